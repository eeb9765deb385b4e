#include "ui/look/type.h"
#include "ui/look/vigie_style.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/palette.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

PaletteLine caption(const QString &text)
{
    PaletteLine line;
    line.text = text;
    return line;
}

PaletteLine customer(const QString &key)
{
    PaletteLine line;
    line.kind = PaletteLine::Kind::Customer;
    line.icon = u"customers"_qs;
    line.text = u"Name of "_qs + key;
    line.hits = {{0, 4}};
    line.key = key;
    return line;
}

PaletteLine action(ActionId id, const QString &text, bool isLocked)
{
    PaletteLine line;
    line.kind = PaletteLine::Kind::Action;
    line.text = text;
    line.keys = Qt::CTRL | Qt::Key_N;
    line.isLocked = isLocked;
    line.more = isLocked ? u"account managers only"_qs : QString();
    line.action = id;
    return line;
}

std::vector<PaletteLine> lines()
{
    return {caption(u"Customers"_qs), customer(u"a"_qs), customer(u"b"_qs), caption(u"Actions"_qs),
        action(ActionId::NewTicket, u"New ticket"_qs, false),
        action(ActionId::Claim, u"Claim"_qs, true)};
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_window.reset(); }

    void itTakesTheFocusAndEscapeGivesItBack();
    void aClickOnItDoesNotClose();
    void arrowsPassCaptionsAndGoRound();
    void enterChoosesTheFirst();
    void whatIsLockedIsShownAndStays();
    void typingBeginsAtTheFirst();
    void wordsCanBeTypedForOne();
    void itDoesNotJumpWhileOneTypes();
    void whatIsCurrentStaysWhileNobodyTypes();
    void theCurrentLineIsToldWhereOneTypes();
    void whatAnActionWouldDoStandsAtItsFoot();
    void everyLineHasAName();
    void itStaysWithinASmallWindow();
    void aLongTextLeavesTheCountdownWhole();

private:
    QString current() const;

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_below = nullptr;
    QPointer<Overlay> m_overlay;
    Palette *m_palette = nullptr;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
};

void TestPalette::init()
{
    m_window = std::make_unique<QWidget>();
    m_below = new QLineEdit(m_window.get());
    m_window->resize(1000, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_below->setFocus();
    m_palette = new Palette;
    m_palette->setLines(lines(), 4);
    m_edit = m_palette->findChild<QLineEdit *>();
    m_list = m_palette->findChild<QListView *>();
    m_overlay = new Overlay(m_window.get(), m_palette, Overlay::Veil::Dark);
    m_overlay->openAt(110, 680);
}

QString TestPalette::current() const { return m_list->currentIndex().data().toString(); }

void TestPalette::itTakesTheFocusAndEscapeGivesItBack()
{
    QCOMPARE(QApplication::focusWidget(), m_edit);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_edit);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_below);
    QTRY_VERIFY(!m_overlay);
}

void TestPalette::aClickOnItDoesNotClose()
{
    QTest::mouseClick(m_palette, Qt::LeftButton, {}, {3, 3});
    QVERIFY(m_overlay && m_overlay->isVisible());
    QTest::mouseClick(m_overlay, Qt::LeftButton, {}, {3, 3});
    QTRY_VERIFY(!m_overlay);
}

void TestPalette::arrowsPassCaptionsAndGoRound()
{
    QCOMPARE(current(), u"Name of a"_qs);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(current(), u"New ticket"_qs);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(current(), u"Name of b"_qs);
    QTest::keyClick(m_edit, Qt::Key_PageDown);
    QCOMPARE(current(), u"Claim"_qs);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(current(), u"Name of a"_qs);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(current(), u"Claim"_qs);
}

void TestPalette::enterChoosesTheFirst()
{
    QString key;
    connect(m_palette, &Palette::chosen, m_palette,
        [&key](const PaletteLine &line) { key = line.key; });
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(key, u"a"_qs);
    const QRect second = m_list->visualRect(m_list->model()->index(2, 0));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(key, u"b"_qs);
}

void TestPalette::whatIsLockedIsShownAndStays()
{
    int chosen = 0;
    connect(m_palette, &Palette::chosen, m_palette, [&chosen] { ++chosen; });
    int tried = 0;
    connect(m_palette, &Palette::triedInVain, m_palette, [&tried] { ++tried; });
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(current(), u"Claim"_qs);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(chosen, 0);
    QCOMPARE(tried, 1);
    QVERIFY(m_edit->accessibleDescription().contains(u"account managers only"));
}

void TestPalette::typingBeginsAtTheFirst()
{
    QSignalSpy typed(m_palette, &Palette::typed);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClicks(m_edit, u"na"_qs);
    QCOMPARE(typed.back().front().toString(), u"na"_qs);
    m_palette->setLines(lines(), 4);
    QCOMPARE(current(), u"Name of a"_qs);
}

void TestPalette::wordsCanBeTypedForOne()
{
    QTest::keyClick(m_edit, Qt::Key_Down);
    const QSignalSpy typed(m_palette, &Palette::typed);
    m_palette->type(u"mail"_qs);
    QCOMPARE(m_edit->text(), u"mail"_qs);
    QCOMPARE(typed.value(0).value(0).toString(), u"mail"_qs);
    m_palette->setLines(lines(), 4);
    QCOMPARE(current(), u"Name of a"_qs);
}

void TestPalette::itDoesNotJumpWhileOneTypes()
{
    const int before = m_palette->heightForWidth(680);
    m_palette->type(u"n"_qs);
    std::vector<PaletteLine> more = lines();
    more.push_back(action(ActionId::Claim, u"Release"_qs, false));
    m_palette->setLines(more, 5);
    const int most = m_palette->heightForWidth(680);
    QVERIFY(most > before);
    m_palette->setLines({customer(u"a"_qs)}, 1);
    QCOMPARE(m_palette->heightForWidth(680), most);
    m_palette->type({});
    m_palette->setLines(lines(), 4);
    QCOMPARE(m_palette->heightForWidth(680), before);
}

void TestPalette::whatIsCurrentStaysWhileNobodyTypes()
{
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(current(), u"Name of b"_qs);
    std::vector<PaletteLine> others = lines();
    others.insert(others.begin() + 1, customer(u"c"_qs));
    m_palette->setLines(others, 5);
    QCOMPARE(current(), u"Name of b"_qs);
    others.erase(others.begin() + 3);
    m_palette->setLines(others, 4);
    QCOMPARE(current(), u"Name of c"_qs);
}

void TestPalette::theCurrentLineIsToldWhereOneTypes()
{
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_edit->accessibleDescription(), u"Name of b"_qs);
    m_palette->setLines({}, 0);
    QVERIFY(!m_list->currentIndex().isValid());
}

void TestPalette::whatAnActionWouldDoStandsAtItsFoot()
{
    QSignalSpy current(m_palette, &Palette::currentChanged);
    const int before = m_palette->height();
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(current.back().front().value<PaletteLine>().action, ActionId::NewTicket);
    QTRY_VERIFY(m_palette->height() > before);
    const int one = m_palette->height();
    m_palette->setOutlook(QString(60, u'x') + u' ' + QString(60, u'y') + u' ' + QString(60, u'z'));
    QTRY_VERIFY(m_palette->height() > one);
    QVERIFY(m_edit->accessibleDescription().startsWith(u"New ticket"));
    QVERIFY(m_edit->accessibleDescription().endsWith(u'z'));
    QTest::keyClick(m_edit, Qt::Key_Up);
    QTRY_COMPARE(m_palette->height(), before);
    QCOMPARE(m_edit->accessibleDescription(), u"Name of b"_qs);
}

void TestPalette::everyLineHasAName()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    QVERIFY(list && !list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), int(lines().size()));
    for (int at = 0; at < list->childCount(); ++at)
        QVERIFY(!list->child(at)->text(QAccessible::Name).isEmpty());
}

void TestPalette::itStaysWithinASmallWindow()
{
    m_window->resize(320, 240);
    QCoreApplication::processEvents();
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
    QVERIFY(!m_window->grab().isNull());
}

/// Painted over the whole width of a narrow sheet, the end of a line is what it is on a wide one.
void TestPalette::aLongTextLeavesTheCountdownWhole()
{
    PaletteLine ticket;
    ticket.kind = PaletteLine::Kind::Ticket;
    ticket.countdown = u"12:41"_qs;
    ticket.urgency = PaletteLine::Urgency::AtRisk;
    const auto end = [&](const QString &text) {
        ticket.text = text;
        m_palette->setLines({caption(u"Tickets"_qs), ticket}, 1);
        QCoreApplication::processEvents();
        const QImage line
            = m_list->viewport()->grab(m_list->visualRect(m_list->model()->index(1, 0))).toImage();
        const int taken = textWidth(ticket.countdown, TextRole::BodyBold) + 24;
        return line.copy(line.width() - taken, 0, taken, line.height());
    };
    QCOMPARE(end(QString(400, u'x')), end(u"x"_qs));
}

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
