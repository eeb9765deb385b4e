#include "interchange/closing_days_file.h"

#include "support/instants.h"

#include <QTest>

using namespace vigie;

namespace {

using Kind = FileProblem::Kind;

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray oneEvent(const QByteArray &properties)
{
    return "BEGIN:VEVENT\r\nSUMMARY:Inventory\r\n" + properties + "\r\nEND:VEVENT\r\n";
}

QStringList datesOf(const ClosingDays &closing)
{
    QStringList dates;
    for (const auto &[date, name] : closing.days)
        dates << date.toString(Qt::ISODate);
    return dates;
}

} // namespace

class TestClosingDaysFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAllDayEventClosesItsDays_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QStringList>("dates");

        const auto newRow = [](const char *name, const char *properties, const QStringList &dates) {
            QTest::newRow(name) << QByteArray(properties) << dates;
        };
        const QString first = u"2026-12-24"_qs;
        const QString second = u"2026-12-25"_qs;
        newRow("T2 the end is not included",
            "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261226", {first, second});
        newRow("T2 one day", "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261225", {first});
        newRow("T2 no length is one day",
            "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261224", {first});
        newRow("T2 no end is one day", "DTSTART;VALUE=DATE:20261224", {first});
        newRow("T2 a duration in days", "DTSTART;VALUE=DATE:20261224\r\nDURATION:P2D",
            {first, second});
        newRow("T2 a duration in weeks", "DTSTART;VALUE=DATE:20261221\r\nDURATION:P1W",
            {u"2026-12-21"_qs, u"2026-12-22"_qs, u"2026-12-23"_qs, first, second, u"2026-12-26"_qs,
                u"2026-12-27"_qs});
        newRow("T2 a zone makes no difference", "DTSTART;TZID=Europe/Paris;VALUE=DATE:20261224",
            {first});
        newRow("T2 a zone in quotes, with a colon",
            "DTSTART;TZID=\"(UTC+01:00) Paris, Madrid\";VALUE=DATE:20261224", {first});
        newRow("T2 the kind of value not said", "DTSTART:20261224", {first});
        newRow("T2 small letters", "dtstart;value=date:20261224\r\ndtend;value=date:20261226",
            {first, second});
        newRow("T2 folded", "DTSTART;VALUE=D\r\n ATE:2026\r\n\t1224", {first});
        newRow("T2 an alarm within has its own summary",
            "DTSTART;VALUE=DATE:20261224\r\nBEGIN:VALARM\r\nSUMMARY:Wake up\r\n"
            "DURATION:PT15M\r\nEND:VALARM",
            {first});
        newRow("T2 an alarm that never ends",
            "DTSTART;VALUE=DATE:20261224\r\nBEGIN:VALARM\r\nACTION:DISPLAY", {first});
        newRow("T2 across February", "DTSTART;VALUE=DATE:20280228\r\nDTEND;VALUE=DATE:20280302",
            {u"2028-02-28"_qs, u"2028-02-29"_qs, u"2028-03-01"_qs});
    }

    void anAllDayEventClosesItsDays()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QStringList, dates);
        QByteArray otherBreaks = calendar(oneEvent(properties));
        otherBreaks.replace("\r\n", "\n");

        const auto read = closingDaysFrom(calendar(oneEvent(properties)));

        QVERIFY(read);
        QCOMPARE(datesOf(*read), dates);
        QVERIFY(read->leftOut.empty());
        QCOMPARE(read->days.begin()->second, u"Inventory"_qs);
        QCOMPARE(datesOf(*closingDaysFrom(otherBreaks)), dates);
        QCOMPARE(datesOf(*closingDaysFrom("\xEF\xBB\xBF" + otherBreaks)), dates);
    }

    void anEventThatClosesNothingIsTold_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<int>("kind");

        const auto newRow = [](const char *name, const char *properties, Kind kind) {
            QTest::newRow(name) << QByteArray(properties) << int(kind);
        };
        newRow("T2 with a time", "DTSTART:20261224T090000Z\r\nDTEND:20261224T180000Z",
            Kind::EventTimed);
        newRow("T2 with a time, though it says date", "DTSTART;VALUE=DATE:20261224T090000",
            Kind::EventTimed);
        newRow("T2 with a time that ends on a date",
            "DTSTART:20261224T090000Z\r\nDTEND;VALUE=DATE:20261226", Kind::EventTimed);
        newRow("T2 no date", "LOCATION:Paris", Kind::EventWithoutDate);
        newRow("T2 no such date", "DTSTART;VALUE=DATE:20260230", Kind::EventWithoutDate);
        newRow("T2 letters for a date", "DTSTART;VALUE=DATE:2026DEC4", Kind::EventWithoutDate);
        newRow("T2 year 0", "DTSTART;VALUE=DATE:00000101", Kind::EventWithoutDate);
        newRow("T2 cancelled", "DTSTART;VALUE=DATE:20261224\r\nSTATUS:CANCELLED",
            Kind::EventCancelled);
        newRow("T2 ends before it starts",
            "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261223", Kind::EventEndsOddly);
        newRow("T2 ends at a time", "DTSTART;VALUE=DATE:20261224\r\nDTEND:20261225T120000",
            Kind::EventEndsOddly);
        newRow("T2 lasts a thousand years",
            "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:30261224", Kind::EventEndsOddly);
        newRow("T2 lasts 400 days", "DTSTART;VALUE=DATE:20261224\r\nDURATION:P400D",
            Kind::EventEndsOddly);
        newRow("T2 lasts hours", "DTSTART;VALUE=DATE:20261224\r\nDURATION:PT24H",
            Kind::EventEndsOddly);
    }

    void anEventThatClosesNothingIsTold()
    {
        QFETCH(QByteArray, properties);
        QFETCH(int, kind);

        const auto read = closingDaysFrom(calendar(oneEvent(properties)));

        QVERIFY(read);
        QVERIFY(read->days.empty());
        QCOMPARE(read->leftOut.size(), std::size_t(1));
        QCOMPARE(read->leftOut.front(), (FileProblem{3, 0, {}, Kind(kind), u"Inventory"_qs}));
    }

    void whatRepeatsClosesItsFirstTimeAloneAndIsTold()
    {
        const auto read = closingDaysFrom(
            calendar(oneEvent("DTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=YEARLY")));

        QCOMPARE(datesOf(*read), QStringList{u"2026-12-24"_qs});
        QCOMPARE(read->leftOut.front().kind, Kind::EventRepeats);
    }

    void aNameLosesItsEscapes()
    {
        const auto read = closingDaysFrom(calendar("BEGIN:VEVENT\r\n"
                                                   "SUMMARY;LANGUAGE=fr:Pont\\, f\xC3\r\n \xAAte"
                                                   "\\nde l\\\\été\\; 2026\r\n"
                                                   "DTSTART:20260515\r\nEND:VEVENT\r\n"));

        QCOMPARE(read->days.at(QDate(2026, 5, 15)), u"Pont, fête de l\\été; 2026"_qs);
    }

    void aDayNamedTwiceKeepsItsFirstName()
    {
        const auto read = closingDaysFrom("date,name\n2026-12-24,one\n2026-12-24,two\n");

        QCOMPARE(read->days.size(), std::size_t(1));
        QCOMPARE(read->days.at(QDate(2026, 12, 24)), u"one"_qs);
    }

    void aCsvListsDatesAndNames_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("T2 as documented") << QByteArray("date,name\n2026-12-24,Inventory\n");
        QTest::newRow("T2 other order and more columns")
            << QByteArray("who,name,date\nlea,Inventory,2026-12-24\n");
        QTest::newRow("T2 quotes, mark and CRLF")
            << QByteArray("\xEF\xBB\xBF\"date\",\"name\"\r\n\"2026-12-24\",\"Inventory\"\r\n");
    }

    void aCsvListsDatesAndNames()
    {
        QFETCH(QByteArray, text);

        const auto read = closingDaysFrom(text);

        QVERIFY(read);
        QCOMPARE(read->days.size(), std::size_t(1));
        QCOMPARE(read->days.at(QDate(2026, 12, 24)), u"Inventory"_qs);
    }

    void aFileThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");

        const auto newRow = [](const char *name, const QByteArray &text, Kind kind, int line) {
            QTest::newRow(name) << text << int(kind) << line;
        };
        newRow("T2 no such date", "date,name\n2026-12-24,a\n2026-02-30,b\n", Kind::NoSuchDate, 3);
        newRow("T2 another way to write dates", "date,name\n24/12/2026,a\n", Kind::NoSuchDate, 2);
        newRow("T2 no date", "date,name\n,a\n", Kind::NoSuchDate, 2);
        newRow("T2 another header", "day,name\n2026-12-24,a\n", Kind::NoClosingDays, 1);
        newRow("T2 nothing", "", Kind::NoClosingDays, 1);
        newRow("T2 a row too wide", "date,name\n2026-12-24,a,b\n", Kind::BadRow, 2);
        newRow("T2 a quote that stays open", "date,name\n2026-12-24,\"a\n", Kind::BadRow, 2);
        newRow("T2 no UTF-8", "date,name\n2026-12-24,\xff\n", Kind::NotUtf8, 2);
        newRow("T2 a page of the web", "<!DOCTYPE html>\n<html></html>\n", Kind::NoClosingDays, 1);
        newRow("T2 an iCalendar that was cut", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261224\n",
            Kind::NotEnded, 1);
    }

    void aFileThatCannotBeReadIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, line);

        const auto read = closingDaysFrom(text);

        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QCOMPARE(read.error().line, line);
    }

    void everyCutOfACalendarIsRefusedOrRead()
    {
        const QByteArray whole
            = calendar(oneEvent("DTSTART;VALUE=DATE:20261224\r\nDTEND:20261226"));
        const qsizetype ends = whole.indexOf("END:VCALENDAR") + 13;
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(bool(closingDaysFrom(whole.first(size))), size >= ends);
    }

    void aDamagedCalendarClosesNoMoreThanAYear()
    {
        QRandomGenerator random = test::seeded();
        const QByteArray whole
            = calendar(oneEvent("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261226"));
        for (int i = 0; i < 5'000; ++i) {
            QByteArray text = whole;
            for (int damage = 0; damage < 3; ++damage)
                text[random.bounded(text.size())] = char(random.bounded(256));
            const auto read = closingDaysFrom(text);
            QVERIFY(read ? read->days.size() <= 366 : read.error().line > 0);
        }
    }

    void bytesThatMakeNoSenseAreSurvived()
    {
        const QByteArray odd
            = calendar("END:VEVENT\r\n \r\n:\r\n;:\r\nBEGIN:\r\nEND:\r\nBEGIN:VEVENT"
                       "\r\nDTSTART\r\nDTSTART;X=\"open:20261224\r\nEND:VEVENT\r\n"
                       "END:VEVENT\r\nORGANIZER=\"mailto:a@b.c\"\r\n")
            + QByteArray(3, '\0');

        const auto read = closingDaysFrom(odd);

        QVERIFY(read);
        QVERIFY(read->days.empty());
        QCOMPARE(read->leftOut.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestClosingDaysFile)
#include "test_closing_days_file.moc"
