#include "presentation/filter_terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

QString doubtText(FilterDoubt doubt)
{
    switch (doubt) {
    case FilterDoubt::Nothing: return {};
    case FilterDoubt::Key:
        return QCoreApplication::translate(
            "Filter", "There is no such key: the words are looked for as they stand.");
    case FilterDoubt::Word:
        return QCoreApplication::translate("Filter", "This key has no such value.");
    }
    Q_UNREACHABLE();
}

TypedTerm::TypedTerm(const QString &typed, qsizetype &at)
    : m_start(at)
{
    if (typed[at] == u'-') {
        m_negated = true;
        ++at;
    }
    bool inQuotes = false;
    for (; at < typed.size() && (inQuotes || !typed[at].isSpace()); ++at) {
        if (typed[at] == u'"') {
            inQuotes = !inQuotes;
            continue;
        }
        m_text += typed[at];
        m_quoted.push_back(inQuotes);
    }
    m_length = at - m_start;
}

/// The first such character outside of quotes, from some place on; -1 if there is none.
qsizetype TypedTerm::find(QChar wanted, qsizetype from) const
{
    for (qsizetype at = from; at < m_text.size(); ++at) {
        if (m_text[at] == wanted && !m_quoted[std::size_t(at)])
            return at;
    }
    return -1;
}

QString TypedTerm::key() const { return m_text.left(std::max<qsizetype>(find(u':'), 0)); }

bool TypedTerm::looksLikeKey() const
{
    const QString before = key();
    return !before.isEmpty() && std::ranges::all_of(before, [](QChar c) {
        return c.isLetter() || c == u'-' || c == u'_';
    });
}

QStringList TypedTerm::values() const
{
    QStringList values;
    for (qsizetype from = find(u':') + 1; from <= m_text.size();) {
        const qsizetype comma = find(u',', from);
        const qsizetype end = comma < 0 ? m_text.size() : comma;
        if (end > from)
            values << m_text.mid(from, end - from);
        from = end + 1;
    }
    return values;
}

std::vector<TypedTerm> typedTerms(const QString &typed)
{
    std::vector<TypedTerm> terms;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace())
            ++at;
        else
            terms.emplace_back(typed, at);
    }
    return terms;
}

} // namespace vigie
