#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// What was typed into the palette, understood: folded words, each of which must be in what is
/// found.
struct PaletteQuery
{
    std::vector<std::string> words;
    bool actionsOnly = false; ///< it begins with ">"
};

PaletteQuery paletteQueryFrom(const QString &typed);

/// How well a folded text answers to words, more for better: a word that is a whole part of it
/// (parts end in control characters), begins one, begins a word, stands anywhere. Nothing where a
/// word is missing.
std::optional<int> paletteRank(std::string_view text, const std::vector<std::string> &words);

/// A stretch of a text as it is written.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where the words stand in a text as it is written, in its order; letters that are folded into
/// several are never divided. Words that are not in it are left out.
std::vector<TextSpan> paletteHits(const QString &text, const std::vector<std::string> &words);

} // namespace vigie
