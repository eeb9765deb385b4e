#pragma once

#include "bench/large_company.h"
#include "bench/result_table.h"

namespace vigie::test {

/// Where the programs are and where databases may be made.
struct BenchPlaces
{
    QString programs;
    QString folder;
};

/// The start of the console, as a process of its own.
void measureStart(ResultTable &table, const BenchPlaces &places, const CompanySize &size);
/// The queue and the ticket on the screen.
void measureConsole(ResultTable &table, const BenchPlaces &places, const CompanySize &size);
/// The same on somebody's own database as it was last written: on a copy beside it.
void measureGiven(ResultTable &table, const QString &database);
/// Reports, statements and their reasons beside long and empty ledgers, and the list of customers.
void measureHours(ResultTable &table, const BenchPlaces &places, const CompanySize &size);
/// Reading the queue, an operation, and how both grow.
void measureStorage(ResultTable &table, const BenchPlaces &places, const CompanySize &size);

/// A copy of a database for somebody who writes into it, removed before it is made again.
QString workingCopy(const QString &path, const QString &name);

} // namespace vigie::test
