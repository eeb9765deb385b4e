#include "domain/instant_text.h"

#include <QDateTime>

namespace vigie {

namespace {

/// Takes a text apart from the left; once something is missing, nothing fits any more.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    /// A number of exactly so many ASCII digits.
    int number(qsizetype digits)
    {
        int value = 0;
        for (qsizetype i = 0; i < digits; ++i)
            value = value * 10 + digit();
        return value;
    }

    /// The milliseconds of a fraction of a second: one to nine digits, zero beyond the third.
    int fraction()
    {
        int value = 0;
        int unit = 100;
        int count = 0;
        for (; atDigit() && count < 9; ++count, unit /= 10) {
            const int next = digit();
            value += next * unit;
            m_fits = m_fits && (unit > 0 || next == 0);
        }
        m_fits = m_fits && count > 0;
        return value;
    }

    bool skip(char16_t expected)
    {
        if (m_rest.isEmpty() || m_rest.front() != QChar(expected))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void expect(char16_t expected) { m_fits = skip(expected) && m_fits; }
    bool done() const { return m_fits && m_rest.isEmpty(); }

private:
    bool atDigit() const
    {
        return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9';
    }

    int digit()
    {
        if (!atDigit()) {
            m_fits = false;
            return 0;
        }
        const int value = m_rest.front().unicode() - u'0';
        m_rest = m_rest.sliced(1);
        return value;
    }

    QStringView m_rest;
    bool m_fits = true;
};

Month scanMonth(Scanner &scanner)
{
    Month month;
    month.year = scanner.number(4);
    scanner.expect(u'-');
    month.month = scanner.number(2);
    return month;
}

QDate scanDate(Scanner &scanner)
{
    const Month month = scanMonth(scanner);
    scanner.expect(u'-');
    return {month.year, month.month, scanner.number(2)};
}

QTime scanTime(Scanner &scanner)
{
    const int hours = scanner.number(2);
    scanner.expect(u':');
    const int minutes = scanner.number(2);
    if (!scanner.skip(u':'))
        return {hours, minutes};
    const int seconds = scanner.number(2);
    const int ms = scanner.skip(u'.') ? scanner.fraction() : 0;
    return {hours, minutes, seconds, ms};
}

/// Seconds east of Greenwich; nothing where there is no offset.
std::optional<int> scanOffset(Scanner &scanner)
{
    if (scanner.skip(u'Z'))
        return 0;
    const bool east = scanner.skip(u'+');
    if (!east && !scanner.skip(u'-'))
        return std::nullopt;
    const int hours = scanner.number(2);
    scanner.skip(u':');
    const int minutes = scanner.number(2);
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    return (east ? 1 : -1) * (hours * 3600 + minutes * 60);
}

QString padded(int number, int digits) { return u"%1"_qs.arg(number, digits, 10, QChar(u'0')); }

QString offsetText(int offsetMinutes)
{
    const int size = qAbs(offsetMinutes);
    return (offsetMinutes < 0 ? u"-"_qs : u"+"_qs) + padded(size / 60, 2) + u':'
        + padded(size % 60, 2);
}

} // namespace

QString instantText(Instant at, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.utcMs, Qt::UTC);
    const int offsetMinutes = zone.offsetFromUtc(utc) / 60;
    const QDateTime local = utc.addSecs(offsetMinutes * 60);
    const int year = local.date().year();
    return padded(year < 0 ? year + 1 : year, 4) + local.toString(u"-MM-ddTHH:mm:ss.zzz")
        + offsetText(offsetMinutes);
}

std::optional<Instant> instantFrom(QStringView text)
{
    Scanner scanner(text);
    const QDate date = scanDate(scanner);
    scanner.expect(u'T');
    const QTime time = scanTime(scanner);
    const auto offset = scanOffset(scanner);
    if (!scanner.done() || !offset || !date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime local(date, time, Qt::UTC);
    const Instant at{local.toMSecsSinceEpoch() - *offset * qint64(1000)};
    if (at < firstInstant || at > lastInstant)
        return std::nullopt;
    return at;
}

std::optional<QDate> dateFrom(QStringView text)
{
    Scanner scanner(text);
    const QDate date = scanDate(scanner);
    return scanner.done() && date.isValid() ? std::optional(date) : std::nullopt;
}

QString monthText(Month month) { return padded(month.year, 4) + u'-' + padded(month.month, 2); }

std::optional<Month> monthFrom(QStringView text)
{
    Scanner scanner(text);
    const Month month = scanMonth(scanner);
    const bool exists = month.year >= 1 && month.month >= 1 && month.month <= 12;
    return scanner.done() && exists ? std::optional(month) : std::nullopt;
}

} // namespace vigie
