#pragma once

#include "operations/refusing.h"

namespace vigie {

/// A gesture is a lead's to make. (H4)
std::optional<Refusal> refusedCoverageRight(Coverage coverage, const Circumstances &now);

/// Refused where the level does not give this coverage, or a gesture has no reason. (H4, E37)
std::optional<Refusal> refusedCoverage(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason);

/// *By contract* is for what the contract in force says is not debited: application maintenance.
/// (E37)
std::optional<Refusal> refusedByContract(
    Coverage coverage, const Ticket &ticket, Instant at, Rows &rows, const Circumstances &now);

/// Refused without a reason where a monitoring incident becomes customer time (E2), or a report
/// has another coverage than was qualified (E64).
std::optional<Refusal> refusedOtherCoverage(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason);
std::optional<Refusal> refusedCustomerTime(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason);

} // namespace vigie
