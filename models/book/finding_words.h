#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// What was typed to find a ticket that left the queue, understood; folded.
struct FindingWords
{
    std::vector<std::string> words; ///< of three letters and more: these find
    std::vector<std::string> shorter; ///< these only narrow what others find
    std::optional<qint64> number; ///< "48213" or "#48213", alone

    bool findNothing() const { return words.empty() && !number; }
};

FindingWords findingWordsFrom(const QString &typed);

} // namespace vigie
