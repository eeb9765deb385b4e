#include "operations/write_note.h"

#include "operations/conversation.h"

namespace vigie {

Decision decide(const WriteNote &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    if (operation.seen && !messageOn(*ticket, *operation.seen, rows))
        return unknown(*operation.seen);
    if (auto no = refusedToRole<WriteNote>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Note))
        return *no;

    Writing writing(now);
    Ticket noted = *ticket;
    const Message message = write(writing, noted, MessageKind::Note, operation.text, now);
    if (now.actor.role == Role::Monitor && ticket->channel == Channel::Monitoring)
        noted.recovered = true;
    writing.change(*ticket, noted);
    return std::move(writing).done(message.id.uuid, ticket->id);
}

} // namespace vigie
