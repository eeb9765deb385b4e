#pragma once

#include <QString>

namespace vigie {

/// The whole numbers that a field can hold, both ends included.
struct FieldRange
{
    qint64 least = 0;
    qint64 most = 0;
};

inline QString rangeText(FieldRange range) { return u"%1…%2"_qs.arg(range.least).arg(range.most); }

} // namespace vigie
