#include "ui/widgets/segmented_control.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

class TestSegmentedControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_control.reset(); }

    void theFirstIsChosenAtFirst();
    void arrowsChooseTheNeighbour();
    void tabReachesTheChosenOneOnly();
    void aClickChooses();
    void settingTheChoiceIsSilent();
    void newCountsKeepTheChoiceAndTheFocus();
    void theChoiceFallsBackWhenItsSegmentGoes();
    void everySegmentHasAName();

private:
    QList<QAbstractButton *> buttons() const
    {
        return m_control->findChildren<QAbstractButton *>();
    }

    std::unique_ptr<SegmentedControl> m_control;
};

void TestSegmentedControl::init()
{
    m_control = std::make_unique<SegmentedControl>();
    m_control->setSegments(
        {{u"All"_qs, {}, false}, {u"Mine"_qs, u"5"_qs, false}, {u"At risk"_qs, u"3"_qs, true}});
    m_control->show();
    m_control->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
}

void TestSegmentedControl::theFirstIsChosenAtFirst() { QCOMPARE(m_control->current(), 0); }

void TestSegmentedControl::arrowsChooseTheNeighbour()
{
    QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
    buttons().first()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_control->current(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(m_control->current(), 1);
    QCOMPARE(chosen.size(), 3);
}

void TestSegmentedControl::tabReachesTheChosenOneOnly()
{
    m_control->setCurrent(2);
    int reached = 0;
    for (const QAbstractButton *button : buttons())
        reached += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(reached, 1);
    QVERIFY(buttons().at(2)->focusPolicy() & Qt::TabFocus);
}

void TestSegmentedControl::aClickChooses()
{
    QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
    QTest::mouseClick(buttons().at(2), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
}

void TestSegmentedControl::settingTheChoiceIsSilent()
{
    QSignalSpy chosen(m_control.get(), &SegmentedControl::chosen);
    m_control->setCurrent(1);
    QCOMPARE(m_control->current(), 1);
    QVERIFY(chosen.isEmpty());
}

void TestSegmentedControl::newCountsKeepTheChoiceAndTheFocus()
{
    m_control->setCurrent(1);
    buttons().at(1)->setFocus();
    const QWidget *focused = QApplication::focusWidget();
    m_control->setSegments(
        {{u"All"_qs, {}, false}, {u"Mine"_qs, u"6"_qs, false}, {u"At risk"_qs, u"4"_qs, true}});
    QCOMPARE(m_control->current(), 1);
    QCOMPARE(QApplication::focusWidget(), focused);
    QCOMPARE(buttons().at(1)->text(), u"Mine 6"_qs);
}

void TestSegmentedControl::theChoiceFallsBackWhenItsSegmentGoes()
{
    m_control->setCurrent(2);
    m_control->setSegments({{u"All"_qs, {}, false}, {u"Mine"_qs, u"5"_qs, false}});
    QCOMPARE(m_control->current(), 0);
    QCOMPARE(buttons().size(), 2);
}

void TestSegmentedControl::everySegmentHasAName()
{
    for (QAbstractButton *button : buttons())
        QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
}

QTEST_MAIN(TestSegmentedControl)
#include "test_segmented_control.moc"
