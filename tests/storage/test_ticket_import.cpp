#include "storage/ticket_import.h"

#include "storage/verifier.h"
#include "support/told_book.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int many = 600; // more than progress is told of once

const Instant atTen = ToldBook::clock(u"03/10:00"_qs);

ImportedTickets tickets(int count)
{
    ImportedTickets found;
    found.customers = {{u"acme"_qs, u"Acme"_qs}};
    found.servers = {{u"web"_qs, u"web"_qs, u"acme"_qs, importedServersOrdered}};
    for (int i = 0; i < count; ++i) {
        ImportedTicket &ticket = found.tickets.emplace_back();
        ticket.key = u"T-%1"_qs.arg(i);
        ticket.subject = u"Down"_qs;
        ticket.customer = u"acme"_qs;
        ticket.server = u"web"_qs;
        ticket.kind = Kind::Incident;
        ticket.openedAt = ToldBook::clock(u"02/10:00"_qs);
        ticket.declaredAt = ticket.openedAt;
    }
    return found;
}

Envelope envelope(const QString &who = u"lea"_qs)
{
    return {ImportTickets{u"csv"_qs, u"00"_qs, {}, {}}, QUuid::createUuid(), who, atTen};
}

qsizetype queued(ToldBook &told)
{
    const auto queue = told.book().queue(atTen);
    if (!queue)
        qFatal("no queue: %s", qPrintable(queue.error().detail));
    return qsizetype(queue->rows.size());
}

std::size_t unexplained(ToldBook &told)
{
    const auto verified = verify(told.connection());
    return verified ? verified->unexplained.size() : 1;
}

/// The operations that were recorded.
qint64 operations(ToldBook &told)
{
    const auto verified = verify(told.connection());
    return verified ? verified->operations : -1;
}

} // namespace

class TestTicketImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Connection::injectedFault = {}; }

    void isOneOperation();
    void aKillLeavesNothing();
    void aStopLeavesNothing();
    void aFaultLeavesNothing();
    void whoMayNotLeavesOnlyTheRefusal();
    void anAlteredImportIsNamed();
};

void TestTicketImport::isOneOperation()
{
    ToldBook told;
    const qint64 before = operations(told);
    QList<qint64> steps;
    const auto taken = importTickets(
        told.book(), envelope(), tickets(many), {{}, false, [&](qint64 done, qint64 all) {
                                                     steps << done;
                                                     return all == many;
                                                 }});
    QVERIFY(taken);
    QCOMPARE(taken->taken, qint64(many));
    QCOMPARE(operations(told), before + 1);
    QCOMPARE(queued(told), many);
    QVERIFY(steps.size() > 1 && steps.back() == many && std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(unexplained(told), std::size_t(0));
}

void TestTicketImport::aKillLeavesNothing()
{
    ToldBook told;
    const QString path = told.path();
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        auto file = DatabaseFile::open(path); // a connection of its own
        EmbeddedBook book(**file, [] { return atTen; });
        std::ignore
            = importTickets(book, envelope(), tickets(many), {{}, false, [](qint64, qint64) {
                                                                  ::raise(SIGKILL);
                                                                  return true;
                                                              }});
        ::_exit(0);
    }
    int ended = 0;
    QCOMPARE(::waitpid(child, &ended, 0), child);
    QVERIFY(WIFSIGNALED(ended) && WTERMSIG(ended) == SIGKILL);

    told.reopen();
    QCOMPARE(queued(told), 0);
    QCOMPARE(unexplained(told), std::size_t(0));
    const auto again = importTickets(told.book(), envelope(), tickets(many), {});
    QVERIFY(again);
    QCOMPARE(again->taken, qint64(many));
    QCOMPARE(unexplained(told), std::size_t(0));
}

void TestTicketImport::aStopLeavesNothing()
{
    ToldBook told;
    const qint64 before = operations(told);
    const auto stopped = importTickets(
        told.book(), envelope(), tickets(many), {{}, false, [](qint64, qint64) { return false; }});
    QVERIFY(!stopped && stopped.error().kind == Failure::Kind::Cancelled);
    QCOMPARE(queued(told), 0);
    QCOMPARE(operations(told), before);
}

void TestTicketImport::aFaultLeavesNothing()
{
    ToldBook told;
    const qint64 before = operations(told);
    for (int fault = 0;; ++fault) {
        int statements = 0;
        bool struck = false;
        Connection::injectedFault = [&]() -> std::optional<Failure> {
            if (statements++ != fault)
                return {};
            struck = true;
            return Failure{Failure::Kind::NoSpace, u"full"_qs};
        };
        const auto taken = importTickets(told.book(), envelope(), tickets(2), {});
        Connection::injectedFault = {};
        if (!struck) {
            QVERIFY(taken && fault > 20);
            break;
        }
        QVERIFY2(!taken, qPrintable(u"fault %1 was not seen"_qs.arg(fault)));
        QCOMPARE(taken.error().kind, Failure::Kind::NoSpace);
        QCOMPARE(queued(told), 0);
        QCOMPARE(operations(told), before);
    }
    QCOMPARE(unexplained(told), std::size_t(0));
}

void TestTicketImport::whoMayNotLeavesOnlyTheRefusal()
{
    ToldBook told;
    told.tellAll({u"02/09:00 lea create-agent key=paul name=Paul role=support"_qs});
    const auto refused = importTickets(told.book(), envelope(u"paul"_qs), tickets(2), {});
    QVERIFY(refused);
    const auto *refusal = std::get_if<Refusal>(&refused->outcome.decision);
    QVERIFY(refusal && refusal->rule == u"right");
    QCOMPARE(refused->taken, qint64(0));
    QCOMPARE(queued(told), 0);
    QCOMPARE(unexplained(told), std::size_t(0));
}

void TestTicketImport::anAlteredImportIsNamed()
{
    ToldBook told;
    QVERIFY(importTickets(told.book(), envelope(), tickets(2), {}));
    auto altered
        = told.connection().statement(u"UPDATE ticket SET subject = 'x' WHERE key = 'T-1'"_qs);
    QVERIFY(altered.run());
    const auto verified = verify(told.connection());
    QVERIFY(verified);
    QCOMPARE(verified->unexplained.size(), std::size_t(1));
    QCOMPARE(verified->unexplained.front().field, u"subject"_qs);

    auto everywhere = told.connection().statement(
        u"UPDATE change SET after = 'x' WHERE \"column\" = 'subject' AND id IN "
        "(SELECT id FROM ticket WHERE key = 'T-1')"_qs);
    QVERIFY(everywhere.run());
    const auto again = verify(told.connection());
    QVERIFY(again);
    QCOMPARE(again->unexplained.size(), std::size_t(1));
    QCOMPARE(again->unexplained.front().field, u"digest"_qs);
}

QTEST_APPLESS_MAIN(TestTicketImport)
#include "test_ticket_import.moc"
