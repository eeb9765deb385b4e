#include "presentation/hours_words.h"

#include "operations/ledger.h"
#include "operations/outlook.h"
#include "presentation/customer_words.h"
#include "presentation/domain_words.h"
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
        freed -= isOfOthers ? entry.allowanceMinutes : 0;
        return isOfOthers;
    });
    return freed;
}

qint64 sumFrom(Source source, const std::vector<Debit> &debits)
{
    qint64 sum = 0;
    for (const Debit &debit : debits)
        sum += debit.source == source ? debit.minutes : 0;
    return sum;
}

/// Of work that an act reports, or corrects.
bool isBooked(const RowChange &change)
{
    const auto after = fromRow<Intervention>(change.after);
    if (!after || !after->reportedAt)
        return false;
    const auto before = change.before ? fromRow<Intervention>(*change.before)
                                      : Result<Intervention>(Intervention());
    return before
        && (before->reportedAt != after->reportedAt || before->coverage != after->coverage
            || before->workedMinutes != after->workedMinutes);
}

/// Why such work is not debited; empty where it is, or there is none. (H4, E20)
QString whyNotDebited(const Changes &changes)
{
    for (const RowChange &change : changes.rows) {
        if (change.key.table != Table::Intervention || !isBooked(change))
            continue;
        const auto work = fromRow<Intervention>(change.after);
        const Coverage coverage = work->coverage.value_or(Coverage::CustomerTime);
        if (!isDebited(coverage))
            return domainWord(u"coverage"_qs, QString(wordOf(coverage)));
        if (!work->server && !work->platform)
            return QCoreApplication::translate("Hours", "no server is named");
    }
    return {};
}

/// Puts a preview together from the entries that an act would book, and from what its accounts are
/// afterwards.
class Previewing
{
public:
    Previewing(const Changes &changes, const Outlook &outlook)
        : m_changes(changes)
        , m_outlook(outlook)
        , m_entries(written<LedgerEntry>(changes))
        , m_freed(takeFreed(m_entries))
        , m_debits(debitsOf(standingEntries(m_entries)))
    {
    }

    std::optional<DebitPreview> preview() &&
    {
        for (const Debit &debit : m_debits)
            m_preview.debited += debit.minutes;
        if (m_preview.debited > 0)
            m_preview.figure = QCoreApplication::translate("Hours", "%1 debited")
                                   .arg(spanText(m_preview.debited));
        addAllowances();
        addCredit();
        addFreed();
        if (const QString why = whyNotDebited(m_changes); !why.isEmpty())
            addLine(QCoreApplication::translate("Hours", "Not debited"), why);
        if (m_preview == DebitPreview())
            return {};
        return std::move(m_preview);
    }

private:
    void addLine(const QString &label, const QString &value)
    {
        m_preview.lines.push_back({label, value});
    }

    /// The bar is of all that there could be.
    DebitPreview::Part &addPart(const QString &label, qint64 taken, qint64 before, qint64 most)
    {
        const qint64 there = std::max(before, taken);
        const double whole = double(std::max({most, there, qint64(1)}));
        m_preview.parts.push_back({label, spanText(-taken),
            QCoreApplication::translate("Hours", "%1 left, then %2")
                .arg(spanText(there), spanText(there - taken)),
            double(there) / whole, double(taken) / whole});
        return m_preview.parts.back();
    }

    void addAllowances()
    {
        for (const Debit &debit : m_debits) {
            if (debit.source != Source::Allowance)
                continue;
            const auto after
                = std::ranges::find(m_outlook.allowances, debit.month, &AllowanceState::month);
            const AllowanceState state
                = after == m_outlook.allowances.end() ? AllowanceState() : *after;
            addPart(
                QCoreApplication::translate("Hours", "Allowance of %1").arg(monthName(debit.month)),
                debit.minutes, state.granted - (state.used - debit.minutes), state.granted);
        }
    }

    /// What a block holds beyond its use stays as credit: it was none before. (E12, E45)
    void addCredit()
    {
        const auto accounts = written<CreditAccount>(m_changes);
        if (accounts.empty())
            return;
        const qint64 after = accounts.front().minutes;
        const std::vector<Block> blocks = soldBlocks();
        qint64 sold = 0;
        for (const Block &block : blocks)
            sold += block.minutes;
        const qint64 rest = sold - sumFrom(Source::Block, m_debits);
        const qint64 taken = sumFrom(Source::Credit, m_debits);
        if (taken > 0) {
            const qint64 before = after - rest + taken;
            addPart(QCoreApplication::translate("Hours", "Hour credit"), taken, before, before);
        }
        if (!blocks.empty())
            addBlocks(int(blocks.size()), sold, rest);
        addLine(QCoreApplication::translate("Hours", "Hour credit after"), spanText(after));
        if (!blocks.empty())
            addLine(QCoreApplication::translate("Hours", "Confirmed by"),
                QCoreApplication::translate("Hours", "account manager or team lead"));
    }

    std::vector<Block> soldBlocks() const
    {
        std::vector<Block> blocks;
        for (const RowChange &change : m_changes.rows) {
            if (change.key.table != Table::Block || change.before)
                continue;
            if (const auto block = fromRow<Block>(change.after))
                blocks.push_back(*block);
        }
        return blocks;
    }

    void addBlocks(int count, qint64 sold, qint64 rest)
    {
        m_preview.blocks = QCoreApplication::translate(
            "Hours", "%n block(s) sold, to be confirmed", nullptr, count);
        DebitPreview::Part &part = addPart(m_preview.blocks, sold - rest, sold, sold);
        part.left = rest > 0
            ? QCoreApplication::translate("Hours", "%1 stay as hour credit").arg(spanText(rest))
            : QCoreApplication::translate("Hours", "used up");
    }

    void addFreed()
    {
        if (m_freed > 0)
            addLine(
                QCoreApplication::translate("Hours", "Freed for other work"), spanText(m_freed));
        for (const AllowanceState &state : m_outlook.allowances) {
            if (std::ranges::count_if(m_debits,
                    [&](const Debit &debit) {
                        return debit.source == Source::Allowance && debit.month == state.month;
                    })
                == 0)
                addLine(QCoreApplication::translate("Hours", "Allowance of %1 after")
                            .arg(monthName(state.month)),
                    spanText(state.left()));
        }
    }

    const Changes &m_changes;
    const Outlook &m_outlook;
    std::vector<LedgerEntry> m_entries;
    qint64 m_freed; ///< takes its rows out of the entries
    std::vector<Debit> m_debits;
    DebitPreview m_preview;
};

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
    if (view.isExhausted) {
        view.warning = QCoreApplication::translate(
            "Hours", "All that is left is worked: more will be sold as blocks.");
        view.brief = QCoreApplication::translate("Hours", "hours used up");
    } else if (workedMinutes > 0 && workedMinutes * 5 >= there * 4) {
        view.warning = QCoreApplication::translate("Hours", "80 % of what is left is worked.");
        view.brief = QCoreApplication::translate("Hours", "80 % of the hours used");
    }
    return view;
}

std::optional<DebitPreview> debitPreview(const Changes &changes, const Outlook &outlook)
{
    return Previewing(changes, outlook).preview();
}

} // namespace vigie
