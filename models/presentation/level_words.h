#pragma once

#include "domain/service_level.h"

#include <QString>

namespace vigie {

/// The level's name in the user's language.
QString levelWord(Level level);

} // namespace vigie
