#pragma once

#include "domain/hours.h"
#include "domain/worked_parts.h"
#include "operations/rows.h"
#include "operations/terms_in_force.h"

namespace vigie {

/// On whose hours work that begins at an instant is debited, all of it: those of a server, or of
/// the platform whose node it then is; nothing for a ticket that names neither: it is never
/// debited. (E20, E21)
std::optional<Subject> hourSubjectOf(const Ticket &ticket, Instant begin, Rows &rows);

/// What is granted a month on a server or platform, from when on; nothing before the first. It
/// turns where a contract begins, ends, or agrees on another allowance. (E3, E4, E39, E60, E69)
std::vector<Grant> grantsOf(const Subject &subject, Rows &rows, const Catalogue &catalogue);

/// The grant at an instant.
qint64 grantAt(const std::vector<Grant> &grants, Instant at);

/// The worked time of an intervention, cut into parts; as last corrected, if that is another time
/// than its segments have. (E59, E60)
std::vector<WorkedPart> partsWorked(const Intervention &intervention, std::vector<Period> worked,
    const Subject &subject, Rows &rows, const Catalogue &catalogue);

/// A month's allowance of which nothing was used, under its key. That is how one without a row
/// stands.
Allowance unusedAllowance(const Subject &subject, Month month);
Allowance allowanceOf(const Subject &subject, Month month, Rows &rows);

/// The account of a customer's hour credit before its first entry, under its key. That is how one
/// without a row stands.
CreditAccount emptyCredit(const Identifier<Customer> &customer);
CreditAccount creditOf(const Identifier<Customer> &customer, Rows &rows);

} // namespace vigie
