#pragma once

#include "domain/service_level.h"
#include "presentation/action_table.h"
#include "presentation/hours_words.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace vigie {

/// The guarantee's clock as the ticket panel shows it, in words and shares.
struct ClockView
{
    enum class State { Calm, AtRisk, Breached, Met, Missed, Void };

    State state = State::Calm;
    QString countdown; ///< empty once decided
    QString words; ///< "left of 45:00 to start, due 10:47:00"
    double left = 0; ///< share of the guarantee, 0 to 1
    double riskFrom = 0; ///< share left at which *at risk* begins
};

struct SpokenMessage
{
    enum class Kind { Customer, Reply, Note, Event };

    QUuid id;
    Kind kind = Kind::Reply;
    bool isStruck = false; ///< its text says why, and nothing else (K4)
    QString author;
    QString role;
    QString time;
    QString text;
    QUuid work; ///< of a report: the intervention that it ended
    QString debited; ///< of a report: its time, and what was debited from where; else empty (K3)
};

struct HistoryLineView
{
    QString day;
    QString time;
    QString what;
    QString who;
};

struct FactView
{
    QString label;
    QString value;
};

struct LinkView
{
    QString number;
    QString subject;
    QString state;
    QUuid id;
};

/// A customer's other open tickets, as far as they have room beside one.
struct OpenOthers
{
    std::vector<LinkView> first; ///< the most urgent in front
    int count = 0; ///< of all
};

/// Everything the ticket panel shows of one ticket, in the user's words; deciding nothing.
struct TicketView
{
    QUuid id;
    QString number;
    QString subject;
    bool isIncident = false;
    QString kind;
    Level level = Level::Standard;
    QString customer;
    QString customerKey;
    QString language; ///< in which the customer is written to: "en", "fr"; may be empty
    QString contact; ///< who asked; may be empty
    QString server; ///< or platform; may be empty
    QString declared; ///< "declared 10:02 by Odile Bréval, phone, verified by call-back"
    QString owner; ///< "Nobody has claimed it", "Awa Sow has it since 09:10"
    bool isHeld = false; ///< by somebody
    bool runsHere = false; ///< the reader's own clock
    QString undoUntil; ///< "10:45": till when its start may be taken back; empty: it may not
    QString proposed; ///< login of whom to give it first (C5); may be empty
    QString category; ///< the stored word; may be empty
    QString coverage; ///< the stored word
    std::optional<qint64> estimateMinutes;
    QString worked; ///< in the open intervention so far: "1 h 35"; empty without one
    QString workedExactly; ///< the same before it is raised: "1:34:12"
    QString mySegments; ///< the reader's own part of it, as JSON: [[from, to], …]
    bool isQueued = false; ///< it has a place in the queue
    std::vector<FactView> standing; ///< its state, place, category, estimate
    std::optional<ClockView> clock;
    std::vector<SpokenMessage> conversation;
    QString goesOnIn; ///< number of the ticket that it was merged into; else empty
    QString locked; ///< why neither reply nor note can be written; empty: they can
    std::vector<HistoryLineView> history; ///< newest first
    std::optional<HoursView> hours; ///< none where nothing can be debited
    QString incomplete; ///< whom its contract needs and does not name (L4); may be empty
    std::vector<FactView> contract; ///< who answers for what, guarantee, people
    std::vector<std::pair<QString, QString>> reported; ///< what may be corrected: id and words
    std::vector<LinkView> links;
    std::vector<LinkView> ended; ///< the customer's last other ones that left the queue
    QUuid lastMessage; ///< what its reader has seen (K7)
    ActionId primary = ActionId::Claim; ///< the one act to do next
    std::set<ActionId> possible; ///< acts that its state allows
};

} // namespace vigie
