#include "presentation/hours_words.h"

#include <QTest>

#include <vector>

using namespace vigie;

/// A warning while work goes on, from what there is and what is worked.
class TestHoursWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsWarnedOfWhatIsLeft_data();
    void workIsWarnedOfWhatIsLeft();
};

void TestHoursWords::workIsWarnedOfWhatIsLeft_data()
{
    struct Case
    {
        const char *name;
        AllowanceState allowance;
        int credit;
        int reserved;
        int worked;
        int percent;
    };
    const Month month{2026, 11};
    const std::vector<Case> cases{
        {"E31 below 80 % of allowance and credit", {month, 90, 0}, 10, 0, 79, 0},
        {"E31 at 80 %", {month, 90, 0}, 10, 0, 80, 80},
        {"E31 below all of it", {month, 90, 0}, 10, 0, 99, 80},
        {"E31 at 100 %", {month, 90, 0}, 10, 0, 100, 100},
        {"E31 beyond it", {month, 90, 0}, 10, 0, 130, 100},
        {"E31 80 % lie between two minutes", {month, 0, 0}, 61, 0, 48, 0},
        {"E31 at the minute after them", {month, 0, 0}, 61, 0, 49, 80},
        {"E31 what is used of the allowance is not left", {month, 90, 60}, 0, 0, 24, 80},
        {"E31 an allowance that is used up gives nothing", {month, 90, 120}, 100, 0, 79, 0},
        {"E31 what others will take is not left", {month, 0, 0}, 60, 10, 40, 80},
        {"E31 nor is there less than nothing", {month, 0, 0}, 10, 30, 1, 100},
        {"E31 nothing there, nothing worked", {month, 0, 0}, 0, 0, 0, 0},
    };
    QTest::addColumn<Cover>("cover");
    QTest::addColumn<int>("worked");
    QTest::addColumn<int>("percent");
    for (const Case &one : cases)
        QTest::newRow(one.name) << Cover{one.allowance, one.credit, one.reserved} << one.worked
                                << one.percent;
}

void TestHoursWords::workIsWarnedOfWhatIsLeft()
{
    QFETCH(const Cover, cover);
    QFETCH(const int, worked);
    QFETCH(const int, percent);
    const HoursView view = hoursView(cover, worked);
    QCOMPARE(view.isExhausted, percent == 100);
    QCOMPARE(view.warning.isEmpty(), percent == 0);
    QCOMPARE(view.warning.startsWith(u"80"), percent == 80);
    QCOMPARE(view.brief.isEmpty(), percent == 0);
    QCOMPARE(view.brief.startsWith(u"80"), percent == 80);
}

QTEST_GUILESS_MAIN(TestHoursWords)
#include "test_hours_words.moc"
