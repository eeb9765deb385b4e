#pragma once

#include "domain/contract.h"

namespace vigie {

struct Declaration;
struct Message;

enum class Channel { CustomerArea, Phone, Staff, Monitoring };

template <>
struct Words<Channel>
{
    static constexpr std::array all{
        std::pair{Channel::CustomerArea, "customer-area"},
        std::pair{Channel::Phone, "phone"},
        std::pair{Channel::Staff, "staff"},
        std::pair{Channel::Monitoring, "monitoring"},
    };
};

/// A disruption or interruption of service, or anything else.
enum class Kind { Incident, Request };

template <>
struct Words<Kind>
{
    static constexpr std::array all{
        std::pair{Kind::Incident, "incident"},
        std::pair{Kind::Request, "request"},
    };
};

enum class TicketState {
    New,
    Qualified,
    InProgress,
    WaitingCustomer,
    WaitingCredit,
    Snoozed,
    Reported,
    Closed
};

template <>
struct Words<TicketState>
{
    static constexpr std::array all{
        std::pair{TicketState::New, "new"},
        std::pair{TicketState::Qualified, "qualified"},
        std::pair{TicketState::InProgress, "in-progress"},
        std::pair{TicketState::WaitingCustomer, "waiting-customer"},
        std::pair{TicketState::WaitingCredit, "waiting-credit"},
        std::pair{TicketState::Snoozed, "snoozed"},
        std::pair{TicketState::Reported, "reported"},
        std::pair{TicketState::Closed, "closed"},
    };
};

/// Waiting for somebody or for an hour: band 5. (Q1)
constexpr bool isWaiting(TicketState state)
{
    return state == TicketState::WaitingCustomer || state == TicketState::WaitingCredit
        || state == TicketState::Snoozed;
}

/// Whether and why time is debited. (H4, E37)
enum class Coverage {
    CustomerTime,
    HardwareNetwork,
    FunctionalGuarantee,
    IncludedMaintenance,
    Gesture,
    Contract
};

template <>
struct Words<Coverage>
{
    static constexpr std::array all{
        std::pair{Coverage::CustomerTime, "customer-time"},
        std::pair{Coverage::HardwareNetwork, "hardware-network"},
        std::pair{Coverage::FunctionalGuarantee, "functional-guarantee"},
        std::pair{Coverage::IncludedMaintenance, "included-maintenance"},
        std::pair{Coverage::Gesture, "gesture"},
        std::pair{Coverage::Contract, "contract"},
    };
};

/// How a guarantee ended. Void: the incident was closed or withdrawn in time, unstarted (E23, E53).
enum class Verdict { Met, Missed, Void };

template <>
struct Words<Verdict>
{
    static constexpr std::array all{
        std::pair{Verdict::Met, "met"},
        std::pair{Verdict::Missed, "missed"},
        std::pair{Verdict::Void, "void"},
    };
};

/// What a customer asked for or a fault that was found, until it is closed. Everything the queue
/// shows or orders by stands here, so that a row of the queue is a row of this table.
struct Ticket
{
    Identifier<Ticket> id;
    std::optional<QString> key;
    std::optional<qint64> number; ///< given by the truth on arrival; no rule reads it (E42)
    QString subject;
    Identifier<Customer> customer;
    std::optional<Identifier<Server>> server;
    std::optional<Identifier<Platform>> platform;
    std::optional<Identifier<Contact>> contact;
    std::optional<QString> verifiedBy; ///< how the caller was verified (E19)
    Channel channel = Channel::Staff;
    Kind kind = Kind::Request;
    TicketState state = TicketState::New;
    std::optional<TicketState> leftState; ///< where waiting or closing returns to (E14, E49, E51)
    std::optional<QString> category;
    std::optional<Coverage> coverage;
    std::optional<qint64> estimateMinutes;
    Level level = Level::Standard; ///< of the contract in force now, written by its changes (E3)
    std::optional<Identifier<Agent>> owner; ///< who claimed it (K5)
    std::optional<Instant> ownedSince;
    Instant openedAt;
    Instant declaredAt; ///< what was written at opening was declared then (Q4)
    Instant oldestAt; ///< opening or last reopening (E15, E71)
    std::optional<Identifier<Declaration>> declaration; ///< the last one (E7)
    std::optional<qint64> guaranteeMinutes; ///< of the last declaration
    std::optional<Instant> deadline; ///< of the last declaration, kept once decided (E54)
    std::optional<Verdict> verdict; ///< of the last declaration; none: undecided
    std::optional<Instant> firstStartAt; ///< of all its interventions (E75)
    std::optional<Instant> workSince; ///< when the earliest open intervention first started (Q1)
    bool worked = false; ///< it had an intervention (E48)
    bool recovered = false; ///< its outage is over (E82)
    bool answered = false; ///< by the customer, and nobody of staff wrote since (E35)
    std::optional<Identifier<Message>> lastMessage;
    std::optional<Instant> wakesAt;
    std::optional<Instant> closesAt; ///< reported: closes by itself then (E74)
    std::optional<QDate> closedOn; ///< the local day it counts as closed on (E74)
    std::optional<Identifier<Ticket>> mergedInto; ///< K8
    bool open = true; ///< not closed

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// An incident under a guarantee that nobody has started: its clock runs. (E1, E54)
constexpr bool isClockRunning(const Ticket &ticket)
{
    return ticket.open && ticket.kind == Kind::Incident && ticket.deadline && !ticket.verdict;
}

/// Runs or was decided: the incident counts as guaranteed. (E77)
constexpr bool isGuaranteed(const Ticket &ticket)
{
    return ticket.kind == Kind::Incident && ticket.deadline;
}

} // namespace vigie
