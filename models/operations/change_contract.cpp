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

/// What was agreed until now, for what was declared and worked before. Of changes at one instant
/// the first knows that. (L3, E60, E69)
void keepFormerTerms(
    Writing &writing, const Contract &before, const Contract &after, Rows &rows, Instant at)
{
    const auto agreed = [](const Contract &one) {
        return std::tuple(one.guaranteeMinutes, one.allowanceMinutes, one.applicationMaintenance);
    };
    const auto former = formerTermsOf(before, rows);
    const bool isKept = !former.empty() && former.back().until >= at;
    if (isKept || agreed(before) == agreed(after))
        return;
    writing.make(FormerTerms{writing.nextId<FormerTerms>(), before.id, at, before.guaranteeMinutes,
        before.allowanceMinutes, before.applicationMaintenance});
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
        if (auto no = refusedOtherEnd(*contract, *after.until, rows, now))
            return *no;
    }
    if (auto no = refusedTerms(*contract, after, rows, *now.catalogue))
        return *no;

    Writing writing(now);
    writing.change(*contract, after);
    keepFormerTerms(writing, *contract, after, rows, now.at);
    writeLevels(writing, after.customer, {{after}, {}}, rows, now);
    Changes changes = std::move(writing).done(after.id.uuid, {});
    if (after.until != contract->until)
        addLeft(changes, after, rows);
    return changes;
}

} // namespace vigie
