#pragma once

#include "book/directory.h"
#include "domain/catalogue.h"
#include "presentation/form_fields.h"
#include "presentation/ticket_view.h"

namespace vigie {

// The forms of the acts that ask something of a person. Each field bears the name of the
// operation's field it fills.

/// A ticket that names no server or platform may be given one of its customer's. (E20, E61)
Form qualifyForm(const TicketView &ticket, const Catalogue &catalogue, const Directory &directory);
/// Where nothing was measured its time is asked for. (E43, E47, E85)
Form reportForm(const TicketView &ticket, Instant now, const BusinessCalendar &calendar);
/// What a customer said elsewhere, on the phone or by mail, which may declare an incident. (E71)
Form customerSaidForm(const TicketView &ticket);
/// Which message is wrong, the newest in front, and why. (K4)
Form strikeForm(const TicketView &ticket);
Form snoozeForm(const TicketView &ticket, Instant now, const BusinessCalendar &calendar);
Form assignForm(const TicketView &ticket, const Directory &directory);
/// Another ticket is asked for, by number: merge and link.
Form otherTicketForm(const TicketView &ticket, ActionId act);
/// Which ticket gets time that was measured on one's own; `given` says which time. (E36)
Form giveTimeForm(const FormValues &given, const QUuid &ticket, const QString &about);
/// A reason is asked for: close, withdraw, reopen.
Form reasonForm(const TicketView &ticket, ActionId act);
/// The same act again, with the reason that a rule asked for; until it is typed, the rule’s no.
Form reasonForRuleForm(const QString &operation, const FormValues &given, const QString &about);
/// The same act on several tickets; which ones is not a field of it.
Form severalForm(ActionId act, const QStringList &numbers, const Directory &directory);
/// Opening a ticket, or taking a call that began now. (K1, E19)
Form newTicketForm(const FormChoices &machines, Instant now, const BusinessCalendar &calendar);
/// What a new ticket may be about: every server, platform and customer, by name. For any thread.
FormChoices machinesOf(const Directory &directory);

/// How the field `about` of a form names a server or platform.
QString aboutMachine(const Directory::Machine &machine);

/// Who may call for the customer of a server, a platform or of itself, as a new ticket's form names
/// it in its field `about`.
FormChoices callersFor(const Directory &directory, const QString &about);

/// Whether a field belongs to the form while that is filled in.
bool isAskedFor(const FormField &field, const FormValues &values);
/// A form's values as the operation's fields: times in the company's zone get their offset.
FormValues fieldsOf(const Form &form, const FormValues &values, const BusinessCalendar &calendar);
/// The same of a form that nobody filled in, to try what its ticket's state makes of the act: what
/// is required is stood in for, by its first choice where nothing else does.
FormValues fieldsToTry(
    const Form &form, const QString &otherTicket, const BusinessCalendar &calendar);

} // namespace vigie
