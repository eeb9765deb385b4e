#include "app/console/new_ticket_choices.h"

#include "presentation/forms.h"
#include "ui/console/act_dialog.h"

namespace vigie {

NewTicketChoices::NewTicketChoices(const Directory &directory)
    : m_directory(directory)
{
}

void NewTicketChoices::take(FormChoices machines)
{
    m_machines = std::move(machines);
    if (!m_dialog)
        return;
    m_callersOf.reset();
    m_dialog->setChoices(u"about"_qs, m_machines);
    offerCallers();
}

void NewTicketChoices::follow(ActDialog *dialog)
{
    if (dialog->form().operation != u"open-ticket")
        return;
    m_dialog = dialog;
    m_callersOf.reset();
    connect(dialog, &ActDialog::edited, this, &NewTicketChoices::offerCallers);
}

void NewTicketChoices::offerCallers()
{
    const QString about = m_dialog->values().value(u"about"_qs);
    if (m_callersOf == about)
        return;
    m_callersOf = about;
    m_dialog->setChoices(u"contact"_qs, callersFor(m_directory, about));
}

} // namespace vigie
