#include "domain/allocation.h"

#include "domain/instant_text.h"

#include <QTest>

using namespace vigie;

namespace {

QStringList listFrom(const QString &text) { return text.split(u", "_qs, Qt::SkipEmptyParts); }

/// "2026-11/90 30, …": month, grant, minutes.
std::vector<WorkedPart> partsFrom(const QString &text)
{
    std::vector<WorkedPart> parts;
    for (const QString &one : listFrom(text)) {
        WorkedPart part{*monthFrom(one.section(u'/', 0, 0))};
        part.grant = one.section(u'/', 1).section(u' ', 0, 0).toLongLong();
        part.minutes = one.section(u' ', 1).toLongLong();
        part.worked = minutes(part.minutes);
        parts.push_back(part);
    }
    return parts;
}

/// "2026-11 60, …"
std::map<Month, qint64> usedFrom(const QString &text)
{
    std::map<Month, qint64> used;
    for (const QString &one : listFrom(text))
        used[*monthFrom(one.section(u' ', 0, 0))] = one.section(u' ', 1).toLongLong();
    return used;
}

QString text(const std::vector<Debit> &debits)
{
    QStringList list;
    for (const Debit &debit : debits)
        list << u"%1 %2 %3"_qs.arg(monthText(debit.month), QString(wordOf(debit.source)))
                    .arg(debit.minutes);
    return list.join(u", "_qs);
}

QString text(const std::vector<BlockSold> &blocks)
{
    QStringList list;
    for (const BlockSold &block : blocks)
        list << u"%1 %2"_qs.arg(monthText(block.month)).arg(block.used);
    return list.join(u", "_qs);
}

} // namespace

class TestAllocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeIsDebitedWhereTheRuleSays_data();
    void timeIsDebitedWhereTheRuleSays();
    void unitsAreRaised_data();
    void unitsAreRaised();
};

void TestAllocation::timeIsDebitedWhereTheRuleSays_data()
{
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("used");
    QTest::addColumn<qint64>("credit");
    QTest::addColumn<qint64>("debitUnit");
    QTest::addColumn<qint64>("saleUnit");
    QTest::addColumn<QString>("debits");
    QTest::addColumn<QString>("blocks");
    QTest::addColumn<qint64>("creditAfter");

    struct Left
    {
        QString used;
        qint64 credit = 0;
        qint64 debitUnit = 1;
        qint64 saleUnit = 60;
    };
    const auto newRow = [](const char *name, const QString &parts, const Left &left,
                            const QString &debits, const QString &blocks, qint64 creditAfter) {
        QTest::newRow(name) << parts << left.used << left.credit << left.debitUnit << left.saleUnit
                            << debits << blocks << creditAfter;
    };
    const QString none;

    newRow("H1 what is missing is sold in whole blocks", u"2026-11/0 120"_qs, {none},
        u"2026-11 block 120"_qs, u"2026-11 60, 2026-11 60"_qs, 0);
    newRow("H1 a minute more is a block more", u"2026-11/0 121"_qs, {none}, u"2026-11 block 121"_qs,
        u"2026-11 60, 2026-11 60, 2026-11 1"_qs, 59);
    newRow("H2 what November left is not December's", u"2026-12/90 120"_qs, {none},
        u"2026-12 allowance 90, 2026-12 block 30"_qs, u"2026-12 30"_qs, 30);
    newRow("H2 what December used is not November's", u"2026-11/90 90"_qs, {u"2026-12 90"_qs},
        u"2026-11 allowance 90"_qs, none, 0);
    newRow("H3 Pro, over the end of November", u"2026-11/90 30, 2026-12/90 75"_qs,
        {u"2026-11 60"_qs, 20}, u"2026-11 allowance 30, 2026-12 allowance 75"_qs, none, 20);
    newRow("H3 Standard, 95 min on 20 of credit", u"2026-11/0 95"_qs, {none, 20},
        u"2026-11 credit 20, 2026-11 block 75"_qs, u"2026-11 60, 2026-11 15"_qs, 45);
    newRow("H3 Pro, December starts at 90", u"2026-12/90 90"_qs, {none, 20},
        u"2026-12 allowance 90"_qs, none, 20);
    newRow("H3 nothing worked", none, {none, 20}, none, none, 20);
    newRow("H3 allowance and credit are both empty", u"2026-11/90 1"_qs, {u"2026-11 90"_qs},
        u"2026-11 block 1"_qs, u"2026-11 1"_qs, 59);
    newRow("H3 credit to the minute", u"2026-11/0 60"_qs, {none, 60}, u"2026-11 credit 60"_qs, none,
        0);
    newRow("H3 a block to the minute", u"2026-11/0 60"_qs, {none}, u"2026-11 block 60"_qs,
        u"2026-11 60"_qs, 0);
    newRow("H3 allowance before credit before a block", u"2026-11/90 100"_qs, {u"2026-11 85"_qs, 7},
        u"2026-11 allowance 5, 2026-11 credit 7, 2026-11 block 88"_qs, u"2026-11 60, 2026-11 28"_qs,
        32);
    newRow("H3 two month ends", u"2026-11/90 60, 2026-12/90 44640, 2027-01/90 60"_qs,
        {none, 44'550},
        u"2026-11 allowance 60, 2026-12 allowance 90, 2026-12 credit 44550, "
        "2027-01 allowance 60"_qs,
        none, 0);

    newRow("E4 used more than is granted now", u"2026-11/90 30"_qs, {u"2026-11 120"_qs, 60},
        u"2026-11 credit 30"_qs, none, 30);
    newRow("E4 Pro with 60 used, then Critical with 300", u"2026-11/90 40, 2026-11/300 40"_qs,
        {u"2026-11 60"_qs, 60}, u"2026-11 allowance 70, 2026-11 credit 10"_qs, none, 50);
    newRow("E4 to Critical with 60 used, 240 are left", u"2026-11/300 241"_qs,
        {u"2026-11 60"_qs, 60}, u"2026-11 allowance 240, 2026-11 credit 1"_qs, none, 59);
    newRow("E4 Critical, then back to Pro", u"2026-11/300 60, 2026-11/90 30"_qs,
        {u"2026-11 60"_qs, 60}, u"2026-11 allowance 60, 2026-11 credit 30"_qs, none, 30);
    newRow("E4 what Standard worked uses none", u"2026-11/0 30, 2026-11/90 30"_qs, {none, 60},
        u"2026-11 allowance 30, 2026-11 credit 30"_qs, none, 30);
    newRow("E60 E4 Pro to Business, one allowance", u"2026-11/90 60, 2026-11/90 60"_qs, {none, 60},
        u"2026-11 allowance 90, 2026-11 credit 30"_qs, none, 30);

    newRow("E12 40 of allowance, 70 worked, whole hours", u"2026-11/90 70"_qs,
        {u"2026-11 50"_qs, 100, 60}, u"2026-11 allowance 40, 2026-11 credit 60"_qs, none, 40);
    newRow("E12 the same without credit", u"2026-11/90 70"_qs, {u"2026-11 50"_qs, 0, 60},
        u"2026-11 allowance 40, 2026-11 block 60"_qs, u"2026-11 60"_qs, 0);
    newRow("E12 the same on 20 of credit", u"2026-11/90 70"_qs, {u"2026-11 50"_qs, 20, 60},
        u"2026-11 allowance 40, 2026-11 credit 20, 2026-11 block 40"_qs, u"2026-11 40"_qs, 20);
    newRow("E12 nothing exceeds", u"2026-11/90 40"_qs, {u"2026-11 50"_qs, 100, 60},
        u"2026-11 allowance 40"_qs, none, 100);
    newRow("E12 a whole hour exceeds", u"2026-11/90 100"_qs, {u"2026-11 50"_qs, 100, 60},
        u"2026-11 allowance 40, 2026-11 credit 60"_qs, none, 40);
    newRow("E12 raised once an intervention", u"2026-11/0 10, 2026-12/0 10"_qs, {none, 100, 60},
        u"2026-11 credit 10, 2026-12 credit 50"_qs, none, 40);
    newRow("E12 in quarters of an hour", u"2026-11/0 31"_qs, {none, 40, 15},
        u"2026-11 credit 40, 2026-11 block 5"_qs, u"2026-11 5"_qs, 55);
    newRow("E12 blocks of half an hour", u"2026-11/0 40"_qs, {none, 0, 1, 30},
        u"2026-11 block 40"_qs, u"2026-11 30, 2026-11 10"_qs, 20);
    newRow("E12 blocks below the debit unit", u"2026-11/0 10"_qs, {none, 0, 60, 30},
        u"2026-11 block 60"_qs, u"2026-11 30, 2026-11 30"_qs, 0);
    newRow("E58 the surplus on the last month, not on its allowance",
        u"2026-11/0 10, 2026-12/90 10"_qs, {none, 100, 60},
        u"2026-11 credit 10, 2026-12 allowance 10, 2026-12 credit 50"_qs, none, 40);
    newRow("E58 on a last month whose part has no minute", u"2026-11/0 10, 2026-12/0 0"_qs,
        {none, 100, 60}, u"2026-11 credit 10, 2026-12 credit 50"_qs, none, 40);
    newRow("E58 sold with what is missing", u"2026-11/0 10, 2026-12/0 10"_qs, {none, 0, 60},
        u"2026-11 block 10, 2026-12 block 50"_qs, u"2026-12 60"_qs, 0);

    newRow("E25 what is missing is sold once", u"2026-11/0 30, 2026-12/0 40"_qs, {none},
        u"2026-11 block 30, 2026-12 block 40"_qs, u"2026-12 60, 2026-12 10"_qs, 50);
    newRow("E25 by month, then allowance, credit, block", u"2026-11/90 100, 2026-12/90 100"_qs,
        {none, 15},
        u"2026-11 allowance 90, 2026-11 credit 10, 2026-12 allowance 90, "
        "2026-12 credit 5, 2026-12 block 5"_qs,
        u"2026-12 5"_qs, 55);
    newRow("E25 a month not given has no allowance", u"2026-11/90 30, 2026-12/0 30"_qs, {none, 30},
        u"2026-11 allowance 30, 2026-12 credit 30"_qs, none, 0);
    newRow("E25 no zero entries", u"2026-11/90 0, 2026-12/90 1"_qs, {none, 30},
        u"2026-12 allowance 1"_qs, none, 30);
    newRow("E80 a block stands in the month of its last minute", u"2026-11/0 90, 2026-12/0 40"_qs,
        {none}, u"2026-11 block 90, 2026-12 block 40"_qs, u"2026-11 60, 2026-12 60, 2026-12 10"_qs,
        50);
    newRow("E80 a block that November fills is November's", u"2026-11/0 60, 2026-12/0 1"_qs, {none},
        u"2026-11 block 60, 2026-12 block 1"_qs, u"2026-11 60, 2026-12 1"_qs, 59);
    newRow("E59 23 and 22 of what is left", u"2026-11/90 23, 2026-12/90 22"_qs,
        {u"2026-11 80"_qs, 60}, u"2026-11 allowance 10, 2026-11 credit 13, 2026-12 allowance 22"_qs,
        none, 47);
}

void TestAllocation::timeIsDebitedWhereTheRuleSays()
{
    QFETCH(QString, parts);
    QFETCH(QString, used);
    QFETCH(qint64, credit);
    QFETCH(qint64, debitUnit);
    QFETCH(qint64, saleUnit);

    const auto allocation
        = allocate(partsFrom(parts), {usedFrom(used), credit}, {debitUnit, saleUnit});

    QTEST(text(allocation.debits), "debits");
    QTEST(text(allocation.blocks), "blocks");
    QTEST(allocation.creditAfter, "creditAfter");
    qint64 sum = 0;
    qint64 fromCredit = 0;
    qint64 usedOfBlocks = 0;
    for (const Debit &debit : allocation.debits) {
        QCOMPARE(allocation.from(debit.source, debit.month), debit.minutes);
        sum += debit.minutes;
        fromCredit += debit.source == Source::Allowance ? 0 : debit.minutes;
        usedOfBlocks += debit.source == Source::Block ? debit.minutes : 0;
    }
    for (const BlockSold &block : allocation.blocks)
        usedOfBlocks -= block.used;
    QCOMPARE(allocation.debited(), sum);
    QCOMPARE(usedOfBlocks, 0);
    QCOMPARE(
        credit + saleUnit * qint64(allocation.blocks.size()) - fromCredit, allocation.creditAfter);
}

void TestAllocation::unitsAreRaised_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("raised");
    QTest::newRow("E12 zero stays zero") << qint64(60) << qint64(0) << qint64(0);
    QTest::newRow("E12 one is a unit") << qint64(60) << qint64(1) << qint64(60);
    QTest::newRow("E12 one less") << qint64(60) << qint64(59) << qint64(60);
    QTest::newRow("E12 a multiple stays itself") << qint64(60) << qint64(120) << qint64(120);
    QTest::newRow("E12 one more") << qint64(60) << qint64(121) << qint64(180);
    QTest::newRow("E12 by minutes") << qint64(1) << qint64(77) << qint64(77);
}

void TestAllocation::unitsAreRaised()
{
    QFETCH(qint64, unit);
    QFETCH(qint64, count);
    QTEST(raisedTo(unit, count), "raised");
}

QTEST_APPLESS_MAIN(TestAllocation)
#include "test_allocation.moc"
