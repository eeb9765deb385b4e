#include "ui/widgets/overlay.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace vigie;

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void itTakesTheFocusAndEscapeGivesItBack();
    void aClickBesideCloses();
    void tabStaysWithin();
    void singleKeysOfTheWindowRest();
    void itStaysWithinASmallWindow();

private:
    QPointer<Overlay> open();

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_below = nullptr;
    QLineEdit *m_first = nullptr;
    QPushButton *m_second = nullptr;
};

void TestOverlay::init()
{
    m_window = std::make_unique<QWidget>();
    m_below = new QLineEdit(m_window.get());
    m_window->resize(800, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_below->setFocus();
}

QPointer<Overlay> TestOverlay::open()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    m_first = new QLineEdit;
    m_second = new QPushButton(u"Copy"_qs);
    column->addWidget(m_first);
    column->addWidget(m_second);
    auto *overlay = new Overlay(m_window.get(), sheet, Overlay::Veil::Dark);
    overlay->openAt(100, 400);
    return overlay;
}

void TestOverlay::itTakesTheFocusAndEscapeGivesItBack()
{
    const QPointer<Overlay> overlay = open();
    QSignalSpy closed(overlay, &Overlay::closed);
    QCOMPARE(QApplication::focusWidget(), m_first);
    QTest::keyClick(m_first, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(QApplication::focusWidget(), m_below);
    QTRY_VERIFY(!overlay);
}

void TestOverlay::aClickBesideCloses()
{
    const QPointer<Overlay> overlay = open();
    QTest::mouseClick(overlay, Qt::LeftButton, {}, {5, 5});
    QTRY_VERIFY(!overlay);
}

void TestOverlay::tabStaysWithin()
{
    open();
    QTest::keyClick(m_first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_second);
    QTest::keyClick(m_second, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_first);
    QTest::keyClick(m_first, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), m_second);
}

void TestOverlay::singleKeysOfTheWindowRest()
{
    QAction claim;
    claim.setShortcut(Qt::Key_C);
    m_window->addAction(&claim);
    QSignalSpy claimed(&claim, &QAction::triggered);
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_C);
    QCOMPARE(claimed.size(), 1);
    open();
    m_second->setFocus();
    QTest::keyClick(m_second, Qt::Key_C);
    QCOMPARE(claimed.size(), 1);
}

void TestOverlay::itStaysWithinASmallWindow()
{
    open();
    m_window->resize(240, 160);
    QCoreApplication::processEvents();
    QVERIFY(m_window->rect().contains(m_first->parentWidget()->geometry()));
}

QTEST_MAIN(TestOverlay)
#include "test_overlay.moc"
