#include "presentation/consequence_words.h"

#include "presentation/booked_words.h"
#include "presentation/desk_of.h"
#include "presentation/hours_words.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

const QStringList twoTickets{
    u"20/09:00 awa open-ticket server=srv channel=staff kind=request subject=Move text=x key=t"_qs,
    u"20/09:01 awa open-ticket server=srv channel=staff kind=request subject=Copy text=x key=u"_qs,
    u"20/09:02 awa open-ticket customer=acme channel=staff kind=request subject=Ask text=x key=v"_qs};
const QStringList incident{
    u"20/09:03 awa open-ticket server=srv channel=staff kind=incident subject=Down text=x key=i"_qs};
const QStringList estimated{
    u"20/10:00 awa qualify ticket=t kind=request category=web coverage=customer-time "
    "estimate_minutes=30"_qs};
const QStringList claimed{u"20/11:00 awa claim ticket=t"_qs};
const QStringList newServer{
    u"20/09:00 lea create-server key=box customer=acme name=box ordered=2026-11-15 "
    "panel=plesk-web-host"_qs};

const QStringList business{
    u"20/09:01 lea create-contract key=cb server=box level=business from=2026-11-20"_qs};

/// What a line would do, after a story.
struct Ahead
{
    Ahead(const QStringList &story, const QString &line)
    {
        told.tellAll(smallCompany + story);
        outcome = told.book().preview(told.envelopeOf(line));
    }

    const Changes *changes() const
    {
        return outcome ? std::get_if<Changes>(&outcome->decision) : nullptr;
    }

    QStringList words()
    {
        QStringList lines;
        const auto catalogue = told.book().catalogue();
        for (const ConsequenceWords &one : consequenceWords(
                 *changes(), outcome->outlook, **catalogue, ToldBook::clock(u"24/10:00"_qs)))
            lines << one.label + u": "_qs + one.after;
        return lines;
    }

    ToldBook told;
    Result<Outcome> outcome = failed({Failure::Kind::Cancelled, {}});
};

bool contains(const QStringList &lines, const QString &part)
{
    return std::ranges::any_of(lines, [&](const QString &line) { return line.contains(part); });
}

} // namespace

class TestConsequenceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyActShowsWhatComesOfIt_data();
    void everyActShowsWhatComesOfIt();
    void whatSaysNothingIsLeftOut_data();
    void whatSaysNothingIsLeftOut();
    void theOwnerBeforeIsNamed();
    void anEstimateIsHeldAsTheStartHoldsIt();
    void aReportShowsWhatItTakesAndLeaves_data();
    void aReportShowsWhatItTakesAndLeaves();
    void whatAReportBooksIsSummedUp();
};

void TestConsequenceWords::everyActShowsWhatComesOfIt_data()
{
    const QStringList tickets = twoTickets + incident;
    const QString qualify = u"24/10:00 awa qualify ticket=%1 kind=request category=web "
                            "coverage=customer-time estimate_minutes=%2"_qs;
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("told");

    QTest::newRow("a claim") << tickets << u"24/10:00 awa claim ticket=t"_qs
                             << QStringList{u"Owner: you"_qs};
    QTest::newRow("given to a colleague")
        << tickets << u"24/10:00 lea assign ticket=t agent=paul"_qs
        << QStringList{u"Owner: Paul Kerr"_qs};
    QTest::newRow("a release") << tickets + claimed << u"24/10:00 awa release ticket=t"_qs
                               << QStringList{u"Owner: nobody"_qs};
    QTest::newRow("a start") << tickets + estimated << u"24/10:00 awa start ticket=t"_qs
                             << QStringList{u"Owner: you"_qs, u"Your clock: runs"_qs};
    QTest::newRow("a link") << tickets << u"24/10:00 awa link ticket=t to=u"_qs
                            << QStringList{u"Linked with: #"_qs, u"  ·  Copy  ·  Acme"_qs};
    QTest::newRow("a merge") << tickets << u"24/10:00 awa merge ticket=t into=u"_qs
                             << QStringList{u"Goes into: #"_qs, u"  ·  Copy  ·  Acme"_qs};
    QTest::newRow("E61 a server is named")
        << tickets << qualify.arg(u"v"_qs).arg(30) + u" server=srv"_qs
        << QStringList{u"Server: srv"_qs, u"Allowance and credit left: 1 h 30"_qs};
    QTest::newRow("H6 an estimate that is covered")
        << tickets << qualify.arg(u"t"_qs).arg(90)
        << QStringList{u"Allowance and credit left: 1 h 30"_qs};
    QTest::newRow("H6 an estimate that is not")
        << tickets << qualify.arg(u"t"_qs).arg(210)
        << QStringList{u"Blocks needed before the work can start: 2"_qs};
    QTest::newRow("E2 an estimate under a running guarantee")
        << tickets
        << u"24/10:00 awa qualify ticket=i kind=incident category=web "
           "coverage=customer-time estimate_minutes=210"_qs
        << QStringList{u"Needs more blocks, to be confirmed: 2"_qs};
    QTest::newRow("E31 an estimate of work that has begun")
        << tickets + estimated + QStringList{u"20/10:05 awa start ticket=t"_qs}
        << u"20/10:10 awa qualify ticket=t kind=request category=web coverage=customer-time "
           "estimate_minutes=210"_qs
        << QStringList{u"Needs more blocks, to be confirmed: 2"_qs};
    QTest::newRow("E31 work under way elsewhere takes of the credit")
        << tickets
            + QStringList{u"20/09:30 lea sell-credit customer=acme blocks=2"_qs,
                u"20/10:00 awa qualify ticket=u kind=request category=web coverage=customer-time "
                "estimate_minutes=120"_qs,
                u"20/10:01 awa start ticket=u"_qs, u"20/10:02 awa pause ticket=u"_qs}
        << qualify.arg(u"t"_qs).arg(30) << QStringList{u"Allowance and credit left: 3 h 01"_qs};
    QTest::newRow("L4 a new contract")
        << newServer
        << u"24/10:00 lea create-contract key=cb server=box level=business "
           "from=2026-11-24"_qs
        << QStringList{u"Contract: Business"_qs, u"Response guarantee: 45 min"_qs,
               u"Monthly allowance: 1 h 30"_qs, u"Incomplete without: an account manager"_qs};
    QTest::newRow("L4 a new contract with its manager")
        << newServer
        << u"24/10:00 lea create-contract key=cb server=box level=business "
           "from=2026-11-24 account-manager=lea"_qs
        << QStringList{u"Account manager: you"_qs};
    QTest::newRow("E44 a new contract that ends")
        << newServer
        << u"24/10:00 lea create-contract key=cb server=box level=business "
           "from=2026-11-24 until=2027-11-24"_qs
        << QStringList{u"Ends: "_qs};
    QTest::newRow("L1 the end of what the company administers")
        << newServer + business << u"24/10:00 lea end-contract contract=cb until=2026-12-01"_qs
        << QStringList{u"A contract ends: 1 Dec 2026"_qs,
               u"Administration to hand back: 1 Dec 2026"_qs};
    QTest::newRow("E44 an end today, by the day")
        << newServer + business << u"24/10:00 lea end-contract contract=cb until=2026-11-24"_qs
        << QStringList{u"A contract ends: 24 Nov 2026"_qs};
    QTest::newRow("L1 by another end")
        << newServer + business << u"24/10:00 lea change-contract contract=cb until=2026-12-01"_qs
        << QStringList{u"Administration to hand back: "_qs};
    QTest::newRow("L1 by a lower level that follows")
        << newServer + business
        << u"24/10:00 lea create-contract key=cp server=box level=pro from=2026-12-01"_qs
        << QStringList{u"Administration to hand back: "_qs};
    QTest::newRow("terms of a contract")
        << QStringList() << u"24/10:00 lea change-contract contract=c account-manager=paul"_qs
        << QStringList{u"Account manager: Paul Kerr"_qs};
    QTest::newRow("a new customer")
        << QStringList() << u"24/10:00 lea create-customer key=zinc name=Zinc"_qs
        << QStringList{u"Customer: new"_qs};
}

void TestConsequenceWords::everyActShowsWhatComesOfIt()
{
    QFETCH(const QStringList, story);
    QFETCH(const QString, line);
    QFETCH(const QStringList, told);
    Ahead ahead(story, line);
    QVERIFY(ahead.changes());
    const QStringList words = ahead.words();
    for (const QString &one : told)
        QVERIFY2(contains(words, one), qPrintable(one + u" is not in: "_qs + words.join(u'\n')));
}

void TestConsequenceWords::whatSaysNothingIsLeftOut_data()
{
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("left");

    QTest::newRow("what every new ticket is")
        << QStringList()
        << u"24/10:00 awa open-ticket server=srv channel=staff kind=request subject=x text=y"_qs
        << QStringList{u"Customer:"_qs, u"Server:"_qs, u"Answered:"_qs, u"Ticket becomes:"_qs};
    QTest::newRow("E1 an estimate under a running guarantee")
        << incident
        << u"24/10:00 awa qualify ticket=i kind=incident category=web "
           "coverage=customer-time estimate_minutes=210"_qs
        << QStringList{u"left:"_qs, u"Blocks needed"_qs};
    QTest::newRow("E2 one that is covered")
        << incident
        << u"24/10:00 awa qualify ticket=i kind=incident category=web "
           "coverage=customer-time estimate_minutes=90"_qs
        << QStringList{u"left:"_qs, u"more blocks"_qs};
    QTest::newRow("H4 an estimate that is not debited")
        << twoTickets
        << u"24/10:00 awa qualify ticket=t kind=request category=web "
           "coverage=hardware-network estimate_minutes=210"_qs
        << QStringList{u"left:"_qs, u"Blocks needed"_qs};
    QTest::newRow("L1 the end of what the customer administers")
        << QStringList() << u"24/10:00 lea end-contract contract=c until=2026-12-01"_qs
        << QStringList{u"Administration"_qs};
    QTest::newRow("L1 a level follows that the company administers, too")
        << newServer + business
            + QStringList{u"20/09:02 lea record-study key=s customer=acme accepted=true"_qs}
        << u"24/10:00 lea create-contract key=cc server=box level=critical study=s "
           "from=2026-12-01"_qs
        << QStringList{u"Administration"_qs};
    QTest::newRow("L4 nobody a contract does not need")
        << newServer
        << u"24/10:00 lea create-contract key=cb server=box level=pro "
           "from=2026-11-24"_qs
        << QStringList{u"Incomplete"_qs, u"Account manager"_qs};
}

void TestConsequenceWords::whatSaysNothingIsLeftOut()
{
    QFETCH(const QStringList, story);
    QFETCH(const QString, line);
    QFETCH(const QStringList, left);
    Ahead ahead(story, line);
    QVERIFY(ahead.changes());
    const QStringList words = ahead.words();
    QVERIFY(!words.isEmpty());
    for (const QString &one : left)
        QVERIFY2(!contains(words, one), qPrintable(words.join(u'\n')));
}

void TestConsequenceWords::theOwnerBeforeIsNamed()
{
    Ahead ahead(twoTickets + claimed, u"24/10:00 lea assign ticket=t agent=paul"_qs);
    QVERIFY(ahead.changes());
    const auto catalogue = ahead.told.book().catalogue();
    const auto words = consequenceWords(
        *ahead.changes(), ahead.outcome->outlook, **catalogue, ToldBook::clock(u"24/10:00"_qs));
    const auto owner = std::ranges::find(words, u"Owner"_qs, &ConsequenceWords::label);
    QVERIFY(owner != words.end());
    QCOMPARE(owner->before, u"Awa Sow"_qs);
}

void TestConsequenceWords::anEstimateIsHeldAsTheStartHoldsIt()
{
    const QString qualify = u"23/10:00 awa qualify ticket=t kind=request category=web "
                            "coverage=customer-time estimate_minutes=210"_qs;
    Ahead ahead(twoTickets, qualify);
    QVERIFY(ahead.changes());
    QVERIFY(ahead.outcome->outlook.estimate);
    QCOMPARE(ahead.told.tell(qualify), QString());
    const auto start
        = ahead.told.book().preview(ahead.told.envelopeOf(u"23/10:01 awa start ticket=t"_qs));
    QVERIFY(start);
    const auto *refusal = std::get_if<Refusal>(&start->decision);
    QVERIFY(refusal);
    QCOMPARE(refusal->rule, u"H6"_qs);
    const Input blocks{u"blocks"_qs, ahead.outcome->outlook.estimate->blocks};
    QVERIFY(std::ranges::count(refusal->inputs, blocks) == 1);
}

void TestConsequenceWords::aReportShowsWhatItTakesAndLeaves_data()
{
    const QStringList qualified = twoTickets + estimated
        + QStringList{u"20/10:01 awa qualify ticket=v kind=request category=web "
                      "coverage=customer-time"_qs};
    const QStringList credit{u"20/10:02 lea sell-credit customer=acme blocks=1"_qs};
    const QString report = u"24/10:00 awa report ticket=%1 text=Done segments=24/06:00-24/%2%3"_qs;
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("told");

    QTest::newRow("H2 the allowance")
        << qualified << report.arg(u"t"_qs, u"06:30"_qs, QString())
        << QStringList{u"Allowance of November 2026: −30 min (1 h 30 left, then 1 h 00)"_qs,
               u"Hour credit after: 0 min"_qs};
    QTest::newRow("H3 then credit, then a block of which some stays")
        << qualified + credit << report.arg(u"t"_qs, u"09:00"_qs, QString())
        << QStringList{u"Allowance of November 2026: −1 h 30 (1 h 30 left, then 0 min)"_qs,
               u"Hour credit: −1 h 00 (1 h 00 left, then 0 min)"_qs,
               u"1 block(s) sold, to be confirmed: −30 min (30 min stay as hour credit)"_qs,
               u"Hour credit after: 30 min"_qs, u"Confirmed by: account manager or team lead"_qs};
    QTest::newRow("H3 a block of which nothing stays")
        << qualified << report.arg(u"t"_qs, u"08:30"_qs, QString())
        << QStringList{u"Allowance of November 2026: −1 h 30 (1 h 30 left, then 0 min)"_qs,
               u"1 block(s) sold, to be confirmed: −1 h 00 (used up)"_qs,
               u"Hour credit after: 0 min"_qs, u"Confirmed by: account manager or team lead"_qs};
    QTest::newRow("H4 hardware or network")
        << qualified
        << report.arg(u"t"_qs, u"06:30"_qs, u" coverage=hardware-network reason=Disk"_qs)
        << QStringList{u"Not debited: hardware or network"_qs};
    QTest::newRow("E20 about no server") << qualified << report.arg(u"v"_qs, u"06:30"_qs, QString())
                                         << QStringList{u"Not debited: no server is named"_qs};
    QTest::newRow("H4 corrected to hardware")
        << qualified
            + QStringList{u"24/08:00 awa report ticket=t text=Done segments=24/06:00-24/06:30 as w"_qs}
        << u"24/10:00 lea correct intervention=$w coverage=hardware-network reason=Disk"_qs
        << QStringList{u"Hour credit after: 0 min"_qs,
               u"Allowance of November 2026 after: 1 h 30"_qs,
               u"Not debited: hardware or network"_qs};
}

void TestConsequenceWords::aReportShowsWhatItTakesAndLeaves()
{
    QFETCH(const QStringList, story);
    QFETCH(const QString, line);
    Ahead ahead(story, line);
    QVERIFY(ahead.changes());
    const auto debit = debitPreview(*ahead.changes(), ahead.outcome->outlook);
    QVERIFY(debit);
    QStringList lines;
    for (const DebitPreview::Part &part : debit->parts)
        lines << u"%1: %2 (%3)"_qs.arg(part.label, part.taken, part.left);
    for (const DebitPreview::Line &one : debit->lines)
        lines << one.label + u": "_qs + one.value;
    QTEST(lines, "told");
    for (const DebitPreview::Part &part : debit->parts)
        QVERIFY(part.takenShare > 0 && part.takenShare <= part.share && part.share <= 1);
}

/// E43: of work that was started, and of work that no clock measured.
void TestConsequenceWords::whatAReportBooksIsSummedUp()
{
    const QString report = u"24/10:00 awa report ticket=t text=Done"_qs;
    const QString sum = u"30 min of work, 30 min debited (Allowance of November 2026 −30 min)"_qs;
    const Ahead started(
        twoTickets + estimated + QStringList{u"24/09:30 awa start ticket=t"_qs}, report);
    QVERIFY(started.changes());
    QCOMPARE(bookedText(*started.changes()), sum);
    const Ahead typed(twoTickets + estimated, report + u" segments=24/09:00-24/09:30"_qs);
    QVERIFY(typed.changes());
    QCOMPARE(bookedText(*typed.changes()), sum);
    const Ahead claiming(twoTickets, u"24/10:00 awa claim ticket=t"_qs);
    QVERIFY(claiming.changes());
    QCOMPARE(bookedText(*claiming.changes()), QString());
}

QTEST_GUILESS_MAIN(TestConsequenceWords)
#include "test_consequence_words.moc"
