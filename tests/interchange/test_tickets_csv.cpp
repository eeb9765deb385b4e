#include "interchange/tickets_csv.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using NoteKind = RowNote::Kind;

namespace {

const QTimeZone paris("Europe/Paris");

Instant utc(const char *text)
{
    return {QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch()};
}

ImportedTickets readCsv(const QByteArray &bytes)
{
    auto read = readTicketsCsv(bytes, paris);
    if (!read)
        qFatal("the header is not usable: %s", qPrintable(read.error().column));
    return std::move(*read);
}

ImportedTicket onlyTicket(const QByteArray &bytes)
{
    const auto read = readCsv(bytes);
    if (read.tickets.size() != 1 || !read.refused.empty())
        qFatal("%zu tickets, %zu refused", read.tickets.size(), read.refused.size());
    return read.tickets.front();
}

QStringList keysOf(const ImportedTickets &read)
{
    QStringList keys;
    for (const auto &ticket : read.tickets)
        keys << ticket.key;
    return keys;
}

const QByteArray small = "key,customer,subject,opened";

/// A ticket of which only the given column is worth looking at.
QByteArray with(const QByteArray &column, const QByteArray &value)
{
    return small + ',' + column + "\nT-1,acme,Down,2016-04-14T10:00Z," + value + '\n';
}

} // namespace

class TestTicketsCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowBecomesATicket();
    void whatIsNotSaidIsUsual();
    void columnsStandInAnyOrder();
    void instantsHaveAnOffsetOrAreTheCompanys_data();
    void instantsHaveAnOffsetOrAreTheCompanys();
    void eachWordIsRead_data();
    void eachWordIsRead();
    void onlyWhatNobodyTouchedYetHasAGuarantee_data();
    void onlyWhatNobodyTouchedYetHasAGuarantee();
    void aClosedTicketWasClosedWhenItSays();
    void customersServersAndOwnersAreNamedByKeyOrName();
    void textsKeepTheirLines();
    void aTextMayBeLongButNotEndless();
    void whatHadToBeMendedIsListed_data();
    void whatHadToBeMendedIsListed();
    void unknownColumnsAreListedAndLeftAlone();
    void aHeaderThatCannotBeUsedIsRefused_data();
    void aHeaderThatCannotBeUsedIsRefused();
    void aRowThatCannotBeTakenIsListedAndTheRestTaken_data();
    void aRowThatCannotBeTakenIsListedAndTheRestTaken();
    void aKeyGivenTwiceLeavesTheTicketOutWhole();
    void aServerBelongsToOneCustomer();
    void noBytesMakeItStumble();
};

void TestTicketsCsv::aRowBecomesATicket()
{
    const auto read = readCsv(
        "key,customer,server,channel,kind,state,subject,text,opened,declared,closed,owner\n"
        "T-1,acme,web1,phone,incident,in-progress,\"Site \"\"down\"\"\",It is down,"
        "2016-04-14T10:00+02:00,2016-04-14T09:58+02:00,,paul\n");
    const ImportedTicket expected{.row = 2,
        .line = 2,
        .key = u"T-1"_qs,
        .subject = u"Site \"down\""_qs,
        .customer = u"acme"_qs,
        .server = u"web1"_qs,
        .channel = Channel::Phone,
        .kind = Kind::Incident,
        .state = TicketState::InProgress,
        .owner = u"paul"_qs,
        .openedAt = utc("2016-04-14T08:00:00Z"),
        .declaredAt = utc("2016-04-14T07:58:00Z"),
        .startedAt = {},
        .messages = {{utc("2016-04-14T08:00:00Z"), MessageKind::Customer, u"It is down"_qs}},
        .changes = {{utc("2016-04-14T08:00:00Z"), {}, u"owner"_qs, {}, u"paul"_qs},
            {utc("2016-04-14T08:00:00Z"), {}, u"state"_qs, u"new"_qs, u"in-progress"_qs}}};
    QCOMPARE(read.tickets.size(), std::size_t(1));
    QVERIFY(read.tickets.front() == expected);
    QCOMPARE(read.customers, std::vector<ImportedCustomer>({{u"acme"_qs, u"acme"_qs}}));
    QCOMPARE(read.servers,
        std::vector<ImportedServer>({{u"web1"_qs, u"web1"_qs, u"acme"_qs, QDate(2014, 6, 20)}}));
    QCOMPARE(read.agents, std::vector<ImportedAgent>({{u"paul"_qs, u"paul"_qs}}));
    QCOMPARE(read.ticketCount, 1);
    QCOMPARE(read.eventCount, 1);
    QVERIFY(read.mended.empty());
    QVERIFY(read.refused.empty());
}

void TestTicketsCsv::whatIsNotSaidIsUsual()
{
    const auto ticket = onlyTicket(small + "\nT-1,acme,Invoice?,2016-04-14T10:00Z\n");
    const ImportedTicket expected{.row = 2,
        .line = 2,
        .key = u"T-1"_qs,
        .subject = u"Invoice?"_qs,
        .customer = u"acme"_qs,
        .server = {},
        .channel = Channel::CustomerArea,
        .kind = Kind::Request,
        .state = TicketState::New,
        .owner = {},
        .openedAt = utc("2016-04-14T10:00:00Z"),
        .declaredAt = utc("2016-04-14T10:00:00Z"),
        .startedAt = {},
        .messages = {},
        .changes = {}};
    QVERIFY(ticket == expected);
    QVERIFY(onlyTicket(small
                + ",server,channel,kind,state,text,declared,closed,owner\n"
                  "T-1,acme,Invoice?,2016-04-14T10:00Z,,,,,,,,\n")
        == expected);
}

void TestTicketsCsv::columnsStandInAnyOrder()
{
    const auto ticket = onlyTicket("\xEF\xBB\xBFopened, subject ,state,customer,key\r\n"
                                   "2016-04-14T10:00Z, Invoice? ,qualified, acme, T-1 \r\n");
    QCOMPARE(ticket.key, u"T-1"_qs);
    QCOMPARE(ticket.subject, u"Invoice?"_qs);
    QCOMPARE(ticket.customer, u"acme"_qs);
    QCOMPARE(ticket.state, TicketState::Qualified);
}

void TestTicketsCsv::instantsHaveAnOffsetOrAreTheCompanys_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("at");

    const auto add = [](const char *name, const char *found, const char *at) {
        QTest::newRow(name) << QByteArray(found) << QByteArray(at);
    };
    add("T1 offset", "2016-04-14T10:00:01.500+02:00", "2016-04-14T08:00:01.500Z");
    add("T1 Z", "2016-04-14T10:00Z", "2016-04-14T10:00:00Z");
    add("T1 offset after a blank", "2016-04-14 10:00+02:00", "2016-04-14T08:00:00Z");
    add("T1 local", "2016-04-14T10:00", "2016-04-14T08:00:00Z");
    add("T1 local with seconds", "2016-01-14 10:00:07", "2016-01-14T09:00:07Z");
    add("T3 local, shown twice", "2016-10-30 02:30", "2016-10-30T00:30:00Z");
    add("bare date", "2016-04-14", "2016-04-13T22:00:00Z");
}

void TestTicketsCsv::instantsHaveAnOffsetOrAreTheCompanys()
{
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, at);
    QCOMPARE(onlyTicket(small + "\nT-1,acme,Down," + found).openedAt, utc(at.constData()));
    QCOMPARE(onlyTicket(with("declared", found)).declaredAt, utc(at.constData()));
}

void TestTicketsCsv::eachWordIsRead_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("word");

    for (const auto &[value, word] : Words<Channel>::all)
        QTest::addRow("channel %s", word) << QByteArray("channel") << QByteArray(word);
    for (const auto &[value, word] : Words<Kind>::all)
        QTest::addRow("kind %s", word) << QByteArray("kind") << QByteArray(word);
    for (const auto &[value, word] : Words<TicketState>::all) {
        if (value != TicketState::Closed)
            QTest::addRow("state %s", word) << QByteArray("state") << QByteArray(word);
    }
}

void TestTicketsCsv::eachWordIsRead()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, word);
    const auto ticket = onlyTicket(with(column, word));
    const QLatin1StringView read = column == "channel" ? wordOf(ticket.channel)
        : column == "kind"                             ? wordOf(ticket.kind)
                                                       : wordOf(ticket.state);
    QCOMPARE(read, QLatin1StringView(word));
}

void TestTicketsCsv::onlyWhatNobodyTouchedYetHasAGuarantee_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("guaranteed");

    QTest::newRow("E93 new") << QByteArray("incident") << QByteArray("new") << true;
    QTest::newRow("E93 qualified") << QByteArray("incident") << QByteArray("qualified") << true;
    QTest::newRow("E93 in progress")
        << QByteArray("incident") << QByteArray("in-progress") << false;
    QTest::newRow("E93 waiting") << QByteArray("incident") << QByteArray("waiting-customer")
                                 << false;
    QTest::newRow("E93 snoozed") << QByteArray("incident") << QByteArray("snoozed") << false;
    QTest::newRow("E93 reported") << QByteArray("incident") << QByteArray("reported") << false;
    QTest::newRow("E93 request") << QByteArray("request") << QByteArray("new") << false;
}

void TestTicketsCsv::onlyWhatNobodyTouchedYetHasAGuarantee()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, state);
    QFETCH(bool, guaranteed);
    const auto ticket = onlyTicket(small + ",kind,state,declared\nT-1,acme,Down,2016-04-14T10:00Z,"
        + kind + ',' + state + ",2016-04-14T09:00Z\n");
    QCOMPARE(ticket.declaredAt, utc("2016-04-14T09:00:00Z"));
    QCOMPARE(hasGuarantee(ticket), guaranteed);
}

void TestTicketsCsv::aClosedTicketWasClosedWhenItSays()
{
    const std::vector<ImportedChange> expected{
        {utc("2016-04-15T10:00:00Z"), {}, u"state"_qs, u"new"_qs, u"closed"_qs}};
    for (const char *state : {"closed", ""}) {
        const auto ticket = onlyTicket(
            small + ",closed,state\nT-1,acme,Down,2016-04-14T10:00Z,2016-04-15T10:00Z," + state);
        QCOMPARE(ticket.state, TicketState::Closed);
        QVERIFY(ticket.changes == expected);
    }
}

void TestTicketsCsv::customersServersAndOwnersAreNamedByKeyOrName()
{
    const auto read = readCsv(small
        + ",server,owner\n"
          "T-1,Société Générale,x,2016-04-14,Web 1,Paul D.\n"
          "T-2,societe-generale,x,2016-04-14,web-1,\n"
          "T-3,Durand,x,2016-04-14,web-2,paul-d\n");
    QCOMPARE(read.customers,
        std::vector<ImportedCustomer>(
            {{u"societe-generale"_qs, u"Société Générale"_qs}, {u"Durand"_qs, u"Durand"_qs}}));
    QCOMPARE(read.servers.size(), std::size_t(2));
    QCOMPARE(read.servers.front().key, u"web-1"_qs);
    QCOMPARE(read.servers.front().name, u"Web 1"_qs);
    QCOMPARE(read.agents, std::vector<ImportedAgent>({{u"paul-d"_qs, u"Paul D."_qs}}));
}

void TestTicketsCsv::textsKeepTheirLines()
{
    const auto ticket = onlyTicket(
        small + ",text\nT-1,acme,\"Down\nagain\",2016-04-14,\"Hello,\r\n\r\n  down.\n\"\n");
    QCOMPARE(ticket.subject, u"Down again"_qs);
    QCOMPARE(ticket.messages.front().text, u"Hello,\r\n\r\n  down.\n"_qs);
}

void TestTicketsCsv::aTextMayBeLongButNotEndless()
{
    const QByteArray longest(1'000'000, 'x');
    QCOMPARE(onlyTicket(with("text", longest)).messages.front().text.size(), longest.size());

    const auto read = readCsv(with("text", QByteArray(10'000'000, 'x')));
    QVERIFY(read.tickets.empty());
    QCOMPARE(read.refused.front().kind, NoteKind::TooLong);
    QCOMPARE(read.refused.front().column, u"text"_qs);
}

void TestTicketsCsv::whatHadToBeMendedIsListed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<RowNote>("note");

    QTest::newRow("T3 skipped") << with("declared", "2016-03-27 02:30")
                                << RowNote{2, 2, NoteKind::InstantSkipped, u"declared"_qs,
                                       u"2016-03-27 02:30"_qs};
    QTest::newRow("closing of an open ticket")
        << small + ",state,closed\nT-1,acme,Down,2016-04-14,new,2016-04-15\n"
        << RowNote{2, 2, NoteKind::ClosedLeftAlone, u"closed"_qs, u"2016-04-15"_qs};
}

void TestTicketsCsv::whatHadToBeMendedIsListed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(RowNote, note);
    const auto read = readCsv(bytes);
    QCOMPARE(read.tickets.size(), std::size_t(1));
    QVERIFY(read.mended == std::vector<RowNote>{note});
}

void TestTicketsCsv::unknownColumnsAreListedAndLeftAlone()
{
    const auto read = readCsv(small + ",colour,Kind\nT-1,acme,Down,2016-04-14,red,incident\n");
    QVERIFY(read.mended
        == std::vector<RowNote>({{1, 1, NoteKind::ColumnUnknown, u"colour"_qs, {}},
            {1, 1, NoteKind::ColumnUnknown, u"Kind"_qs, {}}}));
    QCOMPARE(read.tickets.front().kind, Kind::Request);
}

void TestTicketsCsv::aHeaderThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<NoteKind>("kind");
    QTest::addColumn<QString>("column");

    const auto add
        = [](const char *name, const QByteArray &bytes, NoteKind kind, const QString &column = {}) {
              QTest::newRow(name) << bytes << kind << column;
          };
    add("empty", "", NoteKind::NoHeader);
    add("no key", "customer,subject,opened\n", NoteKind::ColumnMissing, u"key"_qs);
    add("no customer", "key,subject,opened\n", NoteKind::ColumnMissing, u"customer"_qs);
    add("no subject", "key,customer,opened\n", NoteKind::ColumnMissing, u"subject"_qs);
    add("no opened", "key,customer,subject\n", NoteKind::ColumnMissing, u"opened"_qs);
    add("key twice", small + ",key\n", NoteKind::ColumnTwice, u"key"_qs);
    add("owner twice", small + ",owner,owner\n", NoteKind::ColumnTwice, u"owner"_qs);
    add("UTF-16", QByteArray("\xFF\xFEk\0e\0y\0", 8), NoteKind::NotUtf8);
    add("no text at all", QByteArray("PK\x03\x04\0\0", 6), NoteKind::ZeroCharacter);
}

void TestTicketsCsv::aHeaderThatCannotBeUsedIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = readTicketsCsv(bytes, paris);
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
    QTEST(read.error().column, "column");
    QCOMPARE(read.error().row, 1);
}

void TestTicketsCsv::aRowThatCannotBeTakenIsListedAndTheRestTaken_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<NoteKind>("kind");
    QTest::addColumn<QString>("column");

    const auto add
        = [](const char *name, const QByteArray &row, NoteKind kind, const QString &column = {}) {
              QTest::newRow(name) << row << kind << column;
          };
    const QByteArray start = "T-2,acme,Down,2016-04-14,";
    add("narrower", "T-2,acme,Down", NoteKind::TooNarrow);
    add("wider", start + ",,,,,", NoteKind::TooWide);
    add("not UTF-8", "T-2,acme,\xE9t\xE9,2016-04-14,,,,,", NoteKind::NotUtf8);
    add("U+0000", QByteArray("T-2,acme,a\0b,2016-04-14,,,,,", 28), NoteKind::ZeroCharacter);
    add("text after a quote", "T-2,acme,\"a\"b,2016-04-14,,,,,", NoteKind::TextAfterQuote);
    add("quote in a text", "T-2,acme,12\" disk,2016-04-14,,,,,", NoteKind::QuoteInText);
    add("quote never closed", "T-2,acme,\"Down,2016-04-14,,,,,", NoteKind::QuoteNotClosed);
    add("no key", ",acme,Down,2016-04-14,,,,,", NoteKind::ValueMissing, u"key"_qs);
    add("key of two words", "T 2,acme,Down,2016-04-14,,,,,", NoteKind::NotAKey, u"key"_qs);
    add("key too long", QByteArray(65, 'T') + ",acme,Down,2016-04-14,,,,,", NoteKind::NotAKey,
        u"key"_qs);
    add("no customer", "T-2,,Down,2016-04-14,,,,,", NoteKind::ValueMissing, u"customer"_qs);
    add("customer too long", "T-2," + QByteArray(1001, 'x') + ",Down,2016-04-14,,,,,",
        NoteKind::TooLong, u"customer"_qs);
    add("no subject", "T-2,acme, ,2016-04-14,,,,,", NoteKind::ValueMissing, u"subject"_qs);
    add("subject too long", "T-2,acme," + QByteArray(1001, 'x') + ",2016-04-14,,,,,",
        NoteKind::TooLong, u"subject"_qs);
    add("not opened", "T-2,acme,Down,,,,,,", NoteKind::ValueMissing, u"opened"_qs);
    add("opened on no day", "T-2,acme,Down,2016-02-30T10:00,,,,,", NoteKind::NoSuchInstant,
        u"opened"_qs);
    add("opened in another layout", "T-2,acme,Down,14/4/2016 10:00,,,,,", NoteKind::NoSuchInstant,
        u"opened"_qs);
    add("opened at no hour", "T-2,acme,Down,2016-04-14T24:00Z,,,,,", NoteKind::NoSuchInstant,
        u"opened"_qs);
    add("channel unknown", start + "fax,,,,", NoteKind::NotAWord, u"channel"_qs);
    add("kind unknown", start + ",Incident,,,", NoteKind::NotAWord, u"kind"_qs);
    add("state unknown", start + ",,open,,", NoteKind::NotAWord, u"state"_qs);
    add("declared never", start + ",,,x,", NoteKind::NoSuchInstant, u"declared"_qs);
    add("closed never", start + ",,closed,,x", NoteKind::NoSuchInstant, u"closed"_qs);
    add("closed, nobody knows when", start + ",,closed,,", NoteKind::ClosedMissing, u"closed"_qs);
    add("closed before it was opened", start + ",,closed,,2016-04-13", NoteKind::ClosedBeforeOpened,
        u"closed"_qs);
}

void TestTicketsCsv::aRowThatCannotBeTakenIsListedAndTheRestTaken()
{
    QFETCH(QByteArray, row);
    const auto read = readCsv(small + ",channel,kind,state,declared,closed\n"
        + "T-1,acme,Down,2016-04-14,,,,,\n" + row + "\nT-3,acme,Down,2016-04-14,,,,,\n");
    QCOMPARE(keysOf(read), QStringList({u"T-1"_qs, u"T-3"_qs}));
    QCOMPARE(read.refused.size(), std::size_t(1));
    QCOMPARE(read.refused.front().row, 3);
    QTEST(read.refused.front().kind, "kind");
    QTEST(read.refused.front().column, "column");
    QCOMPARE(read.customers.size(), std::size_t(1));
    QCOMPARE(read.eventCount, 2);
}

void TestTicketsCsv::aKeyGivenTwiceLeavesTheTicketOutWhole()
{
    const auto read = readCsv(small
        + "\nT-1,acme,Down,2016-04-14\nT-2,durand,Down,2016-04-14\nT-2,durand,Up,2016-04-15\n"
          "T-2,durand,Up,2016-04-16\n");
    QCOMPARE(keysOf(read), QStringList({u"T-1"_qs}));
    QVERIFY(read.refused
        == std::vector<RowNote>({{4, 4, NoteKind::GivenTwice, u"key"_qs, u"T-2"_qs},
            {5, 5, NoteKind::GivenTwice, u"key"_qs, u"T-2"_qs}}));
    QCOMPARE(read.customers.size(), std::size_t(1));
    QCOMPARE(read.ticketCount, 2);
}

void TestTicketsCsv::aServerBelongsToOneCustomer()
{
    const auto read = readCsv(small
        + ",server\nT-1,acme,Down,2016-04-14,web1\nT-2,durand,Down,2016-04-14,web1\n"
          "T-3,acme,Down,2016-04-14,web1\nT-4,acme,Down,never,web1\n");
    QCOMPARE(keysOf(read), QStringList({u"T-1"_qs, u"T-3"_qs}));
    QVERIFY(read.refused
        == std::vector<RowNote>({{3, 3, NoteKind::OfAnother, u"server"_qs, u"web1"_qs},
            {5, 5, NoteKind::NoSuchInstant, u"opened"_qs, u"never"_qs}}));
    QCOMPARE(read.customers.size(), std::size_t(1));
}

void TestTicketsCsv::noBytesMakeItStumble()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QByteArray sane = small
        + ",server,channel,kind,state,text,declared,closed,owner\n"
          "T-1,acme,\"Down\",2016-04-14,web1,phone,incident,closed,\"a\nb\",2016-04-14,2016-04-15,"
          "x\n"
          "T-2,durand,Up,2016-04-14 10:00,,,,,,,,\n";
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = sane;
        for (int changes = random.bounded(1, 6); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto read = readTicketsCsv(bytes, paris);
        if (read) {
            QVERIFY(qint64(read->tickets.size()) <= read->ticketCount);
            QVERIFY(read->tickets.size() == 2 || !read->refused.empty() || read->ticketCount < 2
                || read->eventCount < 2);
        }
    }
}

QTEST_APPLESS_MAIN(TestTicketsCsv)
#include "test_tickets_csv.moc"
