#include "domain/instant_text.h"
#include "operations/operation_json.h"
#include "resources/resources.h"
#include "storage/sql_rows.h"
#include "storage/transaction.h"
#include "support/instants.h"
#include "support/steps.h"
#include "support/told_book.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace vigie;
using test::ToldBook;

namespace {

/// A time in Paris on Tuesday 24 November 2026, "10:20", or on another day of that month,
/// "25/02:00".
Instant moment(const QString &when)
{
    return ToldBook::clock(when.contains(u'/') ? when : u"24/"_qs + when);
}

/// paul and awa in support, max a manager; arbois with web1 (Pro) and web2 (Standard), its contact
/// boss, its portal login.
class Desk : public ToldBook
{
public:
    Desk()
    {
        tellAll({u"02/09:00 lea create-agent key=paul name=Paul role=support"_qs,
            u"02/09:00 lea create-agent key=awa name=Awa role=support"_qs,
            u"02/09:00 lea create-agent key=max name=Max role=manager"_qs,
            u"02/09:00 lea create-customer key=arbois name=Arbois_SA language=fr manager=max"_qs,
            u"02/09:00 lea sell-credit customer=arbois blocks=10"_qs,
            u"02/09:00 lea create-contact key=boss customer=arbois name=Boss "
            u"email=boss@arbois.example may-call=true"_qs,
            u"02/09:00 lea create-agent key=portal name=Portal role=portal customer=arbois"_qs,
            u"02/09:00 lea create-server key=web1 customer=arbois name=web1 "
            u"ordered=2026-10-30 panel=plesk-web-host"_qs,
            u"02/09:00 lea create-server key=web2 customer=arbois name=web2 "
            u"ordered=2026-10-30 panel=plesk-web-host"_qs,
            u"02/09:00 lea create-contract key=c-web1 server=web1 level=pro from=2026-11-01"_qs});
    }

    Decision decide(const QString &as, Instant when, const QString &word, const QJsonObject &fields)
    {
        const auto operation = operationFrom(word, fields);
        if (!operation)
            qFatal("no operation: %s", qUtf8Printable(word));
        const auto outcome = submit({*operation, QUuid::createUuid(), as, when});
        if (!outcome)
            qFatal("not submitted: %s", qUtf8Printable(outcome.error().detail));
        return outcome->decision;
    }

    /// Does it, and answers with the id of what was made.
    QUuid act(
        const QString &as, const QString &when, const QString &word, const QJsonObject &fields)
    {
        const Decision decision = decide(as, moment(when), word, fields);
        if (const auto *refusal = std::get_if<Refusal>(&decision))
            qFatal("refused: %s %s", qUtf8Printable(word), qUtf8Printable(refusal->rule));
        return std::get<Changes>(decision).made.value_or(QUuid());
    }

    QUuid open(const QString &when, const QString &key, const QString &server, const QString &kind)
    {
        return act(u"portal"_qs, when, u"open-ticket"_qs,
            {{u"key"_qs, key}, {u"server"_qs, server}, {u"channel"_qs, u"customer-area"_qs},
                {u"kind"_qs, kind}, {u"subject"_qs, u"About "_qs + key},
                {u"text"_qs, u"Text of "_qs + key}});
    }

    void qualify(const QString &when, const QString &ticket, const QString &kind)
    {
        act(u"paul"_qs, when, u"qualify"_qs,
            {{u"ticket"_qs, ticket}, {u"kind"_qs, kind}, {u"category"_qs, u"web"_qs},
                {u"coverage"_qs, u"customer-time"_qs}, {u"estimate_minutes"_qs, 30}});
    }

    void on(const QString &who, const QString &when, const QString &word, const QString &ticket,
        QJsonObject more = {})
    {
        more[u"ticket"_qs] = ticket;
        act(who, when, word, more);
    }

    std::vector<QueueRow> queue(Instant when)
    {
        const auto read = book().queue(when);
        if (!read)
            qFatal("no queue: %s", qUtf8Printable(read.error().detail));
        return read->rows;
    }

    TicketFile ticket(const QString &name, Instant when)
    {
        const auto read = book().ticket(Reference<Ticket>(name), when);
        if (!read || !*read)
            qFatal("no ticket %s", qUtf8Printable(name));
        return **read;
    }

    template <class Entity>
    Entity stored(const QString &name)
    {
        SqlRows source(connection());
        Rows rows(source);
        const auto found = rows.find(Reference<Entity>(name));
        if (!found)
            qFatal("no row %s", qUtf8Printable(name));
        return *found;
    }
};

QStringList keysOf(const std::vector<QueueRow> &rows)
{
    QStringList keys;
    for (const QueueRow &row : rows)
        keys << row.key.value_or(u"?"_qs);
    return keys;
}

/// What a row of the queue follows from, taken from the ticket's own row and nothing else.
bool isRowOf(const QueueRow &row, const Ticket &ticket)
{
    return row.id == ticket.id && row.number == ticket.number && row.key == ticket.key
        && row.subject == ticket.subject && row.place == placeOf(ticket)
        && row.clock.band == bandOf(ticket) && row.clock.kind == ticket.kind
        && row.clock.level == ticket.level && row.clock.deadline == ticket.deadline
        && row.clock.guaranteeMinutes == ticket.guaranteeMinutes
        && row.clock.verdict == ticket.verdict && row.clock.oldest == ticket.oldestAt
        && row.state == ticket.state && row.channel == ticket.channel
        && row.opened == ticket.openedAt && row.declared == ticket.declaredAt
        && row.workSince == ticket.workSince && row.wakesAt == ticket.wakesAt
        && row.answered == ticket.answered && row.estimateMinutes == ticket.estimateMinutes
        && row.coverage == ticket.coverage && row.customer->id == ticket.customer.uuid
        && bool(row.server) == ticket.server.has_value()
        && bool(row.owner) == ticket.owner.has_value();
}

/// What is tried on some tickets, by chance; much of it is refused.
class Story
{
public:
    Story(Desk &desk, QRandomGenerator &random)
        : m_desk(desk)
        , m_random(random)
    {
    }

    const QStringList &tickets() const { return m_tickets; }
    Instant now() const { return m_now; }

    void goOn()
    {
        m_now = m_now + milliseconds(m_random.bounded(900'000));
        if (m_tickets.size() < 4 || m_random.bounded(8) == 0)
            open();
        else
            tryAnything();
    }

private:
    const QString &any(const QStringList &of) { return of[m_random.bounded(of.size())]; }

    void open()
    {
        const QString key = u"t"_qs + QString::number(m_tickets.size());
        m_desk.decide(u"portal"_qs, m_now, u"open-ticket"_qs,
            {{u"key"_qs, key}, {u"server"_qs, any({u"web1"_qs, u"web2"_qs})},
                {u"channel"_qs, u"customer-area"_qs},
                {u"kind"_qs, any({u"incident"_qs, u"request"_qs})}, {u"subject"_qs, key},
                {u"text"_qs, key}});
        m_tickets << key;
    }

    /// The fields of an operation, beside the ticket.
    QJsonObject fieldsOf(const QString &word)
    {
        const QJsonObject because{{u"reason"_qs, u"so"_qs}};
        const QHash<QString, QJsonObject> fields{
            {u"qualify"_qs,
                {{u"kind"_qs, any({u"incident"_qs, u"request"_qs})}, {u"category"_qs, u"web"_qs},
                    {u"coverage"_qs, u"customer-time"_qs}, {u"estimate_minutes"_qs, 10},
                    {u"reason"_qs, u"so"_qs}}},
            {u"wait"_qs, {{u"for"_qs, u"customer"_qs}}},
            {u"snooze"_qs,
                {{u"until"_qs, instantText(m_now + minutes(40), QTimeZone::utc())},
                    {u"reason"_qs, u"so"_qs}}},
            {u"report"_qs, {{u"text"_qs, u"done"_qs}}}, {u"note"_qs, {{u"text"_qs, u"n"_qs}}},
            {u"close"_qs, because}, {u"reopen"_qs, because}, {u"start"_qs, because},
            {u"merge"_qs, {{u"into"_qs, any(m_tickets)}}},
            {u"customer-message"_qs,
                {{u"text"_qs, u"well"_qs}, {u"declares-incident"_qs, m_random.bounded(2) == 0},
                    {u"reason"_qs, u"so"_qs}}}};
        return fields.value(word);
    }

    void tryAnything()
    {
        const QString word = any({u"claim"_qs, u"start"_qs, u"pause"_qs, u"resume"_qs, u"report"_qs,
            u"wait"_qs, u"snooze"_qs, u"release"_qs, u"qualify"_qs, u"note"_qs, u"close"_qs,
            u"reopen"_qs, u"merge"_qs, u"customer-message"_qs, u"undo-start"_qs});
        QJsonObject fields = fieldsOf(word);
        fields.insert(u"ticket"_qs, any(m_tickets));
        m_desk.decide(any({u"paul"_qs, u"awa"_qs, u"lea"_qs}), m_now, word, fields);
    }

    Desk &m_desk;
    QRandomGenerator &m_random;
    QStringList m_tickets;
    Instant m_now = moment(u"09:00"_qs);
};

/// In what a ticket is read otherwise than it is stored; empty if in nothing.
QString flawOfReading(
    Desk &desk, const QString &key, Instant now, const std::vector<QueueRow> &rows)
{
    const Reference<Ticket> reference(key);
    const Ticket ticket = desk.stored<Ticket>(key);
    const TicketFile file = desk.ticket(key, now);
    const Explanation position = desk.book().whyPosition(reference, now).value().value();
    const Explanation deadline = desk.book().whyDeadline(reference, now).value().value();
    const auto single = desk.book().queueRows({ticket.id}, now).value();
    for (const Explanation &why : {position, deadline}) {
        if (const QString flaw = test::flawOf(why); !flaw.isEmpty())
            return key + u": "_qs + flaw;
    }
    if (deadline.value != (ticket.deadline ? Fact(*ticket.deadline) : Fact()))
        return key + u": another deadline is explained"_qs;
    if (file.ticket != ticket || !(file.row.clock == queueClockOf(ticket, file.row.clock.work)))
        return key + u": the file is another"_qs;
    if (!placeOf(ticket))
        return position.value == Fact() && single.empty() ? QString() : key + u" has a place"_qs;
    const QueueRow &row = rows.at(std::size_t(std::get<qint64>(position.value)) - 1);
    for (const QueueRow *one : {&row, &single.front(), &file.row}) {
        if (!isRowOf(*one, ticket) || !(one->clock == row.clock))
            return key + u": its rows differ"_qs;
    }
    return {};
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsHideNoPlaceholder_data();
    void commentsHideNoPlaceholder();
    void theQueueIsReadInItsOrder();
    void aRowTellsWhoAndWhat();
    void aRowTellsTheWorkOnIt();
    void theNextClosingIsTold();
    void whatFellDueIsShownAsIfWritten();
    void changedRowsAreNamedOnce();
    void aTicketTellsItsConversation();
    void aTicketTellsItsWork();
    void aTicketTellsItsHistory();
    void aTicketTellsWhatAnImportFound();
    void aTicketTellsItsDeclarationsAndTerms();
    void aCustomerTellsWhatItHas();
    void aContractTellsWhatItGives();
    void whatIsNotThereIsNothing();
    void aLevelsEligibilityIsExplained_data();
    void aLevelsEligibilityIsExplained();
    void anyStoryIsReadAsItIsStored();
};

/// Qt looks for placeholders in comments too, and a quote there hides those that follow.
void TestReading::commentsHideNoPlaceholder_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder :
        {u"screens"_qs, u"company"_qs, u"drafts"_qs, u"log"_qs, u"finding"_qs}) {
        for (const QString &path : resourcesIn(u"sql/sqlite/"_qs + folder))
            QTest::addRow("%s", qPrintable(path.mid(11))) << path;
    }
}

void TestReading::commentsHideNoPlaceholder()
{
    QFETCH(QString, path);
    static const QRegularExpression comment(u"--[^\n]*"_qs);
    static const QRegularExpression trap(u"['\"]|:\\w"_qs);
    for (auto match = comment.globalMatch(QString::fromUtf8(resource(path))); match.hasNext();) {
        const QString text = match.next().captured();
        QVERIFY2(!trap.match(text).hasMatch(), qPrintable(text));
    }
}

void TestReading::theQueueIsReadInItsOrder()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"standard"_qs, u"web2"_qs, u"request"_qs);
    desk.open(u"09:01"_qs, u"late"_qs, u"web1"_qs, u"incident"_qs);
    desk.open(u"09:02"_qs, u"premium"_qs, u"web1"_qs, u"request"_qs);
    desk.open(u"09:03"_qs, u"fault"_qs, u"web2"_qs, u"incident"_qs);
    desk.open(u"09:04"_qs, u"waiting"_qs, u"web2"_qs, u"request"_qs);
    desk.open(u"09:05"_qs, u"started"_qs, u"web2"_qs, u"request"_qs);
    desk.open(u"09:06"_qs, u"closed"_qs, u"web2"_qs, u"request"_qs);
    desk.open(u"09:07"_qs, u"later"_qs, u"web1"_qs, u"incident"_qs);
    desk.on(u"paul"_qs, u"09:10"_qs, u"wait"_qs, u"waiting"_qs, {{u"for"_qs, u"customer"_qs}});
    desk.qualify(u"09:11"_qs, u"started"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"09:12"_qs, u"start"_qs, u"started"_qs);
    desk.on(u"paul"_qs, u"09:13"_qs, u"close"_qs, u"closed"_qs, {{u"reason"_qs, u"spam"_qs}});
    QCOMPARE(keysOf(desk.queue(moment(u"10:00"_qs))),
        (QStringList{u"late"_qs, u"later"_qs, u"premium"_qs, u"fault"_qs, u"standard"_qs,
            u"started"_qs, u"waiting"_qs}));
}

void TestReading::aRowTellsWhoAndWhat()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"t"_qs, u"web1"_qs, u"incident"_qs);
    desk.on(u"paul"_qs, u"09:10"_qs, u"claim"_qs, u"t"_qs);
    const auto rows = desk.queue(moment(u"10:00"_qs));
    QCOMPARE(rows.size(), std::size_t(1));
    const QueueRow &row = rows.front();
    QVERIFY(isRowOf(row, desk.stored<Ticket>(u"t"_qs)));
    QCOMPARE(row.customer->name, u"Arbois SA"_qs);
    QCOMPARE(row.server->key, u"web1"_qs);
    QVERIFY(!row.platform);
    QCOMPARE(row.owner->key, u"paul"_qs);
    QCOMPARE(row.owner->name, u"Paul"_qs);
    QCOMPARE(leftSeconds(row.clock, moment(u"10:00"_qs)), std::optional<qint64>(3 * 3'600));
}

void TestReading::aRowTellsTheWorkOnIt()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs);
    desk.qualify(u"09:05"_qs, u"t"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"09:10"_qs, u"start"_qs, u"t"_qs);
    desk.on(u"paul"_qs, u"09:20"_qs, u"pause"_qs, u"t"_qs);
    desk.on(u"awa"_qs, u"09:25"_qs, u"start"_qs, u"t"_qs);
    desk.on(u"paul"_qs, u"09:30"_qs, u"resume"_qs, u"t"_qs);
    const QueueRow row = desk.queue(moment(u"09:40"_qs)).front();
    QCOMPARE(timeWorked(row.clock, moment(u"09:40"_qs)),
        std::optional(milliseconds(minutes(10 + 15 + 10))));
    QCOMPARE(row.running.size(), std::size_t(2));
    QCOMPARE(row.running.front().agent->key, u"awa"_qs);
    QCOMPARE(row.running.front().since, moment(u"09:25"_qs));
    QCOMPARE(row.running.back().agent->key, u"paul"_qs);
    QCOMPARE(row.running.back().since, moment(u"09:30"_qs));
    const auto single = desk.book().queueRows({row.id}, moment(u"09:40"_qs));
    QVERIFY(single);
    QCOMPARE(single->front().clock, row.clock);
    QCOMPARE(single->front().running.size(), row.running.size());
    QCOMPARE(single->front().running.front().since, row.running.front().since);
}

void TestReading::theNextClosingIsTold()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs);
    desk.qualify(u"09:05"_qs, u"t"_qs, u"request"_qs);
    QVERIFY(!*desk.book().nextClosing(moment(u"09:06"_qs)));
    desk.on(u"paul"_qs, u"09:10"_qs, u"start"_qs, u"t"_qs);
    desk.on(u"paul"_qs, u"09:20"_qs, u"report"_qs, u"t"_qs, {{u"text"_qs, u"done"_qs}});
    const auto reported = desk.stored<Ticket>(u"t"_qs);
    const auto next = desk.book().nextClosing(moment(u"09:50"_qs));
    QVERIFY(next && *next);
    QCOMPARE((*next)->ticket, reported.id);
    QCOMPARE(std::optional((*next)->at), reported.closesAt);
    QVERIFY(!*desk.book().nextClosing((*next)->at)); // by then it is closed
}

void TestReading::whatFellDueIsShownAsIfWritten()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"09:10"_qs, u"snooze"_qs, u"t"_qs,
        {{u"until"_qs, u"2026-11-24T11:00+01:00"_qs}, {u"reason"_qs, u"later"_qs}});
    const auto before = desk.book().lastChange();
    QCOMPARE(desk.queue(moment(u"10:59"_qs)).front().clock.band, std::optional(Band::Waiting));
    QCOMPARE(desk.queue(moment(u"11:01"_qs)).front().clock.band, std::optional(Band::Requests));
    const auto snoozed = desk.ticket(u"t"_qs, moment(u"10:59"_qs));
    const auto woken = desk.ticket(u"t"_qs, moment(u"11:01"_qs));
    QCOMPARE(snoozed.ticket.state, TicketState::Snoozed);
    QCOMPARE(woken.ticket.state, TicketState::New);
    QCOMPARE(woken.history.size(), snoozed.history.size()); // E91
    QCOMPARE(desk.stored<Ticket>(u"t"_qs).state, TicketState::Snoozed);
    QCOMPARE(*desk.book().lastChange(), *before);

    QVERIFY(desk.book().settle(moment(u"11:01"_qs)));
    const auto written = desk.ticket(u"t"_qs, moment(u"11:01"_qs));
    QVERIFY(written.history.size() > snoozed.history.size());
    QCOMPARE(written.history.back().who, u"system"_qs);
    QCOMPARE(written.history.back().at, moment(u"11:00"_qs));
}

void TestReading::changedRowsAreNamedOnce()
{
    Desk desk;
    const QUuid t{desk.open(u"09:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs)};
    const auto seq = desk.book().lastChange();
    QVERIFY(desk.book().changesSince(*seq)->rows.empty());
    desk.on(u"paul"_qs, u"09:10"_qs, u"claim"_qs, u"t"_qs);
    const auto claimed = desk.book().changesSince(*seq);
    QVERIFY(claimed);
    QCOMPARE(claimed->rows, (std::set<RowKey>{{Table::Ticket, t}}));
    QVERIFY(claimed->seq > *seq);
    QVERIFY(desk.book().changesSince(claimed->seq)->rows.empty());
    desk.decide(u"awa"_qs, moment(u"09:11"_qs), u"claim"_qs, {{u"ticket"_qs, u"t"_qs}});
    QVERIFY(desk.book().changesSince(claimed->seq)->rows.empty()); // it was refused
    desk.qualify(u"09:12"_qs, u"t"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"09:13"_qs, u"start"_qs, u"t"_qs);
    desk.on(u"paul"_qs, u"09:14"_qs, u"pause"_qs, u"t"_qs);
    const auto worked = desk.book().changesSince(claimed->seq);
    QVERIFY(worked->rows.contains({Table::Ticket, t}));
    const auto isAgent = [](const RowKey &row) { return row.table == Table::Agent; };
    QVERIFY(std::ranges::none_of(worked->rows, isAgent)); // but for whose clock runs
    desk.act(u"lea"_qs, u"09:15"_qs, u"change-agent"_qs,
        {{u"agent"_qs, u"paul"_qs}, {u"name"_qs, u"Paul K."_qs}});
    QVERIFY(std::ranges::any_of(desk.book().changesSince(worked->seq)->rows, isAgent));
}

void TestReading::aTicketTellsItsConversation()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"into"_qs, u"web2"_qs, u"request"_qs);
    desk.open(u"09:01"_qs, u"first"_qs, u"web2"_qs, u"request"_qs);
    desk.open(u"09:02"_qs, u"second"_qs, u"web2"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"09:03"_qs, u"reply"_qs, u"into"_qs, {{u"text"_qs, u"reply"_qs}});
    desk.on(u"paul"_qs, u"09:03"_qs, u"note"_qs, u"into"_qs, {{u"text"_qs, u"note"_qs}});
    desk.on(u"paul"_qs, u"09:04"_qs, u"merge"_qs, u"first"_qs, {{u"into"_qs, u"second"_qs}});
    desk.on(u"paul"_qs, u"09:05"_qs, u"merge"_qs, u"second"_qs, {{u"into"_qs, u"into"_qs}});
    TicketFile file = desk.ticket(u"into"_qs, moment(u"10:00"_qs));
    QStringList texts;
    for (const WrittenMessage &one : file.messages)
        texts << one.message.text;
    QCOMPARE(texts,
        (QStringList{u"Text of into"_qs, u"Text of first"_qs, u"Text of second"_qs, u"reply"_qs,
            u"note"_qs}));
    QCOMPARE(file.messages[0].role, std::optional(Role::Portal));
    QCOMPARE(file.messages[3].author->key, u"paul"_qs);
    QCOMPARE(file.merged.size(), std::size_t(2));
    QCOMPARE(
        desk.ticket(u"first"_qs, moment(u"10:00"_qs)).mergedInto->key, std::optional(u"second"_qs));

    desk.act(u"paul"_qs, u"09:06"_qs, u"strike"_qs,
        {{u"message"_qs, file.messages[3].message.id.uuid.toString(QUuid::WithoutBraces)},
            {u"reason"_qs, u"wrong ticket"_qs}});
    file = desk.ticket(u"into"_qs, moment(u"10:00"_qs));
    QCOMPARE(file.messages[3].message.struckReason, std::optional(u"wrong ticket"_qs));
    const HistoryLine &last = file.history.back();
    QCOMPARE(last.field, u"message.struck_reason"_qs);
    QCOMPARE(last.who, u"paul"_qs);
    QCOMPARE(last.after, Fact(u"wrong ticket"_qs));
}

void TestReading::aTicketTellsItsWork()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs);
    desk.qualify(u"09:01"_qs, u"t"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"09:02"_qs, u"start"_qs, u"t"_qs);
    desk.on(u"paul"_qs, u"09:03"_qs, u"undo-start"_qs, u"t"_qs);
    QVERIFY(desk.ticket(u"t"_qs, moment(u"09:04"_qs)).interventions.empty()); // E16

    desk.on(u"paul"_qs, u"09:10"_qs, u"start"_qs, u"t"_qs);
    desk.on(u"awa"_qs, u"09:20"_qs, u"start"_qs, u"t"_qs);
    desk.on(u"paul"_qs, u"09:40"_qs, u"report"_qs, u"t"_qs, {{u"text"_qs, u"done"_qs}});
    const TicketFile file = desk.ticket(u"t"_qs, moment(u"10:00"_qs));
    QCOMPARE(file.interventions.size(), std::size_t(1));
    const InterventionFile &one = file.interventions.front();
    QCOMPARE(one.reporter->key, u"paul"_qs);
    QCOMPARE(one.intervention.workedMinutes, std::optional<qint64>(50));
    QCOMPARE(one.segments.size(), std::size_t(2));
    QCOMPARE(one.segments[0].agent->key, u"paul"_qs);
    QCOMPARE(one.segments[0].segment.from, moment(u"09:10"_qs));
    QCOMPARE(one.segments[1].agent->key, u"awa"_qs);
    QCOMPARE(one.segments[1].segment.to, std::optional(moment(u"09:40"_qs)));
    QVERIFY(!file.row.clock.band); // reported

    desk.open(u"10:00"_qs, u"u"_qs, u"web2"_qs, u"request"_qs);
    desk.qualify(u"10:01"_qs, u"u"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"10:02"_qs, u"start"_qs, u"u"_qs);
    desk.on(u"paul"_qs, u"10:30"_qs, u"report"_qs, u"u"_qs,
        {{u"text"_qs, u"less"_qs},
            {u"segments"_qs,
                QJsonArray{
                    QJsonArray{u"2026-11-24T10:02+01:00"_qs, u"2026-11-24T10:12+01:00"_qs}}}});
    const InterventionFile edited = desk.ticket(u"u"_qs, moment(u"11:00"_qs)).interventions.front();
    QCOMPARE(edited.segments.size(), std::size_t(1));
    QCOMPARE(edited.dropped.size(), std::size_t(1)); // as it was measured (E36, E47)
    QCOMPARE(edited.dropped[0].segment.to, std::optional(moment(u"10:30"_qs)));
}

void TestReading::aTicketTellsItsHistory()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs);
    desk.on(u"paul"_qs, u"09:10"_qs, u"claim"_qs, u"t"_qs);
    desk.on(u"lea"_qs, u"09:20"_qs, u"assign"_qs, u"t"_qs, {{u"agent"_qs, u"awa"_qs}});
    const auto history = desk.ticket(u"t"_qs, moment(u"10:00"_qs)).history;
    std::vector<HistoryLine> owners;
    std::ranges::copy_if(history, std::back_inserter(owners),
        [](const HistoryLine &line) { return line.field == u"owner"; });
    QCOMPARE(owners.size(), std::size_t(2));
    QCOMPARE(owners[0].who, u"paul"_qs);
    QCOMPARE(owners[0].at, moment(u"09:10"_qs));
    QCOMPARE(owners[0].before, Fact());
    QCOMPARE(owners[0].after, Fact(u"paul"_qs));
    QCOMPARE(owners[1].who, u"lea"_qs);
    QCOMPARE(owners[1].before, Fact(u"paul"_qs));
    QCOMPARE(owners[1].after, Fact(u"awa"_qs));
    const auto opening = std::ranges::find(history, u"state"_qs, &HistoryLine::field);
    QCOMPARE(opening->who, u"portal"_qs);
    QCOMPARE(opening->after, Fact(u"new"_qs));
    QSet<QString> ids;
    for (const HistoryLine &line : history)
        ids << line.id;
    QCOMPARE(ids.size(), qsizetype(history.size()));
}

void TestReading::aTicketTellsWhatAnImportFound()
{
    Desk desk;
    const QUuid t = desk.open(u"09:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs);
    const ForeignChange found{{QUuid::createUuid()}, {t}, moment(u"08:00"_qs), u"Resolver 10"_qs,
        {{u"priority"_qs, {}, u"3"_qs}, {u"group"_qs, u"A"_qs, u"B"_qs}}};
    const QUuid version = [&] {
        SqlRows source(desk.connection());
        return source.find({Table::Ticket, t})->value().version;
    }();
    auto transaction = Transaction::toWrite(desk.connection());
    QVERIFY(transaction);
    QVERIFY(SqlRows(desk.connection())
                .write({{Table::ForeignChange, found.id.uuid}, {}, toRow(found)}, version));
    QVERIFY(transaction->commit());

    const auto history = desk.ticket(u"t"_qs, moment(u"10:00"_qs)).history;
    QCOMPARE(history[0].field, u"priority"_qs);
    QCOMPARE(history[0].who, u"Resolver 10"_qs);
    QCOMPARE(history[0].before, Fact());
    QCOMPARE(history[0].after, Fact(u"3"_qs));
    QCOMPARE(history[1].field, u"group"_qs);
    QCOMPARE(history[1].before, Fact(u"A"_qs));
    QVERIFY(history[0].id != history[1].id);
}

void TestReading::aTicketTellsItsDeclarationsAndTerms()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"t"_qs, u"web1"_qs, u"incident"_qs);
    desk.on(u"paul"_qs, u"09:30"_qs, u"start"_qs, u"t"_qs);
    desk.qualify(u"09:31"_qs, u"t"_qs, u"incident"_qs);
    desk.on(u"paul"_qs, u"09:40"_qs, u"report"_qs, u"t"_qs, {{u"text"_qs, u"done"_qs}});
    desk.on(u"portal"_qs, u"12:00"_qs, u"customer-message"_qs, u"t"_qs,
        {{u"text"_qs, u"down again"_qs}, {u"declares-incident"_qs, true}});
    const TicketFile file = desk.ticket(u"t"_qs, moment(u"12:30"_qs));
    QCOMPARE(file.declarations.size(), std::size_t(2));
    const Declaration &first = file.declarations[0].declaration;
    QCOMPARE(first.verdict, std::optional(Verdict::Met));
    QCOMPARE(first.decidedAt, std::optional(moment(u"09:30"_qs)));
    QCOMPARE(file.declarations[0].contract, std::optional(u"c-web1"_qs));
    QCOMPARE(file.declarations[1].declaration.at, moment(u"12:00"_qs));
    QCOMPARE(file.declarations[1].declaration.deadline, std::optional(moment(u"16:00"_qs)));
    QCOMPARE(file.contract->contract.key, u"c-web1"_qs);
    QCOMPARE(file.terms.guarantee, std::optional(minutes(240)));
    QCOMPARE(file.row.clock.band, std::optional(Band::Guaranteed));

    const auto why = desk.book().whyDeadline(Reference<Ticket>(u"t"_qs), moment(u"12:30"_qs));
    QCOMPARE((*why)->value, Fact(moment(u"16:00"_qs)));
    QCOMPARE(test::flawOf(**why), QString());
}

void TestReading::aCustomerTellsWhatItHas()
{
    Desk desk;
    desk.open(u"09:00"_qs, u"request"_qs, u"web2"_qs, u"request"_qs);
    desk.open(u"09:01"_qs, u"incident"_qs, u"web1"_qs, u"incident"_qs);
    const auto read = desk.book().customer(Reference<Customer>(u"arbois"_qs), moment(u"10:00"_qs));
    QVERIFY(read && *read);
    const CustomerFile &file = **read;
    QCOMPARE(file.customer.language, u"fr"_qs);
    QCOMPARE(file.manager->key, u"max"_qs);
    QCOMPARE(file.contacts.size(), std::size_t(1));
    QVERIFY(file.contacts[0].mayCall);
    QCOMPARE(file.servers.size(), std::size_t(2));
    QCOMPARE(file.servers[0].server.key, u"web1"_qs);
    QCOMPARE(file.servers[0].level, Level::Pro);
    QCOMPARE(file.servers[1].level, Level::Standard); // E44
    QCOMPARE(file.contracts.size(), std::size_t(1));
    QVERIFY(file.contracts[0].inForce);
    QCOMPARE(keysOf(file.queue), (QStringList{u"incident"_qs, u"request"_qs}));
}

void TestReading::aContractTellsWhatItGives()
{
    Desk desk;
    desk.act(u"lea"_qs, u"03/09:00"_qs, u"create-contract"_qs,
        {{u"key"_qs, u"c-web2"_qs}, {u"server"_qs, u"web2"_qs}, {u"level"_qs, u"business"_qs},
            {u"from"_qs, u"2026-11-10"_qs}});
    const auto of = [&](const QString &when) {
        return **desk.book().contract(Reference<Contract>(u"c-web2"_qs), moment(when));
    };
    QVERIFY(!of(u"05/09:00"_qs).inForce);
    const ContractFile file = of(u"24/09:00"_qs);
    QVERIFY(file.inForce);
    QCOMPARE(file.server->key, u"web2"_qs);
    QCOMPARE(file.customer->key, u"arbois"_qs);
    QCOMPARE(file.terms.guarantee, std::optional(minutes(45)));
    QCOMPARE(file.terms.hardware, Party::Company);
    QCOMPARE(file.terms.administrator, Party::Company);
    QVERIFY(file.missing.accountManager); // L4
    QVERIFY(!file.missing.referringEngineer);

    desk.act(u"lea"_qs, u"24/09:00"_qs, u"change-contract"_qs,
        {{u"contract"_qs, u"c-web2"_qs}, {u"account-manager"_qs, u"max"_qs},
            {u"referring-engineer"_qs, u"awa"_qs}});
    const ContractFile named = of(u"24/09:01"_qs);
    QVERIFY(!named.missing.any());
    QCOMPARE(named.accountManager->key, u"max"_qs);
    desk.open(u"24/10:00"_qs, u"t"_qs, u"web2"_qs, u"request"_qs);
    QCOMPARE(desk.ticket(u"t"_qs, moment(u"11:00"_qs)).proposed->key, u"awa"_qs); // C5
}

void TestReading::whatIsNotThereIsNothing()
{
    Desk desk;
    const Instant now = moment(u"10:00"_qs);
    EmbeddedBook &book = desk.book();
    QVERIFY(book.ticket(Reference<Ticket>(u"nope"_qs), now).value() == std::nullopt);
    QVERIFY(!book.customer(Reference<Customer>(u"nope"_qs), now).value());
    QVERIFY(!book.contract(Reference<Contract>(u"nope"_qs), now).value());
    QVERIFY(!book.whyDeadline(Reference<Ticket>(u"nope"_qs), now).value());
    QVERIFY(!book.whyPosition(Reference<Ticket>(u"nope"_qs), now).value());
    QVERIFY(!book.whyEligible(u"nope"_qs, Level::Pro, now).value());
    QVERIFY(book.queueRows({{QUuid::createUuid()}}, now)->empty());
}

void TestReading::aLevelsEligibilityIsExplained_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("eligible");
    QTest::newRow("L2 Serenity") << Level::Serenity << u"24/10:00"_qs << true;
    QTest::newRow("L2 Business on a new server") << Level::Business << u"24/10:00"_qs << true;
    QTest::newRow("L2.new Business a month later") << Level::Business << u"30/10:00"_qs << false;
    QTest::newRow("L2.study Critical Business") << Level::Critical << u"24/10:00"_qs << false;
}

void TestReading::aLevelsEligibilityIsExplained()
{
    QFETCH(Level, level);
    QFETCH(QString, when);
    QFETCH(bool, eligible);
    Desk desk;
    const auto why = desk.book().whyEligible(u"web2"_qs, level, moment(when));
    QVERIFY(why && *why);
    QCOMPARE((*why)->value, Fact(eligible));
    QCOMPARE(test::flawOf(**why), QString());
}

/// Whatever is tried on some tickets, in whatever order: rows are the tickets' own, in order;
/// single rows and files say the same; places and deadlines are explained by steps that follow.
void TestReading::anyStoryIsReadAsItIsStored()
{
    QRandomGenerator random = test::seeded();
    Desk desk;
    Story story(desk, random);
    for (int step = 0; step < 250; ++step) {
        story.goOn();
        if (step % 10 != 0)
            continue;
        const Instant now = story.now();
        QVERIFY(desk.book().settle(now));
        const auto rows = desk.queue(now);
        QVERIFY(std::ranges::is_sorted(rows, {}, &QueueRow::place));
        std::size_t placed = 0;
        for (const QString &key : story.tickets()) {
            QCOMPARE(flawOfReading(desk, key, now, rows), QString());
            placed += placeOf(desk.stored<Ticket>(key)).has_value();
        }
        QCOMPARE(rows.size(), placed);
    }
}

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
