#include "presentation/queue_filter.h"

#include "domain/folding.h"
#include "domain/service_level.h"
#include "domain/ticket.h"
#include "presentation/filter_words.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

template <class Enum>
void readWords(FilterTerm &term, const QStringList &values)
{
    for (const QString &value : values) {
        const quint32 words = wordsBeginningWith<Enum>(value);
        term.words |= words;
        if (!words)
            term.unknown = FilterDoubt::Word;
    }
}

void readTexts(FilterTerm &term, const QStringList &values)
{
    for (const QString &value : values)
        term.texts.push_back(folded(value));
}

std::optional<seconds> unitOf(QChar letter)
{
    switch (letter.unicode()) {
    case u's': return seconds(1);
    case u'm': return minutes(1);
    case u'h': return std::chrono::hours(1);
    case u'd': return std::chrono::hours(24);
    default: return {};
    }
}

/// 90s, 30m, 1h, 2d, 1h30, 1h30m; a number alone is minutes.
std::optional<seconds> spanFrom(QStringView text)
{
    constexpr qint64 most = 1'000'000;
    seconds span{0};
    seconds unit = minutes(1);
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype first = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        const qint64 count = text.mid(first, at - first).toLongLong();
        if (at == first || at - first > 7 || count > most)
            return {};
        if (at < text.size()) {
            const auto named = unitOf(text[at++].toLower());
            if (!named)
                return {};
            unit = *named;
        }
        span += count * unit;
        unit = unit == std::chrono::hours(24) ? std::chrono::hours(1) : unit / 60; // 1h30
    }
    return text.isEmpty() ? std::nullopt : std::optional(span);
}

/// Takes the sign off a span.
SpanBound::Holds takeSign(QStringView &text, SpanBound::Holds otherwise)
{
    using Holds = SpanBound::Holds;
    constexpr std::array signs{std::pair{u"<=", Holds::AtMost}, std::pair{u">=", Holds::AtLeast},
        std::pair{u"<", Holds::Less}, std::pair{u">", Holds::More}};
    for (const auto &[sign, holds] : signs) {
        if (text.startsWith(QStringView(sign))) {
            text = text.mid(QStringView(sign).size());
            return holds;
        }
    }
    return otherwise;
}

void readSpans(FilterTerm &term, const QStringList &values, SpanBound::Holds otherwise)
{
    for (const QString &value : values) {
        QStringView rest = value;
        const SpanBound::Holds holds = takeSign(rest, otherwise);
        if (rest.isEmpty())
            continue; // the span comes with the next key
        if (const auto span = spanFrom(rest))
            term.spans.push_back({holds, *span});
        else
            term.unknown = FilterDoubt::Word;
    }
}

void readValues(FilterTerm &term, const QStringList &values)
{
    switch (term.on) {
    case FilterTerm::On::Text:
    case FilterTerm::On::Customer:
    case FilterTerm::On::Server:
    case FilterTerm::On::Owner: readTexts(term, values); break;
    case FilterTerm::On::Level: readWords<Level>(term, values); break;
    case FilterTerm::On::Is: readWords<Is>(term, values); break;
    case FilterTerm::On::State: readWords<TicketState>(term, values); break;
    case FilterTerm::On::Due: readSpans(term, values, SpanBound::Holds::AtMost); break;
    case FilterTerm::On::Waited: readSpans(term, values, SpanBound::Holds::AtLeast); break;
    }
}

bool asksNothing(const FilterTerm &term)
{
    return term.texts.empty() && term.words == 0 && term.spans.empty()
        && term.unknown != FilterDoubt::Word;
}

FilterTerm termFrom(const TypedTerm &typed)
{
    FilterTerm term;
    term.negated = typed.isNegated();
    term.start = typed.start();
    term.length = typed.length();
    if (const auto known = valueOf<FilterTerm::On>(QString::fromStdString(folded(typed.key())))) {
        term.on = *known;
        readValues(term, typed.values());
    } else if (!typed.text().isEmpty()) {
        term.unknown = typed.looksLikeKey() ? FilterDoubt::Key : FilterDoubt::Nothing;
        readTexts(term, {typed.text()});
    }
    return term;
}

} // namespace

QueueFilter queueFilterFrom(const QString &typed)
{
    QueueFilter filter;
    for (const TypedTerm &one : typedTerms(typed)) {
        FilterTerm term = termFrom(one);
        if (!asksNothing(term))
            filter.terms.push_back(std::move(term));
    }
    return filter;
}

QString plainWords(const QueueFilter &filter)
{
    QStringList words;
    for (const FilterTerm &term : filter.terms) {
        if (term.on != FilterTerm::On::Text || term.negated)
            continue;
        for (const std::string &text : term.texts)
            words << QString::fromStdString(text);
    }
    return words.join(u' ');
}

bool speaksOfTime(const QueueFilter &filter)
{
    constexpr quint32 timely = 1u << quint32(Is::AtRisk) | 1u << quint32(Is::Over);
    return std::ranges::any_of(filter.terms, [](const FilterTerm &term) {
        return term.on == FilterTerm::On::Due || term.on == FilterTerm::On::Waited
            || (term.on == FilterTerm::On::Is && term.words & timely);
    });
}

} // namespace vigie
