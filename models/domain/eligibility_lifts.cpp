#include "domain/eligibility_lifts.h"

namespace vigie {

std::vector<QString> eligibilityLifts(const RuleId &rule)
{
    if (rule == u"E57")
        return {u"lift.take-critical"_qs};
    if (rule == u"L2.ordered")
        return {u"lift.newer-server"_qs};
    if (rule == u"L2.new")
        return {u"lift.new-server"_qs, u"lift.exception"_qs};
    if (rule == u"L2.licence")
        return {u"lift.web-host-licence"_qs};
    if (rule == u"L2.study")
        return {u"lift.accepted-study"_qs};
    return {};
}

} // namespace vigie
