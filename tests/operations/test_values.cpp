#include "operations/values.h"

#include <QTest>

using namespace vigie;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignFieldsComeBackAsTheyWere();
    void textThatHoldsNoForeignFieldsIsToldSo_data();
    void textThatHoldsNoForeignFieldsIsToldSo();
};

void TestValues::foreignFieldsComeBackAsTheyWere()
{
    const std::vector<ForeignField> fields{{u"priority"_qs, {}, u"3 - Moderate"_qs},
        {u"group"_qs, u"a \"b\"\nc"_qs, u""_qs}, {u"vendor"_qs, u"é"_qs, {}}};
    for (const auto &some : {fields, std::vector<ForeignField>()}) {
        std::vector<ForeignField> read{{u"left over"_qs, {}, {}}};
        QVERIFY(fromValue(toValue(some), read));
        QVERIFY(read == some);
    }
}

void TestValues::textThatHoldsNoForeignFieldsIsToldSo_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"["_qs;
    QTest::newRow("an object") << u"{}"_qs;
    QTest::newRow("no list within") << u"[\"priority\"]"_qs;
    QTest::newRow("too short") << u"[[\"priority\",null]]"_qs;
    QTest::newRow("too long") << u"[[\"priority\",null,null,null]]"_qs;
    QTest::newRow("no name") << u"[[1,null,null]]"_qs;
}

void TestValues::textThatHoldsNoForeignFieldsIsToldSo()
{
    QFETCH(QString, text);
    std::vector<ForeignField> fields;
    QVERIFY(!fromValue(Value(text), fields));
    QVERIFY(!fromValue(Value(), fields));
}

QTEST_APPLESS_MAIN(TestValues)
#include "test_values.moc"
