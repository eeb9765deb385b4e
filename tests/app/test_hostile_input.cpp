#include "support/stored_file.h"
#include "support/vigiectl.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace vigie;
using namespace vigie::test;

namespace {

/// An opening with that subject, as bytes between the quotes.
QByteArray opening(const QByteArray &subject)
{
    return R"({"op":"open-ticket","customer":"acme","channel":"staff","kind":"request","text":"T","subject":")"
        + subject + "\"}\n";
}

QByteArray note(const QByteArray &fields) { return R"({"op":"note",)" + fields + "}\n"; }

QByteArray snooze(const QByteArray &until)
{
    return R"({"op":"snooze","ticket":"t","reason":"R","until":")" + until + "\"}\n";
}

constexpr qsizetype mega = 1024 * 1024;

} // namespace

/// Whatever is read is told apart from what was meant, with its place; nothing else is done.
class TestHostileInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"hostile.sqlite"_qs);
        QCOMPARE(vigiectl({u"--as"_qs, u"lea"_qs, u"--now"_qs, u"2026-11-25T10:00:00Z"_qs,
                              u"init"_qs, m_path, u"--simulated-time"_qs})
                     .status,
            0);
        QCOMPARE(
            doAll(line(u"create-customer key=acme name=Acme"_qs)
                + line(u"open-ticket customer=acme channel=staff kind=request subject=S text=T "
                       "key=t"_qs))
                .status,
            0);
    }

    void aMalformedLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &line, const char *place) {
            QTest::newRow(name) << line << QString::fromLatin1(place);
        };
        row("no JSON", "op\n", "column");
        row("an object that is cut", "{\"op\":\n", "column");
        row("a list", "[1]\n", "column");
        row("a text", "\"x\"\n", "column");
        row("two objects", note(R"("ticket":"t","text":"x")").trimmed() + " {}\n", "column");
        row("a thousand braces", note("\"ticket\":" + QByteArray(100'000, '[')), "column");
        row("no operation", "{}\n", "op");
        row("an operation that is a number", "{\"op\":3}\n", "op");
        row("an unknown operation", "{\"op\":\"note-all\"}\n", "note-all");
        row("an operation of the program's own", "{\"op\":\"wake\",\"ticket\":\"t\"}\n", "wake");
        row("an unknown field", note(R"("ticket":"t","text":"x","color":1)"), "color");
        row("a field that is missing", note(R"("ticket":"t")"), "text");
        row("a field twice", note(R"("ticket":"u","text":"x","ticket":"t")"), "ticket");
        row("a field twice, once escaped", note(R"("ticket":"u","text":"x","t\u0069cket":"t")"),
            "ticket");
        row("a text that is a number", note(R"("ticket":"t","text":1)"), "text");
        row("a text that is a list", note(R"("ticket":"t","text":["x"])"), "text");
        row("an empty text", note(R"("ticket":"t","text":" ")"), "text");
        row("a reference that is a list",
            note("\"text\":\"x\",\"ticket\":" + QByteArray(900, '[') + QByteArray(900, ']')),
            "ticket");
        row("invalid UTF-8", opening("\xff\xfe"), "column");
        row("UTF-8 that is cut", opening("\xf0\x9f\x98"), "column");
        row("UTF-8 of a surrogate", opening("\xed\xa0\x80"), "column");
        row("UTF-8 that is too long for its character", opening("\xc0\x80"), "column");
        row("U+0000", opening(QByteArray("a\\u0000b")), "subject");
        row("a byte of zero", opening(QByteArray("a\0b", 3)), "subject");
        row("no character, U+FFFE", opening("\\ufffe"), "subject");
        row("no character, U+FFFF", opening("\xef\xbf\xbf"), "subject");
        row("a high surrogate alone", opening("\\ud83d"), "subject");
        row("a low surrogate alone", opening("\\ude00"), "subject");
        row("surrogates in the wrong order", opening("\\ude00\\ud83d"), "subject");
        row("a number beyond all", note(R"("ticket":1e300,"text":"x")"), "ticket");
        row("a number beyond 2^53", note(R"("ticket":9007199254740994,"text":"x")"), "ticket");
        row("a number below zero", note(R"("ticket":-1,"text":"x")"), "ticket");
        row("half a ticket", note(R"("ticket":0.5,"text":"x")"), "ticket");
        row("no number", note(R"("ticket":NaN,"text":"x")"), "column");
        row("minutes beyond 2^53",
            R"({"op":"qualify","ticket":"t","kind":"request","category":"web","coverage":"customer-time","estimate_minutes":9223372036854775807})"
            "\n",
            "estimate_minutes");
        row("minutes as a text",
            R"({"op":"qualify","ticket":"t","kind":"request","category":"web","coverage":"customer-time","estimate_minutes":"5"})"
            "\n",
            "estimate_minutes");
        row("the year 0", snooze("0000-01-01T00:00:00Z"), "until");
        row("a year below 0", snooze("-0001-01-01T00:00:00Z"), "until");
        row("the year 10000", snooze("10000-01-01T00:00:00Z"), "until");
        row("the thirteenth month", snooze("2026-13-01T00:00:00Z"), "until");
        row("the 30th of February", snooze("2026-02-30T00:00:00Z"), "until");
        row("no offset", snooze("2026-11-26T10:00:00"), "until");
        row("an offset of days", snooze("2026-11-26T10:00:00+99:00"), "until");
        row("a day of the year 0",
            R"({"op":"create-server","key":"s","customer":"acme","name":"s","ordered":"0000-01-01"})"
            "\n",
            "ordered");
        row("a login that is a number", note(R"("ticket":"t","text":"x","as":5)"), "as");
        row("an instant that is none", note(R"("ticket":"t","text":"x","at":"now")"), "at");
        row("an operation's key that is none", note(R"("ticket":"t","text":"x","operation":"1")"),
            "operation");
        row("longer than 16 MiB",
            note("\"ticket\":\"t\",\"text\":\"" + QByteArray(17 * mega, 'x') + '"'),
            "longer than 16 MiB");
        row("longer than 16 MiB and endless", QByteArray(17 * mega, '{'), "longer than 16 MiB");
    }

    void aMalformedLineIsNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, place);
        const QStringList before = stored();
        const Answer answer = doAll(note(R"("ticket":"nowhere","text":"x")") + line
            + note(R"("ticket":"t","text":"never read")"));
        QVERIFY2(answer.status == 4, qPrintable(QString::number(answer.status)));
        QCOMPARE(answer.lines().size(), 2);
        const QJsonObject error = answer.lines()[1][u"error"].toObject();
        QCOMPARE(error[u"kind"].toString(), u"input"_qs);
        QCOMPARE(error[u"line"].toInt(), 2);
        QVERIFY(!error[u"message"].toString().isEmpty());
        QVERIFY2(place == u"column"
                ? error[u"column"].toInt() > 0
                : error[u"field"] == place || error[u"message"].toString().contains(place),
            QJsonDocument(error).toJson());
        QCOMPARE(stored().size(), before.size() + 1); // the refusal of the first line
        proveExplained();
    }

    void aTextIsKeptAsItIs_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &written, const QString &text) {
            QTest::newRow(name) << written << text;
        };
        row("an override of the direction",
            "\xe2\x80\xae"
            "abc",
            u"\u202Eabc"_qs);
        row("emoji", "\xf0\x9f\x98\x80", u"\U0001F600"_qs);
        row("emoji as surrogates", "\\ud83d\\ude00", u"\U0001F600"_qs);
        row("a mark of the byte order inside",
            "a\xef\xbb\xbf"
            "b",
            u"a\uFEFFb"_qs);
        row("line ends and tabs", "a\\r\\n\\tb", u"a\r\n\tb"_qs);
        row("a statement", "'); DROP TABLE ticket; --", u"'); DROP TABLE ticket; --"_qs);
        row("a question mark and a name", "? :id %1 %s", u"? :id %1 %s"_qs);
        row("ten megabytes", QByteArray(10'000'000, 'y'), QString(10'000'000, u'y'));
    }

    void aTextIsKeptAsItIs()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, text);
        QCOMPARE(doAll(opening(written)).status, 0);
        QVERIFY(StoredFile(m_path).column(u"SELECT subject FROM ticket"_qs).contains(text));
        proveExplained();
    }

    void linesMayEndAsTheyLike_data()
    {
        QTest::addColumn<QByteArray>("lines");
        const QByteArray one = opening("one").trimmed();
        const QByteArray two = opening("two").trimmed();
        QTest::newRow("none after the last") << QByteArray(one + '\n' + two);
        QTest::newRow("as on Windows") << QByteArray(one + "\r\n" + two + "\r\n");
        QTest::newRow("empty ones between")
            << QByteArray("\n\n" + one + "\n \n\r\n" + two + "\n\n");
        QTest::newRow("after a mark of the byte order")
            << QByteArray("\xef\xbb\xbf" + one + '\n' + two + '\n');
    }

    void linesMayEndAsTheyLike()
    {
        QFETCH(QByteArray, lines);
        const Answer answer = doAll(lines);
        QVERIFY2(answer.status == 0, answer.out);
        QCOMPARE(answer.lines().size(), 2);
        QVERIFY(answer.lines()[1][u"accepted"].toBool());
    }

    void farInstantsAreKept_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("the end of 9999") << snooze("9999-12-31T23:59:59.999Z") << 0;
        QTest::newRow("K2 the year 1") << snooze("0001-01-01T00:00:00Z") << 1;
        QTest::newRow("an estimate of 2^53 minutes") << QByteArray(
            R"({"op":"qualify","ticket":"t","kind":"request","category":"web","coverage":"customer-time","estimate_minutes":9007199254740992})")
                                                     << 0;
        QTest::newRow("E68 an estimate below zero") << QByteArray(
            R"({"op":"qualify","ticket":"t","kind":"request","category":"web","coverage":"customer-time","estimate_minutes":-1})")
                                                    << 1;
    }

    void farInstantsAreKept()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, status);
        const Answer answer = doAll(line);
        QVERIFY2(answer.status == status, answer.out);
        QCOMPARE(asked({u"queue"_qs}).status, 0);
        QCOMPARE(asked({u"ticket"_qs, u"t"_qs}).status, 0);
        QCOMPARE(asked({u"why"_qs, u"position"_qs, u"t"_qs}).status, 0);
        proveExplained();
    }

    void aLineWithoutEndTakesNoMoreMemory()
    {
        const QString path = m_folder->filePath(u"endless.jsonl"_qs);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"op\":\"note\",\"ticket\":\"t\",\"text\":\"");
            const QByteArray piece(mega, 'x');
            for (int one = 0; one < 100; ++one)
                QCOMPARE(file.write(piece), mega);
            file.write("\"}\n");
        }
        const Answer answer = asked({u"do"_qs, u"--file"_qs, path});
        rusage most{}; // of all that ran here
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &most), 0);
        QVERIFY2(most.ru_maxrss < 700 * 1024, qPrintable(QString::number(most.ru_maxrss)));
        QCOMPARE(answer.status, 4);
        QVERIFY(answer.error()[u"message"].toString().contains(u"longer than 16 MiB"));
    }

    void whatCannotBeReadIsAnError()
    {
        for (const QString &path : {m_folder->path(), m_folder->filePath(u"nowhere"_qs)}) {
            const Answer answer = asked({u"do"_qs, u"--file"_qs, path});
            QCOMPARE(answer.status, 4);
            QVERIFY(answer.error()[u"message"].toString().contains(path));
        }
    }

    void aWrongCallIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments;
        };
        row("nothing to do", {u"do"_qs});
        row("no field", {u"do"_qs, u"note"_qs});
        row("an empty text", {u"do"_qs, u"note"_qs, u"ticket=t"_qs, u"text="_qs});
        row("a field twice", {u"do"_qs, u"note"_qs, u"ticket=t"_qs, u"text=x"_qs, u"text=y"_qs});
        row("no name", {u"do"_qs, u"note"_qs, u"=x"_qs});
        row("an unknown operation", {u"do"_qs, u"nothing"_qs, u"a=b"_qs});
        row("an unknown field", {u"do"_qs, u"note"_qs, u"ticket=t"_qs, u"text=x"_qs, u"a=b"_qs});
        row("a key that is none",
            {u"do"_qs, u"note"_qs, u"ticket=t"_qs, u"text=x"_qs, u"operation=1"_qs});
        row("no file", {u"do"_qs, u"--file"_qs});
        row("an unknown command", {u"frobnicate"_qs});
        row("a limit below zero", {u"queue"_qs, u"--limit"_qs, u"-1"_qs});
        row("a limit beyond all", {u"queue"_qs, u"--limit"_qs, u"99999999999999999999"_qs});
        row("no ticket", {u"ticket"_qs});
        row("an instant that is none", {u"--now"_qs, u"noon"_qs, u"queue"_qs});
        row("an instant without offset", {u"--now"_qs, u"2026-11-25T10:00"_qs, u"queue"_qs});
        row("a language that is none", {u"--lang"_qs, u"de"_qs, u"queue"_qs});
    }

    void aWrongCallIsSaid()
    {
        QFETCH(QStringList, arguments);
        const QStringList before = stored();
        const Answer answer = asked(arguments);
        QVERIFY2(answer.status == 2, answer.out + answer.err);
        QCOMPARE(answer.error()[u"kind"].toString(), u"usage"_qs);
        QVERIFY(!answer.error()[u"message"].toString().isEmpty());
        QCOMPARE(stored(), before);
    }

private:
    Answer asked(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return vigiectl(QStringList{u"--json"_qs, u"--lang"_qs, u"en"_qs, u"--database"_qs, m_path,
                            u"--as"_qs, u"lea"_qs, u"--now"_qs, u"2026-11-25T10:00:00Z"_qs}
                + arguments,
            input);
    }

    Answer doAll(const QByteArray &lines) const
    {
        return asked({u"do"_qs, u"--file"_qs, u"-"_qs}, lines);
    }

    /// What was done so far.
    QStringList stored() const
    {
        QStringList all;
        for (const QVariant &one : StoredFile(m_path).column(u"SELECT digest FROM operation"_qs))
            all << one.toString();
        return all;
    }

    void proveExplained() const
    {
        const Answer verified = asked({u"verify"_qs});
        QVERIFY2(verified.status == 0, verified.out);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestHostileInput)
#include "test_hostile_input.moc"
