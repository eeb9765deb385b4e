#pragma once

#include "book/customer_list.h"
#include "domain/catalogue.h"
#include "domain/result.h"
#include "storage/name_reader.h"

namespace vigie {

/// Reads every customer as the list shows it, as of an instant: a few questions over all, however
/// many customers there are.
class CustomerListReader
{
public:
    CustomerListReader(Connection &connection, const Catalogue &catalogue, Instant at)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_at(at)
        , m_names(connection)
    {
    }

    /// By name.
    Result<std::vector<CustomerRow>> all();

private:
    using Part = Result<void> (CustomerListReader::*)();

    Result<void> readCustomers();
    Result<void> readOpenTickets();
    Result<void> readMissed();
    Result<void> readContracts();
    Result<void> readAdministration();
    Result<void> readBlocks();
    CustomerRow *rowOf(const QUuid &customer);
    Instant quarterBegin() const;
    QString administeredLevels() const;
    void note(CustomerRow *row, Attention why, bool holds = true);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    Instant m_at;
    NameReader m_names;
    std::vector<CustomerRow> m_rows;
    QHash<QUuid, std::size_t> m_places;
};

} // namespace vigie
