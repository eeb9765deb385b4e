#include "ui/console/main_window.h"

#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/console/ticket_panel.h"
#include "ui/customers/customer_panel.h"
#include "ui/customers/customers_place.h"
#include "ui/look/measures.h"
#include "ui/look/type.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/layout_keeper.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/status_bar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace vigie {

namespace {

QVBoxLayout *bare(QVBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// Widths are pixels, so each text size has its own.
QString columnsUnder() { return u"window/columns-%1"_qs.arg(bodySize()); }
QString customerColumnsUnder() { return u"window/customer-columns-%1"_qs.arg(bodySize()); }
QString statementColumnsUnder() { return u"window/statement-columns-%1"_qs.arg(bodySize()); }
const QString customerSortUnder = u"window/customer-sort"_qs;
const QString placeUnder = u"window/place"_qs;
const QString ticketTabUnder = u"window/ticket-tab"_qs;
const QString customerTabUnder = u"window/customer-tab"_qs;

} // namespace

MainWindow::MainWindow()
    : m_actions(new Actions(this))
    , m_sideBar(new SideBar)
    , m_places(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_queue(new QueuePlace(m_actions))
    , m_ticket(new TicketPanel(m_actions))
    , m_customers(new CustomersPlace(m_actions))
{
    m_actions->fill(menuBar());
    m_splitter->setHandleWidth(scaled(5));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_ticket);
    m_splitter->setStretchFactor(0, 692);
    m_splitter->setStretchFactor(1, 672);
    m_splitter->setSizes({scaled(692), scaled(672)});

    auto *whole = new QWidget;
    auto *column = bare(new QVBoxLayout(whole));
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    m_sideBar->addPlace(u"queue"_qs, {});
    m_sideBar->addPlace(u"customers"_qs, {});
    m_sideBar->setCurrent(0);
    connect(m_sideBar, &SideBar::placeChosen, this, [this](int place) { showPlace(Place(place)); });
    m_actions->rest(MenuId::Customer, true);
    QAction *palette = m_actions->action(ActionId::Palette);
    m_sideBar->setSearchKeys(palette->shortcut());
    connect(m_sideBar, &SideBar::searchRequested, palette, &QAction::trigger);
    middle->addWidget(m_sideBar);
    m_places->addWidget(m_splitter);
    m_places->addWidget(m_customers);
    middle->addWidget(m_places, 1);
    column->addLayout(middle, 1);
    auto *status = new StatusBar;
    m_person = status->addItem();
    m_database = status->addItem();
    m_busy = status->addItem();
    m_trouble = status->addItem();
    m_running = status->addItemAtEnd();
    m_hours = status->addItemAtEnd();
    m_time = status->addItemAtEnd();
    for (const StatusItem *item : {m_running, m_hours})
        connect(item, &QAbstractButton::clicked, this, &MainWindow::runningClockActivated);
    connect(m_trouble, &QAbstractButton::clicked, this, &MainWindow::listTroubles);
    column->addWidget(status);
    setCentralWidget(whole);

    resize(QSize(scaled(1440), scaled(900)).boundedTo(screen()->availableSize()));
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_qs).toByteArray());
    m_splitter->restoreState(settings.value(u"window/splitter"_qs).toByteArray());
    m_customers->setLayoutState(settings.value(u"window/customers-splitter"_qs).toByteArray());
    speak();
    m_queue->table()->setFocus();
}

void MainWindow::speak()
{
    m_actions->speak();
    m_actions->check(
        QLocale().language() == QLocale::French ? ActionId::French : ActionId::English);
    m_queue->speak();
    m_ticket->speak();
    m_customers->speak();
    m_sideBar->setWord(int(Place::Queue), tr("Queue"));
    m_sideBar->setWord(int(Place::Customers), tr("Customers"));
    const auto tip = [this](ActionId id) { return m_actions->action(id)->toolTip(); };
    m_sideBar->setTip(int(Place::Queue), tip(ActionId::QueuePlace));
    m_sideBar->setTip(int(Place::Customers), tip(ActionId::CustomersPlace));
    m_sideBar->setSearchTip(tip(ActionId::Palette));
    setRunningClock(m_runningClock);
}

MainWindow::Place MainWindow::place() const { return Place(m_places->currentIndex()); }

void MainWindow::showPlace(Place place)
{
    m_sideBar->setCurrent(int(place));
    m_places->setCurrentIndex(int(place));
    m_actions->rest(MenuId::Ticket, place != Place::Queue);
    m_actions->rest(MenuId::Customer, place != Place::Customers);
    QWidget *list = m_queue->table();
    if (place == Place::Customers)
        list = m_customers->table();
    list->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT placeShown(place);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    m_queue->table()->setColumnState(settings.value(columnsUnder()).toByteArray());
    m_customers->setColumnState(settings.value(customerColumnsUnder()).toByteArray());
    m_customers->table()->setSorting(settings.value(customerSortUnder).toString());
    m_customers->panel()->statement()->setColumnState(
        settings.value(statementColumnsUnder()).toByteArray());
    m_customers->panel()->setPage(settings.value(customerTabUnder).toInt());
    m_ticket->setReading(settings.value(ticketTabUnder).toInt());
    if (settings.value(placeUnder).toInt() == int(Place::Customers))
        showPlace(Place::Customers);
    m_layout = new LayoutKeeper(this, [this] { keepLayout(); });
}

void MainWindow::leaveLayout() { delete std::exchange(m_layout, nullptr); }

void MainWindow::setBreaches(int count) { m_sideBar->setBreaches(0, count); }

void MainWindow::setPerson(const QString &text) { m_person->setFact(u"user"_qs, text); }

void MainWindow::setDatabase(const QString &text, bool reached)
{
    m_database->setFact(reached ? u"db"_qs : u"cloudoff"_qs, text,
        reached ? StatusItem::State::Calm : StatusItem::State::Notable);
}

void MainWindow::addTrouble(const QString &text, const QString &more)
{
    std::erase_if(m_troubles, [&](const Trouble &one) { return one.text == text; });
    m_troubles.push_back({text, more});
    const int others = int(m_troubles.size()) - 1;
    m_trouble->setFact(u"ban"_qs,
        others > 0 ? tr("%1, and %n more", nullptr, others).arg(text) : text,
        StatusItem::State::Refused);
    m_trouble->setToolTip(troublesText());
}

/// The newest first.
QString MainWindow::troublesText() const
{
    QStringList texts;
    for (const Trouble &one : m_troubles)
        texts.prepend(one.text + u'\n' + one.more);
    return texts.join(u"\n\n"_qs);
}

void MainWindow::listTroubles()
{
    auto *list = new QMessageBox(
        QMessageBox::NoIcon, tr("Vigie"), troublesText(), QMessageBox::NoButton, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->setTextFormat(Qt::PlainText);
    list->addButton(tr("Understood"), QMessageBox::AcceptRole);
    list->open();
}

void MainWindow::setBusy(const QString &text, const QString &more)
{
    m_busy->setFact(u"restart"_qs, text);
    m_busy->setToolTip(more);
}

void MainWindow::setCompanyTime(const QString &text) { m_time->setFact(u"clock"_qs, text); }

void MainWindow::setHoursWarning(const QString &text, const QString &more, bool isExhausted)
{
    m_hours->setFact(u"hourglass"_qs, text,
        isExhausted ? StatusItem::State::Refused : StatusItem::State::Notable);
    m_hours->setToolTip(more);
}

void MainWindow::setRunningClock(const QString &text)
{
    m_runningClock = text;
    m_running->setFact(u"play"_qs, text, StatusItem::State::Running);
    setWindowTitle(text.isEmpty() ? tr("Vigie") : tr("%1 — Vigie").arg(text));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    bool mayClose = true;
    Q_EMIT closeAsked(&mayClose);
    event->setAccepted(mayClose);
    if (!mayClose)
        return;
    keepLayout();
}

void MainWindow::keepLayout() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_qs, saveGeometry());
    settings.setValue(u"window/splitter"_qs, m_splitter->saveState());
    settings.setValue(columnsUnder(), m_queue->table()->columnState());
    settings.setValue(u"window/customers-splitter"_qs, m_customers->layoutState());
    settings.setValue(customerColumnsUnder(), m_customers->columnState());
    settings.setValue(customerSortUnder, m_customers->table()->sorting());
    settings.setValue(statementColumnsUnder(), m_customers->panel()->statement()->columnState());
    settings.setValue(customerTabUnder, m_customers->panel()->page());
    settings.setValue(ticketTabUnder, m_ticket->reading());
    settings.setValue(placeUnder, int(place()));
}

} // namespace vigie
