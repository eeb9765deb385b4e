#pragma once

#include "presentation/customer_view.h"

namespace vigie {

/// A contract in the user's words, at an instant.
ContractView contractView(const ContractFile &file, const Catalogue &catalogue, Instant now);

/// Fee, response guarantee and monthly allowance.
void addPromises(std::vector<FactView> &facts, const LevelTerms &terms);

/// Whom a contract lacks (L4); empty where nobody.
QString missingPeopleText(const MissingPeople &missing);

} // namespace vigie
