#include "operations/facts.h"

namespace vigie {

namespace {

template <class Entity>
Fact factOfColumn(QStringView wanted, const Value &value)
{
    Fact fact;
    const auto read = [&]<class Member>(const Column<Entity, Member> &column) {
        Member member{};
        if (wanted == QLatin1StringView(column.name) && fromValue(value, member))
            fact = toFact(member);
    };
    std::apply([&](const auto &...columns) { (read(columns), ...); }, Columns<Entity>::all);
    return fact;
}

} // namespace

Fact factOf(Table table, QStringView column, const Value &value)
{
    Fact fact;
    if (std::holds_alternative<std::monostate>(value))
        return fact;
    forEachTable([&]<class Entity>(std::type_identity<Entity>) {
        if (Columns<Entity>::table == table)
            fact = factOfColumn<Entity>(column, value);
    });
    return fact;
}

} // namespace vigie
