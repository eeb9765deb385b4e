#include "storage/file_check.h"
#include "support/told_book.h"

#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace vigie;
using namespace vigie::test;

namespace {

const std::atomic<bool> never = false;

/// Another process opens the file, writes and is gone without closing it.
void writeAndDie(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto file = DatabaseFile::open(path);
        const bool wrote
            = file && (*file)->connection().statement(u"UPDATE company SET last_at = 2"_qs).run();
        ::_exit(wrote ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

} // namespace

class TestFileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasClosedEndedCleanly();
    void whatWasKilledDidNot();
    void whatIsOpenElsewhereIsNotUnclean();
    void aSoundFileHasNoDamage();
    void damageIsFoundAndNamed();
    void itStopsWhenAsked();
};

void TestFileCheck::whatWasClosedEndedCleanly()
{
    QString path;
    QTemporaryDir folder;
    path = folder.filePath(u"x.sqlite"_qs);
    QVERIFY(DatabaseFile::create(path, true));
    QVERIFY(!endedUncleanly(path));
}

void TestFileCheck::whatWasKilledDidNot()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sqlite"_qs);
    {
        auto file = DatabaseFile::create(path, true);
        QVERIFY((*file)->connection().statement(u"UPDATE company SET last_at = 1"_qs).run());
    }
    writeAndDie(path);
    QVERIFY(endedUncleanly(path));
}

/// Locks of one process do not show in it, so another one asks.
void TestFileCheck::whatIsOpenElsewhereIsNotUnclean()
{
    ToldBook told;
    told.tellAll({u"24/09:00 lea create-customer key=acme name=Acme"_qs});
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(endedUncleanly(told.path()) ? 1 : 0);
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

void TestFileCheck::aSoundFileHasNoDamage()
{
    ToldBook told;
    const auto damage = damageIn(told.connection(), never);
    QVERIFY(damage);
    QCOMPARE(*damage, QStringList());
}

void TestFileCheck::damageIsFoundAndNamed()
{
    ToldBook told;
    for (int i = 0; i < 60; ++i)
        told.tellAll({u"24/09:00 lea create-customer key=c%1 name=Some_customer"_qs.arg(i)});
    QVERIFY(told.connection().statement(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs).run());
    QFile file(told.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = file.size() / 4096 - 6; page < file.size() / 4096; ++page) {
        file.seek(page * 4096 + 8);
        file.write(QByteArray(300, '\x5a'));
    }
    file.close();
    auto again = DatabaseFile::open(told.path());
    QVERIFY(again);
    const auto damage = damageIn((*again)->connection(), never);
    QVERIFY(damage);
    QVERIFY(!damage->isEmpty());
    QVERIFY2(damage->front().contains(u": "), qPrintable(damage->front()));
}

void TestFileCheck::itStopsWhenAsked()
{
    ToldBook told;
    const std::atomic<bool> stop = true;
    const auto damage = damageIn(told.connection(), stop);
    QVERIFY(!damage);
    QCOMPARE(damage.error().kind, Failure::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestFileCheck)
#include "test_file_check.moc"
