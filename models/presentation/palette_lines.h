#pragma once

#include "presentation/palette_sweep.h"

namespace vigie {

/// One line of the palette: a group's caption, or something that was found.
struct PaletteLine
{
    enum class Kind { Caption, Ticket, Customer, Server, Action };
    enum class Urgency { Calm, AtRisk, Over };

    Kind kind = Kind::Caption;
    QString icon; ///< a carried icon; empty: none
    QString text;
    std::vector<TextSpan> hits; ///< of the text
    QString more; ///< what helps to tell it from others, or why it cannot be done
    QString countdown; ///< "12:41", of a ticket
    Urgency urgency = Urgency::Calm;
    QKeySequence keys; ///< of an action
    bool isLocked = false; ///< it cannot be done now

    QUuid ticket;
    QString key; ///< of a customer or server
    ActionId action = ActionId::NewTicket;

    bool isCaption() const { return kind == Kind::Caption; }
    /// As one would read it aloud.
    QString spoken() const;
};

/// Whether both lead to the same.
bool leadsToSame(const PaletteLine &a, const PaletteLine &b);

/// What was found so far, in groups, tickets that left the queue behind those that are open. A
/// group shows twelve, or five where others have found something, too; a sweep that is done and
/// found nothing says so.
std::vector<PaletteLine> paletteLines(
    const PaletteSweep &sweep, Instant now, const Catalogue &catalogue);

} // namespace vigie
