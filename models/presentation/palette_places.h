#pragma once

#include "book/directory.h"

#include <string>
#include <string_view>

namespace vigie {

/// Names, each with what is searched of it, folded, in one block of memory.
class PaletteNames
{
public:
    struct Name
    {
        QString key;
        QString text;
        QString more; ///< says which one it is; searched, too
    };

    void add(const Name &name);

    std::size_t size() const { return m_names.size(); }
    const Name &name(std::size_t at) const { return m_names[at]; }
    std::string_view searched(std::size_t at) const;

private:
    std::vector<Name> m_names;
    std::string m_block;
    std::vector<std::size_t> m_ends; ///< of each, in the block
};

/// What a palette finds beside tickets and actions. Folding takes a moment where there are many:
/// made where nobody waits for it.
struct PalettePlaces
{
    PalettePlaces() = default;
    explicit PalettePlaces(const Directory &directory);

    PaletteNames customers;
    PaletteNames servers; ///< and platforms, each with its customer
};

} // namespace vigie
