#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

constexpr QChar minus(0x2212);

QString twoDigits(qint64 number) { return QString::number(number).rightJustified(2, u'0'); }

} // namespace

QString countdownText(qint64 wholeSeconds)
{
    const QString sign = wholeSeconds < 0 ? QString(minus) : QString();
    const qint64 whole = qAbs(wholeSeconds);
    const qint64 hours = whole / 3600;
    const QString tail = twoDigits(whole / 60 % 60) + u':' + twoDigits(whole % 60);
    return sign + (hours > 0 ? QString::number(hours) + u':' + tail : tail);
}

QString spanText(qint64 wholeMinutes)
{
    if (wholeMinutes < 0)
        return minus + spanText(-wholeMinutes);
    if (wholeMinutes < 60)
        return QCoreApplication::translate("TimeWords", "%1 min").arg(wholeMinutes);
    return QCoreApplication::translate("TimeWords", "%1 h %2")
        .arg(QLocale().toString(wholeMinutes / 60), twoDigits(wholeMinutes % 60));
}

QString momentText(Instant at, Instant now, const BusinessCalendar &calendar)
{
    const QDateTime local = calendar.local(at);
    const qint64 days = calendar.dateOf(now).daysTo(local.date());
    const QString time = local.toString(u"HH:mm"_qs);
    if (days == 0)
        return time;
    if (days > -7 && days < 7)
        return QLocale().toString(local.date(), u"ddd"_qs) + u' ' + time;
    const bool isThisYear = calendar.dateOf(now).year() == local.date().year();
    return QLocale().toString(local.date(), isThisYear ? u"d MMM"_qs : u"d MMM yyyy"_qs) + u' '
        + time;
}

QString exactMomentText(Instant at, Instant now, const BusinessCalendar &calendar)
{
    const QDateTime local = calendar.local(at);
    const QString time = local.toString(u"HH:mm:ss"_qs);
    if (calendar.dateOf(now) == local.date())
        return time;
    const bool isThisYear = calendar.dateOf(now).year() == local.date().year();
    return QLocale().toString(local.date(), isThisYear ? u"ddd d MMM"_qs : u"ddd d MMM yyyy"_qs)
        + u' ' + time;
}

} // namespace vigie
