#pragma once

#include "book/ticket_file.h"
#include "presentation/ticket_view.h"

namespace vigie {

/// A ticket in the user's words, for whoever sits here, at an instant.
TicketView ticketView(
    const TicketFile &file, const Catalogue &catalogue, const QString &login, Instant now);

/// By all, in the open interventions, raised to the minute as a report books it (H3); nothing
/// without one.
std::optional<qint64> minutesWorked(const TicketFile &file, Instant now);

/// What its work can be debited from, and how far open work has used that; nothing where nothing
/// is debited. (H6, E31)
std::optional<HoursView> hoursOf(const TicketFile &file, Instant now);

/// What others than `login` wrote after a message, but for what the program itself did (E67).
/// Nothing if there is no such message.
std::vector<SpokenMessage> messagesSince(const TicketFile &file, const QUuid &seen,
    const Catalogue &catalogue, const QString &login, Instant now);

/// The guarantee's clock: none without a guarantee. (Q2, Q3, E54)
std::optional<ClockView> clockView(const TicketFile &file, const Catalogue &catalogue, Instant now);

/// The result of a step of an explanation, short, for the column of values.
QString stepValue(const Step &step, Instant now, const BusinessCalendar &calendar);

} // namespace vigie
