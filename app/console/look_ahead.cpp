#include "app/console/look_ahead.h"

#include "presentation/consequence_words.h"
#include "presentation/sentences.h"
#include "ui/console/ticket_panel.h"

#include <utility>

namespace vigie {

LookAhead::LookAhead(const TicketPresenter &ticket, TicketPanel &panel, Acts &acts,
    const QueuePresenter &queue, const Desk &desk)
    : m_ticket(ticket)
    , m_panel(panel)
    , m_acts(acts)
    , m_queue(queue)
    , m_desk(desk)
{
    connect(&panel, &TicketPanel::lookedAt, this, &LookAhead::point);
    connect(&panel, &TicketPanel::lookedAway, this, &LookAhead::pointAway);
}

void LookAhead::point(ActionId act)
{
    m_pointed = act;
    look(act);
}

void LookAhead::pointAway()
{
    m_pointed.reset();
    follow();
}

void LookAhead::tell(const QString &text)
{
    ++m_asked;
    m_panel.setOutlook(text);
    Q_EMIT told(text);
}

void LookAhead::setInstead(const std::optional<QString> &text)
{
    if (std::exchange(m_instead, text) != text)
        follow();
}

void LookAhead::follow()
{
    if (m_instead) {
        tell(*m_instead);
        return;
    }
    const TicketView &view = m_ticket.view();
    if (m_pointed && !view.possible.count(*m_pointed))
        m_pointed.reset();
    if (m_pointed || view.possible.count(view.primary)) {
        look(m_pointed.value_or(view.primary));
    } else {
        tell({});
    }
}

void LookAhead::explain(ActionId act)
{
    if (m_ticket.id().isNull())
        return;
    if (m_ticket.plainAct(act))
        look(act);
    else
        tell(tr("%1: not possible on this ticket now").arg(actionText(actionInfo(act))));
}

void LookAhead::look(ActionId act)
{
    if (m_instead || m_ticket.id().isNull())
        return;
    const int asked = ++m_asked;
    const QString name = actionText(actionInfo(act));
    const auto plain = m_ticket.plainAct(act);
    if (!plain) {
        tell(tr("%1: %2").arg(name, actionHelp(actionInfo(act))));
        return;
    }
    m_acts.preview(plain->operation, plain->fields)
        .then(this, [this, asked, name](const Result<Outcome> &outcome) {
            if (asked == m_asked && m_queue.catalogue())
                tell(tr("%1: %2").arg(
                    name, outcome ? outcomeText(*outcome) : failureText(outcome.error())));
        });
}

QString LookAhead::outcomeText(const Outcome &outcome) const
{
    const Catalogue &catalogue = *m_queue.catalogue();
    if (const auto *refusal = std::get_if<Refusal>(&outcome.decision))
        return tr("refused by %1. %2")
            .arg(refusal->rule, refusalText(*refusal, catalogue.calendar.zone()));
    const QString line = inOneLine(consequenceWords(
        std::get<Changes>(outcome.decision), outcome.outlook, catalogue, m_desk.now()));
    return line.isEmpty() ? tr("nothing that is shown changes") : line;
}

} // namespace vigie
