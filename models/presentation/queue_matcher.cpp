#include "presentation/queue_matcher.h"

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

bool holds(const SpanBound &bound, qint64 wholeSeconds)
{
    const qint64 span = bound.span.count();
    switch (bound.holds) {
    case SpanBound::Holds::Less: return wholeSeconds < span;
    case SpanBound::Holds::AtMost: return wholeSeconds <= span;
    case SpanBound::Holds::More: return wholeSeconds > span;
    case SpanBound::Holds::AtLeast: return wholeSeconds >= span;
    }
    Q_UNREACHABLE();
}

bool contains(std::string_view text, const std::vector<std::string> &wanted)
{
    return std::ranges::any_of(
        wanted, [&](const std::string &one) { return text.find(one) != std::string_view::npos; });
}

template <class Enum>
bool isAmong(quint32 words, Enum value)
{
    return words & (1u << quint32(value));
}

} // namespace

QueueMatcher::WaitedBound QueueMatcher::waitedBound(
    const SpanBound &bound, const FilterCircumstances &now)
{
    using Holds = SpanBound::Holds;
    const bool oneMore = bound.holds == Holds::More || bound.holds == Holds::AtMost;
    const milliseconds span = bound.span + seconds(oneMore ? 1 : 0);
    return {bound.holds == Holds::More || bound.holds == Holds::AtLeast,
        sinceSupportTime(span, now.now, now.catalogue->calendar), now.now - span};
}

QueueMatcher::QueueMatcher(
    const QueueFilter &filter, const QueueTexts &texts, const FilterCircumstances &now)
    : m_texts(texts)
    , m_now(now)
{
    for (const FilterTerm &term : filter.terms) {
        PreparedTerm &prepared = m_terms.emplace_back(PreparedTerm{&term, {}});
        if (term.on == FilterTerm::On::Waited) {
            for (const SpanBound &bound : term.spans)
                prepared.waited.push_back(waitedBound(bound, now));
        }
    }
}

bool QueueMatcher::passes(const QueueRow &row, std::size_t at) const
{
    return std::ranges::all_of(m_terms, [&](const PreparedTerm &prepared) {
        return fulfils(prepared, row, at) != prepared.term->negated;
    });
}

bool QueueMatcher::fulfils(const PreparedTerm &prepared, const QueueRow &row, std::size_t at) const
{
    using Field = QueueTexts::Field;
    const FilterTerm &term = *prepared.term;
    switch (term.on) {
    case FilterTerm::On::Text: return contains(m_texts.row(at), term.texts);
    case FilterTerm::On::Customer: return contains(m_texts.field(at, Field::Customer), term.texts);
    case FilterTerm::On::Server: return contains(m_texts.field(at, Field::Server), term.texts);
    case FilterTerm::On::Owner: return contains(m_texts.field(at, Field::Owner), term.texts);
    case FilterTerm::On::Level: return isAmong(term.words, row.clock.level);
    case FilterTerm::On::State: return isAmong(term.words, row.state);
    case FilterTerm::On::Is: return isAny(term.words, row);
    case FilterTerm::On::Due: return isDue(term.spans, row);
    case FilterTerm::On::Waited: return hasWaited(prepared.waited, row);
    }
    Q_UNREACHABLE();
}

bool QueueMatcher::isAny(quint32 words, const QueueRow &row) const
{
    return (isAmong(words, Is::Incident) && row.clock.kind == Kind::Incident)
        || (isAmong(words, Is::Request) && row.clock.kind == Kind::Request)
        || (isAmong(words, Is::Answered) && row.answered)
        || (isAmong(words, Is::AtRisk) && isAtRisk(row.clock, m_now.now, *m_now.catalogue))
        || (isAmong(words, Is::Over) && isOver(row.clock, m_now.now))
        || (isAmong(words, Is::Mine) && row.owner && row.owner->key == m_now.login)
        || (isAmong(words, Is::Unclaimed) && !row.owner)
        || (isAmong(words, Is::Waiting) && row.clock.band == Band::Waiting);
}

bool QueueMatcher::isDue(const std::vector<SpanBound> &bounds, const QueueRow &row) const
{
    const auto left = leftSeconds(row.clock, m_now.now);
    return left
        && std::ranges::any_of(bounds, [&](const SpanBound &bound) { return holds(bound, *left); });
}

bool QueueMatcher::hasWaited(const std::vector<WaitedBound> &bounds, const QueueRow &row) const
{
    const auto kind = waitingKind(row.clock);
    if (!kind)
        return false;
    return std::ranges::any_of(bounds, [&](const WaitedBound &bound) {
        const Instant since = *kind == WaitingKind::Elapsed ? bound.byElapsed : bound.bySupport;
        return (row.clock.oldest <= since) == bound.atLeast;
    });
}

std::vector<std::size_t> matching(const QueueFilter &filter, const std::vector<QueueRow> &rows,
    const QueueTexts &texts, const FilterCircumstances &circumstances)
{
    const QueueMatcher matcher(filter, texts, circumstances);
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (matcher.passes(rows[at], at))
            places.push_back(at);
    }
    return places;
}

} // namespace vigie
