#include "presentation/made_rows.h"
#include "presentation/palette_model.h"
#include "support/instants.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace vigie;
using namespace vigie::test;

namespace {

QueueRow ticket(int number, const QString &subject, const QString &customer)
{
    QueueRow row = madeRow(number, Band::Requests, number);
    row.subject = subject;
    row.customer = std::make_shared<Named>(Named{{}, customer.toLower(), customer});
    return row;
}

QueueList queue()
{
    std::vector<QueueRow> rows{ticket(48213, u"Mail refused since 10:02"_qs, u"Delmarc Optique"_qs),
        ticket(48102, u"Install Redis and enable persistence"_qs, u"Delmarc Optique"_qs),
        ticket(482, u"Réponse à l’œil"_qs, u"Arbois"_qs)};
    std::ranges::sort(rows, {}, &QueueRow::place);
    return QueueList(std::move(rows));
}

PalettePlaces places()
{
    Directory directory;
    directory.customers = {{u"delmarc"_qs, u"Delmarc Optique"_qs}, {u"arbois"_qs, u"Arbois"_qs}};
    directory.machines = {{u"web-14"_qs, u"web-14.example"_qs, u"delmarc"_qs, false},
        {u"web-11"_qs, u"web-11.example"_qs, u"delmarc"_qs, false}};
    return PalettePlaces(directory);
}

std::vector<PaletteAction> actions()
{
    return {{ActionId::Claim, u"Claim"_qs, u"Take this ticket"_qs, Qt::Key_C, u"not now"_qs},
        {ActionId::NewTicket, u"New ticket"_qs, u"Open a ticket"_qs, {}, {}},
        {ActionId::Keys, u"All keys"_qs, u"Show every key"_qs, {}, {}}};
}

/// What is shown: captions end in a colon, what is locked in a lock's L.
QStringList textsOf(const PaletteSweep &sweep)
{
    QStringList lines;
    for (const PaletteLine &line :
        paletteLines(sweep, at(u"2026-11-24T10:00:00+01:00"_qs), *Company::catalogue()))
        lines << line.text + (line.isCaption() ? u":"_qs : line.isLocked ? u" L"_qs : QString());
    return lines;
}

/// For what was typed.
QStringList shown(const QString &typed, std::size_t atATime = 1000)
{
    const QueueList tickets = queue();
    const PalettePlaces all = places();
    PaletteSweep sweep(paletteQueryFrom(typed), tickets, all, actions());
    while (!sweep.isDone())
        sweep.advance(atATime);
    return textsOf(sweep);
}

QString marked(const QString &text, const QString &typed)
{
    QString out = text;
    const auto hits = paletteHits(text, paletteQueryFrom(typed).words);
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        out.insert(hit->start + hit->length, u']');
        out.insert(hit->start, u'[');
    }
    return out;
}

} // namespace

class TestPaletteSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWordMustBeThere_data();
    void eachWordMustBeThere();
    void theBestComesFirst();
    void hitsAreMarkedAsWritten_data();
    void hitsAreMarkedAsWritten();
    void itMattersNotInHowManyTurnsItLooks();
    void aGroupLeavesRoomForOthers();
    void ticketsThatLeftTheQueueStandBehindThoseThatAreOpen();
    void thatNothingAtAllIsFoundIsSaidOnceTheBookAnswered();
    void linesThatLeadToTheSameStayTheSameRows();
    void aHundredThousandTicketsTakeManyShortTurns();
};

void TestPaletteSweep::eachWordMustBeThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const QString mail = u"48213 Mail refused since 10:02"_qs;
    QTest::newRow("a word, everywhere")
        << u"delm"_qs
        << QStringList{u"Tickets:"_qs, u"48102 Install Redis and enable persistence"_qs, mail,
               u"Customers:"_qs, u"Delmarc Optique"_qs, u"Servers:"_qs, u"web-14.example"_qs,
               u"web-11.example"_qs};
    QTest::newRow("two words, in any order, of different parts")
        << u"optique MAIL"_qs << QStringList{u"Tickets:"_qs, mail};
    QTest::newRow("a number") << u"48213"_qs << QStringList{u"Tickets:"_qs, mail};
    QTest::newRow("a number with its sign") << u"#48213"_qs << QStringList{u"Tickets:"_qs, mail};
    QTest::newRow("accents and letters that are two")
        << u"reponse oeil"_qs << QStringList{u"Tickets:"_qs, u"482 Réponse à l’œil"_qs};
    QTest::newRow("a server by its key")
        << u"web-14"_qs << QStringList{u"Servers:"_qs, u"web-14.example"_qs};
    QTest::newRow("an action by its help, locked")
        << u"take this"_qs << QStringList{u"Actions:"_qs, u"Claim L"_qs};
    QTest::newRow("nothing typed: what can be done, what cannot at the end")
        << QString()
        << QStringList{u"Actions:"_qs, u"New ticket"_qs, u"All keys"_qs, u"Claim L"_qs};
    QTest::newRow("actions only") << u"> key"_qs << QStringList{u"Actions:"_qs, u"All keys"_qs};
    QTest::newRow("nothing, and too little to look further")
        << u"zz"_qs
        << QStringList{
               u"Nothing open has these words. Three letters find reported and closed tickets, "
               u"too.:"_qs};
    QTest::newRow("nothing")
        << u"zzz"_qs
        << QStringList{u"No open ticket, customer, server or action has all these words.:"_qs};
}

void TestPaletteSweep::eachWordMustBeThere()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    QCOMPARE(shown(typed), expected);
}

/// A whole number before one that begins alike, a word's beginning before its middle.
void TestPaletteSweep::theBestComesFirst()
{
    QCOMPARE(shown(u"482"_qs).value(1), u"482 Réponse à l’œil"_qs);
    const std::vector<std::string> words{"mail"};
    const auto whole = paletteRank("#1\x1e"
                                   "mail\x1e",
        words);
    const auto begins = paletteRank("#1\x1e"
                                    "mailbox\x1e",
        words);
    const auto word = paletteRank("#1\x1e"
                                  "a mail\x1e",
        words);
    const auto middle = paletteRank("#1\x1e"
                                    "email\x1e",
        words);
    QVERIFY(whole > begins && begins > word && word > middle);
    QVERIFY(middle
        && !paletteRank("#1\x1e"
                        "post\x1e",
            words));
}

void TestPaletteSweep::hitsAreMarkedAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Delmarc Optique"_qs << u"delm"_qs << u"[Delm]arc Optique"_qs;
    QTest::newRow("two") << u"Mail refused"_qs << u"ref mail"_qs << u"[Mail] [ref]used"_qs;
    QTest::newRow("accents") << u"Réponse"_qs << u"rep"_qs << u"[Rép]onse"_qs;
    QTest::newRow("a letter that is two stays whole") << u"l’œil"_qs << u"o"_qs << u"l’[œ]il"_qs;
    QTest::newRow("a beginning rather than a middle")
        << u"email by mail"_qs << u"mail"_qs << u"email by [mail]"_qs;
    QTest::newRow("an accent written apart")
        << u"Re\u0301ponse"_qs << u"re"_qs << u"[Re\u0301]ponse"_qs;
    QTest::newRow("nothing") << u"Mail"_qs << u"x"_qs << u"Mail"_qs;
}

void TestPaletteSweep::hitsAreMarkedAsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QCOMPARE(marked(text, typed), expected);
}

void TestPaletteSweep::itMattersNotInHowManyTurnsItLooks()
{
    for (const QString &typed : {u"e"_qs, u"delm"_qs, u"482"_qs, u"web example"_qs})
        QCOMPARE(shown(typed, 1), shown(typed, 1000));
}

void TestPaletteSweep::aGroupLeavesRoomForOthers()
{
    std::vector<QueueRow> rows;
    for (int id = 0; id < 40; ++id)
        rows.push_back(ticket(id, u"Backup %1"_qs.arg(id), u"Acme"_qs));
    const QueueList tickets(std::move(rows));
    const auto linesFor = [&](const PalettePlaces &all) {
        PaletteSweep sweep(paletteQueryFrom(u"acme"_qs), tickets, all, {});
        sweep.advance(1000);
        return paletteLines(sweep, Instant{}, *Company::catalogue());
    };
    QCOMPARE(linesFor({}).size(), std::size_t(1 + 12));
    Directory directory;
    directory.customers = {{u"acme"_qs, u"Acme"_qs}};
    QCOMPARE(linesFor(PalettePlaces(directory)).size(), std::size_t(1 + 5 + 1 + 1));
}

void TestPaletteSweep::ticketsThatLeftTheQueueStandBehindThoseThatAreOpen()
{
    const QueueList tickets = queue();
    const PalettePlaces all = places();
    PaletteSweep sweep(paletteQueryFrom(u"arbois"_qs), tickets, all, actions());
    sweep.advance(1000);
    std::vector<QueueRow> left;
    for (int number = 9; number > 0; --number) {
        left.push_back(ticket(number, u"Certificate expired"_qs, u"Arbois"_qs));
        left.back().clock.band.reset();
        left.back().state = TicketState::Closed;
    }
    sweep.takeLeft(left);
    QCOMPARE(sweep.found(), 11);
    QCOMPARE(textsOf(sweep),
        (QStringList{u"Tickets:"_qs, u"482 Réponse à l’œil"_qs, u"Reported and closed tickets:"_qs,
            u"9 Certificate expired"_qs, u"8 Certificate expired"_qs, u"7 Certificate expired"_qs,
            u"6 Certificate expired"_qs, u"5 Certificate expired"_qs, u"Customers:"_qs,
            u"Arbois"_qs}));
    const auto lines = paletteLines(sweep, Instant{}, *Company::catalogue());
    QCOMPARE(lines[3].more, u"Arbois  ·  closed"_qs);
    QCOMPARE(lines[3].ticket, left.front().id.uuid);
}

void TestPaletteSweep::thatNothingAtAllIsFoundIsSaidOnceTheBookAnswered()
{
    const QueueList tickets = queue();
    const PalettePlaces none;
    PaletteSweep sweep(paletteQueryFrom(u"zzz"_qs), tickets, none, {});
    sweep.advance(1000);
    const QStringList before = textsOf(sweep);
    sweep.takeLeft({});
    QCOMPARE(textsOf(sweep),
        QStringList{u"No ticket, customer, server or action has all these words.:"_qs});
    QVERIFY(textsOf(sweep) != before);
}

void TestPaletteSweep::linesThatLeadToTheSameStayTheSameRows()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PaletteLine head;
    head.text = u"Tickets"_qs;
    PaletteLine one;
    one.kind = PaletteLine::Kind::Ticket;
    one.countdown = u"12:41"_qs;
    model.setLines({head, one});
    const QPersistentModelIndex row = model.index(1);
    one.countdown = u"12:40"_qs;
    model.setLines({head, one});
    QVERIFY(row.isValid());
    QCOMPARE(model.line(row.row()).countdown, u"12:40"_qs);
    QCOMPARE(model.next(-1, 1), 1);
    QCOMPARE(model.next(1, 1), -1);
    model.setLines({});
    QVERIFY(!row.isValid());
}

/// Told, not asserted: how long the whole takes, which no turn ever does.
void TestPaletteSweep::aHundredThousandTicketsTakeManyShortTurns()
{
    std::vector<QueueRow> rows;
    for (int id = 0; id < 100'000; ++id)
        rows.push_back(ticket(id, u"Restore one table from last night %1"_qs.arg(id), u"Acme"_qs));
    const QueueList tickets(std::move(rows));
    const PalettePlaces none;
    PaletteSweep sweep(paletteQueryFrom(u"e"_qs), tickets, none, {});
    qint64 longest = 0;
    QElapsedTimer whole;
    whole.start();
    while (!sweep.isDone()) {
        QElapsedTimer turn;
        turn.start();
        sweep.advance(2048);
        longest = std::max(longest, turn.nsecsElapsed());
    }
    qInfo("100,000 tickets: %lld ms, the longest turn %lld µs", whole.elapsed(), longest / 1000);
    QCOMPARE(sweep.tickets().found(), 100'000);
    QCOMPARE(sweep.tickets().places().size(), PaletteBest::most);
}

QTEST_GUILESS_MAIN(TestPaletteSweep)
#include "test_palette_sweep.moc"
