#include "domain/agreed_terms.h"

namespace vigie {

LevelTerms agreedTerms(const Contract &contract, const Catalogue &catalogue)
{
    LevelTerms terms = catalogue.terms(contract.level);
    if (contract.feeCents)
        terms.feeCents = contract.feeCents;
    if (contract.guaranteeMinutes)
        terms.guarantee = minutes(*contract.guaranteeMinutes);
    if (contract.allowanceMinutes)
        terms.allowance = minutes(*contract.allowanceMinutes);
    if (contract.availabilityTargetBp)
        terms.availabilityTargetBp = int(*contract.availabilityTargetBp);
    if (contract.penaltyBp)
        terms.penaltyBp = int(*contract.penaltyBp);
    if (contract.applicationMaintenance)
        terms.applications = Party::Company;
    terms.administrator = contract.administrator;
    return terms;
}

MissingPeople missingPeople(const Contract &contract, const Catalogue &catalogue)
{
    const LevelTerms &terms = catalogue.terms(contract.level);
    return {terms.accountManager && !contract.accountManager,
        terms.referringEngineer && !contract.referringEngineer};
}

} // namespace vigie
