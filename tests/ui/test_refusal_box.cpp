#include "ui/look/vigie_style.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/refusal_box.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace vigie;

namespace {

RefusalWords refused(const QString &title, bool isExplained)
{
    RefusalWords words;
    words.title = title;
    words.rule = u"rule K5"_qs;
    words.why.title = title;
    if (isExplained)
        words.why.steps.push_back({u"A ticket has one owner."_qs, {}, {}, u"K5"_qs, false});
    return words;
}

} // namespace

class TestRefusalBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }

    void whyIsOfferedWhereThereIsSomethingToExplain_data();
    void whyIsOfferedWhereThereIsSomethingToExplain();
    void aNewerExplanationChangesNothingThatIsShown();
    void theKeyAsksOfTheNewestRefusal();
    void allOfItIsSeenWhereThereIsRoom();
    void tabGoesFromTheWordsToTheirButtons();
};

void TestRefusalBox::whyIsOfferedWhereThereIsSomethingToExplain_data()
{
    QTest::addColumn<bool>("isExplained");
    QTest::newRow("explained") << true;
    QTest::newRow("not explained") << false;
}

void TestRefusalBox::whyIsOfferedWhereThereIsSomethingToExplain()
{
    QFETCH(bool, isExplained);
    RefusalBox box;
    QStringList asked;
    connect(&box, &RefusalBox::whyRequested, this, [&](const WhyWords &why, QWidget *anchor) {
        asked << why.title;
        QVERIFY(box.isAncestorOf(anchor));
    });
    box.setRefusal(refused(u"Held"_qs, isExplained));
    auto *link = box.findChild<LinkButton *>();
    QCOMPARE(link != nullptr, isExplained);
    if (link)
        link->click();
    box.askWhy();
    QCOMPARE(asked, isExplained ? QStringList({u"Held"_qs, u"Held"_qs}) : QStringList());
}

void TestRefusalBox::aNewerExplanationChangesNothingThatIsShown()
{
    RefusalBox box;
    QStringList asked;
    connect(&box, &RefusalBox::whyRequested, this,
        [&](const WhyWords &why, QWidget *) { asked << why.subtitle; });
    RefusalWords words = refused(u"Held"_qs, true);
    box.setRefusal(words);
    const QPointer<LinkButton> link = box.findChild<LinkButton *>();
    words.why.subtitle = u"typed meanwhile"_qs;
    box.setRefusal(words);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(link);
    link->click();
    QCOMPARE(asked, QStringList{u"typed meanwhile"_qs});
}

void TestRefusalBox::theKeyAsksOfTheNewestRefusal()
{
    QWidget window;
    auto *box = new RefusalBox;
    (new QVBoxLayout(&window))->addWidget(box);
    box->setWhyKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    QStringList asked;
    connect(box, &RefusalBox::whyRequested, this,
        [&](const WhyWords &why, QWidget *) { asked << why.title; });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString &title : {u"Held"_qs, u"Closed"_qs}) {
        asked.clear();
        box->setRefusal(refused(title, true));
        QTRY_VERIFY(std::ranges::any_of(box->findChildren<LinkButton *>(), &QWidget::isVisible));
        QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(asked, QStringList{title});
    }
}

void TestRefusalBox::allOfItIsSeenWhereThereIsRoom()
{
    QWidget place;
    auto *column = new QVBoxLayout(&place);
    auto *box = new RefusalBox;
    column->addWidget(box);
    column->addStretch();
    place.resize(340, 800);
    place.show();
    const auto scrolls
        = [box] { return box->findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0; };
    RefusalWords words = refused(u"The last contract begins on Saturday"_qs, true);
    for (int length = 1; length < 6; ++length) {
        words.title += u" and the one that follows it begins later"_qs;
        words.reason += u"A contract ends the one in force before it on the same server. "_qs;
        words.lifts.push_back({u"Let it begin later, or end the other one before."_qs, {}, {}});
        box->setRefusal(words);
        QTRY_VERIFY2(!scrolls(), qPrintable(QString::number(length)));
    }
}

void TestRefusalBox::tabGoesFromTheWordsToTheirButtons()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *box = new RefusalBox;
    auto *after = new QLineEdit;
    column->addWidget(box);
    column->addWidget(after);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    RefusalWords words = refused(u"Held"_qs, true);
    words.lifts.push_back({u"Ask for it."_qs, u"Ask"_qs, {}});
    box->setRefusal(words);
    QStringList reached;
    QWidget *one = box->findChild<QScrollArea *>();
    for (; one != after; one = one->nextInFocusChain()) {
        if (const auto *button = qobject_cast<QAbstractButton *>(one))
            reached << button->text();
    }
    QCOMPARE(reached, QStringList({u"Why?"_qs, u"Ask"_qs}));
}

QTEST_MAIN(TestRefusalBox)
#include "test_refusal_box.moc"
