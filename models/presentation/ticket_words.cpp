#include "presentation/ticket_words.h"

#include "domain/instant_text.h"
#include "domain/response_clock.h"
#include "domain/ticket_life.h"
#include "presentation/contract_views.h"
#include "presentation/domain_words.h"
#include "presentation/fact_words.h"
#include "presentation/history_words.h"
#include "presentation/level_words.h"
#include "presentation/ticket_name.h"
#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vigie {

namespace {

QString ownerText(
    const TicketFile &file, const QString &login, Instant now, const BusinessCalendar &calendar)
{
    if (file.mergedInto)
        return QCoreApplication::translate("TicketWords", "merged into %1")
            .arg(ticketName(file.mergedInto->number, file.mergedInto->id.uuid));
    const NameOf &owner = file.row.owner;
    if (!owner)
        return QCoreApplication::translate("TicketWords", "Nobody has claimed it");
    const QString since
        = momentText(file.ticket.ownedSince.value_or(file.ticket.openedAt), now, calendar);
    return owner->key == login
        ? QCoreApplication::translate("TicketWords", "yours since %1").arg(since)
        : QCoreApplication::translate("TicketWords", "%1 has it since %2").arg(owner->name, since);
}

QString declaredText(const Ticket &ticket, Instant now, const BusinessCalendar &calendar)
{
    return QCoreApplication::translate("TicketWords", "declared %1, %2")
        .arg(momentText(ticket.declaredAt, now, calendar),
            domainWord(u"channel"_qs, QString(wordOf(ticket.channel))));
}

SpokenMessage spoken(const WrittenMessage &written, Instant now, const BusinessCalendar &calendar)
{
    using Kind = SpokenMessage::Kind;
    const Message &message = written.message;
    SpokenMessage said;
    said.author = written.author ? written.author->name
                                 : QCoreApplication::translate("TicketWords", "Vigie");
    said.time = momentText(message.at, now, calendar);
    said.text = message.struckReason
        ? QCoreApplication::translate("TicketWords", "~~struck~~: %1").arg(*message.struckReason)
        : message.text;
    switch (message.kind) {
    case MessageKind::Customer:
        said.kind = Kind::Customer;
        said.role = QCoreApplication::translate("TicketWords", "customer");
        break;
    case MessageKind::Reply: said.role = QCoreApplication::translate("TicketWords", "reply"); break;
    case MessageKind::Report:
        said.role = QCoreApplication::translate("TicketWords", "report");
        break;
    case MessageKind::Note: said.kind = Kind::Note; break;
    case MessageKind::System: said.kind = Kind::Event; break;
    }
    return said;
}

QString partyText(Party party) { return domainWord(u"party"_qs, QString(wordOf(party))); }

std::vector<FactView> contractFacts(const TicketFile &file)
{
    const LevelTerms &terms = file.terms;
    std::vector<FactView> facts;
    const auto add = [&](const QString &label, const QString &value) {
        facts.push_back({label, value});
    };
    add(QCoreApplication::translate("TicketWords", "Response guarantee"),
        terms.guarantee ? spanText(terms.guarantee->count())
                        : QCoreApplication::translate("TicketWords", "best effort"));
    add({}, {});
    add(QCoreApplication::translate("TicketWords", "Hardware, network"), partyText(terms.hardware));
    add(QCoreApplication::translate("TicketWords", "System and panel"), partyText(terms.system));
    add(QCoreApplication::translate("TicketWords", "Sites, applications"),
        partyText(terms.applications));
    add(QCoreApplication::translate("TicketWords", "Administrator"),
        partyText(terms.administrator));
    if (file.proposed && !file.row.owner) {
        add({}, {});
        add(QCoreApplication::translate("TicketWords", "Proposed first"), file.proposed->name);
    }
    if (!file.contract)
        return facts;
    if (file.contract->accountManager || file.contract->referringEngineer)
        add({}, {});
    if (file.contract->accountManager)
        add(QCoreApplication::translate("TicketWords", "Account manager"),
            file.contract->accountManager->name);
    if (file.contract->referringEngineer)
        add(QCoreApplication::translate("TicketWords", "Referring engineer"),
            file.contract->referringEngineer->name);
    return facts;
}

bool hasMine(const TicketFile &file, const QString &login, bool running)
{
    for (const InterventionFile &one : file.interventions) {
        if (one.intervention.reportedAt)
            continue;
        for (const WorkedSegment &worked : one.segments) {
            if (worked.agent && worked.agent->key == login
                && worked.segment.to.has_value() != running)
                return true;
        }
    }
    return false;
}

std::set<ActionId> possibleActs(const TicketFile &file, const QString &login)
{
    using enum ActionId;
    const Ticket &ticket = file.ticket;
    if (file.mergedInto)
        return {}; // what is to be done is done on the surviving one (E8, E43)
    const bool clock = isClockRunning(ticket);
    const bool runs = hasMine(file, login, true);
    std::set<ActionId> acts;
    const auto offer = [&](ActionId id, Act act, bool when = true) {
        if (when && allows(ticket.state, act))
            acts.insert(id);
    };
    offer(Claim, Act::Claim, !file.row.owner || file.row.owner->key != login);
    offer(Release, Act::Release, bool(file.row.owner));
    offer(Assign, Act::Assign);
    offer(Qualify, Act::Qualify);
    const bool paused = !runs && hasMine(file, login, false); // starting it is resuming (E77)
    offer(Start, Act::Start,
        !runs && (!paused || clock) && (ticket.state != TicketState::New || clock));
    offer(Pause, Act::ReportWork, runs || paused);
    offer(Report, Act::ReportWork, ticket.workSince.has_value());
    offer(UndoStart, Act::ReportWork, runs);
    offer(WaitCustomer, Act::Wait, !clock);
    offer(WaitCredit, Act::Wait, !clock);
    offer(Snooze, Act::Snooze, !clock);
    if (isWaiting(ticket.state))
        acts.insert(Back);
    offer(Reply, Act::Reply);
    offer(Note, Act::Note);
    offer(Link, Act::Link);
    offer(Merge, Act::Merge);
    offer(Close, Act::Close);
    offer(Withdraw, Act::Withdraw);
    offer(Reopen, Act::Reopen);
    return acts;
}

/// By all, in the interventions that are not reported, cut to the second (E30); none without one.
std::optional<seconds> timeWorkedOpen(const TicketFile &file, Instant now)
{
    std::optional<milliseconds> spent;
    for (const InterventionFile &one : file.interventions) {
        if (one.intervention.reportedAt)
            continue;
        spent = spent.value_or(milliseconds(0));
        for (const WorkedSegment &worked : one.segments)
            *spent += worked.segment.to.value_or(now) - worked.segment.from;
    }
    return spent ? std::optional(std::chrono::floor<seconds>(*spent)) : std::nullopt;
}

qint64 raised(seconds spent) { return std::chrono::ceil<minutes>(spent).count(); }

/// Of the open interventions, if they will be debited at all.
qint64 minutesToDebit(const TicketFile &file, Instant now)
{
    if (!isDebited(file.ticket.coverage.value_or(Coverage::CustomerTime)))
        return 0;
    return raised(timeWorkedOpen(file, now).value_or(seconds(0)));
}

QString segmentsOf(const TicketFile &file, const QString &login, Instant now, const QTimeZone &zone)
{
    QJsonArray segments;
    for (const InterventionFile &one : file.interventions) {
        if (one.intervention.reportedAt)
            continue;
        for (const WorkedSegment &worked : one.segments) {
            if (worked.agent && worked.agent->key == login)
                segments << QJsonArray{instantText(worked.segment.from, zone),
                    instantText(worked.segment.to.value_or(now), zone)};
        }
    }
    return QString::fromUtf8(QJsonDocument(segments).toJson(QJsonDocument::Compact));
}

ActionId primaryAct(const Ticket &ticket, const std::set<ActionId> &possible)
{
    using enum ActionId;
    if (isWaiting(ticket.state))
        return Back;
    if (ticket.state == TicketState::Reported)
        return Close;
    for (const ActionId id : {ticket.workSince ? Report : Start, Start, Qualify, Close, Reopen}) {
        if (possible.count(id))
            return id;
    }
    return Claim;
}

/// The ticket it was merged into, those merged into it, and those it is linked with.
void addLinks(std::vector<LinkView> &links, const TicketFile &file)
{
    const auto add = [&](const OtherTicket &other, const QString &what) {
        links.push_back(
            {ticketName(other.number, other.id.uuid), other.subject, what, other.id.uuid});
    };
    if (file.mergedInto)
        add(*file.mergedInto, QCoreApplication::translate("TicketWords", "goes on here"));
    for (const OtherTicket &other : file.merged)
        add(other, QCoreApplication::translate("TicketWords", "merged into this"));
    for (const OtherTicket &other : file.links)
        add(other, domainWord(u"state"_qs, QString(wordOf(other.state))));
}

} // namespace

std::optional<ClockView> clockView(const TicketFile &file, const Catalogue &catalogue, Instant now)
{
    const Ticket &ticket = file.ticket;
    if (!ticket.deadline || !ticket.guaranteeMinutes || ticket.kind != Kind::Incident)
        return {};
    const BusinessCalendar &calendar = catalogue.calendar;
    const QueueClock clock = queueClockOf(ticket);
    const double whole = double(minutes(*ticket.guaranteeMinutes) / milliseconds(1));
    ClockView view;
    const Instant risk = atRiskFrom(
        {*ticket.deadline - minutes(*ticket.guaranteeMinutes), minutes(*ticket.guaranteeMinutes)},
        catalogue);
    view.riskFrom = double((*ticket.deadline - risk).count()) / whole;
    const auto left = leftSeconds(clock, now);
    if (!left) {
        const Verdict verdict = ticket.verdict.value_or(Verdict::Void);
        view.state = verdict == Verdict::Met ? ClockView::State::Met
            : verdict == Verdict::Missed     ? ClockView::State::Missed
                                             : ClockView::State::Void;
        view.words = QCoreApplication::translate("TicketWords", "Guarantee %1, due %2")
                         .arg(domainWord(u"verdict"_qs, QString(wordOf(verdict))),
                             exactMomentText(*ticket.deadline, now, calendar));
        return view;
    }
    view.state = isOver(clock, now)       ? ClockView::State::Breached
        : isAtRisk(clock, now, catalogue) ? ClockView::State::AtRisk
                                          : ClockView::State::Calm;
    view.countdown = countdownText(*left);
    view.left = std::clamp(double((*ticket.deadline - now).count()) / whole, 0.0, 1.0);
    const QString guarantee = countdownText(*ticket.guaranteeMinutes * 60);
    const QString due = exactMomentText(*ticket.deadline, now, calendar);
    view.words = *left < 0
        ? QCoreApplication::translate("TicketWords", "over %1 to start, was due %2")
              .arg(guarantee, due)
        : QCoreApplication::translate("TicketWords", "left of %1 to start, due %2")
              .arg(guarantee, due);
    return view;
}

std::vector<SpokenMessage> messagesSince(const TicketFile &file, const QUuid &seen,
    const Catalogue &catalogue, const QString &login, Instant now)
{
    std::vector<SpokenMessage> since;
    auto written = std::ranges::find(
        file.messages, seen, [](const WrittenMessage &one) { return one.message.id.uuid; });
    if (written == file.messages.end())
        return since;
    for (++written; written != file.messages.end(); ++written) {
        const bool own = written->author && written->author->key == login;
        if (!own && written->message.kind != MessageKind::System)
            since.push_back(spoken(*written, now, catalogue.calendar));
    }
    return since;
}

TicketView ticketView(
    const TicketFile &file, const Catalogue &catalogue, const QString &login, Instant now)
{
    const Ticket &ticket = file.ticket;
    const BusinessCalendar &calendar = catalogue.calendar;
    TicketView view;
    view.id = ticket.id.uuid;
    view.number = ticketName(ticket.number, ticket.id.uuid);
    view.subject = ticket.subject;
    view.isIncident = ticket.kind == Kind::Incident;
    view.kind = domainWord(u"kind"_qs, QString(wordOf(ticket.kind)));
    view.level = ticket.level;
    view.customer = file.row.customer ? file.row.customer->name : QString();
    view.customerKey = file.row.customer ? file.row.customer->key : QString();
    view.contact = file.contact ? file.contact->name : QString();
    view.server = file.row.server ? file.row.server->name
        : file.row.platform       ? file.row.platform->name
                                  : QString();
    view.declared = declaredText(ticket, now, calendar);
    view.state = domainWord(u"state"_qs, QString(wordOf(ticket.state)));
    view.owner = ownerText(file, login, now, calendar);
    view.category = ticket.category.value_or(QString());
    view.coverage = QString(wordOf(ticket.coverage.value_or(Coverage::CustomerTime)));
    view.estimateMinutes = ticket.estimateMinutes;
    if (const auto spent = timeWorkedOpen(file, now)) {
        view.worked = spanText(raised(*spent));
        view.workedExactly = countdownText(spent->count());
    }
    if (file.cover)
        view.hours = hoursView(*file.cover, minutesToDebit(file, now));
    if (file.contract)
        view.incomplete = missingPeopleText(file.contract->missing);
    view.mySegments = segmentsOf(file, login, now, calendar.zone());
    if (file.row.clock.band)
        view.band = domainWord(u"band"_qs, QString(wordOf(*file.row.clock.band)));
    view.isHeld = bool(file.row.owner);
    view.runsHere = hasMine(file, login, true);
    view.proposed = file.proposed ? file.proposed->key : QString();
    view.clock = clockView(file, catalogue, now);
    for (const WrittenMessage &written : file.messages)
        view.conversation.push_back(spoken(written, now, calendar));
    if (file.mergedInto)
        view.goesOnIn = ticketName(file.mergedInto->number, file.mergedInto->id.uuid);
    view.history = historyViews(file, now, calendar);
    view.contract = contractFacts(file);
    addLinks(view.links, file);
    for (const WrittenMessage &written : file.messages) {
        if (written.message.ticket == ticket.id)
            view.lastMessage = written.message.id.uuid;
    }
    view.possible = possibleActs(file, login);
    view.primary = primaryAct(ticket, view.possible);
    return view;
}

QString stepValue(const Step &step, Instant now, const BusinessCalendar &calendar)
{
    if (const auto *word = std::get_if<QString>(&step.result)) {
        if (const auto level = valueOf<Level>(*word))
            return levelWord(*level);
        return domainWord(u"band"_qs, *word);
    }
    if (const auto *number = std::get_if<qint64>(&step.result)) {
        if (step.sentence == u"deadline.guarantee")
            return spanText(*number);
    }
    return factText(step.sentence, step.result, now, calendar);
}

} // namespace vigie
