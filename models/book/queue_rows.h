#pragma once

#include "book/named.h"
#include "domain/queue_clock.h"

#include <vector>

namespace vigie {

struct Intervention;

/// Somebody's clock that runs on a ticket, its owner's or a colleague's. (E50)
struct RunningClock
{
    NameOf agent;
    Identifier<Intervention> intervention;
    Instant since;
};

/// A ticket as the queue shows it: all of it stored, so that a row stands until its ticket changes.
struct QueueRow
{
    Identifier<Ticket> id;
    std::optional<qint64> number; ///< none yet: its provisional name (E42)
    std::optional<QString> key;
    QString subject;
    Place place; ///< orders the rows (Q1)
    QueueClock clock; ///< kind, level, deadline; tells its times
    TicketState state = TicketState::New;
    Channel channel = Channel::Staff;
    NameOf customer;
    NameOf server;
    NameOf platform;
    NameOf owner;
    Instant opened;
    Instant declared;
    std::optional<Instant> workSince; ///< when the earliest open intervention started
    std::vector<RunningClock> running; ///< whose clocks run on it now
    std::optional<Instant> wakesAt;
    bool answered = false; ///< by the customer, unread (E35)
    std::optional<qint64> estimateMinutes;
    std::optional<Coverage> coverage;
};

/// The reported ticket that is closed by itself next. (E15)
struct NextClosing
{
    Identifier<Ticket> ticket;
    std::optional<qint64> number;
    Instant at;
};

/// The queue at an instant: every open ticket that has a place, first to last. (Q1)
struct QueueRows
{
    Instant at;
    std::vector<QueueRow> rows;
};

} // namespace vigie
