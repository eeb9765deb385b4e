#include "app/console/links.h"

#include "presentation/ticket_link.h"

#include <QDesktopServices>

namespace vigie {

void Links::follow(const QUrl &link)
{
    static const QStringList outside{u"http"_qs, u"https"_qs, u"mailto"_qs};
    if (outside.contains(link.scheme()))
        QDesktopServices::openUrl(link);
    else if (const auto ticket = ticketOfLink(link.toString()))
        open(*ticket);
}

void Links::open(const QString &name)
{
    m_desk
        .ask<std::optional<QUuid>>([name](Book &book, Instant now) -> Result<std::optional<QUuid>> {
            const auto file = book.ticket(Reference<Ticket>(name), now);
            if (!file)
                return failed(file.error());
            return *file ? std::optional((*file)->ticket.id.uuid) : std::nullopt;
        })
        .then(this, [this, name](const Result<std::optional<QUuid>> &ticket) {
            if (!ticket)
                return; // what cannot be read is told already
            if (*ticket)
                Q_EMIT ticketWanted(**ticket);
            else
                Q_EMIT missed(name);
        });
}

} // namespace vigie
