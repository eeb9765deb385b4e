#pragma once

#include "book/hours_file.h"

#include <QTimeZone>

namespace vigie {

/// A customer's ledger, a line each entry.
QString statementText(const LedgerStatement &statement, const QTimeZone &zone);
/// Blocks that reports sold, a line each.
QString blocksText(const std::vector<BlockFile> &blocks, const QTimeZone &zone);

} // namespace vigie
