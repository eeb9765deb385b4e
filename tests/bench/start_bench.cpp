#include "bench/benches.h"
#include "bench/measuring.h"
#include "bench/raw_database.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <map>

namespace vigie::test {

namespace {

constexpr int runs = 7;

/// The milestones a program tells of its start, in milliseconds from just before it was started.
struct Start
{
    std::map<QByteArray, double> milestones;
    double memory = 0; ///< MiB, after the last one
};

Start startOf(const QString &program, const QStringList &arguments, std::size_t milestones)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const qint64 before = monotonicNs();
    process.start(program, arguments);
    Start start;
    while (start.milestones.size() < milestones) {
        if (!process.canReadLine() && !process.waitForReadyRead(120'000))
            qFatal("%s told too little of its start", qPrintable(program));
        while (process.canReadLine()) {
            const QList<QByteArray> words = process.readLine().trimmed().split(' ');
            if (words.size() == 2 && words.at(1).toLongLong() > 0)
                start.milestones[words.at(0)] = double(words.at(1).toLongLong() - before) / 1e6;
        }
    }
    start.memory = residentMiB(process.processId());
    process.kill();
    process.waitForFinished();
    return start;
}

struct Console
{
    double firstFrame;
    double filled;
    double memory;
};

Console consoleStart(const QString &programs, const QString &database)
{
    std::vector<double> frames;
    std::vector<double> filled;
    std::vector<double> memory;
    for (int run = 0; run < runs; ++run) {
        const Start one = startOf(programs + u"/vigie"_qs,
            {u"--timings"_qs, u"--database"_qs, database, u"--as"_qs, largeLogin}, 2);
        frames.push_back(one.milestones.at("first-frame"));
        filled.push_back(one.milestones.at("filled"));
        memory.push_back(one.memory);
    }
    return {median(frames), median(filled), median(memory)};
}

double emptyWindow(const QString &programs)
{
    std::vector<double> frames;
    for (int run = 0; run < runs; ++run)
        frames.push_back(
            startOf(programs + u"/empty_window"_qs, {}, 1).milestones.at("first-frame"));
    return median(frames);
}

QString demonstration(const BenchPlaces &places)
{
    const QString path = QDir(places.folder).filePath(u"demonstration.sqlite"_qs);
    for (const auto &end : {u""_qs, u"-wal"_qs, u"-shm"_qs, u"-lock"_qs})
        QFile::remove(path + end);
    QDir().mkpath(places.folder);
    if (QProcess::execute(places.programs + u"/vigiectl"_qs, {u"init"_qs, path, u"--demo"_qs}) != 0)
        qFatal("no demonstration database");
    return path;
}

Measured measured(const QString &what, const QString &goal, double figure, double floor, bool met)
{
    return {what, goal, millisecondsText(figure), millisecondsText(floor), figure / floor, met};
}

} // namespace

void measureStart(ResultTable &table, const BenchPlaces &places, const CompanySize &size)
{
    const auto large = largeCompany(places.folder, size);
    if (!large)
        qFatal("%s", qPrintable(large.error().detail));
    const double empty = emptyWindow(places.programs);
    const Console demo = consoleStart(places.programs, demonstration(places));
    table.add(measured(u"start, demonstration: first frame"_qs, u"≤ 1.3 × an empty window"_qs,
        demo.firstFrame, empty, demo.firstFrame <= 1.3 * empty));
    table.add(measured(u"start, demonstration: queue filled"_qs, u"≤ an empty window + 80 ms"_qs,
        demo.filled, empty, demo.filled <= empty + 80));

    const QString copy = workingCopy(*large, u"start.sqlite"_qs); // what fell due is written
    const Console big = consoleStart(places.programs, copy);
    RawDatabase raw(copy);
    const double reading = medianMs(5, [&] { raw.readAll("SELECT * FROM ticket WHERE open = 1"); });
    table.add(measured(u"start, %1 open of %2: first frame"_qs.arg(size.open).arg(size.tickets),
        u"at once: ≤ 1.3 × an empty window"_qs, big.firstFrame, empty,
        big.firstFrame <= 1.3 * empty));
    table.add({u"start, %1 open of %2: queue filled"_qs.arg(size.open).arg(size.tickets),
        u"≤ an empty window + 3.5 × raw reading"_qs, millisecondsText(big.filled),
        u"%1 + %2"_qs.arg(millisecondsText(empty), millisecondsText(reading)),
        (big.filled - empty) / reading, big.filled <= empty + 3.5 * reading});
    table.add({u"memory, %1 open"_qs.arg(size.open), u"≤ 150 MB"_qs,
        QString::number(big.memory * 1.048576, 'f', 0) + u" MB"_qs, {}, {},
        big.memory * 1.048576 <= 150});
}

} // namespace vigie::test
