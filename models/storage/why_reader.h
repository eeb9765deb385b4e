#pragma once

#include "domain/catalogue.h"
#include "domain/explanation.h"
#include "operations/rows.h"
#include "storage/sql_rows.h"

namespace vigie {

/// Explains figures from what stands in the book, as of an instant. Nothing where there is no such
/// ticket.
class WhyReader
{
public:
    WhyReader(Connection &connection, const Catalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_stored(connection)
        , m_rows(m_stored)
    {
    }

    Result<std::optional<Explanation>> deadline(const Reference<Ticket> &reference);
    Result<std::optional<Explanation>> position(const Reference<Ticket> &reference);

private:
    Connection &m_connection;
    const Catalogue &m_catalogue;
    SqlRows m_stored;
    Rows m_rows;
};

} // namespace vigie
