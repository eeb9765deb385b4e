#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

namespace vigie::test {

/// How large a made-up company is. Of a ticket there are five rows of history, two messages and two
/// entries in a ledger.
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
/// Number of the one with 2,000.
qint64 longestTicket(const CompanySize &size);

/// The path of a database of that size in a folder, made if it is not there yet, or not from these
/// statements: the same rows each time. It is real enough to be opened, read and worked on, and its
/// accounts equal their entries; `verify` would not explain it.
Result<QString> largeCompany(const QString &folder, const CompanySize &size);

/// Entries in the ledger of the customer with a long one.
inline constexpr qint64 longLedger = 10'000;
/// Open tickets of each customer of a ledger pair.
inline constexpr qint64 ticketsToReportOn = 60;
/// Two customers that are alike but for their ledgers. Their open tickets are KEY-1 and so on.
inline const QString longLedgerKey = QStringLiteral("ledger-long");
inline const QString noLedgerKey = QStringLiteral("ledger-none");
/// Writes them into a large company's database.
void addLedgerPair(const QString &path, const CompanySize &size);

} // namespace vigie::test
