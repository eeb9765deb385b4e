#pragma once

#include <QtGlobal>

namespace vigie {

/// The whole numbers that a field can hold, both ends included.
struct FieldRange
{
    qint64 least = 0;
    qint64 most = 0;
};

} // namespace vigie
