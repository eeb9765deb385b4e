#pragma once

#include "book/hours_file.h"
#include "domain/catalogue.h"
#include "domain/explanation.h"
#include "operations/rows.h"
#include "storage/name_reader.h"
#include "storage/sql_rows.h"

namespace vigie {

/// Reads the ledger: statements, blocks, what was worked, and how figures of hours came about.
class HoursReader
{
public:
    HoursReader(Connection &connection, const Catalogue &catalogue, Instant at)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_at(at)
        , m_names(connection)
        , m_stored(connection)
        , m_rows(m_stored)
    {
    }

    // Nothing if there is no such customer or intervention.

    Result<std::optional<LedgerStatement>> statement(
        const Reference<Customer> &reference, const StatementWanted &wanted);
    Result<std::optional<Explanation>> whyBalance(const Reference<Customer> &reference);
    Result<std::optional<Explanation>> whyDebit(const Reference<Intervention> &reference);

    /// All that stand, the first sold in front.
    Result<std::vector<BlockFile>> blocks();
    Result<std::vector<BlockFile>> owedBlocksOf(const Identifier<Customer> &customer);
    /// Reported since the beginning of the month eleven months ago, by month and coverage.
    Result<std::vector<MonthWorked>> workedFor(const Identifier<Customer> &customer);

private:
    Result<std::vector<BlockFile>> readBlocks(Statement &select);
    std::optional<Failure> failure() const;

    Connection &m_connection;
    const Catalogue &m_catalogue;
    Instant m_at;
    NameReader m_names;
    SqlRows m_stored;
    Rows m_rows;
};

} // namespace vigie
