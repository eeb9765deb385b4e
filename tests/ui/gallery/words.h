#pragma once

#include "ui/mock_queue.h"

namespace vigie {

/// The made-up desk of the pictures, in the two languages of the product.
std::vector<MockRow> queueRows(bool french);
QStringList queueHeads(bool french);

} // namespace vigie
