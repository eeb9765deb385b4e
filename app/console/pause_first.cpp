#include "app/console/pause_first.h"

#include "ui/console/ticket_panel.h"

#include <algorithm>
#include <utility>

namespace vigie {

PauseFirst::PauseFirst(Acts &acts, TicketPanel &panel, const QueuePresenter &queue)
    : m_acts(acts)
    , m_queue(queue)
{
    connect(&panel, &TicketPanel::liftChosen, this, &PauseFirst::pause);
    connect(&acts, &Acts::done, this, [this](const QString &word, const FormValues &values) {
        if (!m_next || word != u"pause" || values != m_pause)
            return;
        const Act next = *std::exchange(m_next, {});
        m_refused.reset();
        m_pause.clear();
        m_acts.submit(next.word, next.values);
    });
    connect(&acts, &Acts::refused, this, &PauseFirst::stay);
    connect(&acts, &Acts::failed, this, &PauseFirst::stay);
}

bool PauseFirst::lifts(const Refusal &refusal) const
{
    return refusal.rule == u"E13" && std::ranges::count(refusal.lifts, u"lift.pause"_qs) > 0
        && m_queue.running();
}

void PauseFirst::offer(
    RefusalWords &words, const QString &word, const FormValues &values, const Refusal &refusal)
{
    m_refused.reset();
    if (!lifts(refusal))
        return;
    const auto lift = std::ranges::find(refusal.lifts, u"lift.pause"_qs);
    m_refused = Act{word, values};
    m_lift = int(lift - refusal.lifts.begin());
    words.lifts[std::size_t(m_lift)].action = tr("Pause there, go on here");
}

void PauseFirst::pause(int lift)
{
    const auto &running = m_queue.running();
    if (m_next || !m_refused || lift != m_lift || !running)
        return;
    m_next = m_refused;
    m_pause = {{u"ticket"_qs, running->ticket.toString(QUuid::WithoutBraces)}};
    m_acts.submit(u"pause"_qs, m_pause);
}

void PauseFirst::stay(const QString &word, const FormValues &values)
{
    if (word == u"pause" && values == m_pause)
        m_next.reset();
}

} // namespace vigie
