#include "operations/refusing.h"

namespace vigie {

namespace {

std::vector<QString> liftsOf(TicketState state)
{
    switch (state) {
    case TicketState::New: return {u"lift.qualify"_qs};
    case TicketState::WaitingCustomer:
    case TicketState::WaitingCredit: return {u"lift.resume"_qs};
    case TicketState::Snoozed: return {u"lift.unsnooze"_qs};
    case TicketState::Reported:
    case TicketState::Closed: return {u"lift.reopen"_qs};
    case TicketState::Qualified: return {u"lift.start"_qs};
    case TicketState::InProgress: return {u"lift.report"_qs};
    }
    Q_UNREACHABLE();
}

} // namespace

Refusal slowerThanBusiness(minutes guarantee, const Catalogue &catalogue)
{
    const minutes most = catalogue.terms(Level::Critical).guarantee.value_or(minutes(0));
    return refused(u"L2"_qs, u"terms.slower-than-business"_qs,
        {{u"guarantee_minutes"_qs, qint64(guarantee.count())},
            {u"most_minutes"_qs, qint64(most.count())}},
        {u"lift.fewer-minutes"_qs});
}

Refusal unknown(const char *table, const QString &name)
{
    return refused(u"reference"_qs, u"reference.unknown"_qs,
        {{u"table"_qs, QString::fromLatin1(table)}, {u"name"_qs, name}});
}

Refusal keyTaken(const QString &key)
{
    return refused(u"reference"_qs, u"reference.taken"_qs, {{u"key"_qs, key}});
}

Refusal notAllowed(const Actor &actor)
{
    return refused(u"right"_qs, u"right.role"_qs, {{u"role"_qs, QString(wordOf(actor.role))}},
        {u"lift.other-role"_qs});
}

bool isGiven(const std::optional<QString> &text) { return text && !text->trimmed().isEmpty(); }

std::optional<Refusal> refusedInState(const Ticket &ticket, Act act)
{
    if (allows(ticket.state, act))
        return {};
    return refused(u"K2"_qs, u"life.state"_qs, {{u"state"_qs, QString(wordOf(ticket.state))}},
        liftsOf(ticket.state));
}

Refusal clockRuns(const Ticket &ticket)
{
    return refused(u"E1"_qs, u"guarantee.runs"_qs, {{u"deadline_at"_qs, *ticket.deadline}},
        {u"lift.start"_qs, u"lift.requalify"_qs, u"lift.withdraw"_qs, u"lift.merge"_qs});
}

} // namespace vigie
