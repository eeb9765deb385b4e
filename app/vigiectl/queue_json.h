#pragma once

#include "book/queue_rows.h"
#include "domain/catalogue.h"

#include <QJsonObject>

namespace vigie {

/// The fields of a row of the queue, its times told at an instant.
QJsonObject queueRowJson(const QueueRow &row, Instant now, const Catalogue &catalogue);

} // namespace vigie
