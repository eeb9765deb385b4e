#pragma once

#include "operations/fields.h"

#include <variant>

namespace vigie {

/// An instant, or a day, which stands for the local midnight that begins it. (E44)
struct DayOrInstant
{
    std::variant<Instant, QDate> said;
};

Instant instantOf(const DayOrInstant &when, const BusinessCalendar &calendar);

QJsonValue toJson(const DayOrInstant &when);
bool fromJson(const QJsonValue &json, DayOrInstant &when);
inline QString typeOf(std::type_identity<DayOrInstant>) { return u"instant or date"_qs; }

} // namespace vigie
