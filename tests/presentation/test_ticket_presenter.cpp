#include "presentation/acts.h"
#include "presentation/desk_of.h"
#include "presentation/ticket_presenter.h"

#include <QElapsedTimer>
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
    void aStartMayBeTakenBackForAWhile();
    void whatTakesLongToReadIsAwaited();
    void whatCannotBeReadIsToldOnceAndReadLater();
    void whileOthersWriteItIsReadAtRests();
    void whateverItDebitedReportedWorkCanBeCorrected();
    void whatIsAgreedInCriticalBusinessStandsBesideIt();
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

/// (C2, C4, E37)
void TestTicketPresenter::whatIsAgreedInCriticalBusinessStandsBesideIt()
{
    Scene scene;
    const auto factOf = [&](const QString &label) {
        const auto &facts = scene.ticket->view().contract;
        const auto fact = std::ranges::find(facts, label, &FactView::label);
        return fact == facts.end() ? QString() : fact->value;
    };
    QVERIFY(!factOf(u"Administrator"_qs).isEmpty());
    QCOMPARE(factOf(u"Application maintenance"_qs), QString());
    scene.told.tellAll(
        {u"24/09:20 lea record-study key=s customer=acme accepted=true technologies=Varnish"_qs,
            u"24/09:21 lea create-server key=box customer=acme name=box ordered=2026-11-20"_qs,
            u"24/09:22 lea create-contract key=cc server=box level=critical from=2026-11-24 "
            "study=s"_qs,
            u"24/09:23 lea change-contract contract=cc technologies=Linux,Varnish tma=true"_qs,
            u"24/09:24 awa open-ticket server=box channel=staff kind=request subject=z text=x "
            "key=z"_qs});
    scene.show(u"z"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.ticket->view().subject, u"z"_qs, generousMs);
    QCOMPARE(factOf(u"Technologies"_qs), u"Linux, Varnish"_qs);
    QCOMPARE(factOf(u"Application maintenance"_qs), u"yes"_qs);
}

/// (H4, E24)
void TestTicketPresenter::whateverItDebitedReportedWorkCanBeCorrected()
{
    Scene scene;
    QVERIFY(!scene.ticket->view().possible.contains(ActionId::Correct));
    scene.told.tellAll(
        {u"24/09:20 awa qualify ticket=u kind=request category=web coverage=hardware-network"_qs,
            u"24/09:40 awa report ticket=u text=Done segments=24/09:25-24/09:35"_qs,
            u"24/09:50 awa report ticket=u text=More coverage=customer-time reason=Mail "
            "segments=24/09:40-24/09:45"_qs});
    scene.show(u"u"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.ticket->view().reported.size(), std::size_t(2), generousMs);
    const TicketView &view = scene.ticket->view();
    QVERIFY(view.possible.contains(ActionId::Correct));
    QCOMPARE(view.reported[0].second, u"09:40  ·  5 min  ·  customer time  ·  Awa Sow"_qs);
    QCOMPARE(view.reported[1].second, u"09:25  ·  10 min  ·  hardware or network  ·  Awa Sow"_qs);
}

void TestTicketPresenter::whatTakesLongToReadIsAwaited()
{
    Scene scene;
    const QUuid first = scene.ticket->id();
    scene.show(u"u"_qs);
    QSignalSpy awaited(scene.ticket.get(), &TicketPresenter::awaited);
    QTest::qWait(300);
    QCOMPARE(awaited.size(), 0); // it is there
    {
        const BusyBook busy(scene.at->desk);
        scene.ticket->show(first);
        QVERIFY(!scene.ticket->isRead());
        QVERIFY(scene.ticket->view().subject.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(awaited.size(), 1, generousMs);
        QCOMPARE(awaited[0][0].toUuid(), first);
    }
    QTRY_VERIFY_WITH_TIMEOUT(scene.ticket->isRead(), generousMs);
    QCOMPARE(scene.ticket->view().subject, u"x"_qs);
    QTest::qWait(300);
    QCOMPARE(awaited.size(), 1);
}

void TestTicketPresenter::whatCannotBeReadIsToldOnceAndReadLater()
{
    ToldBook told;
    told.tellAll(smallCompany + twoTickets);
    const Instant now = ToldBook::clock(u"24/10:00"_qs);
    const QUuid id = (*told.book().ticket(Reference<Ticket>(u"t"_qs), now))->ticket.id.uuid;
    std::atomic<bool> isThere = false;
    Desk desk(
        [&isThere, path = told.path()]() -> Result<std::shared_ptr<Book>> {
            if (!isThere)
                return failed({Failure::Kind::Unreachable, u"nowhere"_qs});
            return bookOf(path);
        },
        [now] { return now; }, u"paul"_qs);
    Drafts drafts([] { return Instant{}; }, [](const Draft &) {});
    TicketPresenter ticket(desk, drafts);
    QSignalSpy awaited(&ticket, &TicketPresenter::awaited);
    QSignalSpy unread(&ticket, &TicketPresenter::unread);
    ticket.show(id);
    QTRY_COMPARE_WITH_TIMEOUT(unread.size(), 1, generousMs);
    QCOMPARE(unread[0][0].value<Failure>().detail, u"nowhere"_qs);
    QVERIFY(!awaited.isEmpty());
    ticket.tick();
    QTest::qWait(400);
    QCOMPARE(unread.size(), 1);
    isThere = true;
    QTRY_VERIFY_WITH_TIMEOUT(ticket.isRead(), generousMs);
    QCOMPARE(ticket.view().subject, u"x"_qs);
}

/// And what was written last is read in any case.
void TestTicketPresenter::whileOthersWriteItIsReadAtRests()
{
    Scene scene;
    QSignalSpy shown(scene.ticket.get(), &TicketPresenter::shown);
    QElapsedTimer since;
    since.start();
    const int notes = 12;
    for (int note = 0; note < notes; ++note) {
        scene.told.tellAll({u"24/09:%1 awa note ticket=t text=look"_qs.arg(30 + note)});
        QTest::qWait(110); // until it was looked for
    }
    QVERIFY(scene.reads(1 + notes));
    const qint64 most = 2 + since.elapsed() / 280; // timers may be a little early
    QVERIFY2(shown.size() <= most, qPrintable(u"%1 readings"_qs.arg(shown.size())));
}

/// Paused meanwhile or not. (E87)
void TestTicketPresenter::aStartMayBeTakenBackForAWhile()
{
    Scene scene;
    const auto mayUndo
        = [&] { return scene.ticket->view().possible.contains(ActionId::UndoStart); };
    QVERIFY(!mayUndo());
    scene.told.tellAll({u"24/10:00 paul start ticket=t"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(scene.ticket->view().undoUntil, u"10:05"_qs, generousMs);
    QVERIFY(mayUndo());
    scene.told.tellAll({u"24/10:01 paul qualify ticket=t kind=incident category=mail "
                        "coverage=customer-time estimate_minutes=30"_qs,
        u"24/10:02 paul pause ticket=t"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(!scene.ticket->view().runsHere, generousMs);
    QVERIFY(mayUndo());
    scene.at->now = ToldBook::clock(u"24/10:06"_qs);
    scene.told.tellAll({u"24/10:06 awa note ticket=t text=x"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(!mayUndo(), generousMs);
    QCOMPARE(scene.ticket->view().undoUntil, QString());
}

QTEST_GUILESS_MAIN(TestTicketPresenter)
#include "test_ticket_presenter.moc"
