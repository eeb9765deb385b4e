#include "operations/ledger.h"

#include "operations/work.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

qint64 creditTaken(const std::vector<LedgerEntry> &standing)
{
    return -std::accumulate(
        standing.begin(), standing.end(), qint64(0), [](qint64 before, const LedgerEntry &entry) {
            const bool takes
                = entry.kind == EntryKind::Credit || entry.kind == EntryKind::Correction;
            return takes ? before + entry.creditMinutes : before;
        });
}

/// The entries of each intervention but one, in the order in which they were booked first.
std::vector<std::vector<LedgerEntry>> byIntervention(
    const std::vector<LedgerEntry> &standing, const Identifier<Intervention> &but)
{
    std::vector<std::vector<LedgerEntry>> groups;
    for (const LedgerEntry &entry : standing) {
        if (!entry.intervention || *entry.intervention == but)
            continue;
        const auto known = std::ranges::find_if(groups,
            [&](const auto &group) { return group.front().intervention == entry.intervention; });
        if (known == groups.end())
            groups.push_back({entry});
        else
            known->push_back(entry);
    }
    return groups;
}

qint64 allowanceTaken(const std::vector<LedgerEntry> &standing)
{
    return -std::accumulate(standing.begin(), standing.end(), qint64(0),
        [](qint64 before, const LedgerEntry &entry) { return before + entry.allowanceMinutes; });
}

/// What work would take of a month's allowance beside what others use of it. (E3, E4)
qint64 allowanceFor(const std::vector<WorkedPart> &parts, Month month, qint64 usedByOthers)
{
    qint64 used = usedByOthers;
    for (const WorkedPart &part : parts) {
        if (part.month == month)
            used += std::clamp(part.grant - used, qint64(0), part.minutes);
    }
    return used - usedByOthers;
}

using Sums = std::map<std::pair<Month, Source>, qint64>;

/// Off that month's credit, then its blocks; what it does not have was raised and stands in the
/// last month. (E12, E58, E59)
void giveBack(Sums &sums, Month month, qint64 left)
{
    std::vector<Month> months{month};
    for (auto one = sums.rbegin(); one != sums.rend(); ++one)
        months.push_back(one->first.first);
    for (const Month &from : months) {
        for (const Source source : {Source::Credit, Source::Block}) {
            qint64 &taken = sums[{from, source}];
            const qint64 given = std::min(taken, left);
            taken -= given;
            left -= given;
        }
    }
}

} // namespace

std::vector<LedgerEntry> standingEntries(std::vector<LedgerEntry> entries)
{
    std::ranges::sort(entries, {}, &LedgerEntry::number);
    std::vector<Identifier<LedgerEntry>> undone;
    for (const LedgerEntry &entry : entries) {
        if (entry.undoes)
            undone.push_back(*entry.undoes);
    }
    std::erase_if(entries, [&](const LedgerEntry &entry) {
        return entry.kind == EntryKind::Reversal || std::ranges::count(undone, entry.id) > 0;
    });
    return entries;
}

std::vector<Debit> debitsOf(const std::vector<LedgerEntry> &standing)
{
    Sums sums;
    for (const LedgerEntry &entry : standing) {
        sums[{entry.month, Source::Allowance}] -= entry.allowanceMinutes;
        if (entry.kind == EntryKind::Correction)
            giveBack(sums, entry.month, entry.creditMinutes);
        else if (entry.source)
            sums[{entry.month, *entry.source}] -= entry.creditMinutes;
    }
    std::vector<Debit> debits;
    for (const auto &[where, count] : sums) {
        if (count != 0)
            debits.push_back({where.first, where.second, count});
    }
    return debits;
}

Ledger::Ledger(
    const Identifier<Customer> &customer, Writing &writing, Rows &rows, const Circumstances &now)
    : m_writing(writing)
    , m_rows(rows)
    , m_now(now)
{
    const CreditAccount empty = emptyCredit(customer);
    m_credit.before = rows.find(empty.id);
    m_credit.now = m_credit.before.value_or(empty);
}

qint64 Ledger::used(const Subject &subject, Month month)
{
    return allowance(subject, month).now.used;
}

Ledger::Held<Allowance> &Ledger::allowance(const Subject &subject, Month month)
{
    const Allowance unused = unusedAllowance(subject, month);
    const auto known = m_allowances.find(unused.id.uuid);
    if (known != m_allowances.end())
        return known->second;
    const auto stored = m_rows.find(unused.id);
    return m_allowances
        .try_emplace(unused.id.uuid, Held<Allowance>{stored, stored.value_or(unused)})
        .first->second;
}

LedgerEntry Ledger::entry(EntryKind kind, Month month)
{
    LedgerEntry entry{m_writing.nextId<LedgerEntry>(), m_credit.now.customer};
    entry.at = m_now.at;
    entry.author = m_now.actor.id;
    entry.kind = kind;
    entry.month = month;
    entry.catalogue = m_now.catalogue->version;
    return entry;
}

Identifier<LedgerEntry> Ledger::append(LedgerEntry entry)
{
    CreditAccount &account = m_credit.now;
    account.minutes += entry.creditMinutes;
    const bool undoesBlock = entry.kind == EntryKind::Reversal && !entry.source;
    if (entry.kind == EntryKind::Purchase || entry.kind == EntryKind::Block || undoesBlock)
        account.credited += entry.creditMinutes;
    if (entry.allowance) {
        // A block that is withdrawn stands in a month whose allowance it leaves alone.
        const auto held = m_allowances.find(entry.allowance->uuid);
        Q_ASSERT(held != m_allowances.end() || entry.allowanceMinutes == 0);
        if (held != m_allowances.end()) {
            held->second.now.used -= entry.allowanceMinutes;
            held->second.isTouched = true;
        }
    }
    entry.number = ++account.entries;
    entry.balance = account.minutes;
    m_writing.make(entry);
    m_appended.insert_or_assign(entry.id.uuid, entry);
    return entry.id;
}

Identifier<LedgerEntry> Ledger::purchase(qint64 bought)
{
    LedgerEntry line = entry(EntryKind::Purchase, m_now.catalogue->calendar.monthOf(m_now.at));
    line.creditMinutes = bought;
    return append(line);
}

void Ledger::book(const Allocation &allocation, const DebitedWork &work)
{
    auto unsold = allocation.blocks;
    qint64 room = 0; // in blocks that are credited and not yet used
    for (const Debit &debit : allocation.debits) {
        const auto account = allowance(work.subject, debit.month).now.id;
        while (debit.source == Source::Block && room < debit.minutes) {
            const auto next = std::ranges::find_if_not(
                unsold, [&](const BlockSold &one) { return one.month == unsold.front().month; });
            const std::vector<BlockSold> sold(unsold.begin(), next);
            sell(sold, work);
            room += qint64(sold.size()) * m_now.catalogue->saleUnit.count();
            unsold.erase(unsold.begin(), next);
        }
        LedgerEntry line
            = entry(debit.source == Source::Allowance ? EntryKind::Allowance : EntryKind::Credit,
                debit.month);
        line.allowance = account;
        line.intervention = work.intervention.id;
        line.ticket = work.ticket;
        line.source = debit.source;
        (debit.source == Source::Allowance ? line.allowanceMinutes : line.creditMinutes)
            = -debit.minutes;
        append(line);
        if (debit.source == Source::Block)
            room -= debit.minutes;
    }
}

/// Blocks that stand in one month.
void Ledger::sell(const std::vector<BlockSold> &blocks, const DebitedWork &work)
{
    const qint64 unit = m_now.catalogue->saleUnit.count();
    const Month month = blocks.front().month;
    LedgerEntry line = entry(EntryKind::Block, month);
    line.allowance = allowance(work.subject, month).now.id;
    line.intervention = work.intervention.id;
    line.ticket = work.ticket;
    line.creditMinutes = unit * qint64(blocks.size());
    qint64 position = m_credit.now.credited;
    const auto id = append(line);
    for (std::size_t sold = 0; sold < blocks.size(); ++sold, position += unit) {
        const Block block{m_writing.nextId<Block>(), m_credit.now.customer, work.subject.server,
            work.subject.platform, work.intervention.id, id, m_now.at, unit, position};
        m_writing.make(block);
        if (m_owed)
            m_owed->insert_or_assign(block.id.uuid, Held<Block>{block, block});
    }
}

void Ledger::undo(const DebitedWork &work)
{
    for (const LedgerEntry &old :
        standingEntries(m_rows.childrenOf<LedgerEntry>(work.intervention.id))) {
        if (old.kind == EntryKind::Block)
            continue; // each of its blocks is judged alone
        allowance(work.subject, old.month);
        LedgerEntry line = entry(EntryKind::Reversal, old.month);
        line.allowance = old.allowance;
        line.intervention = old.intervention;
        line.ticket = old.ticket;
        line.source = old.source;
        line.allowanceMinutes = -old.allowanceMinutes;
        line.creditMinutes = -old.creditMinutes;
        line.undoes = old.id;
        append(line);
    }
    withdrawUnused({work.intervention.id.uuid});
}

void Ledger::loadOwed()
{
    if (m_owed)
        return;
    m_owed.emplace();
    for (const Block &block : m_rows.owedBlocksOf(m_credit.now.customer))
        m_owed->insert_or_assign(block.id.uuid, Held<Block>{block, block});
}

/// Credit is used oldest first: a block is unused if all use ends before it. What was credited
/// later moves up to where the withdrawn one was.
void Ledger::withdrawUnused(const std::set<QUuid> &interventions)
{
    loadOwed();
    std::vector<Block> unused;
    for (const auto &[id, held] : *m_owed) {
        if (held.now.owed && interventions.count(held.now.intervention.uuid)
            && m_credit.now.used() <= held.now.position)
            unused.push_back(held.now);
    }
    std::ranges::sort(unused, std::greater(), &Block::position);
    std::map<QUuid, qint64> byEntry;
    for (const Block &block : unused) {
        Block &withdrawn = m_owed->at(block.id.uuid).now;
        withdrawn.state = BlockState::Withdrawn;
        withdrawn.owed = false;
        byEntry[block.entry.uuid] += block.minutes;
        for (auto &[id, other] : *m_owed) {
            if (other.now.owed && other.now.position > block.position)
                other.now.position -= block.minutes;
        }
    }
    std::vector<std::pair<LedgerEntry, qint64>> sold;
    for (const auto &[id, count] : byEntry) {
        const auto appended = m_appended.find(id);
        const auto stored = appended != m_appended.end() ? std::optional(appended->second)
                                                         : m_rows.find(Identifier<LedgerEntry>{id});
        if (stored)
            sold.emplace_back(*stored, count);
    }
    std::ranges::sort(sold, {}, [](const auto &one) { return one.first.number; });
    for (const auto &[old, count] : sold) {
        LedgerEntry line = entry(EntryKind::Reversal, old.month);
        line.allowance = old.allowance;
        line.intervention = old.intervention;
        line.ticket = old.ticket;
        line.creditMinutes = -count;
        line.undoes = old.id;
        append(line);
    }
}

void Ledger::replaceCredit(const DebitedWork &freedBy, Month month, qint64 freed)
{
    Held<Allowance> &account = allowance(freedBy.subject, month);
    const auto standing = standingEntries(m_rows.childrenOf<LedgerEntry>(account.now.id));
    for (const auto &group : byIntervention(standing, freedBy.intervention.id)) {
        const LedgerEntry &first = group.front();
        const auto reached = m_rows.find(first.intervention);
        if (!reached || !isDebited(reached->coverage.value_or(Coverage::CustomerTime)))
            continue; // of what is no longer debited a block may stand, as credit
        const auto parts = partsWorked(*reached, periodsOf(standingSegments(*reached, m_rows)),
            freedBy.subject, m_rows, *m_now.catalogue);
        const qint64 taken = allowanceTaken(group);
        const qint64 wanted = allowanceFor(parts, month, account.now.used - taken) - taken;
        const qint64 replaced = std::min(freed, wanted);
        if (replaced <= 0)
            continue;
        freed -= replaced;
        LedgerEntry line = entry(EntryKind::Correction, month);
        line.allowance = account.now.id;
        line.intervention = first.intervention;
        line.ticket = first.ticket;
        line.source = Source::Credit;
        line.allowanceMinutes = -replaced;
        relieve(*reached, line, minutesOf(parts));
        m_relieved.insert(first.intervention->uuid);
        m_relieved.insert(freedBy.intervention.id.uuid);
    }
}

/// Appends the line with the credit that what was worked no longer needs beside the allowances.
/// (E12)
void Ledger::relieve(const Intervention &reached, LedgerEntry line, qint64 worked)
{
    const auto standing = standingOf(reached.id);
    const qint64 allowed = allowanceTaken(standing) - line.allowanceMinutes;
    const qint64 taken = creditTaken(standing);
    const qint64 needed = raisedTo(m_now.catalogue->debitUnit.count(), worked - allowed);
    line.creditMinutes = std::max(taken - needed, qint64(0));
    append(line);
    Intervention after = reached;
    after.debitedMinutes = allowed + taken - line.creditMinutes;
    m_writing.change(reached, after);
}

/// With what this operation appended.
std::vector<LedgerEntry> Ledger::standingOf(const Identifier<Intervention> &intervention)
{
    auto entries = m_rows.childrenOf<LedgerEntry>(intervention);
    for (const auto &[id, entry] : m_appended) {
        if (entry.intervention == intervention)
            entries.push_back(entry);
    }
    return standingEntries(std::move(entries));
}

void Ledger::close()
{
    if (m_appended.empty())
        return;
    if (!m_relieved.empty())
        withdrawUnused(m_relieved);
    CreditAccount &account = m_credit.now;
    const qint64 low = m_now.catalogue->lowCredit.count();
    const bool wasEnough = m_credit.before && m_credit.before->minutes >= low;
    if (account.minutes >= low)
        account.lowSince.reset();
    else if (wasEnough)
        account.lowSince = m_now.at;
    write(m_credit);
    for (const auto &[id, held] : m_allowances) {
        if (held.isTouched)
            write(held);
    }
    if (!m_owed)
        return;
    for (const auto &[id, held] : *m_owed)
        m_writing.change(*held.before, held.now);
}

template <class Account>
void Ledger::write(const Held<Account> &held)
{
    if (held.before)
        m_writing.change(*held.before, held.now);
    else
        m_writing.make(held.now);
}

} // namespace vigie
