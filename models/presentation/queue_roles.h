#pragma once

#include <Qt>

namespace vigie {

/// The queue's columns, in their first order. `What` stretches.
enum QueueColumn {
    QueueTimeColumn,
    QueueTicketColumn,
    QueueWhatColumn,
    QueueCustomerColumn,
    QueueLevelColumn,
    QueueWhoColumn,
    QueueColumnCount
};

/// What the number in the time column says, and so how it is drawn (Q2, look.md "States").
enum class CountdownState {
    Calm, ///< guaranteed, far from its deadline: time left to the second
    AtRisk,
    Breached, ///< time over, with a minus
    Waited, ///< no guarantee: time waited, without seconds
    Running, ///< under way: time worked
    Snoozed, ///< wakes at
    WaitingCredit,
    WaitingCustomer
};

/// What the queue's delegate asks of a row. Every column's index answers every role, so that the
/// delegate can draw a row's ground whatever cell it is asked for. Texts are in the user's words.
enum QueueRole {
    IsBandRole
    = 0x0100 + 1, ///< bool: a band's caption, not a ticket; it answers the band roles alone
    BandTextRole, ///< QString: "Guaranteed response, time left"
    BandCountRole, ///< QString: "5"

    CountdownTextRole, ///< QString: "−04:10", "6 h 12", "Thu 09:00"; never elided
    CountdownStateRole, ///< int: CountdownState
    NumberTextRole, ///< QString: "48190" or "new-7F3A"; never elided
    IsUnsentRole, ///< bool: changes kept here and not sent yet
    IsIncidentRole, ///< bool
    SubjectRole, ///< QString
    IsAnsweredRole, ///< bool: the customer's answer waits to be read
    TagRole, ///< QString, mostly empty: "answered", "snoozed", "waits for credit"
    CustomerRole, ///< QString
    LevelRole, ///< int: Level
    WhoRole, ///< QString: "me", initials, or empty when unclaimed
    IsMineRole, ///< bool
    IsMutedRole ///< bool: the whole row steps back (waiting, snoozed)
};

static_assert(IsBandRole == Qt::UserRole + 1);

} // namespace vigie
