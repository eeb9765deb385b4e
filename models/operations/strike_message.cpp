#include "operations/strike_message.h"

#include "operations/writing.h"

namespace vigie {

Decision decide(const StrikeMessage &operation, Rows &rows, const Circumstances &now)
{
    const auto message = rows.find(operation.message);
    if (!message)
        return unknown(operation.message);
    if (auto no = refusedToRole<StrikeMessage>(now))
        return *no;

    Writing writing(now);
    Message struck = *message;
    if (!struck.struckReason)
        struck.struckReason = operation.reason;
    writing.change(*message, struck);
    return std::move(writing).done(message->id.uuid, message->ticket);
}

} // namespace vigie
