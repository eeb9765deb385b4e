#include "presentation/file_problem_words.h"

#include <QTest>

using namespace vigie;

using Kind = FileProblem::Kind;

class TestFileProblemWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasWords_data()
    {
        QTest::addColumn<FileProblem>("problem");

        for (int kind = 0; kind <= int(Kind::EventRepeats); ++kind) {
            const FileProblem problem{3, 7, u"rules.%1"_qs, Kind(kind), u"100 %2"_qs};
            if (problem.kind != Kind::WrongType)
                QTest::addRow("kind %d", kind) << problem;
        }
        for (const auto &[type, word] : Words<FieldType>::all)
            QTest::addRow("wrong type, %s", word)
                << FileProblem{3, 7, u"rules.x"_qs, Kind::WrongType, QLatin1StringView(word)};
    }

    void everyProblemHasWords()
    {
        QFETCH(FileProblem, problem);

        const QString text = fileProblemText(problem);

        QVERIFY(text.size() > 15);
        QVERIFY(text.front().isUpper() || text.front() == u'“');
        QVERIFY(text.endsWith(u'.') || text.endsWith(u')'));
        QCOMPARE(text.count(u'%'),
            text.count(problem.field) * problem.field.count(u'%')
                + text.count(problem.detail) * problem.detail.count(u'%'));
    }

    void theFieldAndTheDetailAreNamed()
    {
        QCOMPARE(fileProblemText({3, 7, u"rules.reopen_day"_qs, Kind::UnknownField, {}}),
            u"There is no field “rules.reopen_day”."_qs);
        QCOMPARE(fileProblemText({3, 7, u"rules.reopen_days"_qs, Kind::OutOfRange, u"1…3650"_qs}),
            u"“rules.reopen_days” lies within 1…3650."_qs);
    }

    void thePlaceIsAsPreciseAsItIsKnown_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("place");

        QTest::newRow("line and column") << 3 << 7 << u"levels.toml, line 3, column 7: "_qs;
        QTest::newRow("line") << 3 << 0 << u"levels.toml, line 3: "_qs;
        QTest::newRow("file") << 0 << 0 << u"levels.toml: "_qs;
    }

    void thePlaceIsAsPreciseAsItIsKnown()
    {
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, place);
        const FileProblem problem{line, column, u"version"_qs, Kind::MissingField, {}};

        QCOMPARE(fileProblemAtText(u"levels.toml"_qs, problem), place + fileProblemText(problem));
    }
};

QTEST_APPLESS_MAIN(TestFileProblemWords)
#include "test_file_problem_words.moc"
