#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

/// A field that offers to go on with `level:` and then with its values.
class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsChosenFollowsWhatWasTyped();
    void whatStandsBehindTheCursorStays();
    void returnWithoutAChoiceLeavesAtTheSecondTime();
    void escapeClosesTheListFirst();
    void nothingIsOfferedForAPlainWord();

private:
    QAbstractItemView *list() const
    {
        return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    }

    std::unique_ptr<SearchField> m_field;
};

void TestSearchField::init()
{
    m_field = std::make_unique<SearchField>();
    connect(m_field.get(), &SearchField::typed, m_field.get(), [this](const QString &typed) {
        m_field->offer(typed == u"le" ? QStringList{u"level:"_qs}
                : typed == u"level:"  ? QStringList{u"level:pro"_qs, u"level:business"_qs}
                                      : QStringList());
    });
    m_field->show();
    m_field->activateWindow();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void TestSearchField::whatIsChosenFollowsWhatWasTyped()
{
    QTest::keyClicks(m_field.get(), u"le"_qs);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_field->text(), u"level:"_qs);
    QVERIFY(list()); // its values
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_field->text(), u"level:business"_qs);
    QVERIFY(!list());
}

void TestSearchField::whatStandsBehindTheCursorStays()
{
    m_field->setText(u" mail"_qs);
    m_field->setCursorPosition(0);
    QTest::keyClicks(m_field.get(), u"le"_qs);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_field->text(), u"level: mail"_qs);
    QCOMPARE(m_field->cursorPosition(), 6);
}

void TestSearchField::returnWithoutAChoiceLeavesAtTheSecondTime()
{
    QSignalSpy left(m_field.get(), &SearchField::left);
    QTest::keyClicks(m_field.get(), u"le"_qs);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!list());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(m_field.get(), Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_field->text(), u"le"_qs);
}

void TestSearchField::escapeClosesTheListFirst()
{
    QTest::keyClicks(m_field.get(), u"le"_qs);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list());
    QCOMPARE(m_field->text(), u"le"_qs);
    QTest::keyClick(m_field.get(), Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
}

void TestSearchField::nothingIsOfferedForAPlainWord()
{
    QTest::keyClicks(m_field.get(), u"mail"_qs);
    QVERIFY(!list());
}

QTEST_MAIN(TestSearchField)
#include "test_search_field.moc"
