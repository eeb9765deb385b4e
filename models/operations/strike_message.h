#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Strike a wrong message; it stays readable. (K4)
struct StrikeMessage
{
    Reference<Message> message;
    QString reason;
};

template <>
struct Fields<StrikeMessage>
{
    static constexpr const char *kind = "strike";
    static constexpr auto &who = staff;
    static constexpr auto all = std::tuple{
        column("message", &StrikeMessage::message),
        column("reason", &StrikeMessage::reason),
    };
};

Decision decide(const StrikeMessage &operation, Rows &rows, const Circumstances &now);

} // namespace vigie
