#include "domain/allocation.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

using ByMonth = std::map<Month, std::array<qint64, Words<Source>::all.size()>>;

/// Minutes that neither allowance nor credit covers, in order of time.
struct Missing
{
    Month month;
    qint64 minutes;
};

class Allocating
{
public:
    Allocating(const HoursLeft &left)
        : m_used(left.used)
        , m_credit(left.credit)
    {
    }

    void take(const WorkedPart &part)
    {
        qint64 &used = m_used[part.month];
        const qint64 allowance = std::clamp(part.grant - used, qint64(0), part.minutes);
        used += allowance;
        add(part.month, Source::Allowance, allowance);
        takeCredit(part.month, part.minutes - allowance);
    }

    void takeCredit(Month month, qint64 wanted)
    {
        const qint64 credit = std::min(m_credit, wanted);
        m_credit -= credit;
        add(month, Source::Credit, credit);
        m_exceeding += wanted;
        if (wanted > credit)
            m_missing.push_back({month, wanted - credit});
    }

    qint64 exceeding() const { return m_exceeding; }

    Allocation sell(qint64 unit)
    {
        Allocation result;
        qint64 room = 0; // in the block that is sold last
        for (Missing missing : m_missing) {
            add(missing.month, Source::Block, missing.minutes);
            while (missing.minutes > 0) {
                if (room == 0) {
                    result.blocks.push_back({});
                    room = unit;
                }
                const qint64 taken = std::min(room, missing.minutes);
                result.blocks.back().month = missing.month;
                result.blocks.back().used += taken;
                room -= taken;
                missing.minutes -= taken;
            }
        }
        for (const auto &[month, bySource] : m_debits) {
            for (const auto &[source, word] : Words<Source>::all) {
                if (const qint64 one = bySource[std::size_t(source)]; one > 0)
                    result.debits.push_back({month, source, one});
            }
        }
        result.creditAfter = m_credit + room;
        return result;
    }

private:
    void add(Month month, Source source, qint64 more)
    {
        m_debits[month][std::size_t(source)] += more;
    }

    std::map<Month, qint64> m_used;
    qint64 m_credit;
    qint64 m_exceeding = 0; ///< the allowances
    std::vector<Missing> m_missing;
    ByMonth m_debits;
};

} // namespace

qint64 raisedTo(qint64 unit, qint64 count)
{
    const qint64 over = count % unit;
    return over == 0 ? count : count - over + unit;
}

qint64 Allocation::debited() const
{
    return std::accumulate(debits.begin(), debits.end(), qint64(0),
        [](qint64 before, const Debit &debit) { return before + debit.minutes; });
}

qint64 Allocation::from(Source source, Month month) const
{
    const auto found = std::ranges::find_if(
        debits, [&](const Debit &debit) { return debit.source == source && debit.month == month; });
    return found == debits.end() ? 0 : found->minutes;
}

Allocation allocate(
    const std::vector<WorkedPart> &parts, const HoursLeft &left, const HourUnits &units)
{
    Allocating allocating(left);
    for (const WorkedPart &part : parts)
        allocating.take(part);
    const qint64 surplus = raisedTo(units.debit, allocating.exceeding()) - allocating.exceeding();
    if (surplus > 0)
        allocating.takeCredit(parts.back().month, surplus);
    return allocating.sell(units.sale);
}

} // namespace vigie
