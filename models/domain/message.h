#pragma once

#include "domain/ticket.h"

namespace vigie {

enum class MessageKind { Customer, Reply, Note, Report, System };

template <>
struct Words<MessageKind>
{
    static constexpr std::array all{
        std::pair{MessageKind::Customer, "customer"},
        std::pair{MessageKind::Reply, "reply"},
        std::pair{MessageKind::Note, "note"},
        std::pair{MessageKind::Report, "report"},
        std::pair{MessageKind::System, "system"},
    };
};

/// Something written on a ticket. Its text is never changed; a wrong one is struck. (K4)
struct Message
{
    Identifier<Message> id;
    Identifier<Ticket> ticket;
    Instant at;
    std::optional<Identifier<Agent>> author; ///< none: the program itself
    MessageKind kind = MessageKind::Note;
    QString text;
    std::optional<QString> struckReason; ///< struck, and why
    std::optional<Identifier<Message>> previous; ///< on the same ticket

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace vigie
