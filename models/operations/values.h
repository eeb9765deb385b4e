#pragma once

#include "domain/identifier.h"
#include "domain/instant.h"
#include "domain/instant_text.h"
#include "domain/result.h"
#include "domain/words.h"
#include "operations/columns.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <type_traits>

/// Members to column values and back: a pair of functions for each kind of member; a new kind is a
/// compile error until it has one. Reading answers false for a value that cannot be one of its
/// kind: the file was tampered with.
namespace vigie {

inline Value toValue(const QString &text) { return text; }
inline Value toValue(qint64 number) { return number; }
inline Value toValue(bool yes) { return qint64(yes); }
inline Value toValue(Instant instant) { return instant.utcMs; }
inline Value toValue(QDate day) { return day.toString(Qt::ISODate); }
inline Value toValue(Month month) { return monthText(month); }
inline Value toValue(const QStringList &list) { return list.join(u'\n'); }
Value toValue(const std::vector<ForeignField> &fields);
template <class Thing>
Value toValue(const Identifier<Thing> &id)
{
    return id.uuid;
}
template <class Enum>
requires std::is_enum_v<Enum> Value toValue(Enum value) { return QString(wordOf(value)); }
template <class T>
Value toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Value{};
}

template <class T>
bool assign(const Value &value, T &out)
{
    const auto *held = std::get_if<T>(&value);
    if (held)
        out = *held;
    return held;
}

inline bool fromValue(const Value &value, QString &text) { return assign(value, text); }
inline bool fromValue(const Value &value, qint64 &number) { return assign(value, number); }
inline bool fromValue(const Value &value, Instant &instant) { return assign(value, instant.utcMs); }
bool fromValue(const Value &value, bool &yes);
bool fromValue(const Value &value, QDate &day);
bool fromValue(const Value &value, Month &month);
bool fromValue(const Value &value, QStringList &list);
bool fromValue(const Value &value, std::vector<ForeignField> &fields);
template <class Thing>
bool fromValue(const Value &value, Identifier<Thing> &id)
{
    return assign(value, id.uuid) && !id.uuid.isNull();
}
template <class Enum>
requires std::is_enum_v<Enum>
bool fromValue(const Value &value, Enum &out)
{
    const auto *word = std::get_if<QString>(&value);
    const auto known = word ? valueOf<Enum>(*word) : std::nullopt;
    out = known.value_or(out);
    return known.has_value();
}
template <class T>
bool fromValue(const Value &value, std::optional<T> &out)
{
    return std::holds_alternative<std::monostate>(value) || fromValue(value, out.emplace());
}

template <class Entity>
Row toRow(const Entity &entity)
{
    return std::apply(
        [&](const auto &...columns) { return Row{toValue(entity.*columns.member)...}; },
        Columns<Entity>::all);
}

/// Corrupt, naming table and column, if a value cannot be what the column holds.
template <class Entity>
Result<Entity> fromRow(const Row &row)
{
    Entity entity;
    const char *broken = nullptr;
    auto value = row.begin();
    const auto read = [&](const auto &column) {
        if (!fromValue(*value++, entity.*column.member))
            broken = column.name;
    };
    std::apply([&](const auto &...columns) { (read(columns), ...); }, Columns<Entity>::all);
    if (broken)
        return failed({Failure::Kind::Corrupt,
            QStringLiteral("%1.%2").arg(
                QLatin1StringView(Columns<Entity>::name), QLatin1StringView(broken))});
    return entity;
}

/// How a column is stored: as what a database's answer is read.
enum class Storage { Integer, Text, Key };

template <class Member>
constexpr Storage storageOf(std::type_identity<Member>)
{
    const bool isNumber = std::is_same_v<Member, Instant> || std::is_integral_v<Member>;
    return isNumber ? Storage::Integer : Storage::Text;
}
template <class Thing>
constexpr Storage storageOf(std::type_identity<Identifier<Thing>>)
{
    return Storage::Key;
}
template <class Member>
constexpr Storage storageOf(std::type_identity<std::optional<Member>>)
{
    return storageOf(std::type_identity<Member>{});
}

/// A table as the storage floor sees it.
struct Shape
{
    const char *name;
    std::vector<const char *> columns; ///< the key first
    std::vector<Storage> storage;
    std::vector<bool> nullable;

    std::optional<std::size_t> indexOf(std::string_view column) const;
};

const Shape &shapeOf(Table table);
/// In the order of `Table`.
const std::vector<Table> &allTables();
std::optional<Table> tableNamed(QStringView name);

} // namespace vigie
