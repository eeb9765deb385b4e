#include "operations/conversation.h"

namespace vigie {

Message write(Writing &writing, Ticket &ticket, MessageKind kind, const QString &text,
    const Circumstances &now)
{
    Message message{writing.nextId<Message>(), ticket.id, now.at};
    if (!now.actor.isSystem())
        message.author = now.actor.id;
    message.kind = kind;
    message.text = text;
    message.previous = ticket.lastMessage;
    writing.make(message);
    ticket.lastMessage = message.id;
    if (isStaff(now.actor.role) && kind != MessageKind::Customer && !now.actor.isSystem())
        ticket.answered = false;
    return message;
}

} // namespace vigie
