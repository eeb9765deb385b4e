#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/queue_json.h"
#include "app/vigiectl/queue_text.h"
#include "domain/instant_text.h"
#include "presentation/queue_matcher.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <span>
#include <utility>

namespace vigie {

namespace {

struct Page
{
    qint64 offset = 0;
    std::optional<qint64> limit;
};

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

std::vector<QueueRow> passing(
    QueueRows queue, const QString &filter, const Call &call, const Asked &asked)
{
    QueueTexts texts;
    texts.assign(queue.rows);
    std::vector<QueueRow> rows;
    for (const std::size_t place : matching(
             queueFilterFrom(filter), queue.rows, texts, {asked.at, asked.open.catalogue, call.as}))
        rows.push_back(std::move(queue.rows[place]));
    return rows;
}

/// Row by row, for a hundred thousand would not fit as one value.
void printJson(const QueueRows &queue, const Page &page, const Asked &asked)
{
    std::fputs(R"({"at":")", stdout);
    std::fputs(qUtf8Printable(instantText(asked.at, asked.open.zone())), stdout);
    std::fprintf(stdout, R"(","total":%zu,"rows":[)", queue.rows.size());
    const char *separator = "";
    for (const QueueRow &row : cut(queue.rows, page)) {
        const QJsonDocument json(queueRowJson(row, asked.at, asked.catalogue()));
        std::fputs(std::exchange(separator, ","), stdout);
        std::fputs(json.toJson(QJsonDocument::Compact).constData(), stdout);
    }
    std::fputs("]}\n", stdout);
}

void printForPeople(const QueueRows &queue, const Page &page, const Asked &asked)
{
    const auto rows = cut(queue.rows, page);
    if (!rows.empty())
        printText(queueText(rows, asked.at, asked.catalogue()));
    printText(
        QCoreApplication::translate("Vigiectl", "%n ticket(s)", nullptr, int(queue.rows.size())));
}

} // namespace

Status runQueue(Call call)
{
    const auto filter = takeOption(call.arguments, u"--filter"_qs);
    const auto page = pageOf(call);
    if (!page)
        return usageError(call, usageText(u"queue"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    auto queue = asked->book().queue(asked->at);
    if (!queue)
        return databaseError(call, queue.error());
    if (filter)
        queue->rows = passing(*std::move(queue), *filter, call, *asked);
    if (call.json)
        printJson(*queue, *page, *asked);
    else
        printForPeople(*queue, *page, *asked);
    return Done;
}

} // namespace vigie
