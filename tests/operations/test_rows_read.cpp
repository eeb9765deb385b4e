#include "support/chance.h"
#include "support/disturbing.h"
#include "support/instants.h"

#include "operations/refusing.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// A company to which something happened.
void liveAWhile(Company &company, Chance &chance, int acts)
{
    for (int act = 0; act < acts; ++act) {
        const auto [word, who, at, operation] = chance.next();
        QCOMPARE(company.apply(company.decide(operation, who, at)), QString());
    }
}

/// How often in some rounds a decision was found to rest on more than it read.
int timesCaught(Company &company, const Deciding &decide, QRandomGenerator &random)
{
    int caught = 0;
    for (int round = 0; round < 50; ++round)
        caught += restsOnWhatItRead(company.rows(), decide, random) ? 0 : 1;
    return caught;
}

} // namespace

/// Operations see rows only through `Rows`: else a replica could not tell whether a decision still
/// stands, nor `verify` repeat it.
class TestRowsRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOperationRestsOnMoreThanItRead();
    void onesThatDoAreCaught_data();
    void onesThatDoAreCaught();
};

void TestRowsRead::noOperationRestsOnMoreThanItRead()
{
    QRandomGenerator random = seeded();
    Company company;
    Chance chance(company, random);
    for (int act = 0; act < 1'000; ++act) {
        const auto [word, who, at, operation] = chance.next();
        const Deciding decide
            = [&](Rows &rows, MemoryRows &) { return company.decide(operation, who, at, rows); };
        QVERIFY2(restsOnWhatItRead(company.rows(), decide, random),
            qPrintable(u"act %1: %2 by %3"_qs.arg(act).arg(word, who)));
        QCOMPARE(company.apply(company.decide(operation, who, at)), QString());
    }
}

void TestRowsRead::onesThatDoAreCaught_data()
{
    QTest::addColumn<Deciding>("decide");
    const auto newRow
        = [](const char *name, const Deciding &decide) { QTest::newRow(name) << decide; };
    const auto said = [](qint64 number) { return refused({}, {}, {{u"seen"_qs, number}}); };

    newRow("it counts the rows",
        [=](Rows &, MemoryRows &behind) -> Decision { return said(qint64(behind.all().size())); });
    newRow("it looks at one row of a colleague's", [=](Rows &rows, MemoryRows &behind) -> Decision {
        const auto paul = rows.find(Reference<Agent>(u"paul"_qs));
        const auto awa = behind.findNamed(Table::Agent, u"awa"_qs);
        return said(paul && awa && *awa ? qint64(qHash(idOf((*awa)->values))) : 0);
    });
    newRow(
        "it looks at children it did not ask for", [=](Rows &rows, MemoryRows &behind) -> Decision {
            const auto pro = rows.find(Reference<Customer>(u"pro"_qs));
            const auto tickets
                = behind.childrenOf({{Table::Customer, pro->id.uuid}, Table::Ticket, {}, {}});
            return said(qint64(tickets->size()));
        });
    newRow("it asks for the open ones and looks at all",
        [=](Rows &rows, MemoryRows &behind) -> Decision {
            const auto pro = rows.find(Reference<Customer>(u"pro"_qs));
            const auto open = rows.openTicketsOf(pro->id);
            const auto tickets
                = behind.childrenOf({{Table::Customer, pro->id.uuid}, Table::Ticket, {}, {}});
            return said(qint64(tickets->size() - open.size()));
        });
}

void TestRowsRead::onesThatDoAreCaught()
{
    QFETCH(Deciding, decide);
    QRandomGenerator random = seeded();
    Company company;
    Chance chance(company, random);
    liveAWhile(company, chance, 300);
    QVERIFY(timesCaught(company, decide, random) > 0);
}

QTEST_APPLESS_MAIN(TestRowsRead)
#include "test_rows_read.moc"
