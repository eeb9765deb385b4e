#pragma once

#include "domain/allocation.h"
#include "domain/intervention.h"

#include <algorithm>

namespace vigie {

/// A customer's hour credit: prepaid minutes that never expire. Its key is the customer's; without
/// a row there is none. The balance stands here and equals the entries. (H1, H5)
struct CreditAccount
{
    Identifier<CreditAccount> id;
    Identifier<Customer> customer;
    qint64 minutes = 0; ///< the balance, never below 0
    qint64 credited = 0; ///< all that was ever bought or sold and not withdrawn; used oldest first
    qint64 entries = 0; ///< of the customer's ledger, all: numbers the next one
    std::optional<Instant> lowSince; ///< it fell below the catalogue's threshold then

    qint64 used() const { return credited - minutes; }

    friend bool operator==(const CreditAccount &, const CreditAccount &) = default;
};

/// What was used of the monthly allowance of one server or platform. Its key derives from that and
/// the month. How much is granted, the contract says. (H2, E4)
struct Allowance
{
    Identifier<Allowance> id;
    Identifier<Customer> customer;
    std::optional<Identifier<Server>> server;
    std::optional<Identifier<Platform>> platform;
    Month month;
    qint64 used = 0; ///< minutes

    friend bool operator==(const Allowance &, const Allowance &) = default;
};

/// What a line of the statement is. (H5, E45, E80)
enum class EntryKind { Purchase, Allowance, Credit, Block, Correction, Reversal };

template <>
struct Words<EntryKind>
{
    static constexpr std::array all{
        std::pair{EntryKind::Purchase, "purchase"},
        std::pair{EntryKind::Allowance, "allowance"},
        std::pair{EntryKind::Credit, "credit"},
        std::pair{EntryKind::Block, "block"},
        std::pair{EntryKind::Correction, "correction"},
        std::pair{EntryKind::Reversal, "reversal"},
    };
};

/// A line of a customer's ledger. Never changed; another corrects it. (H5)
struct LedgerEntry
{
    Identifier<LedgerEntry> id;
    Identifier<Customer> customer;
    qint64 number = 0; ///< in the order of booking, from 1 for each customer (E89)
    std::optional<Identifier<Allowance>> allowance; ///< whose server and month; none: a purchase
    std::optional<Identifier<Intervention>> intervention; ///< its cause; none: a purchase
    std::optional<Identifier<Ticket>> ticket; ///< on which it was booked
    Instant at;
    Identifier<Agent> author;
    Month month; ///< of the work; of a purchase, in which it was bought
    EntryKind kind = EntryKind::Purchase;
    std::optional<Source> source; ///< of a debit, and of what undoes one
    qint64 allowanceMinutes = 0; ///< what it adds to the month's allowance; uses are negative
    qint64 creditMinutes = 0; ///< what it adds to hour credit; uses are negative
    qint64 balance = 0; ///< of hour credit, after it
    std::optional<Identifier<LedgerEntry>> undoes; ///< a reversal
    qint64 catalogue = 0; ///< the version whose units it was booked with (E12)

    /// As it changes its account; a correction moves minutes from credit to the allowance, with
    /// what is no longer raised. (E12, E45, E80)
    qint64 minutes() const { return creditMinutes != 0 ? creditMinutes : allowanceMinutes; }

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// Whether a block that a report sold may be invoiced. (E2, E95)
enum class BlockState { ToConfirm, Invoiceable, Invoiced, Withdrawn };

template <>
struct Words<BlockState>
{
    static constexpr std::array all{
        std::pair{BlockState::ToConfirm, "to-confirm"},
        std::pair{BlockState::Invoiceable, "invoiceable"},
        std::pair{BlockState::Invoiced, "invoiced"},
        std::pair{BlockState::Withdrawn, "withdrawn"},
    };
};

/// A block that a report sold for what neither allowance nor credit covered. (H3)
struct Block
{
    Identifier<Block> id;
    Identifier<Customer> customer;
    std::optional<Identifier<Server>> server; ///< on which it was worked
    std::optional<Identifier<Platform>> platform;
    Identifier<Intervention> intervention;
    Identifier<LedgerEntry> entry; ///< its line in the ledger, shared by those of one month
    Instant sold;
    qint64 minutes = 0;
    qint64 position = 0; ///< what had been credited before it: used from there on (E59)
    BlockState state = BlockState::ToConfirm;
    bool owed = true; ///< neither invoiced nor withdrawn

    friend bool operator==(const Block &, const Block &) = default;
};

/// The monthly allowance of one server or platform, in minutes. (H2, E4)
struct AllowanceState
{
    Month month;
    qint64 granted = 0; ///< by the contract in force; 0: its level has none
    qint64 used = 0; ///< may exceed what is granted now: the level was another then

    qint64 left() const { return std::max(granted - used, qint64(0)); }

    friend bool operator==(const AllowanceState &, const AllowanceState &) = default;
};

/// What a ticket's work could be debited from now. (H6, E31)
struct Cover
{
    AllowanceState allowance; ///< of this month
    qint64 credit = 0; ///< the customer's
    qint64 reserved = 0; ///< what work under way elsewhere is going to take of that credit

    qint64 minutes() const { return allowance.left() + credit - reserved; }
    /// What an estimate lacks, in minutes; 0: it is covered. What exceeds the allowance counts in
    /// whole debit units. (H6, E12)
    qint64 missingFor(qint64 estimate, qint64 debitUnit) const;
};

/// Whether worked time of that coverage is debited at all. (H4)
constexpr bool isDebited(Coverage coverage) { return coverage == Coverage::CustomerTime; }

} // namespace vigie
