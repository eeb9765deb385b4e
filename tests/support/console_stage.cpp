#include "support/console_stage.h"

#include "presentation/desk_of.h"
#include "ui/console/act_dialog.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/console/ticket_panel.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/refusal_box.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTextEdit>

namespace vigie::test {

namespace {

constexpr int generousMs = 60'000;
constexpr int quietMs = 60; // more than the book takes to answer what is asked of it

const QStringList company = smallCompany
    + QStringList{u"02/09:00 lea create-customer key=calviere name=Éditions_Calvière_et_Fils"_qs,
        u"02/09:00 lea create-server key=plain customer=calviere name=web-14.calviere.example "
        "ordered=2026-11-01"_qs,
        u"02/09:00 lea create-contact key=boss customer=calviere name=Inès_Corbal "
        "email=ines@calviere.example may-call=true"_qs};

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
    u"24/09:15 paul link ticket=run to=risk"_qs, u"24/09:20 paul start ticket=run"_qs};

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
    buttons.at(qMin(tab, int(buttons.size()) - 1))->click();
}

ActDialog *dialogOf(ConsoleStage &stage) { return stage.window().findChild<ActDialog *>(); }

void openForm(ConsoleStage &stage, const QString &ticket, ActionId act)
{
    stage.choose(ticket);
    stage.trigger(act);
    if (!ConsoleStage::waitUntil([&] { return dialogOf(stage); }))
        qFatal("no dialog for action %d on %s", int(act), qPrintable(ticket));
    ConsoleStage::settle();
}

ConsoleState form(const QString &name, const QString &ticket, ActionId act)
{
    return {name, [ticket, act](ConsoleStage &stage) { openForm(stage, ticket, act); }};
}

ConsoleState act(const QString &name, const QString &ticket, ActionId id)
{
    return {name, [ticket, id](ConsoleStage &stage) {
                stage.choose(ticket);
                stage.trigger(id);
                ConsoleStage::settle();
            }};
}

/// The place of the customers, the first of them read; `id`: an act there.
ConsoleState customers(const QString &name, std::optional<ActionId> id)
{
    return {name, [id](ConsoleStage &stage) {
                stage.trigger(ActionId::CustomersPlace);
                const QAction *sells = stage.window().actions()->action(ActionId::SellCredit);
                if (!ConsoleStage::waitUntil([&] { return sells->isEnabled(); }))
                    qFatal("no customer was read");
                if (id)
                    stage.trigger(*id);
                ConsoleStage::settle();
            }};
}

/// A new ticket that no rule takes by phone. (K1)
void refuseCall(ConsoleStage &stage)
{
    openForm(stage, u"run"_qs, ActionId::NewTicket);
    const auto boxes = [&] { return dialogOf(stage)->findChildren<ChoiceBox *>(); };
    const auto set = [&](const QString &value) {
        for (ChoiceBox *box : boxes())
            box->setValue(value); // whichever has it among its choices
    };
    (void)ConsoleStage::waitUntil([&] {
        return std::ranges::any_of(
            boxes(), [](ChoiceBox *box) { return box->findData(u"server:plain"_qs) >= 0; });
    });
    set(u"server:plain"_qs);
    set(u"phone"_qs);
    (void)ConsoleStage::waitUntil(
        [&] { return dialogOf(stage)->findChild<RefusalBox *>()->isVisible(); });
    ConsoleStage::settle();
}

void chooseSeveral(ConsoleStage &stage)
{
    stage.choose(u"over"_qs);
    stage.trigger(ActionId::ExtendNext);
    stage.trigger(ActionId::ExtendNext);
    stage.trigger(ActionId::Claim);
    ConsoleStage::settle();
}

void typeIntoPalette(ConsoleStage &stage, const QString &text)
{
    stage.trigger(ActionId::Palette);
    ConsoleStage::settle();
    const auto *palette = stage.window().findChild<Palette *>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), text);
    ConsoleStage::settle();
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
    ConsoleStage::settle();
}

} // namespace

ConsoleStage::ConsoleStage(Story story, const QSize &size)
    : m_watch([](qint64 ms) { qInfo("the window was not free for %lld ms", qlonglong(ms)); })
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    QSettings().clear();
    m_told.tellAll(story == Story::Filled ? company + tickets : company);
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

void ConsoleStage::settle() { QTest::qWait(quietMs); }

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
    window().showPlace(MainWindow::Place::Queue);
    window().queue()->search()->clear();
    window().queue()->setShare(QueuePlace::All);
    showReading(*this, 0);
    window().queue()->table()->setFocus();
    settle();
}

std::vector<ConsoleState> consoleStates()
{
    using enum ActionId;
    const auto ticket = [](const QString &key, int tab) {
        return [key, tab](ConsoleStage &stage) {
            stage.choose(key);
            showReading(stage, tab);
            ConsoleStage::settle();
        };
    };
    return {{u"queue"_qs, ticket(u"risk"_qs, 0)},
        {u"ticket over its deadline"_qs, ticket(u"over"_qs, 0)},
        {u"conversation"_qs, ticket(u"run"_qs, 0)}, {u"history"_qs, ticket(u"run"_qs, 1)},
        {u"contract"_qs, ticket(u"run"_qs, 2)}, act(u"note"_qs, u"run"_qs, Note),
        form(u"new ticket"_qs, u"run"_qs, NewTicket), {u"refused in a dialog"_qs, refuseCall},
        form(u"qualify"_qs, u"run"_qs, Qualify), form(u"report"_qs, u"run"_qs, Report),
        form(u"snooze"_qs, u"redis"_qs, Snooze), form(u"assign"_qs, u"risk"_qs, Assign),
        form(u"merge"_qs, u"risk"_qs, Merge), form(u"link"_qs, u"risk"_qs, Link),
        form(u"withdraw"_qs, u"risk"_qs, Withdraw), {u"several"_qs, chooseSeveral},
        act(u"kept filters"_qs, u"risk"_qs, Filters), act(u"keys"_qs, u"risk"_qs, Keys),
        act(u"why"_qs, u"risk"_qs, Why), act(u"why this place"_qs, u"risk"_qs, WhyPlace),
        act(u"why this level"_qs, u"risk"_qs, WhyLevel),
        {u"palette"_qs, [](ConsoleStage &stage) { typeIntoPalette(stage, u"cal"_qs); }},
        {u"palette of actions"_qs, [](ConsoleStage &stage) { typeIntoPalette(stage, {}); }},
        {u"nothing passes the filter"_qs,
            [](ConsoleStage &stage) {
                stage.window().queue()->search()->setText(u"zzz nosuchkey:1"_qs);
                ConsoleStage::settle();
            }},
        act(u"refused"_qs, u"held"_qs, Claim), {u"reply held back"_qs, holdReply}};
}

std::vector<ConsoleState> customerStates()
{
    using enum ActionId;
    return {customers(u"customers"_qs, {}), customers(u"sell blocks"_qs, SellCredit),
        customers(u"change level"_qs, NewContract), customers(u"new customer"_qs, NewCustomer),
        customers(u"blocks to invoice"_qs, Invoicing)};
}

} // namespace vigie::test
