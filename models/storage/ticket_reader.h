#pragma once

#include "book/ticket_file.h"
#include "operations/rows.h"
#include "storage/name_reader.h"
#include "storage/sql_rows.h"

namespace vigie {

/// Reads everything about one ticket, as of an instant.
class TicketReader
{
public:
    /// `written`: the last change that history tells; later ones have fallen due only (E91).
    TicketReader(Connection &connection, const Catalogue &catalogue, Instant at, qint64 written)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_at(at)
        , m_written(written)
        , m_names(connection)
        , m_stored(connection)
        , m_rows(m_stored)
    {
    }

    /// Nothing if there is no such ticket.
    Result<std::optional<TicketFile>> file(const Reference<Ticket> &reference);

private:
    void readDeclarations(TicketFile &file);
    Result<void> readMessages(TicketFile &file);
    void readInterventions(TicketFile &file);
    Result<void> readBlocks(TicketFile &file);
    Result<void> readOthers(TicketFile &file);
    Result<void> readLeft(TicketFile &file);
    Result<void> readContract(TicketFile &file);
    Result<void> readHistory(TicketFile &file);
    Result<void> readForeignHistory(TicketFile &file);
    Fact shown(Table table, const QString &column, const Value &value);
    Result<std::vector<OtherTicket>> others(const QString &path, const Ticket &ticket);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    Instant m_at;
    qint64 m_written;
    NameReader m_names;
    SqlRows m_stored;
    Rows m_rows;
};

} // namespace vigie
