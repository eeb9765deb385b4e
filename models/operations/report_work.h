#pragma once

#include "operations/refusing.h"

namespace vigie {

/// End an intervention, write its report and debit its time, in one act. Segments that are given
/// replace the reporter's own, or are the intervention. (K3, H3, E43, E47, E64, E85, E92)
struct ReportWork
{
    Reference<Ticket> ticket;
    QString text;
    std::optional<Coverage> coverage;
    std::optional<std::vector<Period>> segments;
    std::optional<QString> reason;
};

template <>
struct Fields<ReportWork>
{
    static constexpr const char *kind = "report";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &ReportWork::ticket),
        column("text", &ReportWork::text),
        column("coverage", &ReportWork::coverage),
        column("segments", &ReportWork::segments),
        column("reason", &ReportWork::reason),
    };
};

Decision decide(const ReportWork &operation, Rows &rows, const Circumstances &now);

} // namespace vigie
