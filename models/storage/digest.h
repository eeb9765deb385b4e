#pragma once

#include "storage/operation_log.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDataStream>

namespace vigie {

/// SHA-256 of an operation and of what it wrote, one change after the other: the same bytes for
/// ever, and for an absent text those of an empty one, for the file keeps no difference.
class Digest
{
public:
    explicit Digest(const LogEntry &entry);

    void add(const ColumnChange &change);
    /// In hex.
    QString text();

private:
    void put(const QString &text);
    void put(const Value &value);
    void take();

    QBuffer m_bytes;
    QDataStream m_stream;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace vigie
