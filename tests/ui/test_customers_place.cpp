#include "presentation/cell_roles.h"
#include "presentation/customer_list_model.h"
#include "presentation/statement_model.h"
#include "ui/console/actions.h"
#include "ui/console/main_window.h"
#include "ui/console/queue_place.h"
#include "ui/customers/blocks_dialog.h"
#include "ui/customers/customer_panel.h"
#include "ui/customers/customers_place.h"
#include "ui/customers/hours_chart.h"
#include "ui/look/vigie_style.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

CustomerView someCustomer()
{
    CustomerView view;
    view.id = QUuid::createUuid();
    view.key = u"acme"_qs;
    view.name = u"Acme"_qs;
    view.level = Level::Pro;
    view.manager = u"account manager Mia Reni"_qs;
    view.credit = 200;
    view.creditText = u"3 h 20"_qs;
    ContractView contract;
    contract.title = u"srv"_qs;
    contract.level = Level::Pro;
    contract.inForce = true;
    contract.facts = {{u"Administrator"_qs, u"customer"_qs}};
    view.contracts = {contract};
    view.tickets = {{u"#12"_qs, u"Disk"_qs, u"new"_qs, QUuid::createUuid()}};
    for (int month = 1; month <= 12; ++month)
        view.months.push_back({{2026, month}, QString::number(month), QString::number(month),
            {60, 30, 0, month == 3 ? 45 : 0, 0}});
    return view;
}

LedgerStatement longStatement(int entries)
{
    LedgerStatement statement;
    for (int number = 1; number <= entries; ++number) {
        StatementRow row;
        row.entry.id.uuid = QUuid::createUuid();
        row.entry.number = number;
        row.entry.creditMinutes = 60;
        row.entry.balance = 60 * number;
        row.entry.month = {2026, 11};
        statement.rows.push_back(row);
    }
    return statement;
}

/// Anton with the most credit, Bea with the least, Cleo.
std::vector<SharedCustomer> threeCustomers()
{
    const auto one = [](const QString &name, qint64 credit) {
        CustomerRow row;
        row.customer = {QUuid::createUuid(), name, name};
        row.credit = credit;
        return std::make_shared<const ListedCustomer>(
            ListedCustomer{std::move(row), name.toLower().toStdString()});
    };
    return {one(u"Anton"_qs, 300), one(u"Bea"_qs, 10), one(u"Cleo"_qs, 60)};
}

QString initialsIn(const CustomerListModel &model)
{
    QString initials;
    for (int row = 0; row < model.rowCount(); ++row)
        initials += model.customerAt(row)->customer.name.front();
    return initials;
}

QAbstractItemModel *namesModel(const QStringList &names, QObject *parent)
{
    auto *model = new QStandardItemModel(0, 6, parent);
    for (const QString &name : names) {
        auto *item = new QStandardItem(name);
        item->setData(name, CellTextRole);
        model->appendRow(item);
    }
    return model;
}

} // namespace

class TestCustomersPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void ctrl2LeadsThereAndCtrl1Back();
    void theKeysOfAPlaceRestWhileAnotherIsShown();
    void whatEnablesAnActOfAPlaceThatRestsDoesNotWakeIt();
    void theListIsWalkedWithTheKeyboard();
    void whoLeavesTheListTakesNoOtherInTheirPlace();
    void headsSortTheList();
    void theListIsSortedWithTheKeyboard();
    void howTheListIsSortedSurvivesARestart();
    void tabGoesFromTheFilterToTheList();
    void aCustomerIsShownOnItsTabs();
    void studiesStandBesideTheContracts();
    void creditAndLevelAreHeard();
    void aTicketOfTheCustomerLeadsToIt();
    void aLongStatementHasNoWidgetForARow();
    void theChartTellsWhatItShows();
    void whereNothingWasWorkedThereIsNoChart();
    void everythingHasAName();
    void numbersOfTheStatementAreNeverCut();
    void blocksSayHowManyAreMarked();

private:
    CustomersPlace *place() const { return m_window->customers(); }
    CustomerPanel *panel() const { return place()->panel(); }
    QAction *action(ActionId id) const { return m_window->actions()->action(id); }

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

void TestCustomersPlace::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    QCoreApplication::setOrganizationName(u"vigie"_qs);
    dress(*qApp, Scheme::Light);
}

void TestCustomersPlace::init()
{
    m_window = std::make_unique<MainWindow>();
    connect(m_window->actions(), &Actions::triggered, m_window.get(), [this](ActionId id) {
        if (id == ActionId::CustomersPlace)
            m_window->showPlace(MainWindow::Place::Customers);
        else if (id == ActionId::QueuePlace)
            m_window->showPlace(MainWindow::Place::Queue);
    });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCustomersPlace::ctrl2LeadsThereAndCtrl1Back()
{
    QSignalSpy shown(m_window.get(), &MainWindow::placeShown);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->place(), MainWindow::Place::Customers);
    QVERIFY(place()->isVisible());
    QVERIFY(place()->table()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->place(), MainWindow::Place::Queue);
    QVERIFY(m_window->queue()->isVisible());
    QCOMPARE(shown.size(), 2);
}

void TestCustomersPlace::theKeysOfAPlaceRestWhileAnotherIsShown()
{
    action(ActionId::SellCredit)->setEnabled(true);
    action(ActionId::Claim)->setEnabled(true);
    QVERIFY(!action(ActionId::SellCredit)->isEnabled());
    QVERIFY(action(ActionId::Claim)->isEnabled());
    m_window->showPlace(MainWindow::Place::Customers);
    QVERIFY(action(ActionId::SellCredit)->isEnabled());
    QVERIFY(!action(ActionId::Claim)->isEnabled());
    QVERIFY(action(ActionId::NewCustomer)->isEnabled());
    m_window->showPlace(MainWindow::Place::Queue);
    QVERIFY(!action(ActionId::SellCredit)->isEnabled());
    QVERIFY(action(ActionId::Claim)->isEnabled());
    QVERIFY(action(ActionId::NewCustomer)->isEnabled());
}

void TestCustomersPlace::whatEnablesAnActOfAPlaceThatRestsDoesNotWakeIt()
{
    m_window->showPlace(MainWindow::Place::Customers);
    action(ActionId::Claim)->setEnabled(false);
    action(ActionId::Claim)->setEnabled(true);
    QVERIFY(!action(ActionId::Claim)->isEnabled());
    QSignalSpy triggered(m_window->actions(), &Actions::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_B); // sell blocks; in the queue: bring back
    action(ActionId::SellCredit)->setEnabled(true);
    QTest::keyClick(m_window.get(), Qt::Key_B);
    QVERIFY(!triggered.isEmpty());
    for (const auto &one : triggered)
        QCOMPARE(one[0].value<ActionId>(), ActionId::SellCredit);
}

void TestCustomersPlace::theListIsWalkedWithTheKeyboard()
{
    m_window->showPlace(MainWindow::Place::Customers);
    PlainTable *table = place()->table();
    table->setModel(namesModel({u"a"_qs, u"b"_qs, u"c"_qs}, this));
    table->selectNext(1);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    table->selectNext(1);
    table->selectNext(1);
    QCOMPARE(table->currentIndex().row(), 2);
    QSignalSpy edited(place(), &CustomersPlace::filterEdited);
    place()->search()->setFocus();
    QTest::keyClicks(place()->search(), u"ab"_qs);
    QCOMPARE(edited.size(), 2);
    QTest::keyClick(place()->search(), Qt::Key_Return);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(place()->search()->text().isEmpty());
}

void TestCustomersPlace::whoLeavesTheListTakesNoOtherInTheirPlace()
{
    PlainTable *table = place()->table();
    QAbstractItemModel *model = namesModel({u"a"_qs, u"b"_qs, u"c"_qs}, this);
    table->setModel(model);
    table->setCurrentIndex(model->index(1, 0));
    model->removeRow(1);
    QVERIFY(!table->currentIndex().isValid());
}

void TestCustomersPlace::headsSortTheList()
{
    m_window->showPlace(MainWindow::Place::Customers);
    CustomerListModel model;
    model.setCustomers(threeCustomers());
    PlainTable *table = place()->table();
    table->setModel(&model);
    table->setCurrentIndex(model.index(0, 0));
    const QHeaderView *heads = table->horizontalHeader();
    const auto click = [heads](int column) {
        const int x = heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2;
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, {x, heads->height() / 2});
    };
    click(CustomerCreditColumn);
    QCOMPARE(initialsIn(model), u"BCA"_qs);
    click(CustomerCreditColumn);
    QCOMPARE(initialsIn(model), u"ACB"_qs);
    click(CustomerNameColumn);
    QCOMPARE(initialsIn(model), u"ABC"_qs);
    QCOMPARE(model.customerAt(table->currentIndex().row())->customer.name, u"Anton"_qs);
    table->setModel(namesModel({}, this));
}

void TestCustomersPlace::theListIsSortedWithTheKeyboard()
{
    m_window->showPlace(MainWindow::Place::Customers);
    CustomerListModel model;
    model.setCustomers(threeCustomers());
    PlainTable *table = place()->table();
    table->setModel(&model);
    const auto choose = [table](int steps) {
        QContextMenuEvent asked(
            QContextMenuEvent::Keyboard, QPoint(5, 5), table->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table, &asked);
        QWidget *menu = QApplication::activePopupWidget();
        if (!menu)
            qFatal("no menu to sort by");
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    };
    choose(CustomerCreditColumn - CustomerNameColumn); // from where it is sorted now
    QCOMPARE(initialsIn(model), u"BCA"_qs);
    choose(CustomerColumnCount - CustomerCreditColumn + 1); // past the last column: downwards
    QCOMPARE(initialsIn(model), u"ACB"_qs);
    table->setModel(namesModel({}, this));
}

void TestCustomersPlace::howTheListIsSortedSurvivesARestart()
{
    place()->table()->setModel(namesModel({u"a"_qs, u"b"_qs}, this));
    m_window->restoreLayout();
    QCOMPARE(place()->table()->model()->index(0, 0).data().toString(), u"a"_qs);
    place()->table()->sortByColumn(0, Qt::DescendingOrder);
    m_window->keepLayout();
    init();
    place()->table()->setModel(namesModel({u"a"_qs, u"b"_qs}, this));
    m_window->restoreLayout();
    QCOMPARE(place()->table()->model()->index(0, 0).data().toString(), u"b"_qs);
    QVERIFY(place()->table()->horizontalHeader()->isSortIndicatorShown());
    QSettings().clear();
}

void TestCustomersPlace::tabGoesFromTheFilterToTheList()
{
    m_window->showPlace(MainWindow::Place::Customers);
    place()->search()->setFocus();
    QTest::keyClick(place()->search(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"All"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(place()->table()->hasFocus());
}

void TestCustomersPlace::aCustomerIsShownOnItsTabs()
{
    m_window->showPlace(MainWindow::Place::Customers);
    panel()->setCustomer(someCustomer());
    auto *tabs = panel()->findChild<QTabBar *>();
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), 5);
    QCOMPARE(tabs->tabText(2), u"Tickets 1"_qs);
    panel()->read();
    QVERIFY(tabs->hasFocus());
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
    const auto cards = panel()->findChildren<Card *>();
    QVERIFY(std::ranges::any_of(cards,
        [](const Card *card) { return card->accessibleName() == u"srv" && card->isVisible(); }));
}

void TestCustomersPlace::studiesStandBesideTheContracts()
{
    m_window->showPlace(MainWindow::Place::Customers);
    panel()->setPage(1);
    const auto shown = [&] {
        return std::ranges::any_of(panel()->findChildren<Card *>(), [](const Card *card) {
            return card->accessibleName() == u"Pre-sales studies" && card->isVisible()
                && card->accessibleDescription().contains(u"shop accepted");
        });
    };
    CustomerView view = someCustomer();
    view.studies = {{u"shop"_qs, u"accepted"_qs}};
    panel()->setCustomer(view);
    QVERIFY(shown());
    panel()->setCustomer(someCustomer());
    QVERIFY(!shown());
}

void TestCustomersPlace::creditAndLevelAreHeard()
{
    panel()->setCustomer(someCustomer());
    const auto cards = panel()->findChildren<Card *>();
    const auto isHeard = [&](const QString &name, const QString &what) {
        return std::ranges::any_of(cards, [&](const Card *card) {
            return card->accessibleName() == name && card->accessibleDescription().contains(what);
        });
    };
    QVERIFY(isHeard(u"Hour credit, never expires"_qs, u"3 h 20"_qs));
    QVERIFY(isHeard(u"srv"_qs, u"Pro"_qs));
}

void TestCustomersPlace::aTicketOfTheCustomerLeadsToIt()
{
    CustomerView view = someCustomer();
    view.left = {{u"#7"_qs, u"Mail"_qs, u"closed"_qs, QUuid::createUuid()}};
    panel()->setCustomer(view);
    QSignalSpy activated(panel(), &CustomerPanel::ticketActivated);
    for (const QString &name : {u"Open tickets"_qs, u"Reported and closed tickets"_qs}) {
        for (Card *card : panel()->findChildren<Card *>()) {
            if (card->accessibleName() == name)
                Q_EMIT card->entryActivated(0);
        }
    }
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0][0].toUuid(), view.tickets[0].id);
    QCOMPARE(activated[1][0].toUuid(), view.left[0].id);
}

void TestCustomersPlace::aLongStatementHasNoWidgetForARow()
{
    m_window->showPlace(MainWindow::Place::Customers);
    panel()->setCustomer(someCustomer());
    StatementModel model;
    panel()->setStatement(&model);
    const qsizetype before = panel()->findChildren<QWidget *>().size();
    model.setStatement(longStatement(10'000), {});
    QApplication::processEvents();
    PlainTable *table = panel()->statement();
    QCOMPARE(panel()->findChildren<QWidget *>().size(), before);
    QCOMPARE(table->model()->rowCount(), 10'000);
    QCOMPARE(table->rowHeight(0), table->rowHeight(9'999));
    QCOMPARE(table->model()->index(0, StatementBalanceColumn).data(CellTextRole).toString(),
        QLocale().toString(600'000));
    panel()->setStatement(namesModel({}, this));
}

void TestCustomersPlace::theChartTellsWhatItShows()
{
    m_window->showPlace(MainWindow::Place::Customers);
    panel()->setCustomer(someCustomer());
    auto *chart = panel()->findChild<HoursChart *>();
    QVERIFY(chart);
    QVERIFY(chart->accessibleDescription().contains(u"hardware or network 45 min"));
    QVERIFY(!chart->grab().isNull());
    QVERIFY(chart->findChild<QWidget *>());
}

void TestCustomersPlace::whereNothingWasWorkedThereIsNoChart()
{
    CustomerView view = someCustomer();
    for (MonthView &month : view.months)
        month.worked = {};
    panel()->setCustomer(view);
    auto *chart = panel()->findChild<HoursChart *>();
    QVERIFY(!chart->findChild<QWidget *>());
    QVERIFY(chart->accessibleDescription().isEmpty());
}

void TestCustomersPlace::everythingHasAName()
{
    m_window->showPlace(MainWindow::Place::Customers);
    panel()->setCustomer(someCustomer());
    panel()->setMonthChoices({{u"all"_qs, u"All months"_qs}});
    for (const auto *button : place()->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(place()))
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                button->metaObject()->className());
    }
    for (const QWidget *one :
        {static_cast<QWidget *>(place()->table()), static_cast<QWidget *>(place()->search()),
            static_cast<QWidget *>(panel()->statement()),
            static_cast<QWidget *>(panel()->findChild<ChoiceBox *>())})
        QVERIFY(!one->accessibleName().isEmpty());
    for (const auto *scroll : panel()->findChildren<QScrollArea *>())
        QVERIFY(!scroll->accessibleName().isEmpty());
}

void TestCustomersPlace::numbersOfTheStatementAreNeverCut()
{
    m_window->resize(1440, 900);
    m_window->showPlace(MainWindow::Place::Customers);
    panel()->setCustomer(someCustomer());
    StatementModel model;
    panel()->setStatement(&model);
    model.setStatement(longStatement(10'000), {});
    PlainTable *table = panel()->statement();
    for (const int column : {int(StatementMinutesColumn), int(StatementBalanceColumn)}) {
        const QString text = model.index(0, column).data(CellTextRole).toString();
        QVERIFY(textWidth(text, TextRole::BodyMedium) <= table->columnWidth(column) - scaled(12));
    }
    panel()->setStatement(namesModel({}, this));
}

void TestCustomersPlace::blocksSayHowManyAreMarked()
{
    BlocksDialog dialog(namesModel({u"a"_qs, u"b"_qs}, this), m_window.get());
    dialog.setCounts(0, 2);
    const auto buttons = dialog.findChildren<QAbstractButton *>();
    const auto enabled = [&](const QString &text) {
        return std::ranges::any_of(buttons,
            [&](const QAbstractButton *one) { return one->text() == text && one->isEnabled(); });
    };
    QVERIFY(std::ranges::any_of(buttons, [](const QAbstractButton *one) {
        return one->text().startsWith(u"Mark 2") && one->isEnabled();
    }));
    QVERIFY(!enabled(u"Confirm 0 block(s)"_qs));
    QSignalSpy marked(&dialog, &BlocksDialog::invoicedRequested);
    for (QAbstractButton *one : buttons) {
        if (one->text().startsWith(u"Mark"))
            one->click();
    }
    QCOMPARE(marked.size(), 1);
}

QTEST_MAIN(TestCustomersPlace)
#include "test_customers_place.moc"
