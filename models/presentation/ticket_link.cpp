#include "presentation/ticket_link.h"

#include "operations/provisional_name.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype mostDigits = 18; // what a number has room for

bool isNumber(const QString &name)
{
    return !name.isEmpty() && name.size() <= mostDigits && name.front() != u'0'
        && std::ranges::all_of(name, [](QChar one) { return one >= u'0' && one <= u'9'; });
}

} // namespace

std::optional<QString> ticketOfLink(const QString &link)
{
    const QString start = u"vigie://ticket/"_qs;
    if (!link.startsWith(start))
        return {};
    const QString name = link.sliced(start.size());
    return isNumber(name) || isProvisionalName(name) ? std::optional(name) : std::nullopt;
}

} // namespace vigie
