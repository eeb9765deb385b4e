#include "presentation/running_hours.h"

#include "presentation/ticket_words.h"

namespace vigie {

RunningHours::RunningHours(Desk &desk)
    : m_desk(desk)
{
}

void RunningHours::follow(const QUuid &ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_hours.reset();
    Q_EMIT told();
    read();
}

void RunningHours::tick()
{
    if (m_desk.now() - m_readAt >= minutes(1))
        read();
}

void RunningHours::read()
{
    if (m_ticket.isNull())
        return;
    using File = std::optional<TicketFile>;
    m_readAt = m_desk.now();
    m_desk
        .ask<File>([id = m_ticket](Book &book, Instant now) {
            return book.ticket(Reference<Ticket>(Identifier<Ticket>{id}), now);
        })
        .then(this, [this, id = m_ticket](const Result<File> &file) {
            if (id != m_ticket || !file || !*file)
                return;
            m_hours = hoursOf(**file, m_desk.now());
            Q_EMIT told();
        });
}

} // namespace vigie
