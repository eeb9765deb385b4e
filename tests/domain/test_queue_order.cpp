#include "domain/queue_order.h"

#include "support/instants.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace vigie;
using test::at;

namespace {

Instant minute(int minutes) { return {1'795'510'800'000 + minutes * 60'000LL}; }

/// The nth ticket; a later one has a greater UUID and was opened later.
Ticket ticket(int nth, Level level = Level::Standard, Kind kind = Kind::Request)
{
    Ticket one;
    one.id.uuid = QUuid(uint(nth), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    one.number = 1000 - nth;
    one.level = level;
    one.kind = kind;
    one.state = TicketState::Qualified;
    one.openedAt = one.declaredAt = one.oldestAt = minute(nth);
    return one;
}

Ticket with(Ticket one, const std::function<void(Ticket &)> &change)
{
    change(one);
    return one;
}

Ticket guaranteed(int nth, Instant deadline)
{
    return with(
        ticket(nth, Level::Pro, Kind::Incident), [&](Ticket &one) { one.deadline = deadline; });
}

Ticket waiting(int nth, TicketState state, std::optional<Instant> wakes = {})
{
    return with(ticket(nth), [&](Ticket &one) {
        one.state = state;
        one.wakesAt = wakes;
    });
}

Ticket underWay(int nth, Instant since)
{
    return with(ticket(nth), [&](Ticket &one) {
        one.state = TicketState::InProgress;
        one.workSince = since;
        one.owner = Identifier<Agent>{QUuid::createUuid()};
    });
}

QString band(const Ticket &ticket)
{
    const auto found = bandOf(ticket);
    return found ? QString(wordOf(*found)) : u"none"_qs;
}

template <class T>
T any(QRandomGenerator &random, std::initializer_list<T> values)
{
    return values.begin()[random.bounded(int(values.size()))];
}

/// Few values, so that ties are common.
Ticket randomTicket(QRandomGenerator &random)
{
    Ticket one;
    one.id.uuid
        = QUuid(random.generate(), ushort(random.bounded(0x10000)), 0, 0, 0, 0, 0, 0, 0, 0, 0);
    one.level = Level(random.bounded(5));
    one.kind = Kind(random.bounded(2));
    one.state = TicketState(random.bounded(8));
    one.open = one.state != TicketState::Closed;
    one.openedAt = minute(random.bounded(3));
    one.oldestAt = one.openedAt + minutes(random.bounded(3));
    if (random.bounded(2))
        one.deadline = minute(random.bounded(3));
    if (random.bounded(2))
        one.verdict = Verdict(random.bounded(3));
    if (random.bounded(2))
        one.workSince = minute(random.bounded(3));
    if (random.bounded(2))
        one.owner = Identifier<Agent>{QUuid::createUuid()};
    if (one.state == TicketState::Snoozed)
        one.wakesAt = minute(random.bounded(3));
    return one;
}

/// Q1 read once more, as questions asked one after the other; smaller comes first.
bool comesBefore(const Ticket &a, const Ticket &b)
{
    const auto differ = [](auto x, auto y) { return x != y; };
    const Band in = *bandOf(a);
    if (differ(in, *bandOf(b)))
        return int(in) < int(*bandOf(b));
    if (in == Band::Guaranteed && differ(*a.deadline, *b.deadline))
        return *a.deadline < *b.deadline;
    if (in == Band::Premium && differ(a.kind, b.kind))
        return a.kind == Kind::Incident;
    if (in == Band::Premium && differ(a.level, b.level))
        return a.level > b.level;
    if (in == Band::UnderWay && differ(*a.workSince, *b.workSince))
        return *a.workSince < *b.workSince;
    if (in == Band::Waiting && a.wakesAt.has_value() != b.wakesAt.has_value())
        return a.wakesAt.has_value();
    if (in == Band::Waiting && a.wakesAt && differ(*a.wakesAt, *b.wakesAt))
        return *a.wakesAt < *b.wakesAt;
    const bool byAge = in != Band::Guaranteed && in != Band::UnderWay;
    if (byAge && differ(a.oldestAt, b.oldestAt))
        return a.oldestAt < b.oldestAt;
    if (differ(a.openedAt, b.openedAt))
        return a.openedAt < b.openedAt;
    const QByteArray left = a.id.uuid.toRfc4122();
    const QByteArray right = b.id.uuid.toRfc4122();
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
        [](char x, char y) { return uchar(x) < uchar(y); });
}

} // namespace

class TestQueueOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketHasItsBand_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("meant");
        const auto newRow = [](const char *name, const Ticket &one, const char *meant) {
            QTest::newRow(name) << band(one) << QString::fromLatin1(meant);
        };
        const auto inState = [](Ticket one, TicketState state) {
            one.state = state;
            one.open = state != TicketState::Closed;
            return one;
        };
        const Ticket running = guaranteed(1, minute(60));

        newRow("Q1 under a guarantee nobody started", running, "guaranteed");
        newRow("E1 new", inState(running, TicketState::New), "guaranteed");
        newRow("E1 in progress", inState(running, TicketState::InProgress), "guaranteed");
        newRow(
            "E1 waiting all the same", inState(running, TicketState::WaitingCredit), "guaranteed");
        newRow("E1 snoozed all the same", inState(running, TicketState::Snoozed), "guaranteed");
        newRow("E47 E48 work open, but undecided",
            with(running,
                [](Ticket &one) {
                    one.state = TicketState::InProgress;
                    one.workSince = minute(5);
                    one.owner = Identifier<Agent>{QUuid::createUuid()};
                }),
            "guaranteed");
        newRow("E1 closed", inState(running, TicketState::Closed), "none");
        newRow("Q1 E54 decided", with(running, [](Ticket &one) { one.verdict = Verdict::Missed; }),
            "premium");
        newRow("Q1 E86 requalified as a request",
            with(running,
                [](Ticket &one) {
                    one.kind = Kind::Request;
                    one.deadline.reset();
                }),
            "premium");
        newRow("Q1 incident of Pro", ticket(1, Level::Pro, Kind::Incident), "premium");
        newRow("Q1 request of Pro", ticket(1, Level::Pro), "premium");
        newRow("Q1 request of Critical Business", ticket(1, Level::Critical), "premium");
        newRow("Q1 incident of Serenity", ticket(1, Level::Serenity, Kind::Incident), "incidents");
        newRow("Q1 incident of Standard", ticket(1, Level::Standard, Kind::Incident), "incidents");
        newRow("Q1 request of Serenity", ticket(1, Level::Serenity), "requests");
        newRow("Q1 new", inState(ticket(1), TicketState::New), "requests");
        newRow("E48 in progress without an open intervention",
            inState(ticket(1), TicketState::InProgress), "requests");
        newRow("Q1 an intervention is open", underWay(1, minute(2)), "under-way");
        newRow("E6 released", with(underWay(1, minute(2)), [](Ticket &one) { one.owner.reset(); }),
            "requests");
        newRow("E6 a premium one released",
            with(underWay(1, minute(2)),
                [](Ticket &one) {
                    one.owner.reset();
                    one.level = Level::Pro;
                }),
            "premium");
        newRow("Q1 waiting for the customer", waiting(1, TicketState::WaitingCustomer), "waiting");
        newRow("Q1 waiting for credit", waiting(1, TicketState::WaitingCredit), "waiting");
        newRow("Q1 snoozed", waiting(1, TicketState::Snoozed, minute(9)), "waiting");
        newRow("E49 waiting with an open intervention",
            inState(underWay(1, minute(2)), TicketState::WaitingCustomer), "waiting");
        newRow("E15 reported", inState(ticket(1), TicketState::Reported), "none");
        newRow("E15 closed", inState(ticket(1), TicketState::Closed), "none");
    }

    void aTicketHasItsBand()
    {
        QFETCH(QString, found);
        QTEST(found, "meant");
    }

    void theFirstOfTwoComesFirst_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        const auto newRow = [](const char *name, const Ticket &first, const Ticket &second) {
            const Place one = *placeOf(first);
            const Place other = *placeOf(second);
            QTest::newRow(name) << (one < other) << (other < one);
        };
        const auto age = [](Ticket one, int oldest) {
            one.oldestAt = minute(oldest);
            return one;
        };

        newRow("Q1 by deadline", guaranteed(9, minute(60)), guaranteed(1, minute(61)));
        newRow("Q1 to the millisecond", guaranteed(9, minute(60)),
            guaranteed(1, minute(60) + milliseconds(1)));
        newRow("Q1 one deadline, by opening", guaranteed(1, minute(60)), guaranteed(2, minute(60)));
        newRow("E15 incidents before requests of a higher level",
            ticket(9, Level::Pro, Kind::Incident), ticket(1, Level::Critical));
        newRow("Q1 premium, the higher level", ticket(9, Level::Business), ticket(1, Level::Pro));
        newRow("Q1 premium, then the oldest", ticket(1, Level::Pro), ticket(2, Level::Pro));
        newRow("Q1 the level is nothing to Standard and Serenity", ticket(1, Level::Standard),
            ticket(2, Level::Serenity));
        newRow("E15 oldest since the last reopening", ticket(2), age(ticket(1), 3));
        newRow("Q1 under way, by the first start", underWay(9, minute(1)), underWay(2, minute(2)));
        newRow("E84 one start, by opening", underWay(1, minute(1)), underWay(2, minute(1)));
        newRow("Q1 waiting, the next to wake", waiting(9, TicketState::Snoozed, minute(60)),
            waiting(1, TicketState::Snoozed, minute(61)));
        newRow("E15 waiting, without a time last", waiting(9, TicketState::Snoozed, minute(600)),
            waiting(1, TicketState::WaitingCustomer));
        newRow("Q1 waiting without a time, the oldest", waiting(1, TicketState::WaitingCredit),
            waiting(2, TicketState::WaitingCustomer));
        newRow("E15 waiting, oldest since the last reopening",
            waiting(2, TicketState::WaitingCustomer),
            age(waiting(1, TicketState::WaitingCustomer), 3));
        newRow("Q1 one age, by opening", age(ticket(1), 5), age(ticket(2), 5));
        newRow("E56 E42 one opening, by UUID and never by number", ticket(1),
            with(ticket(2), [](Ticket &one) { one.openedAt = one.oldestAt = minute(1); }));
        const auto uuid = [](const char *text) {
            return with(
                ticket(1), [&](Ticket &one) { one.id.uuid = QUuid(QString::fromLatin1(text)); });
        };
        newRow("E56 bytewise, the first byte", uuid("7fffffff-0000-0000-0000-000000000000"),
            uuid("80000000-0000-0000-0000-000000000000"));
        newRow("E56 bytewise, a byte in the middle", uuid("00000000-7fff-0000-0000-000000000000"),
            uuid("00000000-8000-0000-0000-000000000000"));
        newRow("E56 bytewise, the last byte", uuid("00000000-0000-0000-0000-00000000007f"),
            uuid("00000000-0000-0000-0000-000000000080"));
    }

    void theFirstOfTwoComesFirst()
    {
        QFETCH(bool, before);
        QFETCH(bool, after);
        QVERIFY(before);
        QVERIFY(!after);
    }

    void theBandsFollowEachOther()
    {
        const std::vector<Ticket> meant{guaranteed(6, minute(600)), ticket(5, Level::Pro),
            ticket(4, Level::Serenity, Kind::Incident), ticket(3), underWay(2, minute(0)),
            waiting(1, TicketState::Snoozed, minute(0))};
        QVERIFY(std::ranges::is_sorted(meant, {}, [](const Ticket &one) { return *placeOf(one); }));
    }

    void whereThereIsNoBandThereIsNoPlace()
    {
        Ticket closed = ticket(1);
        closed.state = TicketState::Closed;
        QVERIFY(!placeOf(closed));
    }

    void everyShuffledQueueHasOneOrder()
    {
        QRandomGenerator random = test::seeded();
        std::vector<Ticket> queue;
        while (queue.size() < 400) {
            const Ticket one = randomTicket(random);
            if (bandOf(one))
                queue.push_back(one);
        }
        std::ranges::sort(queue, comesBefore);
        for (int round = 0; round < 50; ++round) {
            auto shuffled = queue;
            std::ranges::shuffle(shuffled, random);
            std::ranges::sort(shuffled, {}, [](const Ticket &one) { return *placeOf(one); });
            QCOMPARE(shuffled == queue, true);
        }
    }

    void everyTwoTicketsAreOrdered()
    {
        QRandomGenerator random = test::seeded();
        for (int round = 0; round < 20'000; ++round) {
            const auto a = placeOf(randomTicket(random));
            const auto b = placeOf(randomTicket(random));
            const auto c = placeOf(randomTicket(random));
            if (!a || !b || !c)
                continue;
            QVERIFY((*a <=> *b) != std::strong_ordering::equal);
            QCOMPARE(*a<*b, *b> * a);
            QVERIFY(!(*a < *b && *b < *c) || *a < *c);
        }
    }
};

QTEST_APPLESS_MAIN(TestQueueOrder)
#include "test_queue_order.moc"
