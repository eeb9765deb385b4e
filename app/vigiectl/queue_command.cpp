#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/queue_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <span>

namespace vigie {

namespace {

struct Page
{
    qint64 offset = 0;
    std::optional<qint64> limit;
};

QString usageText()
{
    return QCoreApplication::translate(
        "Vigiectl", "Usage: vigiectl queue [--filter FILTER] [--limit N] [--offset N]");
}

/// Nothing if the line says anything else.
std::optional<Page> pageOf(Call &call)
{
    Page page;
    const auto offset = takeOption(call.arguments, u"--offset"_qs);
    const auto limit = takeOption(call.arguments, u"--limit"_qs);
    const auto first = offset ? countFrom(*offset) : std::optional<qint64>(0);
    if (limit)
        page.limit = countFrom(*limit);
    if (!first || (limit && !page.limit) || !call.arguments.isEmpty())
        return {};
    page.offset = *first;
    return page;
}

std::span<const QueueRow> cut(const std::vector<QueueRow> &rows, const Page &page)
{
    const qint64 all = qint64(rows.size());
    const qint64 first = std::min(page.offset, all);
    const qint64 count = std::min(page.limit.value_or(all), all - first);
    return std::span(rows).subspan(std::size_t(first), std::size_t(count));
}

} // namespace

Status runQueue(Call call)
{
    const auto page = pageOf(call);
    if (!page)
        return usageError(call, usageText());
    auto open = openBook(call);
    if (!open)
        return databaseError(call, open.error());
    const auto now = askedAt(call, *open);
    if (!now)
        return databaseError(call, now.error());
    const auto queue = open->book->queue(*now);
    if (!queue)
        return databaseError(call, queue.error());
    QJsonArray rows;
    for (const QueueRow &row : cut(queue->rows, *page))
        rows << queueRowJson(row, *now, *open->catalogue);
    print({{u"at"_qs, instantJson(*now, open->zone())}, {u"total"_qs, qint64(queue->rows.size())},
        {u"rows"_qs, rows}});
    return Done;
}

} // namespace vigie
