#include "operations/open_ticket.h"

#include "operations/conversation.h"
#include "operations/guarantee.h"
#include "operations/keys.h"

namespace vigie {

namespace {

/// Who it is about and who calls, found; or what could not be found.
struct Found
{
    Subject subject;
    std::optional<Contact> contact;
};

std::variant<Found, Refusal> find(const OpenTicket &operation, Rows &rows)
{
    Found found;
    if (operation.server) {
        const auto server = rows.find(*operation.server);
        if (!server)
            return unknown(*operation.server);
        found.subject = {server->customer, server->id, {}};
    } else if (operation.platform) {
        const auto platform = rows.find(*operation.platform);
        if (!platform)
            return unknown(*operation.platform);
        found.subject = {platform->customer, {}, platform->id};
    } else if (operation.customer) {
        const auto customer = rows.find(*operation.customer);
        if (!customer)
            return unknown(*operation.customer);
        found.subject = {customer->id, {}, {}};
    }
    if (operation.contact) {
        found.contact = rows.find(*operation.contact);
        if (!found.contact || found.contact->customer != found.subject.customer)
            return unknown(*operation.contact);
    }
    if (operation.key) {
        if (auto no = refusedKey<Ticket>(*operation.key, rows))
            return *no;
    }
    return found;
}

/// Each role has its channels; a portal login belongs to one customer. (E62)
std::optional<Refusal> refusedChannel(
    Channel channel, const Subject &subject, const Circumstances &now)
{
    const Actor &actor = now.actor;
    const bool own = actor.customer == subject.customer;
    const bool may = isStaff(actor.role) ? channel != Channel::Monitoring
        : actor.role == Role::Portal     ? channel == Channel::CustomerArea && own
                                         : channel == Channel::Monitoring;
    if (may)
        return {};
    return notAllowed(actor);
}

/// Calls from Pro upwards, monitoring from Business upwards: by the level at the act. (K1, E69)
std::optional<Refusal> refusedLevel(Channel channel, Level level, const Catalogue &catalogue)
{
    const LevelTerms &terms = catalogue.terms(level);
    const std::vector<Input> inputs{{u"level"_qs, QString(wordOf(level))}};
    if (channel == Channel::Phone && !terms.phone)
        return refused(u"K1"_qs, u"open.no-phone"_qs, inputs,
            {u"lift.customer-area"_qs, u"lift.level-pro"_qs});
    if (channel == Channel::Monitoring && !terms.monitoring)
        return refused(u"K1"_qs, u"open.no-monitoring"_qs, inputs, {u"lift.level-business"_qs});
    return {};
}

/// The call's start, the caller's right, and how the caller was verified. (E19, E62, E94)
std::optional<Refusal> refusedCall(
    const OpenTicket &operation, const std::optional<Contact> &contact, const Circumstances &now)
{
    const bool call = operation.channel == Channel::Phone;
    if (operation.declared && !call && operation.channel != Channel::Monitoring)
        return refused(u"E19"_qs, u"call.declared-elsewhere"_qs);
    if (operation.declared && *operation.declared > now.at)
        return refused(u"E19"_qs, u"call.in-future"_qs, {{u"declared_at"_qs, *operation.declared}});
    if (!call)
        return {};
    if (!contact || !contact->mayCall)
        return refused(u"E19"_qs, u"call.not-allowed"_qs, {}, {u"lift.customer-area"_qs});
    if (!isGiven(operation.verifiedBy))
        return refused(
            u"E19"_qs, u"call.unverified"_qs, {}, {u"lift.verify"_qs, u"lift.customer-area"_qs});
    const Instant earliest = now.at - now.catalogue->callStart;
    if (operation.declared && *operation.declared < earliest)
        return refused(u"E62"_qs, u"call.too-long-ago"_qs, {{u"earliest_at"_qs, earliest}});
    return {};
}

/// The outage incident of a server or platform that is not closed. (E63)
std::optional<Ticket> openOutage(const OpenTicket &operation, const Subject &subject, Rows &rows)
{
    if (operation.channel != Channel::Monitoring || (!subject.server && !subject.platform))
        return {};
    const auto open = subject.server ? rows.openTicketsOf(*subject.server)
                                     : rows.openTicketsOf(*subject.platform);
    for (const Ticket &ticket : open) {
        if (ticket.channel == Channel::Monitoring && ticket.kind == Kind::Incident)
            return ticket;
    }
    return {};
}

/// Another service of the same outage; after the report, a new clock. (E23, E63)
Changes join(
    const OpenTicket &operation, const Ticket &outage, Rows &rows, const Circumstances &now)
{
    Writing writing(now);
    Ticket joined = outage;
    const Message message = write(writing, joined, MessageKind::System, operation.text, now);
    joined.recovered = false;
    if (outage.state == TicketState::Reported) {
        const Instant declared = operation.declared.value_or(now.at);
        declare(writing, joined, declared,
            termsInForce(subjectOf(outage), declared, rows, *now.catalogue));
        joined.state = TicketState::InProgress;
        joined.closesAt.reset();
        joined.oldestAt = now.at;
    }
    writing.change(outage, joined);
    return std::move(writing).done(message.id.uuid, outage.id);
}

MessageKind openingKind(Channel channel)
{
    switch (channel) {
    case Channel::CustomerArea:
    case Channel::Phone: return MessageKind::Customer;
    case Channel::Staff: return MessageKind::Note;
    case Channel::Monitoring: return MessageKind::System;
    }
    Q_UNREACHABLE();
}

Ticket opened(Writing &writing, const OpenTicket &operation, const Found &found, Level level,
    const Circumstances &now)
{
    Ticket ticket;
    ticket.id = writing.nextId<Ticket>();
    ticket.key = operation.key;
    ticket.subject = operation.subject;
    ticket.customer = found.subject.customer;
    ticket.server = found.subject.server;
    ticket.platform = found.subject.platform;
    if (found.contact)
        ticket.contact = found.contact->id;
    ticket.verifiedBy = operation.verifiedBy;
    ticket.channel = operation.channel;
    ticket.kind = operation.kind;
    if (operation.channel == Channel::Monitoring)
        ticket.coverage = Coverage::FunctionalGuarantee;
    ticket.level = level;
    ticket.openedAt = now.at;
    ticket.declaredAt = operation.declared.value_or(now.at);
    ticket.oldestAt = now.at;
    return ticket;
}

} // namespace

Decision decide(const OpenTicket &operation, Rows &rows, const Circumstances &now)
{
    const auto result = find(operation, rows);
    if (const auto *no = std::get_if<Refusal>(&result))
        return *no;
    const Found &found = std::get<Found>(result);
    if (auto no = refusedChannel(operation.channel, found.subject, now))
        return *no;
    const Level level = levelNow(found.subject, false, rows, now);
    if (auto no = refusedLevel(operation.channel, level, *now.catalogue))
        return *no;
    if (auto no = refusedCall(operation, found.contact, now))
        return *no;
    if (const auto outage = openOutage(operation, found.subject, rows))
        return join(operation, *outage, rows, now);

    Writing writing(now);
    Ticket ticket = opened(writing, operation, found, level, now);
    if (operation.kind == Kind::Incident)
        declare(writing, ticket, ticket.declaredAt,
            termsInForce(found.subject, ticket.declaredAt, rows, *now.catalogue));
    write(writing, ticket, openingKind(operation.channel), operation.text, now);
    writing.make(ticket);
    return std::move(writing).done(ticket.id.uuid, ticket.id);
}

} // namespace vigie
