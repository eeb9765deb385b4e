#pragma once

#include "book/hours_file.h"

#include <QTimeZone>

namespace vigie {

/// A customer's ledger as CSV, a line each entry in the order of booking: id, number, at, month,
/// kind, minutes, balance, ticket, author, server, intervention, source, undoes, catalogue,
/// invoice, reason. (E45)
QByteArray statementCsv(const LedgerStatement &statement, const QTimeZone &zone);

} // namespace vigie
