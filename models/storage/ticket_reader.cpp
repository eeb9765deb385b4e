#include "storage/ticket_reader.h"

#include "operations/cover.h"
#include "operations/facts.h"
#include "operations/ledger.h"
#include "operations/proposed_owner.h"
#include "storage/answer.h"
#include "storage/contract_reader.h"
#include "storage/last_booking.h"
#include "storage/queue_reader.h"
#include "storage/sql_text.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr std::size_t mostLeft = 3; // tickets of its customer that left the queue

OpenWork openWork(const TicketFile &file)
{
    OpenWork work;
    for (const InterventionFile &one : file.interventions) {
        if (one.intervention.reportedAt)
            continue;
        for (const auto &[segment, agent] : one.segments) {
            work.time.add(segment.from, segment.to);
            if (!segment.to)
                work.running.push_back({agent, one.intervention.id, segment.from});
        }
    }
    return work;
}

} // namespace

Result<std::optional<TicketFile>> TicketReader::file(const Reference<Ticket> &reference)
{
    const auto ticket = m_rows.find(reference);
    if (m_rows.failure())
        return failed(*m_rows.failure());
    if (!ticket)
        return std::optional<TicketFile>();
    TicketFile file;
    file.ticket = *ticket;
    readDeclarations(file);
    file.contact = m_rows.find(ticket->contact);
    if (const auto customer = m_rows.find(ticket->customer))
        file.language = customer->language;
    readInterventions(file);
    file.row = queueRowOf(*ticket, openWork(file), m_names);
    using Part = Result<void> (TicketReader::*)(TicketFile &);
    for (const Part read : {&TicketReader::readBlocks, &TicketReader::readMessages,
             &TicketReader::readOthers, &TicketReader::readContract, &TicketReader::readHistory,
             &TicketReader::readForeignHistory}) {
        if (auto done = (this->*read)(file); !done)
            return failed(done.error());
    }
    if (m_rows.failure() || m_names.failure())
        return failed(m_rows.failure() ? *m_rows.failure() : *m_names.failure());
    return std::optional(std::move(file));
}

void TicketReader::readDeclarations(TicketFile &file)
{
    auto declarations = m_rows.childrenOf<Declaration>(file.ticket.id);
    std::ranges::stable_sort(declarations, {}, [&](const Declaration &one) {
        return std::pair(one.at, one.id == file.ticket.declaration);
    });
    for (const Declaration &declaration : declarations) {
        const auto contract = m_rows.find(declaration.contract);
        file.declarations.push_back(
            {declaration, contract ? std::optional(contract->key) : std::nullopt});
    }
}

Result<void> TicketReader::readMessages(TicketFile &file)
{
    Statement select = m_connection.statement(sqlText(u"screens/ticket_messages.sql"_qs));
    select.bind("ticket", file.ticket.id.uuid);
    return select.each([&]() -> Result<void> {
        WrittenMessage one;
        Message &message = one.message;
        if (auto read = readAnswer(select, message.id, message.ticket, message.at, message.author,
                message.kind, message.text, message.struckReason, message.previous, one.role);
            !read)
            return read;
        one.author = m_names.name(message.author);
        file.messages.push_back(std::move(one));
        return {};
    });
}

void TicketReader::readInterventions(TicketFile &file)
{
    auto interventions = m_rows.childrenOf<Intervention>(file.ticket.id);
    std::erase_if(interventions, [](const Intervention &one) { return one.undone; });
    std::ranges::stable_sort(interventions, {}, &Intervention::startedAt);
    for (const Intervention &intervention : interventions) {
        InterventionFile &one = file.interventions.emplace_back(
            InterventionFile{intervention, m_names.name(intervention.reporter), {}, {}});
        auto segments = m_rows.childrenOf<Segment>(intervention.id);
        std::ranges::stable_sort(segments, {}, &Segment::from);
        for (const Segment &segment : segments)
            (segment.dropped ? one.dropped : one.segments)
                .push_back({segment, m_names.name(segment.agent)});
        one.debits = debitsOf(standingEntries(m_rows.childrenOf<LedgerEntry>(intervention.id)));
    }
}

Result<void> TicketReader::readBlocks(TicketFile &file)
{
    for (InterventionFile &one : file.interventions) {
        if (std::ranges::count(one.debits, Source::Block, &Debit::source) == 0)
            continue;
        const auto entries = m_rows.childrenOf<LedgerEntry>(one.intervention.id);
        auto blocks = blocksOf(lastBookingOf(entries), m_connection);
        if (!blocks)
            return failed(blocks.error());
        std::erase_if(
            *blocks, [](const Block &block) { return block.state == BlockState::Withdrawn; });
        one.blocks = *std::move(blocks);
    }
    return {};
}

Result<void> TicketReader::readOthers(TicketFile &file)
{
    auto links = others(u"screens/linked_tickets.sql"_qs, file.ticket);
    auto merged = others(u"screens/merged_tickets.sql"_qs, file.ticket);
    if (!links || !merged)
        return failed(links ? merged.error() : links.error());
    file.links = *std::move(links);
    file.merged = *std::move(merged);
    if (const auto into = m_rows.find(file.ticket.mergedInto))
        file.mergedInto
            = OtherTicket{into->id, into->number, into->key, into->subject, into->state};
    return readLeft(file);
}

Result<void> TicketReader::readLeft(TicketFile &file)
{
    const auto rows = QueueReader(m_connection).leftOf(file.ticket.customer, int(mostLeft) + 1);
    if (!rows)
        return failed(rows.error());
    for (const QueueRow &row : *rows) {
        if (row.id != file.ticket.id && file.left.size() < mostLeft)
            file.left.push_back({row.id, row.number, row.key, row.subject, row.state});
    }
    return {};
}

Result<std::vector<OtherTicket>> TicketReader::others(const QString &path, const Ticket &ticket)
{
    std::vector<OtherTicket> others;
    Statement select = m_connection.statement(sqlText(path));
    select.bind("ticket", ticket.id.uuid);
    const auto read = select.each([&] {
        OtherTicket &other = others.emplace_back();
        return readAnswer(select, other.id, other.number, other.key, other.subject, other.state);
    });
    if (!read)
        return failed(read.error());
    return others;
}

Result<void> TicketReader::readContract(TicketFile &file)
{
    file.terms = m_catalogue.terms(file.ticket.level);
    Ticket debited = file.ticket; // what there is, whatever its coverage takes of it
    debited.coverage = Coverage::CustomerTime;
    file.cover = coverOf(debited, m_rows, m_at, m_catalogue);
    if (const auto engineer = proposedOwner(file.ticket, m_at, m_rows, m_catalogue))
        file.proposed = m_names.name(engineer->id);
    const auto terms = termsOf(file.ticket, m_at, m_rows, m_catalogue);
    if (!terms.contract)
        return {};
    auto contract = ContractReader(m_connection, m_catalogue, m_at).file(*terms.contract);
    if (!contract)
        return failed(contract.error());
    file.terms = contract->terms;
    file.contract = *std::move(contract);
    return {};
}

Result<void> TicketReader::readHistory(TicketFile &file)
{
    Statement select = m_connection.statement(sqlText(u"screens/ticket_history.sql"_qs));
    select.bind("ticket", file.ticket.id.uuid);
    select.bind("upto", m_written);
    return select.each([&]() -> Result<void> {
        qint64 seq = 0;
        HistoryLine line;
        QString table;
        QString column;
        Identifier<Ticket> row; // or of whatever the table holds
        if (auto read = readAnswer(select, seq, line.at, line.who, table, column, row); !read)
            return read;
        const auto known = tableNamed(table);
        const auto index = known ? shapeOf(*known).indexOf(column.toStdString()) : std::nullopt;
        if (!index)
            return {}; // of a later schema
        const Storage storage = shapeOf(*known).storage[*index];
        line.id = QString::number(seq);
        line.who = line.who.isEmpty() ? u"system"_qs : line.who;
        line.field = *known == Table::Ticket ? column : table + u'.' + column;
        line.row = row.uuid;
        line.before = shown(*known, column, select.value(6, storage));
        line.after = shown(*known, column, select.value(7, storage));
        if (!fromValue(select.value(8, Storage::Text), line.reason))
            return failed({Failure::Kind::Corrupt, u"operation.parameters"_qs});
        file.history.push_back(std::move(line));
        return {};
    });
}

/// People, customers and servers by key.
Fact TicketReader::shown(Table table, const QString &column, const Value &value)
{
    const auto *id = std::get_if<QUuid>(&value);
    const NameOf name = id ? m_names.name(*id) : NameOf();
    return name ? Fact(name->key) : factOf(table, column, value);
}

Result<void> TicketReader::readForeignHistory(TicketFile &file)
{
    Statement select = m_connection.statement(sqlText(u"screens/foreign_history.sql"_qs));
    select.bind("ticket", file.ticket.id.uuid);
    const auto read = select.each([&]() -> Result<void> {
        ForeignChange change;
        if (auto sound = readAnswer(select, change.id, change.at, change.who, change.fields);
            !sound)
            return sound;
        const QString id = change.id.uuid.toString(QUuid::WithoutBraces);
        for (const ForeignField &field : change.fields)
            file.history.push_back({id + u'/' + field.field, change.at, change.who, field.field,
                toFact(field.before), toFact(field.after)});
        return {};
    });
    std::ranges::stable_sort(file.history, {}, &HistoryLine::at);
    return read;
}

} // namespace vigie
