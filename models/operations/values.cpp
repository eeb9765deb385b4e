#include "operations/values.h"

#include <algorithm>
#include <map>

namespace vigie {

namespace {

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;

template <class Entity>
Shape shape()
{
    return std::apply(
        []<class... Member>(const Column<Entity, Member> &...columns) {
            return Shape{Columns<Entity>::name, {columns.name...},
                {storageOf(std::type_identity<Member>{})...}, {isOptional<Member>...}};
        },
        Columns<Entity>::all);
}

std::map<Table, Shape> allShapes()
{
    std::map<Table, Shape> shapes;
    forEachTable([&]<class Entity>(std::type_identity<Entity>) {
        shapes.emplace(Columns<Entity>::table, shape<Entity>());
    });
    return shapes;
}

} // namespace

bool fromValue(const Value &value, bool &yes)
{
    const auto *number = std::get_if<qint64>(&value);
    if (!number || (*number != 0 && *number != 1))
        return false;
    yes = *number == 1;
    return true;
}

bool fromValue(const Value &value, QDate &day)
{
    const auto *text = std::get_if<QString>(&value);
    day = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    return day.isValid();
}

bool fromValue(const Value &value, QStringList &list)
{
    const auto *text = std::get_if<QString>(&value);
    list = text ? text->split(u'\n', Qt::SkipEmptyParts) : QStringList();
    return text;
}

std::optional<std::size_t> Shape::indexOf(std::string_view column) const
{
    const auto found = std::ranges::find(columns, column);
    if (found == columns.end())
        return {};
    return std::size_t(found - columns.begin());
}

const Shape &shapeOf(Table table)
{
    static const std::map<Table, Shape> shapes = allShapes();
    return shapes.at(table);
}

const std::vector<Table> &allTables()
{
    static const std::vector<Table> tables = [] {
        std::vector<Table> all;
        forEachTable([&]<class Entity>(
                         std::type_identity<Entity>) { all.push_back(Columns<Entity>::table); });
        return all;
    }();
    return tables;
}

std::optional<Table> tableNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        allTables(), [&](Table table) { return name == QLatin1StringView(shapeOf(table).name); });
    return found == allTables().end() ? std::nullopt : std::optional(*found);
}

} // namespace vigie
