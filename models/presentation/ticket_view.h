#pragma once

#include "domain/service_level.h"
#include "presentation/action_table.h"
#include "presentation/hours_words.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <set>
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

    Kind kind = Kind::Reply;
    QString author;
    QString role;
    QString time;
    QString text;
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
    QString contact; ///< who asked; may be empty
    QString server; ///< or platform; may be empty
    QString declared; ///< "declared 10:02 by phone"
    QString owner; ///< "Nobody has claimed it", "Awa Sow has it since 09:10"
    bool isHeld = false; ///< by somebody
    bool runsHere = false; ///< the reader's own clock
    QString proposed; ///< login of whom to give it first (C5); may be empty
    QString state;
    QString category; ///< the stored word; may be empty
    QString coverage; ///< the stored word
    std::optional<qint64> estimateMinutes;
    QString worked; ///< in the open intervention so far: "1 h 35"; empty without one
    QString workedExactly; ///< the same before it is raised: "1:34:12"
    QString mySegments; ///< the reader's own part of it, as JSON: [[from, to], …]
    QString band; ///< "premium"; empty when it is not in the queue
    std::optional<ClockView> clock;
    std::vector<SpokenMessage> conversation;
    QString goesOnIn; ///< number of the ticket that it was merged into; else empty
    std::vector<HistoryLineView> history; ///< newest first
    std::optional<HoursView> hours; ///< none where nothing can be debited
    QString incomplete; ///< whom its contract needs and does not name (L4); may be empty
    std::vector<FactView> contract; ///< who answers for what, guarantee, people
    std::vector<LinkView> links;
    QUuid lastMessage; ///< what its reader has seen (K7)
    ActionId primary = ActionId::Claim; ///< the one act to do next
    std::set<ActionId> possible; ///< acts that its state allows
};

} // namespace vigie
