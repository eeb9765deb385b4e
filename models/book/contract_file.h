#pragma once

#include "book/hours_file.h"
#include "book/named.h"
#include "domain/agreed_terms.h"
#include "domain/catalogue.h"

#include <vector>

namespace vigie {

/// Everything about one contract: what its panel shows.
struct ContractFile
{
    Contract contract;
    NameOf customer;
    NameOf server; ///< one of these two
    NameOf platform;
    NameOf accountManager;
    NameOf referringEngineer; ///< proposed first for its tickets (C5)
    std::optional<QString> study; ///< key
    /// What the level gives and who answers for what, the contract's own terms put in (L1, H4).
    LevelTerms terms;
    bool inForce = false;
    MissingPeople missing; ///< it is incomplete without (L4)
    /// Of this month; none where it is not in force or its level has none. (H2)
    std::optional<AllowanceState> allowance;
    /// Why its server is administered as it is, if that was ever handed over. (L1)
    std::optional<QString> administrationReason;
};

} // namespace vigie
