#include "storage/company.h"

#include "storage/connection.h"
#include "storage/sql_text.h"

namespace vigie {

namespace {

constexpr milliseconds queueing = minutes(1);

} // namespace

Result<std::optional<Company>> readCompany(Connection &connection)
{
    Statement select = connection.statement(sqlText(u"company/read.sql"_qs));
    const auto found = select.first();
    if (!found)
        return failed(found.error());
    if (!*found)
        return std::optional<Company>();
    Company company;
    const bool sound = fromValue(select.value(0, Storage::Integer), company.simulatedTime)
        && fromValue(select.value(1, Storage::Integer), company.lastAt)
        && fromValue(select.value(2, Storage::Integer), company.operations);
    if (!sound)
        return failed({Failure::Kind::Corrupt, u"company"_qs});
    return std::optional(company);
}

bool isTooEarly(Instant at, const Company &company)
{
    const milliseconds slack = company.simulatedTime ? milliseconds(0) : queueing;
    return company.lastAt && at + slack < *company.lastAt;
}

} // namespace vigie
