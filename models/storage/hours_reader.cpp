#include "storage/hours_reader.h"

#include "storage/answer.h"
#include "storage/debit_reader.h"
#include "storage/sql_text.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int monthsShown = 12;
const QString beforeAllMonths = u"0"_qs;
const QString afterAllMonths = u"9999-99"_qs;
constexpr qint64 noLimit = -1;

Result<StatementRow> rowFrom(const Statement &read, NameReader &names)
{
    StatementRow row;
    LedgerEntry &entry = row.entry;
    std::optional<Identifier<Named>> machine;
    if (auto sound = readAnswer(read, entry.id, entry.customer, entry.number, entry.allowance,
            entry.intervention, entry.ticket, entry.at, entry.author, entry.month, entry.kind,
            entry.source, entry.allowanceMinutes, entry.creditMinutes, entry.balance, entry.undoes,
            entry.catalogue, row.ticket, machine, row.invoice, row.reason);
        !sound)
        return failed(sound.error());
    row.machine = names.name(machine);
    row.author = names.name(entry.author);
    return row;
}

/// What was worked in one intervention.
struct Worked
{
    Identifier<Intervention> intervention;
    Coverage coverage = Coverage::CustomerTime;
    std::optional<qint64> total; ///< as last corrected
    std::vector<Period> periods;
};

void addByMonth(std::map<std::pair<Month, Coverage>, qint64> &sums, const Worked &one,
    const BusinessCalendar &calendar)
{
    const auto measured = partsOf(one.periods, {}, calendar);
    const bool corrected = one.total && *one.total != minutesOf(measured);
    for (const WorkedPart &part :
        corrected ? partsOf(one.periods, {}, calendar, one.total) : measured)
        sums[{part.month, one.coverage}] += part.minutes;
}

Instant monthsAgo(int count, Instant at, const BusinessCalendar &calendar)
{
    const Month month = calendar.monthOf(at);
    return calendar.startOf(QDate(month.year, month.month, 1).addMonths(-count));
}

} // namespace

std::optional<Failure> HoursReader::failure() const
{
    return m_rows.failure() ? m_rows.failure() : m_names.failure();
}

Result<std::optional<LedgerStatement>> HoursReader::statement(
    const Reference<Customer> &reference, const StatementWanted &wanted)
{
    const auto customer = m_rows.find(reference);
    if (m_rows.failure())
        return failed(*m_rows.failure());
    if (!customer)
        return std::optional<LedgerStatement>();
    LedgerStatement statement;
    Statement select = m_connection.statement(sqlText(u"screens/statement.sql"_qs));
    select.bind("customer", customer->id.uuid);
    select.bind("first", wanted.from ? monthText(*wanted.from) : beforeAllMonths);
    select.bind("last", wanted.to ? monthText(*wanted.to) : afterAllMonths);
    select.bind("count", wanted.newest ? *wanted.newest + 1 : noLimit);
    const auto read = select.each([&]() -> Result<void> {
        auto row = rowFrom(select, m_names);
        if (!row)
            return failed(row.error());
        statement.rows.push_back(std::move(*row));
        return {};
    });
    if (!read || failure())
        return failed(read ? *failure() : read.error());
    if (wanted.newest && qint64(statement.rows.size()) > *wanted.newest) {
        statement.rows.pop_back();
        statement.goesFurtherBack = true;
    }
    std::ranges::reverse(statement.rows);
    if (!statement.rows.empty()) {
        const LedgerEntry &first = statement.rows.front().entry;
        statement.creditBefore = first.balance - first.creditMinutes;
    }
    return std::optional(std::move(statement));
}

Result<std::optional<Explanation>> HoursReader::whyBalance(const Reference<Customer> &reference)
{
    const auto customer = m_rows.find(reference);
    if (m_rows.failure())
        return failed(*m_rows.failure());
    if (!customer)
        return std::optional<Explanation>();
    BalanceInputs inputs;
    Statement select = m_connection.statement(sqlText(u"screens/balance.sql"_qs));
    select.bind("customer", customer->id.uuid);
    const auto read = select.each([&]() -> Result<void> {
        EntryKind kind{};
        qint64 credit = 0;
        qint64 count = 0;
        if (auto sound = readAnswer(select, kind, credit, count); !sound)
            return sound;
        inputs.credit[kind] = credit;
        inputs.entries[kind] = count;
        return {};
    });
    if (!read)
        return failed(read.error());
    return std::optional(explainBalance(inputs));
}

Result<std::optional<Explanation>> HoursReader::whyDebit(const Reference<Intervention> &reference)
{
    const auto intervention = m_rows.find(reference);
    if (m_rows.failure())
        return failed(*m_rows.failure());
    if (!intervention || intervention->undone)
        return std::optional<Explanation>();
    const auto inputs
        = DebitReader(m_connection, m_rows, m_names, m_catalogue).inputsOf(*intervention);
    if (!inputs || failure())
        return failed(inputs ? *failure() : inputs.error());
    return std::optional(explainDebit(*inputs));
}

Result<std::vector<BlockFile>> HoursReader::blocks()
{
    m_names.readAll();
    Statement select = m_connection.statement(sqlText(u"screens/blocks.sql"_qs));
    return readBlocks(select);
}

Result<std::vector<BlockFile>> HoursReader::owedBlocksOf(const Identifier<Customer> &customer)
{
    Statement select = m_connection.statement(sqlText(u"screens/owed_blocks_of_customer.sql"_qs));
    select.bind("customer", customer.uuid);
    return readBlocks(select);
}

Result<std::vector<BlockFile>> HoursReader::readBlocks(Statement &select)
{
    std::vector<BlockFile> blocks;
    const auto read = select.each([&]() -> Result<void> {
        BlockFile file;
        Block &block = file.block;
        if (auto sound = readAnswer(select, block.id, block.customer, block.server, block.platform,
                block.intervention, block.entry, block.sold, block.minutes, block.position,
                block.state, block.owed, file.ticket);
            !sound)
            return sound;
        file.customer = m_names.name(block.customer);
        file.machine = block.server ? m_names.name(block.server) : m_names.name(block.platform);
        blocks.push_back(std::move(file));
        return {};
    });
    if (!read || failure())
        return failed(read ? *failure() : read.error());
    return blocks;
}

Result<std::vector<MonthWorked>> HoursReader::workedFor(const Identifier<Customer> &customer)
{
    const BusinessCalendar &calendar = m_catalogue.calendar;
    const Instant since = monthsAgo(monthsShown - 1, m_at, calendar);
    Statement select = m_connection.statement(sqlText(u"screens/worked_of_customer.sql"_qs));
    select.bind("customer", customer.uuid);
    select.bind("since", toValue(since));
    std::vector<Worked> worked;
    const auto read = select.each([&]() -> Result<void> {
        Worked one;
        std::optional<Coverage> coverage;
        Period period;
        if (auto sound
            = readAnswer(select, one.intervention, coverage, one.total, period.from, period.to);
            !sound)
            return sound;
        one.coverage = coverage.value_or(Coverage::CustomerTime);
        if (worked.empty() || worked.back().intervention != one.intervention)
            worked.push_back(one);
        worked.back().periods.push_back(period);
        return {};
    });
    if (!read)
        return failed(read.error());
    std::map<std::pair<Month, Coverage>, qint64> sums;
    for (const Worked &one : worked)
        addByMonth(sums, one, calendar);
    std::vector<MonthWorked> months;
    for (const auto &[where, count] : sums) {
        if (calendar.periodOf(where.first).from >= since)
            months.push_back({where.first, where.second, count});
    }
    return months;
}

} // namespace vigie
