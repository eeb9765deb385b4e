#include "presentation/customer_filter.h"

#include <QTest>

using namespace vigie;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesOn_data();
    void itGoesOn();
    void aCustomersFilterGoesOn_data();
    void aCustomersFilterGoesOn();
    void atMostAScreenful();
};

void TestFilterCompletion::itGoesOn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("goesOn");
    const auto row = [](const char *name, const QString &typed, const QStringList &goesOn) {
        QTest::newRow(name) << typed << goesOn;
    };
    row("nothing typed", {}, {});
    row("a key", u"le"_qs, {u"level:"_qs});
    row("two keys", u"s"_qs, {u"server:"_qs, u"state:"_qs});
    row("whatever its case", u"LE"_qs, {u"level:"_qs});
    row("behind other terms", u"mail is:mine le"_qs, {u"mail is:mine level:"_qs});
    row("negated", u"-is:m"_qs, {u"-is:mine"_qs});
    row("a plain word", u"mailbox"_qs, {});
    row("its values", u"level:"_qs,
        {u"level:standard"_qs, u"level:serenity"_qs, u"level:pro"_qs, u"level:business"_qs,
            u"level:critical"_qs});
    row("a value begun", u"level:s"_qs, {u"level:standard"_qs, u"level:serenity"_qs});
    row("a second value", u"level:pro,b"_qs, {u"level:pro,business"_qs});
    row("a value typed whole", u"level:pro"_qs, {});
    row("a customer", u"customer:de"_qs, {u"customer:delmas"_qs});
    row("a customer with an accent", u"customer:é"_qs, {u"customer:étoile"_qs});
    row("an owner", u"owner:"_qs, {u"owner:awa"_qs, u"owner:paul"_qs});
    row("a server", u"server:web"_qs, {u"server:web-14"_qs});
    row("a state", u"state:waiting"_qs, {u"state:waiting-customer"_qs, u"state:waiting-credit"_qs});
    row("no state that is not in the queue", u"state:re"_qs, {});
    row("a span", u"due:<"_qs, {});
    row("no such key", u"colour:r"_qs, {});
    row("in quotes", u"\"mail le"_qs, {});
    row("behind quotes", u"\"mail out\" le"_qs, {u"\"mail out\" level:"_qs});
    row("after a space", u"level:pro "_qs, {});
}

void TestFilterCompletion::itGoesOn()
{
    QFETCH(QString, typed);
    const FilterNames names{{u"delmas"_qs, u"étoile"_qs}, {u"web-14"_qs}, {u"awa"_qs, u"paul"_qs}};
    QTEST(filterCompletions(typed, filterKeys(names)), "goesOn");
}

void TestFilterCompletion::aCustomersFilterGoesOn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("goesOn");
    const auto row = [](const char *name, const QString &typed, const QStringList &goesOn) {
        QTest::newRow(name) << typed << goesOn;
    };
    row("a key", u"ma"_qs, {u"manager:"_qs});
    row("a level", u"level:p"_qs, {u"level:pro"_qs});
    row("a manager", u"-manager:"_qs, {u"-manager:lea"_qs, u"-manager:zoe"_qs});
    row("no key of the queue's", u"owner:"_qs, {});
    row("a word of its own", u"is:u"_qs, {u"is:unmanaged"_qs});
    row("a reason for attention", u"is:blocks"_qs,
        {u"is:blocks-to-confirm"_qs, u"is:blocks-to-invoice"_qs});
}

void TestFilterCompletion::aCustomersFilterGoesOn()
{
    QFETCH(QString, typed);
    QTEST(filterCompletions(typed, customerFilterKeys({u"lea"_qs, u"zoe"_qs})), "goesOn");
}

void TestFilterCompletion::atMostAScreenful()
{
    FilterNames names;
    for (int one = 0; one < 50'000; ++one)
        names.customers << u"caller-%1"_qs.arg(one);
    QCOMPARE(filterCompletions(u"customer:caller"_qs, filterKeys(names)).size(), 30);
}

QTEST_APPLESS_MAIN(TestFilterCompletion)
#include "test_filter_completion.moc"
