#include "ui/widgets/conversation.h"
#include "ui/widgets/message_document.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

/// Counts what is asked for, and answers as a document does that has nothing.
class Watched : public MessageDocument
{
public:
    using MessageDocument::MessageDocument;

    QVariant load(int type, const QUrl &name) { return loadResource(type, name); }
};

ConversationItem reply(const QString &text)
{
    return {ConversationItem::Kind::Reply, u"Rosa Melquior"_qs, u"customer"_qs, u"10:02"_qs, text};
}

std::vector<ConversationItem> numbered(int count)
{
    std::vector<ConversationItem> messages;
    for (int i = 0; i < count; ++i)
        messages.push_back(reply(u"Message %1. "_qs.arg(i).repeated(1 + i % 17)));
    return messages;
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_talk.reset(); }

    void noResourceIsEverRead_data();
    void noResourceIsEverRead();
    void hostileTextIsShownAsText_data();
    void hostileTextIsShownAsText();
    void linesStayWherePeopleEndedThem_data();
    void linesStayWherePeopleEndedThem();
    void headingsDoNotShout();
    void onlyHarmlessLinksLead_data();
    void onlyHarmlessLinksLead();
    void aClickedLinkIsToldNotFollowed();
    void itOpensAtItsEnd();
    void anotherOneOpensAtItsEnd();
    void itStaysWhereOneReadsWhenAMessageArrives();
    void itStaysAtTheEndWhenAMessageArrives();
    void onlyWhatIsSeenIsLaidOut();
    void theCurrentMessageIsReadAloud();
    void theWhyBelowAMessageIsAskedFor();
    void aSelectionIsCopiedAsText();

private:
    std::unique_ptr<Conversation> m_talk;
};

void TestConversation::init()
{
    m_talk = std::make_unique<Conversation>();
    m_talk->resize(400, 300);
    m_talk->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_talk.get()));
}

void TestConversation::noResourceIsEverRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("a file") << u"file:///etc/passwd"_qs;
    QTest::newRow("a page") << u"https://tracker.example/pixel.png"_qs;
    QTest::newRow("data") << u"data:image/png;base64,iVBORw0KGgo="_qs;
    QTest::newRow("a resource of our own") << u":/icons/bolt.svg"_qs;
    QTest::newRow("a relative path") << u"../../secret.png"_qs;
}

void TestConversation::noResourceIsEverRead()
{
    QFETCH(QString, url);
    Watched document(u"before ![picture](%1) after"_qs.arg(url));
    QVERIFY(!document.load(QTextDocument::ImageResource, QUrl(url)).isValid());
    QVERIFY(!document.resource(QTextDocument::StyleSheetResource, QUrl(url)).isValid());
    QVERIFY(!document.toPlainText().contains(QChar::ObjectReplacementCharacter));
    QVERIFY(document.toPlainText().contains(u"picture"));
}

void TestConversation::hostileTextIsShownAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a script") << u"<script>alert(1)</script>"_qs;
    QTest::newRow("an image") << u"<img src=\"file:///etc/passwd\">"_qs;
    QTest::newRow("a style") << u"<style>body { display: none }</style>"_qs;
    QTest::newRow("a frame within a line") << u"see <iframe src=\"x\"></iframe> here"_qs;
    QTest::newRow("an anchor") << u"<a href=\"https://evil.example\">bank</a>"_qs;
}

void TestConversation::hostileTextIsShownAsText()
{
    QFETCH(QString, text);
    const MessageDocument document(text);
    QCOMPARE(document.toPlainText(), text);
}

void TestConversation::linesStayWherePeopleEndedThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two lines") << u"Good morning,\nit is down"_qs
                               << u"Good morning,\nit is down"_qs;
    QTest::newRow("lines of Windows") << u"one\r\ntwo"_qs << u"one\ntwo"_qs;
    QTest::newRow("a list") << u"- one\n- two"_qs << u"one\ntwo"_qs;
    QTest::newRow("a list after a line") << u"seen:\n- one\n- two"_qs << u"seen:\none\ntwo"_qs;
    QTest::newRow("code") << u"```\na\n  b\n```"_qs << u"a\n  b"_qs;
    QTest::newRow("a heading and its text") << u"# Head\ntext"_qs << u"Head\ntext"_qs;
    QTest::newRow("empty lines first") << u"\n\nafter"_qs << u"after"_qs;
}

void TestConversation::linesStayWherePeopleEndedThem()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const MessageDocument document(text);
    QCOMPARE(document.toPlainText().trimmed(), shown);
}

void TestConversation::headingsDoNotShout()
{
    const MessageDocument heading(u"# One line"_qs);
    const MessageDocument plain(u"One line"_qs);
    QCOMPARE(heading.size().height(), plain.size().height());
}

void TestConversation::onlyHarmlessLinksLead_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("leads");
    QTest::newRow("https") << u"https://example.org"_qs << true;
    QTest::newRow("a ticket") << u"vigie://ticket/48213"_qs << true;
    QTest::newRow("mail") << u"mailto:rosa@example.org"_qs << true;
    QTest::newRow("a file") << u"file:///etc/passwd"_qs << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_qs << false;
    QTest::newRow("data") << u"data:text/html,x"_qs << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestConversation::onlyHarmlessLinksLead()
{
    QFETCH(QString, link);
    QFETCH(bool, leads);
    QCOMPARE(mayFollow(QUrl(link)), leads);
}

void TestConversation::aClickedLinkIsToldNotFollowed()
{
    m_talk->setMessages(
        {reply(u"[go](https://example.org/a)"_qs), reply(u"[go](file:///etc/passwd)"_qs)});
    m_talk->viewport()->repaint();
    QSignalSpy activated(m_talk.get(), &Conversation::linkActivated);
    for (int y = 0; y < m_talk->viewport()->height(); y += 3)
        QTest::mouseClick(m_talk->viewport(), Qt::LeftButton, {}, {20, y});
    QVERIFY(!activated.isEmpty());
    for (const QVariantList &told : activated)
        QCOMPARE(told.first().toUrl(), QUrl(u"https://example.org/a"_qs));
}

void TestConversation::itOpensAtItsEnd()
{
    m_talk->setMessages(numbered(50));
    const QScrollBar *bar = m_talk->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestConversation::anotherOneOpensAtItsEnd()
{
    m_talk->setMessages(numbered(50));
    QScrollBar *bar = m_talk->verticalScrollBar();
    QTest::keyClick(m_talk.get(), Qt::Key_Home);
    QVERIFY(bar->value() < bar->maximum() / 2);
    m_talk->open(numbered(80)); // some of it is the same
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!m_talk->accessibleDescription().contains(u"Message 0."));
}

void TestConversation::itStaysWhereOneReadsWhenAMessageArrives()
{
    m_talk->setMessages(numbered(50));
    QScrollBar *bar = m_talk->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    m_talk->viewport()->repaint();
    const int reading = bar->value();
    m_talk->setMessages(numbered(51));
    m_talk->viewport()->repaint();
    QCOMPARE(bar->value(), reading);
}

void TestConversation::itStaysAtTheEndWhenAMessageArrives()
{
    m_talk->setMessages(numbered(50));
    m_talk->setMessages(numbered(51));
    QCOMPARE(m_talk->verticalScrollBar()->value(), m_talk->verticalScrollBar()->maximum());
}

void TestConversation::onlyWhatIsSeenIsLaidOut()
{
    m_talk->setMessages(numbered(2000));
    QScrollBar *bar = m_talk->verticalScrollBar();
    int most = 0;
    for (int step = 0; step <= 20; ++step) {
        bar->setValue(bar->maximum() * step / 20);
        m_talk->viewport()->repaint();
        most = qMax(most, m_talk->documentCount());
    }
    QVERIFY2(most < 200, qPrintable(QString::number(most)));
}

void TestConversation::theWhyBelowAMessageIsAskedFor()
{
    ConversationItem report = reply(u"Restarted."_qs);
    report.foot = u"35 min of work: 35 min from hour credit"_qs;
    m_talk->setMessages({reply(u"It is down."_qs), report});
    m_talk->viewport()->repaint();
    QSignalSpy asked(m_talk.get(), &Conversation::whyRequested);
    QSignalSpy activated(m_talk.get(), &Conversation::linkActivated);
    for (int y = 0; y < m_talk->viewport()->height(); y += 6) {
        for (int x = 0; x < m_talk->viewport()->width(); x += 12)
            QTest::mouseClick(m_talk->viewport(), Qt::LeftButton, {}, {x, y});
    }
    QVERIFY(!asked.isEmpty());
    for (const QVariantList &told : asked)
        QCOMPARE(told.first().toInt(), 1);
    QVERIFY(activated.isEmpty());
    QTest::keyClick(m_talk.get(), Qt::Key_End);
    QVERIFY(m_talk->accessibleDescription().contains(report.foot));
}

void TestConversation::theCurrentMessageIsReadAloud()
{
    m_talk->setMessages({reply(u"first"_qs), reply(u"second"_qs)});
    QTest::keyClick(m_talk.get(), Qt::Key_Home);
    QVERIFY(m_talk->accessibleDescription().contains(u"first"));
    QTest::keyClick(m_talk.get(), Qt::Key_Down);
    QVERIFY(m_talk->accessibleDescription().contains(u"second"));
}

void TestConversation::aSelectionIsCopiedAsText()
{
    m_talk->setMessages({reply(u"word"_qs)});
    m_talk->viewport()->repaint();
    for (int y = 0; y < 80 && m_talk->selectedText().isEmpty(); y += 4)
        QTest::mouseDClick(m_talk->viewport(), Qt::LeftButton, {}, {22, y});
    QCOMPARE(m_talk->selectedText(), u"word"_qs);
}

QTEST_MAIN(TestConversation)
#include "test_conversation.moc"
