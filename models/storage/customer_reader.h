#pragma once

#include "book/customer_file.h"
#include "operations/rows.h"
#include "storage/name_reader.h"
#include "storage/sql_rows.h"

namespace vigie {

/// Reads everything about a customer, as of an instant.
class CustomerReader
{
public:
    CustomerReader(Connection &connection, const Catalogue &catalogue, Instant at)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_at(at)
        , m_names(connection)
        , m_stored(connection)
        , m_rows(m_stored)
    {
    }

    /// Nothing if there is no such customer.
    Result<std::optional<CustomerFile>> file(const Reference<Customer> &reference);

private:
    void readServers(CustomerFile &file);
    void readPlatforms(CustomerFile &file);
    Result<void> readContracts(CustomerFile &file);
    Result<void> readStudies(CustomerFile &file);
    Result<void> readQueue(CustomerFile &file);
    Result<void> readHours(CustomerFile &file);
    Level levelOf(const Customer &customer, std::optional<Identifier<Server>> server,
        std::optional<Identifier<Platform>> platform);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    Instant m_at;
    NameReader m_names;
    SqlRows m_stored;
    Rows m_rows;
};

} // namespace vigie
