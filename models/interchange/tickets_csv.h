#pragma once

#include "interchange/imported_tickets.h"

#include <QByteArrayView>
#include <QTimeZone>

namespace vigie {

/// Reads tickets from a CSV, one row a ticket, columns in any order: `key`, `customer`, `subject`,
/// `opened`, and where there are, `server`, `channel`, `kind`, `state`, `text`, `declared`,
/// `closed`, `owner`. Customers, servers and owners are named by key or by a name from which a key
/// is made. What is not said: channel customer area, kind request, state new, or closed when
/// `closed` is there, declared when opened. Instants without offset are the zone's, a bare date is
/// the midnight that begins it. Refused only when there is no usable header.
Readable<ImportedTickets> readTicketsCsv(QByteArrayView bytes, const QTimeZone &zone);

} // namespace vigie
