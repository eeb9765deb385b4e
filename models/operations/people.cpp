#include "operations/people.h"

namespace vigie {

std::optional<Refusal> enterStaff(const std::optional<Reference<Agent>> &named,
    std::optional<Identifier<Agent>> &into, Rows &rows)
{
    if (!named)
        return {};
    const auto agent = rows.find(*named);
    if (!agent)
        return unknown(*named);
    if (!isActiveStaff(*agent))
        return refused(u"reference"_qs, u"reference.no-staff"_qs, {{u"name"_qs, agent->key}});
    into = agent->id;
    return {};
}

} // namespace vigie
