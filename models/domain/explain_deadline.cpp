#include "domain/explain_deadline.h"

#include "domain/response_clock.h"

namespace vigie {

namespace {

Input levelInput(Level level) { return {u"level"_qs, QString(wordOf(level))}; }

Fact minutesFact(const std::optional<minutes> &span)
{
    return span ? Fact(qint64(span->count())) : Fact();
}

std::vector<Step> declarationSteps(const DeadlineInputs &inputs)
{
    const Input declared{u"declared_at"_qs, *inputs.declared};
    const Fact contract = inputs.contract ? Fact(*inputs.contract) : Fact();
    const Fact contractLevel = inputs.contract ? levelInput(inputs.level).value : Fact();
    const Fact guarantee = minutesFact(inputs.guarantee);
    return {{u"Q4"_qs, u"deadline.declared"_qs, {declared}, *inputs.declared},
        {u"L3"_qs, inputs.contract ? u"deadline.level"_qs : u"deadline.no-contract"_qs,
            {declared, {u"contract"_qs, contract}, {u"level"_qs, contractLevel}},
            levelInput(inputs.level).value},
        {u"L3"_qs, inputs.guarantee ? u"deadline.guarantee"_qs : u"deadline.no-guarantee"_qs,
            {levelInput(inputs.level), {u"guarantee_minutes"_qs, guarantee}}, guarantee}};
}

bool isCounting(const DeadlineInputs &inputs)
{
    return inputs.declared && inputs.guarantee && inputs.mark == DeclarationMark::None;
}

Step noneStep(const DeadlineInputs &inputs)
{
    const Input mark{u"mark"_qs, QString(wordOf(inputs.mark))};
    if (inputs.mark == DeclarationMark::Merged)
        return {u"K8"_qs, u"deadline.moved"_qs, {mark}, {}};
    if (inputs.mark == DeclarationMark::Requalified)
        return {u"E86"_qs, u"deadline.requalified"_qs, {mark}, {}};
    if (!inputs.declared)
        return {u"K6"_qs, u"deadline.request"_qs, {{u"declared_at"_qs, Fact()}}, {}};
    const bool promised = inputs.level >= Level::Pro;
    return {promised ? u"E93"_qs : u"K6"_qs,
        promised ? u"deadline.imported"_qs : u"deadline.none"_qs,
        {{u"guarantee_minutes"_qs, minutesFact(inputs.guarantee)}}, {}};
}

} // namespace

Explanation explainDeadline(const DeadlineInputs &inputs, const Catalogue &catalogue)
{
    Explanation why;
    if (inputs.declared)
        why.steps = declarationSteps(inputs);
    if (!isCounting(inputs)) {
        why.steps.push_back(noneStep(inputs));
        return why;
    }
    const ResponseClock clock{*inputs.declared, *inputs.guarantee};
    const Input declared{u"declared_at"_qs, clock.declared};
    const Input guarantee{u"guarantee_minutes"_qs, minutesFact(inputs.guarantee)};
    const Input share{u"one_in"_qs, qint64(catalogue.atRiskShare)};
    const Input least{u"least_minutes"_qs, qint64(catalogue.atRiskLeast.count())};
    why.steps.push_back({u"Q2"_qs, u"deadline.at-risk"_qs, {declared, guarantee, share, least},
        atRiskFrom(clock, catalogue)});
    why.steps.push_back({u"E54"_qs, u"deadline.missed"_qs, {declared, guarantee},
        clock.deadline() + milliseconds(1)});
    why.steps.push_back({u"T3"_qs, u"deadline.due"_qs, {declared, guarantee}, clock.deadline()});
    why.value = clock.deadline();
    return why;
}

} // namespace vigie
