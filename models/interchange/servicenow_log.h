#pragma once

#include "interchange/imported_tickets.h"

#include <QByteArrayView>
#include <QTimeZone>

namespace vigie {

/// Reads an event log of ServiceNow, a CSV with one row an event, into tickets as they stood after
/// the last event up to `until`; later events are not counted. Times are the zone's, `d/m/yyyy
/// HH:MM`. A log whose prefixes ("INC", "Caller ") were stripped is read too, its keys and names as
/// found.
///
/// A case's events are ordered by `sys_mod_count`, then by row. Each change carries the instant of
/// the event that brought it about, for a case's rows all know how it will end. Every caller is a
/// customer with one server; resolvers are agents. Refused only when there is no usable header.
Readable<ImportedTickets> readServiceNowLog(
    QByteArrayView bytes, const QTimeZone &zone, std::optional<Instant> until = {});

} // namespace vigie
