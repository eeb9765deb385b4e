#include "presentation/desk_of.h"
#include "presentation/forms.h"
#include "presentation/ticket_words.h"

#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

const QStringList twoTickets{
    u"24/09:00 paul open-ticket server=srv channel=staff kind=incident subject=x text=first key=t"_qs,
    u"24/09:05 paul open-ticket server=srv channel=staff kind=request subject=y text=x key=u"_qs,
    u"24/09:10 awa claim ticket=u"_qs};

/// What the panel shows at ten of the ticket with that key, to paul.
TicketView viewOf(const QStringList &story, const QString &key)
{
    ToldBook told;
    told.tellAll(smallCompany + twoTickets + story);
    const Instant now = ToldBook::clock(u"24/10:00"_qs);
    const auto catalogue = told.book().catalogue();
    const auto file = told.book().ticket(Reference<Ticket>(key), now);
    if (!catalogue || !file || !*file)
        qFatal("no ticket %s", qPrintable(key));
    return ticketView(**file, **catalogue, u"paul"_qs, now);
}

QString standing(const TicketView &view)
{
    QStringList facts;
    for (const FactView &fact : view.standing)
        facts << fact.label + u": "_qs + fact.value;
    return facts.join(u", "_qs);
}

} // namespace

/// A ticket as its panel shows it.
class TestTicketWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeWrittenInEachState_data();
    void whatCanBeWrittenInEachState();
    void whereItStandsIsToldInEachState_data();
    void whereItStandsIsToldInEachState();
    void whoDeclaredItAndHowIsTold_data();
    void whoDeclaredItAndHowIsTold();
    void whatStaffWritesForACustomerSaysSo();
    void whatIsStruckStaysReadable();
    void itsCustomersLastEndedOnesAreTold();
    void theCustomersLanguageIsKnown();
};

void TestTicketWords::whatCanBeWrittenInEachState_data()
{
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<bool>("report");
    QTest::addColumn<bool>("customer");
    QTest::addColumn<QString>("locked");
    const QStringList qualified{
        u"24/09:20 awa qualify ticket=u kind=request category=mail coverage=customer-time "
        "estimate_minutes=30"_qs};
    const QStringList started = qualified + QStringList{u"24/09:30 awa start ticket=u"_qs};
    const QStringList ended = started + QStringList{u"24/09:50 awa report ticket=u text=done"_qs};
    QTest::newRow("E47 nothing begun") << QStringList() << true << true << QString();
    QTest::newRow("E47 qualified") << qualified << true << true << QString();
    QTest::newRow("E92 under way") << started << true << true << QString();
    QTest::newRow("E85 reported") << ended << true << true << QString();
    QTest::newRow("E43 closed") << QStringList{u"24/09:20 awa withdraw ticket=u reason=gone"_qs}
                                << true << true << u"It is closed: "_qs;
    QTest::newRow("E8 merged") << QStringList{u"24/09:20 awa merge ticket=u into=t"_qs} << false
                               << false << u"It goes on in "_qs;
}

void TestTicketWords::whatCanBeWrittenInEachState()
{
    QFETCH(QStringList, story);
    QFETCH(QString, locked);
    const TicketView view = viewOf(story, u"u"_qs);
    QTEST(view.possible.contains(ActionId::Report), "report");
    QTEST(view.possible.contains(ActionId::CustomerSaid), "customer");
    QCOMPARE(view.locked.isEmpty(), locked.isEmpty());
    QVERIFY2(view.locked.startsWith(locked), qPrintable(view.locked));
    QCOMPARE(view.possible.contains(ActionId::Reply), locked.isEmpty());
}

void TestTicketWords::whereItStandsIsToldInEachState_data()
{
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<bool>("queued");
    QTest::addColumn<QString>("told");
    QTest::newRow("new") << QStringList() << true
                         << u"State: new, Stands in: premium, Category: –, Estimate: –"_qs;
    QTest::newRow("qualified")
        << QStringList{u"24/09:20 awa qualify ticket=u kind=request category=mail "
                       "coverage=customer-time estimate_minutes=90"_qs}
        << true << u"State: qualified, Stands in: premium, Category: mail, Estimate: 1 h 30"_qs;
    QTest::newRow("closed") << QStringList{u"24/09:20 awa withdraw ticket=u reason=gone"_qs}
                            << false << u"State: closed, Category: –, Estimate: –"_qs;
}

void TestTicketWords::whereItStandsIsToldInEachState()
{
    QFETCH(QStringList, story);
    const TicketView view = viewOf(story, u"u"_qs);
    QTEST(view.isQueued, "queued");
    QTEST(standing(view), "told");
}

void TestTicketWords::whoDeclaredItAndHowIsTold_data()
{
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<QString>("declared");
    const QStringList call{u"24/09:15 lea create-contact key=boss customer=acme name=Rosa_Melquior "
                           "email=rosa@acme.example may-call=true"_qs,
        u"24/09:20 paul open-ticket server=srv channel=phone kind=incident subject=Down text=All "
        "contact=boss verified-by=call-back declared=24/09:18 key=p"_qs};
    QTest::newRow("E19 a call")
        << call << u"p"_qs << u"declared 09:18 by Rosa Melquior, phone, verified by call-back"_qs;
    QTest::newRow("by nobody at the customer")
        << QStringList() << u"t"_qs << u"declared 09:00, staff"_qs;
}

void TestTicketWords::whoDeclaredItAndHowIsTold()
{
    QFETCH(QStringList, story);
    QFETCH(QString, ticket);
    QTEST(viewOf(story, ticket).declared, "declared");
}

void TestTicketWords::whatStaffWritesForACustomerSaysSo()
{
    const TicketView view
        = viewOf({u"24/09:30 awa customer-message ticket=t text=Down_again"_qs}, u"t"_qs);
    QCOMPARE(view.conversation.back().kind, SpokenMessage::Kind::Customer);
    QCOMPARE(view.conversation.back().author, u"Awa Sow"_qs);
    QCOMPARE(view.conversation.back().role, u"for the customer"_qs);
}

/// In the history, and it cannot be struck again. (K4)
void TestTicketWords::whatIsStruckStaysReadable()
{
    const QStringList said{u"24/09:30 awa note ticket=t text=Wrong_customer as said"_qs};
    const QStringList struck{u"24/09:40 paul strike message=$said reason=Not_theirs"_qs};
    const auto choices
        = [](const TicketView &view) { return strikeForm(view).fields.front().choices.size(); };
    QCOMPARE(choices(viewOf(said, u"t"_qs)), std::size_t(2));
    const TicketView view = viewOf(said + struck, u"t"_qs);
    QVERIFY(view.conversation.back().isStruck);
    QVERIFY(!view.conversation.back().text.contains(u"Wrong customer"_qs));
    QCOMPARE(choices(view), std::size_t(1));
    QCOMPARE(view.history.front().what, u"Message struck: “Wrong customer” (Not theirs)"_qs);
    QCOMPARE(view.history.front().who, u"paul"_qs);
}

void TestTicketWords::itsCustomersLastEndedOnesAreTold()
{
    QStringList story;
    for (const QString &key : {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs})
        story << u"24/09:20 paul open-ticket server=srv channel=staff kind=request subject=%1 "
                 "text=x key=%1"_qs.arg(key)
              << u"24/09:20 paul withdraw ticket=%1 reason=gone"_qs.arg(key);
    const auto subjects = [&](const QString &key) {
        const TicketView view = viewOf(story, key);
        QStringList names;
        for (const LinkView &one : view.ended)
            names << one.subject;
        return names.join(u' ');
    };
    QCOMPARE(subjects(u"t"_qs), u"d c b"_qs);
    QCOMPARE(subjects(u"c"_qs), u"d b a"_qs); // not itself
    QCOMPARE(viewOf(story, u"t"_qs).ended.front().state, u"closed"_qs);
}

void TestTicketWords::theCustomersLanguageIsKnown()
{
    QCOMPARE(viewOf({}, u"t"_qs).language, u"en"_qs);
    const QStringList story{u"24/09:20 lea create-customer key=breval name=Bréval language=fr"_qs,
        u"24/09:25 paul open-ticket customer=breval channel=staff kind=request subject=x text=x "
        "key=b"_qs};
    QCOMPARE(viewOf(story, u"b"_qs).language, u"fr"_qs);
}

QTEST_GUILESS_MAIN(TestTicketWords)
#include "test_ticket_words.moc"
