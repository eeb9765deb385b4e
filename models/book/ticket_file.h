#pragma once

#include "book/contract_file.h"
#include "book/queue_rows.h"
#include "domain/declaration.h"
#include "domain/explanation.h"
#include "domain/intervention.h"
#include "domain/message.h"

#include <vector>

namespace vigie {

/// Another ticket, as a ticket names it.
struct OtherTicket
{
    Identifier<Ticket> id;
    std::optional<qint64> number;
    std::optional<QString> key;
    QString subject;
    TicketState state = TicketState::New;
};

struct DeclaredIncident
{
    Declaration declaration;
    std::optional<QString> contract; ///< key of the one that gave its terms; none: Standard
};

struct WrittenMessage
{
    Message message; ///< its ticket: this one, or one merged into it
    NameOf author; ///< null: the program itself
    std::optional<Role> role; ///< the author's
};

struct WorkedSegment
{
    Segment segment;
    NameOf agent;
};

/// An intervention that was not undone.
struct InterventionFile
{
    Intervention intervention;
    NameOf reporter;
    std::vector<WorkedSegment> segments; ///< that stand, in order of time
    std::vector<WorkedSegment> dropped; ///< as they were measured (E36)
    std::vector<Debit> debits; ///< that stand, corrections applied (H3, E80)
    std::vector<Block> blocks; ///< that were sold for what stands, and stand themselves (H3)
};

/// One value of the ticket that was changed, by whom and when. (K4)
struct HistoryLine
{
    QString id; ///< of the change
    Instant at; ///< when the person acted
    QString who; ///< login; "system"; of an imported change as found
    QString field; ///< a column of the ticket, or "table.column" of what belongs to it
    Fact before;
    Fact after; ///< people, customers and servers by key
    std::optional<QString> reason; ///< that was given with the act
    QUuid row; ///< what was changed; null of an imported change
};

/// Everything about one ticket.
struct TicketFile
{
    Ticket ticket;
    QueueRow row; ///< as the queue shows it; without place and band if it is not in the queue
    std::optional<Contact> contact;
    QString language; ///< in which its customer is written to
    std::vector<DeclaredIncident> declarations; ///< in order of time, the last one last
    std::vector<WrittenMessage> messages; ///< of merged tickets too, in order of time
    std::vector<InterventionFile> interventions; ///< in order of time
    std::vector<OtherTicket> links;
    std::vector<OtherTicket> merged; ///< into this one
    std::optional<OtherTicket> mergedInto;
    std::vector<OtherTicket> left; ///< its customer's last three others that left the queue
    NameOf proposed; ///< first, to whoever hands it out: the referring engineer (C5)
    std::optional<ContractFile> contract; ///< in force; none: Standard, implicitly (E44)
    LevelTerms terms; ///< of the level in force now, who answers for what among them (L1)
    /// What its work could be debited from; none where nothing is debited: no server named (E20).
    std::optional<Cover> cover;
    std::vector<HistoryLine> history; ///< oldest first, without what has fallen due (E91)
};

} // namespace vigie
