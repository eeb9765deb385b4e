#include "house/source_tree.h"

#include <QRegularExpression>
#include <QTest>

using namespace vigie::house;

namespace {

const QString wordsFile = u"models/presentation/sentences.cpp"_qs;

QStringList found(const QString &pattern, const QString &source)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern).globalMatch(source); matches.hasNext();)
        all << matches.next().captured(1);
    return all;
}

QStringList sentencesWithWords()
{
    return found(uR"re(\{"([a-z]+\.[a-z.-]+)",\s*QT_TRANSLATE_NOOP)re"_qs, sourceText(wordsFile));
}

/// What a refusal says and what would lift it, wherever one is made.
QStringList sentencesOfRefusals()
{
    QStringList all;
    for (const QString &path : filesUnder(u"models"_qs, {u".cpp"_qs, u".h"_qs})) {
        const QString source = sourceText(path);
        all += found(
            uR"re(refused\(\s*u"[A-Za-z0-9.]+"_qs,\s*u"([a-z]+\.[a-z.-]+)"_qs)re"_qs, source);
        all += found(uR"re(u"(lift\.[a-z.-]+)"_qs)re"_qs, source);
    }
    all.removeDuplicates();
    return all;
}

QStringList missingFrom(const QStringList &known, QStringList wanted)
{
    wanted.removeIf([&](const QString &one) { return known.contains(one); });
    return wanted;
}

} // namespace

class TestRefusalsHaveWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsAreFoundInTheSources();
    void everyRefusalHasWords();
    void noSentenceHasWordsTwice();
    void noLiftIsLeftOver();
};

void TestRefusalsHaveWords::refusalsAreFoundInTheSources()
{
    const QStringList all = sentencesOfRefusals();
    for (const QString &known : {u"contract.not-later"_qs, u"claim.held"_qs, u"lift.assign"_qs})
        QVERIFY2(all.contains(known), qPrintable(known));
}

void TestRefusalsHaveWords::everyRefusalHasWords()
{
    const QStringList missing = missingFrom(sentencesWithWords(), sentencesOfRefusals());
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"Add words to %1 for %2."_qs.arg(wordsFile, missing.join(u", "_qs))));
}

void TestRefusalsHaveWords::noSentenceHasWordsTwice()
{
    QStringList all = sentencesWithWords();
    QVERIFY(!all.isEmpty());
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestRefusalsHaveWords::noLiftIsLeftOver()
{
    const QStringList lifts = sentencesWithWords().filter(QRegularExpression(u"^lift\\."_qs));
    const QStringList left = missingFrom(sentencesOfRefusals(), lifts);
    QVERIFY2(
        left.isEmpty(), qPrintable(u"No refusal is lifted by %1."_qs.arg(left.join(u", "_qs))));
}

QTEST_APPLESS_MAIN(TestRefusalsHaveWords)
#include "test_refusals_have_words.moc"
