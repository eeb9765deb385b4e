#pragma once

#include "book/hours_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace vigie {

/// Rows of a statement, instants in the company's zone. (E45)
QJsonArray statementJson(const LedgerStatement &statement, const QTimeZone &zone);

/// Blocks that reports sold, as `invoiceable` answers them. (E95)
QJsonArray blocksJson(const std::vector<BlockFile> &blocks, const QTimeZone &zone);

/// As the calculator answers it.
QJsonObject debitJson(const Debit &debit);
/// What stands of an intervention's debits.
QJsonArray debitsJson(const std::vector<Debit> &debits);

} // namespace vigie
