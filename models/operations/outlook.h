#pragma once

#include "operations/cover.h"

#include <map>

namespace vigie {

struct Envelope;

/// Another ticket that an act reaches, and whose it is.
struct ReachedTicket
{
    Ticket ticket;
    QString customer; ///< name
};

/// What people are told of an act beside what it changes: whom and what it is about to touch, and
/// what is left.
struct Outlook
{
    QUuid me; ///< who asks; null: the program itself
    std::map<QUuid, QString> names; ///< of people, servers and platforms that the rows name
    std::vector<ReachedTicket> linked; ///< with the ticket
    std::optional<ReachedTicket> mergedInto;
    std::vector<AllowanceState> allowances; ///< after it, of each that it uses or frees (E4)
    std::optional<HeldEstimate> estimate; ///< of a ticket that is being qualified (H6, E31)
    std::optional<HeldEstimate> foreseen; ///< in its place where none is held (E1, E2, E38)
};

/// Read from the very rows on which `changes` were decided. (Look before you leap)
Outlook outlookOf(
    const Envelope &envelope, const Changes &changes, Rows &rows, const Catalogue &catalogue);

} // namespace vigie
