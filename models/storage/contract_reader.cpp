#include "storage/contract_reader.h"

#include "operations/hour_subject.h"
#include "storage/answer.h"
#include "storage/sql_rows.h"
#include "storage/sql_text.h"

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

Result<void> ContractReader::readReason(ContractFile &file)
{
    Statement select = m_connection.statement(sqlText(u"screens/administration_reason.sql"_qs));
    select.bind("contract", file.contract.id.uuid);
    return select.each([&] { return readAnswer(select, file.administrationReason); });
}

Result<ContractFile> ContractReader::file(const Contract &contract)
{
    SqlRows stored(m_connection);
    Rows rows(stored);
    const auto study = rows.find(contract.study);
    ContractFile file{contract, m_names.name(contract.customer), m_names.name(contract.server),
        m_names.name(contract.platform), m_names.name(contract.accountManager),
        m_names.name(contract.referringEngineer), {}, agreedTerms(contract, m_catalogue),
        isInForce(contract, m_at) && !isSuspended(contract, rows),
        missingPeople(contract, m_catalogue)};
    if (study)
        file.study = study->key;
    if (file.inForce && file.terms.allowance.count() > 0) {
        const Month month = m_catalogue.calendar.monthOf(m_at);
        file.allowance = AllowanceState{month, file.terms.allowance.count(),
            allowanceOf(subjectOf(contract), month, rows).used};
    }
    if (auto read = readReason(file); !read)
        return failed(read.error());
    if (rows.failure() || m_names.failure())
        return failed(rows.failure() ? *rows.failure() : *m_names.failure());
    return file;
}

} // namespace vigie
