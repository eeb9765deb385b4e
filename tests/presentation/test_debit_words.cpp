#include "presentation/debit_words.h"

#include <QLocale>
#include <QTest>

using namespace vigie;

namespace {

constexpr Month november{2026, 11};
constexpr Month december{2026, 12};

NameOf named(quint32 id, const QString &name)
{
    const QUuid key(id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return std::make_shared<const Named>(Named{key, name, name});
}

/// A segment of so many seconds.
WorkedSegment segment(const NameOf &agent, qint64 length)
{
    Segment one;
    one.to = Instant{length * 1'000};
    return {one, agent};
}

/// Reported on a server, by the segments' own time.
InterventionFile reported(
    qint64 worked, std::vector<WorkedSegment> segments, std::vector<Debit> debits)
{
    InterventionFile file;
    file.intervention.reportedAt = Instant{1};
    file.intervention.workedMinutes = worked;
    file.intervention.coverage = Coverage::CustomerTime;
    file.intervention.server = Identifier<Server>{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    file.segments = std::move(segments);
    file.debits = std::move(debits);
    return file;
}

InterventionFile byPaul(qint64 worked, std::vector<Debit> debits)
{
    return reported(worked, {segment(named(1, u"Paul"_qs), worked * 60)}, std::move(debits));
}

InterventionFile sold()
{
    auto file = byPaul(95,
        {{november, Source::Allowance, 25}, {november, Source::Credit, 20},
            {november, Source::Block, 50}});
    file.blocks.emplace_back().minutes = 60;
    return file;
}

InterventionFile withdrawn()
{
    auto file = sold();
    file.blocks.clear();
    return file;
}

InterventionFile covered(Coverage coverage)
{
    auto file = byPaul(95, {});
    file.intervention.coverage = coverage;
    return file;
}

InterventionFile withoutServer()
{
    auto file = byPaul(95, {});
    file.intervention.server.reset();
    return file;
}

InterventionFile unreported()
{
    auto file = byPaul(95, {});
    file.intervention.reportedAt.reset();
    return file;
}

} // namespace

/// The line below a report.
class TestDebitWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aReportSaysItsTimeAndWhatWasDebited_data();
    void aReportSaysItsTimeAndWhatWasDebited();
};

void TestDebitWords::aReportSaysItsTimeAndWhatWasDebited_data()
{
    QTest::addColumn<InterventionFile>("file");
    QTest::addColumn<QString>("text");
    const NameOf paul = named(1, u"Paul"_qs);
    const NameOf awa = named(2, u"Awa"_qs);
    // Without a translator the plural stands as it is written.
    QTest::newRow("K3 from three sources")
        << sold()
        << u"1 h 35 of work: 25 min from the allowance of November 2026, 20 min from hour credit, "
           "50 min from 1 block(s) of 1 h 00"_qs;
    QTest::newRow("E24 what a withdrawn block gave is credit")
        << withdrawn()
        << u"1 h 35 of work: 25 min from the allowance of November 2026, 1 h 10 from hour "
           "credit"_qs;
    QTest::newRow("H3 two months")
        << byPaul(105,
               {{november, Source::Allowance, 30}, {november, Source::Credit, 10},
                   {december, Source::Allowance, 60}, {december, Source::Credit, 5}})
        << u"1 h 45 of work: 30 min from the allowance of November 2026, 1 h 00 from the allowance "
           "of December 2026, 15 min from hour credit"_qs;
    QTest::newRow("E13 several engineers, in minutes that add up")
        << reported(95, {segment(paul, 1'801), segment(awa, 2'050), segment(paul, 1'800)},
               {{november, Source::Credit, 95}})
        << u"1 h 35 of work (Paul 1 h 01, Awa 34 min): 1 h 35 from hour credit"_qs;
    QTest::newRow("E12 raised")
        << byPaul(70, {{november, Source::Allowance, 40}, {november, Source::Credit, 60}})
        << u"1 h 10 of work, 1 h 40 debited: 40 min from the allowance of November 2026, 1 h 00 "
           "from hour credit"_qs;
    QTest::newRow("E59 corrected") << reported(
        45, {segment(paul, 1'800), segment(awa, 1'800)}, {{november, Source::Credit, 45}})
                                   << u"45 min of work, as corrected: 45 min from hour credit"_qs;
    QTest::newRow("H4 not debited") << covered(Coverage::HardwareNetwork)
                                    << u"1 h 35 of work, not debited: hardware or network"_qs;
    QTest::newRow("E20 no server")
        << withoutServer() << u"1 h 35 of work, not debited: no server is named"_qs;
    QTest::newRow("E25 nothing worked")
        << byPaul(0, {}) << u"0 min of work, not debited: nothing was worked"_qs;
    QTest::newRow("K3 before the report") << unreported() << QString();
}

void TestDebitWords::aReportSaysItsTimeAndWhatWasDebited()
{
    QFETCH(InterventionFile, file);
    QFETCH(QString, text);
    QCOMPARE(debitText(file), text);
}

QTEST_APPLESS_MAIN(TestDebitWords)
#include "test_debit_words.moc"
