#include "operations/change_contract.h"

#include "operations/contract_dates.h"
#include "operations/contract_terms.h"
#include "operations/people.h"

namespace vigie {

namespace {

template <class T>
void enter(const std::optional<T> &given, std::optional<T> &into)
{
    if (given)
        into = given;
}

Contract changed(
    const Contract &contract, const ChangeContract &operation, const Catalogue &catalogue)
{
    Contract after = contract;
    enter(operation.guaranteeMinutes, after.guaranteeMinutes);
    enter(operation.allowanceMinutes, after.allowanceMinutes);
    enter(operation.availabilityTargetBp, after.availabilityTargetBp);
    enter(operation.penaltyBp, after.penaltyBp);
    if (operation.feeCents)
        after.feeCents = operation.feeCents->cents;
    if (operation.until)
        after.until = instantOf(*operation.until, catalogue.calendar);
    after.technologies = operation.technologies.value_or(contract.technologies);
    after.applicationMaintenance
        = operation.applicationMaintenance.value_or(contract.applicationMaintenance);
    return after;
}

} // namespace

Decision decide(const ChangeContract &operation, Rows &rows, const Circumstances &now)
{
    const auto contract = rows.find(operation.contract);
    if (!contract)
        return unknown(operation.contract);
    Contract after = asDue(changed(*contract, operation, *now.catalogue), now.at);
    if (auto no = enterStaff(operation.accountManager, after.accountManager, rows))
        return *no;
    if (auto no = enterStaff(operation.referringEngineer, after.referringEngineer, rows))
        return *no;
    if (auto no = refusedToRole<ChangeContract>(now))
        return *no;
    if (operation.until) {
        if (auto no = refusedEnd(after, *after.until, rows))
            return *no;
    }
    if (auto no = refusedTerms(*contract, after, rows, *now.catalogue))
        return *no;

    Writing writing(now);
    writing.change(*contract, after);
    writeLevels(writing, after.customer, {{after}, {}}, rows, now);
    return std::move(writing).done(after.id.uuid, {});
}

} // namespace vigie
