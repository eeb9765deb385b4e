#include "presentation/ticket_words.h"

#include "domain/instant_text.h"
#include "domain/response_clock.h"
#include "domain/ticket_life.h"
#include "presentation/contract_views.h"
#include "presentation/debit_words.h"
#include "presentation/domain_words.h"
#include "presentation/fact_words.h"
#include "presentation/history_words.h"
#include "presentation/level_words.h"
#include "presentation/reported_work.h"
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

/// When, by whom, how, and how a caller was verified. (E19)
QString declaredText(const TicketFile &file, Instant now, const BusinessCalendar &calendar)
{
    const Ticket &ticket = file.ticket;
    const QString when = momentText(ticket.declaredAt, now, calendar);
    const QString declared = file.contact
        ? QCoreApplication::translate("TicketWords", "declared %1 by %2")
              .arg(when, file.contact->name)
        : QCoreApplication::translate("TicketWords", "declared %1").arg(when);
    QStringList parts{declared, domainWord(u"channel"_qs, QString(wordOf(ticket.channel)))};
    if (ticket.verifiedBy)
        parts
            << QCoreApplication::translate("TicketWords", "verified by %1").arg(*ticket.verifiedBy);
    return parts.join(u", "_qs);
}

QString stateText(TicketState state) { return domainWord(u"state"_qs, QString(wordOf(state))); }

std::vector<FactView> standingFacts(const TicketFile &file)
{
    const Ticket &ticket = file.ticket;
    const QString none = u"–"_qs;
    std::vector<FactView> facts{
        {QCoreApplication::translate("TicketWords", "State"), stateText(ticket.state)}};
    if (const auto band = file.row.clock.band)
        facts.push_back({QCoreApplication::translate("TicketWords", "Stands in"),
            domainWord(u"band"_qs, QString(wordOf(*band)))});
    facts.push_back({QCoreApplication::translate("TicketWords", "Category"),
        ticket.category ? domainWord(u"category"_qs, *ticket.category) : none});
    facts.push_back({QCoreApplication::translate("TicketWords", "Estimate"),
        ticket.estimateMinutes ? spanText(*ticket.estimateMinutes) : none});
    return facts;
}

SpokenMessage spoken(const WrittenMessage &written, Instant now, const BusinessCalendar &calendar)
{
    using Kind = SpokenMessage::Kind;
    const Message &message = written.message;
    SpokenMessage said;
    said.id = message.id.uuid;
    said.isStruck = message.struckReason.has_value();
    said.author = written.author ? written.author->name
                                 : QCoreApplication::translate("TicketWords", "Vigie");
    said.time = momentText(message.at, now, calendar);
    said.text = message.struckReason
        ? QCoreApplication::translate("TicketWords", "~~struck~~: %1").arg(*message.struckReason)
        : message.text;
    switch (message.kind) {
    case MessageKind::Customer:
        said.kind = Kind::Customer;
        said.role = written.role && isStaff(*written.role)
            ? QCoreApplication::translate("TicketWords", "for the customer")
            : QCoreApplication::translate("TicketWords", "customer");
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

/// Of a report: the work that it ended, and what that debited. (K3)
void addDebit(
    SpokenMessage &said, const Message &message, const std::vector<InterventionFile> &works)
{
    for (const InterventionFile &one : works) {
        if (one.intervention.report != message.id)
            continue;
        said.work = one.intervention.id.uuid;
        said.debited = debitText(one);
    }
}

QString partyText(Party party) { return domainWord(u"party"_qs, QString(wordOf(party))); }

/// Only Critical Business has them: they decide what may be done, and what *by contract* covers.
/// (C2, C4, E37)
void addOwnTerms(std::vector<FactView> &facts, const Contract &contract)
{
    if (contract.level != Level::Critical)
        return;
    facts.push_back({});
    if (!contract.technologies.isEmpty())
        facts.push_back({QCoreApplication::translate("CustomerWords", "Technologies"),
            contract.technologies.join(u", "_qs)});
    facts.push_back({QCoreApplication::translate("CustomerWords", "Application maintenance"),
        yesOrNo(contract.applicationMaintenance)});
}

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
    addOwnTerms(facts, file.contract->contract);
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

/// What the program itself says is no message that could be wrong.
bool isStrikable(const WrittenMessage &written)
{
    return !written.message.struckReason && written.message.kind != MessageKind::System;
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
    acts.insert(Report); // with segments it needs no start and no open ticket (E43, E47, E85)
    if (std::ranges::any_of(file.interventions,
            [](const InterventionFile &one) { return one.intervention.reportedAt.has_value(); }))
        acts.insert(Correct);
    offer(WaitCustomer, Act::Wait, !clock);
    offer(WaitCredit, Act::Wait, !clock);
    offer(Snooze, Act::Snooze, !clock);
    if (isWaiting(ticket.state))
        acts.insert(Back);
    offer(Reply, Act::Reply);
    offer(Note, Act::Note);
    offer(CustomerSaid, Act::CustomerMessage);
    if (std::ranges::any_of(file.messages, isStrikable))
        acts.insert(Strike);
    offer(Link, Act::Link);
    offer(Merge, Act::Merge);
    offer(Close, Act::Close);
    offer(Withdraw, Act::Withdraw);
    offer(Reopen, Act::Reopen);
    return acts;
}

/// The last instant at which the reader may take a start back; none: there is none to take back.
/// (E87)
std::optional<Instant> undoUntil(
    const TicketFile &file, const QString &login, const Catalogue &catalogue)
{
    for (const InterventionFile &one : file.interventions) {
        if (file.mergedInto || one.intervention.reportedAt || !one.intervention.startedFrom)
            continue;
        const bool isAlone = one.segments.size() == 1;
        if (isAlone && one.segments.front().agent && one.segments.front().agent->key == login)
            return one.intervention.startedAt + catalogue.undoStart;
    }
    return {};
}

/// With its way out. (K2, K8)
QString lockText(const TicketView &view)
{
    if (!view.goesOnIn.isEmpty())
        return QCoreApplication::translate("TicketWords", "It goes on in %1.").arg(view.goesOnIn);
    const bool isOpen = view.possible.count(ActionId::Reply) || view.possible.count(ActionId::Note);
    return isOpen
        ? QString()
        : QCoreApplication::translate("TicketWords", "It is closed: reopening it allows a reply.");
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

LinkView linkTo(const OtherTicket &other, const QString &what)
{
    return {ticketName(other.number, other.id.uuid), other.subject, what, other.id.uuid};
}

/// The ticket it was merged into, those merged into it, and those it is linked with.
void addLinks(std::vector<LinkView> &links, const TicketFile &file)
{
    if (file.mergedInto)
        links.push_back(
            linkTo(*file.mergedInto, QCoreApplication::translate("TicketWords", "goes on here")));
    for (const OtherTicket &other : file.merged)
        links.push_back(
            linkTo(other, QCoreApplication::translate("TicketWords", "merged into this")));
    for (const OtherTicket &other : file.links)
        links.push_back(linkTo(other, stateText(other.state)));
}

} // namespace

std::optional<qint64> minutesWorked(const TicketFile &file, Instant now)
{
    const auto spent = timeWorkedOpen(file, now);
    return spent ? std::optional(raised(*spent)) : std::nullopt;
}

std::optional<HoursView> hoursOf(const TicketFile &file, Instant now)
{
    return file.cover ? std::optional(hoursView(*file.cover, minutesToDebit(file, now)))
                      : std::nullopt;
}

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
    view.language = file.language;
    view.contact = file.contact ? file.contact->name : QString();
    view.server = file.row.server ? file.row.server->name
        : file.row.platform       ? file.row.platform->name
                                  : QString();
    view.declared = declaredText(file, now, calendar);
    view.owner = ownerText(file, login, now, calendar);
    view.category = ticket.category.value_or(QString());
    view.coverage = QString(wordOf(ticket.coverage.value_or(Coverage::CustomerTime)));
    view.estimateMinutes = ticket.estimateMinutes;
    if (const auto spent = timeWorkedOpen(file, now)) {
        view.worked = spanText(raised(*spent));
        view.workedExactly = countdownText(spent->count());
    }
    view.hours = hoursOf(file, now);
    if (file.contract)
        view.incomplete = missingPeopleText(file.contract->missing);
    view.mySegments = segmentsOf(file, login, now, calendar.zone());
    view.isQueued = file.row.clock.band.has_value();
    view.standing = standingFacts(file);
    view.isHeld = bool(file.row.owner);
    view.runsHere = hasMine(file, login, true);
    view.proposed = file.proposed ? file.proposed->key : QString();
    view.clock = clockView(file, catalogue, now);
    for (const WrittenMessage &written : file.messages) {
        view.conversation.push_back(spoken(written, now, calendar));
        addDebit(view.conversation.back(), written.message, file.interventions);
    }
    if (file.mergedInto)
        view.goesOnIn = ticketName(file.mergedInto->number, file.mergedInto->id.uuid);
    view.history = historyViews(file, now, calendar);
    view.contract = contractFacts(file);
    view.reported = reportedWork(file, now, calendar);
    addLinks(view.links, file);
    for (const OtherTicket &other : file.left)
        view.ended.push_back(linkTo(other, stateText(other.state)));
    for (const WrittenMessage &written : file.messages) {
        if (written.message.ticket == ticket.id)
            view.lastMessage = written.message.id.uuid;
    }
    view.possible = possibleActs(file, login);
    if (const auto until = undoUntil(file, login, catalogue); until && now <= *until) {
        view.undoUntil = momentText(*until, now, calendar);
        view.possible.insert(ActionId::UndoStart);
    }
    view.locked = lockText(view);
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
