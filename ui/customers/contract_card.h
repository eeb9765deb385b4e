#pragma once

#include "presentation/customer_view.h"
#include "ui/widgets/card.h"

namespace vigie {

/// What is left of an allowance, as a line and a bar.
void addAllowance(std::vector<CardLine> &lines, const QString &label, const AllowanceView &view);

/// Puts a contract on its card: level, whom it lacks, term, allowance, who answers for what.
void showContract(Card &card, const ContractView &view);

/// Contracts that are over, a line each.
std::vector<CardLine> pastLines(const std::vector<ContractView> &contracts);

} // namespace vigie
