#pragma once

#include "domain/message.h"
#include "domain/row_note.h"
#include "domain/ticket.h"

#include <QDate>

#include <optional>
#include <vector>

/// What every import gives, before anything of it is written: customers, servers, agents and
/// tickets as somebody else's system knew them. They name each other by key.
namespace vigie {

struct ImportedCustomer
{
    QString key;
    QString name; ///< as found

    friend bool operator==(const ImportedCustomer &, const ImportedCustomer &) = default;
};

/// When servers were ordered of which a source says no more: from then on a server may have any
/// level. (L2)
inline const QDate importedServersOrdered(2014, 6, 20);

struct ImportedServer
{
    QString key;
    QString name;
    QString customer;
    QDate ordered; ///< local day

    friend bool operator==(const ImportedServer &, const ImportedServer &) = default;
};

/// Somebody who worked there: role support, inactive.
struct ImportedAgent
{
    QString key;
    QString name; ///< as found

    friend bool operator==(const ImportedAgent &, const ImportedAgent &) = default;
};

/// A change as its source dates it. `field` is `state` (a state's word), `owner`, `customer` or
/// `server` (a key), else a column of the source that Vigie has none for.
struct ImportedChange
{
    Instant at;
    QString who; ///< as found; may be nobody
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;

    friend bool operator==(const ImportedChange &, const ImportedChange &) = default;
};

struct ImportedMessage
{
    Instant at;
    MessageKind kind = MessageKind::Customer;
    QString text;

    friend bool operator==(const ImportedMessage &, const ImportedMessage &) = default;
};

/// A ticket as it stands after its changes. It began as `new`, nobody's, at its opening; `changes`
/// are in the source's order and lead from there to here.
struct ImportedTicket
{
    qint64 row = 0; ///< where the source names it first
    qint64 line = 0;
    QString key;
    QString subject;
    QString customer;
    std::optional<QString> server;
    Channel channel = Channel::CustomerArea;
    Kind kind = Kind::Request;
    TicketState state = TicketState::New;
    std::optional<QString> owner;
    Instant openedAt;
    Instant declaredAt;
    std::optional<Instant> startedAt; ///< when work began
    std::vector<ImportedMessage> messages;
    std::vector<ImportedChange> changes;

    friend bool operator==(const ImportedTicket &, const ImportedTicket &) = default;
};

struct ImportedTickets
{
    std::vector<ImportedCustomer> customers;
    std::vector<ImportedServer> servers;
    std::vector<ImportedAgent> agents;
    std::vector<ImportedTicket> tickets; ///< in the order in which the source names them first
    qint64 ticketCount = 0; ///< in the source, those left out included
    qint64 eventCount = 0; ///< rows read, those of tickets left out included
    std::vector<RowNote> mended; ///< by row
    std::vector<RowNote> refused; ///< by row; the ticket of such a row is left out whole
};

/// An imported incident beyond *qualified* that nobody started has no guarantee; a reopening starts
/// no clock. (E93)
bool hasGuarantee(const ImportedTicket &ticket);

} // namespace vigie
