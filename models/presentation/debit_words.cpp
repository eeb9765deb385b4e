#include "presentation/debit_words.h"

#include "presentation/customer_words.h"
#include "presentation/domain_words.h"
#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

struct Spent
{
    NameOf engineer;
    milliseconds time{0};
};

/// In the order in which they began.
std::vector<Spent> spentIn(const std::vector<WorkedSegment> &segments)
{
    std::vector<Spent> all;
    for (const WorkedSegment &one : segments) {
        if (!one.agent || !one.segment.to)
            continue;
        auto known = std::ranges::find_if(
            all, [&](const Spent &spent) { return spent.engineer->id == one.agent->id; });
        if (known == all.end())
            known = all.insert(all.end(), Spent{one.agent});
        known->time += *one.segment.to - one.segment.from;
    }
    return all;
}

qint64 raised(milliseconds spent)
{
    return std::chrono::ceil<minutes>(std::chrono::floor<seconds>(spent)).count();
}

/// With the part of each of several engineers, in minutes that add up. (E13, E30)
QString workedText(const InterventionFile &file)
{
    const qint64 worked = file.intervention.workedMinutes.value_or(0);
    const auto spent = spentIn(file.segments);
    QStringList shares;
    milliseconds sum{0};
    for (const Spent &one : spent) {
        const qint64 before = raised(sum);
        sum += one.time;
        shares << one.engineer->name + u' ' + spanText(raised(sum) - before);
    }
    if (worked != raised(sum))
        return QCoreApplication::translate("Hours", "%1 of work, as corrected")
            .arg(spanText(worked));
    if (shares.size() > 1)
        return QCoreApplication::translate("Hours", "%1 of work (%2)")
            .arg(spanText(worked), shares.join(u", "_qs));
    return QCoreApplication::translate("Hours", "%1 of work").arg(spanText(worked));
}

QString whyNotDebited(const Intervention &work)
{
    const Coverage coverage = work.coverage.value_or(Coverage::CustomerTime);
    if (!isDebited(coverage))
        return domainWord(u"coverage"_qs, QString(wordOf(coverage)));
    if (!work.server && !work.platform)
        return QCoreApplication::translate("Hours", "no server is named");
    return QCoreApplication::translate("Hours", "nothing was worked");
}

/// Allowances by month, then what exceeds them of all months together.
QStringList sourcesOf(const InterventionFile &file)
{
    QStringList sources;
    qint64 credit = 0;
    qint64 sold = 0;
    for (const Debit &debit : file.debits) {
        if (debit.source == Source::Allowance)
            sources << QCoreApplication::translate("Hours", "%1 from the allowance of %2")
                           .arg(spanText(debit.minutes), monthName(debit.month));
        else if (debit.source == Source::Block && !file.blocks.empty())
            sold += debit.minutes;
        else
            credit += debit.minutes; // as what a withdrawn block had given is
    }
    if (credit > 0)
        sources
            << QCoreApplication::translate("Hours", "%1 from hour credit").arg(spanText(credit));
    if (sold > 0)
        sources << QCoreApplication::translate(
            "Hours", "%1 from %n block(s) of %2", nullptr, int(file.blocks.size()))
                       .arg(spanText(sold), spanText(file.blocks.front().minutes));
    return sources;
}

} // namespace

QString debitText(const InterventionFile &file)
{
    const Intervention &work = file.intervention;
    if (!work.reportedAt || !work.workedMinutes)
        return {};
    QString worked = workedText(file);
    if (file.debits.empty())
        return QCoreApplication::translate("Hours", "%1, not debited: %2")
            .arg(worked, whyNotDebited(work));
    qint64 debited = 0;
    for (const Debit &debit : file.debits)
        debited += debit.minutes;
    if (debited != *work.workedMinutes)
        worked
            = QCoreApplication::translate("Hours", "%1, %2 debited").arg(worked, spanText(debited));
    return QCoreApplication::translate("Hours", "%1: %2")
        .arg(worked, sourcesOf(file).join(u", "_qs));
}

} // namespace vigie
