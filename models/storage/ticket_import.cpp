#include "storage/ticket_import.h"

#include "operations/contract_dates.h"
#include "operations/key_from.h"
#include "storage/row_loader.h"
#include "storage/sql_text.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qint64 stride = 256; // tickets between two reports of progress

/// One run of an import, within its transaction.
class Import
{
public:
    Import(RowLoader &loader, const ImportedTickets &source, const ImportManner &manner,
        ImportResult &result, ImportGround ground)
        : m_loader(loader)
        , m_source(source)
        , m_manner(manner)
        , m_result(result)
        , m_ground(std::move(ground))
        , m_ids(loader.operation())
        , m_rows(loader.rows())
    {
    }

    Result<void> run();

private:
    Result<void> takeCustomer(const ImportedCustomer &customer);
    Result<void> takeServer(const ImportedServer &server);
    Result<void> takeMissingServer(const ImportedCustomer &customer);
    Result<void> takeAgent(const ImportedAgent &agent);
    Result<void> takeTickets();
    Result<void> takeTicket(const ImportedTicket &ticket);

    Result<void> makeServer(const ImportedServer &found, const QString &key);
    Result<void> makeContract(const Server &server, const QString &customer);
    Level levelOf(const QString &customer) const;
    bool fits(const ImportedTicket &ticket) const;
    Result<bool> isKnown(const QString &ticket);
    Result<qint64> lastNumber();

    /// The key itself, or one like it where another thing of the kind has it.
    template <class Entity>
    QString freeKey(const QString &key);
    template <class Entity>
    Result<void> make(const Entity &entity);
    Result<void> soundReads() const;

    RowLoader &m_loader;
    const ImportedTickets &m_source;
    const ImportManner &m_manner;
    ImportResult &m_result;
    ImportGround m_ground;
    MadeIds m_ids;
    Rows m_rows; ///< what was there before
    QHash<QString, QString> m_names; ///< of customers, by key
    QSet<QString> m_withServer; ///< customers
    QSet<QString> m_foreign; ///< servers that another customer has
    qint64 m_number = 0; ///< the last one given
};

/// Takes each thing of a list; stops at the first failure.
template <class Things, class Take>
Result<void> takeEach(const Things &things, Take take)
{
    for (const auto &thing : things) {
        if (auto taken = take(thing); !taken)
            return taken;
    }
    return {};
}

Result<void> Import::run()
{
    const auto each = [this](const auto &things, auto take) {
        return takeEach(things, [&](const auto &thing) { return (this->*take)(thing); });
    };
    if (auto taken = each(m_source.customers, &Import::takeCustomer); !taken)
        return taken;
    if (auto taken = each(m_source.servers, &Import::takeServer); !taken)
        return taken;
    if (auto taken = each(m_source.customers, &Import::takeMissingServer); !taken)
        return taken;
    if (auto taken = each(m_source.agents, &Import::takeAgent); !taken)
        return taken;
    return takeTickets();
}

Result<void> Import::takeCustomer(const ImportedCustomer &found)
{
    m_names[found.key] = found.name;
    ImportGround::Client &client = m_ground.customers[found.key];
    if (const auto known = m_rows.find(Reference<Customer>(found.key))) {
        client = {known->id, m_rows.childrenOf<Contract>(known->id)};
        if (!m_rows.childrenOf<Server>(known->id).empty())
            m_withServer << found.key;
        return soundReads();
    }
    Customer customer{m_ids.next<Customer>(), found.key, found.name};
    customer.language = u"en"_qs;
    client.id = customer.id;
    return make(customer);
}

Result<void> Import::takeServer(const ImportedServer &found)
{
    m_withServer << found.customer;
    const auto known = m_rows.find(Reference<Server>(found.key));
    if (!known)
        return makeServer(found, found.key);
    if (known->customer != m_ground.customers[found.customer].id)
        m_foreign << found.key;
    const Subject subject{known->customer, known->id, known->platform};
    m_ground.servers[found.key] = {known->id, contractsOn(subject, m_rows)};
    return soundReads();
}

Result<void> Import::takeMissingServer(const ImportedCustomer &found)
{
    if (m_withServer.contains(found.key) || levelOf(found.key) == Level::Standard)
        return {};
    return makeServer(
        {found.key, found.name, found.key, importedServersOrdered}, freeKey<Server>(found.key));
}

Result<void> Import::makeServer(const ImportedServer &found, const QString &key)
{
    const Server server{m_ids.next<Server>(), key, m_ground.customers[found.customer].id,
        found.name, found.ordered};
    m_ground.servers[key].id = server.id;
    if (auto made = make(server); !made)
        return made;
    return makeContract(server, found.customer);
}

/// Of the customer's level, from the order on; Standard is implicit. (E44)
Result<void> Import::makeContract(const Server &server, const QString &customer)
{
    const Level level = levelOf(customer);
    if (level == Level::Standard)
        return {};
    Contract contract{m_ids.next<Contract>(), freeKey<Contract>(server.key), server.customer};
    contract.server = server.id;
    contract.level = level;
    contract.from = m_ground.catalogue->calendar.startOf(server.ordered);
    contract.administrator = m_ground.catalogue->terms(level).administrator;
    contract.imported = true;
    contract = asDue(contract, m_ground.at);
    m_ground.servers[server.key].contracts.push_back(contract);
    m_ground.customers[customer].contracts.push_back(contract);
    return make(contract);
}

Level Import::levelOf(const QString &customer) const
{
    return m_manner.levels.levelOf(customer, m_names[customer]);
}

Result<void> Import::takeAgent(const ImportedAgent &found)
{
    if (const auto known = m_rows.find(Reference<Agent>(found.key))) {
        m_ground.agents[found.key] = known->id;
        return soundReads();
    }
    Agent agent{m_ids.next<Agent>(), found.key, found.name};
    agent.active = false;
    m_ground.agents[found.key] = agent.id;
    return make(agent);
}

Result<void> Import::takeTickets()
{
    if (auto sound = soundReads(); !sound)
        return sound;
    const auto number = lastNumber();
    if (!number)
        return failed(number.error());
    m_number = *number;
    qint64 done = 0;
    for (const ImportedTicket &ticket : m_source.tickets) {
        if (auto taken = takeTicket(ticket); !taken)
            return taken;
        const bool tells = ++done % stride == 0 || done == qint64(m_source.tickets.size());
        if (tells && m_manner.progress && !m_manner.progress(done, qint64(m_source.tickets.size())))
            return failed({Failure::Kind::Cancelled, {}});
    }
    return {};
}

Result<void> Import::takeTicket(const ImportedTicket &ticket)
{
    const auto known = isKnown(ticket.key);
    if (!known)
        return failed(known.error());
    if (*known) {
        ++m_result.already;
        return {};
    }
    if (!fits(ticket)) {
        m_result.refused.push_back({ticket.row, ticket.line, RowNote::Kind::OfAnother, u"server"_qs,
            ticket.server.value_or(QString())});
        return m_manner.strict ? failed({Failure::Kind::Cancelled, {}}) : Result<void>();
    }
    ++m_result.taken;
    return m_loader.load(storyOf(ticket, ++m_number, m_ground, m_ids));
}

bool Import::fits(const ImportedTicket &ticket) const
{
    if (m_foreign.isEmpty())
        return true;
    return std::ranges::none_of(ticket.changes, [&](const ImportedChange &change) {
        return change.field == u"server" && m_foreign.contains(*change.after);
    }) && !m_foreign.contains(ticket.server.value_or(QString()));
}

Result<bool> Import::isKnown(const QString &ticket)
{
    Statement select = m_loader.connection().statement(sqlText(u"import/ticket_known.sql"_qs));
    select.bind("key", ticket);
    bool known = false;
    if (auto read = select.each([&] { known = true; }); !read)
        return failed(read.error());
    return known;
}

Result<qint64> Import::lastNumber()
{
    Statement select
        = m_loader.connection().statement(sqlText(u"company/last_ticket_number.sql"_qs));
    qint64 number = 0;
    if (auto read
        = select.each([&] { number = std::get<qint64>(select.value(0, Storage::Integer)); });
        !read)
        return failed(read.error());
    return number;
}

template <class Entity>
QString Import::freeKey(const QString &key)
{
    const bool isTaken = m_rows.find(Reference<Entity>(key)).has_value();
    return isTaken ? keyFrom(key + u' ' + m_loader.operation().toString(QUuid::WithoutBraces))
                   : key;
}

template <class Entity>
Result<void> Import::make(const Entity &entity)
{
    const RowKey key{Columns<Entity>::table, entity.id.uuid};
    return m_loader.load({{m_ground.at, {key, std::nullopt, toRow(entity)}}});
}

Result<void> Import::soundReads() const
{
    return m_rows.failure() ? failed(*m_rows.failure()) : Result<void>();
}

} // namespace

Result<ImportResult> importTickets(EmbeddedBook &book, const Envelope &envelope,
    const ImportedTickets &tickets, const ImportManner &manner)
{
    ImportResult result;
    const auto load = [&](RowLoader &loader) -> Result<void> {
        const auto catalogue = book.catalogue();
        if (!catalogue)
            return failed(catalogue.error());
        ImportGround ground;
        ground.catalogue = *catalogue;
        ground.at = envelope.at;
        return Import(loader, tickets, manner, result, std::move(ground)).run();
    };
    auto outcome = book.bring(envelope, load);
    const bool strictlyRefused = manner.strict && !result.refused.empty();
    if (!outcome && !strictlyRefused)
        return failed(outcome.error());
    if (outcome)
        result.outcome = *std::move(outcome);
    else
        result.taken = 0; // and nothing written
    return result;
}

} // namespace vigie
