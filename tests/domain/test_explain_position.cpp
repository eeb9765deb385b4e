#include "domain/explain_position.h"

#include "support/instants.h"
#include "support/steps.h"

#include <QTest>

#include <algorithm>

using namespace vigie;
using test::at;

namespace {

const Instant noon = at(u"2026-11-24T12:00+01:00"_qs);

Ticket ticket(int number, Kind kind, Level level, TicketState state = TicketState::Qualified)
{
    Ticket made;
    made.id = {QUuid::createUuidV5({}, QByteArray::number(number))};
    made.kind = kind;
    made.level = level;
    made.state = state;
    made.openedAt = made.oldestAt = made.declaredAt = noon + minutes(number);
    made.open = state != TicketState::Closed;
    return made;
}

Ticket guaranteed(int number, int guaranteeMinutes)
{
    Ticket made = ticket(number, Kind::Incident, Level::Pro, TicketState::New);
    made.guaranteeMinutes = guaranteeMinutes;
    made.deadline = made.openedAt + minutes(guaranteeMinutes);
    return made;
}

std::vector<Place> placesOf(const std::vector<Ticket> &tickets)
{
    std::vector<Place> places;
    for (const Ticket &one : tickets) {
        if (const auto place = placeOf(one))
            places.push_back(*place);
    }
    return places;
}

/// The page's order in other words: whether one ticket stands before another, both in the queue.
bool standsBefore(const Ticket &a, const Ticket &b)
{
    const auto rank = [](const Ticket &one) {
        const bool waits = one.state == TicketState::WaitingCustomer
            || one.state == TicketState::WaitingCredit || one.state == TicketState::Snoozed;
        if (one.kind == Kind::Incident && one.deadline && !one.verdict)
            return 0;
        if (waits)
            return 5;
        if (one.owner && one.workSince)
            return 4;
        if (int(one.level) >= 2)
            return 1;
        return one.kind == Kind::Incident ? 2 : 3;
    };
    const int band = rank(a);
    if (band != rank(b))
        return band < rank(b);
    std::vector<qint64> left;
    std::vector<qint64> right;
    for (auto [keys, one] : {std::pair{&left, &a}, std::pair{&right, &b}}) {
        if (band == 0)
            keys->push_back(one->deadline->utcMs);
        if (band == 1) {
            keys->push_back(one->kind == Kind::Incident ? 0 : 1);
            keys->push_back(-qint64(one->level));
        }
        if (band == 4)
            keys->push_back(one->workSince->utcMs);
        if (band == 5) {
            keys->push_back(one->wakesAt ? 0 : 1);
            keys->push_back(one->wakesAt ? one->wakesAt->utcMs : 0);
        }
        if (band != 0 && band != 4)
            keys->push_back(one->oldestAt.utcMs);
        keys->push_back(one->openedAt.utcMs);
    }
    if (left != right)
        return left < right;
    return a.id.uuid.toRfc4122() < b.id.uuid.toRfc4122();
}

Ticket randomTicket(QRandomGenerator &random, int number)
{
    // Few values, so that ties of every kind come about.
    const auto instant = [&] { return noon + minutes(random.bounded(4)); };
    Ticket made = ticket(
        number, Kind(random.bounded(2)), Level(random.bounded(5)), TicketState(random.bounded(8)));
    made.openedAt = instant();
    made.oldestAt = instant();
    if (random.bounded(2))
        made.deadline = instant();
    if (random.bounded(3) == 0)
        made.verdict = Verdict(random.bounded(3));
    if (random.bounded(2))
        made.workSince = instant();
    if (random.bounded(2))
        made.owner = Identifier<Agent>{QUuid::createUuidV5({}, u"somebody"_qs)};
    if (random.bounded(2))
        made.wakesAt = instant();
    return made;
}

} // namespace

class TestExplainPosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceCountsWhatStandsBeforeIt();
    void whatIsNotInTheQueueHasNoPlace_data();
    void whatIsNotInTheQueueHasNoPlace();
    void tiesAreTold_data();
    void tiesAreTold();
    void placesAgreeWithThePagesOrder();
};

void TestExplainPosition::aPlaceCountsWhatStandsBeforeIt()
{
    const std::vector<Ticket> tickets{guaranteed(1, 240), guaranteed(2, 45),
        ticket(3, Kind::Request, Level::Business), ticket(4, Kind::Incident, Level::Standard),
        ticket(5, Kind::Incident, Level::Serenity), ticket(6, Kind::Request, Level::Standard)};
    const std::vector<Place> queue = placesOf(tickets);
    const std::vector<qint64> positions{2, 1, 3, 4, 5, 6};
    for (std::size_t one = 0; one < tickets.size(); ++one) {
        const Explanation why = explainPosition(tickets[one], queue);
        QCOMPARE(why.value, Fact(positions[one]));
        QCOMPARE(why.steps.size(), std::size_t(4));
        QCOMPARE(test::flawOf(why), QString());
    }
    const Explanation fifth = explainPosition(tickets[4], queue);
    QCOMPARE(fifth.steps[0].result, Fact(u"incidents"_qs));
    QCOMPARE(fifth.steps[1].result, Fact(qint64(3)));
    QCOMPARE(fifth.steps[2].result, Fact(qint64(1)));
}

void TestExplainPosition::whatIsNotInTheQueueHasNoPlace_data()
{
    QTest::addColumn<TicketState>("state");
    QTest::newRow("E15 reported") << TicketState::Reported;
    QTest::newRow("E86 closed") << TicketState::Closed;
}

void TestExplainPosition::whatIsNotInTheQueueHasNoPlace()
{
    QFETCH(TicketState, state);
    const Explanation why
        = explainPosition(ticket(1, Kind::Incident, Level::Pro, state), std::vector<Place>());
    QCOMPARE(why.value, Fact());
    QCOMPARE(why.steps.size(), std::size_t(1));
    QCOMPARE(why.steps[0].rule, u"E15"_qs);
    QCOMPARE(test::flawOf(why), QString());
}

void TestExplainPosition::tiesAreTold_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("Q1 incidents before requests") << u"before_by_kind_or_level"_qs;
    QTest::newRow("Q1 the oldest") << u"before_by_time"_qs;
    QTest::newRow("Q1 the instant of opening") << u"before_by_opening"_qs;
    QTest::newRow("E56 the UUID") << u"before_by_uuid"_qs;
}

void TestExplainPosition::tiesAreTold()
{
    QFETCH(QString, by);
    Ticket own = ticket(5, Kind::Request, Level::Pro);
    own.id.uuid = QUuid::fromString(u"00000000-0000-4000-8000-000000000002"_qs);
    Ticket other = own;
    other.id.uuid = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_qs);
    if (by == u"before_by_kind_or_level")
        other.kind = Kind::Incident;
    else if (by == u"before_by_time")
        other.oldestAt = own.oldestAt - minutes(1);
    else if (by == u"before_by_opening")
        other.openedAt = own.openedAt - minutes(1);
    const Explanation why = explainPosition(own, placesOf({own, other}));
    QCOMPARE(why.value, Fact(qint64(2)));
    for (const Input &input : why.steps[2].inputs) {
        if (input.name.startsWith(u"before_by_"))
            QCOMPARE(input.value, Fact(qint64(input.name == by ? 1 : 0)));
    }
}

void TestExplainPosition::placesAgreeWithThePagesOrder()
{
    QRandomGenerator random = test::seeded();
    for (int round = 0; round < 60; ++round) {
        std::vector<Ticket> tickets;
        for (int number = 0; number < 60; ++number)
            tickets.push_back(randomTicket(random, number));
        const std::vector<Place> queue = placesOf(tickets);
        std::vector<Ticket> standing = tickets;
        std::erase_if(standing, [](const Ticket &one) { return !placeOf(one); });
        std::ranges::sort(standing, standsBefore);
        for (const Ticket &one : tickets) {
            const Explanation why = explainPosition(one, queue);
            QCOMPARE(test::flawOf(why), QString());
            const auto place = std::ranges::find(standing, one.id, &Ticket::id);
            QCOMPARE(why.value,
                place == standing.end() ? Fact() : Fact(qint64(place - standing.begin()) + 1));
        }
    }
}

QTEST_APPLESS_MAIN(TestExplainPosition)
#include "test_explain_position.moc"
