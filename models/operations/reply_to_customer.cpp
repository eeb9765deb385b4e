#include "operations/reply_to_customer.h"

#include "operations/conversation.h"

namespace vigie {

namespace {

/// The earliest message that somebody else wrote since the one that was seen. Walks back from the
/// last one, over the writer's own and the program's. (E67)
std::optional<Message> unseen(
    const Ticket &ticket, const Message &seen, Rows &rows, const Circumstances &now)
{
    std::optional<Message> other;
    auto message = rows.find(ticket.lastMessage);
    while (message && message->id != seen.id) {
        if (message->author != now.actor.id && message->kind != MessageKind::System)
            other = message;
        message = rows.find(message->previous);
    }
    return other;
}

} // namespace

Decision decide(const ReplyToCustomer &operation, Rows &rows, const Circumstances &now)
{
    const auto ticket = rows.find(operation.ticket);
    if (!ticket)
        return unknown(operation.ticket);
    const auto seen = operation.seen ? messageOn(*ticket, *operation.seen, rows) : std::nullopt;
    if (operation.seen && !seen)
        return unknown(*operation.seen);
    if (auto no = refusedToRole<ReplyToCustomer>(now))
        return *no;
    if (auto no = refusedInState(*ticket, Act::Reply))
        return *no;
    if (const auto news = seen ? unseen(*ticket, *seen, rows, now) : std::nullopt) {
        const auto author = rows.find(news->author);
        return refused(u"K7"_qs, u"reply.overtaken"_qs,
            {{u"author"_qs, author ? author->key : QString()}, {u"written_at"_qs, news->at},
                {u"message"_qs, news->id.uuid.toString(QUuid::WithoutBraces)}},
            {u"lift.read-and-resend"_qs});
    }

    Writing writing(now);
    Ticket answered = *ticket;
    const Message message = write(writing, answered, MessageKind::Reply, operation.text, now);
    writing.change(*ticket, answered);
    return std::move(writing).done(message.id.uuid, ticket->id);
}

} // namespace vigie
