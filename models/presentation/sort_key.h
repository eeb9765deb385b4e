#pragma once

#include <Qt>

#include <compare>
#include <string>
#include <vector>

namespace vigie {

/// What a row is sorted by once somebody chose a column: its text, then its number.
struct SortKey
{
    std::string text; ///< folded
    qint64 number = 0;

    friend auto operator<=>(const SortKey &, const SortKey &) = default;
};

/// The places of rows in the order of their keys. Those of one key stay in the order in which they
/// came, whichever way the others go.
std::vector<std::size_t> sortedPlaces(const std::vector<SortKey> &keys, Qt::SortOrder order);

} // namespace vigie
