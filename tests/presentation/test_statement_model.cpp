#include "presentation/cell_roles.h"
#include "presentation/statement_model.h"
#include "support/instants.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

/// The first entries of a ledger: a purchase, then an allowance's and a credit's, and so on;
/// perhaps without the oldest.
LedgerStatement booked(int count, int ledger = 0, int leftOut = 0)
{
    LedgerStatement statement;
    statement.goesFurtherBack = leftOut > 0;
    qint64 balance = 0;
    for (int number = 1; number <= count; ++number) {
        StatementRow row;
        row.entry.id.uuid = QUuid(quint32(number), quint16(ledger + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0);
        row.entry.number = number;
        row.entry.at = test::at(QStringLiteral("2026-11-24T10:00:00+01:00")) + minutes(number);
        row.entry.month = {2026, 11};
        row.entry.kind = number % 3 == 1 ? EntryKind::Purchase
            : number % 3 == 2            ? EntryKind::Allowance
                                         : EntryKind::Credit;
        if (row.entry.kind == EntryKind::Allowance)
            row.entry.allowanceMinutes = -30;
        else
            row.entry.creditMinutes = row.entry.kind == EntryKind::Purchase ? 60 : -10;
        row.entry.balance = balance += row.entry.creditMinutes;
        if (number > leftOut)
            statement.rows.push_back(row);
    }
    return statement;
}

/// Which entries are shown, each with the balance it is shown with.
QStringList shown(const StatementModel &model)
{
    QStringList entries;
    for (int row = 0; row < model.rowCount(); ++row) {
        const LedgerEntry &entry = model.entryAt(row)->entry;
        entries << entry.id.uuid.toString() + u' '
                + model.index(row, StatementBalanceColumn).data(CellTextRole).toString();
    }
    return entries;
}

} // namespace

class TestStatementModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBookedMeanwhileComesInAtTheTop();
    void olderOnesComeInAtTheEnd();
    void whatIsNotShownMovesNothing();
    void anotherLedgerResetsIt();
    void anyStatementCanFollowAnyOther();
    void anEntrySaysWhatItCameOf_data();
    void anEntrySaysWhatItCameOf();
};

void TestStatementModel::whatIsBookedMeanwhileComesInAtTheTop()
{
    StatementModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStatement(booked(5), {});
    const QPersistentModelIndex newest = model.index(0, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setStatement(booked(8), {});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 2);
    QCOMPARE(newest.row(), 3);
    QCOMPARE(model.entryAt(0)->entry.number, qint64(8));
    QVERIFY(!model.entryAt(8));
    QVERIFY(!model.entryAt(-1));
}

void TestStatementModel::olderOnesComeInAtTheEnd()
{
    StatementModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStatement(booked(9, 0, 6), {});
    QVERIFY(model.goesFurtherBack());
    QCOMPARE(model.rowCount(), 3);
    const QPersistentModelIndex newest = model.index(0, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setStatement(booked(11), {});
    QVERIFY(!model.goesFurtherBack());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted[0][1].toInt(), 3);
    QCOMPARE(inserted[0][2].toInt(), 8);
    QCOMPARE(inserted[1][1].toInt(), 0);
    QCOMPARE(inserted[1][2].toInt(), 1);
    QCOMPARE(newest.row(), 2);
    QCOMPARE(model.entryAt(0)->entry.number, qint64(11));
    QCOMPARE(model.entryAt(10)->entry.number, qint64(1));
}

void TestStatementModel::whatIsNotShownMovesNothing()
{
    StatementModel model;
    const QAbstractItemModelTester tester(&model);
    model.setShare(StatementShare::Credit);
    model.setStatement(booked(4), {});
    QCOMPARE(model.rowCount(), 3);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setStatement(booked(5), {}); // of the allowance
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    model.setShare(StatementShare::Allowance);
    QCOMPARE(model.rowCount(), 2);
}

void TestStatementModel::anotherLedgerResetsIt()
{
    StatementModel model;
    const QAbstractItemModelTester tester(&model);
    model.setStatement(booked(5), {});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setStatement(booked(6, 1), {});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 6);
    model.clear();
    QCOMPARE(reset.size(), 2);
    QCOMPARE(model.rowCount(), 0);
}

/// However it was filled, it shows what one that is filled at once shows.
void TestStatementModel::anyStatementCanFollowAnyOther()
{
    QRandomGenerator random = test::seeded();
    StatementModel model;
    const QAbstractItemModelTester tester(&model);
    StatementShare share = StatementShare::Both;
    LedgerStatement statement;
    for (int round = 0; round < 500; ++round) {
        switch (random.bounded(6)) {
        case 0:
            share = StatementShare(random.bounded(3));
            model.setShare(share);
            break;
        case 1:
            statement = {};
            model.clear();
            break;
        case 2: model.speak(); break;
        default:
            statement = booked(random.bounded(20), random.bounded(2), random.bounded(10));
            model.setStatement(statement, {});
        }
        StatementModel afresh;
        afresh.setShare(share);
        afresh.setStatement(statement, {});
        QCOMPARE(shown(model), shown(afresh));
    }
}

void TestStatementModel::anEntrySaysWhatItCameOf_data()
{
    QTest::addColumn<std::optional<qint64>>("ticket");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<std::optional<QString>>("invoice");
    QTest::addColumn<std::optional<QString>>("reason");
    QTest::addColumn<QString>("cause");
    const std::optional<QString> none;
    const std::optional<qint64> nowhere;
    QTest::newRow("a sale") << nowhere << QString() << none << none << u"Max"_qs;
    QTest::newRow("a sale on an invoice")
        << nowhere << QString() << std::optional(u"F-17"_qs) << none << u"invoice F-17, Max"_qs;
    QTest::newRow("work") << std::optional<qint64>(12) << u"web-14"_qs << none << none
                          << u"#12, web-14, Max"_qs;
    QTest::newRow("a correction") << std::optional<qint64>(12) << u"web-14"_qs << none
                                  << std::optional(u"It was the disk."_qs)
                                  << u"#12, web-14, Max: It was the disk."_qs;
}

void TestStatementModel::anEntrySaysWhatItCameOf()
{
    QFETCH(std::optional<qint64>, ticket);
    QFETCH(QString, machine);
    QFETCH(std::optional<QString>, invoice);
    QFETCH(std::optional<QString>, reason);
    LedgerStatement statement = booked(1);
    StatementRow &row = statement.rows.front();
    row.ticket = ticket;
    if (!machine.isEmpty())
        row.machine = std::make_shared<const Named>(Named{QUuid(), machine, machine});
    row.author = std::make_shared<const Named>(Named{QUuid(), u"max"_qs, u"Max"_qs});
    row.invoice = invoice;
    row.reason = reason;
    StatementModel model;
    model.setStatement(statement, {});
    QTEST(model.index(0, StatementCauseColumn).data(CellTextRole).toString(), "cause");
}

QTEST_GUILESS_MAIN(TestStatementModel)
#include "test_statement_model.moc"
