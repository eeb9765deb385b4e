#pragma once

#include "domain/explanation.h"
#include "operations/values.h"

namespace vigie {

/// A column's value as a fact to be shown: words of enums as they are stored, keys as text.
inline Fact toFact(const QString &text) { return text; }
inline Fact toFact(qint64 number) { return number; }
inline Fact toFact(bool yes) { return yes; }
inline Fact toFact(Instant at) { return at; }
inline Fact toFact(QDate day) { return day.toString(Qt::ISODate); }
inline Fact toFact(Month month) { return monthText(month); }
inline Fact toFact(const QStringList &list) { return list.join(u", "_qs); }
inline Fact toFact(const std::vector<ForeignField> &fields)
{
    return std::get<QString>(toValue(fields));
}
template <class Thing>
Fact toFact(const Identifier<Thing> &id)
{
    return id.uuid.toString(QUuid::WithoutBraces);
}
template <class Enum>
requires std::is_enum_v<Enum> Fact toFact(Enum value) { return QString(wordOf(value)); }
template <class T>
Fact toFact(const std::optional<T> &value)
{
    return value ? toFact(*value) : Fact{};
}

/// What a stored value of one column says; nothing for a column or a value that cannot be.
Fact factOf(Table table, QStringView column, const Value &value);

} // namespace vigie
