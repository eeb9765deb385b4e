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

/// A term as it was typed, its quotes taken away.
struct Typed
{
    QString text;
    std::vector<bool> quoted; ///< for each of its characters
    bool negated = false;
    qsizetype start = 0;
    qsizetype length = 0;

    /// The first such character outside of quotes, from some place on; -1 if there is none.
    qsizetype find(QChar wanted, qsizetype from = 0) const
    {
        for (qsizetype at = from; at < text.size(); ++at) {
            if (text[at] == wanted && !quoted[std::size_t(at)])
                return at;
        }
        return -1;
    }
};

Typed takeTerm(const QString &typed, qsizetype &at)
{
    Typed term;
    term.start = at;
    if (typed[at] == u'-') {
        term.negated = true;
        ++at;
    }
    bool inQuotes = false;
    for (; at < typed.size() && (inQuotes || !typed[at].isSpace()); ++at) {
        if (typed[at] == u'"') {
            inQuotes = !inQuotes;
            continue;
        }
        term.text += typed[at];
        term.quoted.push_back(inQuotes);
    }
    term.length = at - term.start;
    return term;
}

/// The values of a key: what stands between commas.
QStringList valuesOf(const Typed &term, qsizetype from)
{
    QStringList values;
    while (from <= term.text.size()) {
        const qsizetype comma = term.find(u',', from);
        const qsizetype end = comma < 0 ? term.text.size() : comma;
        if (end > from)
            values << term.text.mid(from, end - from);
        from = end + 1;
    }
    return values;
}

/// The values of an enum whose word begins with this one, or the one whose word it is.
template <class Enum>
quint32 wordsBeginningWith(const QString &typed)
{
    const QString word = QString::fromStdString(folded(typed));
    if (const auto exact = valueOf<Enum>(word))
        return 1u << quint32(*exact);
    quint32 words = 0;
    for (const auto &[value, full] : Words<Enum>::all) {
        if (QLatin1StringView(full).startsWith(word))
            words |= 1u << quint32(value);
    }
    return words;
}

template <class Enum>
void readWords(FilterTerm &term, const QStringList &values)
{
    for (const QString &value : values) {
        const quint32 words = wordsBeginningWith<Enum>(value);
        term.words |= words;
        if (!words)
            term.unknown = FilterTerm::Unknown::Word;
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
            term.unknown = FilterTerm::Unknown::Word;
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

/// Letters before a colon are meant as a key; "10:02" is not.
bool looksLikeKey(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.isLetter() || c == u'-' || c == u'_';
    });
}

bool asksNothing(const FilterTerm &term)
{
    return term.texts.empty() && term.words == 0 && term.spans.empty()
        && term.unknown != FilterTerm::Unknown::Word;
}

FilterTerm termFrom(const Typed &typed)
{
    FilterTerm term;
    term.negated = typed.negated;
    term.start = typed.start;
    term.length = typed.length;
    const qsizetype colon = typed.find(u':');
    const QStringView key = QStringView(typed.text).left(std::max<qsizetype>(colon, 0));
    if (const auto known = valueOf<FilterTerm::On>(QString::fromStdString(folded(key)))) {
        term.on = *known;
        readValues(term, valuesOf(typed, colon + 1));
    } else if (!typed.text.isEmpty()) {
        term.unknown = looksLikeKey(key) ? FilterTerm::Unknown::Key : FilterTerm::Unknown::Nothing;
        readTexts(term, {typed.text});
    }
    return term;
}

} // namespace

QueueFilter queueFilterFrom(const QString &typed)
{
    QueueFilter filter;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        FilterTerm term = termFrom(takeTerm(typed, at));
        if (!asksNothing(term))
            filter.terms.push_back(std::move(term));
    }
    return filter;
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
