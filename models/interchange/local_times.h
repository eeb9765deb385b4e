#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QHash>
#include <QTime>
#include <QTimeZone>

namespace vigie {

/// Times that were written down as the clocks on the wall showed them, as instants. Keeps what it
/// learns of each day, for a log asks a hundred thousand times.
class LocalTimes
{
public:
    struct Reading
    {
        Instant at;
        bool skipped = false; ///< no clock has shown that time
    };

    explicit LocalTimes(QTimeZone zone);

    /// A time shown twice is the first of both. One that was skipped is read as if the clocks had
    /// not been put forward. Date and time are valid.
    Reading at(QDate day, QTime time);

private:
    /// What the zone is ahead of UTC around a day, before and after whatever changes on it.
    struct Offsets
    {
        qint64 before;
        qint64 after;
    };

    Offsets offsetsAround(QDate day);
    qint64 offsetAt(qint64 utcMs) const;

    QTimeZone m_zone;
    QHash<qint64, Offsets> m_offsets; ///< by Julian day
};

} // namespace vigie
