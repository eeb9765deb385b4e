#include "operations/terms_in_force.h"

namespace vigie {

namespace {

std::vector<Contract> contractsOf(const Subject &subject, Rows &rows)
{
    if (subject.platform)
        return rows.childrenOf<Contract>(*subject.platform);
    if (subject.server) {
        const auto server = rows.find(subject.server);
        return server && server->platform ? rows.childrenOf<Contract>(*server->platform)
                                          : rows.childrenOf<Contract>(*subject.server);
    }
    return rows.childrenOf<Contract>(subject.customer);
}

} // namespace

bool isInForce(const Contract &contract, Instant at)
{
    return contract.from <= at && (!contract.until || at < *contract.until);
}

TermsInForce termsInForce(
    const Subject &subject, Instant at, Rows &rows, const Catalogue &catalogue)
{
    TermsInForce terms;
    for (const Contract &contract : contractsOf(subject, rows)) {
        if (isInForce(contract, at) && (!terms.contract || contract.level > terms.level)) {
            terms.level = contract.level;
            terms.contract = contract;
        }
    }
    if (terms.contract && terms.contract->guaranteeMinutes)
        terms.guaranteeMinutes = terms.contract->guaranteeMinutes;
    else if (const auto guarantee = catalogue.terms(terms.level).guarantee)
        terms.guaranteeMinutes = guarantee->count();
    return terms;
}

Level levelNow(const Subject &subject, bool qualified, Rows &rows, const Circumstances &now)
{
    if (qualified && !subject.server && !subject.platform)
        return Level::Standard;
    return termsInForce(subject, now.at, rows, *now.catalogue).level;
}

} // namespace vigie
