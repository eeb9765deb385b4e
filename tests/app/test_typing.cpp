#include "app/opened_console.h"
#include "presentation/queue_roles.h"
#include "storage/draft_file.h"
#include "support/vigiectl.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/composer.h"

#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <signal.h>

using namespace vigie;
using namespace vigie::test;

namespace {

qint64 clockMs() { return QDateTime::currentMSecsSinceEpoch(); }

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString noteText(int number)
{
    return u"note %1 of a long and busy morning at the desk"_qs.arg(number);
}

/// Writes notes, letter by letter, and sends each; says what it typed, when, and what was accepted.
int work(const QString &database)
{
    OpenedConsole opened(database);
    Actions *actions = opened.console.window().actions();
    for (int number = 0;; ++number) {
        actions->action(ActionId::Note)->trigger();
        const QString text = noteText(number);
        for (qsizetype at = 0; at < text.size(); ++at) {
            QTest::keyClick(opened.composerText(), text[at].toLatin1());
            say(u"typed %1 %2 %3"_qs.arg(number).arg(at + 1).arg(clockMs()));
            QTest::qWait(5);
        }
        QTest::keyClick(opened.composerText(), Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor(
                [&] { return opened.composerText()->toPlainText().isEmpty(); }, generousMs))
            return 1;
        say(u"sent %1"_qs.arg(number));
    }
}

/// Claims and releases a ticket, as a colleague's console would; says when each was done.
int write(const QString &database, int acts)
{
    auto book = bookOf(database);
    if (!book)
        return 1;
    for (int act = 0; act < acts; ++act) {
        const Reference<Ticket> ticket(u"t%1"_qs.arg(act % 20));
        const bool claims = act / 20 % 2 == 0;
        const Operation operation
            = claims ? Operation(ClaimTicket{ticket}) : Operation(ReleaseTicket{ticket, {}});
        const auto outcome = (*book)->submit(
            {operation, QUuid::createUuid(), u"awa"_qs, ToldBook::clock(u"24/10:00"_qs)});
        if (!outcome || !std::holds_alternative<Changes>(outcome->decision))
            return 2;
        say(u"%1 %2 %3"_qs.arg(act % 20).arg(claims).arg(clockMs()));
        QTest::qSleep(40);
    }
    return 0;
}

struct Heard
{
    QStringList lines;
    QByteArray rest;

    void take(QProcess &process)
    {
        rest += process.readAllStandardOutput();
        const qsizetype end = rest.lastIndexOf('\n');
        if (end < 0)
            return;
        lines += QString::fromUtf8(rest.left(end)).split(u'\n');
        rest = rest.mid(end + 1);
    }
};

} // namespace

/// Somebody types while others write, and while the program is killed. VIGIE_WRITES and VIGIE_KILLS
/// raise the counts; VIGIE_SEED repeats a run.
class TestTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    }

    void whatAnotherProcessWritesDisturbsNoTyping();
    void neitherAnActNorADraftIsLostByAKill();

private:
    void killOnce(quint32 seed);
    QStringList notesOf(ToldBook &told);

    QTemporaryDir m_home;
};

/// Text, cursor, selection and scroll stay; the delay until a write is on the screen is printed.
void TestTyping::whatAnotherProcessWritesDisturbsNoTyping()
{
    ToldBook told;
    told.tellAll(smallCompany);
    for (int i = 0; i < 60; ++i)
        told.tellAll({u"24/09:%2 lea open-ticket server=srv channel=staff kind=request subject=x "
                      "text=x key=t%1"_qs.arg(i)
                          .arg(i, 2, 10, QLatin1Char('0'))});
    OpenedConsole opened(told.path());
    QueueTable *table = opened.console.window().queue()->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 61, generousMs);
    table->setCurrentIndex(table->model()->index(40, 0));
    const auto chosen = [&] { return table->currentIndex().data(NumberTextRole).toString(); };
    const auto place = [&] { return table->rowViewportPosition(table->currentIndex().row()); };
    const QString ticket = chosen();
    opened.console.window().actions()->action(ActionId::Reply)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(opened.composerText()->hasFocus(), generousMs);
    const int before = place();

    std::map<int, qint64> shown; // by act, when a row's owner was seen to change
    std::map<int, QString> owners;
    int seen = 0;
    const auto look = [&] {
        for (int row = 1; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            const int key = index.data(NumberTextRole).toInt() - 1;
            const QString owner = index.data(WhoRole).toString();
            if (key < 0 || key >= 20 || owners[key] == owner)
                continue;
            owners[key] = owner;
            shown[seen++] = clockMs();
        }
    };
    look();
    seen = 0;
    shown.clear();
    connect(table->model(), &QAbstractItemModel::dataChanged, this, look);

    const int acts = countFrom("VIGIE_WRITES", 40);
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(
        QCoreApplication::applicationFilePath(), {u"write"_qs, told.path(), QString::number(acts)});
    Heard heard;
    QString typed;
    while (writer.state() != QProcess::NotRunning || seen < acts) {
        const char letter = char('a' + typed.size() % 26);
        QTest::keyClick(opened.composerText(), letter);
        typed += QLatin1Char(letter);
        QTest::qWait(10);
        heard.take(writer);
        if (writer.state() == QProcess::NotRunning && writer.exitCode() != 0)
            QFAIL("the writer failed");
        QCOMPARE(opened.composerText()->toPlainText(), typed);
        QCOMPARE(opened.composerText()->textCursor().position(), int(typed.size()));
        if (typed.size() > 60'000)
            QFAIL("not everything was shown");
    }
    heard.take(writer);
    QCOMPARE(chosen(), ticket);
    QCOMPARE(place(), before);
    QCOMPARE(heard.lines.size(), acts);
    std::vector<qint64> delays;
    for (int act = 0; act < acts; ++act)
        delays.push_back(shown[act] - heard.lines[act].section(u' ', 2).toLongLong());
    std::ranges::sort(delays);
    qInfo("%d writes of another process while %lld letters were typed: shown after p50 %lld ms, "
          "p99 %lld ms, at most %lld ms",
        acts, qint64(typed.size()), delays[delays.size() / 2],
        delays[std::min(delays.size() - 1, delays.size() * 99 / 100)], delays.back());
}

QStringList TestTyping::notesOf(ToldBook &told)
{
    const auto file
        = told.book().ticket(Reference<Ticket>(u"t"_qs), ToldBook::clock(u"24/10:00"_qs));
    QStringList notes;
    for (const WrittenMessage &one : (*file)->messages) {
        if (one.message.kind == MessageKind::Note)
            notes << one.message.text;
    }
    return notes;
}

void TestTyping::neitherAnActNorADraftIsLostByAKill()
{
    const int kills = countFrom("VIGIE_KILLS", 2);
    const auto seed
        = quint32(countFrom("VIGIE_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
    qInfo("VIGIE_SEED=%u, %d kills", seed, kills);
    for (int kill = 0; kill < kills; ++kill) {
        killOnce(seed + quint32(kill));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTyping::killOnce(quint32 seed)
{
    ToldBook told;
    told.tellAll(smallCompany);
    told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=incident "
                  "subject=Mail_refused text=x key=t"_qs});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_qs, told.folder() + u"/state"_qs);
    environment.insert(u"XDG_CONFIG_HOME"_qs, told.folder() + u"/config"_qs);
    QProcess worker;
    worker.setProcessEnvironment(environment);
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationFilePath(), {u"work"_qs, told.path()});
    Heard heard;
    QTRY_VERIFY_WITH_TIMEOUT((heard.take(worker), !heard.lines.isEmpty()), generousMs);
    QTest::qWait(int(QRandomGenerator(seed).bounded(200, 4'000)));
    const qint64 killedAt = clockMs();
    ::kill(pid_t(worker.processId()), SIGKILL);
    QVERIFY(worker.waitForFinished(generousMs));
    QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
    heard.take(worker);

    const QStringList notes = notesOf(told);
    int lastNumber = -1; // what was typed a second before the kill, or earlier
    qsizetype lastLength = 0;
    for (const QString &line : heard.lines) {
        const QStringList words = line.split(u' ');
        if (words.first() == u"sent")
            QVERIFY2(notes.contains(noteText(words[1].toInt())), qPrintable(line));
        else if (words.value(3).toLongLong() + 1'000 <= killedAt) {
            lastNumber = words[1].toInt();
            lastLength = words[2].toInt();
        }
    }
    if (lastNumber < 0 || notes.contains(noteText(lastNumber)))
        return;
    auto file = DraftFile::open(told.folder() + u"/state/vigie/drafts.sqlite"_qs);
    QVERIFY(file);
    const auto kept = (*file)->all({told.path(), u"paul"_qs});
    QVERIFY(kept && kept->size() == 1);
    const QString text = kept->front().fields.value(u"text"_qs);
    QVERIFY2(text.startsWith(noteText(lastNumber).left(lastLength)), qPrintable(text));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"work")
        return work(arguments.value(2));
    if (arguments.value(1) == u"write")
        return write(arguments.value(2), arguments.value(3).toInt());
    TestTyping test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_typing.moc"
