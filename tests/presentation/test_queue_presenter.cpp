#include "presentation/desk_of.h"
#include "presentation/queue_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int generousMs = 20'000;

const QStringList threeTickets{
    u"24/09:00 paul open-ticket server=srv channel=staff kind=incident subject=Site_down text=x key=t"_qs,
    u"24/09:05 paul open-ticket server=srv channel=staff kind=request subject=Œuvre_d’art text=x key=u"_qs,
    u"24/09:10 paul open-ticket server=srv channel=staff kind=request subject=Disk text=x key=v"_qs,
    u"24/09:20 paul claim ticket=v"_qs};

struct Scene
{
    Scene()
    {
        told.tellAll(smallCompany + threeTickets);
        at = std::make_unique<DeskOf>(told, u"paul"_qs, u"24/10:00"_qs);
        queue = std::make_unique<QueuePresenter>(at->desk);
    }

    QStringList subjects() const
    {
        QStringList subjects;
        for (int row = 0; row < queue->model()->rowCount(); ++row) {
            if (const QueueRow *ticket = queue->model()->ticketAt(row))
                subjects << ticket->subject;
        }
        return subjects;
    }

    ToldBook told;
    std::unique_ptr<DeskOf> at;
    std::unique_ptr<QueuePresenter> queue;
};

} // namespace

class TestQueuePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsTheQueueInItsOrder();
    void theFilterNarrowsItAsOneTypes_data();
    void theFilterNarrowsItAsOneTypes();
    void sharesAndFilterWorkTogether();
    void whatAnotherProcessDoesArrives();
    void aGuaranteedNewcomerIsAnnounced();
    void aTicketThatBecomesGuaranteedIsAnnounced();
    void newsAreAnnouncedWhateverElseIsWritten_data();
    void newsAreAnnouncedWhateverElseIsWritten();
    void onesOwnClockIsFoundWhereverItRuns();
    void onesOwnClockRunsOnAColleaguesTicketToo();
    void timeAloneLetsATicketThrough();
    void aCustomersOtherTicketsAreCounted();
};

void TestQueuePresenter::itShowsTheQueueInItsOrder()
{
    const Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects(),
        QStringList({u"Site down"_qs, u"Œuvre d’art"_qs, u"Disk"_qs}), generousMs);
    const auto counts = scene.queue->counts();
    QCOMPARE(counts.open, 3);
    QCOMPARE(counts.shown, 3);
    QCOMPARE(counts.mine, 1);
    QCOMPARE(counts.unclaimed, 2);
    QCOMPARE(counts.atRisk, 0);
}

void TestQueuePresenter::theFilterNarrowsItAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("subjects");
    QTest::newRow("accents are folded") << u"oeuvre"_qs << QStringList{u"Œuvre d’art"_qs};
    QTest::newRow("is:incident") << u"is:incident"_qs << QStringList{u"Site down"_qs};
    QTest::newRow("owner:paul") << u"owner:paul"_qs << QStringList{u"Disk"_qs};
    QTest::newRow("negated") << u"-disk level:pro"_qs
                             << QStringList({u"Site down"_qs, u"Œuvre d’art"_qs});
    QTest::newRow("nothing") << u"nowhere"_qs << QStringList();
}

void TestQueuePresenter::theFilterNarrowsItAsOneTypes()
{
    QFETCH(QString, typed);
    const Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    for (int length = 1; length <= typed.size(); ++length)
        scene.queue->setFilter(typed.left(length));
    QTEST(scene.subjects(), "subjects");
    QCOMPARE(scene.queue->counts().shown, scene.subjects().size());
    QCOMPARE(scene.queue->counts().open, 3);
    scene.queue->setFilter({});
    QCOMPARE(scene.subjects().size(), 3);
}

void TestQueuePresenter::sharesAndFilterWorkTogether()
{
    const Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    scene.queue->setShare(QueueShare::Unclaimed);
    QCOMPARE(scene.subjects(), QStringList({u"Site down"_qs, u"Œuvre d’art"_qs}));
    scene.queue->setFilter(u"is:request"_qs);
    QCOMPARE(scene.subjects(), QStringList{u"Œuvre d’art"_qs});
    scene.queue->setShare(QueueShare::Mine);
    QCOMPARE(scene.subjects(), QStringList{u"Disk"_qs});
}

void TestQueuePresenter::whatAnotherProcessDoesArrives()
{
    Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    scene.told.tellAll(
        {u"24/09:30 awa claim ticket=u"_qs, u"24/09:31 awa withdraw ticket=v reason=gone"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(
        scene.subjects(), QStringList({u"Site down"_qs, u"Œuvre d’art"_qs}), generousMs);
    QCOMPARE(scene.queue->counts().mine, 0);
    QCOMPARE(scene.queue->counts().unclaimed, 1);
}

void TestQueuePresenter::aGuaranteedNewcomerIsAnnounced()
{
    Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    QSignalSpy arrived(scene.queue.get(), &QueuePresenter::arrived);
    scene.told.tellAll({u"24/09:40 awa open-ticket server=srv channel=staff kind=request "
                        "subject=Quiet text=x"_qs,
        u"24/09:41 awa open-ticket server=srv channel=staff kind=incident subject=Loud text=x"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 5, generousMs);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][1].toString(), u"Loud"_qs);
}

/// Once, and not as one that was not there before.
void TestQueuePresenter::aTicketThatBecomesGuaranteedIsAnnounced()
{
    Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    QSignalSpy arrived(scene.queue.get(), &QueuePresenter::arrived);
    QSignalSpy became(scene.queue.get(), &QueuePresenter::becameGuaranteed);
    scene.told.tellAll({u"24/09:40 awa qualify ticket=v kind=incident category=mail "
                        "coverage=customer-time estimate_minutes=30"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(became.size(), 1, generousMs);
    QCOMPARE(became[0][1].toString(), u"Disk"_qs);
    scene.told.tellAll(
        {u"24/09:41 awa note ticket=v text=hm"_qs, u"24/09:42 awa claim ticket=u"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(scene.queue->counts().unclaimed, 1, generousMs);
    QCOMPARE(became.size(), 1);
    QCOMPARE(arrived.size(), 0);
}

/// In one look; a colleague's clock is no reason to read all names again.
void TestQueuePresenter::newsAreAnnouncedWhateverElseIsWritten_data()
{
    QTest::addColumn<QStringList>("beside");
    QTest::addColumn<int>("names");
    QTest::newRow("a start") << QStringList{u"24/09:41 awa start ticket=t"_qs} << 0;
    QTest::newRow("a start and its pause") << QStringList{u"24/09:41 awa start ticket=t"_qs,
        u"24/09:41 awa qualify ticket=t kind=incident category=mail "
        "coverage=customer-time estimate_minutes=30"_qs,
        u"24/09:42 awa pause ticket=t"_qs} << 0;
    QTest::newRow("a new colleague")
        << QStringList{u"24/09:41 lea create-agent key=zoe name=Zoe role=support"_qs} << 1;
    QTest::newRow("another name")
        << QStringList{u"24/09:41 lea change-agent agent=awa name=Awa_D."_qs} << 1;
}

void TestQueuePresenter::newsAreAnnouncedWhateverElseIsWritten()
{
    QFETCH(QStringList, beside);
    QFETCH(int, names);
    Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    QSignalSpy arrived(scene.queue.get(), &QueuePresenter::arrived);
    QSignalSpy became(scene.queue.get(), &QueuePresenter::becameGuaranteed);
    QSignalSpy named(scene.queue.get(), &QueuePresenter::namesChanged);
    {
        const BusyBook busy(scene.at->desk);
        scene.told.tellAll(QStringList{u"24/09:40 awa open-ticket server=srv channel=staff "
                                       "kind=incident subject=Loud text=x"_qs}
            + beside
            + QStringList{u"24/09:45 awa qualify ticket=v kind=incident category=mail "
                          "coverage=customer-time estimate_minutes=30"_qs});
    }
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 4, generousMs);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][1].toString(), u"Loud"_qs);
    QCOMPARE(became.size(), 1);
    QCOMPARE(became[0][1].toString(), u"Disk"_qs);
    QCOMPARE(named.size(), names);
}

void TestQueuePresenter::onesOwnClockIsFoundWhereverItRuns()
{
    Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    QVERIFY(!scene.queue->running());
    scene.queue->setFilter(u"nowhere"_qs);
    scene.told.tellAll({u"24/09:50 paul start ticket=t"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(scene.queue->running(), generousMs);
    QCOMPARE(scene.queue->running()->since, ToldBook::clock(u"24/09:50"_qs));
}

/// E50: a start on a colleague's ticket leaves the owner.
void TestQueuePresenter::onesOwnClockRunsOnAColleaguesTicketToo()
{
    Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    scene.told.tellAll({u"24/09:30 awa start ticket=t"_qs, u"24/09:50 paul start ticket=t"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(scene.queue->running(), generousMs);
    QCOMPARE(scene.queue->running()->since, ToldBook::clock(u"24/09:50"_qs));
    QCOMPARE(scene.queue->counts().mine, 1);
}

void TestQueuePresenter::timeAloneLetsATicketThrough()
{
    Scene scene;
    QTRY_COMPARE_WITH_TIMEOUT(scene.subjects().size(), 3, generousMs);
    scene.queue->setFilter(u"is:at-risk"_qs);
    QCOMPARE(scene.subjects(), QStringList());
    scene.at->now = ToldBook::clock(u"24/12:00"_qs);
    scene.queue->tick();
    QCOMPARE(scene.subjects(), QStringList{u"Site down"_qs});
    QCOMPARE(scene.queue->counts().atRisk, 1);
}

/// Those that have room are told, the most urgent in front.
void TestQueuePresenter::aCustomersOtherTicketsAreCounted()
{
    Scene scene;
    for (int more = 0; more < 6; ++more)
        scene.told.tellAll({u"24/09:30 paul open-ticket server=srv channel=staff kind=request "
                            "subject=More text=x"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(scene.queue->counts().open, 9, generousMs);
    const auto own = scene.told.book().ticket(Reference<Ticket>(u"u"_qs), scene.at->now);
    const QUuid id = (*own)->ticket.id.uuid;
    const OpenOthers others = scene.queue->othersOf(u"acme"_qs, id);
    QCOMPARE(others.count, 8);
    QCOMPARE(others.first.size(), std::size_t(6));
    QCOMPARE(others.first.front().subject, u"Site down"_qs);
    QVERIFY(std::ranges::find(others.first, id, &LinkView::id) == others.first.end());
    QCOMPARE(scene.queue->othersOf(u"nobody"_qs, id).count, 0);
}

QTEST_GUILESS_MAIN(TestQueuePresenter)
#include "test_queue_presenter.moc"
