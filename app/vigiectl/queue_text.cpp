#include "app/vigiectl/queue_text.h"

#include "app/vigiectl/plain_words.h"
#include "app/vigiectl/text_table.h"
#include "presentation/queue_words.h"
#include "presentation/ticket_name.h"

namespace vigie {

namespace {

QStringList cells(const QueueRow &row, Instant now, const Catalogue &catalogue)
{
    return {u"  "_qs + timeText(row, now, catalogue), ticketName(row.number, row.id.uuid),
        domainWord(u"kind"_qs, wordOf(row.clock.kind)),
        domainWord(u"level"_qs, wordOf(row.clock.level)), row.subject,
        row.customer ? row.customer->name : QString(), row.owner ? row.owner->key : u"–"_qs,
        tagText(row)};
}

} // namespace

QString queueText(std::span<const QueueRow> rows, Instant now, const Catalogue &catalogue)
{
    std::vector<QStringList> table;
    for (const QueueRow &row : rows)
        table.push_back(cells(row, now, catalogue));
    const QStringList lines = tableLines(table);
    QStringList shown;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const Band band = rows[at].place.band;
        if (at == 0 || rows[at - 1].place.band != band)
            shown << bandText(band, now, catalogue.calendar);
        shown << lines[qsizetype(at)];
    }
    return shown.join(u'\n');
}

} // namespace vigie
