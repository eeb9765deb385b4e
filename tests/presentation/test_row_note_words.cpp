#include "presentation/row_note_words.h"

#include <QSet>
#include <QTest>

using namespace vigie;
using Kind = RowNote::Kind;

class TestRowNoteWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn();
    void aSentenceNamesColumnAndValue();
    void theLineIsNamedWhereItIsNotTheRow();
    void aLongValueIsCut();
    void whatLooksLikeAPlaceholderStays();
};

void TestRowNoteWords::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = int(Kind::CustomerUnused);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text = rowNoteText({2, 2, Kind(kind), u"c"_qs, u"v"_qs});
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        sentences << text;
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestRowNoteWords::aSentenceNamesColumnAndValue()
{
    QCOMPARE(rowNoteText({7, 7, Kind::NotAWord, u"state"_qs, u"open"_qs}),
        u"“state” cannot be “open”."_qs);
    QCOMPARE(
        rowNoteText({1, 1, Kind::ColumnMissing, u"key"_qs}), u"The header has no column “key”."_qs);
}

void TestRowNoteWords::theLineIsNamedWhereItIsNotTheRow()
{
    QCOMPARE(rowNoteText({7, 12, Kind::TooWide}),
        u"The row has more fields than the header. (line 12 of the file)"_qs);
}

void TestRowNoteWords::aLongValueIsCut()
{
    const QString text
        = rowNoteText({7, 7, Kind::TooLong, u"text"_qs, u"two\nlines "_qs + QString(5000, u'x')});
    QVERIFY2(text.contains(u"“two lines xx") && text.contains(u"x…”"), qPrintable(text));
    QVERIFY(text.size() < 100);
}

void TestRowNoteWords::whatLooksLikeAPlaceholderStays()
{
    QCOMPARE(rowNoteText({7, 7, Kind::NotAWord, u"%2"_qs, u"%1"_qs}), u"“%2” cannot be “%1”."_qs);
    QCOMPARE(rowNoteText({1, 1, Kind::ColumnUnknown, u"a%2b%1"_qs}),
        u"The column “a%2b%1” is not known and was left alone."_qs);
}

QTEST_APPLESS_MAIN(TestRowNoteWords)
#include "test_row_note_words.moc"
