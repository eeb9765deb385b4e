#include "support/stored_file.h"
#include "support/vigiectl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace vigie;
using namespace vigie::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

using Damage = std::function<void(const QString &)>;

/// Does something to the bytes of a file.
Damage bytes(const std::function<void(QByteArray &)> &change)
{
    return [change](const QString &path) {
        QByteArray all = bytesOf(path);
        change(all);
        writeBytes(path, all);
    };
}

Damage sql(const QString &statement)
{
    return [statement](const QString &path) { (void)StoredFile(path).column(statement); };
}

void takeAway(const QString &path)
{
    if (!QFile::remove(path))
        qFatal("cannot remove %s", qUtf8Printable(path));
}

constexpr qsizetype pageSize = 4096;

} // namespace

Q_DECLARE_METATYPE(Damage)

/// A file that cannot be used is named, with what is wrong, and left as it is.
class TestDamagedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755)));
        QCOMPARE(vigiectl({u"--as"_qs, u"lea"_qs, u"init"_qs, sound()}).status, 0);
        const Answer done = vigiectl(doing(sound()),
            line(u"create-customer key=acme name=Acme"_qs)
                + line(
                    u"open-ticket customer=acme channel=staff kind=request subject=S text=T"_qs));
        QCOMPARE(done.status, 0);
        QVERIFY(bytesOf(sound()).size() > 10 * pageSize);
    }

    void itIsNamedAndLeftAsItIs_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("what");
        const QString noDatabase = u"This is no sound database of Vigie"_qs;
        const auto row = [](const char *name, const Damage &damage, const QString &what) {
            QTest::newRow(name) << damage << what;
        };
        row("none there", takeAway, u"There is no such file"_qs);
        row(
            "a folder",
            [](const QString &path) {
                takeAway(path);
                QDir().mkdir(path);
            },
            u"no regular file"_qs);
        row(
            "a pipe that nobody writes to",
            [](const QString &path) {
                takeAway(path);
                ::mkfifo(QFile::encodeName(path).constData(), 0600);
            },
            u"no regular file"_qs);
        row("empty", bytes([](QByteArray &all) { all.clear(); }), u"no SQLite file"_qs);
        row("a text", bytes([](QByteArray &all) { all = QByteArray(5000, 'x'); }),
            u"no SQLite file"_qs);
        row("a wrong header", bytes([](QByteArray &all) { all[3] = '\xff'; }),
            u"no SQLite file"_qs);
        row("cut within the header", bytes([](QByteArray &all) { all.truncate(60); }),
            u"no SQLite file"_qs);
        row("cut in the middle", bytes([](QByteArray &all) { all.truncate(all.size() / 2 + 77); }),
            noDatabase);
        row("random bytes in the middle", bytes([](QByteArray &all) {
            QRandomGenerator random(1);
            for (qsizetype at = pageSize; at < all.size(); ++at)
                all[at] = char(random.bounded(256));
        }),
            noDatabase);
        row("another application's", sql(u"PRAGMA application_id = 7"_qs),
            u"another application's file"_qs);
        row(
            "another application's, not in WAL mode",
            [](const QString &path) {
                takeAway(path);
                (void)StoredFile(path).column(u"CREATE TABLE mine (x)"_qs);
            },
            u"another application's file"_qs);
        row("a later schema", sql(u"PRAGMA user_version = 1000"_qs),
            u"made by a later version of Vigie"_qs);
        row(
            "a folder in the place of its log",
            [](const QString &path) { QDir().mkdir(path + u"-wal"_qs); }, u"unable to open"_qs);
    }

    void itIsNamedAndLeftAsItIs()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, what);
        const QString path = copy();
        damage(path);
        const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
        for (const QStringList &command : {QStringList{u"queue"_qs}, QStringList{u"verify"_qs},
                 QStringList{u"do"_qs, u"create-customer"_qs, u"key=new"_qs, u"name=New"_qs}}) {
            const Answer answer = vigiectl(QStringList{u"--json"_qs, u"--lang"_qs, u"en"_qs,
                                               u"--database"_qs, path, u"--as"_qs, u"lea"_qs}
                + command);
            proveNamed(answer, path, what);
            if (QFileInfo(path).isFile())
                QVERIFY(bytesOf(path) == before);
        }
    }

    void whereNothingMayBeWrittenItIsSaid_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("a file that may only be read") << false;
        QTest::newRow("in a folder that may only be read") << true;
    }

    void whereNothingMayBeWrittenItIsSaid()
    {
        QFETCH(bool, folder);
        const QTemporaryDir place;
        const QString path = place.filePath(u"only-read.sqlite"_qs);
        QVERIFY(QFile::copy(sound(), path));
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(folder ? 0x6666 : 0x4444)));
        QVERIFY(QFile::setPermissions(
            place.path(), QFileDevice::Permissions(folder ? 0x5555 : 0x7777)));
        const QByteArray before = bytesOf(path);
        const Answer answer = vigiectlAsNobody(
            {u"--json"_qs, u"--lang"_qs, u"en"_qs, u"--database"_qs, path, u"--as"_qs, u"lea"_qs,
                u"do"_qs, u"create-customer"_qs, u"key=new"_qs, u"name=New"_qs});
        proveNamed(answer, path, {});
        QVERIFY(bytesOf(path) == before);
        const Answer making = vigiectlAsNobody({u"--json"_qs, u"--lang"_qs, u"en"_qs, u"init"_qs,
            folder ? place.filePath(u"new.sqlite"_qs) : path});
        proveNamed(making, folder ? place.filePath(u"new.sqlite"_qs) : path, {});
        QFile::setPermissions(place.path(), QFileDevice::Permissions(0x7777));
    }

    void aPathThatExistsIsNotMadeAnew()
    {
        const QString path = copy();
        const QByteArray before = bytesOf(path);
        const Answer answer = vigiectl({u"--json"_qs, u"--lang"_qs, u"en"_qs, u"init"_qs, path});
        proveNamed(answer, path, u"There is such a file already"_qs);
        QVERIFY(bytesOf(path) == before);
    }

    /// Whatever page is hit: it is found, or that page holds nothing.
    void oneRandomPageIsFound()
    {
        const qsizetype pages = bytesOf(sound()).size() / pageSize;
        QRandomGenerator random(2);
        for (qsizetype page = 1; page < pages; ++page) {
            const QString path = copy();
            bytes([&](QByteArray &all) {
                for (qsizetype at = page * pageSize; at < (page + 1) * pageSize; ++at)
                    all[at] = char(random.bounded(256));
            })(path);
            const Answer answer = verified(path);
            QVERIFY2(answer.status == 3 || answer.status == 1,
                qPrintable(u"page %1: %2 "_qs.arg(page).arg(answer.status)
                    + QString::fromUtf8(answer.out)));
        }
    }

    void anIndexThatDisagreesIsFound()
    {
        const QString path = copy();
        {
            const StoredFile file(path);
            (void)file.column(u"PRAGMA writable_schema = ON"_qs);
            (void)file.column(u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                              "sqlite_schema WHERE name = 'ticket_of_server') "
                              "WHERE name = 'ticket_of_customer'"_qs);
        }
        proveNamed(verified(path), path, u"This is no sound database of Vigie"_qs);
    }

    /// What did not reach the log whole never was acknowledged: the file stands as before it.
    void aBrokenLogIsReadAsFarAsItIsSound_data()
    {
        QTest::addColumn<Damage>("damage");
        const auto log = [](const std::function<void(QByteArray &)> &change) {
            return Damage([change](const QString &path) { bytes(change)(path + u"-wal"_qs); });
        };
        QTest::newRow("no log") << log([](QByteArray &all) { all.clear(); });
        QTest::newRow("noise") << log([](QByteArray &all) { all.fill('x'); });
        QTest::newRow("cut") << log([](QByteArray &all) { all.truncate(all.size() * 2 / 3); });
        QTest::newRow("a flipped byte")
            << log([](QByteArray &all) { all[all.size() / 2] = char(all[all.size() / 2] ^ 1); });
    }

    void aBrokenLogIsReadAsFarAsItIsSound()
    {
        QFETCH(Damage, damage);
        const QString path = copy();
        const QString later = m_folder.filePath(u"later.sqlite"_qs);
        {
            const StoredFile keepsTheLog(path);
            QVERIFY(!keepsTheLog.column(u"SELECT id FROM operation"_qs).isEmpty());
            for (int one = 0; one < 5; ++one)
                QCOMPARE(vigiectl(doing(path), line(u"create-customer key=c%1 name=C"_qs.arg(one)))
                             .status,
                    0);
            QFile::remove(later);
            QFile::remove(later + u"-wal"_qs);
            QVERIFY(QFile::copy(path, later));
            QVERIFY(QFile::copy(path + u"-wal"_qs, later + u"-wal"_qs));
        }
        damage(later);
        const Answer answer = verified(later);
        QVERIFY2(answer.status == 0, answer.out);
        QVERIFY(answer.json()[u"operations"].toInteger() < 8);
        QCOMPARE(StoredFile(later).flaws(), QString());
        QCOMPARE(vigiectl(doing(later), line(u"create-customer key=next name=N"_qs)).status, 0);
    }

    /// The room for the file grows by half a page at a time, until an act fits.
    void whereTheDiskIsFullNothingIsHalfDone()
    {
        int refused = 0;
        const QString path = copy();
        const QStringList before = StoredFile(path).everything();
        const QByteArray act
            = line(u"open-ticket customer=acme channel=staff kind=request subject=S text=T"_qs);
        for (qsizetype room = pageSize;; room += pageSize / 2) {
            QVERIFY2(room < 100 * pageSize, "it never fits");
            const Answer answer = withRoom(path, act, room);
            if (answer.status == 0)
                break;
            ++refused;
            proveNamed(answer, path, {});
            QCOMPARE(StoredFile(path).everything(), before);
        }
        QVERIFY(refused > 5);
        qInfo("%d times there was no room", refused);
        QCOMPARE(verified(path).json()[u"operations"].toInteger(), 4);
        QCOMPARE(verified(path).status, 0);
    }

private:
    QString sound() const { return m_folder.filePath(u"sound.sqlite"_qs); }

    /// Another copy of the sound file.
    QString copy()
    {
        const QString folder = m_folder.filePath(QString::number(++m_copies));
        QDir().mkdir(folder);
        const QString path = folder + u"/copy.sqlite"_qs;
        if (!QFile::copy(sound(), path))
            qFatal("cannot copy to %s", qUtf8Printable(path));
        return path;
    }

    static QStringList doing(const QString &path)
    {
        return {u"--json"_qs, u"--lang"_qs, u"en"_qs, u"--database"_qs, path, u"--as"_qs, u"lea"_qs,
            u"do"_qs, u"--file"_qs, u"-"_qs};
    }

    static Answer verified(const QString &path)
    {
        return vigiectl(
            {u"--json"_qs, u"--lang"_qs, u"en"_qs, u"--database"_qs, path, u"verify"_qs});
    }

    /// Runs it where no file grows beyond that many bytes.
    static Answer withRoom(const QString &path, const QByteArray &act, qsizetype room)
    {
        QProcess process;
        process.setChildProcessModifier([room] {
            const rlimit limit{rlim_t(room), rlim_t(room)};
            ::signal(SIGXFSZ, SIG_IGN);
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(vigiectlPath(), doing(path));
        process.write(act);
        process.closeWriteChannel();
        return ended(process);
    }

    static void proveNamed(const Answer &answer, const QString &path, const QString &what)
    {
        QVERIFY2(answer.status == 3,
            qPrintable(
                QString::number(answer.status) + QString::fromUtf8(answer.out + answer.err)));
        QCOMPARE(answer.error()[u"kind"].toString(), u"database"_qs);
        const QString message = answer.error()[u"message"].toString();
        QVERIFY2(message.contains(path), qPrintable(message));
        QVERIFY2(message.contains(what), qPrintable(message));
    }

    QTemporaryDir m_folder;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "test_damaged_files.moc"
