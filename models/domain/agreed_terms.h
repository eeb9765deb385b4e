#pragma once

#include "domain/contract.h"

namespace vigie {

/// What a contract promises and who answers for what under it: what is agreed in it, else what its
/// level gives. Without a contract the terms are the catalogue's of Standard. (L1, E18, E44)
LevelTerms agreedTerms(const Contract &contract, const Catalogue &catalogue);

/// Whom a contract needs and does not name; with either missing it is incomplete. (L4)
struct MissingPeople
{
    bool accountManager = false;
    bool referringEngineer = false;

    bool any() const { return accountManager || referringEngineer; }
};

MissingPeople missingPeople(const Contract &contract, const Catalogue &catalogue);

} // namespace vigie
