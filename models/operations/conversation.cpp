#include "operations/conversation.h"

#include "operations/closing.h"

#include <algorithm>

namespace vigie {

namespace {

/// As written: from the first message to the last.
std::vector<Message> conversationOf(const Ticket &ticket, Rows &rows)
{
    const auto all = rows.childrenOf<Message>(ticket.id);
    std::vector<Message> conversation;
    auto id = ticket.lastMessage;
    for (std::size_t left = all.size(); id && left > 0; --left) {
        const auto found = std::ranges::find(all, *id, &Message::id);
        if (found == all.end())
            break;
        conversation.push_back(*found);
        id = found->previous;
    }
    std::ranges::reverse(conversation);
    return conversation;
}

} // namespace

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

std::optional<Message> messageOn(
    const Ticket &ticket, const Reference<Message> &reference, Rows &rows)
{
    const auto message = rows.find(reference);
    return message && message->ticket == survivorOf(ticket, rows).id ? message : std::nullopt;
}

void moveConversation(Writing &writing, Ticket &ticket, Ticket &into, Rows &rows)
{
    auto all = conversationOf(into, rows);
    const auto moved = conversationOf(ticket, rows);
    all.insert(all.end(), moved.begin(), moved.end());
    std::ranges::stable_sort(all, {}, &Message::at);
    std::optional<Identifier<Message>> previous;
    for (const Message &message : all) {
        Message placed = message;
        placed.ticket = into.id;
        placed.previous = previous;
        writing.change(message, placed);
        previous = message.id;
    }
    into.lastMessage = previous;
    ticket.lastMessage.reset();
}

} // namespace vigie
