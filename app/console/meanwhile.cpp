#include "app/console/meanwhile.h"

#include "app/console/open_form.h"
#include "presentation/forms.h"
#include "ui/console/act_dialog.h"

namespace vigie {

namespace {

constexpr qsizetype enoughToTell = 140; // the conversation has the rest

} // namespace

Meanwhile::Meanwhile(const TicketPresenter &ticket, const Desk &desk)
    : m_ticket(ticket)
    , m_desk(desk)
{
    connect(&ticket, &TicketPresenter::shown, this, &Meanwhile::tell);
}

void Meanwhile::follow(ActDialog *dialog)
{
    const QUuid ticket = ticketOf(dialog->form().given);
    const bool isShown = !ticket.isNull() && ticket == m_ticket.view().id;
    m_dialog = isShown ? dialog : nullptr;
    m_last = m_ticket.view().lastMessage;
}

void Meanwhile::tell(const TicketView &view)
{
    if (!m_dialog || ticketOf(m_dialog->form().given) != view.id)
        return;
    if (m_dialog->form().operation == u"report")
        m_dialog->renew(reportForm(view, m_desk.now(), m_ticket.catalogue()->calendar));
    m_dialog->setRemark(news());
}

QString Meanwhile::news() const
{
    QStringList lines;
    for (const SpokenMessage &said : m_ticket.writtenSince(m_last)) {
        const QString text = said.text.simplified();
        lines << tr("%1 wrote meanwhile: %2")
                     .arg(said.author,
                         text.size() > enoughToTell ? text.left(enoughToTell) + u'…' : text);
    }
    return lines.join(u'\n');
}

} // namespace vigie
