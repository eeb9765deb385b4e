#pragma once

#include "domain/catalogue.h"
#include "domain/explanation.h"
#include "operations/terms_in_force.h"
#include "storage/sql_rows.h"

namespace vigie {

/// Explains figures from what stands in the book, as of an instant. Nothing where there is no such
/// thing.
class WhyReader
{
public:
    WhyReader(Connection &connection, const Catalogue &catalogue, Instant at)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_at(at)
        , m_stored(connection)
        , m_rows(m_stored)
    {
    }

    Result<std::optional<Explanation>> deadline(const Reference<Ticket> &reference);
    Result<std::optional<Explanation>> position(const Reference<Ticket> &reference);
    Result<std::optional<Explanation>> level(const Reference<Ticket> &reference);
    /// `server:NAME` and `platform:NAME` tell apart what bears one name; alone it is the server's.
    Result<std::optional<Explanation>> eligibility(const QString &serverOrPlatform, Level level);

private:
    std::optional<Subject> subjectNamed(const QString &serverOrPlatform);
    bool hasAcceptedStudy(const Identifier<Customer> &customer);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    Instant m_at;
    SqlRows m_stored;
    Rows m_rows;
};

} // namespace vigie
