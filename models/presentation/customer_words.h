#pragma once

#include "book/customer_list.h"
#include "domain/business_calendar.h"

#include <QStringList>

namespace vigie {

/// Why a customer needs attention, each with its figure or whom it is about, the gravest first:
/// "2 missed this quarter", "no account manager".
QStringList attentionTexts(const CustomerRow &row);

/// Minutes that are added or taken: "+60", "−25".
QString changeText(qint64 wholeMinutes);

/// An amount of money: "89.00 €".
QString moneyText(qint64 cents);

/// Hundredths of a per cent: "99.95 %".
QString percentText(qint64 hundredths);

/// "November 2026".
QString monthName(Month month);
/// "Nov".
QString shortMonthName(Month month);
/// "2 Nov 2026", in the company's zone.
QString dayText(Instant at, const BusinessCalendar &calendar);

/// The month so many before another.
Month monthBefore(Month month, int howMany);

} // namespace vigie
