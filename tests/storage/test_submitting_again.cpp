#include "support/instants.h"
#include "support/stored_file.h"
#include "support/told_book.h"
#include "support/varied_trace.h"

#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

struct Sent
{
    QString line;
    Envelope envelope;
    QString rule; ///< that refused it; empty: accepted
};

/// A trace with every operation in it, each sent under a key of its own.
std::vector<Sent> sentTo(ToldBook &told)
{
    std::vector<Sent> all;
    for (const QString &line : variedTrace()) {
        const Envelope envelope = told.envelopeOf(line);
        all.push_back({line, envelope, told.tell(line, envelope.key)});
    }
    return all;
}

QString ruleOf(const Decision &decision)
{
    const auto *refusal = std::get_if<Refusal>(&decision);
    return refusal ? refusal->rule : QString();
}

} // namespace

class TestSubmittingAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atOnceItChangesNothing();
    void laterItChangesNothingInWhateverOrder();
    void anotherContentUnderItsKeyChangesNothing();
};

void TestSubmittingAgain::atOnceItChangesNothing()
{
    ToldBook told;
    for (const QString &line : variedTrace()) {
        const Envelope envelope = told.envelopeOf(line);
        const QString rule = told.tell(line, envelope.key);
        const QStringList stood = StoredFile(told.path()).everything();
        const auto again = told.submit(envelope);
        QVERIFY2(again, qPrintable(line));
        QCOMPARE(ruleOf(again->decision), rule);
        QVERIFY2(StoredFile(told.path()).everything() == stood, qPrintable(line));
    }
}

void TestSubmittingAgain::laterItChangesNothingInWhateverOrder()
{
    ToldBook told;
    std::vector<Sent> sent = sentTo(told);
    const QStringList stood = StoredFile(told.path()).everything();
    QRandomGenerator random = seeded();
    std::shuffle(sent.begin(), sent.end(), random);
    told.reopen();
    for (const Sent &one : sent) {
        const auto again = told.submit(one.envelope);
        QVERIFY2(again, qPrintable(one.line));
        QCOMPARE(ruleOf(again->decision), one.rule);
    }
    QCOMPARE(StoredFile(told.path()).everything(), stood);
}

void TestSubmittingAgain::anotherContentUnderItsKeyChangesNothing()
{
    ToldBook told;
    const std::vector<Sent> sent = sentTo(told);
    const QStringList stood = StoredFile(told.path()).everything();
    const Envelope other = told.envelopeOf(u"25/10:02 lea create-customer key=other name=Other"_qs);
    for (const Sent &one : sent) {
        if (one.envelope.as == u"nobody")
            continue; // who is unknown leaves no key behind (E72)
        Envelope under = other;
        under.key = one.envelope.key;
        const auto answer = told.submit(under);
        QVERIFY2(answer, qPrintable(one.line));
        QVERIFY2(!ruleOf(answer->decision).isEmpty(), qPrintable(one.line));
    }
    QCOMPARE(StoredFile(told.path()).everything(), stood);
}

QTEST_GUILESS_MAIN(TestSubmittingAgain)
#include "test_submitting_again.moc"
