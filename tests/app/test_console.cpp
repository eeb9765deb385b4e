#include "app/opened_console.h"
#include "interchange/rule_book.h"
#include "presentation/queue_roles.h"
#include "storage/draft_file.h"
#include "support/told_book.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/conversation.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/refusal_box.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/why_panel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

#include <signal.h>

using namespace vigie;
using namespace vigie::test;

namespace {

const QString reply = u"Bonjour, we put the previous signature file back and wi"_qs;
const QString subject = u"Printer on fi"_qs;

const QStringList twoIncidents{
    u"24/09:00 awa open-ticket server=srv channel=staff kind=incident subject=The_first text=x key=a"_qs,
    u"24/09:05 awa open-ticket server=srv channel=staff kind=incident subject=The_second text=x key=b"_qs};

using Opened = OpenedConsole;

/// Writes a reply and begins a new ticket, says so, and waits to be killed.
int type(const QString &database)
{
    Opened opened(database);
    opened.console.window().actions()->action(ActionId::Reply)->trigger();
    QTest::keyClicks(opened.composerText(), reply);
    opened.console.window().actions()->action(ActionId::NewTicket)->trigger();
    if (!QTest::qWaitFor([&] { return opened.dialog(); }, generousMs))
        return 1;
    for (QLineEdit *edit : opened.dialog()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Subject")
            QTest::keyClicks(edit, subject);
    }
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

void press(QWidget &sheet, const QString &button)
{
    for (QAbstractButton *one : sheet.findChildren<QAbstractButton *>()) {
        if (one->text() == button)
            one->click();
    }
}

/// Quits and gives that answer if something is asked. What was asked; empty: nothing.
QString quit(MainWindow &window, const QString &answer)
{
    QString asked;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return;
        look.stop();
        asked = question->text();
        press(*question, answer);
        if (question->isVisible())
            question->reject(); // has no such answer
    });
    look.start(1);
    window.actions()->action(ActionId::Quit)->trigger();
    return asked;
}

/// Says what the next console shows.
int read(const QString &database)
{
    Opened opened(database);
    (void)QTest::qWaitFor(
        [&] { return !opened.composerText()->toPlainText().isEmpty(); }, generousMs);
    std::printf("%s\n", qPrintable(opened.composerText()->toPlainText()));
    opened.console.window().actions()->action(ActionId::NewTicket)->trigger();
    for (QLineEdit *edit : opened.dialog()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Subject")
            std::printf("%s\n", qPrintable(edit->text()));
    }
    return 0;
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatOthersDoDisturbsNothing();
    void whatIsTypedSurvivesBeingKilled();
    void severalAreClaimedAtOnce();
    void whetherACallIsTakenIsToldBeforeItIsWritten();
    void whatLeftTheQueueIsFoundFromTheFilter();
    void aLinkToNoTicketIsToldWhereItIsSeen();
    void aRefusedActIsExplained();
    void nothingOfTheFormerTicketStaysWhileTheNextIsRead();
    void anActIsDoneOnTheTicketThatWasGoneTo_data();
    void anActIsDoneOnTheTicketThatWasGoneTo();
    void enterGoesIntoTheConversation();
    void anOvertakenReplyStopsAndSaysWhy();
    void oneTroubleHidesNoOther();
    void quittingWithARunningClockAsks();
    void quittingWithoutOneDoesNot();

private:
    QTemporaryDir m_home;
};

void TestConsole::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

/// Selection, scroll, text and cursor stay while another connection opens, claims and withdraws.
void TestConsole::whatOthersDoDisturbsNothing()
{
    ToldBook told;
    told.tellAll(smallCompany);
    const auto opens = [&](const QString &key, const QString &kind) {
        told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=%1 subject=x text=x "
                      "key=%2"_qs.arg(kind, key)});
    };
    for (int i = 0; i < 80; ++i)
        opens(u"t%1"_qs.arg(i), u"request"_qs);
    Opened opened(told.path());
    QueueTable *table = opened.console.window().queue()->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 81, generousMs);
    int row = 60; // whichever of these is not withdrawn below: chance orders what is equally old
    while (table->model()->index(row, 0).data(NumberTextRole).toInt() <= 20)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 0));
    const auto shownTicket = [&] { return table->currentIndex().data(NumberTextRole).toString(); };
    const auto place = [&] { return table->rowViewportPosition(table->currentIndex().row()); };
    const QString ticket = shownTicket();
    opened.console.window().actions()->action(ActionId::Reply)->trigger();
    QTest::keyClicks(opened.composerText(), reply);
    opened.composerText()->moveCursor(QTextCursor::WordLeft);
    const int cursor = opened.composerText()->textCursor().position();
    QTRY_VERIFY_WITH_TIMEOUT(opened.composerText()->toPlainText() == reply, generousMs);
    const int before = place();

    QElapsedTimer since;
    since.start();
    for (int i = 0; i < 20; ++i) {
        opens(u"i%1"_qs.arg(i), u"incident"_qs);
        told.tellAll({u"24/09:00 awa withdraw ticket=t%1 reason=gone"_qs.arg(i)});
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        table->model()->index(0, 0).data(BandCountRole).toString() == u"20", generousMs);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 82, generousMs);
    qInfo(
        "40 acts of another connection were shown %lld ms after the first began", since.elapsed());
    QCoreApplication::processEvents();
    QCOMPARE(shownTicket(), ticket);
    QCOMPARE(place(), before);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(opened.composerText()->toPlainText(), reply);
    QCOMPARE(opened.composerText()->textCursor().position(), cursor);
}

void TestConsole::whatIsTypedSurvivesBeingKilled()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                  "subject=Mail_refused text=x key=t"_qs});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_qs, told.folder() + u"/state"_qs);
    environment.insert(u"XDG_CONFIG_HOME"_qs, told.folder() + u"/config"_qs);
    const QString drafts = told.folder() + u"/state/vigie/drafts.sqlite"_qs;

    QProcess writer;
    writer.setProcessEnvironment(environment);
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {u"type"_qs, told.path()});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += writer.readAllStandardOutput(), said.contains("typed")), generousMs);
    const auto isKept = [&] {
        auto file = DraftFile::open(drafts);
        const auto kept = file ? (*file)->all({told.path(), u"paul"_qs})
                               : Result<std::vector<Draft>>(failed(file.error()));
        return kept && kept->size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), generousMs);
    ::kill(pid_t(writer.processId()), SIGKILL);
    QVERIFY(writer.waitForFinished(generousMs));
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

    QProcess reader;
    reader.setProcessEnvironment(environment);
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QCoreApplication::applicationFilePath(), {u"read"_qs, told.path()});
    QVERIFY(reader.waitForFinished(generousMs));
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()), reply + u'\n' + subject + u'\n');
}

/// Two that are free and one that somebody has: the dialog tells it before, the panel after.
void TestConsole::severalAreClaimedAtOnce()
{
    ToldBook told;
    told.tellAll(smallCompany);
    for (const QString &key : {u"a"_qs, u"b"_qs, u"c"_qs})
        told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident subject=%1 "
                      "text=x key=%1"_qs.arg(key)});
    told.tellAll({u"24/09:10 awa claim ticket=b"_qs});
    Opened opened(told.path());
    QueueTable *table = opened.console.window().queue()->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, generousMs);
    table->setCurrentIndex(table->model()->index(1, 0));
    Actions *actions = opened.console.window().actions();
    actions->action(ActionId::ExtendNext)->trigger();
    actions->action(ActionId::ExtendNext)->trigger();
    QCOMPARE(table->chosenRows().size(), std::size_t(3));
    actions->action(ActionId::Claim)->trigger();
    QVERIFY(opened.dialog());
    const auto says = [&](const QString &words) {
        for (const QLabel *label : opened.console.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"awa has this ticket"_qs), generousMs);
    QTest::keyClick(opened.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog(), generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"awa has this ticket"_qs), generousMs);
    const auto ownerOf = [&](const QString &key) {
        const auto file = told.book().ticket(Reference<Ticket>(key), opened.desk.now());
        return (*file)->row.owner ? (*file)->row.owner->key : QString();
    };
    QCOMPARE(
        ownerOf(u"a"_qs) + u' ' + ownerOf(u"b"_qs) + u' ' + ownerOf(u"c"_qs), u"paul awa paul"_qs);
}

/// No open ticket passes: Enter goes on in the palette, and Enter there opens the closed one.
void TestConsole::whatLeftTheQueueIsFoundFromTheFilter()
{
    ToldBook told;
    told.tellAll(smallCompany);
    for (const QString &key : {u"mail"_qs, u"zebra"_qs})
        told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=request subject=%1 "
                      "text=x key=%1"_qs.arg(key)});
    told.tellAll({u"24/09:10 awa withdraw ticket=zebra reason=gone"_qs});
    Opened opened(told.path());
    const auto closed = told.book().ticket(Reference<Ticket>(u"zebra"_qs), opened.desk.now());
    SearchField *search = opened.console.window().queue()->search();
    search->setText(u"zebra level:pro"_qs);
    QTest::keyClick(search, Qt::Key_Return);
    auto *palette = opened.console.window().findChild<Palette *>();
    QVERIFY(palette);
    const auto *lines = palette->findChild<QListView *>();
    QTRY_COMPARE_WITH_TIMEOUT(lines->model()->rowCount(), 2, generousMs);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.console.standing().ticket, (*closed)->row.id.uuid, generousMs);
}

void TestConsole::whetherACallIsTakenIsToldBeforeItIsWritten()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"02/09:00 lea create-server key=plain customer=acme name=plain "
                  "ordered=2026-11-01"_qs,
        u"24/09:00 awa open-ticket server=srv channel=staff kind=request subject=x text=x key=t"_qs});
    Opened opened(told.path());
    opened.console.window().actions()->action(ActionId::NewTicket)->trigger();
    QVERIFY(opened.dialog());
    const auto hasMachines = [&] {
        const auto boxes = opened.dialog()->findChildren<ChoiceBox *>();
        return std::ranges::any_of(boxes, [](const ChoiceBox *box) {
            return box->accessibleName() == u"About" && box->count() > 0;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasMachines(), generousMs); // read after the queue
    const auto choose = [&](const QString &field, const QString &value) {
        for (ChoiceBox *box : opened.dialog()->findChildren<ChoiceBox *>()) {
            if (box->accessibleName() == field)
                box->setValue(value);
        }
    };
    const auto isRefusedBy = [&](const QString &rule) {
        const auto *box = opened.dialog()->findChild<RefusalBox *>();
        return box->isVisible() && box->accessibleDescription().startsWith(u"rule "_qs + rule);
    };
    choose(u"About"_qs, u"server:plain"_qs);
    choose(u"How it came"_qs, u"phone"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(isRefusedBy(u"K1"_qs), generousMs);
    choose(u"About"_qs, u"server:srv"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(isRefusedBy(u"E19"_qs), generousMs);
    opened.dialog()->findChild<RefusalBox *>()->askWhy();
    auto *sheet = opened.dialog()->findChild<WhyPanel *>();
    QVERIFY(sheet && sheet->isVisible());
    press(*sheet, u"Copy"_qs);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"How it came phone\n"), qPrintable(copied));
    QVERIFY2(copied.contains(ruleEntry(u"E19"_qs)->english + u" (E19)"_qs), qPrintable(copied));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog()->findChild<WhyPanel *>(), generousMs);
    QVERIFY(opened.dialog()->isVisible());
    choose(u"How it came"_qs, u"staff"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog()->findChild<RefusalBox *>()->isVisible(), generousMs);
    opened.dialog()->reject();
}

void TestConsole::aLinkToNoTicketIsToldWhereItIsSeen()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                  "subject=Down text=x key=t"_qs});
    Opened opened(told.path());
    MainWindow &window = opened.console.window();
    window.showPlace(MainWindow::Place::Customers);
    opened.console.openTicket(u"99999"_qs);
    const auto isTold = [&] {
        const auto boxes = window.ticket()->findChildren<RefusalBox *>();
        return std::ranges::any_of(boxes, [](const RefusalBox *box) {
            return box->isVisible() && box->accessibleName() == u"There is no ticket 99999.";
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), generousMs);
    QCOMPARE(window.place(), MainWindow::Place::Queue);
}

void TestConsole::aRefusedActIsExplained()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                  "subject=Mail_refused text=x key=t"_qs,
        u"24/09:10 awa claim ticket=t"_qs});
    Opened opened(told.path());
    MainWindow &window = opened.console.window();
    QAction *why = window.actions()->action(ActionId::WhyRefused);
    QVERIFY(!why->isEnabled());
    window.actions()->action(ActionId::Claim)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(why->isEnabled(), generousMs);
    why->trigger();
    auto *sheet = window.findChild<WhyPanel *>();
    QVERIFY(sheet && sheet->isVisible());
    press(*sheet, u"Copy as JSON"_qs);
    const QJsonObject json
        = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json[u"rule"].toString(), u"K5"_qs);
    QCOMPARE(json[u"asked"].toObject()[u"op"].toString(), u"claim"_qs);
    QCOMPARE(json[u"inputs"].toObject()[u"owner"].toString(), u"awa"_qs);
    QCOMPARE(json[u"rules"].toArray().first().toObject()[u"text"].toString(),
        ruleEntry(u"K5"_qs)->english);
    QTest::keyClick(sheet, Qt::Key_Escape);
    told.tellAll({u"24/10:00 awa release ticket=t"_qs});
    window.actions()->action(ActionId::Claim)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!why->isEnabled(), generousMs);
}

void TestConsole::nothingOfTheFormerTicketStaysWhileTheNextIsRead()
{
    ToldBook told;
    told.tellAll(smallCompany + twoIncidents);
    Opened opened(told.path());
    MainWindow &window = opened.console.window();
    const auto says = [&](const QString &words) {
        const auto labels = window.ticket()->findChildren<ElidedLabel *>();
        return std::ranges::any_of(labels, [&](const ElidedLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"The first"_qs));
    QVERIFY(says(u"Acme"_qs));
    {
        const BusyBook busy(opened.desk);
        window.actions()->action(ActionId::Next)->trigger();
        window.actions()->action(ActionId::Reply)->trigger();
        QTest::keyClicks(opened.composerText(), reply);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The second"_qs), generousMs);
        QVERIFY(!says(u"The first"_qs));
        QVERIFY(!says(u"Acme"_qs));
    }
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Acme"_qs), generousMs);
    QCOMPARE(opened.composerText()->toPlainText(), reply);
}

void TestConsole::anActIsDoneOnTheTicketThatWasGoneTo_data()
{
    QTest::addColumn<bool>("goesBack");
    QTest::addColumn<QString>("claimed");
    QTest::newRow("it is still the one") << false << u"b"_qs;
    QTest::newRow("it was left again") << true << QString();
}

/// It is asked for before that ticket was read.
void TestConsole::anActIsDoneOnTheTicketThatWasGoneTo()
{
    QFETCH(bool, goesBack);
    QFETCH(QString, claimed);
    ToldBook told;
    told.tellAll(smallCompany + twoIncidents);
    Opened opened(told.path());
    Actions *actions = opened.console.window().actions();
    const auto claimedOnes = [&] {
        QStringList keys;
        for (const QString &key : {u"a"_qs, u"b"_qs}) {
            const auto file = told.book().ticket(Reference<Ticket>(key), opened.desk.now());
            if (file && *file && (*file)->ticket.owner)
                keys << key;
        }
        return keys.join(u' ');
    };
    bool isShown = false;
    {
        const BusyBook busy(opened.desk);
        connect(&opened.console, &Console::ticketShown, &opened.console, [&] { isShown = true; });
        actions->action(ActionId::Next)->trigger();
        actions->action(ActionId::Qualify)->trigger();
        actions->action(ActionId::Claim)->trigger(); // of the two the last one is meant
        if (goesBack)
            actions->action(ActionId::Previous)->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(isShown, generousMs);
    QTRY_COMPARE_WITH_TIMEOUT(claimedOnes(), claimed, generousMs);
    QTest::qWait(300); // time enough for what is not to be done
    QCOMPARE(claimedOnes(), claimed);
    QVERIFY(!opened.dialog());
}

void TestConsole::enterGoesIntoTheConversation()
{
    ToldBook told;
    told.tellAll(smallCompany + twoIncidents);
    Opened opened(told.path());
    MainWindow &window = opened.console.window();
    window.ticket()->setReading(1);
    const auto *talk = window.ticket()->findChild<Conversation *>();
    QVERIFY(!talk->isVisible());
    QTest::keyClick(window.queue()->table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(talk->hasFocus(), generousMs);
    QCOMPARE(window.ticket()->reading(), 0);
}

void TestConsole::anOvertakenReplyStopsAndSaysWhy()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                  "subject=Mail_refused text=x key=t"_qs});
    Opened opened(told.path());
    MainWindow &window = opened.console.window();
    window.actions()->action(ActionId::Reply)->trigger();
    QTest::keyClicks(opened.composerText(), reply);
    told.tellAll({u"24/09:30 awa reply ticket=t text=Mine_first"_qs});
    const auto said = [&] {
        const auto file = told.book().ticket(Reference<Ticket>(u"t"_qs), opened.desk.now());
        return file && *file ? int((*file)->messages.size()) : 0;
    };
    QTest::keyClick(opened.composerText(), Qt::Key_Return, Qt::ControlModifier);
    const auto isHeld = [&] {
        return std::ranges::any_of(
            window.ticket()->findChildren<RefusalBox *>(), [](const RefusalBox *box) {
                return box->isVisible() && box->accessibleName().startsWith(u"Not sent yet: ");
            });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.actions()->action(ActionId::WhyRefused)->isEnabled(), generousMs);
    window.actions()->action(ActionId::WhyRefused)->trigger();
    auto *sheet = window.findChild<WhyPanel *>();
    QVERIFY(sheet && sheet->isVisible());
    press(*sheet, u"Copy as JSON"_qs);
    const QJsonObject json
        = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json[u"rule"].toString(), u"K7"_qs);
    QCOMPARE(json[u"inputs"].toObject()[u"author"].toString(), u"awa"_qs);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QCOMPARE(said(), 2);
    QCOMPARE(opened.composerText()->toPlainText(), reply);
    QTest::keyClick(opened.composerText(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(said(), 3, generousMs);
    QTRY_VERIFY_WITH_TIMEOUT(!isHeld(), generousMs);
}

void TestConsole::oneTroubleHidesNoOther()
{
    ToldBook told;
    told.tellAll(smallCompany);
    Opened opened(told.path());
    MainWindow &window = opened.console.window();
    window.addTrouble(u"Drafts are not kept"_qs, u"no room"_qs);
    window.addTrouble(u"The database is damaged"_qs, u"page 7"_qs);
    window.addTrouble(u"Drafts are not kept"_qs, u"no room at all"_qs);
    StatusItem *shown = nullptr;
    for (StatusItem *item : window.findChildren<StatusItem *>()) {
        if (item->text() == u"Drafts are not kept, and 1 more")
            shown = item;
    }
    QVERIFY(shown);
    const QString all
        = u"Drafts are not kept\nno room at all\n\nThe database is damaged\npage 7"_qs;
    QCOMPARE(shown->toolTip(), all);
    shown->click();
    auto *list = window.findChild<QMessageBox *>();
    QVERIFY(list);
    QCOMPARE(list->text(), all);
    list->reject();
}

void TestConsole::quittingWithARunningClockAsks()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                  "subject=Mail_refused text=x key=t"_qs,
        u"24/09:50 paul start ticket=t"_qs});
    Opened opened(told.path());
    MainWindow &window = opened.console.window();
    QTRY_VERIFY_WITH_TIMEOUT(window.windowTitle() != u"Vigie", generousMs); // it runs
    const QString stayed = quit(window, u"Stay"_qs);
    QVERIFY2(stayed.startsWith(u"Your clock runs"), qPrintable(stayed));
    QVERIFY(window.isVisible());
    const QString left = quit(window, u"Leave, it runs on"_qs);
    QCOMPARE(left, stayed);
    QVERIFY(!window.isVisible());
    const auto file = told.book().ticket(Reference<Ticket>(u"t"_qs), opened.desk.now());
    QVERIFY((*file)->ticket.workSince);
}

/// Somebody else's clock is no reason to ask.
void TestConsole::quittingWithoutOneDoesNot()
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                  "subject=Mail_refused text=x key=t"_qs,
        u"24/09:50 awa start ticket=t"_qs});
    Opened opened(told.path());
    QCOMPARE(quit(opened.console.window(), u"Stay"_qs), QString());
    QVERIFY(!opened.console.window().isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next test opens another
    dressForTest(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"type")
        return type(arguments.value(2));
    if (arguments.value(1) == u"read")
        return read(arguments.value(2));
    TestConsole test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_console.moc"
