#include "operations/refusing.h"
#include "presentation/sentences.h"

#include <QTest>

using namespace vigie;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineSaysWhatToCall_data();
    void theCommandLineSaysWhatToCall();
};

void TestSentences::theCommandLineSaysWhatToCall_data()
{
    QTest::addColumn<QString>("lift");
    QTest::addColumn<QString>("onScreen");
    QTest::addColumn<QString>("onCommandLine");
    QTest::newRow("an operation") << u"lift.qualify"_qs << u"Qualify it first."_qs
                                  << u"Qualify it first (qualify)."_qs;
    QTest::newRow("E46 one with a field") << u"lift.wait-credit"_qs << u"Let it wait for credit."_qs
                                          << u"Let it wait for credit (wait, for=credit)."_qs;
    QTest::newRow("two operations")
        << u"lift.open-linked"_qs << u"Open a new ticket and link it."_qs
        << u"Open a new ticket and link it (open-ticket, link)."_qs;
    QTest::newRow("nothing to call")
        << u"lift.reason"_qs << u"Give a reason."_qs << u"Give a reason."_qs;
}

void TestSentences::theCommandLineSaysWhatToCall()
{
    QFETCH(QString, lift);
    const Refusal refusal = refused(u"K2"_qs, u"life.state"_qs, {}, {lift});
    QTEST(liftTexts(refusal).join(u'\n'), "onScreen");
    QTEST(liftTextsWithCalls(refusal).join(u'\n'), "onCommandLine");
}

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
