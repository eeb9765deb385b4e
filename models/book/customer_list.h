#pragma once

#include "book/named.h"
#include "domain/agreed_terms.h"
#include "domain/service_level.h"
#include "domain/words.h"

#include <array>
#include <vector>

namespace vigie {

/// Why an account manager should look at a customer, the gravest first.
enum class Attention {
    GuaranteeMissed, ///< this quarter
    WaitingForCredit, ///< a ticket waits until blocks are sold (H6)
    AdministrationToHandBack, ///< a contract ended, the company is still its administrator (L1)
    ContractIncomplete, ///< nobody is named who must be (L4)
    BlocksToConfirm, ///< E2
    BlocksToInvoice, ///< E95
    CreditUsedUp, ///< nothing is left of what was bought or sold
    CreditLow ///< it fell below the catalogue's threshold
};

template <>
struct Words<Attention>
{
    static constexpr std::array all{
        std::pair{Attention::GuaranteeMissed, "guarantee-missed"},
        std::pair{Attention::WaitingForCredit, "waiting-for-credit"},
        std::pair{Attention::AdministrationToHandBack, "administration-to-hand-back"},
        std::pair{Attention::ContractIncomplete, "contract-incomplete"},
        std::pair{Attention::BlocksToConfirm, "blocks-to-confirm"},
        std::pair{Attention::BlocksToInvoice, "blocks-to-invoice"},
        std::pair{Attention::CreditUsedUp, "credit-used-up"},
        std::pair{Attention::CreditLow, "credit-low"},
    };
};

/// A customer as the list of customers shows it.
struct CustomerRow
{
    Named customer;
    NameOf manager;
    Level level = Level::Standard; ///< the highest in force now
    qint64 credit = 0; ///< minutes
    qint64 open = 0; ///< tickets that are not closed
    qint64 missed = 0; ///< guarantees missed, declared this quarter
    MissingPeople lacks; ///< whom its contracts in force do not name (L4)
    std::vector<Attention> attention; ///< in the order of its words
};

} // namespace vigie
