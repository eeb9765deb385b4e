#include "storage/contract_reader.h"

#include "operations/terms_in_force.h"
#include "storage/sql_rows.h"

namespace vigie {

Result<std::optional<ContractFile>> ContractReader::file(const Reference<Contract> &reference)
{
    SqlRows stored(m_connection);
    Rows rows(stored);
    const auto contract = rows.find(reference);
    if (rows.failure())
        return failed(*rows.failure());
    if (!contract)
        return std::optional<ContractFile>();
    auto found = file(*contract);
    if (!found)
        return failed(found.error());
    return std::optional(*std::move(found));
}

/// A node's own contract rests while its platform's gives the terms. (E21)
bool ContractReader::isSuspended(const Contract &contract, Rows &rows) const
{
    const auto terms = termsInForce(subjectOf(contract), m_at, rows, m_catalogue);
    return contract.server && terms.contract && terms.contract->platform;
}

Result<ContractFile> ContractReader::file(const Contract &contract)
{
    SqlRows stored(m_connection);
    Rows rows(stored);
    const auto study = rows.find(contract.study);
    ContractFile file{contract, m_names.name(contract.customer), m_names.name(contract.server),
        m_names.name(contract.platform), m_names.name(contract.accountManager),
        m_names.name(contract.referringEngineer), {}, agreedTerms(contract, m_catalogue),
        isInForce(contract, m_at) && !isSuspended(contract, rows), missingPeople(contract, m_catalogue)};
    if (study)
        file.study = study->key;
    if (rows.failure() || m_names.failure())
        return failed(rows.failure() ? *rows.failure() : *m_names.failure());
    return file;
}

} // namespace vigie
