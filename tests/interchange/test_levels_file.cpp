#include "interchange/levels_file.h"

#include <QTest>

using namespace vigie;
using Kind = RowNote::Kind;

class TestLevelsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachCustomerItsLevel_data();
    void givesEachCustomerItsLevel();
    void aFaultyFileIsRefusedWithItsRow_data();
    void aFaultyFileIsRefusedWithItsRow();
};

void TestLevelsFile::givesEachCustomerItsLevel_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Level>("level");

    const QByteArray some = "customer,level\ncaller-2403,pro\nCaller 7,business\n2404,serenity\n";
    const QByteArray all = "level,customer\r\nbusiness,caller-1\r\npro,*\r\n";
    QTest::newRow("by key") << some << u"caller-2403"_qs << u"Caller 2403"_qs << Level::Pro;
    QTest::newRow("by name") << some << u"caller-7"_qs << u"Caller 7"_qs << Level::Business;
    QTest::newRow("by a name without its prefix")
        << some << u"caller-2404"_qs << u"2404"_qs << Level::Serenity;
    QTest::newRow("not named") << some << u"caller-9"_qs << u"Caller 9"_qs << Level::Standard;
    QTest::newRow("named beside all") << all << u"caller-1"_qs << u"Caller 1"_qs << Level::Business;
    QTest::newRow("all not named") << all << u"unknown"_qs << u"unknown"_qs << Level::Pro;
    QTest::newRow("nobody") << QByteArray("customer,level") << u"a"_qs << u"a"_qs
                            << Level::Standard;
    QTest::newRow("other columns, blanks")
        << QByteArray("note, customer ,level\nx, a , critical \n") << u"a"_qs << u"a"_qs
        << Level::Critical;
}

void TestLevelsFile::givesEachCustomerItsLevel()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    QFETCH(QString, name);
    const auto levels = LevelsFile::read(bytes);
    QVERIFY(levels);
    QTEST(levels->levelOf(key, name), "level");
}

void TestLevelsFile::aFaultyFileIsRefusedWithItsRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");

    const auto add = [](const char *name, QByteArray bytes, qint64 row, Kind kind,
                         QString column = {}, QString value = {}) {
        QTest::newRow(name) << bytes << row << kind << column << value;
    };
    add("empty", "", 1, Kind::NoHeader);
    add("blank", "\n\n", 1, Kind::NoHeader);
    add("no level", "customer,niveau\n", 1, Kind::ColumnMissing, u"level"_qs);
    add("two levels", "customer,level,level\n", 1, Kind::ColumnTwice, u"level"_qs);
    add("header not UTF-8", "customer,level,\xE9\n", 1, Kind::NotUtf8);
    add("no customer", "customer,level\n,pro\n", 2, Kind::ValueMissing, u"customer"_qs);
    add("unknown level", "customer,level\na,pro\nb,Pro\n", 3, Kind::NotAWord, u"level"_qs,
        u"Pro"_qs);
    add("no level given", "customer,level\na,\n", 2, Kind::NotAWord, u"level"_qs);
    add("twice", "customer,level\na,pro\nb,pro\na,pro\n", 4, Kind::GivenTwice, u"customer"_qs,
        u"a"_qs);
    add("twice, by key and name", "customer,level\na-b,pro\nA B,pro\n", 3, Kind::GivenTwice,
        u"customer"_qs, u"A B"_qs);
    add("all twice", "customer,level\n*,pro\n*,pro\n", 3, Kind::GivenTwice, u"customer"_qs,
        u"*"_qs);
    add("narrow", "customer,level\na\n", 2, Kind::TooNarrow);
    add("wide", "customer,level\na,pro,\n", 2, Kind::TooWide);
    add("not UTF-8", "customer,level\n\xE9,pro\n", 2, Kind::NotUtf8);
}

void TestLevelsFile::aFaultyFileIsRefusedWithItsRow()
{
    QFETCH(QByteArray, bytes);
    const auto levels = LevelsFile::read(bytes);
    QVERIFY(!levels);
    QTEST(levels.error().row, "row");
    QTEST(levels.error().kind, "kind");
    QTEST(levels.error().column, "column");
    QTEST(levels.error().value, "value");
}

QTEST_APPLESS_MAIN(TestLevelsFile)
#include "test_levels_file.moc"
