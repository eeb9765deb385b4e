#include "ui/look/type.h"
#include "ui/queue/queue_geometry.h"

#include <QTest>

using namespace vigie;

class TestQueueDelegateGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setBodySize(13); }

    void theTimeEndsSixPixelsBeforeItsColumn();
    void theBarKeepsTheLeadingEdge();
    void theMarkStandsBeforeTheTimeWhateverItsLength();
    void subjectsAlignWithAndWithoutTag();
    void theTagNeverOverlapsTheSubject_data();
    void theTagNeverOverlapsTheSubject();
    void anUnsentNumberMakesRoomForItsArrow();
    void theCaptionsLineRunsToTheInset();
    void aCaptionTooLongGivesUpItsLineAndKeepsItsCount();
    void everyPartGrowsWithTheText();
};

void TestQueueDelegateGeometry::theTimeEndsSixPixelsBeforeItsColumn()
{
    const TimeCell parts = timeCell({100, 0, 84, 28}, 40);
    QCOMPARE(parts.text, QRect(138, 0, 40, 28));
}

void TestQueueDelegateGeometry::theBarKeepsTheLeadingEdge()
{
    QCOMPARE(timeCell({0, 56, 84, 28}, 40).bar, QRect(0, 57, 4, 26));
}

void TestQueueDelegateGeometry::theMarkStandsBeforeTheTimeWhateverItsLength()
{
    for (const int width : {7, 33, 58}) {
        const TimeCell parts = timeCell({0, 0, 84, 28}, width);
        QCOMPARE(parts.text.left() - parts.mark.right() - 1, 6);
        QVERIFY(parts.mark.left() >= 0);
    }
}

void TestQueueDelegateGeometry::subjectsAlignWithAndWithoutTag()
{
    const QRect cell(160, 0, 300, 28);
    QCOMPARE(whatCell(cell, 0, false).subject.left(), 182);
    QCOMPARE(whatCell(cell, 50, true).subject.left(), 182);
    QVERIFY(whatCell(cell, 0, false).bolt.right() < 182);
}

void TestQueueDelegateGeometry::theTagNeverOverlapsTheSubject_data()
{
    QTest::addColumn<int>("cellWidth");
    QTest::addColumn<bool>("hasIcon");
    QTest::newRow("wide, with icon") << 300 << true;
    QTest::newRow("wide, without icon") << 300 << false;
    QTest::newRow("too narrow for any subject") << 60 << true;
}

void TestQueueDelegateGeometry::theTagNeverOverlapsTheSubject()
{
    QFETCH(int, cellWidth);
    QFETCH(bool, hasIcon);
    const WhatCell parts = whatCell({0, 0, cellWidth, 28}, 50, hasIcon);
    QCOMPARE(parts.tag.width(), 50);
    QVERIFY(parts.subject.intersected(parts.tag).isEmpty());
    QVERIFY(parts.tagIcon.intersected(parts.tag).isEmpty());
    QVERIFY(parts.subject.intersected(parts.tagIcon).isEmpty());
    QCOMPARE(parts.tagIcon.isNull(), !hasIcon);
}

void TestQueueDelegateGeometry::anUnsentNumberMakesRoomForItsArrow()
{
    const QRect cell(84, 0, 76, 28);
    QVERIFY(ticketCell(cell, false).arrow.isNull());
    QCOMPARE(ticketCell(cell, false).number.left(), 90);
    QCOMPARE(ticketCell(cell, true).number.left(), ticketCell(cell, true).arrow.right() + 1);
}

void TestQueueDelegateGeometry::theCaptionsLineRunsToTheInset()
{
    const BandCaption parts = bandCaption({0, 0, 692, 24}, 150, 7);
    QCOMPARE(parts.text.left(), 16);
    QCOMPARE(parts.count.left(), 16 + 150 + 8);
    QCOMPARE(parts.line.right() + 1, 692 - 16);
    QCOMPARE(parts.line.height(), 1);
}

void TestQueueDelegateGeometry::aCaptionTooLongGivesUpItsLineAndKeepsItsCount()
{
    const BandCaption parts = bandCaption({0, 0, 120, 24}, 400, 7);
    QVERIFY(parts.line.isEmpty());
    QCOMPARE(parts.count.width(), 7);
    QVERIFY(parts.count.right() < 120 - 16);
    QVERIFY(parts.text.right() < parts.count.left());
}

void TestQueueDelegateGeometry::everyPartGrowsWithTheText()
{
    setBodySize(26);
    QCOMPARE(timeCell({0, 0, 168, 56}, 80).bar.width(), 8);
    QCOMPARE(timeCell({0, 0, 168, 56}, 80).mark.width(), 26);
    QCOMPARE(whatCell({0, 0, 600, 56}, 0, false).subject.left(), 44);
}

QTEST_APPLESS_MAIN(TestQueueDelegateGeometry)
#include "test_queue_delegate_geometry.moc"
