#include "interchange/csv_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using Kind = RowNote::Kind;
using Rows = QList<QStringList>;

namespace {

QStringList cellsOf(const CsvReader &reader)
{
    QStringList cells;
    for (std::size_t i = 0; i < reader.cells().size(); ++i)
        cells << reader.text(i);
    return cells;
}

Rows rowsOf(const QByteArray &bytes)
{
    Rows rows;
    for (CsvReader reader(bytes); reader.next();)
        rows << cellsOf(reader);
    return rows;
}

QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(u'"', u"\"\""_qs).toUtf8() + '"';
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void aFaultyRowIsToldAndTheNextOneRead_data();
    void aFaultyRowIsToldAndTheNextOneRead();
    void rowsAndLinesAreCountedFromTheHeader();
    void aStrayQuoteTakesNoLaterRowAlong();
    void aFaultyRowKeepsTheCellsBeforeItsFault();
    void aWideRowWithALineBreakInItsSurplusIsOneRow();
    void aHeaderOfTooManyColumnsIsToldSo();
    void aFieldOfTenMegabytesIsRead();
    void aFieldOfTenMegabytesThatIsNeverClosedIsTold();
    void whatWasWrittenIsReadAgain();
    void noBytesMakeItStumble();
};

void TestCsvReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");

    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << Rows{};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n")
                                     << Rows{{u"a"_qs, u"b"_qs}};
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n")
                          << Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    QTest::newRow("no end of line at the end")
        << QByteArray("a,b\nc,d") << Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    QTest::newRow("quotes end the file")
        << QByteArray("a,b\nc,\"d\"") << Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    QTest::newRow("a comma ends the file")
        << QByteArray("a,b\nc,") << Rows{{u"a"_qs, u"b"_qs}, {u"c"_qs, {}}};
    QTest::newRow("empty cells") << QByteArray(",,\r\n,\"\",\r\n")
                                 << Rows{{{}, {}, {}}, {{}, {}, {}}};
    QTest::newRow("comma in quotes") << QByteArray("\"a,b\",c") << Rows{{u"a,b"_qs, u"c"_qs}};
    QTest::newRow("line breaks in quotes")
        << QByteArray("\"a\r\nb\nc\",d\r\n") << Rows{{u"a\r\nb\nc"_qs, u"d"_qs}};
    QTest::newRow("doubled quotes") << QByteArray("\"a \"\"b\"\"\",\"\"\"\",\"\"\"\"\"\"\n")
                                    << Rows{{u"a \"b\""_qs, u"\""_qs, u"\"\""_qs}};
    QTest::newRow("spaces stay") << QByteArray(" a , b\n") << Rows{{u" a "_qs, u" b"_qs}};
    QTest::newRow("a lone CR stays") << QByteArray("a\rb,c\n") << Rows{{u"a\rb"_qs, u"c"_qs}};
    QTest::newRow("blank lines are passed over")
        << QByteArray("\na\n\r\n\nb\n\n") << Rows{{u"a"_qs}, {u"b"_qs}};
    QTest::newRow("an empty text in quotes is no blank line")
        << QByteArray("a\n\"\"\n") << Rows{{u"a"_qs}, {QString()}};
    QTest::newRow("UTF-8") << QByteArray("Cœur,été\n\"日本\",🙂\n")
                           << Rows{{u"Cœur"_qs, u"été"_qs}, {u"日本"_qs, u"🙂"_qs}};
}

void TestCsvReader::readsCells()
{
    QFETCH(QByteArray, bytes);
    QTEST(rowsOf(bytes), "rows");
    for (CsvReader reader(bytes); reader.next();)
        QVERIFY(!reader.fault());
}

void TestCsvReader::aFaultyRowIsToldAndTheNextOneRead_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Kind>("fault");

    QTest::newRow("narrower") << QByteArray("1") << Kind::TooNarrow;
    QTest::newRow("wider") << QByteArray("1,2,3") << Kind::TooWide;
    QTest::newRow("wider by an empty cell") << QByteArray("1,2,") << Kind::TooWide;
    QTest::newRow("spaces alone") << QByteArray("  ") << Kind::TooNarrow;
    QTest::newRow("semicolons") << QByteArray("1;2") << Kind::TooNarrow;
    QTest::newRow("Latin-1") << QByteArray("\xE9t\xE9,2") << Kind::NotUtf8;
    QTest::newRow("Latin-1 in quotes") << QByteArray("1,\"\xE9\"") << Kind::NotUtf8;
    QTest::newRow("UTF-8 cut short") << QByteArray("1,\xE2\x82") << Kind::NotUtf8;
    QTest::newRow("overlong UTF-8") << QByteArray("1,\xC0\xAF") << Kind::NotUtf8;
    QTest::newRow("a surrogate") << QByteArray("1,\xED\xA0\x80") << Kind::NotUtf8;
    QTest::newRow("U+0000") << QByteArray("1,a\0b", 5) << Kind::ZeroCharacter;
    QTest::newRow("U+0000 in quotes") << QByteArray("1,\"a\0b\"", 7) << Kind::ZeroCharacter;
    QTest::newRow("text after a quote") << QByteArray("\"1\"a,2") << Kind::TextAfterQuote;
    QTest::newRow("space after a quote") << QByteArray("\"1\" ,2") << Kind::TextAfterQuote;
    QTest::newRow("CR after a quote") << QByteArray("\"1\"\r,2") << Kind::TextAfterQuote;
    QTest::newRow("quote inside a cell") << QByteArray("1,12\" disk") << Kind::QuoteInText;
    QTest::newRow("quote after a space") << QByteArray("1, \"2\"") << Kind::QuoteInText;
    QTest::newRow("quote never closed") << QByteArray("1,\"2") << Kind::QuoteNotClosed;
    QTest::newRow("lone quote") << QByteArray("\"") << Kind::QuoteNotClosed;
    QTest::newRow("doubled quote never closed") << QByteArray("1,\"2\"\"") << Kind::QuoteNotClosed;
}

void TestCsvReader::aFaultyRowIsToldAndTheNextOneRead()
{
    QFETCH(QByteArray, row);
    for (const auto &lineEnd : {QByteArray("\n"), QByteArray("\r\n")}) {
        const QByteArray bytes
            = "key,subject" + lineEnd + row + lineEnd + "after,it is here" + lineEnd;
        CsvReader reader(bytes);
        QVERIFY(reader.next());
        QVERIFY(!reader.fault());
        QVERIFY(reader.next());
        QTEST(reader.fault().value(), "fault");
        QCOMPARE(reader.row(), 2);
        QVERIFY(reader.next());
        QVERIFY(!reader.fault());
        QCOMPARE(cellsOf(reader), QStringList({u"after"_qs, u"it is here"_qs}));
        QCOMPARE(reader.row(), 3);
        QCOMPARE(reader.line(), 3);
        QVERIFY(!reader.next());
    }
}

void TestCsvReader::rowsAndLinesAreCountedFromTheHeader()
{
    CsvReader reader("a\n\n\"two\nlines\r\n\"\nlast\n");
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), 1);
    QCOMPARE(reader.line(), 1);
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), 3);
    QCOMPARE(reader.line(), 3);
    QVERIFY(reader.next());
    QCOMPARE(reader.row(), 4);
    QCOMPARE(reader.line(), 6);
    QCOMPARE(reader.note(Kind::NotAKey, u"a"_qs, u"last"_qs),
        (RowNote{4, 6, Kind::NotAKey, u"a"_qs, u"last"_qs}));
}

void TestCsvReader::aStrayQuoteTakesNoLaterRowAlong()
{
    CsvReader reader("a,b\n1,\"2\n3,\"4\"\n5,\"six\nlines\",\"\n7,8");
    QStringList taken;
    QList<qint64> refused;
    while (reader.next()) {
        if (reader.fault())
            refused << reader.row();
        else
            taken << reader.text(0);
    }
    QCOMPARE(taken, QStringList({u"a"_qs, u"3"_qs, u"7"_qs}));
    QCOMPARE(refused, QList<qint64>({2, 4}));
}

void TestCsvReader::aFaultyRowKeepsTheCellsBeforeItsFault()
{
    CsvReader reader("a,b,c\nT-1,x\nT-2,\"x\"y,z\nT-3,x,y,z\nT-4,\"x\n");
    QVERIFY(reader.next());
    QStringList keys;
    while (reader.next()) {
        QVERIFY(reader.fault());
        keys << reader.text(0);
    }
    QCOMPARE(keys, QStringList({u"T-1"_qs, u"T-2"_qs, u"T-3"_qs, u"T-4"_qs}));
    QCOMPARE(reader.text(2), QString());
}

void TestCsvReader::aWideRowWithALineBreakInItsSurplusIsOneRow()
{
    CsvReader reader("a,b\n1,2,\"3\n4\",5\n6,7\n");
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QCOMPARE(reader.fault().value(), Kind::TooWide);
    QCOMPARE(cellsOf(reader), QStringList({u"1"_qs, u"2"_qs}));
    QVERIFY(reader.next());
    QVERIFY(!reader.fault());
    QCOMPARE(cellsOf(reader), QStringList({u"6"_qs, u"7"_qs}));
    QCOMPARE(reader.row(), 3);
    QCOMPARE(reader.line(), 4);
}

void TestCsvReader::aHeaderOfTooManyColumnsIsToldSo()
{
    const QByteArray allowed(CsvReader::mostColumns - 1, ',');
    CsvReader most(allowed);
    QVERIFY(most.next());
    QVERIFY(!most.fault());
    QCOMPARE(most.cells().size(), CsvReader::mostColumns);

    const QByteArray tooMany(5'000'000, ',');
    CsvReader reader(tooMany);
    QVERIFY(reader.next());
    QCOMPARE(reader.fault().value(), Kind::TooManyColumns);
    QCOMPARE(reader.cells().size(), CsvReader::mostColumns);
}

void TestCsvReader::aFieldOfTenMegabytesIsRead()
{
    const QByteArray plain(10'000'000, 'x');
    const QByteArray bytes = "a,b\n" + plain + ",\"" + QByteArray(10'000'000, '"') + "\"\nc,d\n";
    CsvReader reader(bytes);
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QVERIFY(!reader.fault());
    QCOMPARE(reader.cells()[0], QByteArrayView(plain));
    QCOMPARE(reader.cells()[1].size(), 5'000'000);
    QVERIFY(reader.next());
    QCOMPARE(cellsOf(reader), QStringList({u"c"_qs, u"d"_qs}));
}

void TestCsvReader::aFieldOfTenMegabytesThatIsNeverClosedIsTold()
{
    const QByteArray bytes = "a,b\n1,\"" + QByteArray("x,y\n").repeated(2'500'000);
    CsvReader reader(bytes);
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QCOMPARE(reader.fault().value(), Kind::QuoteNotClosed);
    int rows = 0;
    while (reader.next())
        rows += !reader.fault();
    QCOMPARE(rows, 2'500'000 - 1);
}

void TestCsvReader::whatWasWrittenIsReadAgain()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QString letters = u"ab \",\r\n\té🙂"_qs;
    Rows rows;
    QByteArray bytes;
    for (int row = 0; row < 2000; ++row) {
        QStringList cells;
        QByteArrayList written;
        for (int column = 0; column < 5; ++column) {
            QString text;
            for (int length = random.bounded(6); length > 0; --length)
                text += QStringView(letters).mid(random.bounded(8), 1);
            cells << text;
            written << quoted(text);
        }
        rows << cells;
        bytes += written.join(',') + (random.bounded(2) ? "\n" : "\r\n");
    }
    QCOMPARE(rowsOf(bytes), rows);
}

void TestCsvReader::noBytesMakeItStumble()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    const QByteArray letters("a\",\r\n\0\xC3\xA9", 8);
    for (int file = 0; file < 5000; ++file) {
        QByteArray bytes;
        for (int length = random.bounded(40); length > 0; --length)
            bytes += letters[random.bounded(int(letters.size()))];
        CsvReader reader(bytes);
        qint64 row = 0;
        std::size_t width = 0;
        while (reader.next()) {
            QVERIFY(reader.row() > row);
            row = reader.row();
            width = width || reader.fault() ? width : reader.cells().size();
            QVERIFY(reader.fault() || reader.cells().size() == width);
        }
        QVERIFY(row <= bytes.count('\n') + 1);
    }
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
