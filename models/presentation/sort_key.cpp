#include "presentation/sort_key.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace vigie {

std::vector<std::size_t> sortedPlaces(const std::vector<SortKey> &keys, Qt::SortOrder order)
{
    std::vector<std::size_t> places(keys.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    const auto key = [&keys](std::size_t place) -> const SortKey & { return keys[place]; };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(places, std::less<>(), key);
    else
        std::ranges::stable_sort(places, std::greater<>(), key);
    return places;
}

} // namespace vigie
