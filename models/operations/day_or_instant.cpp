#include "operations/day_or_instant.h"

#include "domain/instant_text.h"

namespace vigie {

Instant instantOf(const DayOrInstant &when, const BusinessCalendar &calendar)
{
    const auto *day = std::get_if<QDate>(&when.said);
    return day ? calendar.startOf(*day) : std::get<Instant>(when.said);
}

QJsonValue toJson(const DayOrInstant &when)
{
    return std::visit([](const auto &said) { return toJson(said); }, when.said);
}

bool fromJson(const QJsonValue &json, DayOrInstant &when)
{
    const QString text = json.toString();
    if (const auto day = dateFrom(text)) {
        when.said = *day;
        return true;
    }
    const auto instant = instantFrom(text);
    when.said = instant.value_or(Instant{});
    return instant.has_value();
}

} // namespace vigie
