#include "presentation/acts.h"
#include "presentation/desk_of.h"
#include "presentation/ticket_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int generousMs = 20'000;

const QStringList twoTickets{
    u"24/09:00 paul open-ticket server=srv channel=staff kind=incident subject=x text=first key=t"_qs,
    u"24/09:05 paul open-ticket server=srv channel=staff kind=request subject=y text=x key=u"_qs,
    u"24/09:10 awa claim ticket=u"_qs};

struct Scene
{
    Scene()
    {
        told.tellAll(smallCompany + twoTickets);
        at = std::make_unique<DeskOf>(told, u"paul"_qs, u"24/10:00"_qs);
        ticket = std::make_unique<TicketPresenter>(at->desk, drafts);
        show(u"t"_qs);
    }

    void show(const QString &key)
    {
        QSignalSpy shown(ticket.get(), &TicketPresenter::shown);
        ticket->show((*told.book().ticket(Reference<Ticket>(key), at->now))->ticket.id.uuid);
        shown.wait(generousMs);
    }

    /// Until the panel shows that many messages.
    bool reads(std::size_t count)
    {
        return QTest::qWaitFor(
            [&] { return ticket->view().conversation.size() == count; }, generousMs);
    }

    ToldBook told;
    Drafts drafts{[] { return Instant{}; }, [](const Draft &) {}};
    std::unique_ptr<DeskOf> at;
    std::unique_ptr<TicketPresenter> ticket;
};

} // namespace

class TestTicketPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownWhileNothingIsWrittenIsSeen();
    void whatArrivesWhileAReplyIsWrittenIsNot_data();
    void whatArrivesWhileAReplyIsWrittenIsNot();
    void theSecondYesSendsWhatWasHeld();
    void aDraftOfYesterdayIsHeldAgainstWhatItsWriterSaw();
    void eachTicketAndKindHasItsOwnText();
    void textGoesAlongIntoAnEmptyMode();
    void aLateAnswerTakesNothingTypedSince();
    void whoHoldsItAndSinceWhenIsSaid();
    void itsHistoryTellsWhatWasDecided();
    void itWarnsBeforeTheHoursAreWorked();
};

void TestTicketPresenter::whatIsShownWhileNothingIsWrittenIsSeen()
{
    Scene scene;
    scene.told.tellAll({u"24/09:30 awa note ticket=t text=look"_qs});
    QVERIFY(scene.reads(2));
    QVERIFY(scene.ticket->unseen().empty());
    scene.ticket->write(u"Hello"_qs);
    QVERIFY(scene.ticket->unseen().empty());
    QCOMPARE(scene.ticket->message()[u"seen"_qs],
        scene.ticket->view().lastMessage.toString(QUuid::WithoutBraces));
}

void TestTicketPresenter::whatArrivesWhileAReplyIsWrittenIsNot_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("unseen");
    QTest::newRow("E67 a colleague's note") << u"awa note ticket=t text=look"_qs << 1;
    QTest::newRow("E67 a colleague's reply") << u"awa reply ticket=t text=look"_qs << 1;
    QTest::newRow("K7 the customer")
        << u"awa customer-message ticket=t text=Still_down contact=boss"_qs << 1;
    QTest::newRow("E67 one's own") << u"paul note ticket=t text=look"_qs << 0;
}

void TestTicketPresenter::whatArrivesWhileAReplyIsWrittenIsNot()
{
    QFETCH(QString, line);
    Scene scene;
    scene.ticket->write(u"Hello"_qs);
    scene.told.tellAll({u"24/09:30 "_qs + line.replace(u" contact=boss"_qs, QString())});
    QVERIFY(scene.reads(2));
    QTEST(int(scene.ticket->unseen().size()), "unseen");
    QCOMPARE(scene.ticket->written(), u"Hello"_qs);
}

void TestTicketPresenter::theSecondYesSendsWhatWasHeld()
{
    Scene scene;
    Acts acts(scene.at->desk);
    QSignalSpy refused(&acts, &Acts::refused);
    QSignalSpy done(&acts, &Acts::done);
    scene.ticket->write(u"Hello"_qs);
    scene.told.tellAll({u"24/09:30 awa reply ticket=t text=Meanwhile"_qs});
    QVERIFY(scene.reads(2));
    acts.submit(u"reply"_qs, scene.ticket->message());
    QVERIFY(refused.wait(generousMs));
    QCOMPARE(refused[0][2].value<Refusal>().rule, u"K7"_qs);
    QCOMPARE(scene.ticket->written(), u"Hello"_qs);
    scene.ticket->seeAll();
    acts.submit(u"reply"_qs, scene.ticket->message());
    QVERIFY(done.wait(generousMs));
    scene.ticket->sent(u"reply"_qs, done[0][1].value<FormValues>());
    QVERIFY(scene.ticket->written().isEmpty());
    QVERIFY(scene.reads(3));
}

void TestTicketPresenter::aDraftOfYesterdayIsHeldAgainstWhatItsWriterSaw()
{
    Scene scene;
    const QString seen = scene.ticket->view().lastMessage.toString(QUuid::WithoutBraces);
    scene.told.tellAll({u"24/09:30 awa reply ticket=t text=Meanwhile"_qs});
    QVERIFY(scene.reads(2));
    scene.drafts.take(
        {{scene.ticket->id(), u"reply"_qs, {{u"text"_qs, u"Kept"_qs}, {u"seen"_qs, seen}}, {}}});
    QCOMPARE(scene.ticket->written(), u"Kept"_qs);
    QCOMPARE(scene.ticket->unseen().size(), std::size_t(1));
}

void TestTicketPresenter::eachTicketAndKindHasItsOwnText()
{
    Scene scene;
    scene.ticket->write(u"a reply"_qs);
    scene.show(u"u"_qs);
    QCOMPARE(scene.ticket->written(), QString());
    scene.ticket->setNoteMode(true);
    scene.ticket->write(u"a note"_qs);
    QSignalSpy read(scene.ticket.get(), &TicketPresenter::draftRead);
    scene.show(u"t"_qs);
    scene.show(u"u"_qs);
    QCOMPARE(read[0], QVariantList({u"a reply"_qs, false}));
    QCOMPARE(read[1], QVariantList({u"a note"_qs, true}));
}

void TestTicketPresenter::textGoesAlongIntoAnEmptyMode()
{
    Scene scene;
    scene.ticket->write(u"for staff"_qs);
    scene.ticket->setNoteMode(true);
    QCOMPARE(scene.ticket->written(), u"for staff"_qs);
    scene.ticket->setNoteMode(false);
    QCOMPARE(scene.ticket->written(), u"for staff"_qs);
    scene.ticket->setNoteMode(true);
    scene.ticket->write(u"a note"_qs);
    scene.drafts.set(scene.ticket->id(), u"reply"_qs, {{u"text"_qs, u"a reply"_qs}});
    scene.ticket->setNoteMode(false);
    QCOMPARE(scene.ticket->written(), u"a reply"_qs);
    scene.ticket->setNoteMode(true);
    QCOMPARE(scene.ticket->written(), u"a note"_qs);
}

void TestTicketPresenter::aLateAnswerTakesNothingTypedSince()
{
    Scene scene;
    scene.ticket->write(u"one"_qs);
    const FormValues message = scene.ticket->message();
    scene.ticket->write(u"one and more"_qs);
    scene.ticket->sent(u"reply"_qs, message);
    QCOMPARE(scene.ticket->written(), u"one and more"_qs);
}

void TestTicketPresenter::whoHoldsItAndSinceWhenIsSaid()
{
    Scene scene;
    scene.show(u"u"_qs);
    QVERIFY2(
        scene.ticket->view().owner.contains(u"Awa Sow"_qs), qPrintable(scene.ticket->view().owner));
    QVERIFY2(
        scene.ticket->view().owner.contains(u"09:10"_qs), qPrintable(scene.ticket->view().owner));
    QVERIFY(scene.ticket->view().possible.contains(ActionId::Claim)); // refused with K5, who has it
}

void TestTicketPresenter::itsHistoryTellsWhatWasDecided()
{
    Scene scene;
    scene.told.tellAll({u"24/09:20 awa claim ticket=t"_qs,
        u"24/09:30 awa qualify ticket=t kind=request category=mail coverage=customer-time "
        "estimate_minutes=90 reason=asked"_qs});
    const auto told = [&] {
        QStringList lines;
        for (const HistoryLineView &line : scene.ticket->view().history)
            lines << line.time.left(5) + u' ' + line.who + u": "_qs + line.what;
        lines.sort();
        return lines;
    };
    QTRY_COMPARE_WITH_TIMEOUT(told(),
        QStringList({u"09:00 paul: Opened: incident, Pro, staff"_qs, u"09:20 awa: Owner: awa"_qs,
            u"09:30 awa: Category: mail"_qs, u"09:30 awa: Coverage: customer time"_qs,
            u"09:30 awa: Deadline: 13:00:00 → –"_qs, u"09:30 awa: Estimate: 1 h 30"_qs,
            u"09:30 awa: Kind: incident → request (asked)"_qs,
            u"09:30 awa: State: new → qualified"_qs}),
        generousMs);
    QCOMPARE(scene.ticket->view().history.back().what, u"Opened: incident, Pro, staff"_qs);
}

/// Pro leaves 90 minutes and no credit: 72 are 80 %. (E31)
void TestTicketPresenter::itWarnsBeforeTheHoursAreWorked()
{
    Scene scene;
    scene.told.tellAll({u"24/10:00 paul start ticket=t"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(scene.ticket->view().runsHere, generousMs);
    const auto warnedAt = [&](const QString &when) {
        QSignalSpy shown(scene.ticket.get(), &TicketPresenter::shown);
        scene.at->now = ToldBook::clock(when);
        scene.ticket->tick();
        shown.wait(generousMs);
        const auto &hours = scene.ticket->view().hours;
        return hours ? hours->warning.left(2) : u"no hours"_qs;
    };
    QCOMPARE(warnedAt(u"24/11:11"_qs), QString());
    QCOMPARE(warnedAt(u"24/11:12"_qs), u"80"_qs);
    QVERIFY(!scene.ticket->view().hours->isExhausted);
    QCOMPARE(warnedAt(u"24/11:30"_qs), u"Al"_qs);
    QVERIFY(scene.ticket->view().hours->isExhausted);
}

QTEST_GUILESS_MAIN(TestTicketPresenter)
#include "test_ticket_presenter.moc"
