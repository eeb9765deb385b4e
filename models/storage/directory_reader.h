#pragma once

#include "book/directory.h"
#include "domain/result.h"

namespace vigie {

class Connection;

/// Reads who and what there is to choose from.
Result<Directory> readDirectory(Connection &connection);

} // namespace vigie
