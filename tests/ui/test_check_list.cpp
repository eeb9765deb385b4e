#include "ui/look/vigie_style.h"
#include "ui/widgets/check_list.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;

class TestCheckList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }
    void init();

    void nothingIsCheckedAtFirst();
    void whatIsNoChoiceIsNotChecked();
    void spaceChecksTheOneItIsOn();
    void aLongListIsScrolled();

private:
    CheckList m_list;
};

void TestCheckList::init()
{
    m_list.setChoices({{u"a"_qs, u"Anton"_qs}, {u"b"_qs, u"Bea"_qs}, {u"c"_qs, u"Cleo"_qs}});
}

void TestCheckList::nothingIsCheckedAtFirst() { QVERIFY(m_list.value().isEmpty()); }

void TestCheckList::whatIsNoChoiceIsNotChecked()
{
    m_list.setValue(u"c,x,a"_qs);
    QCOMPARE(m_list.value(), u"a,c"_qs);
    m_list.setValue({});
    QVERIFY(m_list.value().isEmpty());
}

void TestCheckList::spaceChecksTheOneItIsOn()
{
    m_list.show();
    m_list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_list));
    m_list.setCurrentRow(0);
    QSignalSpy changed(&m_list, &QListWidget::itemChanged);
    QTest::keyClick(&m_list, Qt::Key_Down);
    QTest::keyClick(&m_list, Qt::Key_Space);
    QCOMPARE(m_list.value(), u"b"_qs);
    QTest::keyClick(&m_list, Qt::Key_Space);
    QVERIFY(m_list.value().isEmpty());
    QCOMPARE(changed.size(), 2);
}

void TestCheckList::aLongListIsScrolled()
{
    const int three = m_list.sizeHint().height();
    std::vector<std::pair<QString, QString>> many;
    for (int number = 0; number < 200; ++number)
        many.emplace_back(QString::number(number), QString::number(number));
    m_list.setChoices(many);
    QVERIFY(m_list.sizeHint().height() > three);
    QVERIFY(m_list.sizeHint().height() < 4 * three);
}

QTEST_MAIN(TestCheckList)
#include "test_check_list.moc"
