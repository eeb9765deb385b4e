#include "domain/response_clock.h"

#include <algorithm>

namespace vigie {

Instant atRiskFrom(const ResponseClock &clock, const Catalogue &catalogue)
{
    const milliseconds whole = clock.guarantee;
    const milliseconds share = whole / catalogue.atRiskShare;
    const milliseconds left = std::max<milliseconds>(share, catalogue.atRiskLeast);
    return clock.deadline() - std::min(left, whole / 2);
}

bool mayBeAgreed(minutes guarantee, const Catalogue &catalogue)
{
    return guarantee > minutes(0) && guarantee <= catalogue.terms(Level::Critical).guarantee;
}

qint64 secondsLeft(Instant deadline, Instant now)
{
    const qint64 ms = (deadline - now).count();
    const qint64 begun = ms % 1000 == 0 ? 0 : ms > 0 ? 1 : -1;
    return ms / 1000 + begun;
}

Explanation explainDeadline(const DeadlineInputs &inputs)
{
    const Input level{u"level"_qs, QString(wordOf(inputs.level))};
    const Input incident{u"incident"_qs, inputs.incident};
    if (!inputs.guarantee)
        return {{}, {{u"K6"_qs, u"deadline.none"_qs, {level, incident}, {}}}};

    const Input declared{u"declared_at"_qs, inputs.declared};
    const Input guarantee{u"guarantee_minutes"_qs, qint64(inputs.guarantee->count())};
    const Instant deadline = ResponseClock{inputs.declared, *inputs.guarantee}.deadline();
    return {deadline,
        {{u"Q4"_qs, u"deadline.declared"_qs, {declared}, inputs.declared},
            {u"L3"_qs, u"deadline.terms"_qs, {level, declared, guarantee}, guarantee.value},
            {u"T3"_qs, u"deadline.due"_qs, {declared, guarantee}, deadline}}};
}

} // namespace vigie
