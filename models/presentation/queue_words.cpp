#include "presentation/queue_words.h"

#include "presentation/time_words.h"

#include <QCoreApplication>

namespace vigie {

QString bandText(Band band, Instant now, const BusinessCalendar &calendar)
{
    const QString hours = calendar.isOpen(now)
        ? QCoreApplication::translate("QueueModel", "open until %1")
              .arg(momentText(calendar.closesAt(now), now, calendar))
        : QCoreApplication::translate("QueueModel", "opens %1")
              .arg(momentText(calendar.opensAt(now), now, calendar));
    switch (band) {
    case Band::Guaranteed:
        return QCoreApplication::translate("QueueModel", "Guaranteed response, time left");
    case Band::Premium: return QCoreApplication::translate("QueueModel", "Premium, time waited");
    case Band::Incidents:
        return QCoreApplication::translate("QueueModel", "Incidents, best effort, time waited, %1")
            .arg(hours);
    case Band::Requests:
        return QCoreApplication::translate("QueueModel", "Requests, best effort, time waited, %1")
            .arg(hours);
    case Band::UnderWay: return QCoreApplication::translate("QueueModel", "Under way, time worked");
    case Band::Waiting: return QCoreApplication::translate("QueueModel", "Waiting, wakes at");
    }
    Q_UNREACHABLE();
}

QString timeText(const QueueRow &row, Instant now, const Catalogue &catalogue)
{
    const BusinessCalendar &calendar = catalogue.calendar;
    if (const auto left = leftSeconds(row.clock, now))
        return countdownText(*left);
    if (const auto spent = timeWorked(row.clock, now))
        return countdownText(std::chrono::floor<seconds>(*spent).count());
    if (const auto time = timeWaited(row.clock, now, calendar))
        return spanText(std::chrono::floor<minutes>(*time).count());
    return row.wakesAt ? momentText(*row.wakesAt, now, calendar) : u"–"_qs;
}

QString tagText(const QueueRow &row)
{
    if (row.answered)
        return QCoreApplication::translate("QueueModel", "answered");
    switch (row.state) {
    case TicketState::Snoozed: return QCoreApplication::translate("QueueModel", "snoozed");
    case TicketState::WaitingCredit:
        return QCoreApplication::translate("QueueModel", "waits for credit");
    case TicketState::WaitingCustomer:
        return QCoreApplication::translate("QueueModel", "waits for customer");
    default: return {};
    }
}

} // namespace vigie
