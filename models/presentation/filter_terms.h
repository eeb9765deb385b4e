#pragma once

#include "domain/folding.h"
#include "domain/words.h"

#include <QStringList>

#include <vector>

namespace vigie {

/// What was not understood of a filter's term: such a term is underlined.
enum class FilterDoubt { Nothing, Key, Word };
/// Whole, for who points at it; empty for `Nothing`.
QString doubtText(FilterDoubt doubt);

/// A term of a filter as it was typed, its minus and its quotes taken away. Spaces join terms; what
/// stands in quotes is together, and neither a key nor cut at commas.
class TypedTerm
{
public:
    /// Takes the term that begins there off what was typed, and moves `at` behind it.
    TypedTerm(const QString &typed, qsizetype &at);

    const QString &text() const { return m_text; }
    bool isNegated() const { return m_negated; }
    qsizetype start() const { return m_start; } ///< in what was typed
    qsizetype length() const { return m_length; }

    /// What stands before a colon; empty without one.
    QString key() const;
    /// Letters before a colon are meant as a key; "10:02" is not.
    bool looksLikeKey() const;
    /// What stands behind the colon, between commas.
    QStringList values() const;

private:
    qsizetype find(QChar wanted, qsizetype from = 0) const;

    QString m_text;
    std::vector<bool> m_quoted; ///< for each of its characters
    bool m_negated = false;
    qsizetype m_start = 0;
    qsizetype m_length = 0;
};

std::vector<TypedTerm> typedTerms(const QString &typed);

/// The words of all values of an enum.
template <class Enum>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, word] : Words<Enum>::all)
        words << QLatin1StringView(word);
    return words;
}

/// The values of an enum whose word begins with this one, or the one whose word it is: a bit each.
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

} // namespace vigie
