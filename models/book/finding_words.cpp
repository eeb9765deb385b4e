#include "book/finding_words.h"

#include "domain/folding.h"

#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

constexpr std::ptrdiff_t fewest = 3; // letters

std::ptrdiff_t lettersOf(const std::string &word)
{
    return std::ranges::count_if(word, [](char c) { return (c & 0xc0) != 0x80; });
}

std::optional<qint64> numberIn(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.mid(word.startsWith(u'#') ? 1 : 0).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

FindingWords findingWordsFrom(const QString &typed)
{
    FindingWords found;
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        std::string one = folded(word);
        auto &kind = lettersOf(one) < fewest ? found.shorter : found.words;
        if (!one.empty())
            kind.push_back(std::move(one));
    }
    if (words.size() == 1)
        found.number = numberIn(words.front());
    return found;
}

} // namespace vigie
