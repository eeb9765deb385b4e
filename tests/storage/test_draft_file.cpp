#include "storage/draft_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

const DraftOwner paul{u"/srv/vigie.sqlite"_qs, u"paul"_qs};

Draft someDraft(const QString &text)
{
    static const QUuid ticket = QUuid::createUuid();
    return {ticket, u"reply"_qs, {{u"text"_qs, text}}, {1'000}};
}

QString textIn(const QString &path, const DraftOwner &owner)
{
    auto file = DraftFile::open(path);
    if (!file)
        return file.error().detail;
    const auto drafts = (*file)->all(owner);
    return drafts && drafts->size() == 1 ? drafts->front().fields.value(u"text"_qs) : u"none"_qs;
}

} // namespace

class TestDraftFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsKeptIsThereForTheNextProcess();
    void theLastWordStands();
    void aDraftWithoutFieldsIsGone();
    void othersHaveTheirOwn();
    void nobodyElseMayReadIt();
    void twoProcessesShareIt();
    void aDamagedFileIsSetAside();

private:
    QString path() const { return m_folder->filePath(u"state/vigie/drafts.sqlite"_qs); }
    void keep(const DraftOwner &owner, const Draft &draft) const
    {
        auto file = DraftFile::open(path());
        QVERIFY(file);
        QVERIFY((*file)->keep(owner, draft));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDraftFile::whatIsKeptIsThereForTheNextProcess()
{
    const QString text = u"Bonjour,\n« l’été » 'and' \"quotes\" ; -- 🙂"_qs;
    keep(paul, someDraft(text));
    QCOMPARE(textIn(path(), paul), text);
}

void TestDraftFile::theLastWordStands()
{
    keep(paul, someDraft(u"first"_qs));
    keep(paul, someDraft(u"second"_qs));
    QCOMPARE(textIn(path(), paul), u"second"_qs);
}

void TestDraftFile::aDraftWithoutFieldsIsGone()
{
    Draft draft = someDraft(u"text"_qs);
    keep(paul, draft);
    draft.fields.clear();
    keep(paul, draft);
    QCOMPARE(textIn(path(), paul), u"none"_qs);
}

void TestDraftFile::othersHaveTheirOwn()
{
    keep(paul, someDraft(u"mine"_qs));
    keep({paul.database, u"awa"_qs}, someDraft(u"hers"_qs));
    keep({u"/srv/other.sqlite"_qs, paul.agent}, someDraft(u"elsewhere"_qs));
    QCOMPARE(textIn(path(), paul), u"mine"_qs);
}

void TestDraftFile::nobodyElseMayReadIt()
{
    auto file = DraftFile::open(path());
    QVERIFY((*file)->keep(paul, someDraft(u"text"_qs)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QDir folder = QFileInfo(path()).dir();
    QVERIFY(!(QFile::permissions(folder.path()) & others));
    const auto files = folder.entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &one : files)
        QVERIFY2(!(one.permissions() & others), qPrintable(one.fileName()));
}

void TestDraftFile::twoProcessesShareIt()
{
    const auto one = DraftFile::open(path());
    const auto other = DraftFile::open(path());
    QVERIFY((*one)->keep(paul, someDraft(u"from one"_qs)));
    QCOMPARE((*other)->all(paul)->size(), std::size_t(1));
    QVERIFY((*other)->keep(paul, someDraft(u"from the other"_qs)));
    QCOMPARE(textIn(path(), paul), u"from the other"_qs);
}

void TestDraftFile::aDamagedFileIsSetAside()
{
    QDir().mkpath(QFileInfo(path()).absolutePath());
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    keep(paul, someDraft(u"text"_qs));
    QCOMPARE(textIn(path(), paul), u"text"_qs);
    const auto aside
        = QFileInfo(path()).dir().entryInfoList({u"drafts.sqlite.damaged-*"_qs}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(aside.front().size(), 8192);
}

QTEST_GUILESS_MAIN(TestDraftFile)
#include "test_draft_file.moc"
