#include "ui/widgets/elided_label.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace vigie;

class TestElidedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setBodySize(13); }

    void aTextThatFitsIsWhole();
    void aTextThatDoesNotFitSaysSo();
    void aCutTextIsToldWholeInItsToolTip();
    void aWholeTextNeedsNoToolTip();
    void aNumberIsNeverNarrowed();
    void markupIsText();
    void aParagraphGrowsWhenItsWidthShrinks();
    void aParagraphMayBeKeptToSomeLines();
    void aLongWordIsBrokenRatherThanCut();
    void theSizeFollowsTheTextScale();

private:
    static QString hoveredToolTip(QWidget &widget);
};

QString TestElidedLabel::hoveredToolTip(QWidget &widget)
{
    QToolTip::hideText();
    QHelpEvent hover(QEvent::ToolTip, {1, 1}, widget.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&widget, &hover);
    return QToolTip::text();
}

void TestElidedLabel::aTextThatFitsIsWhole()
{
    ElidedLabel label(u"Mail refused since 10:02"_qs, {});
    label.resize(label.sizeHint());
    QVERIFY(!label.isCut());
}

void TestElidedLabel::aTextThatDoesNotFitSaysSo()
{
    ElidedLabel label(u"Mail refused since 10:02"_qs, {});
    label.resize(label.sizeHint() - QSize(1, 0));
    QVERIFY(label.isCut());
    QVERIFY(elided(label.text(), TextRole::Body, label.width()).endsWith(u'…'));
}

void TestElidedLabel::aCutTextIsToldWholeInItsToolTip()
{
    ElidedLabel label(u"a <b>long</b> subject"_qs, {});
    label.resize(40, 20);
    label.show();
    QCOMPARE(hoveredToolTip(label), u"a &lt;b&gt;long&lt;/b&gt; subject"_qs);
}

void TestElidedLabel::aWholeTextNeedsNoToolTip()
{
    ElidedLabel label(u"short"_qs, {});
    label.resize(400, 20);
    label.show();
    QVERIFY(hoveredToolTip(label).isEmpty());
}

void TestElidedLabel::aNumberIsNeverNarrowed()
{
    ElidedLabel label(u"−04:10"_qs, {TextRole::BodyBold, Tone::Danger});
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    label.keepWhole();
    QCOMPARE(label.minimumSizeHint(), label.sizeHint());
}

void TestElidedLabel::markupIsText()
{
    ElidedLabel label(u"<img src='file:///etc/passwd'>"_qs, {});
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.sizeHint().width(), textWidth(label.text(), TextRole::Body));
}

void TestElidedLabel::aParagraphGrowsWhenItsWidthShrinks()
{
    Paragraph paragraph({});
    paragraph.setText(u"Phone requests are taken from Pro upwards."_qs);
    QVERIFY(paragraph.heightForWidth(80) > paragraph.heightForWidth(800));
}

void TestElidedLabel::aParagraphMayBeKeptToSomeLines()
{
    const QString text
        = u"Owner: Paul Kerr  ·  Ticket becomes: in progress  ·  Guarantee: met at 10:02:00"_qs;
    const QString two = inLines(text, TextRole::Body, 160, 2);
    QVERIFY2(two.endsWith(u'…'), qPrintable(two));
    QVERIFY(text.startsWith(two.left(12)));
    Paragraph paragraph({});
    paragraph.setMostLines(2);
    paragraph.setText(text);
    const int one = paragraph.heightForWidth(8000);
    QCOMPARE(paragraph.heightForWidth(160), 2 * one);
    paragraph.resize(160, 2 * one);
    paragraph.show();
    QVERIFY(paragraph.isCut());
    QCOMPARE(hoveredToolTip(paragraph), text);
    paragraph.setText(u"Owner: Paul Kerr"_qs);
    QCOMPARE(paragraph.heightForWidth(8000), one);
    paragraph.setText({});
    QCOMPARE(paragraph.heightForWidth(160), one);
    QVERIFY(!paragraph.isCut());
}

void TestElidedLabel::aLongWordIsBrokenRatherThanCut()
{
    const QString word(200, u'x');
    QVERIFY(wrappedHeight(word, TextRole::Body, 100) > 5 * lineHeight(TextRole::Body));
}

void TestElidedLabel::theSizeFollowsTheTextScale()
{
    ElidedLabel label(u"Queue"_qs, {TextRole::Title});
    const int before = label.sizeHint().width();
    setBodySize(26);
    QVERIFY(label.sizeHint().width() > before * 3 / 2);
}

QTEST_MAIN(TestElidedLabel)
#include "test_elided_label.moc"
