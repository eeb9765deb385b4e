#include "interchange/imported_story.h"

#include "domain/foreign_change.h"
#include "domain/intervention.h"
#include "domain/response_clock.h"
#include "operations/closing.h"
#include "operations/guarantee.h"
#include "operations/ownership.h"
#include "operations/waiting.h"

#include <algorithm>
#include <span>

namespace vigie {

namespace {

using Event = std::span<const ImportedChange>; // what one event changed

class Story
{
public:
    Story(const ImportedTicket &source, const ImportGround &ground, MadeIds &ids)
        : m_source(source)
        , m_ground(ground)
        , m_ids(ids)
    {
    }

    std::vector<DatedChange> tell(qint64 number);

private:
    void open(qint64 number);
    void declare();
    void addMessages();
    void follow(Event event);
    bool followOwn(const ImportedChange &change);
    void enter(TicketState state, Instant at);
    void start(Instant at);
    void endWork(Instant at);
    void grantGrace();

    std::optional<QString> atOpening(
        const QString &field, const std::optional<QString> &last) const;
    const std::vector<Contract> &contracts() const;
    Level levelNow() const;

    template <class Entity>
    void made(Instant at, const Entity &entity);
    template <class Entity>
    void changed(Instant at, const Entity &before, const Entity &after);

    const ImportedTicket &m_source;
    const ImportGround &m_ground;
    MadeIds &m_ids;
    Ticket m_ticket;
    std::optional<Declaration> m_declaration;
    std::optional<Intervention> m_intervention;
    std::vector<DatedChange> m_story;
};

std::vector<DatedChange> Story::tell(qint64 number)
{
    open(number);
    const std::span changes(m_source.changes);
    for (std::size_t first = 0, end = 0; first < changes.size(); first = end) {
        while (end < changes.size() && changes[end].at == changes[first].at
            && changes[end].who == changes[first].who)
            ++end;
        follow(changes.subspan(first, end - first));
    }
    grantGrace();
    return std::move(m_story);
}

void Story::open(qint64 number)
{
    m_ticket.id = m_ids.next<Ticket>();
    m_ticket.key = m_source.key;
    m_ticket.number = number;
    m_ticket.subject = m_source.subject;
    m_ticket.customer = m_ground.customers.find(*atOpening(u"customer"_qs, m_source.customer))->id;
    if (const auto server = atOpening(u"server"_qs, m_source.server))
        m_ticket.server = m_ground.servers.find(*server)->id;
    m_ticket.channel = m_source.channel;
    m_ticket.kind = m_source.kind;
    m_ticket.level = levelNow();
    m_ticket.openedAt = m_source.openedAt;
    m_ticket.declaredAt = m_source.declaredAt;
    m_ticket.oldestAt = m_source.openedAt;
    declare();
    addMessages();
    made(m_source.openedAt, m_ticket);
}

void Story::declare()
{
    if (m_source.kind != Kind::Incident)
        return;
    const auto terms = termsAmong(contracts(), m_source.declaredAt, *m_ground.catalogue);
    Declaration declaration{
        m_ids.next<Declaration>(), m_ticket.id, m_source.declaredAt, terms.level};
    if (terms.contract)
        declaration.contract = terms.contract->id;
    if (terms.guaranteeMinutes && hasGuarantee(m_source)) {
        declaration.guaranteeMinutes = terms.guaranteeMinutes;
        declaration.deadline = declaration.at + minutes(*terms.guaranteeMinutes);
    }
    made(m_source.openedAt, declaration);
    vigie::follow(m_ticket, declaration);
    m_declaration = declaration;
}

void Story::addMessages()
{
    for (const ImportedMessage &found : m_source.messages) {
        Message message{m_ids.next<Message>(), m_ticket.id, found.at};
        message.kind = found.kind;
        message.text = found.text;
        message.previous = m_ticket.lastMessage;
        made(found.at, message);
        m_ticket.lastMessage = message.id;
    }
}

void Story::follow(Event event)
{
    const Ticket before = m_ticket;
    ForeignChange foreign{{}, m_ticket.id, event.front().at, event.front().who, {}};
    for (const ImportedChange &change : event) {
        if (!followOwn(change))
            foreign.fields.push_back({change.field, change.before, change.after});
    }
    changed(foreign.at, before, m_ticket);
    if (foreign.fields.empty())
        return;
    foreign.id = m_ids.next<ForeignChange>();
    made(foreign.at, foreign);
}

/// False for a field that Vigie has no column for.
bool Story::followOwn(const ImportedChange &change)
{
    if (change.field == u"state")
        enter(*valueOf<TicketState>(*change.after), change.at);
    else if (change.field == u"owner")
        give(m_ticket, change.after ? std::optional(m_ground.agents[*change.after]) : std::nullopt,
            change.at);
    else if (change.field == u"customer")
        m_ticket.customer = m_ground.customers.find(*change.after)->id;
    else if (change.field == u"server")
        m_ticket.server = m_ground.servers.find(*change.after)->id;
    else
        return false;
    return true;
}

void Story::enter(TicketState state, Instant at)
{
    endWaiting(m_ticket);
    const bool isBack = m_ticket.state == TicketState::Closed
        || (m_ticket.state == TicketState::Reported && state != TicketState::Closed);
    if (isBack) {
        bringBack(m_ticket);
        m_ticket.oldestAt = at;
    }
    if (state == TicketState::InProgress)
        start(at);
    if (state == TicketState::Reported || state == TicketState::Closed)
        endWork(at);

    if (isWaiting(state)) {
        letWait(m_ticket, state, {});
    } else if (state == TicketState::Closed) {
        close(m_ticket, m_ground.catalogue->calendar.dateOf(at));
    } else {
        m_ticket.state = state;
        m_ticket.leftState.reset();
    }
    if (state == TicketState::Reported)
        m_ticket.closesAt = closesByItself(at, *m_ground.catalogue);
}

void Story::start(Instant at)
{
    if (!m_source.startedAt || m_ticket.firstStartAt)
        return;
    Intervention intervention{m_ids.next<Intervention>(), m_ticket.id, at};
    intervention.startedFrom = m_ticket.state;
    intervention.startQualified = m_ticket.state == TicketState::New;
    intervention.startWasFirst = true;
    made(at, intervention);
    m_intervention = intervention;
    m_ticket.coverage = Coverage::CustomerTime;
    m_ticket.firstStartAt = at;
    m_ticket.workSince = at;
    m_ticket.worked = true;

    if (!m_declaration || !m_declaration->deadline)
        return;
    Declaration decided = *m_declaration;
    decided.verdict = isMet(at, *decided.deadline) ? Verdict::Met : Verdict::Missed;
    decided.decidedAt = at;
    changed(at, *m_declaration, decided);
    vigie::follow(m_ticket, decided);
}

void Story::endWork(Instant at)
{
    if (!m_intervention || m_intervention->reportedAt)
        return;
    Intervention ended = *m_intervention;
    ended.reportedAt = at;
    ended.reporter = m_ticket.owner;
    changed(at, *m_intervention, ended);
    m_intervention = ended;
    m_ticket.workSince.reset();
}

/// The source would have closed it long ago if it closed like us.
void Story::grantGrace()
{
    if (!m_ticket.closesAt || *m_ticket.closesAt > m_ground.at)
        return;
    const Ticket before = m_ticket;
    m_ticket.closesAt = closesByItself(m_ground.at, *m_ground.catalogue);
    changed(m_ground.at, before, m_ticket);
}

/// What a field held before the first change that is known of it.
std::optional<QString> Story::atOpening(
    const QString &field, const std::optional<QString> &last) const
{
    const auto first = std::ranges::find(m_source.changes, field, &ImportedChange::field);
    return first == m_source.changes.end() ? last : first->before;
}

const std::vector<Contract> &Story::contracts() const
{
    return m_source.server ? m_ground.servers.find(*m_source.server)->contracts
                           : m_ground.customers.find(m_source.customer)->contracts;
}

/// Once qualified, a ticket about no server is at Standard terms. (E61)
Level Story::levelNow() const
{
    if (!m_source.server && m_source.state != TicketState::New)
        return Level::Standard;
    return termsAmong(contracts(), m_ground.at, *m_ground.catalogue).level;
}

template <class Entity>
void Story::made(Instant at, const Entity &entity)
{
    m_story.push_back(
        {at, {{Columns<Entity>::table, entity.id.uuid}, std::nullopt, toRow(entity)}});
}

template <class Entity>
void Story::changed(Instant at, const Entity &before, const Entity &after)
{
    if (before != after)
        m_story.push_back(
            {at, {{Columns<Entity>::table, after.id.uuid}, toRow(before), toRow(after)}});
}

} // namespace

std::vector<DatedChange> storyOf(
    const ImportedTicket &ticket, qint64 number, const ImportGround &ground, MadeIds &ids)
{
    return Story(ticket, ground, ids).tell(number);
}

} // namespace vigie
