#pragma once

#include "domain/customer.h"
#include "domain/instant.h"

#include <QDate>

#include <optional>

namespace vigie {

enum class Panel { None, PleskWebAdmin, PleskWebPro, PleskWebHost };

template <>
struct Words<Panel>
{
    static constexpr std::array all{
        std::pair{Panel::None, "none"},
        std::pair{Panel::PleskWebAdmin, "plesk-web-admin"},
        std::pair{Panel::PleskWebPro, "plesk-web-pro"},
        std::pair{Panel::PleskWebHost, "plesk-web-host"},
    };
};

/// Several servers that serve together, under one contract. (C1, E21)
struct Platform
{
    Identifier<Platform> id;
    QString key;
    Identifier<Customer> customer;
    QString name;
    qint64 needed = 1; ///< nodes that must be up

    friend bool operator==(const Platform &, const Platform &) = default;
};

/// One machine that a customer rents.
struct Server
{
    Identifier<Server> id;
    QString key;
    Identifier<Customer> customer;
    QString name;
    QDate ordered; ///< local day
    Panel panel = Panel::None;
    std::optional<qint64> rentCents; ///< a month
    /// whose node it is; its own contract rests (E21)
    std::optional<Identifier<Platform>> platform;
    std::optional<Instant> platformSince; ///< since when it is; none: for as long as is known

    /// Whose node it was at an instant.
    std::optional<Identifier<Platform>> platformAt(Instant at) const
    {
        return platformSince && at < *platformSince ? std::nullopt : platform;
    }

    friend bool operator==(const Server &, const Server &) = default;
};

} // namespace vigie
