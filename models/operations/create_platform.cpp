#include "operations/create_platform.h"

#include "operations/keys.h"
#include "operations/levels.h"

namespace vigie {

namespace {

/// Those servers as they are now; of another customer's nothing is known here.
tl::expected<std::vector<Server>, Refusal> findNodes(
    const CreatePlatform &operation, const Customer &customer, Rows &rows)
{
    std::vector<Server> nodes;
    for (const Reference<Server> &reference : operation.nodes) {
        const auto node = rows.find(reference);
        if (!node || node->customer != customer.id)
            return tl::unexpected(unknown(reference));
        nodes.push_back(*node);
    }
    return nodes;
}

std::optional<Refusal> refusedNodes(const std::vector<Server> &nodes, qint64 needed)
{
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        const Input name{u"server"_qs, node->key};
        if (node->platform)
            return refused(u"E21"_qs, u"platform.node-elsewhere"_qs, {name});
        if (std::find(nodes.begin(), node, *node) != node)
            return refused(u"C1"_qs, u"platform.node-twice"_qs, {name});
    }
    if (needed < 1 || needed > qint64(nodes.size()))
        return refused(u"C1"_qs, u"platform.needed"_qs,
            {{u"needed"_qs, needed}, {u"nodes"_qs, qint64(nodes.size())}});
    return {};
}

} // namespace

Decision decide(const CreatePlatform &operation, Rows &rows, const Circumstances &now)
{
    const auto customer = rows.find(operation.customer);
    if (!customer)
        return unknown(operation.customer);
    const auto nodes = findNodes(operation, *customer, rows);
    if (!nodes)
        return nodes.error();
    if (auto no = refusedKey<Platform>(operation.key, rows))
        return *no;
    if (auto no = refusedToRole<CreatePlatform>(now))
        return *no;
    if (auto no = refusedNodes(*nodes, operation.needed))
        return *no;

    Writing writing(now);
    const Platform platform{
        writing.nextId<Platform>(), operation.key, customer->id, operation.name, operation.needed};
    writing.make(platform);
    Foreseen foreseen;
    for (const Server &node : *nodes) {
        Server &member = foreseen.servers.emplace_back(node);
        member.platform = platform.id;
        member.platformSince = now.at;
        writing.change(node, member);
    }
    writeLevels(writing, customer->id, foreseen, rows, now);
    return std::move(writing).done(platform.id.uuid, {});
}

} // namespace vigie
