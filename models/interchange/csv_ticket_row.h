#pragma once

#include "interchange/csv_columns.h"
#include "interchange/imported_tickets.h"
#include "interchange/local_times.h"

namespace vigie::csv {

enum Column : std::size_t {
    Key,
    Customer,
    Subject,
    Opened, // the last that a file cannot do without
    Server,
    Channel,
    Kind,
    State,
    Text,
    Declared,
    Closed,
    Owner
};

constexpr qsizetype requiredColumns = Opened + 1;

/// By `Column`.
const QStringList &columnNames();

/// What one row of a CSV of tickets says, with the names behind the keys.
struct TicketRow
{
    qint64 row = 0;
    qint64 line = 0;
    QString customer;
    QString server;
    QString owner;
    ImportedTicket ticket; ///< its key as found, whatever the fault
    std::vector<RowNote> mended;
    std::optional<RowNote> fault; ///< the first thing that cannot be taken

    RowNote note(RowNote::Kind kind, Column column, const QString &value) const
    {
        return {row, line, kind, columnNames()[qsizetype(column)], value};
    }
};

/// Reads the row on which `reader` stands. Its instants are local unless they say otherwise.
TicketRow readTicketRow(const CsvReader &reader, const CsvColumns &columns, LocalTimes &times);

} // namespace vigie::csv
