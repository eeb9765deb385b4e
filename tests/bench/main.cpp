#include "bench/benches.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace vigie::test;

namespace {

qint64 numberOf(const QCommandLineParser &options, const QString &name)
{
    bool isNumber = false;
    const qint64 number = options.value(name).toLongLong(&isNumber);
    if (!isNumber || number < 1000)
        qFatal("--%s is a number of at least 1000", qPrintable(name));
    return number;
}

} // namespace

// Prints what is measured as a table; asserts nothing.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"tickets"_qs, u"How many tickets there are."_qs, u"N"_qs, u"1000000"_qs},
        {u"open"_qs, u"How many of them are open."_qs, u"N"_qs, u"100000"_qs},
        {u"only"_qs, u"start, storage, hours or console."_qs, u"PART"_qs},
        {u"database"_qs, u"Measures the console on this one, and nothing else."_qs, u"FILE"_qs},
        {u"folder"_qs, u"Where databases are made and kept."_qs, u"FOLDER"_qs, u"."_qs},
        {u"out"_qs, u"A file for the table as well."_qs, u"FILE"_qs}});
    options.process(application);

    const CompanySize size{numberOf(options, u"tickets"_qs), numberOf(options, u"open"_qs)};
    const BenchPlaces places{
        QApplication::applicationDirPath(), QDir(options.value(u"folder"_qs)).absolutePath()};
    const bool isGiven = options.isSet(u"database"_qs);
    const QString only = isGiven ? u"given"_qs : options.value(u"only"_qs);
    ResultTable table;
    if (isGiven)
        measureGiven(table, options.value(u"database"_qs));
    if (only.isEmpty() || only == u"start")
        measureStart(table, places, size);
    if (only.isEmpty() || only == u"storage")
        measureStorage(table, places, size);
    if (only.isEmpty() || only == u"hours")
        measureHours(table, places, size);
    if (only.isEmpty() || only == u"console")
        measureConsole(table, places, size);

    QTextStream out(stdout);
    table.print(out);
    if (options.isSet(u"out"_qs)) {
        QFile file(options.value(u"out"_qs));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        QTextStream text(&file);
        table.print(text);
    }
    return 0;
}
