#pragma once

#include "operations/refusing.h"

namespace vigie {

/// A pre-sales study for a customer and what came of it. It names the technologies outside LAMP
/// that a contract may then have. (L2, E18)
struct RecordStudy
{
    QString key;
    Reference<Customer> customer;
    bool accepted = false;
    std::optional<QStringList> technologies;
};

template <>
struct Fields<RecordStudy>
{
    static constexpr const char *kind = "record-study";
    static constexpr auto &who = accounts;
    static constexpr auto all = std::tuple{
        column("key", &RecordStudy::key),
        column("customer", &RecordStudy::customer),
        column("accepted", &RecordStudy::accepted),
        column("technologies", &RecordStudy::technologies),
    };
};

Decision decide(const RecordStudy &operation, Rows &rows, const Circumstances &now);

} // namespace vigie
