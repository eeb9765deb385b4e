#pragma once

#include "operations/decision.h"
#include "operations/hour_subject.h"
#include "operations/writing.h"

#include <set>

namespace vigie {

/// What is debited: an intervention, on the hours of what, reported on which ticket.
struct DebitedWork
{
    Intervention intervention;
    Subject subject;
    Identifier<Ticket> ticket;
};

/// A customer's ledger while an operation writes in it. Appends entries and moves the balances of
/// the accounts with them; `close` writes the accounts. (H1, H5, E45, E89)
class Ledger
{
public:
    Ledger(const Identifier<Customer> &customer, Writing &writing, Rows &rows,
        const Circumstances &now);

    qint64 credit() const { return m_credit.now.minutes; }
    /// Of a month's allowance already, in minutes.
    qint64 used(const Subject &subject, Month month);

    /// Credit that is bought, not sold by a report.
    Identifier<LedgerEntry> purchase(qint64 bought);
    /// Books where worked time goes. A block is credited before it is used, so that the balance is
    /// never below zero. (E45, E80)
    void book(const Allocation &allocation, const DebitedWork &work);
    /// Undoes what stands of an intervention's debits, and withdraws its blocks that nothing uses
    /// any more and that were not invoiced. (E24, E59, E80)
    void undo(const DebitedWork &work);
    /// Freed allowance of a month replaces credit and blocks that other work of the month on the
    /// same server or platform took, in the order of booking; the rest lapses. What is no longer
    /// raised goes back to credit with it. (E12, E24, E59)
    void replaceCredit(const DebitedWork &freedBy, Month month, qint64 freed);

    void close();

private:
    /// As it was read, if it was there, and as it is now.
    template <class Account>
    struct Held
    {
        std::optional<Account> before;
        Account now;
        bool isTouched = false; ///< by an entry
    };

    Held<Allowance> &allowance(const Subject &subject, Month month);
    LedgerEntry entry(EntryKind kind, Month month);
    Identifier<LedgerEntry> append(LedgerEntry entry);
    std::vector<LedgerEntry> standingOf(const Identifier<Intervention> &intervention);
    void relieve(const Intervention &reached, LedgerEntry line, qint64 worked);
    void sell(const std::vector<BlockSold> &blocks, const DebitedWork &work);
    void withdrawUnused(const std::set<QUuid> &interventions);
    void loadOwed();
    template <class Account>
    void write(const Held<Account> &held);

    Writing &m_writing;
    Rows &m_rows;
    const Circumstances &m_now;
    Held<CreditAccount> m_credit;
    std::map<QUuid, Held<Allowance>> m_allowances;
    std::map<QUuid, LedgerEntry> m_appended;
    std::set<QUuid> m_relieved; ///< interventions whose blocks may be unused now
    std::optional<std::map<QUuid, Held<Block>>> m_owed; ///< the customer's, once they are needed
};

/// The entries of a list that no other of it undoes, reversals left out.
std::vector<LedgerEntry> standingEntries(std::vector<LedgerEntry> entries);

/// What entries of one intervention that stand, in the order of booking, debit by month and source:
/// minutes that freed allowance replaced count as the allowance's. (E12, E80)
std::vector<Debit> debitsOf(const std::vector<LedgerEntry> &standing);

} // namespace vigie
