#include "presentation/cell_roles.h"
#include "presentation/customer_presenter.h"
#include "presentation/customers_presenter.h"
#include "presentation/desk_of.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int generousMs = 20'000;

const QStringList threeCustomers{u"02/09:00 lea create-agent key=mia name=Mia_Reni role=manager"_qs,
    u"02/09:01 lea create-customer key=bois name=Scierie_Écorce manager=mia language=fr"_qs,
    u"02/09:02 lea create-customer key=zinc name=Zinc"_qs,
    u"02/09:03 lea create-server key=box customer=bois name=box ordered=2026-11-01 panel=plesk-web-host"_qs,
    u"02/09:04 lea create-contract key=cb server=box level=business from=2026-11-02"_qs,
    u"02/09:05 mia sell-credit customer=acme blocks=3 invoice=2026-17"_qs};

struct Scene
{
    explicit Scene(const QStringList &more = {})
    {
        told.tellAll(smallCompany + threeCustomers + more);
        at = std::make_unique<DeskOf>(told, u"mia"_qs, u"24/10:00"_qs);
        list = std::make_unique<CustomersPresenter>(at->desk);
        customer = std::make_unique<CustomerPresenter>(at->desk);
    }

    void look()
    {
        list->setLookedAt(true);
        customer->setLookedAt(true);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->customerAt(row)->customer.name;
        return names;
    }

    bool reads(const QString &key)
    {
        look();
        if (!QTest::qWaitFor([&] { return list->model()->rowOfKey(key) >= 0; }, generousMs))
            return false;
        customer->show(list->model()->customerAt(list->model()->rowOfKey(key))->customer.id);
        return QTest::qWaitFor([&] { return customer->isRead(); }, generousMs);
    }

    ToldBook told;
    std::unique_ptr<DeskOf> at;
    std::unique_ptr<CustomersPresenter> list;
    std::unique_ptr<CustomerPresenter> customer;
};

const QStringList everybody{u"Acme"_qs, u"Scierie Écorce"_qs, u"Zinc"_qs};

} // namespace

class TestCustomersPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeSomebodyLooks();
    void itShowsEveryCustomerByName();
    void theFilterNarrowsItAsOneTypes_data();
    void theFilterNarrowsItAsOneTypes();
    void whatAFilterDoesNotKnowIsMarked();
    void sharesAndFilterWorkTogether();
    void whatAnotherProcessDoesArrives();
    void aDeadlineThatPassesIsMissed();
    void reasonsForAttentionSayWhatThereIs_data();
    void reasonsForAttentionSayWhatThereIs();
    void lowCreditIsToldFromItsCrossingOn_data();
    void lowCreditIsToldFromItsCrossingOn();
    void aCustomerIsShownWithItsContracts();
    void whatIsMissingFromAContractIsSaid();
    void studiesAreShownTheNewestInFront();
    void whatEndedIsHandedBackToo();
    void aContractTellsWhatItsLevelGives_data();
    void aContractTellsWhatItsLevelGives();
    void theStatementEndsWithTheBalance();
    void theOldestOfALongStatementComeInBehindTheNewest();
    void aMonthWithoutEntriesHasNone();
    void theBalanceIsExplained();
    void aDebitIsExplained();
    void eachLevelSaysWhetherItCanBeTaken();
    void aServerAndAPlatformOfOneKeyAreToldApart();
    void aLateAnswerAboutAnotherCustomerIsDropped();
};

void TestCustomersPresenter::nothingIsReadBeforeSomebodyLooks()
{
    Scene scene;
    QSignalSpy changed(&scene.at->desk, &Desk::changed);
    QVERIFY(changed.wait(generousMs));
    QVERIFY(!scene.list->isFilled());
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names(), everybody, generousMs);
}

void TestCustomersPresenter::itShowsEveryCustomerByName()
{
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names(), everybody, generousMs);
    const auto &counts = scene.list->counts();
    QCOMPARE(counts.all, 3);
    QCOMPARE(counts.shown, 3);
    QCOMPARE(counts.mine, 1);
    QCOMPARE(counts.attention, 1);
    const CustomerListModel *model = scene.list->model();
    QCOMPARE(model->index(0, CustomerCreditColumn).data(CellTextRole).toString(), u"3 h 00"_qs);
    QCOMPARE(model->index(0, CustomerLevelColumn).data(CellLevelRole).toInt(), int(Level::Pro));
    QCOMPARE(model->index(1, CustomerAttentionColumn).data(CellTextRole).toString(),
        u"no account manager"_qs);
    QCOMPARE(model->index(1, CustomerNameColumn).data(CellEmphasisRole).toInt(),
        int(CellEmphasis::Strong));
}

void TestCustomersPresenter::theFilterNarrowsItAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("accents are folded") << u"ecorce"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("the key") << u"zinc"_qs << QStringList{u"Zinc"_qs};
    QTest::newRow("the manager's name") << u"reni"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("what needs attention, as it is written")
        << u"\"no account\""_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("two words, both") << u"zinc reni"_qs << QStringList();
    QTest::newRow("the level") << u"pro"_qs << QStringList{u"Acme"_qs};
    QTest::newRow("a level asked for")
        << u"level:bus,stan"_qs << QStringList{u"Scierie Écorce"_qs, u"Zinc"_qs};
    QTest::newRow("not a level") << u"-level:pro"_qs
                                 << QStringList{u"Scierie Écorce"_qs, u"Zinc"_qs};
    QTest::newRow("a manager") << u"manager:mia"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("no name is a manager") << u"manager:acme"_qs << QStringList();
    QTest::newRow("one's own") << u"is:mine"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("nobody's") << u"is:unmanaged"_qs << QStringList{u"Acme"_qs, u"Zinc"_qs};
    QTest::newRow("attention") << u"is:attention"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("a reason") << u"is:contract-incomplete"_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("another reason") << u"is:guarantee"_qs << QStringList();
    QTest::newRow("a phrase") << u"\"scierie e\""_qs << QStringList{u"Scierie Écorce"_qs};
    QTest::newRow("a key without value") << u"level:"_qs << everybody;
    QTest::newRow("blanks") << u"  "_qs << everybody;
}

void TestCustomersPresenter::theFilterNarrowsItAsOneTypes()
{
    QFETCH(QString, typed);
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names().size(), 3, generousMs);
    for (int length = 1; length <= typed.size(); ++length)
        scene.list->setFilter(typed.left(length));
    QTEST(scene.names(), "names");
    QCOMPARE(scene.list->counts().all, 3);
    scene.list->setFilter({});
    QCOMPARE(scene.names(), everybody);
}

void TestCustomersPresenter::whatAFilterDoesNotKnowIsMarked()
{
    Scene scene;
    scene.list->setFilter(u"acme level:gold city:paris is:what"_qs);
    const auto &terms = scene.list->filter().terms;
    QCOMPARE(terms.size(), std::size_t(4));
    QCOMPARE(terms[0].unknown, FilterDoubt::Nothing);
    QCOMPARE(terms[1].unknown, FilterDoubt::Word);
    QCOMPARE(terms[1].start, qsizetype(5));
    QCOMPARE(terms[1].length, qsizetype(10));
    QCOMPARE(terms[2].unknown, FilterDoubt::Key);
    QCOMPARE(terms[3].unknown, FilterDoubt::Word);
}

void TestCustomersPresenter::sharesAndFilterWorkTogether()
{
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names().size(), 3, generousMs);
    scene.list->setShare(CustomerShare::Mine);
    QCOMPARE(scene.names(), QStringList{u"Scierie Écorce"_qs});
    scene.list->setFilter(u"acme"_qs);
    QVERIFY(scene.names().isEmpty());
    scene.list->setShare(CustomerShare::All);
    QCOMPARE(scene.names(), QStringList{u"Acme"_qs});
}

void TestCustomersPresenter::whatAnotherProcessDoesArrives()
{
    Scene scene;
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names(), everybody, generousMs);
    QSignalSpy reset(scene.list->model(), &QAbstractItemModel::modelReset);
    scene.told.tellAll({u"24/09:30 mia create-customer key=mid name=Mid"_qs,
        u"24/09:31 mia sell-credit customer=zinc blocks=1"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(scene.names().size(), 4, generousMs);
    const int zinc = scene.list->model()->rowOfKey(u"zinc"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(
        scene.list->model()->index(zinc, CustomerCreditColumn).data(CellTextRole).toString(),
        u"1 h 00"_qs, generousMs);
    QCOMPARE(reset.size(), 0);
}

/// Nothing is written then. (E54)
void TestCustomersPresenter::aDeadlineThatPassesIsMissed()
{
    Scene scene({u"24/08:00 awa open-ticket server=srv channel=staff kind=incident subject=Down "
                 "text=Down key=down"_qs});
    scene.look();
    QTRY_COMPARE_WITH_TIMEOUT(scene.names(), everybody, generousMs);
    const auto missed = [&] {
        return scene.list->model()->index(0, CustomerMissedColumn).data(CellTextRole).toString();
    };
    QCOMPARE(missed(), u"0"_qs);
    scene.at->now = ToldBook::clock(u"24/12:01"_qs);
    scene.list->setOver(1);
    QTRY_COMPARE_WITH_TIMEOUT(missed(), u"1"_qs, generousMs);
    QCOMPARE(scene.list->counts().attention, 2);
}

void TestCustomersPresenter::reasonsForAttentionSayWhatThereIs_data()
{
    const QString handBack = u"administration to hand back"_qs;
    const QStringList ended{u"23/09:00 mia end-contract contract=cb until=2026-11-23"_qs};
    const QStringList critical{u"22/09:00 mia record-study key=s customer=bois accepted=true"_qs,
        u"23/09:00 mia create-contract key=cc server=box level=critical from=2026-11-23 study=s "
        "account-manager=mia referring-engineer=paul"_qs};
    const QString incident = u"23/08:00 awa open-ticket server=srv channel=staff kind=incident "
                             "subject=Down text=Down key=%1"_qs;
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<QString>("reasons");
    QTest::newRow("L4 nobody is named") << u"bois"_qs << QStringList() << u"no account manager"_qs;
    QTest::newRow("L4 nor is an engineer")
        << u"bois"_qs << QStringList{critical[0], critical[1].section(u" account-manager"_qs, 0, 0)}
        << u"no account manager, no referring engineer"_qs;
    QTest::newRow("L1 a contract ended") << u"bois"_qs << ended << handBack;
    QTest::newRow("L1 it ends later")
        << u"bois"_qs << QStringList{u"23/09:00 mia end-contract contract=cb until=2026-12-01"_qs}
        << u"no account manager"_qs;
    QTest::newRow("L1 it was handed back") << u"bois"_qs
                                           << ended
            + QStringList{u"23/10:00 mia hand-over-administration contract=cb to=customer "
                          "reason=Ended"_qs}
                                           << QString();
    QTest::newRow("L1 a level follows that the customer administers")
        << u"bois"_qs
        << QStringList{u"23/09:00 mia create-contract key=cp server=box level=pro "
                       "from=2026-11-23"_qs}
        << handBack;
    QTest::newRow("L1 one follows that the company administers")
        << u"bois"_qs << critical << QString();
    QTest::newRow("L1 and it was handed back under that") << u"bois"_qs
                                                          << critical
            + QStringList{u"23/10:00 mia hand-over-administration contract=cc to=customer "
                          "reason=Asked"_qs} << QString();
    QTest::newRow("a guarantee missed")
        << u"acme"_qs << QStringList{incident.arg(u"d"_qs)} << u"guarantee missed"_qs;
    QTest::newRow("two of them") << u"acme"_qs
                                 << QStringList{incident.arg(u"d"_qs), incident.arg(u"e"_qs)}
                                 << u"2 missed this quarter"_qs;
    QTest::newRow("credit used up")
        << u"acme"_qs
        << QStringList{u"03/14:00 awa open-ticket server=srv channel=staff kind=request "
                       "subject=Move text=Please key=a"_qs,
               u"03/14:10 awa qualify ticket=a kind=request category=web "
               "coverage=customer-time"_qs,
               u"03/14:20 awa report ticket=a text=Done segments=03/08:00-03/12:30"_qs}
        << u"credit used up"_qs;
}

void TestCustomersPresenter::reasonsForAttentionSayWhatThereIs()
{
    QFETCH(const QString, customer);
    QFETCH(const QStringList, story);
    Scene scene(story);
    scene.look();
    const CustomerListModel *model = scene.list->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->rowOfKey(customer) >= 0, generousMs);
    QTEST(model->index(model->rowOfKey(customer), CustomerAttentionColumn)
              .data(CellTextRole)
              .toString(),
        "reasons");
}

void TestCustomersPresenter::lowCreditIsToldFromItsCrossingOn_data()
{
    const auto works = [](const QString &key, const QString &day, const QString &until) {
        return QStringList{u"%1/09:00 awa open-ticket server=srv channel=staff kind=request "
                           "subject=Move text=Please key=%2"_qs.arg(day, key),
            u"%1/09:10 awa qualify ticket=%2 kind=request category=web coverage=customer-time "
            "estimate_minutes=10"_qs.arg(day, key),
            u"%1/09:20 awa start ticket=%2"_qs.arg(day, key),
            u"%1/%3 awa report ticket=%2 text=Done"_qs.arg(day, key, until)};
    };
    const QStringList crossing = works(u"a"_qs, u"03"_qs, u"13:00"_qs); // 90 and 130 of 180
    const QStringList further = crossing + works(u"b"_qs, u"05"_qs, u"09:30"_qs);
    const QString told = u"Below 1 h 00 since 3 Nov 13:00"_qs;
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<QString>("warning");
    QTest::newRow("enough is left") << works(u"a"_qs, u"03"_qs, u"10:00"_qs) << QString();
    QTest::newRow("it fell below") << crossing << told;
    QTest::newRow("it falls further") << further << told;
    QTest::newRow("blocks were sold")
        << further + QStringList{u"06/09:00 mia sell-credit customer=acme blocks=1"_qs}
        << QString();
}

void TestCustomersPresenter::lowCreditIsToldFromItsCrossingOn()
{
    QFETCH(const QStringList, story);
    QFETCH(const QString, warning);
    Scene scene(story);
    QVERIFY(scene.reads(u"acme"_qs));
    QCOMPARE(scene.customer->view().lowCredit, warning);
    const CustomerListModel *model = scene.list->model();
    const auto emphasis = model->index(0, CustomerCreditColumn).data(CellEmphasisRole).toInt();
    QCOMPARE(emphasis == int(CellEmphasis::Soon), !warning.isEmpty());
    const QString reasons = model->index(0, CustomerAttentionColumn).data(CellTextRole).toString();
    QCOMPARE(reasons, warning.isEmpty() ? QString() : u"low credit"_qs);
}

void TestCustomersPresenter::aCustomerIsShownWithItsContracts()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    const CustomerView &view = scene.customer->view();
    QCOMPARE(view.name, u"Acme"_qs);
    QCOMPARE(view.creditText, u"3 h 00"_qs);
    QCOMPARE(view.level, Level::Pro);
    QCOMPARE(view.contracts.size(), std::size_t(1));
    QVERIFY(view.contracts[0].inForce);
    QCOMPARE(view.contracts[0].title, u"srv"_qs);
    QCOMPARE(view.allowances.size(), std::size_t(1));
    QCOMPARE(view.months.size(), std::size_t(12));
    QCOMPARE(view.months.back().month, (Month{2026, 11}));
    QCOMPARE(view.machineChoices.size(), std::size_t(1));
    QCOMPARE(view.nodeChoices.size(), std::size_t(1));
}

void TestCustomersPresenter::whatIsMissingFromAContractIsSaid()
{
    Scene scene;
    QVERIFY(scene.reads(u"bois"_qs));
    QCOMPARE(scene.customer->view().contracts[0].missing, u"Incomplete: no account manager"_qs);
}

void TestCustomersPresenter::studiesAreShownTheNewestInFront()
{
    Scene scene({u"20/09:00 mia record-study key=z customer=bois accepted=true"_qs,
        u"21/09:00 mia record-study key=m customer=bois accepted=true technologies=Varnish"_qs,
        u"22/09:00 mia record-study key=a customer=bois accepted=false"_qs,
        u"22/09:01 mia record-study key=o customer=acme accepted=true"_qs});
    QVERIFY(scene.reads(u"bois"_qs));
    const CustomerView &view = scene.customer->view();
    QCOMPARE(view.studies.size(), std::size_t(3));
    QCOMPARE(view.studies[0].label, u"a"_qs);
    QCOMPARE(view.studies[0].value, u"declined  ·  22 Nov 2026"_qs);
    QCOMPARE(view.studies[1].label, u"m"_qs);
    QCOMPARE(view.studies[1].value, u"accepted  ·  Varnish  ·  21 Nov 2026"_qs);
    QCOMPARE(view.acceptedStudy, u"m"_qs);
    QCOMPARE(view.studyChoices.size(), std::size_t(3));
    QCOMPARE(view.studyChoices[2].first, u"z"_qs);
}

/// (L1)
void TestCustomersPresenter::whatEndedIsHandedBackToo()
{
    Scene scene({u"23/09:00 mia end-contract contract=cb until=2026-11-23"_qs});
    QVERIFY(scene.reads(u"bois"_qs));
    QVERIFY(scene.customer->view().contractChoices.empty());
    QCOMPARE(scene.customer->view().administrationChoices.size(), std::size_t(1));
    scene.told.tellAll({u"23/10:00 mia hand-over-administration contract=cb to=customer "
                        "reason=Ended"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(scene.customer->view().administrationChoices.empty(), generousMs);
}

void TestCustomersPresenter::aContractTellsWhatItsLevelGives_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::newRow("L1 hardware") << u"bois"_qs << u"Hardware, network"_qs << u"company"_qs;
    QTest::newRow("L1 system") << u"bois"_qs << u"System and panel"_qs << u"company"_qs;
    QTest::newRow("L1 administrator") << u"acme"_qs << u"Administrator"_qs << u"customer"_qs;
    QTest::newRow("K1 channels") << u"acme"_qs << u"Channels"_qs << u"customer area, phone"_qs;
    QTest::newRow("K1 monitoring")
        << u"bois"_qs << u"Channels"_qs << u"customer area, phone, monitoring"_qs;
    QTest::newRow("availability") << u"bois"_qs << u"Availability a month"_qs << u"99.90 %"_qs;
    QTest::newRow("penalty") << u"bois"_qs << u"For an hour of unavailability"_qs
                             << u"5.00 % of the rent"_qs;
    QTest::newRow("no promise") << u"acme"_qs << u"Availability a month"_qs << QString();
}

void TestCustomersPresenter::aContractTellsWhatItsLevelGives()
{
    QFETCH(const QString, customer);
    QFETCH(const QString, label);
    Scene scene;
    QVERIFY(scene.reads(customer));
    const auto &facts = scene.customer->view().contracts[0].facts;
    const auto fact = std::ranges::find(facts, label, &FactView::label);
    QTEST(fact == facts.end() ? QString() : fact->value, "value");
}

void TestCustomersPresenter::theStatementEndsWithTheBalance()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    StatementModel *model = scene.customer->statement();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, generousMs);
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    scene.told.tellAll({u"24/09:30 mia sell-credit customer=acme blocks=1"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, generousMs);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model->index(0, StatementMinutesColumn).data(CellTextRole).toString(), u"+60"_qs);
    QCOMPARE(model->index(0, StatementBalanceColumn).data(CellTextRole).toString(), u"240"_qs);
    QCOMPARE(model->index(1, StatementBalanceColumn).data(CellTextRole).toString(), u"180"_qs);
    model->setShare(StatementShare::Allowance);
    QCOMPARE(model->rowCount(), 0);
}

void TestCustomersPresenter::theOldestOfALongStatementComeInBehindTheNewest()
{
    constexpr int sales = 219; // and the one everybody has
    Scene scene(QStringList(sales, u"23/09:30 mia sell-credit customer=acme blocks=1"_qs));
    StatementModel *model = scene.customer->statement();
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QVERIFY(scene.reads(u"acme"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), sales + 1, generousMs);
    QVERIFY(!model->goesFurtherBack());
    QCOMPARE(model->creditBefore(), qint64(0));
    QCOMPARE(inserted.size(), 1);
    QVERIFY(inserted[0][1].toInt() > 0); // nothing that was seen moved
    QCOMPARE(inserted[0][2].toInt(), sales);
    const QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    scene.customer->setMonths(u"2026-10"_qs);
    scene.customer->setMonths(u"year"_qs);
    scene.told.tellAll({u"24/09:30 mia sell-credit customer=acme blocks=1"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), sales + 2, generousMs);
    QCOMPARE(reset.size(), 0); // who went past other months has lost nothing
    scene.customer->setMonths(u"all"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(
        model->rowCount() == sales + 2 && !model->goesFurtherBack(), generousMs);
    QCOMPARE(model->index(0, StatementBalanceColumn).data(CellTextRole).toString(),
        QLocale().toString(60 * (sales + 1) + 180));
}

void TestCustomersPresenter::aMonthWithoutEntriesHasNone()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(scene.customer->statement()->rowCount(), 1, generousMs);
    scene.customer->setMonths(u"2026-10"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.customer->statement()->rowCount(), 0, generousMs);
    scene.customer->setMonths(u"all"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.customer->statement()->rowCount(), 1, generousMs);
}

void TestCustomersPresenter::theBalanceIsExplained()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    std::optional<WhyWords> why;
    scene.customer->explainBalance().then(this, [&](const WhyWords &words) { why = words; });
    QTRY_VERIFY_WITH_TIMEOUT(why, generousMs);
    QVERIFY(!why->steps.empty());
    QCOMPARE(why->steps.back().value, u"3 h 00"_qs);
    QVERIFY(why->steps.back().isResult);
    const QJsonObject json = QJsonDocument::fromJson(why->json.toUtf8()).object();
    QCOMPARE(json[u"value"].toInt(), 180);
    QCOMPARE(json[u"steps"].toArray().size(), qsizetype(why->steps.size()));
}

void TestCustomersPresenter::aDebitIsExplained()
{
    Scene scene({u"03/09:00 awa open-ticket server=srv channel=staff kind=request subject=Move "
                 "text=Please key=a"_qs,
        u"03/09:10 awa qualify ticket=a kind=request category=web coverage=customer-time "
        "estimate_minutes=60"_qs,
        u"03/11:00 awa report ticket=a text=Done segments=03/10:00-03/10:50"_qs});
    QVERIFY(scene.reads(u"acme"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(scene.customer->entries().rowCount(), 2, generousMs);
    std::optional<WhyWords> why;
    const auto explain = [&](int row) {
        why.reset();
        scene.customer->explainDebit(*scene.customer->entries().entryAt(row))
            .then(this, [&](const WhyWords &words) { why = words; });
    };
    explain(0); // the report, which was booked last
    QTRY_VERIFY_WITH_TIMEOUT(why, generousMs);
    QVERIFY(!why->steps.empty());
    QCOMPARE(why->steps.back().value, u"50 min"_qs);
    QVERIFY2(why->subtitle.startsWith(u"Acme  ·  #"), qPrintable(why->subtitle));
    explain(1); // a purchase debits nothing
    QTRY_VERIFY_WITH_TIMEOUT(why, generousMs);
    QVERIFY(why->steps.empty());
}

void TestCustomersPresenter::eachLevelSaysWhetherItCanBeTaken()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    std::optional<std::vector<LevelOffer>> offers;
    scene.customer->levelOffers(u"srv"_qs, ToldBook::clock(u"24/00:00"_qs))
        .then(this, [&](const std::vector<LevelOffer> &told) { offers = told; });
    QTRY_VERIFY_WITH_TIMEOUT(offers, generousMs);
    QCOMPARE(offers->size(), std::size_t(5));
    QVERIFY((*offers)[std::size_t(Level::Pro)].possible);
    const LevelOffer &business = (*offers)[std::size_t(Level::Business)];
    QVERIFY(!business.possible);
    QCOMPARE(business.rules, QStringList({u"L2.new"_qs, u"L2.licence"_qs}));
    QCOMPARE(offerText(business), u"Business  ·  refused by L2.new, L2.licence"_qs);
    QCOMPARE(business.reasons.size(), business.rules.size());
    QCOMPARE(business.lifts.size(), business.rules.size());
    QStringList lines = refusedOffersText(*offers).split(u'\n');
    for (qsizetype at = 0; at < business.reasons.size(); ++at)
        QVERIFY(lines.contains(business.reasons[at] + u' ' + business.lifts[at]));
    QCOMPARE(lines.removeDuplicates(), 0);
    QVERIFY2(business.lifts.last().contains(u"licence"), qPrintable(business.lifts.last()));
}

/// A platform is for Critical Business alone. (E57)
void TestCustomersPresenter::aServerAndAPlatformOfOneKeyAreToldApart()
{
    Scene scene({u"02/09:10 lea create-server key=twin customer=zinc name=twin "
                 "ordered=2026-11-01"_qs,
        u"02/09:11 lea create-platform key=twin customer=zinc name=twin needed=1 nodes=twin"_qs});
    QVERIFY(scene.reads(u"zinc"_qs));
    QVERIFY(scene.customer->view().nodeChoices.empty());
    for (const auto &[machine, word] : scene.customer->view().machineChoices) {
        std::optional<std::vector<LevelOffer>> offers;
        scene.customer->levelOffers(machine, ToldBook::clock(u"24/00:00"_qs))
            .then(this, [&](const std::vector<LevelOffer> &told) { offers = told; });
        QTRY_VERIFY_WITH_TIMEOUT(offers, generousMs);
        QCOMPARE(offers->at(std::size_t(Level::Pro)).possible, machine == u"server:twin");
    }
}

void TestCustomersPresenter::aLateAnswerAboutAnotherCustomerIsDropped()
{
    Scene scene;
    QVERIFY(scene.reads(u"acme"_qs));
    QStringList shown;
    connect(scene.customer.get(), &CustomerPresenter::shown, this,
        [&](const CustomerView &view) { shown << view.key; });
    const auto idOf = [&](const QString &key) {
        return scene.list->model()->customerAt(scene.list->model()->rowOfKey(key))->customer.id;
    };
    scene.customer->show(idOf(u"bois"_qs));
    scene.customer->show(idOf(u"zinc"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(scene.customer->isRead(), generousMs);
    QCOMPARE(shown.back(), u"zinc"_qs);
    QVERIFY(!shown.contains(u"bois"_qs));
}

QTEST_GUILESS_MAIN(TestCustomersPresenter)
#include "test_customers_presenter.moc"
