#include "presentation/booked_words.h"

#include "operations/columns.h"
#include "operations/outlook.h"
#include "operations/values.h"
#include "presentation/hours_words.h"
#include "presentation/time_words.h"

#include <QCoreApplication>

namespace vigie {

std::optional<qint64> bookedMinutes(const Changes &changes)
{
    for (const RowChange &change : changes.rows) {
        if (change.key.table != Table::Intervention)
            continue;
        const auto work = fromRow<Intervention>(change.after);
        if (work && work->reportedAt && work->workedMinutes)
            return work->workedMinutes;
    }
    return {};
}

QString bookedText(const Changes &changes)
{
    const auto worked = bookedMinutes(changes);
    if (!worked)
        return {};
    const auto debit = debitPreview(changes, {});
    if (!debit || debit->debited == 0)
        return QCoreApplication::translate("Hours", "%1 of work, nothing debited")
            .arg(spanText(*worked));
    QStringList parts;
    for (const DebitPreview::Part &part : debit->parts)
        parts << part.label + u' ' + part.taken;
    return QCoreApplication::translate("Hours", "%1 of work, %2 debited (%3)")
        .arg(spanText(*worked), spanText(debit->debited), parts.join(u", "_qs));
}

} // namespace vigie
