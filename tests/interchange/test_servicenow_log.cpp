#include "interchange/servicenow_log.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using NoteKind = RowNote::Kind;
using Values = QMap<QString, QString>;
using Changes = std::vector<ImportedChange>;

namespace {

const QTimeZone paris("Europe/Paris");

const QStringList header{u"number"_qs, u"incident_state"_qs, u"active"_qs, u"reassignment_count"_qs,
    u"reopen_count"_qs, u"sys_mod_count"_qs, u"made_sla"_qs, u"caller_id"_qs, u"opened_by"_qs,
    u"opened_at"_qs, u"sys_created_by"_qs, u"sys_created_at"_qs, u"sys_updated_by"_qs,
    u"sys_updated_at"_qs, u"contact_type"_qs, u"location"_qs, u"category"_qs, u"subcategory"_qs,
    u"u_symptom"_qs, u"cmdb_ci"_qs, u"impact"_qs, u"urgency"_qs, u"priority"_qs,
    u"assignment_group"_qs, u"assigned_to"_qs, u"knowledge"_qs, u"u_priority_confirmation"_qs,
    u"notify"_qs, u"problem_id"_qs, u"rfc"_qs, u"vendor"_qs, u"caused_by"_qs, u"closed_code"_qs,
    u"resolved_by"_qs, u"resolved_at"_qs, u"closed_at"_qs};

/// A row of the log that says nothing but what is given.
QByteArray logged(const QString &number, int order, const QString &state, const QString &at,
    const Values &values = {})
{
    Values all{{u"number"_qs, number}, {u"sys_mod_count"_qs, QString::number(order)},
        {u"incident_state"_qs, state}, {u"sys_updated_at"_qs, at},
        {u"opened_at"_qs, u"29/2/2016 01:16"_qs}, {u"caller_id"_qs, u"Caller 7"_qs},
        {u"contact_type"_qs, u"Phone"_qs}, {u"reassignment_count"_qs, u"0"_qs},
        {u"reopen_count"_qs, u"0"_qs}, {u"made_sla"_qs, u"true"_qs}, {u"knowledge"_qs, u"false"_qs},
        {u"u_priority_confirmation"_qs, u"false"_qs}, {u"notify"_qs, u"Do Not Notify"_qs}};
    all.insert(values);
    QStringList cells;
    for (const QString &column : header)
        cells << all.value(column, u"?"_qs);
    return cells.join(u',').toUtf8() + '\n';
}

QByteArray logOf(const QByteArrayList &events)
{
    return header.join(u',').toUtf8() + '\n' + events.join();
}

Instant at(const char *local)
{
    const auto time = QDateTime::fromString(QString::fromLatin1(local), u"d/M/yyyy HH:mm"_qs);
    return {QDateTime(time.date(), time.time(), paris).toMSecsSinceEpoch()};
}

ImportedTickets readLog(const QByteArray &bytes, std::optional<Instant> until = {})
{
    auto tickets = readServiceNowLog(bytes, paris, until);
    if (!tickets)
        qFatal("the log's header is not usable: %s", qPrintable(tickets.error().column));
    return std::move(*tickets);
}

ImportedTicket onlyTicket(const QByteArrayList &events, std::optional<Instant> until = {})
{
    const auto read = readLog(logOf(events), until);
    if (read.tickets.size() != 1 || !read.refused.empty())
        qFatal("%zu tickets, %zu refused", read.tickets.size(), read.refused.size());
    return read.tickets.front();
}

Changes changesOf(const ImportedTicket &ticket, const QString &field)
{
    Changes changes;
    for (const auto &change : ticket.changes) {
        if (change.field == field)
            changes.push_back(change);
    }
    return changes;
}

/// "new > in-progress > closed"
QString pathOf(const ImportedTicket &ticket, const QString &field)
{
    QStringList path;
    for (const auto &change : changesOf(ticket, field)) {
        if (path.isEmpty())
            path << change.before.value_or(u"-"_qs);
        path << change.after.value_or(u"-"_qs);
    }
    return path.join(u" > "_qs);
}

/// "row/kind …"
QStringList notesOf(const std::vector<RowNote> &notes)
{
    QStringList texts;
    for (const auto &note : notes)
        texts << u"%1/%2"_qs.arg(note.row).arg(int(note.kind));
    return texts;
}

QStringList keysOf(const ImportedTickets &read)
{
    QStringList keys;
    for (const auto &ticket : read.tickets)
        keys << ticket.key;
    return keys;
}

/// Empty, or the first thing about the tickets that their changes do not lead to.
QString unexplained(const ImportedTickets &read)
{
    for (const auto &ticket : read.tickets) {
        QMap<QString, std::optional<QString>> values;
        values[u"state"_qs] = u"new"_qs;
        const auto own = [&](const QString &field, const std::optional<QString> &last) {
            const auto changes = changesOf(ticket, field);
            const bool leads = changes.empty() || changes.back().after == last;
            return leads ? QString() : ticket.key + u' ' + field;
        };
        for (const auto &change : ticket.changes) {
            const bool told = values.contains(change.field);
            if (change.before == change.after || (told && values[change.field] != change.before))
                return ticket.key + u' ' + change.field;
            values[change.field] = change.after;
        }
        if (values[u"state"_qs] != QString(wordOf(ticket.state)))
            return ticket.key;
        const QString wrong = own(u"owner"_qs, ticket.owner) + own(u"server"_qs, ticket.server)
            + own(u"customer"_qs, ticket.customer);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// Empty when this machine does not have it: it is too large for this project and not ours.
QByteArray realLog()
{
    const QString path = qEnvironmentVariable("VIGIE_DATA")
        + u"/servicenow-incidents/incident_event_log.csv.xz"_qs;
    if (!QFile::exists(path))
        return {};
    QProcess xz;
    xz.start(u"xz"_qs, {u"-dc"_qs, path});
    xz.waitForFinished(-1);
    return xz.readAllStandardOutput();
}

} // namespace

class TestServiceNowLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseBecomesATicketWithItsHistory();
    void eachStateHasItsMeaning_data();
    void eachStateHasItsMeaning();
    void workStartsWithTheFirstActive();
    void onlyWhatWasStartedOrStillMayBeHasAGuarantee_data();
    void onlyWhatWasStartedOrStillMayBeHasAGuarantee();
    void howACaseEndsIsToldOnlyAtItsEnd();
    void eventsAreOrderedByTheirNumberThenByRow();
    void whatRunsBackwardsIsListed();
    void onlyEventsUpToAnInstantAreTaken();
    void aCaseThatBeganLaterIsNotThereYet();
    void aCallIsTakenAsFoundAndAllElseCameByTheCustomerArea_data();
    void aCallIsTakenAsFoundAndAllElseCameByTheCustomerArea();
    void callersAreCustomersWithOneServerAndResolversAgents();
    void aCallerMayBecomeKnownLater();
    void rowsOfACaseMayLieApart();
    void aStrippedLogGivesTheSamePeople();
    void aStrippedHeaderIsMended();
    void aHeaderThatCannotBeUsedIsRefused_data();
    void aHeaderThatCannotBeUsedIsRefused();
    void aRowThatCannotBeTakenLeavesItsWholeTicketOut_data();
    void aRowThatCannotBeTakenLeavesItsWholeTicketOut();
    void aRowWithoutReadableNumberIsListedAlone();
    void timesAreTheCompanys_data();
    void timesAreTheCompanys();
    void timesThatNoClockShowedAreListed();
    void unknownColumnsAreListedAndLeftAlone();
    void changesLeadToWhatTheTicketIs();
    void theRealLogComesOutAsCounted();
};

void TestServiceNowLog::aCaseBecomesATicketWithItsHistory()
{
    const Values coded{{u"category"_qs, u"Category 55"_qs},
        {u"subcategory"_qs, u"Subcategory 170"_qs}, {u"u_symptom"_qs, u"Symptom 72"_qs},
        {u"sys_updated_by"_qs, u"Updated by 21"_qs}, {u"assignment_group"_qs, u"Group 56"_qs}};
    Values moved = coded;
    moved.insert({{u"assignment_group"_qs, u"Group 70"_qs}, {u"reassignment_count"_qs, u"1"_qs},
        {u"assigned_to"_qs, u"Resolver 10"_qs}, {u"sys_updated_by"_qs, u"?"_qs}});

    const auto ticket
        = onlyTicket({logged(u"INC0000045"_qs, 0, u"New"_qs, u"29/2/2016 01:23"_qs, coded),
            logged(u"INC0000045"_qs, 2, u"Active"_qs, u"29/2/2016 08:53"_qs, moved)});

    QCOMPARE(ticket.key, u"INC0000045"_qs);
    QCOMPARE(ticket.subject, u"Category 55, Subcategory 170, Symptom 72"_qs);
    QCOMPARE(ticket.customer, u"caller-7"_qs);
    QCOMPARE(ticket.server.value(), u"caller-7"_qs);
    QCOMPARE(ticket.channel, Channel::Phone);
    QCOMPARE(ticket.kind, Kind::Incident);
    QCOMPARE(ticket.state, TicketState::InProgress);
    QCOMPARE(ticket.owner.value(), u"resolver-10"_qs);
    QCOMPARE(ticket.openedAt, at("29/2/2016 01:16"));
    QCOMPARE(ticket.declaredAt, at("29/2/2016 01:16"));
    QVERIFY(ticket.messages.empty());

    const Instant first = at("29/2/2016 01:23");
    const Instant second = at("29/2/2016 08:53");
    const QString by = u"Updated by 21"_qs;
    const Changes expected{
        {first, by, u"assignment_group"_qs, {}, u"Group 56"_qs},
        {first, by, u"category"_qs, {}, u"Category 55"_qs},
        {first, by, u"subcategory"_qs, {}, u"Subcategory 170"_qs},
        {first, by, u"u_symptom"_qs, {}, u"Symptom 72"_qs},
        {second, {}, u"state"_qs, u"new"_qs, u"in-progress"_qs},
        {second, {}, u"owner"_qs, {}, u"resolver-10"_qs},
        {second, {}, u"incident_state"_qs, u"New"_qs, u"Active"_qs},
        {second, {}, u"assignment_group"_qs, u"Group 56"_qs, u"Group 70"_qs},
        {second, {}, u"reassignment_count"_qs, u"0"_qs, u"1"_qs},
    };
    QCOMPARE(ticket.changes.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(ticket.changes[i] == expected[i], qPrintable(ticket.changes[i].field));
}

void TestServiceNowLog::eachStateHasItsMeaning_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<TicketState>("state");

    QTest::newRow("New") << u"New"_qs << TicketState::New;
    QTest::newRow("Active") << u"Active"_qs << TicketState::InProgress;
    QTest::newRow("User Info") << u"Awaiting User Info"_qs << TicketState::WaitingCustomer;
    QTest::newRow("Vendor") << u"Awaiting Vendor"_qs << TicketState::Snoozed;
    QTest::newRow("Problem") << u"Awaiting Problem"_qs << TicketState::Snoozed;
    QTest::newRow("Evidence") << u"Awaiting Evidence"_qs << TicketState::Snoozed;
    QTest::newRow("Resolved") << u"Resolved"_qs << TicketState::Reported;
    QTest::newRow("Closed") << u"Closed"_qs << TicketState::Closed;
    QTest::newRow("-100 keeps it") << u"-100"_qs << TicketState::New;
}

void TestServiceNowLog::eachStateHasItsMeaning()
{
    QFETCH(QString, found);
    QFETCH(TicketState, state);
    QCOMPARE(onlyTicket({logged(u"INC1"_qs, 0, found, u"1/3/2016 10:00"_qs)}).state, state);

    const auto after = onlyTicket({logged(u"INC1"_qs, 0, u"Resolved"_qs, u"1/3/2016 10:00"_qs),
        logged(u"INC1"_qs, 1, found, u"1/3/2016 11:00"_qs)});
    QCOMPARE(after.state, found == u"-100" ? TicketState::Reported : state);
    for (const auto &change : changesOf(after, u"state"_qs))
        QCOMPARE(
            change.at, at(change.after == u"reported"_qs ? "1/3/2016 10:00" : "1/3/2016 11:00"));
}

void TestServiceNowLog::workStartsWithTheFirstActive()
{
    const auto ticket = onlyTicket({logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 09:00"_qs),
        logged(u"INC1"_qs, 1, u"Active"_qs, u"1/3/2016 10:00"_qs),
        logged(u"INC1"_qs, 2, u"Resolved"_qs, u"1/3/2016 11:00"_qs),
        logged(u"INC1"_qs, 3, u"Closed"_qs, u"6/3/2016 11:00"_qs),
        logged(u"INC1"_qs, 4, u"Active"_qs, u"7/3/2016 10:00"_qs),
        logged(u"INC1"_qs, 5, u"Awaiting User Info"_qs, u"8/3/2016 10:00"_qs)});
    QCOMPARE(ticket.startedAt.value(), at("1/3/2016 10:00"));
    QCOMPARE(pathOf(ticket, u"state"_qs),
        u"new > in-progress > reported > closed > in-progress > waiting-customer"_qs);
    QVERIFY(hasGuarantee(ticket));
}

void TestServiceNowLog::onlyWhatWasStartedOrStillMayBeHasAGuarantee_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<bool>("guaranteed");
    QTest::addColumn<bool>("started");

    QTest::newRow("E93 new") << u"New"_qs << true << false;
    QTest::newRow("E93 started") << u"New>Active"_qs << true << true;
    QTest::newRow("E93 started at once") << u"Active>Closed"_qs << true << true;
    QTest::newRow("E93 resolved unstarted") << u"New>Resolved"_qs << false << false;
    QTest::newRow("E93 closed unstarted") << u"New>Resolved>Closed"_qs << false << false;
    QTest::newRow("E93 waiting unstarted") << u"New>Awaiting User Info"_qs << false << false;
    QTest::newRow("E93 snoozed unstarted") << u"Awaiting Vendor"_qs << false << false;
    QTest::newRow("E93 waited, then started") << u"Awaiting Vendor>Active"_qs << true << true;
    QTest::newRow("E93 new again") << u"Active>New"_qs << true << true;
    QTest::newRow("E93 reopened") << u"Active>Resolved>Active"_qs << true << true;
}

void TestServiceNowLog::onlyWhatWasStartedOrStillMayBeHasAGuarantee()
{
    QFETCH(QString, states);
    QFETCH(bool, guaranteed);
    QFETCH(bool, started);
    QByteArrayList events;
    for (const QString &state : states.split(u'>'))
        events << logged(
            u"INC1"_qs, int(events.size()), state, u"%1/3/2016 09:00"_qs.arg(events.size() + 1));
    const auto ticket = onlyTicket(events);
    QCOMPARE(ticket.startedAt.has_value(), started);
    QCOMPARE(hasGuarantee(ticket), guaranteed);
}

void TestServiceNowLog::howACaseEndsIsToldOnlyAtItsEnd()
{
    const Values end{{u"resolved_by"_qs, u"Resolved by 149"_qs}, {u"closed_code"_qs, u"code 5"_qs},
        {u"made_sla"_qs, u"false"_qs}, {u"resolved_at"_qs, u"29/2/2016 11:29"_qs},
        {u"closed_at"_qs, u"5/3/2016 12:00"_qs}};
    const QByteArrayList events{logged(u"INC1"_qs, 0, u"New"_qs, u"29/2/2016 01:23"_qs, end),
        logged(u"INC1"_qs, 1, u"Active"_qs, u"29/2/2016 02:23"_qs, end),
        logged(u"INC1"_qs, 2, u"Resolved"_qs, u"29/2/2016 08:53"_qs, end),
        logged(u"INC1"_qs, 3, u"Closed"_qs, u"5/3/2016 12:01"_qs, end)};

    const auto ticket = onlyTicket(events);
    const Instant resolved = at("29/2/2016 08:53");
    const Instant closed = at("5/3/2016 12:01");
    QCOMPARE(changesOf(ticket, u"resolved_by"_qs),
        Changes({{resolved, {}, u"resolved_by"_qs, {}, u"Resolved by 149"_qs}}));
    QCOMPARE(changesOf(ticket, u"closed_code"_qs),
        Changes({{closed, {}, u"closed_code"_qs, {}, u"code 5"_qs}}));
    QCOMPARE(changesOf(ticket, u"made_sla"_qs),
        Changes({{closed, {}, u"made_sla"_qs, {}, u"false"_qs}}));
    QCOMPARE(changesOf(ticket, u"state"_qs).back().at, closed);

    const auto before = onlyTicket(events, at("29/2/2016 08:52"));
    QCOMPARE(before.state, TicketState::InProgress);
    QCOMPARE(before.changes.size(), std::size_t(2));
}

void TestServiceNowLog::eventsAreOrderedByTheirNumberThenByRow()
{
    const auto ticket = onlyTicket({logged(u"INC1"_qs, 2, u"Resolved"_qs, u"1/3/2016 12:00"_qs),
        logged(u"INC1"_qs, 1, u"Active"_qs, u"1/3/2016 11:00"_qs),
        logged(u"INC1"_qs, 2, u"Closed"_qs, u"1/3/2016 13:00"_qs),
        logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs)});
    QCOMPARE(pathOf(ticket, u"state"_qs), u"new > in-progress > reported > closed"_qs);
}

void TestServiceNowLog::whatRunsBackwardsIsListed()
{
    const auto read = readLog(logOf({logged(u"INC1"_qs, 2, u"New"_qs, u"1/3/2016 09:00"_qs),
        logged(u"INC1"_qs, 1, u"New"_qs, u"1/3/2016 10:00"_qs),
        logged(u"INC1"_qs, 2, u"Active"_qs, u"1/3/2016 11:00"_qs),
        logged(u"INC2"_qs, 1, u"New"_qs, u"1/3/2016 11:00"_qs),
        logged(u"INC2"_qs, 1, u"-100"_qs, u"1/3/2016 10:59"_qs),
        logged(u"INC2"_qs, 1, u"Closed"_qs, u"1/3/2016 10:59"_qs),
        logged(u"INC3"_qs, 0, u"Active"_qs, u"29/2/2016 01:15"_qs),
        logged(u"INC4"_qs, 0, u"Active"_qs, u"29/2/2016 01:16"_qs)}));
    QCOMPARE(notesOf(read.mended),
        QStringList({u"3/%1"_qs.arg(int(NoteKind::OrderBackwards)),
            u"6/%1"_qs.arg(int(NoteKind::StateKept)),
            u"6/%1"_qs.arg(int(NoteKind::InstantBackwards)),
            u"8/%1"_qs.arg(int(NoteKind::InstantBeforeOpening))}));
    QCOMPARE(read.mended.back().value, u"29/2/2016 01:15"_qs);
    QCOMPARE(read.eventCount, 8);
}

void TestServiceNowLog::onlyEventsUpToAnInstantAreTaken()
{
    const QByteArray log = logOf({logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs),
        logged(u"INC1"_qs, 1, u"Active"_qs, u"1/3/2016 11:00"_qs),
        logged(u"INC1"_qs, 2, u"no such state"_qs, u"1/3/2016 12:00"_qs)});
    const auto before = readLog(log, at("1/3/2016 11:00") - milliseconds(1));
    QCOMPARE(before.tickets.front().state, TicketState::New);
    QCOMPARE(before.eventCount, 1);
    const auto then = readLog(log, at("1/3/2016 11:00"));
    QCOMPARE(then.tickets.front().state, TicketState::InProgress);
    QCOMPARE(then.eventCount, 2);
    const auto after = readLog(log, at("1/3/2016 12:00"));
    QVERIFY(after.tickets.empty());
    QCOMPARE(after.refused.size(), std::size_t(1));
}

void TestServiceNowLog::aCaseThatBeganLaterIsNotThereYet()
{
    const auto read = readLog(logOf({logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs),
                                  logged(u"INC2"_qs, 0, u"New"_qs, u"2/3/2016 10:00"_qs,
                                      {{u"caller_id"_qs, u"Caller 8"_qs}})}),
        at("1/3/2016 11:00"));
    QCOMPARE(keysOf(read), QStringList({u"INC1"_qs}));
    QCOMPARE(read.ticketCount, 1);
    QCOMPARE(read.customers, std::vector<ImportedCustomer>({{u"caller-7"_qs, u"Caller 7"_qs}}));
}

void TestServiceNowLog::aCallIsTakenAsFoundAndAllElseCameByTheCustomerArea_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<Channel>("channel");

    QTest::newRow("a call") << u"Phone"_qs << Channel::Phone;
    QTest::newRow("e-mail") << u"Email"_qs << Channel::CustomerArea;
    QTest::newRow("IVR") << u"IVR"_qs << Channel::CustomerArea;
    QTest::newRow("unknown") << u"?"_qs << Channel::CustomerArea;
}

void TestServiceNowLog::aCallIsTakenAsFoundAndAllElseCameByTheCustomerArea()
{
    QFETCH(QString, contact);
    const auto ticket = onlyTicket(
        {logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs, {{u"contact_type"_qs, contact}})});
    QTEST(ticket.channel, "channel");
}

void TestServiceNowLog::callersAreCustomersWithOneServerAndResolversAgents()
{
    const auto by = [](const QString &caller, const QString &resolver) {
        return Values{{u"caller_id"_qs, caller}, {u"assigned_to"_qs, resolver}};
    };
    const QString time = u"1/3/2016 10:00"_qs;
    const auto read = readLog(
        logOf({logged(u"INC1"_qs, 0, u"New"_qs, time, by(u"Caller 2403"_qs, u"Resolver 10"_qs)),
            logged(u"INC2"_qs, 0, u"New"_qs, time, by(u"?"_qs, u"?"_qs)),
            logged(u"INC3"_qs, 0, u"New"_qs, time, by(u"Caller 2403"_qs, u"Resolver 10"_qs)),
            logged(u"INC3"_qs, 1, u"New"_qs, time, by(u"Caller 2403"_qs, u"?"_qs))}));
    QCOMPARE(read.customers,
        std::vector<ImportedCustomer>(
            {{u"caller-2403"_qs, u"Caller 2403"_qs}, {u"unknown"_qs, u"unknown"_qs}}));
    const QDate ordered(2014, 6, 20);
    QCOMPARE(read.servers,
        std::vector<ImportedServer>(
            {{u"caller-2403"_qs, u"Caller 2403"_qs, u"caller-2403"_qs, ordered},
                {u"unknown"_qs, u"unknown"_qs, u"unknown"_qs, ordered}}));
    QCOMPARE(read.agents, std::vector<ImportedAgent>({{u"resolver-10"_qs, u"Resolver 10"_qs}}));
    QVERIFY(!read.tickets[1].owner);
    QVERIFY(!read.tickets[2].owner);
    QCOMPARE(pathOf(read.tickets[2], u"owner"_qs), u"- > resolver-10 > -"_qs);
}

void TestServiceNowLog::aCallerMayBecomeKnownLater()
{
    const auto ticket = onlyTicket(
        {logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs, {{u"caller_id"_qs, u"?"_qs}}),
            logged(u"INC1"_qs, 1, u"New"_qs, u"1/3/2016 11:00"_qs)});
    QCOMPARE(ticket.customer, u"caller-7"_qs);
    QCOMPARE(pathOf(ticket, u"customer"_qs), u"unknown > caller-7"_qs);
    QCOMPARE(pathOf(ticket, u"server"_qs), u"unknown > caller-7"_qs);
}

void TestServiceNowLog::rowsOfACaseMayLieApart()
{
    const auto read = readLog(logOf({logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs),
        logged(u"INC2"_qs, 0, u"New"_qs, u"1/3/2016 10:30"_qs),
        logged(u"INC1"_qs, 1, u"Active"_qs, u"1/3/2016 11:00"_qs)}));
    QCOMPARE(keysOf(read), QStringList({u"INC1"_qs, u"INC2"_qs}));
    QCOMPARE(read.tickets[0].state, TicketState::InProgress);
    QVERIFY(read.mended.empty());
}

void TestServiceNowLog::aStrippedLogGivesTheSamePeople()
{
    const QString time = u"1/3/2016 10:00"_qs;
    const auto read = readLog(logOf({logged(u"0000045"_qs, 0, u"New"_qs, time,
        {{u"caller_id"_qs, u"2403"_qs}, {u"assigned_to"_qs, u"10"_qs}, {u"category"_qs, u"55"_qs},
            {u"subcategory"_qs, u"170"_qs}, {u"priority"_qs, u"3"_qs}})}));
    QCOMPARE(keysOf(read), QStringList({u"0000045"_qs}));
    QCOMPARE(read.customers, std::vector<ImportedCustomer>({{u"caller-2403"_qs, u"2403"_qs}}));
    QCOMPARE(read.agents, std::vector<ImportedAgent>({{u"resolver-10"_qs, u"10"_qs}}));
    const auto &ticket = read.tickets.front();
    QCOMPARE(ticket.subject, u"Category 55, Subcategory 170"_qs);
    QCOMPARE(pathOf(ticket, u"priority"_qs), u"- > 3"_qs);
    QVERIFY(read.mended.empty());
}

void TestServiceNowLog::aStrippedHeaderIsMended()
{
    const QByteArray log = logOf({logged(u"1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs,
        {{u"category"_qs, u"55"_qs}, {u"subcategory"_qs, u"170"_qs}})});
    const auto read = readLog(QByteArray(log)
                                  .replace("subcategory", "category")
                                  .replace("incident_state", "ident_state"));
    QCOMPARE(read.mended,
        std::vector<RowNote>({{1, 1, NoteKind::ColumnReadAs, u"subcategory"_qs, u"category"_qs},
            {1, 1, NoteKind::ColumnReadAs, u"incident_state"_qs, u"ident_state"_qs}}));
    QVERIFY(read.tickets == readLog(log).tickets);
}

void TestServiceNowLog::aHeaderThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<NoteKind>("kind");
    QTest::addColumn<QString>("column");

    const QByteArray all = header.join(u',').toUtf8();
    const auto without = [&](const QByteArray &name) { return QByteArray(all).replace(name, "x"); };
    QTest::newRow("empty file") << QByteArray() << NoteKind::NoHeader << QString();
    for (const char *name :
        {"number", "incident_state", "sys_mod_count", "caller_id", "opened_at", "sys_updated_at"}) {
        QTest::addRow("no %s", name)
            << without(name) << NoteKind::ColumnMissing << QString::fromLatin1(name);
    }
    QTest::newRow("two numbers") << all + ",number" << NoteKind::ColumnTwice << u"number"_qs;
    QTest::newRow("three categories")
        << without("subcategory") + ",category,category" << NoteKind::ColumnTwice << u"category"_qs;
    QTest::newRow("not UTF-8") << all + ",\xE9" << NoteKind::NotUtf8 << QString();
    QTest::newRow("another delimiter")
        << QByteArray(all).replace(',', ';') << NoteKind::ColumnMissing << u"number"_qs;
}

void TestServiceNowLog::aHeaderThatCannotBeUsedIsRefused()
{
    QFETCH(QByteArray, header);
    const auto read = readServiceNowLog(header, paris);
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
    QTEST(read.error().column, "column");
    QCOMPARE(read.error().row, 1);
}

void TestServiceNowLog::aRowThatCannotBeTakenLeavesItsWholeTicketOut_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<NoteKind>("kind");
    QTest::addColumn<QString>("column");

    const QString key = u"INC1"_qs;
    const QString time = u"1/3/2016 10:00"_qs;
    const auto add
        = [](const char *name, const QByteArray &row, NoteKind kind, const QString &column = {}) {
              QTest::newRow(name) << row << kind << column;
          };
    const auto with = [&](const QString &column, const QString &value) {
        return logged(key, 1, u"Active"_qs, time, {{column, value}});
    };
    const auto updated = [&](const QString &value) { return logged(key, 1, u"Active"_qs, value); };
    const QString updatedAt = u"sys_updated_at"_qs;
    const QString openedAt = u"opened_at"_qs;

    add("narrower", "INC1,Active\n", NoteKind::TooNarrow);
    add("wider", updated(time).chopped(1) + ",more\n", NoteKind::TooWide);
    add("not UTF-8", with(u"vendor"_qs, u"X"_qs).replace('X', '\xE9'), NoteKind::NotUtf8);
    add("U+0000", with(u"vendor"_qs, u"X"_qs).replace('X', '\0'), NoteKind::ZeroCharacter);
    add("quote never closed", with(u"vendor"_qs, u"\"x"_qs), NoteKind::QuoteNotClosed);
    add("state unknown", logged(key, 1, u"Cancelled"_qs, time), NoteKind::NotAWord,
        u"incident_state"_qs);
    add("state missing", logged(key, 1, u"?"_qs, time), NoteKind::NotAWord, u"incident_state"_qs);
    add("number of the event missing", with(u"sys_mod_count"_qs, u"?"_qs), NoteKind::NotANumber,
        u"sys_mod_count"_qs);
    add("number of the event no number", with(u"sys_mod_count"_qs, u"1.5"_qs), NoteKind::NotANumber,
        u"sys_mod_count"_qs);
    add("no such day", updated(u"31/2/2016 10:00"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("no such month", updated(u"1/13/2016 10:00"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("no such hour", updated(u"1/3/2016 24:00"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("no such minute", updated(u"1/3/2016 10:60"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("no time", updated(u"1/3/2016"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("no date", updated(u"?"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("year of five digits", updated(u"1/3/20160 10:00"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("something behind", updated(u"1/3/2016 10:00 PM"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("another layout", updated(u"2016-03-01 10:00"_qs), NoteKind::NoSuchInstant, updatedAt);
    add("no opening", with(openedAt, u"?"_qs), NoteKind::NoSuchInstant, openedAt);
    add("too long", with(u"vendor"_qs, QString(1001, u'x')), NoteKind::TooLong, u"vendor"_qs);
}

void TestServiceNowLog::aRowThatCannotBeTakenLeavesItsWholeTicketOut()
{
    QFETCH(QByteArray, row);
    const QString time = u"1/3/2016 09:00"_qs;
    const auto read = readLog(logOf({logged(u"INC0"_qs, 0, u"New"_qs, time),
        logged(u"INC1"_qs, 0, u"-100"_qs, time, {{u"caller_id"_qs, u"Caller 8"_qs}}), row,
        logged(u"INC1"_qs, 2, u"Closed"_qs, time), logged(u"INC2"_qs, 0, u"New"_qs, time)}));
    QCOMPARE(keysOf(read), QStringList({u"INC0"_qs, u"INC2"_qs}));
    QCOMPARE(read.customers.size(), std::size_t(1));
    QVERIFY(read.mended.empty());
    QCOMPARE(read.refused.size(), std::size_t(1));
    QCOMPARE(read.refused.front().row, 4);
    QTEST(read.refused.front().kind, "kind");
    QTEST(read.refused.front().column, "column");
    QCOMPARE(read.ticketCount, 3);
    QCOMPARE(read.eventCount, 4);
}

void TestServiceNowLog::aRowWithoutReadableNumberIsListedAlone()
{
    const QString time = u"1/3/2016 09:00"_qs;
    const auto read = readLog(logOf({logged(u"?"_qs, 0, u"New"_qs, time),
        logged(u"INC 1"_qs, 0, u"New"_qs, time), logged(u"INC2"_qs, 0, u"New"_qs, time)}));
    QCOMPARE(keysOf(read), QStringList({u"INC2"_qs}));
    QCOMPARE(notesOf(read.refused),
        QStringList(
            {u"2/%1"_qs.arg(int(NoteKind::NotAKey)), u"3/%1"_qs.arg(int(NoteKind::NotAKey))}));
    QCOMPARE(read.ticketCount, 2);
}

void TestServiceNowLog::timesAreTheCompanys_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("utc");

    QTest::newRow("T1 winter") << u"5/3/2016 07:08"_qs << u"2016-03-05T06:08:00Z"_qs;
    QTest::newRow("T1 summer") << u"14/4/2016 10:00"_qs << u"2016-04-14T08:00:00Z"_qs;
    QTest::newRow("T1 padded") << u"05/03/2016 7:08"_qs << u"2016-03-05T06:08:00Z"_qs;
    QTest::newRow("T3 shown twice") << u"30/10/2016 02:30"_qs << u"2016-10-30T00:30:00Z"_qs;
    QTest::newRow("T3 skipped") << u"27/3/2016 02:59"_qs << u"2016-03-27T01:59:00Z"_qs;
}

void TestServiceNowLog::timesAreTheCompanys()
{
    QFETCH(QString, found);
    QFETCH(QString, utc);
    const auto ticket
        = onlyTicket({logged(u"INC1"_qs, 0, u"Active"_qs, found, {{u"opened_at"_qs, found}})});
    const Instant expected{QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch()};
    QCOMPARE(ticket.openedAt, expected);
    QCOMPARE(ticket.startedAt.value(), expected);
}

void TestServiceNowLog::timesThatNoClockShowedAreListed()
{
    const QString skipped = u"27/3/2016 02:59"_qs;
    const Values opened{{u"opened_at"_qs, skipped}};
    const auto read = readLog(logOf({logged(u"INC1"_qs, 0, u"New"_qs, skipped, opened),
        logged(u"INC1"_qs, 1, u"New"_qs, u"27/3/2016 03:59"_qs, opened)}));
    QCOMPARE(read.mended,
        std::vector<RowNote>({{2, 2, NoteKind::InstantSkipped, u"opened_at"_qs, skipped},
            {2, 2, NoteKind::InstantSkipped, u"sys_updated_at"_qs, skipped}}));
}

void TestServiceNowLog::unknownColumnsAreListedAndLeftAlone()
{
    const QByteArray log = header.join(u',').toUtf8() + ",u_colour,u_size\n"
        + logged(u"INC1"_qs, 0, u"New"_qs, u"1/3/2016 10:00"_qs).chopped(1) + ",red,large\n";
    const auto read = readLog(log);
    QCOMPARE(read.mended,
        std::vector<RowNote>({{1, 1, NoteKind::ColumnUnknown, u"u_colour"_qs, {}},
            {1, 1, NoteKind::ColumnUnknown, u"u_size"_qs, {}}}));
    QVERIFY(read.tickets.front().changes.empty());
}

void TestServiceNowLog::changesLeadToWhatTheTicketIs()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QStringList states{u"New"_qs, u"Active"_qs, u"Awaiting User Info"_qs,
        u"Awaiting Vendor"_qs, u"Resolved"_qs, u"Closed"_qs, u"-100"_qs};
    const auto one = [&](const QString &prefix) {
        const int number = random.bounded(4);
        return number ? prefix + QString::number(number) : u"?"_qs;
    };
    QByteArrayList events;
    for (int i = 0; i < 2000; ++i) {
        events << logged(u"INC%1"_qs.arg(random.bounded(100)), random.bounded(10),
            states[random.bounded(states.size())], u"%1/3/2016 10:00"_qs.arg(random.bounded(1, 31)),
            {{u"caller_id"_qs, one(u"Caller "_qs)}, {u"assigned_to"_qs, one(u"Resolver "_qs)},
                {u"priority"_qs, one(u""_qs)}, {u"made_sla"_qs, one(u"made "_qs)},
                {u"closed_code"_qs, one(u"code "_qs)}, {u"knowledge"_qs, one(u"knows "_qs)}});
    }
    const auto read = readLog(logOf(events));
    QCOMPARE(read.tickets.size(), std::size_t(100));
    QCOMPARE(unexplained(read), QString());
}

void TestServiceNowLog::theRealLogComesOutAsCounted()
{
    const QByteArray log = realLog();
    if (log.isEmpty()) {
        qInfo("VIGIE_DATA does not lead to the real log: only made ones were read");
        return;
    }
    const auto countOf = [](const ImportedTickets &read, TicketState state) {
        return std::count_if(read.tickets.begin(), read.tickets.end(),
            [&](const ImportedTicket &ticket) { return ticket.state == state; });
    };
    const auto whole = readLog(log);
    QCOMPARE(whole.ticketCount, 20'769);
    QCOMPARE(whole.eventCount, 119'998);
    QCOMPARE(countOf(whole, TicketState::Closed), 20'768);
    QCOMPARE(countOf(whole, TicketState::New), 1);
    QCOMPARE(whole.refused.size(), std::size_t(0));
    QCOMPARE(whole.mended.size(), std::size_t(11));
    QCOMPARE(unexplained(whole), QString());

    const auto then = readLog(log, at("14/4/2016 10:00"));
    QCOMPARE(countOf(then, TicketState::InProgress), 494);
    QCOMPARE(
        countOf(then, TicketState::WaitingCustomer) + countOf(then, TicketState::Snoozed), 448);
    QCOMPARE(countOf(then, TicketState::New), 429);
    QCOMPARE(countOf(then, TicketState::Reported), 1'446);
    QCOMPARE(countOf(then, TicketState::Closed), 10'214);
    QCOMPARE(then.ticketCount, 13'031);
    QCOMPARE(then.eventCount, 72'527);
}

QTEST_APPLESS_MAIN(TestServiceNowLog)
#include "test_servicenow_log.moc"
