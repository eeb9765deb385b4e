#include "domain/explain_hours.h"

namespace vigie {

namespace {

Step debitStep(const Debit &debit)
{
    return {u"H3"_qs, u"debit."_qs + wordOf(debit.source),
        {{u"month"_qs, monthText(debit.month)}, {u"minutes"_qs, debit.minutes}}, debit.minutes};
}

} // namespace

Explanation explainDebit(const DebitInputs &inputs)
{
    Explanation why;
    if (!inputs.isReported) {
        why.steps.push_back({u"K3"_qs, u"debit.unreported"_qs, {}, {}});
        return why;
    }
    const Input worked{u"worked_minutes"_qs, inputs.worked};
    why.steps.push_back({u"H3"_qs, u"debit.worked"_qs, {worked}, inputs.worked});
    const bool debited = isDebited(inputs.coverage);
    why.steps.push_back({u"H4"_qs, debited ? u"debit.coverage"_qs : u"debit.not-debited"_qs,
        {{u"coverage"_qs, QString(wordOf(inputs.coverage))}}, debited});
    if (debited && !inputs.hasSubject)
        why.steps.push_back({u"E20"_qs, u"debit.no-server"_qs, {}, false});
    qint64 sum = 0;
    std::vector<Input> terms{worked};
    for (const Debit &debit : inputs.debits) {
        why.steps.push_back(debitStep(debit));
        terms.push_back({monthText(debit.month) + u'_' + wordOf(debit.source), debit.minutes});
        sum += debit.minutes;
    }
    const bool raised = sum > inputs.worked;
    why.steps.push_back({raised ? u"E12"_qs : u"H3"_qs,
        raised ? u"debit.sum-raised"_qs : u"debit.sum"_qs, terms, sum});
    why.value = sum;
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
