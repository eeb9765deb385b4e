#include "storage/debit_reader.h"

#include "interchange/catalogue_file.h"
#include "operations/contract_dates.h"
#include "operations/hour_subject.h"
#include "operations/ledger.h"
#include "operations/work.h"
#include "storage/answer.h"
#include "storage/name_reader.h"
#include "storage/sql_text.h"

#include <QStringList>

#include <set>

namespace vigie {

namespace {

seconds timeIn(const std::vector<Period> &worked)
{
    milliseconds sum{0};
    for (const Period &one : worked)
        sum += one.to - one.from;
    return std::chrono::floor<seconds>(sum);
}

int engineersOf(const std::vector<Segment> &segments)
{
    std::set<QUuid> engineers;
    for (const Segment &one : segments)
        engineers.insert(one.agent.uuid);
    return int(engineers.size());
}

/// Where worked time begins, and where a month or a grant begins within it.
std::set<Instant> momentsOf(const std::vector<Period> &worked, const std::vector<Grant> &grants,
    const BusinessCalendar &calendar)
{
    const auto nextMonth = [&](Instant at) { return calendar.periodOf(calendar.monthOf(at)).to; };
    std::set<Instant> moments;
    for (const Period &one : worked) {
        moments.insert(one.from);
        for (const Grant &grant : grants) {
            if (one.from < grant.from && grant.from < one.to)
                moments.insert(grant.from);
        }
        for (Instant at = nextMonth(one.from); at < one.to; at = nextMonth(at))
            moments.insert(at);
    }
    return moments;
}

HourUnits unitsIn(const Catalogue &catalogue)
{
    return {catalogue.debitUnit.count(), catalogue.saleUnit.count()};
}

} // namespace

Result<DebitInputs> DebitReader::inputsOf(const Intervention &intervention)
{
    DebitInputs inputs;
    inputs.isReported = intervention.reportedAt.has_value();
    const auto ticket = m_rows.find(intervention.ticket);
    if (!inputs.isReported || !ticket)
        return inputs;
    const auto segments = standingSegments(intervention, m_rows);
    inputs.measured = timeIn(periodsOf(segments));
    inputs.engineers = engineersOf(segments);
    inputs.worked = intervention.workedMinutes.value_or(0);
    inputs.coverage = intervention.coverage.value_or(Coverage::CustomerTime);
    const auto entries = m_rows.childrenOf<LedgerEntry>(intervention.id);
    inputs.debits = debitsOf(standingEntries(entries));
    const LastBooking booking = lastBookingOf(entries);
    inputs.rebooked = booking.rebooked;
    const NameOf machine = intervention.server ? m_names.name(intervention.server)
                                               : m_names.name(intervention.platform);
    if (!machine || !isDebited(inputs.coverage))
        return inputs;
    inputs.machine = machine->key;
    inputs.hoursOf = hoursOf(intervention, *ticket);
    const Subject on{ticket->customer, intervention.server, intervention.platform};
    inputs.parts = grantedParts(intervention, periodsOf(segments), on);
    if (auto added = addBooking(inputs, booking, on); !added)
        return failed(added.error());
    return inputs;
}

HoursOf DebitReader::hoursOf(const Intervention &intervention, const Ticket &ticket)
{
    const bool isNamed = intervention.server ? intervention.server == ticket.server
                                             : intervention.platform == ticket.platform;
    if (isNamed)
        return HoursOf::Named;
    const auto server = m_rows.find(ticket.server);
    const bool isNode
        = intervention.platform && server && server->platform == intervention.platform;
    return isNode ? HoursOf::Platform : HoursOf::NamedBefore;
}

std::vector<GrantedPart> DebitReader::grantedParts(
    const Intervention &intervention, std::vector<Period> worked, const Subject &on)
{
    if (worked.empty()) // all of it was given away
        worked.push_back({intervention.startedAt, intervention.startedAt});
    const BusinessCalendar &calendar = m_catalogue.calendar;
    const auto grants = grantsOf(on, m_rows, m_catalogue);
    const auto contracts = contractsOn(on, m_rows);
    const auto moments = momentsOf(worked, grants, calendar);
    std::vector<GrantedPart> parts;
    for (const WorkedPart &part : partsWorked(intervention, worked, on, m_rows, m_catalogue)) {
        QStringList keys;
        for (const Instant at : moments) {
            if (calendar.monthOf(at) != part.month || grantAt(grants, at) != part.grant)
                continue;
            const auto terms = termsAmong(contracts, at, m_catalogue);
            if (terms.contract && !keys.contains(terms.contract->key))
                keys << terms.contract->key;
        }
        parts.push_back({part, keys.isEmpty() ? std::nullopt : std::optional(keys.join(u", "_qs))});
    }
    return parts;
}

Result<void> DebitReader::addBooking(
    DebitInputs &inputs, const LastBooking &booking, const Subject &on)
{
    if (booking.entries.empty())
        return {};
    const LedgerEntry &first = booking.entries.front();
    const auto units = unitsOf(first.catalogue);
    const auto blocks = blocksOf(booking, m_connection);
    if (!units || !blocks)
        return failed(units ? blocks.error() : units.error());
    inputs.units = *units;
    inputs.before.credit = first.balance - first.creditMinutes;
    for (const GrantedPart &one : inputs.parts)
        inputs.before.used[one.part.month] = usedBefore(first.number, on, one.part.month);
    std::vector<LedgerEntry> booked;
    for (const LedgerEntry &entry : booking.entries) {
        if (entry.kind == EntryKind::Correction)
            inputs.replaced.push_back({entry.month, -entry.allowanceMinutes, entry.creditMinutes});
        else
            booked.push_back(entry);
    }
    inputs.booked = debitsOf(booked);
    for (const Block &block : *blocks)
        ++inputs.blocks[block.state];
    return {};
}

/// Of a month's allowance, by what was booked before the entry of that number.
qint64 DebitReader::usedBefore(qint64 number, const Subject &on, Month month)
{
    qint64 used = 0;
    for (const LedgerEntry &entry : m_rows.childrenOf<LedgerEntry>(unusedAllowance(on, month).id)) {
        if (entry.number < number)
            used -= entry.allowanceMinutes;
    }
    return used;
}

/// The catalogue may be another by now.
Result<HourUnits> DebitReader::unitsOf(qint64 version)
{
    if (version == m_catalogue.version)
        return unitsIn(m_catalogue);
    Statement select = m_connection.statement(sqlText(u"company/catalogue_version.sql"_qs));
    select.bind("number", version);
    const auto found = select.first();
    if (!found)
        return failed(found.error());
    QString text;
    const bool isSound = *found && readAnswer(select, text);
    const auto catalogue = catalogueFrom(text.toUtf8());
    if (!isSound || !catalogue)
        return failed({Failure::Kind::Corrupt, u"catalogue_version.text"_qs});
    return unitsIn(*catalogue);
}

} // namespace vigie
