#pragma once

#include "operations/refusing.h"
#include "operations/terms_in_force.h"

namespace vigie {

/// A gesture is a lead's to make. (H4)
std::optional<Refusal> refusedCoverageRight(Coverage coverage, const Circumstances &now);

/// A gesture needs a reason. (H4)
std::optional<Refusal> refusedGesture(Coverage coverage, const std::optional<QString> &reason);

/// Refused where the ticket's level does not give this coverage, or, *by contract*, where the
/// contract in force at that instant does not: it is for application maintenance. (H4, E37)
std::optional<Refusal> refusedByTerms(
    Coverage coverage, const Ticket &ticket, Instant at, Rows &rows, const Circumstances &now);

/// A ticket as its work stands that began at an instant: on whose hours it is booked, at the level
/// that was in force there. (E3, E8, E21)
Ticket asWorked(Ticket ticket, const std::optional<Subject> &bookedOn, Instant begin, Rows &rows,
    const Catalogue &catalogue);

/// Refused without a reason where a monitoring incident becomes customer time (E2), or a report
/// has another coverage than was qualified (E64).
std::optional<Refusal> refusedOtherCoverage(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason);
std::optional<Refusal> refusedCustomerTime(
    Coverage coverage, const Ticket &ticket, const std::optional<QString> &reason);

} // namespace vigie
