#include "operations/hour_subject.h"

#include "domain/agreed_terms.h"
#include "domain/instant_text.h"
#include "operations/contract_dates.h"

#include <algorithm>
#include <map>
#include <set>

namespace vigie {

std::optional<Subject> hourSubjectOf(const Ticket &ticket, Instant begin, Rows &rows)
{
    if (ticket.platform)
        return Subject{ticket.customer, {}, ticket.platform};
    const auto server = rows.find(ticket.server);
    if (!server)
        return {};
    if (const auto platform = server->platformAt(begin))
        return Subject{ticket.customer, {}, platform};
    return Subject{ticket.customer, server->id, {}};
}

std::vector<Grant> grantsOf(const Subject &subject, Rows &rows, const Catalogue &catalogue)
{
    const auto contracts = contractsOn(subject, rows);
    std::map<QUuid, std::vector<FormerTerms>> former;
    std::set<Instant> turns;
    for (const Contract &contract : contracts) {
        turns.insert(contract.from);
        if (contract.until)
            turns.insert(*contract.until);
        auto &changes = former[contract.id.uuid];
        changes = formerTermsOf(contract, rows);
        for (const FormerTerms &one : changes)
            turns.insert(one.until);
    }
    std::vector<Grant> grants{{firstInstant, catalogue.terms(Level::Standard).allowance.count()}};
    for (const Instant at : turns) {
        const auto contract = termsAmong(contracts, at, catalogue).contract;
        const auto granted = contract
            ? agreedTerms(asAgreedAt(*contract, former[contract->id.uuid], at), catalogue).allowance
            : catalogue.terms(Level::Standard).allowance;
        grants.push_back({at, granted.count()});
    }
    return grants;
}

std::vector<WorkedPart> partsWorked(const Intervention &intervention, std::vector<Period> worked,
    const Subject &subject, Rows &rows, const Catalogue &catalogue)
{
    if (worked.empty()) // all of it was given away: a correction still falls on a moment
        worked.push_back({intervention.startedAt, intervention.startedAt});
    const auto grants = grantsOf(subject, rows, catalogue);
    const auto measured = partsOf(worked, grants, catalogue.calendar);
    const qint64 total = intervention.workedMinutes.value_or(minutesOf(measured));
    return total == minutesOf(measured) ? measured
                                        : partsOf(worked, grants, catalogue.calendar, total);
}

qint64 grantAt(const std::vector<Grant> &grants, Instant at)
{
    const auto next = std::ranges::upper_bound(grants, at, {}, &Grant::from);
    return next == grants.begin() ? 0 : std::prev(next)->minutes;
}

Allowance unusedAllowance(const Subject &subject, Month month)
{
    const QUuid about = subject.platform ? subject.platform->uuid : subject.server->uuid;
    return {{QUuid::createUuidV5(about, u"allowance "_qs + monthText(month))}, subject.customer,
        subject.server, subject.platform, month};
}

Allowance allowanceOf(const Subject &subject, Month month, Rows &rows)
{
    const Allowance unused = unusedAllowance(subject, month);
    return rows.find(unused.id).value_or(unused);
}

CreditAccount emptyCredit(const Identifier<Customer> &customer)
{
    return {{customer.uuid}, customer};
}

CreditAccount creditOf(const Identifier<Customer> &customer, Rows &rows)
{
    const CreditAccount empty = emptyCredit(customer);
    return rows.find(empty.id).value_or(empty);
}

} // namespace vigie
