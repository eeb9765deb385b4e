#pragma once

#include "book/ticket_file.h"
#include "presentation/desk.h"
#include "presentation/hours_words.h"

namespace vigie {

/// What the work of one's own running clock is debited from, wherever it runs: known anew each
/// minute, whichever ticket is looked at. (E31)
class RunningHours : public QObject
{
    Q_OBJECT

public:
    explicit RunningHours(Desk &desk);

    /// The ticket on which the clock runs; null: it does not.
    void follow(const QUuid &ticket);
    void tick();
    /// Nothing while no clock runs, before it was read, and where nothing is debited.
    const std::optional<HoursView> &hours() const { return m_hours; }
    /// In another language.
    void speak() { read(); }

Q_SIGNALS:
    void told();

private:
    void read();

    Desk &m_desk;
    QUuid m_ticket;
    Instant m_readAt;
    std::optional<HoursView> m_hours;
};

} // namespace vigie
