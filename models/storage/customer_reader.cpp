#include "storage/customer_reader.h"

#include "operations/hour_subject.h"
#include "storage/answer.h"
#include "storage/contract_reader.h"
#include "storage/hours_reader.h"
#include "storage/queue_reader.h"
#include "storage/sql_text.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostLeft = 50; // tickets that are shown of those that left the queue

} // namespace

Result<std::optional<CustomerFile>> CustomerReader::file(const Reference<Customer> &reference)
{
    const auto customer = m_rows.find(reference);
    if (m_rows.failure())
        return failed(*m_rows.failure());
    if (!customer)
        return std::optional<CustomerFile>();
    CustomerFile file;
    file.customer = *customer;
    file.manager = m_names.name(customer->manager);
    file.contacts = m_rows.childrenOf<Contact>(customer->id);
    std::ranges::sort(file.contacts, {}, &Contact::key);
    readServers(file);
    readPlatforms(file);
    if (auto read = readContracts(file); !read)
        return failed(read.error());
    if (auto read = readStudies(file); !read)
        return failed(read.error());
    if (auto read = readQueue(file); !read)
        return failed(read.error());
    if (auto read = readHours(file); !read)
        return failed(read.error());
    if (m_rows.failure() || m_names.failure())
        return failed(m_rows.failure() ? *m_rows.failure() : *m_names.failure());
    return std::optional(std::move(file));
}

void CustomerReader::readServers(CustomerFile &file)
{
    auto servers = m_rows.childrenOf<Server>(file.customer.id);
    std::ranges::sort(servers, {}, &Server::key);
    for (const Server &server : servers)
        file.servers.push_back(
            {server, m_names.name(server.platform), levelOf(file.customer, server.id, {})});
}

void CustomerReader::readPlatforms(CustomerFile &file)
{
    auto platforms = m_rows.childrenOf<Platform>(file.customer.id);
    std::ranges::sort(platforms, {}, &Platform::key);
    for (const Platform &platform : platforms) {
        RentedPlatform &rented = file.platforms.emplace_back(
            RentedPlatform{platform, {}, levelOf(file.customer, {}, platform.id)});
        for (const Server &node : m_rows.childrenOf<Server>(platform.id))
            rented.nodes.push_back(
                std::make_shared<const Named>(Named{node.id.uuid, node.key, node.name}));
        std::ranges::sort(rented.nodes, {}, [](const NameOf &node) { return node->key; });
    }
}

Result<void> CustomerReader::readContracts(CustomerFile &file)
{
    auto contracts = m_rows.childrenOf<Contract>(file.customer.id);
    std::ranges::sort(
        contracts, {}, [](const Contract &one) { return std::pair(one.from, one.key); });
    ContractReader reader(m_connection, m_catalogue, m_at);
    for (const Contract &contract : contracts) {
        auto read = reader.file(contract);
        if (!read)
            return failed(read.error());
        file.contracts.push_back(*std::move(read));
    }
    return {};
}

Result<void> CustomerReader::readStudies(CustomerFile &file)
{
    Statement select = m_connection.statement(sqlText(u"screens/studies_of_customer.sql"_qs));
    select.bind("customer", file.customer.id.uuid);
    return select.each([&]() -> Result<void> {
        RecordedStudy &one = file.studies.emplace_back();
        Study &study = one.study;
        return readAnswer(select, study.id, study.key, study.customer, study.accepted,
            study.technologies, one.recorded);
    });
}

Result<void> CustomerReader::readQueue(CustomerFile &file)
{
    std::vector<Identifier<Ticket>> tickets;
    for (const Ticket &ticket : m_rows.openTicketsOf(file.customer.id))
        tickets.push_back(ticket.id);
    QueueReader reader(m_connection);
    auto rows = reader.some(tickets);
    if (!rows)
        return failed(rows.error());
    std::ranges::sort(*rows, {}, &QueueRow::place);
    file.queue = *std::move(rows);
    auto left = reader.leftOf(file.customer.id, mostLeft);
    if (!left)
        return failed(left.error());
    file.left = *std::move(left);
    return {};
}

Result<void> CustomerReader::readHours(CustomerFile &file)
{
    const CreditAccount account = creditOf(file.customer.id, m_rows);
    file.credit = account.minutes;
    file.creditLowSince = account.lowSince;
    HoursReader reader(m_connection, m_catalogue, m_at);
    auto blocks = reader.owedBlocksOf(file.customer.id);
    if (!blocks)
        return failed(blocks.error());
    file.blocks = *std::move(blocks);
    auto worked = reader.workedFor(file.customer.id);
    if (!worked)
        return failed(worked.error());
    file.worked = *std::move(worked);
    return {};
}

Level CustomerReader::levelOf(const Customer &customer, std::optional<Identifier<Server>> server,
    std::optional<Identifier<Platform>> platform)
{
    return termsInForce({customer.id, server, platform}, m_at, m_rows, m_catalogue).level;
}

} // namespace vigie
