#include "domain/explain_level.h"

namespace vigie {

namespace {

Step machineStep(const LevelInputs &inputs)
{
    const std::vector<Input> facts{{u"names_machine"_qs, inputs.namesMachine},
        {u"qualified"_qs, inputs.isQualified}, {u"node"_qs, inputs.isNode}};
    if (!inputs.namesMachine)
        return {inputs.isQualified ? u"E61"_qs : u"E20"_qs,
            inputs.isQualified ? u"level.no-machine"_qs : u"level.highest"_qs, facts, {}};
    return {inputs.isNode ? u"E21"_qs : u"E3"_qs,
        inputs.isNode ? u"level.platform"_qs : u"level.machine"_qs, facts, {}};
}

} // namespace

Explanation explainLevel(const LevelInputs &inputs)
{
    Explanation why;
    const QString level = wordOf(inputs.level);
    why.steps.push_back(machineStep(inputs));
    why.steps.push_back(
        {u"E44"_qs, inputs.contract ? u"level.contract"_qs : u"level.no-contract"_qs,
            {{u"contract"_qs, inputs.contract ? Fact(*inputs.contract) : Fact()},
                {u"from_at"_qs, inputs.since ? Fact(*inputs.since) : Fact()}, {u"level"_qs, level}},
            level});
    why.steps.push_back({u"E3"_qs, u"level.result"_qs, {{u"level"_qs, level}}, level});
    why.value = level;
    return why;
}

} // namespace vigie
