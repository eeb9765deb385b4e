#pragma once

#include "domain/catalogue.h"
#include "presentation/ticket_view.h"

namespace vigie {

/// A text kept ready, as it is offered.
struct OfferedText
{
    QString name; ///< with its language behind it, where that is not the customer's
    QString text; ///< placeholders filled in
};

/// The catalogue's texts for a use, filled in for a ticket: those in the language of its customer
/// first, in that of the screen where it is not known. The placeholder of what a ticket does not
/// know stays in its place.
std::vector<OfferedText> offeredTexts(
    const Catalogue &catalogue, TemplateUse use, const TicketView &ticket, const QString &agent);

} // namespace vigie
