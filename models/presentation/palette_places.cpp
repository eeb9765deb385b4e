#include "presentation/palette_places.h"

#include "domain/folding.h"

#include <QHash>

namespace vigie {

namespace {

constexpr char endOfPart = '\x1e'; // folding leaves none in a text

} // namespace

void PaletteNames::add(const Name &name)
{
    m_names.push_back(name);
    for (const QString &part : {name.text, name.key, name.more}) {
        m_block += folded(part);
        m_block += endOfPart;
    }
    m_ends.push_back(m_block.size());
}

std::string_view PaletteNames::searched(std::size_t at) const
{
    const std::size_t start = at == 0 ? 0 : m_ends[at - 1];
    return std::string_view(m_block).substr(start, m_ends[at] - start);
}

PalettePlaces::PalettePlaces(const Directory &directory)
{
    QHash<QString, QString> nameOf;
    nameOf.reserve(qsizetype(directory.customers.size()));
    for (const Directory::Company &customer : directory.customers) {
        customers.add({customer.key, customer.name, customer.key});
        nameOf.insert(customer.key, customer.name);
    }
    for (const Directory::Machine &machine : directory.machines)
        servers.add({machine.key, machine.name, nameOf.value(machine.customer)});
}

} // namespace vigie
