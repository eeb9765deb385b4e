#include "support/console_stage.h"

#include "presentation/customer_list_model.h"
#include "presentation/desk_of.h"
#include "ui/console/act_dialog.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/console/ticket_panel.h"
#include "ui/customers/blocks_dialog.h"
#include "ui/customers/customer_panel.h"
#include "ui/customers/customers_place.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/refusal_box.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

namespace vigie::test {

namespace {

constexpr int generousMs = 60'000;
constexpr int quietMs = 60; // for what is laid out and painted
constexpr int rounds = 4; // an answer may lead to another question

const QStringList company = smallCompany
    + QStringList{u"02/09:00 lea create-customer key=calviere name=Éditions_Calvière_et_Fils"_qs,
        u"02/09:00 lea create-server key=plain customer=calviere name=web-14.calviere.example "
        "ordered=2026-11-01"_qs,
        u"02/09:00 lea create-contact key=boss customer=calviere name=Inès_Corbal "
        "email=ines@calviere.example may-call=true"_qs};

const QStringList founded{u"02/09:00 lea create-agent key=paul name=Paul_Kerr role=support"_qs};

/// Bréval has of everything that a customer can have; what is worked there is over.
const QStringList accounts{u"02/09:00 lea create-agent key=max name=Max_Ferrand role=manager"_qs,
    u"02/09:00 lea create-customer key=breval name=Atelier_Bréval language=fr manager=max"_qs,
    u"02/09:00 lea create-contact key=chief customer=breval name=Odile_Bréval "
    "email=odile@breval.example phone=0102030405 may-call=true technical=true"_qs,
    u"02/09:00 lea create-server key=old customer=breval name=web-3.breval.example "
    "ordered=2026-11-01 panel=plesk-web-host"_qs,
    u"02/09:00 lea create-server key=shop customer=breval name=shop.breval.example "
    "ordered=2026-11-01 panel=plesk-web-host"_qs,
    u"02/09:00 lea create-server key=node-a customer=breval name=node-a.breval.example "
    "ordered=2026-11-01"_qs,
    u"02/09:00 lea create-server key=node-b customer=breval name=node-b.breval.example "
    "ordered=2026-11-01"_qs,
    u"02/09:00 lea create-platform key=pool customer=breval name=Pool needed=1 "
    "nodes=node-a,node-b"_qs,
    u"02/09:00 lea create-contract key=past server=old level=serenity from=2026-11-02"_qs,
    u"02/09:00 lea create-contract key=unnamed server=shop level=business from=2026-11-02"_qs,
    u"02/09:00 lea sell-credit customer=breval blocks=1"_qs,
    u"02/09:00 lea sell-credit customer=calviere blocks=1234"_qs,
    u"10/09:00 lea create-contract key=present server=old level=pro from=2026-11-10"_qs,
    u"10/09:00 lea create-contract key=coming server=shop level=serenity from=2026-12-01"_qs,
    u"12/09:00 paul open-ticket server=old channel=staff kind=request subject=Move_the_shop "
    "text=Please. key=move"_qs,
    u"12/09:05 paul qualify ticket=move kind=request category=web coverage=customer-time "
    "estimate_minutes=30"_qs,
    u"12/10:00 paul start ticket=move"_qs, u"12/12:35 paul report ticket=move text=It_is_moved."_qs,
    u"13/09:00 paul open-ticket server=old channel=staff kind=request subject=Mend_the_cache "
    "text=Please. key=mend"_qs,
    u"13/09:05 paul qualify ticket=mend kind=request category=web coverage=customer-time "
    "estimate_minutes=30"_qs,
    u"13/10:00 paul start ticket=mend"_qs,
    u"13/11:10 paul report ticket=mend text=It_is_mended. as mended"_qs,
    u"13/11:30 max confirm-block block=$mended.1"_qs,
    u"20/09:00 paul open-ticket server=old channel=staff kind=request subject=Raise_the_memory "
    "text=Please. key=raise"_qs};

const QStringList tickets{
    u"23/09:00 awa open-ticket server=plain channel=staff kind=request "
    "subject=Install_Redis_and_enable_persistence_between_restarts text=Please. key=redis"_qs,
    u"23/09:05 paul open-ticket server=plain channel=staff kind=request subject=Raise_the_limit "
    "text=Please. key=wait"_qs,
    u"23/09:10 paul claim ticket=wait"_qs, u"23/09:15 paul wait ticket=wait for=customer"_qs,
    u"23/09:20 paul open-ticket server=srv channel=staff kind=request subject=Move_a_site "
    "text=Later. key=late"_qs,
    u"23/09:25 paul snooze ticket=late until=25/09:00 reason=later"_qs,
    u"24/05:30 awa open-ticket server=srv channel=staff kind=incident "
    "subject=Site_down:_502_on_every_page_since_half_past_five text=All_pages. key=over"_qs,
    u"24/06:10 awa open-ticket server=srv channel=staff kind=incident subject=Mail_refused "
    "text=Our_suppliers_say_their_mail_is_refused. key=risk"_qs,
    u"24/08:30 awa open-ticket server=srv channel=staff kind=incident subject=Slow_queries "
    "text=Since_midnight. key=run"_qs,
    u"24/08:35 paul claim ticket=run"_qs,
    u"24/08:40 paul qualify ticket=run kind=incident category=mail coverage=customer-time "
    "estimate_minutes=30"_qs,
    u"24/09:00 awa open-ticket server=srv channel=staff kind=incident subject=Panel_login_loops "
    "text=Since_nine. key=held"_qs,
    u"24/09:05 awa claim ticket=held"_qs, u"24/09:10 paul reply ticket=run text=We_look_at_it."_qs,
    u"24/09:12 awa note ticket=run text=The_same_as_last_week."_qs,
    u"24/09:15 paul link ticket=run to=risk"_qs, u"24/09:20 paul start ticket=run"_qs,
    u"24/09:30 lea change-agent agent=paul role=lead"_qs}; // who may do all that is shown

SegmentedControl *tabsOf(TicketPanel *panel)
{
    for (auto *control : panel->findChildren<SegmentedControl *>()) {
        if (!panel->composer()->isAncestorOf(control))
            return control;
    }
    qFatal("the ticket has no tabs");
}

void showReading(ConsoleStage &stage, int tab)
{
    const auto buttons = tabsOf(stage.window().ticket())->findChildren<QAbstractButton *>();
    if (!buttons.isEmpty()) // else no ticket was read yet
        buttons.at(qMin(tab, int(buttons.size()) - 1))->click();
}

ActDialog *dialogOf(ConsoleStage &stage) { return stage.window().findChild<ActDialog *>(); }

void openForm(ConsoleStage &stage, ActionId act)
{
    stage.trigger(act);
    if (!ConsoleStage::waitUntil([&] { return dialogOf(stage); }))
        qFatal("no dialog for action %d", int(act));
    stage.settle();
}

ConsoleState form(const QString &name, const QString &ticket, ActionId act)
{
    return {name, [ticket, act](ConsoleStage &stage) {
                stage.choose(ticket);
                openForm(stage, act);
            }};
}

ConsoleState act(const QString &name, const QString &ticket, ActionId id)
{
    return {name, [ticket, id](ConsoleStage &stage) {
                stage.choose(ticket);
                stage.trigger(id);
                stage.settle();
            }};
}

/// In the dialog that is open, once a field has it among its choices.
void chooseInDialog(ConsoleStage &stage, const QString &value)
{
    const auto boxes = [&] { return dialogOf(stage)->findChildren<ChoiceBox *>(); };
    const auto offers = [&](ChoiceBox *box) { return box->findData(value) >= 0; };
    if (!ConsoleStage::waitUntil([&] { return std::ranges::any_of(boxes(), offers); }))
        qFatal("nothing offers %s", qPrintable(value));
    for (ChoiceBox *box : boxes()) {
        if (offers(box))
            box->setValue(value);
    }
}

void awaitRefusal(ConsoleStage &stage)
{
    const auto *refusal = dialogOf(stage)->findChild<RefusalBox *>();
    if (!ConsoleStage::waitUntil([&] { return refusal->isVisible(); }))
        qFatal("nothing was refused");
    stage.settle();
}

/// A new ticket that no rule takes by phone. (K1)
void refuseCall(ConsoleStage &stage)
{
    stage.choose(u"run"_qs);
    openForm(stage, ActionId::NewTicket);
    chooseInDialog(stage, u"server:plain"_qs);
    chooseInDialog(stage, u"phone"_qs);
    awaitRefusal(stage);
}

/// A level that is taken after a study alone. (L2)
void refuseLevel(ConsoleStage &stage)
{
    stage.chooseCustomer(u"breval"_qs);
    openForm(stage, ActionId::NewContract);
    chooseInDialog(stage, u"server:old"_qs);
    chooseInDialog(stage, u"critical"_qs);
    awaitRefusal(stage);
}

ConsoleState customerForm(const QString &name, ActionId act, const QString &customer = u"breval"_qs)
{
    return {name, [customer, act](ConsoleStage &stage) {
                stage.chooseCustomer(customer);
                openForm(stage, act);
            }};
}

ConsoleState customerTab(const QString &name, int tab)
{
    return {name, [tab](ConsoleStage &stage) {
                stage.chooseCustomer(u"breval"_qs);
                stage.window().customers()->panel()->findChild<QTabBar *>()->setCurrentIndex(tab);
                stage.settle();
            }};
}

/// The first entry that has work behind it.
void standOnWork(ConsoleStage &stage)
{
    stage.chooseCustomer(u"breval"_qs);
    PlainTable *statement = stage.window().customers()->panel()->statement();
    const QAbstractItemModel *entries = statement->model();
    if (!ConsoleStage::waitUntil([&] { return entries->rowCount() > 0; }))
        qFatal("no statement was read");
    const QAction *corrects = stage.window().actions()->action(ActionId::CorrectWork);
    for (int row = 0; row < entries->rowCount() && !corrects->isEnabled(); ++row)
        statement->setCurrentIndex(entries->index(row, 0));
    statement->setFocus();
    stage.settle();
}

void correctWork(ConsoleStage &stage)
{
    standOnWork(stage);
    openForm(stage, ActionId::CorrectWork);
}

BlocksDialog *openBlocks(ConsoleStage &stage)
{
    stage.trigger(ActionId::CustomersPlace);
    stage.trigger(ActionId::Invoicing);
    const auto dialog = [&] { return stage.window().findChild<BlocksDialog *>(); };
    if (!ConsoleStage::waitUntil([&] { return dialog() && dialog()->isVisible(); }))
        qFatal("no blocks are shown");
    stage.settle();
    return dialog();
}

void chooseBlocks(ConsoleStage &stage)
{
    auto *blocks = openBlocks(stage)->findChild<PlainTable *>();
    if (!ConsoleStage::waitUntil([&] { return blocks->model()->rowCount() > 0; }))
        qFatal("no block was read");
    blocks->selectAll();
    stage.settle();
}

void explainHours(ConsoleStage &stage)
{
    stage.trigger(ActionId::WhyBalance);
    if (!ConsoleStage::waitUntil([&] { return stage.window().findChild<Overlay *>(); }))
        qFatal("no hours are explained");
    stage.settle();
}

void explainCredit(ConsoleStage &stage)
{
    stage.chooseCustomer(u"breval"_qs);
    explainHours(stage);
}

void explainDebit(ConsoleStage &stage)
{
    standOnWork(stage);
    explainHours(stage);
}

/// Where the list would be it says that there is nothing.
void awaitNoCustomer(ConsoleStage &stage)
{
    const PlainTable *list = stage.window().customers()->table();
    if (!ConsoleStage::waitUntil([&] { return !list->isVisible(); }))
        qFatal("there are customers");
    stage.settle();
}

void chooseSeveral(ConsoleStage &stage)
{
    stage.choose(u"over"_qs);
    stage.trigger(ActionId::ExtendNext);
    stage.trigger(ActionId::ExtendNext);
    stage.trigger(ActionId::Claim);
    stage.settle();
}

void typeIntoPalette(ConsoleStage &stage, const QString &text)
{
    stage.trigger(ActionId::Palette);
    stage.settle();
    const auto *palette = stage.window().findChild<Palette *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), text);
    stage.settle();
}

/// A reply that a message of the customer overtook. (K7)
void holdReply(ConsoleStage &stage)
{
    stage.choose(u"run"_qs);
    stage.trigger(ActionId::Reply);
    auto *text = stage.window().ticket()->composer()->findChild<QTextEdit *>();
    QTest::keyClicks(text, u"We put the previous file back."_qs);
    stage.told().tellAll({u"24/10:00 awa customer-message ticket=run text=It_is_down_again."_qs});
    const auto isTold = [&] {
        const auto labels = stage.window().ticket()->composer()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](QLabel *one) { return !one->text().isEmpty(); });
    };
    if (!ConsoleStage::waitUntil(isTold))
        qFatal("nobody wrote meanwhile");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    stage.settle();
}

} // namespace

ConsoleStage::ConsoleStage(Story story, const QSize &size)
    : m_watch([](qint64 ms) { qInfo("the window was not free for %lld ms", qlonglong(ms)); })
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    QSettings().clear();
    m_told.tellAll(story == Story::Filled ? company + accounts + tickets : founded);
    const QString database = m_told.path();
    m_desk = std::make_unique<Desk>([database] { return bookOf(database); },
        [] { return ToldBook::clock(u"24/10:00"_qs); }, u"paul"_qs);
    m_keeper = std::make_unique<DraftKeeper>(
        m_home.filePath(u"drafts.sqlite"_qs), DraftOwner{database, u"paul"_qs});
    m_console = std::make_unique<Console>(*m_desk, *m_keeper, u"vigie.sqlite"_qs);
    bool isFilled = false;
    QObject::connect(m_console.get(), &Console::filled, [&isFilled] { isFilled = true; });
    window().resize(size);
    window().show();
    window().activateWindow();
    if (!waitUntil([&] { return isFilled; }))
        qFatal("the console did not fill");
    settle();
}

ConsoleStage::~ConsoleStage() = default;

bool ConsoleStage::waitUntil(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, generousMs);
}

void ConsoleStage::settle()
{
    QObject context;
    for (int round = 0; round < rounds; ++round) {
        bool isAnswered = false;
        m_desk->ask<int>([](Book &, Instant) -> Result<int> { return 0; })
            .then(&context, [&](const Result<int> &) { isAnswered = true; });
        waitUntil([&] { return isAnswered; });
    }
    QTest::qWait(quietMs);
}

void ConsoleStage::choose(const QString &key)
{
    const auto file = m_told.book().ticket(Reference<Ticket>(key), m_desk->now());
    if (!file)
        qFatal("no ticket %s", qPrintable(key));
    QueueTable *table = window().queue()->table();
    const auto *model = qobject_cast<QueueModel *>(table->model());
    const int row = model->rowOf((*file)->ticket.id.uuid);
    if (row < 0)
        qFatal("%s is not in the queue", qPrintable(key));
    table->setFocus();
    bool isShown = m_console->standing().ticket == (*file)->ticket.id.uuid;
    const auto follow
        = QObject::connect(m_console.get(), &Console::ticketShown, [&isShown] { isShown = true; });
    table->setCurrentIndex(model->index(row, 0));
    if (!waitUntil([&] { return isShown; }))
        qFatal("%s was not shown", qPrintable(key));
    QObject::disconnect(follow);
    settle();
}

void ConsoleStage::chooseCustomer(const QString &key)
{
    trigger(ActionId::CustomersPlace);
    PlainTable *table = window().customers()->table();
    const auto *model = qobject_cast<CustomerListModel *>(table->model());
    if (!waitUntil([&] { return model->rowOfKey(key) >= 0; }))
        qFatal("%s is not among the customers", qPrintable(key));
    table->setCurrentIndex(model->index(model->rowOfKey(key), 0));
    const QAction *sells = window().actions()->action(ActionId::SellCredit);
    if (!waitUntil([&] { return sells->isEnabled(); }))
        qFatal("%s was not read", qPrintable(key));
    settle();
}

void ConsoleStage::trigger(ActionId act) { window().actions()->action(act)->trigger(); }

void ConsoleStage::calm()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog *dialog : window().findChildren<QDialog *>())
        dialog->reject();
    for (Overlay *overlay : window().findChildren<Overlay *>())
        overlay->dismiss();
    window().activateWindow();
    (void)QTest::qWaitForWindowActive(&window());
    window().customers()->showAll();
    window().customers()->panel()->findChild<QTabBar *>()->setCurrentIndex(0);
    window().showPlace(MainWindow::Place::Queue);
    window().queue()->search()->clear();
    window().queue()->setShare(QueuePlace::All);
    showReading(*this, 0);
    window().queue()->table()->setFocus();
    settle();
}

namespace {

std::vector<ConsoleState> customerStates()
{
    using enum ActionId;
    return {{u"customers"_qs, [](ConsoleStage &stage) { stage.chooseCustomer(u"acme"_qs); }},
        customerTab(u"customer hours"_qs, 0), customerTab(u"customer contracts"_qs, 1),
        customerTab(u"customer tickets"_qs, 2), customerTab(u"customer servers"_qs, 3),
        customerTab(u"customer contacts"_qs, 4), customerForm(u"new customer"_qs, NewCustomer),
        customerForm(u"sell blocks"_qs, SellCredit),
        customerForm(u"change level"_qs, NewContract, u"acme"_qs),
        {u"refused level"_qs, refuseLevel}, customerForm(u"people and terms"_qs, ChangeContract),
        customerForm(u"end contract"_qs, EndContract),
        customerForm(u"hand over administration"_qs, HandOver),
        customerForm(u"record study"_qs, RecordStudy), customerForm(u"new server"_qs, NewServer),
        customerForm(u"new platform"_qs, NewPlatform), customerForm(u"new contact"_qs, NewContact),
        customerForm(u"confirm block"_qs, ConfirmBlock), {u"entry chosen"_qs, standOnWork},
        {u"correct work"_qs, correctWork},
        {u"blocks to invoice"_qs, [](ConsoleStage &stage) { openBlocks(stage); }},
        {u"blocks chosen"_qs, chooseBlocks}, {u"why this credit"_qs, explainCredit},
        {u"why this debit"_qs, explainDebit},
        {u"sort the customers"_qs,
            [](ConsoleStage &stage) {
                stage.chooseCustomer(u"breval"_qs);
                stage.trigger(SortCustomers);
                stage.settle();
            }},
        {u"no customer passes the filter"_qs, [](ConsoleStage &stage) {
             stage.chooseCustomer(u"breval"_qs);
             stage.window().customers()->search()->setText(u"zzz nosuchkey:1"_qs);
             awaitNoCustomer(stage);
         }}};
}

std::vector<ConsoleState> queueStates()
{
    using enum ActionId;
    const auto ticket = [](const QString &key, int tab) {
        return [key, tab](ConsoleStage &stage) {
            stage.choose(key);
            showReading(stage, tab);
            stage.settle();
        };
    };
    return {{u"queue"_qs, ticket(u"risk"_qs, 0)},
        {u"ticket over its deadline"_qs, ticket(u"over"_qs, 0)},
        {u"conversation"_qs, ticket(u"run"_qs, 0)}, {u"history"_qs, ticket(u"run"_qs, 1)},
        {u"contract"_qs, ticket(u"run"_qs, 2)}, act(u"note"_qs, u"run"_qs, Note),
        form(u"new ticket"_qs, u"run"_qs, NewTicket), {u"refused in a dialog"_qs, refuseCall},
        form(u"qualify"_qs, u"run"_qs, Qualify), form(u"report"_qs, u"run"_qs, Report),
        form(u"report without a clock"_qs, u"redis"_qs, Report),
        form(u"customer said"_qs, u"run"_qs, CustomerSaid),
        form(u"strike a message"_qs, u"run"_qs, Strike), form(u"snooze"_qs, u"redis"_qs, Snooze),
        form(u"assign"_qs, u"risk"_qs, Assign), form(u"merge"_qs, u"risk"_qs, Merge),
        form(u"link"_qs, u"risk"_qs, Link), form(u"withdraw"_qs, u"risk"_qs, Withdraw),
        {u"several"_qs, chooseSeveral}, act(u"kept filters"_qs, u"risk"_qs, Filters),
        act(u"keys"_qs, u"risk"_qs, Keys), act(u"why"_qs, u"risk"_qs, Why),
        act(u"why this place"_qs, u"risk"_qs, WhyPlace),
        act(u"why this level"_qs, u"risk"_qs, WhyLevel),
        {u"palette"_qs, [](ConsoleStage &stage) { typeIntoPalette(stage, u"cal"_qs); }},
        {u"palette of actions"_qs, [](ConsoleStage &stage) { typeIntoPalette(stage, {}); }},
        {u"nothing passes the filter"_qs,
            [](ConsoleStage &stage) {
                stage.window().queue()->search()->setText(u"zzz nosuchkey:1"_qs);
                stage.settle();
            }},
        act(u"refused"_qs, u"held"_qs, Claim), {u"reply held back"_qs, holdReply}};
}

} // namespace

std::vector<ConsoleState> consoleStates()
{
    std::vector<ConsoleState> states = customerStates();
    const std::vector<ConsoleState> more = queueStates();
    states.insert(states.end(), more.begin(), more.end());
    return states;
}

std::vector<ConsoleState> emptyStates()
{
    return {{u"nothing is open"_qs, [](ConsoleStage &stage) { stage.settle(); }},
        {u"no customer"_qs,
            [](ConsoleStage &stage) {
                stage.trigger(ActionId::CustomersPlace);
                awaitNoCustomer(stage);
            }},
        {u"first customer"_qs,
            [](ConsoleStage &stage) {
                stage.trigger(ActionId::CustomersPlace);
                awaitNoCustomer(stage);
                openForm(stage, ActionId::NewCustomer);
            }},
        {u"no block"_qs, [](ConsoleStage &stage) { openBlocks(stage); }}};
}

} // namespace vigie::test
