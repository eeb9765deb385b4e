#include "ui/widgets/composer.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vigie;

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_composer.reset(); }

    void theSameTextAgainMovesNoCursor();
    void settingATextIsNoEdit();
    void typingTellsEveryText();
    void aNewTextPutsTheCursorAtItsEnd();
    void changingTheModeKeepsTheText();
    void aNoteSaysThatItIsOne();
    void ctrlReturnSends();
    void nothingIsSentFromABlankText_data();
    void nothingIsSentFromABlankText();
    void nothingIsSentWhenSendingIsRefused();
    void whatIsLockedSaysWhyAndKeepsItsText();
    void aPlaceholderThatIsLeftIsWrittenOver_data();
    void aPlaceholderThatIsLeftIsWrittenOver();
    void returnAloneIsALine();
    void escapeLeavesAndKeepsTheText();
    void pastedFormattingIsDropped();
    void theFieldGrowsAndStops();
    void anEditCanBeUndone();

private:
    GrowingText *field() const { return m_composer->findChild<GrowingText *>(); }

    std::unique_ptr<Composer> m_composer;
};

void TestComposer::init()
{
    m_composer = std::make_unique<Composer>();
    m_composer->resize(400, 200);
    m_composer->show();
}

void TestComposer::theSameTextAgainMovesNoCursor()
{
    m_composer->setText(u"The scanner blocked the queue"_qs);
    QTextCursor cursor = field()->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(11, QTextCursor::KeepAnchor);
    field()->setTextCursor(cursor);
    m_composer->setText(u"The scanner blocked the queue"_qs);
    QCOMPARE(field()->textCursor().selectedText(), u"scanner"_qs);
}

void TestComposer::settingATextIsNoEdit()
{
    QSignalSpy edited(m_composer.get(), &Composer::textEdited);
    m_composer->setText(u"a draft from yesterday"_qs);
    QVERIFY(edited.isEmpty());
}

void TestComposer::typingTellsEveryText()
{
    QSignalSpy edited(m_composer.get(), &Composer::textEdited);
    QTest::keyClicks(field(), u"ab"_qs);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.last().first().toString(), u"ab"_qs);
}

void TestComposer::aNewTextPutsTheCursorAtItsEnd()
{
    m_composer->setText(u"one"_qs);
    m_composer->setText(u"one two"_qs);
    QTest::keyClicks(field(), u"!"_qs);
    QCOMPARE(m_composer->text(), u"one two!"_qs);
}

void TestComposer::changingTheModeKeepsTheText()
{
    m_composer->setText(u"half a sentence"_qs);
    QSignalSpy chosen(m_composer.get(), &Composer::modeChosen);
    QTest::mouseClick(
        m_composer->findChild<SegmentedControl *>()->findChildren<QAbstractButton *>().at(1),
        Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_composer->mode(), Composer::Mode::Note);
    QCOMPARE(m_composer->text(), u"half a sentence"_qs);
}

void TestComposer::aNoteSaysThatItIsOne()
{
    const auto name = [this] {
        return QAccessible::queryAccessibleInterface(field())->text(QAccessible::Name);
    };
    const QString reply = name();
    m_composer->setMode(Composer::Mode::Note);
    QVERIFY(name() != reply);
    QVERIFY(
        field()->palette().color(QPalette::Base) != m_composer->palette().color(QPalette::Base));
}

void TestComposer::ctrlReturnSends()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setText(u"Done."_qs);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(m_composer->text(), u"Done."_qs);
}

void TestComposer::nothingIsSentFromABlankText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces and lines") << u"  \n\t\n"_qs;
}

void TestComposer::nothingIsSentFromABlankText()
{
    QFETCH(QString, text);
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setText(text);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sent.isEmpty());
    QCOMPARE(m_composer->text(), text);
}

void TestComposer::nothingIsSentWhenSendingIsRefused()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setText(u"Done."_qs);
    m_composer->setLocked(u"It is closed."_qs);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sent.isEmpty());
    m_composer->setLocked({});
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
}

void TestComposer::whatIsLockedSaysWhyAndKeepsItsText()
{
    const auto says = [this](const QString &text) {
        const auto labels = m_composer->findChildren<ElidedLabel *>();
        return std::ranges::any_of(
            labels, [&](const ElidedLabel *label) { return label->text() == text; });
    };
    m_composer->setText(u"half a sentence"_qs);
    m_composer->setDraftState(u"Awa wrote meanwhile"_qs);
    m_composer->setLocked(u"It is closed."_qs);
    QVERIFY(says(u"It is closed."_qs));
    QVERIFY(!says(u"Awa wrote meanwhile"_qs));
    QTest::keyClicks(field(), u"!"_qs);
    m_composer->insert(u"Hello"_qs);
    QCOMPARE(m_composer->text(), u"half a sentence"_qs);
    field()->selectAll();
    field()->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"half a sentence"_qs);
    m_composer->setLocked({});
    QVERIFY(says(u"Awa wrote meanwhile"_qs));
    field()->moveCursor(QTextCursor::End);
    QTest::keyClicks(field(), u"!"_qs);
    QCOMPARE(m_composer->text(), u"half a sentence!"_qs);
}

void TestComposer::aPlaceholderThatIsLeftIsWrittenOver_data()
{
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<QString>("written");
    QTest::newRow("one") << u"on {server} today"_qs << u"So: on web-14 today"_qs;
    QTest::newRow("the first of two") << u"{server}, {contact}"_qs << u"So: web-14, {contact}"_qs;
    QTest::newRow("in a later line")
        << u"Hello,\n\non {server}"_qs << u"So: Hello,\n\non web-14"_qs;
    QTest::newRow("none") << u"on "_qs << u"So: on web-14"_qs;
}

void TestComposer::aPlaceholderThatIsLeftIsWrittenOver()
{
    QFETCH(QString, inserted);
    m_composer->setText(u"So: "_qs);
    m_composer->insert(inserted);
    QTest::keyClicks(field(), u"web-14"_qs);
    QTEST(m_composer->text(), "written");
}

void TestComposer::returnAloneIsALine()
{
    QTest::keyClicks(field(), u"a"_qs);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"b"_qs);
    QCOMPARE(m_composer->text(), u"a\nb"_qs);
}

void TestComposer::escapeLeavesAndKeepsTheText()
{
    QSignalSpy left(m_composer.get(), &Composer::left);
    m_composer->setText(u"kept"_qs);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_composer->text(), u"kept"_qs);
}

void TestComposer::pastedFormattingIsDropped()
{
    QMimeData rich;
    rich.setHtml(u"<h1>Big</h1><img src='file:///etc/passwd'>"_qs);
    rich.setText(u"Big"_qs);
    QMetaObject::invokeMethod(field(), [&] {
        struct Open : GrowingText
        {
            using GrowingText::insertFromMimeData;
        };
        (field()->*(&Open::insertFromMimeData))(&rich);
    });
    QCOMPARE(m_composer->text(), u"Big"_qs);
    QCOMPARE(field()->toHtml().contains(u"<img"), false);
}

void TestComposer::theFieldGrowsAndStops()
{
    const int empty = field()->sizeHint().height();
    m_composer->setText(QString(6, u'\n'));
    const int grown = field()->sizeHint().height();
    m_composer->setText(QString(60, u'\n'));
    const int full = field()->sizeHint().height();
    m_composer->setText(QString(600, u'\n'));
    QVERIFY(grown > empty);
    QVERIFY(full > grown);
    QCOMPARE(field()->sizeHint().height(), full);
}

void TestComposer::anEditCanBeUndone()
{
    m_composer->setText(u"draft"_qs);
    QTest::keyClicks(field(), u" more"_qs);
    field()->undo();
    QCOMPARE(m_composer->text(), u"draft"_qs);
    field()->undo();
    QCOMPARE(m_composer->text(), u"draft"_qs);
}

QTEST_MAIN(TestComposer)
#include "test_composer.moc"
