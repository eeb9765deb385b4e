#pragma once

#include "operations/fields.h"

namespace vigie {

/// A sum of money in cents that is paid every month: never less than nothing, and small enough for
/// any calculation with it to stay exact.
struct Amount
{
    qint64 cents = 0;
};

inline constexpr qint64 highestAmount = 1'000'000'000'000;

inline QJsonValue toJson(Amount amount) { return amount.cents; }
inline bool fromJson(const QJsonValue &json, Amount &amount)
{
    return fromJson(json, amount.cents) && amount.cents >= 0 && amount.cents <= highestAmount;
}
inline QString typeOf(std::type_identity<Amount>) { return u"integer, from 0 to 10^12"_qs; }

} // namespace vigie
