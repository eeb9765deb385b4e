#pragma once

#include "storage/operation_log.h"

#include <functional>
#include <vector>

namespace vigie {

/// A column's change as it stands in the file; � where it holds what no column of ours can.
struct StoredChange
{
    qint64 seq = 0;
    QUuid operation;
    ColumnChange change;
};

struct StoredOperation
{
    qint64 seq = 0;
    LogEntry entry;
    QString digest;
    std::vector<StoredChange> changes;
};

/// Reads the whole log in the order it was recorded: each operation with its changes to
/// `operation`, changes that do not stand with their operation to `stray`.
Result<void> readLog(Connection &connection,
    const std::function<void(const StoredOperation &)> &operation,
    const std::function<void(const StoredChange &)> &stray);

} // namespace vigie
