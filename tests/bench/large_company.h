#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

namespace vigie::test {

/// How large a made-up company is. Its history is five rows a ticket, its messages two.
struct CompanySize
{
    qint64 tickets = 1'000'000;
    qint64 open = 100'000; ///< of these

    qint64 customers() const { return std::max<qint64>(tickets / 20, 1); }
    qint64 servers() const { return customers() * 6 / 5; }
};

/// The instant at which the company is looked at: a Wednesday in working hours.
Instant largeNow();
/// The login of somebody who works there.
inline const QString largeLogin = QStringLiteral("agent-01");
/// The number of an open ticket with 200 messages.
qint64 longTicket(const CompanySize &size);

/// The path of a database of that size in a folder, made if it is not there yet: the same rows each
/// time. It is real enough to be opened, read and worked on; `verify` would not explain it.
Result<QString> largeCompany(const QString &folder, const CompanySize &size);

} // namespace vigie::test
