#include "presentation/ticket_name.h"

#include "operations/provisional_name.h"

namespace vigie {

QString ticketNumberText(const std::optional<qint64> &number, const QUuid &ticket)
{
    return number ? QString::number(*number) : provisionalName(ticket);
}

QString ticketName(const std::optional<qint64> &number, const QUuid &ticket)
{
    return number ? u'#' + ticketNumberText(number, ticket) : provisionalName(ticket);
}

} // namespace vigie
