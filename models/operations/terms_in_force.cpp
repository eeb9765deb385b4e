#include "operations/terms_in_force.h"

#include "domain/agreed_terms.h"

#include <algorithm>

namespace vigie {

namespace {

std::optional<Identifier<Platform>> platformOf(
    const std::optional<Identifier<Server>> &node, Instant at, Rows &rows)
{
    const auto server = rows.find(node);
    return server ? server->platformAt(at) : std::nullopt;
}

/// In force or not, but not those that rest: of a node. (E21)
std::vector<Contract> contractsOf(const Subject &subject, Instant at, Rows &rows)
{
    if (subject.platform)
        return rows.childrenOf<Contract>(*subject.platform);
    if (subject.server) {
        const auto platform = platformOf(subject.server, at, rows);
        return platform ? rows.childrenOf<Contract>(*platform)
                        : rows.childrenOf<Contract>(*subject.server);
    }
    auto all = rows.childrenOf<Contract>(subject.customer);
    std::erase_if(
        all, [&](const Contract &one) { return platformOf(one.server, at, rows).has_value(); });
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

std::vector<FormerTerms> formerTermsOf(const Contract &contract, Rows &rows)
{
    auto former = rows.childrenOf<FormerTerms>(contract.id);
    std::ranges::sort(former, {}, &FormerTerms::until);
    return former;
}

Contract asAgreedAt(Contract contract, const std::vector<FormerTerms> &former, Instant at)
{
    const auto then = std::ranges::upper_bound(former, at, {}, &FormerTerms::until);
    if (then == former.end())
        return contract;
    contract.guaranteeMinutes = then->guaranteeMinutes;
    contract.allowanceMinutes = then->allowanceMinutes;
    contract.applicationMaintenance = then->applicationMaintenance;
    return contract;
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
    auto contracts = contractsOf(subject, at, rows);
    std::erase_if(contracts, [&](const Contract &one) { return !isInForce(one, at); });
    for (Contract &one : contracts)
        one = asAgreedAt(one, formerTermsOf(one, rows), at);
    return termsAmong(contracts, at, catalogue);
}

Level levelNow(const Subject &subject, bool qualified, Rows &rows, const Circumstances &now)
{
    if (qualified && !subject.server && !subject.platform)
        return Level::Standard;
    return termsInForce(subject, now.at, rows, *now.catalogue).level;
}

} // namespace vigie
