#include "operations/outlook.h"

#include "operations/operation.h"

#include <algorithm>

namespace vigie {

namespace {

class Names
{
public:
    explicit Names(Rows &rows)
        : m_rows(rows)
    {
    }

    void addNamedIn(Table table, const Row &row)
    {
        if (table == Table::Ticket)
            addOf(fromRow<Ticket>(row));
        else if (table == Table::Contract)
            addOf(fromRow<Contract>(row));
        else if (table == Table::Agent)
            addOf(fromRow<Agent>(row));
    }

    std::map<QUuid, QString> taken() && { return std::move(m_names); }

private:
    void addOf(const Result<Ticket> &ticket)
    {
        if (!ticket)
            return;
        add(ticket->owner);
        add(ticket->server);
        add(ticket->platform);
    }

    void addOf(const Result<Contract> &contract)
    {
        if (!contract)
            return;
        add(contract->accountManager);
        add(contract->referringEngineer);
    }

    void addOf(const Result<Agent> &agent)
    {
        if (agent)
            m_names.emplace(agent->id.uuid, agent->name);
    }

    template <class Entity>
    void add(const std::optional<Identifier<Entity>> &id)
    {
        if (!id || m_names.contains(id->uuid))
            return;
        if (const auto found = m_rows.find(*id))
            m_names.emplace(id->uuid, found->name);
    }

    Rows &m_rows;
    std::map<QUuid, QString> m_names;
};

std::map<QUuid, QString> namesIn(const Changes &changes, Rows &rows)
{
    Names names(rows);
    for (const RowChange &change : changes.rows) {
        names.addNamedIn(change.key.table, change.after);
        if (change.before)
            names.addNamedIn(change.key.table, *change.before);
    }
    return std::move(names).taken();
}

std::optional<ReachedTicket> reached(const Identifier<Ticket> &id, Rows &rows)
{
    const auto ticket = rows.find(id);
    if (!ticket)
        return {};
    const auto customer = rows.find(ticket->customer);
    return ReachedTicket{*ticket, customer ? customer->name : QString()};
}

/// Those that the ticket was not linked with before; links are kept once from each side.
std::vector<ReachedTicket> linkedBy(const Changes &changes, Rows &rows)
{
    std::vector<ReachedTicket> all;
    for (const RowChange &change : changes.rows) {
        if (change.key.table != Table::Link)
            continue;
        const auto link = fromRow<Link>(change.after);
        if (!link || link->ticket != changes.ticket)
            continue;
        if (const auto other = reached(link->other, rows))
            all.push_back(*other);
    }
    return all;
}

/// As far as its month has come. (E4)
AllowanceState stateOf(
    const Allowance &allowance, Rows &rows, Instant at, const Catalogue &catalogue)
{
    const Subject subject{allowance.customer, allowance.server, allowance.platform};
    const Instant last = catalogue.calendar.periodOf(allowance.month).to - milliseconds(1);
    return {allowance.month, grantAt(grantsOf(subject, rows, catalogue), std::min(at, last)),
        allowance.used};
}

std::vector<AllowanceState> allowancesIn(
    const Changes &changes, Rows &rows, Instant at, const Catalogue &catalogue)
{
    std::vector<AllowanceState> all;
    for (const RowChange &change : changes.rows) {
        if (change.key.table != Table::Allowance)
            continue;
        if (const auto allowance = fromRow<Allowance>(change.after))
            all.push_back(stateOf(*allowance, rows, at, catalogue));
    }
    return all;
}

std::optional<ReachedTicket> survivorIn(const Changes &changes, Rows &rows)
{
    for (const RowChange &change : changes.rows) {
        if (change.key.table != Table::Ticket || !change.before)
            continue;
        const auto before = fromRow<Ticket>(*change.before);
        const auto after = fromRow<Ticket>(change.after);
        if (before && after && after->mergedInto && !before->mergedInto)
            return reached(*after->mergedInto, rows);
    }
    return {};
}

/// The ticket as the act leaves it.
std::optional<Ticket> ticketAfter(const Changes &changes, Rows &rows)
{
    if (!changes.ticket)
        return {};
    const RowKey key{Table::Ticket, changes.ticket->uuid};
    const auto changed = std::ranges::find(changes.rows, key, &RowChange::key);
    if (changed == changes.rows.end())
        return rows.find(*changes.ticket);
    const auto after = fromRow<Ticket>(changed->after);
    return after ? std::optional(*after) : std::nullopt;
}

/// What is reported is worked already.
void addEstimate(
    Outlook &outlook, const Changes &changes, Rows &rows, Instant at, const Catalogue &catalogue)
{
    const auto ticket = ticketAfter(changes, rows);
    if (!ticket || ticket->state == TicketState::Reported)
        return;
    outlook.estimate = heldEstimate(*ticket, rows, at, catalogue);
    if (!outlook.estimate)
        outlook.foreseen = foreseenEstimate(*ticket, rows, at, catalogue);
}

} // namespace

Outlook outlookOf(
    const Envelope &envelope, const Changes &changes, Rows &rows, const Catalogue &catalogue)
{
    Outlook outlook;
    if (const auto me = rows.find(Reference<Agent>(envelope.as)))
        outlook.me = me->id.uuid;
    outlook.names = namesIn(changes, rows);
    outlook.mergedInto = survivorIn(changes, rows);
    if (!outlook.mergedInto)
        outlook.linked = linkedBy(changes, rows);
    outlook.allowances = allowancesIn(changes, rows, envelope.at, catalogue);
    if (std::holds_alternative<QualifyTicket>(envelope.operation))
        addEstimate(outlook, changes, rows, envelope.at, catalogue);
    return outlook;
}

} // namespace vigie
