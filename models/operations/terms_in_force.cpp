#include "operations/terms_in_force.h"

#include "domain/agreed_terms.h"

namespace vigie {

namespace {

/// Its server is a node of a platform. (E21)
bool rests(const Contract &contract, Rows &rows)
{
    const auto server = rows.find(contract.server);
    return server && server->platform;
}

std::vector<Contract> contractsOf(const Subject &subject, Rows &rows)
{
    if (subject.platform)
        return rows.childrenOf<Contract>(*subject.platform);
    if (subject.server) {
        const auto server = rows.find(subject.server);
        return server && server->platform ? rows.childrenOf<Contract>(*server->platform)
                                          : rows.childrenOf<Contract>(*subject.server);
    }
    auto all = rows.childrenOf<Contract>(subject.customer);
    std::erase_if(all, [&](const Contract &contract) { return rests(contract, rows); });
    return all;
}

} // namespace

bool isInForce(const Contract &contract, Instant at)
{
    return contract.from <= at && (!contract.until || at < *contract.until);
}

TermsInForce termsAmong(
    const std::vector<Contract> &contracts, Instant at, const Catalogue &catalogue)
{
    TermsInForce terms;
    for (const Contract &contract : contracts) {
        if (isInForce(contract, at) && (!terms.contract || contract.level > terms.level)) {
            terms.level = contract.level;
            terms.contract = contract;
        }
    }
    const auto guarantee = terms.contract ? agreedTerms(*terms.contract, catalogue).guarantee
                                          : catalogue.terms(Level::Standard).guarantee;
    if (guarantee)
        terms.guaranteeMinutes = guarantee->count();
    return terms;
}

TermsInForce termsOf(const Ticket &ticket, Instant at, Rows &rows, const Catalogue &catalogue)
{
    if (ticket.category && !ticket.server && !ticket.platform)
        return {};
    return termsInForce(subjectOf(ticket), at, rows, catalogue);
}

TermsInForce termsInForce(
    const Subject &subject, Instant at, Rows &rows, const Catalogue &catalogue)
{
    return termsAmong(contractsOf(subject, rows), at, catalogue);
}

Level levelNow(const Subject &subject, bool qualified, Rows &rows, const Circumstances &now)
{
    if (qualified && !subject.server && !subject.platform)
        return Level::Standard;
    return termsInForce(subject, now.at, rows, *now.catalogue).level;
}

} // namespace vigie
