#include "presentation/drafts.h"

#include <QTest>

using namespace vigie;

namespace {

const QUuid ticket = QUuid::createUuid();

FormValues text(const QString &words) { return {{u"text"_qs, words}}; }

struct Kept
{
    std::vector<Draft> handed;
    Drafts drafts{[] { return Instant{7}; }, [this](const Draft &one) { handed.push_back(one); }};
};

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsHandedOn();
    void manyKeysAreHandedOnTogether();
    void closingHandsOnWhatIsLeft();
    void whatWasSentIsHandedOnAsGone();
    void whatIsGoneIsHandedOnLast();
    void whatIsTypedStandsAboveWhatWasKept();
    void whatWasDroppedDoesNotComeBack();
    void sayingTheSameAgainIsNothing();
};

void TestDrafts::whatIsTypedIsHandedOn()
{
    Kept kept;
    kept.drafts.set(ticket, u"reply"_qs, text(u"Hello"_qs));
    QTRY_COMPARE(kept.handed.size(), std::size_t(1));
    QCOMPARE(kept.handed[0].ticket, ticket);
    QCOMPARE(kept.handed[0].kind, u"reply"_qs);
    QCOMPARE(kept.handed[0].fields, text(u"Hello"_qs));
    QCOMPARE(kept.handed[0].keptAt, Instant{7});
}

void TestDrafts::manyKeysAreHandedOnTogether()
{
    Kept kept;
    for (const QString &words : {u"H"_qs, u"He"_qs, u"Hel"_qs})
        kept.drafts.set(ticket, u"reply"_qs, text(words));
    QTRY_COMPARE(kept.handed.size(), std::size_t(1));
    QCOMPARE(kept.handed[0].fields, text(u"Hel"_qs));
}

void TestDrafts::closingHandsOnWhatIsLeft()
{
    std::vector<Draft> handed;
    {
        Drafts drafts([] { return Instant{}; }, [&](const Draft &one) { handed.push_back(one); });
        drafts.set(ticket, u"note"_qs, text(u"Hello"_qs));
        QVERIFY(handed.empty());
    }
    QCOMPARE(handed.size(), std::size_t(1));
}

void TestDrafts::whatWasSentIsHandedOnAsGone()
{
    Kept kept;
    kept.drafts.take({{ticket, u"reply"_qs, text(u"Hello"_qs), {}}});
    kept.drafts.drop(ticket, u"reply"_qs);
    QVERIFY(!kept.drafts.find(ticket, u"reply"_qs));
    QTRY_COMPARE(kept.handed.size(), std::size_t(1));
    QVERIFY(kept.handed[0].fields.isEmpty());
}

/// Text that moves to another kind is never kept nowhere.
void TestDrafts::whatIsGoneIsHandedOnLast()
{
    Kept kept;
    kept.drafts.take({{ticket, u"reply"_qs, text(u"Hello"_qs), {}}});
    kept.drafts.drop(ticket, u"reply"_qs);
    kept.drafts.set(ticket, u"reply-aside"_qs, text(u"Hello"_qs));
    QTRY_COMPARE(kept.handed.size(), std::size_t(2));
    QCOMPARE(kept.handed[0].kind, u"reply-aside"_qs);
    QCOMPARE(kept.handed[1].kind, u"reply"_qs);
}

void TestDrafts::whatIsTypedStandsAboveWhatWasKept()
{
    Kept kept;
    kept.drafts.set(ticket, u"reply"_qs, text(u"new"_qs));
    kept.drafts.take(
        {{ticket, u"reply"_qs, text(u"old"_qs), {}}, {ticket, u"note"_qs, text(u"other"_qs), {}}});
    QCOMPARE(kept.drafts.find(ticket, u"reply"_qs)->fields, text(u"new"_qs));
    QCOMPARE(kept.drafts.find(ticket, u"note"_qs)->fields, text(u"other"_qs));
}

void TestDrafts::whatWasDroppedDoesNotComeBack()
{
    Kept kept;
    kept.drafts.set(ticket, u"reply"_qs, text(u"new"_qs));
    kept.drafts.drop(ticket, u"reply"_qs);
    kept.drafts.take({{ticket, u"reply"_qs, text(u"old"_qs), {}}});
    QVERIFY(!kept.drafts.find(ticket, u"reply"_qs));
}

void TestDrafts::sayingTheSameAgainIsNothing()
{
    Kept kept;
    kept.drafts.take({{ticket, u"reply"_qs, text(u"Hello"_qs), {3}}});
    kept.drafts.set(ticket, u"reply"_qs, text(u"Hello"_qs));
    kept.drafts.drop(ticket, u"note"_qs);
    QCOMPARE(kept.drafts.find(ticket, u"reply"_qs)->keptAt, Instant{3});
    QTest::qWait(500); // twice what is waited before handing on
    QVERIFY(kept.handed.empty());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
