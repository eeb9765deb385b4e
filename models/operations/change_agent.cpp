#include "operations/change_agent.h"

#include "operations/people.h"
#include "operations/work.h"

namespace vigie {

namespace {

Agent changed(const Agent &agent, const ChangeAgent &operation)
{
    Agent after = agent;
    if (isGiven(operation.name))
        after.name = *operation.name;
    after.role = operation.role.value_or(agent.role);
    after.active = operation.active.value_or(agent.active);
    return after;
}

std::optional<Refusal> refusedChange(
    const Agent &before, const Agent &after, const Circumstances &now)
{
    const bool leads = after.active && after.role == Role::Lead;
    if (before.id == now.actor.id && !leads)
        return refused(u"right"_qs, u"agent.own-lead"_qs, {}, {u"lift.other-lead"_qs});
    if ((after.role == Role::Portal) != (before.role == Role::Portal))
        return refused(u"E62"_qs, u"agent.portal-customer"_qs);
    return {};
}

} // namespace

Decision decide(const ChangeAgent &operation, Rows &rows, const Circumstances &now)
{
    const auto agent = rows.find(operation.agent);
    if (!agent)
        return unknown(operation.agent);
    if (auto no = refusedToRole<ChangeAgent>(now))
        return *no;
    Agent after = changed(*agent, operation);
    if (auto no = refusedChange(*agent, after, now))
        return *no;

    Writing writing(now);
    const auto running = rows.find(agent->running);
    if (running && !isActiveStaff(after)) {
        end(writing, *running, rows, now.at);
        after.running.reset();
    }
    writing.change(*agent, after);
    return std::move(writing).done(agent->id.uuid, {});
}

} // namespace vigie
