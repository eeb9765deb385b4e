#include "app/console/look_ahead.h"

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
    if (m_pointed || view.possible.count(view.primary)) {
        look(m_pointed.value_or(view.primary));
    } else {
        ++m_asked;
        m_panel.setOutlook({});
    }
}

void LookAhead::explain(ActionId act)
{
    if (m_ticket.id().isNull())
        return;
    if (m_ticket.plainAct(act))
        look(act);
    else
        m_panel.setOutlook(
            tr("%1: not possible on this ticket now").arg(actionText(actionInfo(act))));
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
    const Catalogue &catalogue = *m_queue.catalogue();
    if (const auto *refusal = std::get_if<Refusal>(&outcome.decision))
        return tr("refused by %1. %2")
            .arg(refusal->rule, refusalText(*refusal, catalogue.calendar.zone()));
    QStringList parts;
    for (const ConsequenceWords &one : consequenceWords(
             std::get<Changes>(outcome.decision), outcome.outlook, catalogue, m_desk.now()))
        parts << tr("%1: %2").arg(one.label, one.after);
    return parts.isEmpty() ? tr("nothing that is shown changes") : parts.join(u"  ·  "_qs);
}

} // namespace vigie
