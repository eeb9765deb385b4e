#pragma once

#include "book/contract_file.h"
#include "domain/identifier.h"
#include "operations/rows.h"
#include "storage/name_reader.h"

namespace vigie {

/// Reads everything about a contract, as of an instant.
class ContractReader
{
public:
    ContractReader(Connection &connection, const Catalogue &catalogue, Instant at)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_at(at)
        , m_names(connection)
    {
    }

    /// Nothing if there is no such contract.
    Result<std::optional<ContractFile>> file(const Reference<Contract> &reference);
    Result<ContractFile> file(const Contract &contract);

private:
    bool isSuspended(const Contract &contract, Rows &rows) const;
    Result<void> readReason(ContractFile &file);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    Instant m_at;
    NameReader m_names;
};

} // namespace vigie
