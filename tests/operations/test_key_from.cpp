#include "operations/key_from.h"

#include "operations/keys.h"

#include <QTest>

using namespace vigie;

class TestKeyFrom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameBecomesAKey_data();
    void aNameBecomesAKey();
    void namesWhoseDifferenceNoKeyCanShowStayApart_data();
    void namesWhoseDifferenceNoKeyCanShowStayApart();
};

void TestKeyFrom::aNameBecomesAKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");

    QTest::newRow("a key stays") << u"Acme_2.fr"_qs << u"Acme_2.fr"_qs;
    QTest::newRow("words") << u"Caller 2403"_qs << u"caller-2403"_qs;
    QTest::newRow("accents") << u"Société Générale"_qs << u"societe-generale"_qs;
    QTest::newRow("punctuation") << u"  Durand & Fils, S.A. "_qs << u"durand-fils-s-a"_qs;
    QTest::newRow("apostrophe") << u"L'Été"_qs << u"l-ete"_qs;
}

void TestKeyFrom::aNameBecomesAKey()
{
    QFETCH(QString, name);
    QTEST(keyFrom(name), "key");
}

void TestKeyFrom::namesWhoseDifferenceNoKeyCanShowStayApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("no letter at all") << u"日本"_qs << u"中国"_qs;
    QTest::newRow("a letter lost") << u"Cœur 1"_qs << u"Cæur 1"_qs;
    QTest::newRow("punctuation alone") << u"?"_qs << u"!"_qs;
    QTest::newRow("long") << QString(80, u'a') << QString(81, u'a');
    QTest::newRow("long words") << u"a "_qs.repeated(80) << u"a "_qs.repeated(81);
}

void TestKeyFrom::namesWhoseDifferenceNoKeyCanShowStayApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(isKey(keyFrom(one)));
    QVERIFY(isKey(keyFrom(other)));
    QVERIFY(keyFrom(one) != keyFrom(other));
    QCOMPARE(keyFrom(one), keyFrom(QString(one)));
}

QTEST_APPLESS_MAIN(TestKeyFrom)
#include "test_key_from.moc"
