#pragma once

#include "domain/instant.h"
#include "presentation/filter_terms.h"

#include <QString>

#include <string>
#include <vector>

namespace vigie {

/// What `is:` can ask of a ticket.
enum class Is { Incident, Request, Answered, AtRisk, Over, Mine, Unclaimed, Waiting };

/// "<1h", ">=30m": whole seconds, as they are shown, held against a span.
struct SpanBound
{
    enum class Holds { Less, AtMost, More, AtLeast };

    Holds holds = Holds::Less;
    seconds span{0};

    friend bool operator==(const SpanBound &, const SpanBound &) = default;
};

/// One term of a filter. A ticket fulfils it if it fulfils any of its values, or none of them where
/// it is negated.
struct FilterTerm
{
    enum class On { Text, Level, Is, Customer, Server, Owner, State, Due, Waited };

    On on = On::Text;
    bool negated = false;
    std::vector<std::string> texts; ///< of text, customer, server, owner: folded
    quint32 words = 0; ///< of level, is, state: one bit for each value of the enum
    std::vector<SpanBound> spans; ///< of due, waited
    FilterDoubt unknown = FilterDoubt::Nothing;
    qsizetype start = 0; ///< where it stands in what was typed
    qsizetype length = 0;

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// What was typed into the filter, understood. A ticket passes if it fulfils every term.
struct QueueFilter
{
    std::vector<FilterTerm> terms;

    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// Understands anything, for it is asked at every key: spaces join terms, `-` before one negates
/// it, quotes keep spaces together, `key:a,b` asks a key for either value. The words of level, is
/// and state may be cut short (`level:bus`, `state:waiting`). Spans are 90s, 30m, 1h, 1h30, 2d;
/// `due:1h` means at most, `waited:1h` at least. An unknown key makes its term plain text; a key
/// without value asks nothing yet; a value that a key does not know is fulfilled by no ticket.
QueueFilter queueFilterFrom(const QString &typed);

/// The words that it looks for anywhere, folded: what goes on beyond the queue. May be empty.
QString plainWords(const QueueFilter &filter);

/// Whether what passes may change by time alone.
bool speaksOfTime(const QueueFilter &filter);

} // namespace vigie
