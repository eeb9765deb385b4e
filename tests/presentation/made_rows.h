#pragma once

#include "presentation/queue_list.h"
#include "support/company.h"

namespace vigie::test {

/// A request at Standard, `oldest` minutes after some moment, with an identity of its own.
inline QueueRow madeRow(int id, Band band = Band::Requests, qint64 oldest = 0)
{
    QueueRow row;
    row.id.uuid = QUuid(quint32(id + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    row.number = id;
    row.subject = QStringLiteral("Subject of %1").arg(id);
    row.clock.band = band;
    row.place.band = band;
    row.place.by = oldest;
    row.place.ticket = row.id.uuid;
    return row;
}

} // namespace vigie::test
