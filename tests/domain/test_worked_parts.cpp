#include "domain/worked_parts.h"

#include "support/instants.h"

#include <QTest>

using namespace vigie;

namespace {

constexpr qint64 asWorked = -1;

BusinessCalendar company() { return {QTimeZone("Europe/Paris"), {}}; }

/// "2026-11-24T10:00+01:00/2026-11-24T11:00+01:00, …"
std::vector<Period> segmentsFrom(const QString &text)
{
    std::vector<Period> segments;
    for (const QString &one : text.split(u", "_qs, Qt::SkipEmptyParts))
        segments.push_back({test::at(one.section(u'/', 0, 0)), test::at(one.section(u'/', 1))});
    return segments;
}

/// "90, 2026-11-24T10:30+01:00=300": from the first on what stands alone.
std::vector<Grant> grantsFrom(const QString &text)
{
    std::vector<Grant> grants;
    for (const QString &one : text.split(u", "_qs, Qt::SkipEmptyParts)) {
        const bool dated = one.contains(u'=');
        grants.push_back({dated ? test::at(one.section(u'=', 0, 0)) : firstInstant,
            one.section(u'=', -1).toLongLong()});
    }
    return grants;
}

/// "2026-11/90 30, …": month, grant, minutes.
QString text(const std::vector<WorkedPart> &parts)
{
    QStringList list;
    for (const WorkedPart &part : parts)
        list << u"%1/%2 %3"_qs.arg(monthText(part.month)).arg(part.grant).arg(part.minutes);
    return list.join(u", "_qs);
}

seconds secondsOf(const std::vector<WorkedPart> &parts)
{
    seconds sum{0};
    for (const WorkedPart &part : parts)
        sum += part.worked;
    return sum;
}

/// A hundred of 29 s, one a minute.
QString aHundredShortOnes()
{
    const Instant first = test::at(u"2026-11-24T10:00:00+01:00"_qs);
    QStringList list;
    for (int count = 0; count < 100; ++count) {
        const Instant from = first + minutes(count);
        list << test::paris(from) + u'/' + test::paris(from + seconds(29));
    }
    return list.join(u", "_qs);
}

} // namespace

class TestWorkedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsCutWhereItsMonthOrGrantEnds_data();
    void workIsCutWhereItsMonthOrGrantEnds();
    void theOrderOfSegmentsIsNoMatter();
};

void TestWorkedParts::workIsCutWhereItsMonthOrGrantEnds_data()
{
    QTest::addColumn<QString>("segments");
    QTest::addColumn<QString>("grants");
    QTest::addColumn<qint64>("corrected");
    QTest::addColumn<QString>("parts");

    const auto newRow = [](const char *name, const QString &segments, const QString &grants,
                            qint64 corrected, const QString &parts) {
        QTest::newRow(name) << segments << grants << corrected << parts;
    };
    const QString none;
    const QString hour = u"2026-11-24T10:00+01:00/2026-11-24T11:00+01:00"_qs;
    const QString monthsEnd = u"2026-11-30T23:30+01:00/2026-12-01T00:30+01:00"_qs;

    newRow("H3 nothing worked", none, none, asWorked, none);
    newRow("H3 an hour", hour, none, asWorked, u"2026-11/0 60"_qs);
    newRow("H3 Pro over the end of November", u"2026-11-30T23:30+01:00/2026-12-01T01:15+01:00"_qs,
        u"90"_qs, asWorked, u"2026-11/90 30, 2026-12/90 75"_qs);
    newRow("H3 a hundred segments of 29 s are raised once", aHundredShortOnes(), none, asWorked,
        u"2026-11/0 49"_qs);
    newRow("H3 two halves of a minute are one",
        u"2026-11-24T10:00:00+01:00/2026-11-24T10:00:30+01:00, "
        "2026-11-24T11:00:00+01:00/2026-11-24T11:00:30+01:00"_qs,
        none, asWorked, u"2026-11/0 1"_qs);
    newRow("H3 a second is a minute", u"2026-11-24T10:00:00+01:00/2026-11-24T10:00:01+01:00"_qs,
        none, asWorked, u"2026-11/0 1"_qs);
    newRow("H3 a part is the difference of the running total",
        u"2026-11-30T23:59:30+01:00/2026-12-01T00:00:30+01:00"_qs, none, asWorked,
        u"2026-11/0 1, 2026-12/0 0"_qs);
    newRow("H3 the running total, not each month, is raised",
        u"2026-11-30T23:58:30+01:00/2026-12-01T00:01:30+01:00"_qs, none, asWorked,
        u"2026-11/0 2, 2026-12/0 1"_qs);
    newRow("H3 to the month's last instant", u"2026-11-30T23:30+01:00/2026-12-01T00:00+01:00"_qs,
        none, asWorked, u"2026-11/0 30"_qs);
    newRow("H3 from the month's first instant", u"2026-12-01T00:00+01:00/2026-12-01T00:30+01:00"_qs,
        none, asWorked, u"2026-12/0 30"_qs);
    newRow("H3 two month ends", u"2026-11-30T23:00+01:00/2027-01-01T01:00+01:00"_qs, none, asWorked,
        u"2026-11/0 60, 2026-12/0 44640, 2027-01/0 60"_qs);
    newRow("H3 thirty days", u"2026-11-01T00:00+01:00/2026-12-01T00:00+01:00"_qs, none, asWorked,
        u"2026-11/0 43200"_qs);
    newRow("H3 T5 all of October", u"2026-10-01T00:00+02:00/2026-11-01T00:00+01:00"_qs, none,
        asWorked, u"2026-10/0 44700"_qs);
    newRow("H3 T5 all of March", u"2027-03-01T00:00+01:00/2027-04-01T00:00+02:00"_qs, none,
        asWorked, u"2027-03/0 44580"_qs);
    newRow("H3 the 29th of February", u"2028-02-29T23:00+01:00/2028-03-01T00:30+01:00"_qs, none,
        asWorked, u"2028-02/0 60, 2028-03/0 30"_qs);
    newRow("H3 a year without one", u"2027-02-28T23:00+01:00/2027-03-01T00:30+01:00"_qs, none,
        asWorked, u"2027-02/0 60, 2027-03/0 30"_qs);
    newRow("H3 of no length", u"2026-11-24T10:00+01:00/2026-11-24T10:00+01:00"_qs, none, asWorked,
        none);
    newRow("H4 the first of February, in UTC January still",
        u"2026-02-01T00:30+01:00/2026-02-01T01:30+01:00"_qs, none, asWorked, u"2026-02/0 60"_qs);
    newRow("H4 the clocks go back", u"2026-10-25T01:30+02:00/2026-10-25T03:30+01:00"_qs, none,
        asWorked, u"2026-10/0 180"_qs);
    newRow("H4 the clocks go forward", u"2026-03-29T01:30+01:00/2026-03-29T03:30+02:00"_qs, none,
        asWorked, u"2026-03/0 60"_qs);

    newRow("E13 two engineers at once add up",
        hour + u", 2026-11-24T10:30+01:00/2026-11-24T11:00+01:00"_qs, none, asWorked,
        u"2026-11/0 90"_qs);
    newRow("E13 three over a month's end",
        QStringList{monthsEnd, monthsEnd, monthsEnd}.join(u", "_qs), u"90"_qs, asWorked,
        u"2026-11/90 90, 2026-12/90 90"_qs);

    newRow("E30 an hour and 0.4 s", u"2026-11-24T10:00:00+01:00/2026-11-24T11:00:00.400+01:00"_qs,
        none, asWorked, u"2026-11/0 60"_qs);
    newRow("E30 an hour and a second", u"2026-11-24T10:00:00+01:00/2026-11-24T11:00:01+01:00"_qs,
        none, asWorked, u"2026-11/0 61"_qs);
    newRow("E30 less than a second", u"2026-11-24T10:00:00+01:00/2026-11-24T10:00:00.999+01:00"_qs,
        none, asWorked, none);
    newRow("E30 the sum is cut, not each segment",
        u"2026-11-24T10:00:00+01:00/2026-11-24T11:00:00.500+01:00, "
        "2026-11-24T12:00:00+01:00/2026-11-24T12:00:00.500+01:00"_qs,
        none, asWorked, u"2026-11/0 61"_qs);
    newRow("E30 E80 a second that ends in December is December's",
        u"2026-11-30T23:59:59.500+01:00/2026-12-01T00:00:00.500+01:00"_qs, none, asWorked,
        u"2026-12/0 1"_qs);
    newRow("E80 a month has a part if a worked second lies in it",
        u"2026-11-30T23:00:00+01:00/2026-12-01T00:00:01+01:00"_qs, none, asWorked,
        u"2026-11/0 60, 2026-12/0 1"_qs);
    newRow("E80 and none for less", u"2026-11-30T23:00:00+01:00/2026-12-01T00:00:00.999+01:00"_qs,
        none, asWorked, u"2026-11/0 60"_qs);

    newRow("E60 the contract changes", hour, u"0, 2026-11-24T10:30+01:00=90"_qs, asWorked,
        u"2026-11/0 30, 2026-11/90 30"_qs);
    newRow("E60 each the difference of the running total",
        u"2026-11-24T10:00:00+01:00/2026-11-24T10:01:00+01:00"_qs,
        u"0, 2026-11-24T10:00:30+01:00=90"_qs, asWorked, u"2026-11/0 1, 2026-11/90 0"_qs);
    newRow("E60 to one that grants the same", hour, u"90, 2026-11-24T10:30+01:00=90"_qs, asWorked,
        u"2026-11/90 30, 2026-11/90 30"_qs);
    newRow("E60 there and back", hour,
        u"90, 2026-11-24T10:20+01:00=300, 2026-11-24T10:50+01:00=90"_qs, asWorked,
        u"2026-11/90 20, 2026-11/300 30, 2026-11/90 10"_qs);
    newRow("E60 before it and at it", hour, u"90, 2026-11-24T11:00+01:00=0"_qs, asWorked,
        u"2026-11/90 60"_qs);
    newRow(
        "E60 from it on", hour, u"0, 2026-11-24T10:00+01:00=90"_qs, asWorked, u"2026-11/90 60"_qs);
    newRow("E60 with a month's end", monthsEnd,
        u"0, 2026-11-30T23:50+01:00=90, 2026-12-01T00:10+01:00=0"_qs, asWorked,
        u"2026-11/0 20, 2026-11/90 10, 2026-12/90 10, 2026-12/0 20"_qs);
    newRow("E60 two engineers", hour + u", "_qs + hour, u"0, 2026-11-24T10:30+01:00=90"_qs,
        asWorked, u"2026-11/0 60, 2026-11/90 60"_qs);

    newRow(
        "E59 60 become 45 over 30 and 30", monthsEnd, none, 45, u"2026-11/0 23, 2026-12/0 22"_qs);
    newRow("E59 to nothing", monthsEnd, none, 0, u"2026-11/0 0, 2026-12/0 0"_qs);
    newRow("E59 to one", monthsEnd, none, 1, u"2026-11/0 1, 2026-12/0 0"_qs);
    newRow("E59 to what was worked", monthsEnd, none, 60, u"2026-11/0 30, 2026-12/0 30"_qs);
    newRow("E59 over contracts, too", hour, u"0, 2026-11-24T10:30+01:00=90"_qs, 45,
        u"2026-11/0 23, 2026-11/90 22"_qs);
    newRow("E80 E59 more than was worked, in proportion", monthsEnd, none, 120,
        u"2026-11/0 60, 2026-12/0 60"_qs);
    newRow("E80 E59 more, and it does not come out even",
        u"2026-11-30T23:50+01:00/2026-12-01T00:50+01:00"_qs, none, 61,
        u"2026-11/0 11, 2026-12/0 50"_qs);
    newRow("E80 E59 more than fits a product of two numbers",
        u"2026-11-01T00:00+01:00/2027-01-01T00:00+01:00"_qs, none, 1'000'000'000,
        u"2026-11/0 491803279, 2026-12/0 508196721"_qs);
    newRow("E59 more than nothing, on the moment",
        u"2026-11-24T10:00+01:00/2026-11-24T10:00+01:00"_qs, u"90"_qs, 30, u"2026-11/90 30"_qs);
    newRow("E59 nothing, of nothing", u"2026-11-24T10:00+01:00/2026-11-24T10:00+01:00"_qs, none, 0,
        none);
}

void TestWorkedParts::workIsCutWhereItsMonthOrGrantEnds()
{
    QFETCH(QString, segments);
    QFETCH(QString, grants);
    QFETCH(qint64, corrected);

    const auto worked = segmentsFrom(segments);
    const bool isCorrected = corrected != asWorked;
    const auto parts = partsOf(worked, grantsFrom(grants), company(),
        isCorrected ? std::optional(corrected) : std::nullopt);

    QTEST(text(parts), "parts");
    milliseconds sum{0};
    for (const Period &one : worked)
        sum += one.to - one.from;
    const seconds whole = std::chrono::floor<seconds>(sum);
    QCOMPARE(secondsOf(parts).count(), whole.count());
    QCOMPARE(minutesOf(parts), isCorrected ? corrected : std::chrono::ceil<minutes>(whole).count());
}

void TestWorkedParts::theOrderOfSegmentsIsNoMatter()
{
    auto segments = segmentsFrom(u"2026-12-01T00:00+01:00/2026-12-01T00:30+01:00, "
                                 "2026-11-30T23:30+01:00/2026-12-01T00:10+01:00, "
                                 "2026-10-31T23:00+01:00/2026-11-01T01:00+01:00"_qs);
    const auto grants = grantsFrom(u"90, 2026-11-01T00:30+01:00=0"_qs);
    const auto parts = partsOf(segments, grants, company());
    QCOMPARE(text(parts), u"2026-10/90 60, 2026-11/90 30, 2026-11/0 60, 2026-12/0 40"_qs);
    std::ranges::reverse(segments);
    QCOMPARE(partsOf(segments, grants, company()), parts);
}

QTEST_APPLESS_MAIN(TestWorkedParts)
#include "test_worked_parts.moc"
