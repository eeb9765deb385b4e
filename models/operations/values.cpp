#include "operations/values.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QJsonValue json(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

std::optional<QString> textFrom(const QJsonValue &json)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
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

Value toValue(const std::vector<ForeignField> &fields)
{
    QJsonArray list;
    for (const ForeignField &field : fields)
        list << QJsonArray{field.field, json(field.before), json(field.after)};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

bool fromValue(const Value &value, bool &yes)
{
    const auto *number = std::get_if<qint64>(&value);
    if (!number || (*number != 0 && *number != 1))
        return false;
    yes = *number == 1;
    return true;
}

bool fromValue(const Value &value, Month &month)
{
    const auto *text = std::get_if<QString>(&value);
    const auto read = text ? monthFrom(*text) : std::nullopt;
    month = read.value_or(Month{});
    return read.has_value();
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

bool fromValue(const Value &value, std::vector<ForeignField> &fields)
{
    const auto *text = std::get_if<QString>(&value);
    const auto list = QJsonDocument::fromJson(text ? text->toUtf8() : QByteArray());
    bool sound = list.isArray();
    fields.clear();
    for (const QJsonValue &one : list.array()) {
        sound = sound && one.toArray().size() == 3 && one[0].isString();
        fields.push_back({one[0].toString(), textFrom(one[1]), textFrom(one[2])});
    }
    return sound;
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
