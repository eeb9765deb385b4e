#include "domain/explain_hours.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

qint64 sumOf(const std::vector<Debit> &debits)
{
    return std::accumulate(debits.begin(), debits.end(), qint64(0),
        [](qint64 before, const Debit &debit) { return before + debit.minutes; });
}

qint64 sumFrom(const std::vector<Debit> &debits, Source source)
{
    return std::accumulate(
        debits.begin(), debits.end(), qint64(0), [&](qint64 before, const Debit &debit) {
            return debit.source == source ? before + debit.minutes : before;
        });
}

void addWorked(Explanation &why, const DebitInputs &inputs)
{
    const qint64 measured = std::chrono::ceil<minutes>(inputs.measured).count();
    std::vector<Input> spent{{u"worked_seconds"_qs, qint64(inputs.measured.count())}};
    if (inputs.engineers > 1) {
        spent.push_back({u"engineers"_qs, qint64(inputs.engineers)});
        why.steps.push_back({u"E13"_qs, u"debit.worked-together"_qs, spent, measured});
    } else {
        why.steps.push_back({u"H3"_qs, u"debit.worked"_qs, spent, measured});
    }
    if (inputs.worked != measured)
        why.steps.push_back({u"E59"_qs, u"debit.corrected"_qs,
            {{u"measured_minutes"_qs, measured}, {u"corrected_minutes"_qs, inputs.worked}},
            inputs.worked});
}

/// Whether anything is debited at all.
bool addCoverage(Explanation &why, const DebitInputs &inputs)
{
    const bool debited = isDebited(inputs.coverage);
    why.steps.push_back({u"H4"_qs, debited ? u"debit.coverage"_qs : u"debit.not-debited"_qs,
        {{u"coverage"_qs, QString(wordOf(inputs.coverage))}}, debited});
    if (debited && !inputs.machine)
        why.steps.push_back({u"E20"_qs, u"debit.no-server"_qs, {}, false});
    if (inputs.rebooked)
        why.steps.push_back({u"E24"_qs, u"debit.rebooked"_qs,
            {{u"rebooked_at"_qs, *inputs.rebooked}}, *inputs.rebooked});
    return debited && inputs.machine;
}

Step hoursStep(const QString &machine, HoursOf hoursOf)
{
    const std::vector<Input> whose{{u"machine"_qs, machine}};
    switch (hoursOf) {
    case HoursOf::Named: return {u"H2"_qs, u"debit.machine"_qs, whose, machine};
    case HoursOf::Platform: return {u"E21"_qs, u"debit.node"_qs, whose, machine};
    case HoursOf::NamedBefore: return {u"E8"_qs, u"debit.kept"_qs, whose, machine};
    }
    Q_UNREACHABLE();
}

Step partStep(const GrantedPart &granted, qint64 used, qint64 left, qint64 given)
{
    const auto &[part, contract] = granted;
    const QString sentence = part.grant == 0 ? u"debit.part-none"_qs
        : contract                           ? u"debit.part"_qs
                                             : u"debit.part-standard"_qs;
    return {u"H3"_qs, sentence,
        {{u"month"_qs, monthText(part.month)},
            {u"contract"_qs, contract ? Fact(*contract) : Fact()},
            {u"granted_minutes"_qs, part.grant}, {u"used_minutes"_qs, used},
            {u"left_minutes"_qs, left}, {u"minutes"_qs, part.minutes}},
        given};
}

/// What each part got of its month's allowance. The ledger keeps what was booked where contracts
/// were entered otherwise since.
void addParts(Explanation &why, const DebitInputs &inputs)
{
    std::map<Month, qint64> used = inputs.before.used;
    std::map<Month, qint64> given;
    for (const GrantedPart &one : inputs.parts) {
        const WorkedPart &part = one.part;
        if (part.minutes == 0)
            continue; // it was raised into the one before
        qint64 &usedBefore = used[part.month];
        const qint64 left = std::max(part.grant - usedBefore, qint64(0));
        const qint64 gets = std::min(left, part.minutes);
        why.steps.push_back(partStep(one, usedBefore, left, gets));
        usedBefore += gets;
        given[part.month] += gets;
    }
    std::map<Month, qint64> booked;
    for (const Debit &debit : inputs.booked) {
        if (debit.source == Source::Allowance)
            booked[debit.month] += debit.minutes;
    }
    for (const auto &[month, gets] : given) {
        if (const qint64 got = booked[month]; got != gets)
            why.steps.push_back({u"H5"_qs, u"debit.as-booked"_qs,
                {{u"month"_qs, monthText(month)}, {u"booked_minutes"_qs, got}}, got});
    }
}

void addBlocks(Explanation &why, const DebitInputs &inputs, qint64 missing)
{
    const qint64 unit = inputs.units.sale;
    why.steps.push_back({u"H3"_qs, u"debit.blocks"_qs,
        {{u"missing_minutes"_qs, missing}, {u"sale_unit_minutes"_qs, unit}},
        raisedTo(unit, missing) / unit});
    for (const auto &[state, count] : inputs.blocks)
        why.steps.push_back({u"E2"_qs, u"debit.block-state"_qs,
            {{u"block_state"_qs, QString(wordOf(state))}, {u"blocks"_qs, count}}, count});
}

/// What the allowances did not cover: raised once, from credit, the rest from blocks.
void addBeyond(Explanation &why, const DebitInputs &inputs)
{
    const qint64 allowance = sumFrom(inputs.booked, Source::Allowance);
    const qint64 exceeding = inputs.worked - allowance;
    const qint64 needed = sumOf(inputs.booked) - allowance;
    if (exceeding <= 0)
        return;
    why.steps.push_back({u"H3"_qs, u"debit.exceeding"_qs,
        {{u"worked_minutes"_qs, inputs.worked}, {u"allowance_minutes"_qs, allowance}}, exceeding});
    if (needed != exceeding)
        why.steps.push_back({u"E12"_qs, u"debit.raised"_qs,
            {{u"exceeding_minutes"_qs, exceeding}, {u"debit_unit_minutes"_qs, inputs.units.debit}},
            needed});
    const qint64 credit = sumFrom(inputs.booked, Source::Credit);
    why.steps.push_back({u"H3"_qs, u"debit.credit"_qs,
        {{u"needed_minutes"_qs, needed}, {u"credit_minutes"_qs, inputs.before.credit}}, credit});
    if (needed > credit)
        addBlocks(why, inputs, needed - credit);
}

void addReplaced(Explanation &why, const DebitInputs &inputs)
{
    qint64 debited = sumOf(inputs.booked);
    for (const ReplacedCredit &one : inputs.replaced) {
        const qint64 after = debited + one.allowance - one.credit;
        why.steps.push_back({u"E24"_qs, u"debit.replaced"_qs,
            {{u"month"_qs, monthText(one.month)}, {u"debited_minutes"_qs, debited},
                {u"allowance_minutes"_qs, one.allowance}, {u"credit_minutes"_qs, one.credit}},
            after});
        debited = after;
    }
}

void addSum(Explanation &why, const std::vector<Debit> &debits)
{
    std::vector<Input> terms;
    for (const Debit &debit : debits)
        terms.push_back(
            {u"%1_%2_minutes"_qs.arg(monthText(debit.month), wordOf(debit.source)), debit.minutes});
    why.value = sumOf(debits);
    why.steps.push_back({u"H3"_qs, u"debit.sum"_qs, terms, why.value});
}

} // namespace

Explanation explainDebit(const DebitInputs &inputs)
{
    Explanation why;
    if (!inputs.isReported) {
        why.steps.push_back({u"K3"_qs, u"debit.unreported"_qs, {}, {}});
        return why;
    }
    addWorked(why, inputs);
    if (addCoverage(why, inputs)) {
        why.steps.push_back(hoursStep(*inputs.machine, inputs.hoursOf));
        addParts(why, inputs);
        addBeyond(why, inputs);
        addReplaced(why, inputs);
    }
    addSum(why, inputs.debits);
    return why;
}

Explanation explainBalance(const BalanceInputs &inputs)
{
    Explanation why;
    qint64 sum = 0;
    std::vector<Input> terms;
    for (const auto &[kind, word] : Words<EntryKind>::all) {
        const auto found = inputs.credit.find(kind);
        if (found == inputs.credit.end() || kind == EntryKind::Allowance)
            continue;
        const qint64 count = inputs.entries.at(kind);
        why.steps.push_back({kind == EntryKind::Purchase ? u"H1"_qs : u"H5"_qs,
            u"balance."_qs + QLatin1StringView(word),
            {{u"entries"_qs, count}, {u"minutes"_qs, found->second}}, found->second});
        terms.push_back({QString::fromLatin1(word), found->second});
        sum += found->second;
    }
    why.steps.push_back({u"H5"_qs, u"balance.sum"_qs, terms, sum});
    why.value = sum;
    return why;
}

} // namespace vigie
