#include "storage/finding_index.h"

#include "domain/folding.h"
#include "domain/ticket.h"
#include "operations/columns.h"
#include "storage/answer.h"
#include "storage/sql_text.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace vigie {

namespace {

constexpr char16_t endOfPart = u'\x1e'; // folding leaves none in what is looked for
constexpr qint64 mostLookedAt = 10'000;

bool hasLeft(const Ticket &ticket)
{
    return ticket.state == TicketState::Reported || ticket.state == TicketState::Closed;
}

/// All of them, in the index's language.
QString phrasesOf(const std::vector<std::string> &words)
{
    QStringList phrases;
    for (const std::string &word : words)
        phrases << u'"' + QString::fromStdString(word).replace(u"\""_qs, u"\"\""_qs) + u'"';
    return phrases.join(u' ');
}

} // namespace

Result<void> FindingIndex::follow(const RowChange &change)
{
    const auto ticket = fromRow<Ticket>(change.after);
    if (!ticket)
        return failed(ticket.error());
    if (change.before && ticket->number) { // also one that should not be there
        Statement drop = m_connection.statement(sqlText(u"finding/drop.sql"_qs));
        drop.bind("number", *ticket->number);
        if (auto dropped = drop.run(); !dropped)
            return dropped;
    }
    if (!hasLeft(*ticket))
        return {};
    Statement select = m_connection.statement(sqlText(u"finding/one.sql"_qs));
    select.bind("id", ticket->id.uuid);
    return select.each([&] { return add(select); });
}

Result<void> FindingIndex::fill()
{
    Statement select = m_connection.statement(sqlText(u"finding/all.sql"_qs));
    return select.each([&] { return add(select); });
}

Result<void> FindingIndex::add(const Statement &one)
{
    qint64 number = 0;
    std::optional<QString> key;
    QString subject;
    QString customer;
    QString customerKey;
    std::optional<QString> machine[4]; // names and keys of server and platform
    if (auto read = readAnswer(one, number, key, subject, customer, customerKey, machine[0],
            machine[1], machine[2], machine[3]);
        !read)
        return read;
    QStringList parts{
        u'#' + QString::number(number), key.value_or(QString()), subject, customer, customerKey};
    for (const std::optional<QString> &part : machine)
        parts << part.value_or(QString());
    QString words;
    for (const QString &part : parts)
        words += QString::fromStdString(folded(part)) + endOfPart;
    Statement write = m_connection.statement(sqlText(u"finding/add.sql"_qs));
    write.bind("number", number);
    write.bind("words", words);
    return write.run();
}

Result<std::vector<qint64>> FindingIndex::numbersOf(const FindingWords &wanted, int limit)
{
    std::vector<qint64> numbers;
    if (wanted.number)
        numbers.push_back(*wanted.number);
    if (wanted.words.empty())
        return numbers;
    Statement select = m_connection.statement(sqlText(u"finding/numbers.sql"_qs));
    select.bind("phrases", phrasesOf(wanted.words));
    select.bind("most", wanted.shorter.empty() ? qint64(limit) : mostLookedAt);
    const auto read = select.each([&] {
        const qint64 number = std::get<qint64>(select.value(0, Storage::Integer));
        const auto text = std::get<QString>(select.value(1, Storage::Text)).toStdString();
        const bool hasAll = std::ranges::all_of(wanted.shorter,
            [&](const std::string &word) { return text.find(word) != std::string::npos; });
        if (hasAll && number != wanted.number && std::ssize(numbers) < limit)
            numbers.push_back(number);
    });
    if (!read)
        return failed(read.error());
    return numbers;
}

} // namespace vigie
