#pragma once

#include "storage/connection.h"

#include <QStringList>

#include <atomic>

namespace vigie {

/// Whether whoever had the file open last was killed or lost power: its log was left behind and
/// nobody has it open now. Asked before the file is opened.
bool endedUncleanly(const QString &path);

/// Reads the whole file and says what is damaged in it, in SQLite's words; empty: it is sound.
/// Table by table, so that `stop` ends it (Cancelled). Takes as long as the file is large; others
/// read and write meanwhile.
Result<QStringList> damageIn(Connection &connection, const std::atomic<bool> &stop);

} // namespace vigie
