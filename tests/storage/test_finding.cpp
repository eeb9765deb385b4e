#include "support/stored_file.h"
#include "support/told_book.h"
#include "support/varied_trace.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// Of arbois, about web-14: `first` is reported, `second` closed, `third` open, `fourth` merged
/// into it.
const QStringList story{
    u"02/09:00 lea create-agent key=paul name=Paul_Kerr role=support"_qs,
    u"02/09:00 lea create-customer key=arbois name=Arbois_SA"_qs,
    u"02/09:00 lea create-server key=web customer=arbois name=web-14.example ordered=2026-11-01"_qs,
    u"10/10:00 paul open-ticket key=first server=web channel=staff kind=request "
    "subject=Réponse_refusée_à_l’œil text=x"_qs,
    u"10/10:00 paul open-ticket key=second server=web channel=staff kind=request "
    "subject=Mail_refusé_depuis_midi text=x"_qs,
    u"10/10:00 paul open-ticket key=third server=web channel=staff kind=request "
    "subject=Mail_refusé_encore text=x"_qs,
    u"10/10:00 paul open-ticket key=fourth server=web channel=staff kind=request "
    "subject=Certificat_expiré text=x"_qs,
    u"10/10:01 paul qualify ticket=first kind=request category=web coverage=hardware-network "
    "estimate_minutes=10"_qs,
    u"10/10:02 paul start ticket=first"_qs,
    u"10/10:20 paul report ticket=first text=done"_qs,
    u"10/10:21 paul withdraw ticket=second reason=gone"_qs,
    u"10/10:22 paul merge ticket=fourth into=third"_qs,
};

QStringList keysOf(const std::vector<QueueRow> &rows)
{
    QStringList keys;
    for (const QueueRow &row : rows)
        keys << row.key.value_or(u"?"_qs);
    return keys;
}

std::vector<QueueRow> found(
    ToldBook &told, const QString &typed, int limit = 10, const QString &when = u"10/12:00"_qs)
{
    const auto rows = told.book().findTickets(typed, limit, ToldBook::clock(when));
    if (!rows)
        qFatal("%s", qUtf8Printable(rows.error().detail));
    return *rows;
}

QString numberOf(ToldBook &told, const QString &key)
{
    const auto file = told.book().ticket(Reference<Ticket>(key), ToldBook::clock(u"10/12:00"_qs));
    if (!file || !*file)
        qFatal("no ticket %s", qUtf8Printable(key));
    return QString::number((*file)->row.number.value_or(0));
}

QStringList withoutIndex(QStringList rows)
{
    rows.removeIf([](const QString &row) { return row.startsWith(u"ticket_words"); });
    return rows;
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFindWhatLeftTheQueue_data();
    void wordsFindWhatLeftTheQueue();
    void aNumberFindsItsTicket();
    void theNewestComeFirstUpToALimit();
    void whatComesBackIsNotFoundUntilItLeavesAgain();
    void whatShouldNotBeThereGivesWay_data();
    void whatShouldNotBeThereGivesWay();
    void whatClosesByItselfIsFoundAsIfWritten();
    void aCustomerTellsItsLastOnes();
    void anOlderFileKeepsAllAndIsFoundIn();
};

void TestFinding::wordsFindWhatLeftTheQueue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *tag, const QString &typed, const QStringList &keys) {
        QTest::newRow(tag) << typed << keys;
    };
    row("an accent that was not typed", u"REFUSE"_qs, {u"second"_qs, u"first"_qs});
    row("an accent that was", u"refusé"_qs, {u"second"_qs, u"first"_qs});
    row("letters that are two", u"oeil"_qs, {u"first"_qs});
    row("the middle of a word", u"tific"_qs, {u"fourth"_qs});
    row("a key", u"seco"_qs, {u"second"_qs});
    row("a customer and a subject", u"arbois mail"_qs, {u"second"_qs});
    row("a server", u"web-14"_qs, {u"fourth"_qs, u"second"_qs, u"first"_qs});
    row("each word must be there", u"mail oeil"_qs, {});
    row("a short word narrows", u"refuse de"_qs, {u"second"_qs});
    row("a short word finds nothing alone", u"de"_qs, {});
    row("no word reaches from one part into another", u"midiarbois"_qs, {});
    row("a quote is a sign like others", u"\"refuse\" OR"_qs, {});
    row("nothing typed", {}, {});
}

void TestFinding::wordsFindWhatLeftTheQueue()
{
    QFETCH(QString, typed);
    ToldBook told;
    told.tellAll(story);
    QTEST(keysOf(found(told, typed)), "keys");
}

void TestFinding::aNumberFindsItsTicket()
{
    ToldBook told;
    told.tellAll(story);
    const QString number = numberOf(told, u"second"_qs);
    QCOMPARE(keysOf(found(told, number)), QStringList{u"second"_qs});
    QCOMPARE(keysOf(found(told, u'#' + number)), QStringList{u"second"_qs});
    QCOMPARE(found(told, numberOf(told, u"third"_qs)).size(), std::size_t(0)); // it is open
    QCOMPARE(found(told, u"9999"_qs).size(), std::size_t(0));
}

void TestFinding::theNewestComeFirstUpToALimit()
{
    ToldBook told;
    told.tellAll(story);
    QCOMPARE(keysOf(found(told, u"arbois"_qs, 2)), (QStringList{u"fourth"_qs, u"second"_qs}));
}

void TestFinding::whatComesBackIsNotFoundUntilItLeavesAgain()
{
    ToldBook told;
    told.tellAll(story);
    QCOMPARE(found(told, u"oeil"_qs).front().state, TicketState::Reported);
    told.tellAll({u"10/10:30 lea reopen ticket=first reason=again"_qs});
    QCOMPARE(found(told, u"oeil"_qs).size(), std::size_t(0));
    told.tellAll({u"10/10:31 paul start ticket=first"_qs,
        u"10/10:40 paul report ticket=first text=done"_qs});
    QCOMPARE(keysOf(found(told, u"oeil"_qs)), QStringList{u"first"_qs});
    told.tellAll({u"10/10:41 lea close ticket=first"_qs});
    QCOMPARE(found(told, u"oeil"_qs).front().state, TicketState::Closed);
}

void TestFinding::whatShouldNotBeThereGivesWay_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("the ticket stays") << u"10/10:30 paul claim ticket=third"_qs << QStringList();
    QTest::newRow("it leaves") << u"10/10:30 paul withdraw ticket=third reason=gone"_qs
                               << QStringList{u"third"_qs};
}

/// A row of the index that its ticket does not explain stops no act, and goes with the next.
void TestFinding::whatShouldNotBeThereGivesWay()
{
    QFETCH(QString, act);
    ToldBook told;
    told.tellAll(story.mid(0, 7)); // all are open
    const StoredFile file(told.path());
    (void)file.column(u"INSERT INTO ticket_words (rowid, words) VALUES (%1, 'stale')"_qs.arg(
        numberOf(told, u"third"_qs)));
    const QString stale = u"SELECT count(*) FROM ticket_words WHERE words = 'stale'"_qs;
    QCOMPARE(file.value(stale).toInt(), 1);
    QCOMPARE(told.tell(act), QString());
    QCOMPARE(file.value(stale).toInt(), 0);
    QTEST(keysOf(found(told, u"encore"_qs)), "keys");
}

void TestFinding::whatClosesByItselfIsFoundAsIfWritten()
{
    ToldBook told;
    told.tellAll(story);
    const auto rows = found(told, u"oeil"_qs, 10, u"20/10:00"_qs);
    QCOMPARE(rows.front().state, TicketState::Closed); // E74, E91
    QCOMPARE(found(told, u"oeil"_qs).front().state, TicketState::Reported);
}

void TestFinding::aCustomerTellsItsLastOnes()
{
    ToldBook told;
    told.tellAll(story);
    const auto file
        = told.book().customer(Reference<Customer>(u"arbois"_qs), ToldBook::clock(u"10/12:00"_qs));
    QVERIFY(file && *file);
    QCOMPARE(keysOf((*file)->queue), QStringList{u"third"_qs});
    QCOMPARE(keysOf((*file)->left), (QStringList{u"fourth"_qs, u"second"_qs, u"first"_qs}));
}

/// As it was before tickets could be found; filled at once it is as it was followed act by act.
void TestFinding::anOlderFileKeepsAllAndIsFoundIn()
{
    ToldBook told;
    told.tellAll(variedTrace());
    const QString indexed = u"SELECT rowid || ' ' || words FROM ticket_words ORDER BY rowid"_qs;
    QStringList rows;
    QVariantList followed;
    {
        const StoredFile file(told.path());
        (void)file.column(u"DELETE FROM former_terms"_qs); // unknown then, too
        (void)file.column(u"UPDATE server SET platform_since = NULL"_qs);
        rows = withoutIndex(file.everything());
        followed = file.column(indexed);
        for (const auto &later :
            {u"DROP TRIGGER changed_entry"_qs, u"DROP TRIGGER removed_entry"_qs,
                u"DROP TABLE former_terms"_qs, u"ALTER TABLE server DROP COLUMN platform_since"_qs})
            (void)file.column(later);
        (void)file.column(u"DROP TABLE ticket_words"_qs);
        (void)file.column(u"DROP INDEX left_ticket_of_customer"_qs);
        (void)file.column(u"PRAGMA user_version = 3"_qs);
    }
    QVERIFY(followed.size() > 3);
    told.reopen();
    const StoredFile file(told.path());
    QCOMPARE(withoutIndex(file.everything()), rows);
    QCOMPARE(file.column(indexed), followed);
    QCOMPARE(file.flaws(), QString());
}

QTEST_GUILESS_MAIN(TestFinding)
#include "test_finding.moc"
