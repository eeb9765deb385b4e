#pragma once

#include "domain/catalogue.h"
#include "presentation/ticket_view.h"

namespace vigie {

/// A text kept ready, as it is offered.
struct OfferedText
{
    QString name;
    QString text; ///< placeholders filled in
};

/// The catalogue's texts for a use, filled in for a ticket; those in the language of the screen
/// first. What a ticket does not know stays empty.
std::vector<OfferedText> offeredTexts(
    const Catalogue &catalogue, TemplateUse use, const TicketView &ticket, const QString &agent);

} // namespace vigie
