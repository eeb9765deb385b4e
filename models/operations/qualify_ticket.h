#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Set kind, category, coverage and estimate, and name the server. Requalifying moves the clock as
/// Q4 and E16 say. (K2, H4, E20, E61)
struct QualifyTicket
{
    Reference<Ticket> ticket;
    Kind kind = Kind::Request;
    QString category;
    Coverage coverage = Coverage::CustomerTime;
    std::optional<qint64> estimateMinutes;
    std::optional<Reference<Server>> server;
    std::optional<Reference<Platform>> platform;
    std::optional<QString> reason;
};

template <>
struct Fields<QualifyTicket>
{
    static constexpr const char *kind = "qualify";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("ticket", &QualifyTicket::ticket),
        column("kind", &QualifyTicket::kind),
        column("category", &QualifyTicket::category),
        column("coverage", &QualifyTicket::coverage),
        column("estimate_minutes", &QualifyTicket::estimateMinutes),
        column("server", &QualifyTicket::server),
        column("platform", &QualifyTicket::platform),
        column("reason", &QualifyTicket::reason),
    };
};

Decision decide(const QualifyTicket &operation, Rows &rows, const Circumstances &now);

} // namespace vigie
