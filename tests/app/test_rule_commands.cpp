#include "support/vigiectl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie::test;

namespace {

/// What the program itself answers to `vigiectl rule …`.
Answer ask(const QStringList &arguments, const QByteArray &input = {})
{
    return vigiectl(QStringList{u"rule"_qs} + arguments, input);
}

/// The options of a call as one would type them.
QStringList typed(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

QByteArray business(const QByteArray &from = {}, const QByteArray &to = {})
{
    const QByteArray text
        = R"({"level":"business","server":{"ordered":"2026-11-01","panel":"plesk-web-host"},)"
          R"("starts":"2026-11-03","earlier_paid_contracts":0,"study_accepted":false,)"
          R"("exception":false})";
    return from.isEmpty() ? text : QByteArray(text).replace(from, to);
}

} // namespace

class TestRuleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineIsAnswered_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QJsonObject>("answer");

        const auto newRow
            = [](const char *name, const char *call, const QString &due, const QString &atRisk) {
                  QTest::newRow(name) << QString::fromLatin1(call)
                                      << QJsonObject{{u"due"_qs, due}, {u"at_risk_from"_qs, atRisk},
                                             {u"rule"_qs, u"Q4"_qs}};
              };
        newRow("T3 clocks go back", "--level pro --declared 2026-10-25T01:30+02:00",
            u"2026-10-25T04:30:00.000+01:00"_qs, u"2026-10-25T03:30:00.000+01:00"_qs);
        newRow("T3 clocks go forward", "--level pro --declared 2027-03-28T01:30+01:00",
            u"2027-03-28T06:30:00.000+02:00"_qs, u"2027-03-28T05:30:00.000+02:00"_qs);
        newRow("T3 second 02:30", "--level business --declared 2026-10-25T02:30+01:00",
            u"2026-10-25T03:15:00.000+01:00"_qs, u"2026-10-25T03:00:00.000+01:00"_qs);
        newRow("T1 declared in UTC", "--declared=2026-10-25T01:30:00.000Z --level=business",
            u"2026-10-25T03:15:00.000+01:00"_qs, u"2026-10-25T03:00:00.000+01:00"_qs);
        newRow("E29 kind", "--level pro --kind incident --declared 2026-11-24T10:00:00.007+01:00",
            u"2026-11-24T14:00:00.007+01:00"_qs, u"2026-11-24T13:00:00.007+01:00"_qs);
        newRow("E70 critical without minutes", "--level critical --declared 2026-11-24T10:00+01:00",
            u"2026-11-24T10:45:00.000+01:00"_qs, u"2026-11-24T10:30:00.000+01:00"_qs);
        newRow("E70 critical with fewer",
            "--level critical --minutes 20 --declared 2026-11-24T10:00+01:00",
            u"2026-11-24T10:20:00.000+01:00"_qs, u"2026-11-24T10:10:00.000+01:00"_qs);
        newRow("E70 critical with as many",
            "--level critical --minutes 45 --declared 2026-11-24T10:00+01:00",
            u"2026-11-24T10:45:00.000+01:00"_qs, u"2026-11-24T10:30:00.000+01:00"_qs);
    }

    void withoutAGuaranteeThereIsNoDeadline_data()
    {
        QTest::addColumn<QString>("call");

        QTest::newRow("E29 standard") << u"--level standard"_qs;
        QTest::newRow("E29 serenity") << u"--level serenity --kind incident"_qs;
        QTest::newRow("E29 a request") << u"--level pro --kind request"_qs;
        QTest::newRow("E29 a request of critical")
            << u"--level critical --kind request --minutes 30"_qs;
    }

    void withoutAGuaranteeThereIsNoDeadline()
    {
        QFETCH(QString, call);

        const Answer answer = ask(typed(u"deadline --declared 2026-11-24T10:00+01:00 "_qs + call));

        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json(),
            (QJsonObject{{u"due"_qs, QJsonValue::Null}, {u"at_risk_from"_qs, QJsonValue::Null},
                {u"rule"_qs, u"K6"_qs}}));
    }

    void aDeadlineIsAnswered()
    {
        QFETCH(QString, call);
        QFETCH(QJsonObject, answer);

        const Answer found = ask(QStringList{u"deadline"_qs} + typed(call));

        QCOMPARE(found.status, 0);
        QCOMPARE(found.json(), answer);
        QCOMPARE(found.err, QByteArray());
    }

    void aGuaranteeLongerThanThatOfBusinessIsRefused()
    {
        // E70
        const Answer answer = ask(
            typed(u"deadline --level critical --minutes 46 --declared 2026-11-24T10:00+01:00"_qs));

        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.error()[u"kind"], u"refused"_qs);
        QCOMPARE(answer.error()[u"rule"], u"L2"_qs);
        QVERIFY(!answer.error()[u"message"].toString().isEmpty());
        QCOMPARE(answer.error()[u"lifts"].toArray().size(), 1);
    }

    void timeIsAnswered_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QJsonObject>("answer");

        const auto newRow = [](const char *name, const char *call, const QJsonObject &answer) {
            QTest::newRow(name) << QString::fromLatin1(call) << answer;
        };
        newRow("T4 over Christmas",
            "support-time --from 2026-12-24T17:00+01:00 --to 2026-12-28T10:00+01:00",
            {{u"seconds"_qs, 7'200}});
        newRow("T4 over Ascension Day",
            "support-time --from 2027-05-05T17:30+02:00 --to 2027-05-07T09:15+02:00",
            {{u"seconds"_qs, 2'700}});
        newRow("T4 backwards",
            "support-time --from 2027-05-07T09:15+02:00 --to 2027-05-05T17:30+02:00",
            {{u"seconds"_qs, 0}});
        newRow("T4 what is less than a second is cut",
            "support-time --from 2026-11-24T10:00+01:00 --to 2026-11-24T10:00:01.999+01:00",
            {{u"seconds"_qs, 1}});
        newRow("T4 from the first instant to the last",
            "support-time --from 9999-12-31T23:00Z --to 0001-01-01T00:00Z", {{u"seconds"_qs, 0}});
        newRow("E29 opens when it is open", "opens --at 2026-11-24T10:00:00.001+01:00",
            {{u"opens"_qs, u"2026-11-24T10:00:00.001+01:00"_qs}});
        newRow("E29 18:00:00.000 is closed", "opens --at 2026-11-24T18:00:00.000+01:00",
            {{u"opens"_qs, u"2026-11-25T09:00:00.000+01:00"_qs}});
        newRow("T2 over Christmas", "opens --at 2026-12-24T18:00+01:00",
            {{u"opens"_qs, u"2026-12-28T09:00:00.000+01:00"_qs}});
        newRow("T5 October 2026", "month 2026-10",
            {{u"from"_qs, u"2026-10-01T00:00:00.000+02:00"_qs},
                {u"to"_qs, u"2026-11-01T00:00:00.000+01:00"_qs}, {u"minutes"_qs, 44'700}});
        newRow("T5 March 2027", "month 2027-03",
            {{u"from"_qs, u"2027-03-01T00:00:00.000+01:00"_qs},
                {u"to"_qs, u"2027-04-01T00:00:00.000+02:00"_qs}, {u"minutes"_qs, 44'580}});
    }

    void timeIsAnswered()
    {
        QFETCH(QString, call);
        QFETCH(QJsonObject, answer);

        const Answer found = ask(typed(call));

        QCOMPARE(found.status, 0);
        QCOMPARE(found.json(), answer);
    }

    void aYearsHolidaysAreEleven_data()
    {
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("ascension");

        QTest::newRow("T2 2027") << u"2027"_qs << u"2027-05-06"_qs;
        QTest::newRow("E29 2008, on Labour Day") << u"2008"_qs << u"2008-05-01"_qs;
        QTest::newRow("E29 2059, on Victory Day") << u"2059"_qs << u"2059-05-08"_qs;
        QTest::newRow("E29 1960, before 8 May was one") << u"1960"_qs << u"1960-05-26"_qs;
    }

    void aYearsHolidaysAreEleven()
    {
        QFETCH(QString, year);
        QFETCH(QString, ascension);

        const Answer answer = ask({u"holidays"_qs, year});

        QCOMPARE(answer.status, 0);
        const QJsonArray listed = answer.json()[u"holidays"].toArray();
        QCOMPARE(listed.size(), 11);
        QStringList names;
        QStringList dates;
        for (const QJsonValue &one : listed) {
            names << one[u"name"].toString();
            dates << one[u"date"].toString();
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
        QVERIFY(std::ranges::is_sorted(dates));
        QVERIFY(dates.contains(ascension));
        QVERIFY(dates.contains(year + u"-05-08"_qs));
    }

    void closingDaysOfAFileAreClosed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("told");

        QTest::newRow("T2 iCalendar")
            << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Inventory\r\n"
                          "DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261126\r\n"
                          "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Breakfast\r\n"
                          "DTSTART:20261127T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            << 1;
        QTest::newRow("T2 CSV") << QByteArray("date,name\n2026-11-24,Inventory\n2026-11-25,\n")
                                << 0;
    }

    void closingDaysOfAFileAreClosed()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, told);
        const QString path = write(file);

        const Answer opens
            = ask({u"opens"_qs, u"--at"_qs, u"2026-11-24T10:00+01:00"_qs, u"--closing"_qs, path});
        const Answer time = ask({u"support-time"_qs, u"--from"_qs, u"2026-11-23T00:00+01:00"_qs,
            u"--to"_qs, u"2026-11-28T00:00+01:00"_qs, u"--closing"_qs, path});

        QCOMPARE(opens.status, 0);
        QCOMPARE(opens.json()[u"opens"], u"2026-11-26T09:00:00.000+01:00"_qs);
        QCOMPARE(time.json()[u"seconds"], 3 * 9 * 3'600);
        QCOMPARE(opens.err.count('\n'), told);
    }

    void aFileThatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");

        QTest::newRow("T2 no such date")
            << QByteArray("date,name\n2026-11-31,Inventory\n") << 2 << u"date"_qs;
        QTest::newRow("T2 neither kind of file") << QByteArray("%PDF-1.4\n") << 1 << QString();
        QTest::newRow("T2 cut") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n") << 1 << QString();
    }

    void aFileThatCannotBeReadIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        QFETCH(QString, field);
        const QString path = write(file);

        const Answer answer
            = ask({u"opens"_qs, u"--at"_qs, u"2026-11-24T10:00+01:00"_qs, u"--closing"_qs, path});

        QCOMPARE(answer.status, 4);
        QCOMPARE(answer.error()[u"kind"], u"input"_qs);
        QCOMPARE(answer.error()[u"file"], path);
        QCOMPARE(answer.error()[u"line"], line);
        QCOMPARE(answer.error()[u"field"].toString(), field);
        QVERIFY(!answer.error()[u"message"].toString().isEmpty());
    }

    void aFileThatIsNotThereIsNamed()
    {
        const Answer answer = ask({u"opens"_qs, u"--at"_qs, u"2026-11-24T10:00+01:00"_qs,
            u"--closing"_qs, u"no-such-file.ics"_qs});

        QCOMPARE(answer.status, 4);
        QCOMPARE(answer.error()[u"kind"], u"input"_qs);
        QCOMPARE(answer.error()[u"file"], u"no-such-file.ics"_qs);
    }

    void aLevelIsJudged_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QStringList>("rules");

        QTest::newRow("L2 business on a new server") << business() << QStringList();
        QTest::newRow("L2.ordered as documented") << QByteArray(
            R"({"level":"business","server":{"ordered":"2014-06-19",)"
            R"("panel":"plesk-web-host"},"starts":"2014-06-25","earlier_paid_contracts":0,)"
            R"("study_accepted":false,"exception":false})")
                                                  << QStringList{u"L2.ordered"_qs};
        QTest::newRow("E57 31 days")
            << business("2026-11-03", "2026-12-02") << QStringList{u"L2.new"_qs};
        QTest::newRow("L2.licence")
            << business("plesk-web-host", "plesk-web-pro") << QStringList{u"L2.licence"_qs};
        QTest::newRow("L2.study") << business("business", "critical")
                                  << QStringList{u"L2.study"_qs};
        QTest::newRow("E40 all in order")
            << QByteArray(R"({"level":"business","server":{"ordered":"2010-01-01","panel":"none"},)"
                          R"("starts":"2026-11-03"})")
            << QStringList{u"L2.ordered"_qs, u"L2.new"_qs, u"L2.licence"_qs};
        QTest::newRow("E73 an exception without a study")
            << business(R"("earlier_paid_contracts":0,"study_accepted":false,"exception":false)",
                   R"("earlier_paid_contracts":2,"exception":true)")
            << QStringList{u"L2.study"_qs};
    }

    void aLevelIsJudged()
    {
        QFETCH(QByteArray, question);
        QFETCH(QStringList, rules);

        const Answer answer = ask({u"eligibility"_qs}, question);

        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()[u"eligible"], rules.isEmpty());
        QStringList found;
        for (const QJsonValue &refusal : answer.json()[u"refusals"].toArray()) {
            found << refusal[u"rule"].toString();
            QVERIFY(!refusal[u"message"].toString().isEmpty());
            QVERIFY(!refusal[u"lifts"].toArray().isEmpty());
        }
        QCOMPARE(found, rules);
    }

    void aQuestionThatCannotBeReadNamesItsField_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("field");

        QTest::newRow("E40 unknown level") << business("business", "gold") << u"level"_qs;
        QTest::newRow("E40 unknown panel")
            << business("plesk-web-host", "cpanel") << u"server.panel"_qs;
        QTest::newRow("E40 no server")
            << QByteArray(R"({"level":"pro","starts":"2026-11-03"})") << u"server"_qs;
        QTest::newRow("E40 no panel")
            << business(R"(,"panel":"plesk-web-host")", "") << u"server.panel"_qs;
        QTest::newRow("E40 a server's name")
            << business(R"({"ordered":"2026-11-01","panel":"plesk-web-host"})", R"("web-1")")
            << u"server"_qs;
        QTest::newRow("E40 unknown field")
            << business("study_accepted", "study_acepted") << u"study_acepted"_qs;
        QTest::newRow("E40 unknown field of the server")
            << business(R"("panel")", R"("licence")") << u"server.licence"_qs;
        QTest::newRow("E40 no such date") << business("2026-11-03", "2026-11-31") << u"starts"_qs;
        QTest::newRow("E40 an instant for a date")
            << business("2026-11-03", "2026-11-03T00:00Z") << u"starts"_qs;
        QTest::newRow("E40 half a contract")
            << business(R"("earlier_paid_contracts":0)", R"("earlier_paid_contracts":0.5)")
            << u"earlier_paid_contracts"_qs;
        QTest::newRow("E40 less than none")
            << business(R"("earlier_paid_contracts":0)", R"("earlier_paid_contracts":-1)")
            << u"earlier_paid_contracts"_qs;
        QTest::newRow("E40 a text for a flag")
            << business(R"("exception":false)", R"("exception":"no")") << u"exception"_qs;
    }

    void aQuestionThatCannotBeReadNamesItsField()
    {
        QFETCH(QByteArray, question);
        QFETCH(QString, field);

        const Answer answer = ask({u"eligibility"_qs}, question);

        QCOMPARE(answer.status, 4);
        QCOMPARE(answer.error()[u"kind"], u"input"_qs);
        QCOMPARE(answer.error()[u"field"], field);
    }

    void aQuestionThatIsNoJsonNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<int>("line");

        QTest::newRow("E40 nothing") << QByteArray() << 1;
        QTest::newRow("E40 cut") << QByteArray("{\n\"level\":") << 2;
        QTest::newRow("E40 a list") << QByteArray("[]") << 1;
    }

    void aQuestionThatIsNoJsonNamesItsPlace()
    {
        QFETCH(QByteArray, question);
        QFETCH(int, line);

        const Answer answer = ask({u"eligibility"_qs}, question);

        QCOMPARE(answer.status, 4);
        QCOMPARE(answer.error()[u"file"], u"-"_qs);
        QCOMPARE(answer.error()[u"line"], line);
        QVERIFY(answer.error()[u"column"].toInt() > 0);
    }

    void aWrongCallIsRefused_data()
    {
        QTest::addColumn<QString>("call");

        const auto newRow = [](const char *name, const char *call) {
            QTest::newRow(name) << QString::fromUtf8(call);
        };
        newRow("E29 no calculator", "");
        newRow("E29 unknown calculator", "availabilty");
        newRow("E29 no level", "deadline --declared 2026-11-24T10:00+01:00");
        newRow("E29 no instant", "deadline --level pro");
        newRow("E29 unknown level", "deadline --level gold --declared 2026-11-24T10:00+01:00");
        newRow("E29 a level in capitals", "deadline --level PRO --declared 2026-11-24T10:00+01:00");
        newRow("E29 no offset", "deadline --level pro --declared 2026-11-24T10:00");
        newRow("E29 unknown kind",
            "deadline --level pro --kind question --declared 2026-11-24T10:00+01:00");
        newRow("E70 minutes for another level",
            "deadline --level pro --minutes 30 --declared 2026-11-24T10:00+01:00");
        newRow("E70 no minutes at all",
            "deadline --level critical --minutes 0 --declared 2026-11-24T10:00+01:00");
        newRow("E70 minutes in letters",
            "deadline --level critical --minutes many --declared 2026-11-24T10:00+01:00");
        newRow("E70 half a minute",
            "deadline --level critical --minutes 1.5 --declared 2026-11-24T10:00+01:00");
        newRow("E29 unknown option",
            "deadline --level pro --declared 2026-11-24T10:00+01:00 --channel phone");
        newRow("E29 an option twice",
            "deadline --level pro --level pro --declared 2026-11-24T10:00+01:00");
        newRow("E29 an option without value", "deadline --declared 2026-11-24T10:00+01:00 --level");
        newRow(
            "E29 a word too many", "deadline --level pro --declared 2026-11-24T10:00+01:00 urgent");
        newRow("T4 no end", "support-time --from 2026-11-24T10:00+01:00");
        newRow("T4 no such instant",
            "support-time --from 2026-11-24T10:00+01:00 --to 2026-11-24T24:00+01:00");
        newRow("E29 a leap second", "opens --at 2016-12-31T23:59:60Z");
        newRow("E29 a year too far", "opens --at 10000-01-01T00:00Z");
        newRow("T5 thirteenth month", "month 2026-13");
        newRow("T5 no month", "month");
        newRow("T5 two months", "month 2026-10 2026-11");
        newRow("T5 a day", "month 2026-10-25");
        newRow("T5 an option", "month --of 2026-10");
        newRow("E29 year 0", "holidays 0000");
        newRow("E29 two digits", "holidays 27");
        newRow("E29 no year", "holidays");
        newRow("E29 letters", "holidays mmxx");
    }

    void aWrongCallIsRefused()
    {
        QFETCH(QString, call);

        const Answer answer = ask(typed(call));

        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.error()[u"kind"], u"usage"_qs);
        QVERIFY(!answer.error()[u"message"].toString().isEmpty());
        QCOMPARE(answer.out.count('\n'), 1);
        QCOMPARE(answer.err, QByteArray());
    }

private:
    /// A file with that content, until the next one.
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"closing days"_qs));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRuleCommands)
#include "test_rule_commands.moc"
