#include "presentation/hours_words.h"

#include "operations/ledger.h"
#include "operations/outlook.h"
#include "presentation/customer_words.h"
#include "presentation/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

template <class Entity>
std::vector<Entity> written(const Changes &changes)
{
    std::vector<Entity> all;
    for (const RowChange &change : changes.rows) {
        if (change.key.table != Columns<Entity>::table)
            continue;
        if (const auto entity = fromRow<Entity>(change.after))
            all.push_back(*entity);
    }
    return all;
}

/// Takes the rows out that give freed allowance to other work.
qint64 takeFreed(std::vector<LedgerEntry> &entries)
{
    qint64 freed = 0;
    std::erase_if(entries, [&](const LedgerEntry &entry) {
        const bool isOfOthers = entry.kind == EntryKind::Correction;
        freed += isOfOthers ? entry.creditMinutes : 0;
        return isOfOthers;
    });
    return freed;
}

QString debitLabel(const Debit &debit)
{
    const QString month = monthName(debit.month);
    switch (debit.source) {
    case Source::Allowance:
        return QCoreApplication::translate("Hours", "Allowance of %1").arg(month);
    case Source::Credit: return QCoreApplication::translate("Hours", "Hour credit, %1").arg(month);
    case Source::Block: return QCoreApplication::translate("Hours", "Blocks sold, %1").arg(month);
    }
    Q_UNREACHABLE();
}

} // namespace

HoursView hoursView(const Cover &cover, qint64 workedMinutes)
{
    HoursView view;
    const AllowanceState &allowance = cover.allowance;
    if (allowance.granted > 0) {
        view.allowance = QCoreApplication::translate("Hours", "%1 left of %2")
                             .arg(spanText(allowance.left()), spanText(allowance.granted));
        view.allowanceLeft = double(allowance.left()) / double(allowance.granted);
    }
    view.credit = cover.credit;
    view.creditText = spanText(cover.credit);
    if (cover.reserved > 0)
        view.reserved = QCoreApplication::translate("Hours", "%1 of it are for work under way")
                            .arg(spanText(cover.reserved));
    const qint64 there = std::max(cover.minutes(), qint64(0));
    view.isExhausted = workedMinutes > 0 && workedMinutes >= there;
    if (view.isExhausted)
        view.warning = QCoreApplication::translate(
            "Hours", "All that is left is worked: more will be sold as blocks.");
    else if (workedMinutes > 0 && workedMinutes * 5 >= there * 4)
        view.warning = QCoreApplication::translate("Hours", "80 % of what is left is worked.");
    return view;
}

std::optional<DebitPreview> debitPreview(const Changes &changes, const Outlook &outlook)
{
    auto entries = written<LedgerEntry>(changes);
    if (entries.empty())
        return {};
    const qint64 freed = takeFreed(entries);
    DebitPreview preview;
    const auto debits = debitsOf(standingEntries(entries));
    for (const Debit &debit : debits) {
        preview.debited += debit.minutes;
        preview.lines.push_back({debitLabel(debit), spanText(debit.minutes)});
    }
    if (preview.debited > 0)
        preview.figure
            = QCoreApplication::translate("Hours", "%1 debited").arg(spanText(preview.debited));
    if (freed > 0)
        preview.lines.push_back(
            {QCoreApplication::translate("Hours", "Freed for other work"), spanText(freed)});
    for (const AllowanceState &allowance : outlook.allowances)
        preview.lines.push_back({QCoreApplication::translate("Hours", "Allowance of %1 after")
                                     .arg(monthName(allowance.month)),
            spanText(allowance.left())});
    for (const CreditAccount &account : written<CreditAccount>(changes))
        preview.lines.push_back(
            {QCoreApplication::translate("Hours", "Hour credit after"), spanText(account.minutes)});
    const auto sold = std::ranges::count_if(changes.rows,
        [](const RowChange &row) { return row.key.table == Table::Block && !row.before; });
    if (sold > 0)
        preview.blocks = QCoreApplication::translate(
            "Hours", "%n block(s) sold, to be confirmed", nullptr, int(sold));
    return preview;
}

} // namespace vigie
