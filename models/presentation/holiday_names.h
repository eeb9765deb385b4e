#pragma once

#include "domain/holidays.h"

#include <QString>

namespace vigie {

/// What people call a public holiday. (T2, E29)
QString holidayName(Holiday holiday);

} // namespace vigie
