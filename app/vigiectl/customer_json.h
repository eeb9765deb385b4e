#pragma once

#include "book/customer_file.h"

#include <QJsonObject>

namespace vigie {

/// Everything about a customer, told at an instant.
QJsonObject customerJson(const CustomerFile &file, Instant now, const Catalogue &catalogue);

} // namespace vigie
