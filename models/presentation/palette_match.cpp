#include "presentation/palette_match.h"

#include "domain/folding.h"

#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

/// Where a word stands best in a text.
struct Standing
{
    int rank = 0; ///< 0: nowhere
    std::size_t at = 0;
};

constexpr int wholePart = 4;

bool endsPart(char c) { return static_cast<unsigned char>(c) < ' '; }

bool isOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The sign before a ticket's number is none of it.
bool startsPart(std::string_view text, std::size_t at)
{
    const std::size_t before = at > 0 && text[at - 1] == '#' ? at - 1 : at;
    return before == 0 || endsPart(text[before - 1]);
}

int rankAt(std::string_view text, std::size_t at, std::size_t size)
{
    const bool ends = at + size == text.size() || endsPart(text[at + size]);
    if (startsPart(text, at))
        return ends ? wholePart : 3;
    return isOfWord(text[at - 1]) ? 1 : 2;
}

Standing bestStanding(std::string_view text, const std::string &word)
{
    Standing best;
    for (std::size_t at = text.find(word); at != std::string_view::npos && best.rank < wholePart;
         at = text.find(word, at + 1)) {
        if (const int rank = rankAt(text, at, word.size()); rank > best.rank)
            best = {rank, at};
    }
    return best;
}

/// A text folded letter by letter, and which letter each byte is of.
struct FoldedLetters
{
    explicit FoldedLetters(const QString &text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype size = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            const std::string letter = folded(QStringView(text).mid(at, size));
            bytes += letter;
            letters.insert(letters.end(), letter.size(), at);
            at += size;
        }
        letters.push_back(text.size());
    }

    /// What follows the letter that this byte is of.
    qsizetype behind(std::size_t byte) const
    {
        return *std::ranges::upper_bound(letters, letters[byte]);
    }

    std::string bytes;
    std::vector<qsizetype> letters;
};

std::vector<TextSpan> runsOf(const std::vector<bool> &hit)
{
    std::vector<TextSpan> runs;
    for (std::size_t at = 0; at < hit.size(); ++at) {
        if (!hit[at])
            continue;
        if (at > 0 && hit[at - 1])
            ++runs.back().length;
        else
            runs.push_back({qsizetype(at), 1});
    }
    return runs;
}

} // namespace

PaletteQuery paletteQueryFrom(const QString &typed)
{
    PaletteQuery query;
    QStringView rest = QStringView(typed).trimmed();
    query.actionsOnly = rest.startsWith(u'>');
    if (query.actionsOnly)
        rest = rest.mid(1);
    for (const QStringView word : rest.split(u' ', Qt::SkipEmptyParts)) {
        if (std::string one = folded(word); !one.empty())
            query.words.push_back(std::move(one));
    }
    return query;
}

std::optional<int> paletteRank(std::string_view text, const std::vector<std::string> &words)
{
    int sum = 0;
    for (const std::string &word : words) {
        const int rank = bestStanding(text, word).rank;
        if (rank == 0)
            return {};
        sum += rank;
    }
    return sum;
}

std::vector<TextSpan> paletteHits(const QString &text, const std::vector<std::string> &words)
{
    const FoldedLetters folding(text);
    std::vector<bool> hit(std::size_t(text.size()));
    for (const std::string &word : words) {
        const Standing best = bestStanding(folding.bytes, word);
        if (best.rank == 0)
            continue;
        const qsizetype end = folding.behind(best.at + word.size() - 1);
        for (qsizetype at = folding.letters[best.at]; at < end; ++at)
            hit[std::size_t(at)] = true;
    }
    return runsOf(hit);
}

} // namespace vigie
