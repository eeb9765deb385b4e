#pragma once

#include "book/customer_file.h"

namespace vigie {

/// A customer for people.
QString customerText(const CustomerFile &file, Instant now, const Catalogue &catalogue);

} // namespace vigie
