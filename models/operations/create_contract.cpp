#include "operations/create_contract.h"

#include "operations/contract_dates.h"
#include "operations/contract_terms.h"
#include "operations/eligibility_of.h"
#include "operations/keys.h"
#include "operations/people.h"

namespace vigie {

namespace {

using Drafted = tl::expected<Contract, Refusal>;

/// What the contract is about, found; or what could not be found.
tl::expected<Subject, Refusal> findSubject(const CreateContract &operation, Rows &rows)
{
    if (operation.platform) {
        const auto platform = rows.find(*operation.platform);
        if (!platform)
            return tl::unexpected(unknown(*operation.platform));
        return Subject{platform->customer, {}, platform->id};
    }
    const Reference<Server> named = operation.server.value_or(Reference<Server>());
    const auto server = rows.find(named);
    if (!server)
        return tl::unexpected(unknown(named));
    return Subject{server->customer, server->id, {}};
}

/// The people and the study that are named, found. A study is for one customer.
std::optional<Refusal> enterNamed(const CreateContract &operation, Contract &contract, Rows &rows)
{
    if (auto no = enterStaff(operation.accountManager, contract.accountManager, rows))
        return no;
    if (auto no = enterStaff(operation.referringEngineer, contract.referringEngineer, rows))
        return no;
    if (!operation.study)
        return {};
    const auto study = rows.find(*operation.study);
    if (!study || study->customer != contract.customer)
        return unknown(*operation.study);
    contract.study = study->id;
    return {};
}

Drafted draft(const CreateContract &operation, const Identifier<Contract> &id, Rows &rows,
    const Circumstances &now)
{
    const auto subject = findSubject(operation, rows);
    if (!subject)
        return tl::unexpected(subject.error());
    Contract contract{id, operation.key, subject->customer, subject->server, subject->platform};
    contract.level = operation.level;
    contract.from = instantOf(operation.from, now.catalogue->calendar);
    if (operation.until)
        contract.until = instantOf(*operation.until, now.catalogue->calendar);
    contract.guaranteeMinutes = operation.guaranteeMinutes;
    contract.allowanceMinutes = operation.allowanceMinutes;
    if (operation.feeCents)
        contract.feeCents = operation.feeCents->cents;
    if (isGiven(operation.exceptionReason))
        contract.exceptionReason = operation.exceptionReason;
    contract.administrator = now.catalogue->terms(operation.level).administrator;
    if (auto no = enterNamed(operation, contract, rows))
        return tl::unexpected(*no);
    return contract;
}

/// After the last one's beginning, and before its own end. (E44, E81, E90)
std::optional<Refusal> refusedDates(
    const Contract &contract, const std::optional<Contract> &last, Rows &rows)
{
    if (last && contract.from <= last->from)
        return refused(u"E44"_qs, u"contract.not-later"_qs,
            {{u"contract"_qs, last->key}, {u"from_at"_qs, last->from}}, {u"lift.later-start"_qs});
    return contract.until ? refusedEnd(contract, *contract.until, rows) : std::nullopt;
}

/// Of all that refuses the level, the first. (L2, E40)
std::optional<Refusal> refusedLevel(
    const Contract &contract, Rows &rows, const Catalogue &catalogue)
{
    auto question
        = eligibilityOf(subjectOf(contract), contract.level, contract.from, rows, catalogue);
    const auto study = rows.find(contract.study);
    question.studyAccepted = study && study->accepted;
    question.exception = contract.exceptionReason.has_value();
    const auto refusals = eligibilityRefusals(question, catalogue);
    return refusals.empty() ? std::nullopt : std::optional(refused(refusals.front()));
}

/// The one before it, which ends where this one begins.
std::optional<Contract> ended(const std::optional<Contract> &last, Instant from)
{
    if (!last || (last->until && *last->until <= from))
        return {};
    Contract before = *last;
    before.until = from;
    return before;
}

} // namespace

Decision decide(const CreateContract &operation, Rows &rows, const Circumstances &now)
{
    Writing writing(now);
    const auto drafted = draft(operation, writing.nextId<Contract>(), rows, now);
    if (!drafted)
        return drafted.error();
    const Contract contract = asDue(*drafted, now.at);
    if (auto no = refusedKey<Contract>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<CreateContract>(now))
        return *no;
    if (contract.exceptionReason && now.actor.role != Role::Lead)
        return notAllowed(now.actor);
    const auto earlier = contractsOn(subjectOf(contract), rows);
    const auto last = earlier.empty() ? std::nullopt : std::optional(earlier.back());
    if (auto no = refusedDates(contract, last, rows))
        return *no;
    if (auto no = refusedLevel(contract, rows, *now.catalogue))
        return *no;
    if (auto no = refusedTerms({}, contract, rows, *now.catalogue))
        return *no;

    writing.make(contract);
    Foreseen foreseen{{contract}, {}};
    const auto before = ended(last, contract.from);
    if (before) {
        foreseen.contracts.push_back(asDue(*before, now.at));
        writing.change(*last, foreseen.contracts.back());
    }
    writeLevels(writing, contract.customer, foreseen, rows, now);
    Changes changes = std::move(writing).done(contract.id.uuid, {});
    if (before)
        addLeft(changes, *before, rows);
    return changes;
}

} // namespace vigie
