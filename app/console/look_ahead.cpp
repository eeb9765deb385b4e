#include "app/console/look_ahead.h"

#include "operations/consequences.h"
#include "presentation/consequence_words.h"
#include "presentation/sentences.h"
#include "ui/console/ticket_panel.h"

namespace vigie {

LookAhead::LookAhead(const TicketPresenter &ticket, TicketPanel &panel, Acts &acts,
    const QueuePresenter &queue, const Desk &desk)
    : m_ticket(ticket)
    , m_panel(panel)
    , m_acts(acts)
    , m_queue(queue)
    , m_desk(desk)
{
    connect(&panel, &TicketPanel::lookedAt, this, [this](ActionId act) {
        m_pointed = act;
        look(act);
    });
    connect(&panel, &TicketPanel::lookedAway, this, [this] {
        m_pointed.reset();
        follow();
    });
}

void LookAhead::follow()
{
    const TicketView &view = m_ticket.view();
    if (m_pointed && !view.possible.count(*m_pointed))
        m_pointed.reset();
    look(m_pointed.value_or(view.primary));
}

void LookAhead::look(ActionId act)
{
    const int asked = ++m_asked;
    const QString name = actionText(actionInfo(act));
    const auto plain = m_ticket.plainAct(act);
    if (!plain) {
        m_panel.setOutlook(tr("%1: %2").arg(name, actionHelp(actionInfo(act))));
        return;
    }
    m_acts.preview(plain->operation, plain->fields)
        .then(this, [this, asked, name](const Result<Outcome> &outcome) {
            if (asked == m_asked && outcome && m_queue.catalogue())
                m_panel.setOutlook(tr("%1: %2").arg(name, outcomeText(*outcome)));
        });
}

QString LookAhead::outcomeText(const Outcome &outcome) const
{
    const BusinessCalendar &calendar = m_queue.catalogue()->calendar;
    if (const auto *refusal = std::get_if<Refusal>(&outcome.decision))
        return tr("refused by %1. %2").arg(refusal->rule, refusalText(*refusal, calendar.zone()));
    QStringList parts;
    for (const ConsequenceWords &one : consequenceWords(
             consequencesOf(std::get<Changes>(outcome.decision)), m_desk.now(), calendar))
        parts << tr("%1: %2").arg(one.label, one.after);
    return parts.isEmpty() ? tr("nothing that is shown changes") : parts.join(u"  ·  "_qs);
}

} // namespace vigie
