#include "presentation/sentences.h"

#include "presentation/domain_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace vigie {

namespace {

constexpr const char *context = "Sentences";

struct Words
{
    const char *sentence;
    const char *english;
    const char *call = nullptr; ///< of a way out, on the command line
};

// Placeholders are the names of the inputs.
constexpr Words words[]{
    {"reference.unknown", QT_TRANSLATE_NOOP("Sentences", "There is no {table} “{name}”.")},
    {"reference.taken",
        QT_TRANSLATE_NOOP("Sentences", "The key “{key}” is taken by another of its kind.")},
    {"reference.form",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{key}” is no key: 1 to 64 of letters, digits, “-”, “.” and “_” are.")},
    {"reference.operation-taken",
        QT_TRANSLATE_NOOP(
            "Sentences", "This operation’s UUID was used before with other content.")},
    {"right.role", QT_TRANSLATE_NOOP("Sentences", "The role {role} may not do this.")},
    {"time.before-last",
        QT_TRANSLATE_NOOP("Sentences", "This instant lies before the last write, at {last_at}.")},
    {"life.state", QT_TRANSLATE_NOOP("Sentences", "A ticket that is {state} does not allow this.")},
    {"guarantee.runs",
        QT_TRANSLATE_NOOP("Sentences",
            "The response guarantee runs until {deadline_at}: until work starts, the incident can "
            "neither wait nor be closed.")},
    {"claim.held", QT_TRANSLATE_NOOP("Sentences", "{owner} has this ticket since {since_at}.")},
    {"release.unowned", QT_TRANSLATE_NOOP("Sentences", "Nobody has this ticket.")},
    {"start.unqualified",
        QT_TRANSLATE_NOOP("Sentences", "Work starts only on a qualified ticket.")},
    {"start.unestimated",
        QT_TRANSLATE_NOOP(
            "Sentences", "The estimate is missing: only a guaranteed incident starts without.")},
    {"start.outside-hours",
        QT_TRANSLATE_NOOP("Sentences",
            "It is outside working hours; support opens at {opens_at}. Starting now needs a "
            "reason.")},
    {"work.elsewhere",
        QT_TRANSLATE_NOOP("Sentences", "Your clock runs on ticket {ticket} since {since_at}.")},
    {"work.unqualified",
        QT_TRANSLATE_NOOP("Sentences",
            "The incident was started unqualified: category and estimate are due first.")},
    {"pause.not-running",
        QT_TRANSLATE_NOOP("Sentences", "Your clock does not run on this ticket.")},
    {"resume.not-paused",
        QT_TRANSLATE_NOOP("Sentences", "You have no paused work on this ticket.")},
    {"undo.not-started",
        QT_TRANSLATE_NOOP("Sentences", "There is no start of yours to take back.")},
    {"undo.too-late",
        QT_TRANSLATE_NOOP("Sentences", "This start could be taken back until {until_at}.")},
    {"undo.not-alone",
        QT_TRANSLATE_NOOP("Sentences",
            "More was worked since this start: it can no longer be taken back, only reported.")},
    {"undo.declared-since",
        QT_TRANSLATE_NOOP("Sentences",
            "The incident was declared anew since this start: it can no longer be taken back.")},
    {"time.not-there",
        QT_TRANSLATE_NOOP("Sentences", "You have no unreported time there to give away.")},
    {"snooze.past", QT_TRANSLATE_NOOP("Sentences", "{until_at} has passed already.")},
    {"close.no-reason",
        QT_TRANSLATE_NOOP("Sentences", "Closing without an intervention needs a reason.")},
    {"close.not-recovered",
        QT_TRANSLATE_NOOP("Sentences",
            "The outage is not recorded as over and its guarantee runs until {deadline_at}.")},
    {"reopen.too-late",
        QT_TRANSLATE_NOOP("Sentences",
            "The days after closing in which a ticket comes back ended at {until_at}.")},
    {"merge.itself", QT_TRANSLATE_NOOP("Sentences", "A ticket cannot be merged into itself.")},
    {"merge.merged", QT_TRANSLATE_NOOP("Sentences", "The ticket was merged into another one.")},
    {"merge.other-customer",
        QT_TRANSLATE_NOOP("Sentences", "Only tickets of one customer are merged.")},
    {"merge.into-ended",
        QT_TRANSLATE_NOOP("Sentences", "The ticket to merge into is reported or closed.")},
    {"merge.runs",
        QT_TRANSLATE_NOOP("Sentences", "Somebody’s clock runs on the ticket to be merged.")},
    {"close.unreported", QT_TRANSLATE_NOOP("Sentences", "The work done on it has no report yet.")},
    {"report.nothing-open",
        QT_TRANSLATE_NOOP("Sentences", "There is no work to report and no segments were given.")},
    {"report.impossible-time",
        QT_TRANSLATE_NOOP("Sentences",
            "Work from {from_at} to {to_at} ends before it begins, or has not ended yet.")},
    {"report.too-long",
        QT_TRANSLATE_NOOP(
            "Sentences", "One intervention holds at most {most_minutes} minutes of work.")},
    {"report.overlap",
        QT_TRANSLATE_NOOP("Sentences",
            "Your segment from {from_at} overlaps other work of yours that ends at {to_at}.")},
    {"reply.overtaken",
        QT_TRANSLATE_NOOP("Sentences", "{author} wrote at {written_at}, after what you had seen.")},
    {"coverage.level",
        QT_TRANSLATE_NOOP("Sentences", "The level {level} does not give {coverage}.")},
    {"coverage.no-reason", QT_TRANSLATE_NOOP("Sentences", "A gesture needs a reason.")},
    {"coverage.other",
        QT_TRANSLATE_NOOP("Sentences",
            "The ticket was qualified as {qualified}; reporting {coverage} needs a reason.")},
    {"coverage.monitoring",
        QT_TRANSLATE_NOOP("Sentences",
            "An incident found by monitoring is under the functional guarantee; making it "
            "customer time needs a reason.")},
    {"requalify.no-reason",
        QT_TRANSLATE_NOOP(
            "Sentences", "Making a request of an incident ends its guarantee and needs a reason.")},
    {"qualify.category",
        QT_TRANSLATE_NOOP(
            "Sentences", "“{category}” is no category of the catalogue: {categories}.")},
    {"qualify.estimate",
        QT_TRANSLATE_NOOP("Sentences", "An estimate is never below zero minutes.")},
    {"open.no-phone",
        QT_TRANSLATE_NOOP("Sentences",
            "No ticket by phone at {level}: for security reasons, please open it in your customer "
            "area.")},
    {"open.no-monitoring",
        QT_TRANSLATE_NOOP("Sentences", "Monitoring opens no tickets at {level}.")},
    {"call.declared-elsewhere",
        QT_TRANSLATE_NOOP(
            "Sentences", "Only a phone call and monitoring say when it was declared.")},
    {"call.in-future",
        QT_TRANSLATE_NOOP("Sentences", "It cannot have been declared later than now.")},
    {"call.not-allowed",
        QT_TRANSLATE_NOOP("Sentences", "The caller is no contact who may ask by phone.")},
    {"call.unverified", QT_TRANSLATE_NOOP("Sentences", "How the caller was verified is missing.")},
    {"call.too-long-ago",
        QT_TRANSLATE_NOOP("Sentences", "The call cannot have begun before {earliest_at}.")},
    {"start.no-cover",
        QT_TRANSLATE_NOOP("Sentences",
            "The estimate of {estimate_minutes} minutes exceeds what is left, {cover_minutes} "
            "minutes of allowance and credit: {blocks} more blocks are needed.")},
    {"credit.blocks",
        QT_TRANSLATE_NOOP("Sentences",
            "Hour credit is sold in whole blocks, from 1 to {most} at once, not {blocks}.")},
    {"block.settled",
        QT_TRANSLATE_NOOP("Sentences", "The block is {block_state}: nothing is left to confirm.")},
    {"block.not-invoiceable",
        QT_TRANSLATE_NOOP("Sentences",
            "Only an invoiceable block goes on an invoice; this one is {block_state}.")},
    {"correct.unreported",
        QT_TRANSLATE_NOOP("Sentences", "This work has no report yet, so nothing was debited.")},
    {"correct.nothing",
        QT_TRANSLATE_NOOP(
            "Sentences", "A correction names another coverage, another time, or both.")},
    {"correct.minutes",
        QT_TRANSLATE_NOOP("Sentences", "Time is between 0 and {most} minutes, not {minutes}.")},
    {"coverage.not-in-contract",
        QT_TRANSLATE_NOOP("Sentences",
            "The contract includes no application maintenance: application work is customer "
            "time.")},
    {"declare.no-reason",
        QT_TRANSLATE_NOOP("Sentences", "Declaring an incident for a customer needs a reason.")},
    {"agent.portal-customer",
        QT_TRANSLATE_NOOP(
            "Sentences", "A portal login belongs to one customer, and nobody else’s does.")},
    {"reference.no-staff",
        QT_TRANSLATE_NOOP("Sentences", "“{name}” does not work here, or no longer.")},
    {"agent.own-lead",
        QT_TRANSLATE_NOOP(
            "Sentences", "A lead gives up neither their own role nor their own login.")},
    {"platform.node-elsewhere",
        QT_TRANSLATE_NOOP("Sentences", "The server {server} is a node of another platform.")},
    {"platform.node-twice", QT_TRANSLATE_NOOP("Sentences", "The server {server} is named twice.")},
    {"platform.needed",
        QT_TRANSLATE_NOOP("Sentences",
            "Of {nodes} nodes, {needed} cannot be needed: at least one is, and at most all.")},
    {"contract.not-later",
        QT_TRANSLATE_NOOP("Sentences",
            "The last contract, {contract}, begins at {from_at}; one that follows it begins "
            "later.")},
    {"contract.ends-early",
        QT_TRANSLATE_NOOP(
            "Sentences", "The contract begins at {from_at}; it ends later than that.")},
    {"contract.followed",
        QT_TRANSLATE_NOOP(
            "Sentences", "The contract {contract} follows at {from_at}; this one ends by then.")},
    {"contract.ended",
        QT_TRANSLATE_NOOP(
            "Sentences", "The contract ended at {until_at}; an end that has passed stays.")},
    {"terms.not-own",
        QT_TRANSLATE_NOOP("Sentences",
            "{level} has the terms of the catalogue: only Critical Business has terms of its "
            "own.")},
    {"terms.worse-than-business",
        QT_TRANSLATE_NOOP("Sentences",
            "Critical Business is never worse than Business: {term} is at least {least}, not "
            "{agreed}.")},
    {"terms.more-than-whole",
        QT_TRANSLATE_NOOP(
            "Sentences", "A part of a whole is at most {most} hundredths of a per cent.")},
    {"terms.technology",
        QT_TRANSLATE_NOOP("Sentences",
            "“{technology}” is outside LAMP, and the contract’s study does not name it.")},
    {"eligibility.platform",
        QT_TRANSLATE_NOOP(
            "Sentences", "A platform can have no other level than Critical Business.")},
    {"eligibility.ordered",
        QT_TRANSLATE_NOOP("Sentences",
            "The server was ordered on {ordered}; levels above Standard need one ordered on "
            "{levels_since} or later.")},
    {"eligibility.new",
        QT_TRANSLATE_NOOP("Sentences",
            "Business is for new servers: it starts at most {order_days} days after the order, "
            "with no paid level before it. This server was ordered on {ordered}, Business would "
            "start on {starts}; paid levels before it: {earlier_paid_contracts}.")},
    {"eligibility.licence",
        QT_TRANSLATE_NOOP("Sentences",
            "Business needs the Plesk Web Host Edition licence, which the server does not have.")},
    {"eligibility.study",
        QT_TRANSLATE_NOOP(
            "Sentences", "Critical Business needs a pre-sales study recorded as accepted.")},
    {"eligibility.exception-study",
        QT_TRANSLATE_NOOP("Sentences", "The exception needs a study recorded as accepted.")},
    {"eligibility.result", QT_TRANSLATE_NOOP("Sentences", "{level} cannot be taken.")},
    {"eligibility.ordered.fulfilled",
        QT_TRANSLATE_NOOP("Sentences",
            "The server was ordered on {ordered}; levels above Standard need {levels_since} or "
            "later.")},
    {"eligibility.new.fulfilled",
        QT_TRANSLATE_NOOP("Sentences",
            "The server was ordered on {ordered} and had no paid level yet; Business starts on "
            "{starts}, which is at most {order_days} days later.")},
    {"eligibility.licence.fulfilled",
        QT_TRANSLATE_NOOP("Sentences", "The server has the Plesk Web Host Edition licence.")},
    {"eligibility.study.fulfilled",
        QT_TRANSLATE_NOOP("Sentences", "A pre-sales study is recorded as accepted.")},
    {"eligibility.exception-study.fulfilled",
        QT_TRANSLATE_NOOP("Sentences",
            "The server is not new, but a team lead accepted that, and a study is recorded as "
            "accepted.")},
    {"eligibility.result.fulfilled", QT_TRANSLATE_NOOP("Sentences", "{level} can be taken.")},
    {"terms.slower-than-business",
        QT_TRANSLATE_NOOP("Sentences",
            "Critical Business never has a longer response guarantee than Business: at most "
            "{most_minutes} minutes, not {guarantee_minutes}.")},

    {"lift.other-role", QT_TRANSLATE_NOOP("Sentences", "Somebody whose role allows it.")},
    {"lift.qualify", QT_TRANSLATE_NOOP("Sentences", "Qualify it first."), "qualify"},
    {"lift.start", QT_TRANSLATE_NOOP("Sentences", "Start the work."), "start"},
    {"lift.report", QT_TRANSLATE_NOOP("Sentences", "Report the work."), "report"},
    {"lift.resume", QT_TRANSLATE_NOOP("Sentences", "Bring it back."), "resume"},
    {"lift.unsnooze", QT_TRANSLATE_NOOP("Sentences", "Wake it."), "unsnooze"},
    {"lift.reopen", QT_TRANSLATE_NOOP("Sentences", "Reopen it."), "reopen"},
    {"lift.requalify", QT_TRANSLATE_NOOP("Sentences", "Requalify it as a request, with a reason."),
        "qualify"},
    {"lift.withdraw", QT_TRANSLATE_NOOP("Sentences", "Withdraw it for the customer."), "withdraw"},
    {"lift.merge", QT_TRANSLATE_NOOP("Sentences", "Merge it into another ticket."), "merge"},
    {"lift.assign", QT_TRANSLATE_NOOP("Sentences", "Its holder or a lead gives it to you."),
        "assign"},
    {"lift.reason", QT_TRANSLATE_NOOP("Sentences", "Give a reason.")},
    {"lift.pause", QT_TRANSLATE_NOOP("Sentences", "Pause your other work first."), "pause"},
    {"lift.open-linked", QT_TRANSLATE_NOOP("Sentences", "Open a new ticket and link it."),
        "open-ticket, link"},
    {"lift.recovery", QT_TRANSLATE_NOOP("Sentences", "Monitoring records that the outage is over."),
        "note"},
    {"lift.read-and-resend",
        QT_TRANSLATE_NOOP("Sentences", "Read it, then send again with what you have seen.")},
    {"lift.customer-area",
        QT_TRANSLATE_NOOP("Sentences", "The customer opens the ticket in the customer area.")},
    {"lift.verify", QT_TRANSLATE_NOOP("Sentences", "Verify the caller by call-back or code."),
        "verified-by"},
    {"lift.take-critical",
        QT_TRANSLATE_NOOP("Sentences", "Choose Critical Business for the platform.")},
    {"lift.newer-server",
        QT_TRANSLATE_NOOP("Sentences", "Move to a server ordered on {levels_since} or later.")},
    {"lift.new-server",
        QT_TRANSLATE_NOOP("Sentences",
            "Order a new server and start Business within {order_days} days of its order.")},
    {"lift.new-contract", QT_TRANSLATE_NOOP("Sentences", "Conclude a new contract."),
        "create-contract"},
    {"lift.exception",
        QT_TRANSLATE_NOOP(
            "Sentences", "A team lead accepts an exception, with a study recorded as accepted."),
        "exception_reason, record-study"},
    {"lift.web-host-licence",
        QT_TRANSLATE_NOOP("Sentences", "Give the server the Plesk Web Host Edition licence.")},
    {"lift.accepted-study", QT_TRANSLATE_NOOP("Sentences", "Record a pre-sales study as accepted."),
        "record-study"},
    {"lift.fewer-minutes",
        QT_TRANSLATE_NOOP("Sentences", "Agree on at most {most_minutes} minutes.")},
    {"lift.other-lead", QT_TRANSLATE_NOOP("Sentences", "Another lead does it."), "change-agent"},
    {"lift.later-start", QT_TRANSLATE_NOOP("Sentences", "Let it begin later.")},
    {"lift.later-end", QT_TRANSLATE_NOOP("Sentences", "Let it end later.")},
    {"lift.earlier-end",
        QT_TRANSLATE_NOOP("Sentences", "Let it end when the next one begins, or earlier.")},
    {"lift.at-least", QT_TRANSLATE_NOOP("Sentences", "Agree on at least {least}.")},
    {"lift.level-critical", QT_TRANSLATE_NOOP("Sentences", "The level Critical Business.")},
    {"lift.study-names-it",
        QT_TRANSLATE_NOOP("Sentences", "A study names it, and a new contract names that study."),
        "record-study, create-contract"},
    {"lift.wait-credit", QT_TRANSLATE_NOOP("Sentences", "Let it wait for credit."),
        "wait, for=credit"},
    {"lift.sell-credit", QT_TRANSLATE_NOOP("Sentences", "The account manager sells the blocks."),
        "sell-credit"},
    {"lift.lead-starts", QT_TRANSLATE_NOOP("Sentences", "A team lead starts it, with a reason."),
        "start"},
    {"lift.confirm-block",
        QT_TRANSLATE_NOOP("Sentences", "The customer or the account manager agrees to it."),
        "confirm-block"},
    {"lift.customer-time", QT_TRANSLATE_NOOP("Sentences", "Take customer time as the coverage.")},
    {"lift.application-maintenance",
        QT_TRANSLATE_NOOP("Sentences", "Agree on application maintenance in the contract."),
        "change-contract, tma"},
    {"lift.level-pro", QT_TRANSLATE_NOOP("Sentences", "The level Pro or above.")},
    {"lift.level-business", QT_TRANSLATE_NOOP("Sentences", "The level Business or above.")},
};

/// Null where there are no words for it.
const Words *wordsOf(const QString &sentence)
{
    static const QHash<QString, const Words *> all = [] {
        QHash<QString, const Words *> filled;
        for (const Words &one : words)
            filled.insert(QLatin1StringView(one.sentence), &one);
        return filled;
    }();
    return all.value(sentence);
}

/// "Let it wait for credit (wait, for=credit)."
QString withCall(QString sentence, const char *call)
{
    sentence.chop(1);
    return u"%1 (%2)."_qs.arg(sentence, QLatin1StringView(call));
}

/// Inputs that are days, in the form in which days are stored.
bool isDay(const QString &input)
{
    return input == u"ordered" || input == u"starts" || input == u"levels_since";
}

QString dayWords(const QString &stored)
{
    return QLocale().toString(QDate::fromString(stored, Qt::ISODate), u"d MMM yyyy"_qs);
}

} // namespace

QString factText(const Input &input, const QTimeZone &zone)
{
    struct
    {
        const QString &name;
        const QTimeZone &zone;
        QString operator()(std::monostate) const { return u"–"_qs; }
        QString operator()(bool yes) const { return yesOrNo(yes); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &text) const
        {
            return isDay(name) ? dayWords(text) : domainWord(name, text);
        }
        QString operator()(Instant at) const
        {
            const auto local = QDateTime::fromMSecsSinceEpoch(at.utcMs, zone);
            return QLocale().toString(local, u"ddd d MMM yyyy, HH:mm:ss"_qs);
        }
    } const text{input.name, zone};
    return std::visit(text, input.value);
}

QString withInputs(QString text, const std::vector<Input> &inputs, const QTimeZone &zone)
{
    for (const Input &input : inputs)
        text.replace(u'{' + input.name + u'}', factText(input, zone));
    return text;
}

QString sentenceText(
    const QString &sentence, const std::vector<Input> &inputs, const QTimeZone &zone)
{
    const auto *found = wordsOf(sentence);
    Q_ASSERT_X(found, "sentenceText", qPrintable(sentence));
    return withInputs(
        found ? QCoreApplication::translate(context, found->english) : sentence, inputs, zone);
}

QString refusalText(const Refusal &refusal, const QTimeZone &zone)
{
    return sentenceText(refusal.sentence, refusal.inputs, zone);
}

QStringList liftTexts(const Refusal &refusal)
{
    QStringList texts;
    for (const QString &lift : refusal.lifts)
        texts << sentenceText(lift, refusal.inputs, QTimeZone::utc());
    return texts;
}

QStringList liftTextsWithCalls(const Refusal &refusal)
{
    QStringList texts = liftTexts(refusal);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const auto *found = wordsOf(refusal.lifts[std::size_t(at)]);
        if (found && found->call)
            texts[at] = withCall(texts[at], found->call);
    }
    return texts;
}

QString toSayText(const Refusal &refusal)
{
    if (refusal.sentence == u"open.no-phone")
        return QCoreApplication::translate("Sentences",
            "Please open a ticket in your customer area: for your security we take requests by "
            "phone from the level Pro upwards only.");
    if (refusal.sentence == u"call.not-allowed")
        return QCoreApplication::translate("Sentences",
            "You are not on the list of those who may call for your company. Please open a ticket "
            "in your customer area, or have your administrator add you.");
    if (refusal.sentence == u"call.unverified")
        return QCoreApplication::translate("Sentences",
            "Before I can take your request I have to make sure who is calling: may I call you "
            "back on the number that we have for you?");
    return {};
}

QString problemText(const FieldProblem &problem)
{
    switch (problem.kind) {
    case FieldProblem::Kind::UnknownOperation:
        return QCoreApplication::translate("Sentences", "There is no operation “%1”.")
            .arg(problem.field);
    case FieldProblem::Kind::UnknownField:
        return QCoreApplication::translate("Sentences", "Unknown field “%1”.").arg(problem.field);
    case FieldProblem::Kind::Missing:
        return QCoreApplication::translate("Sentences", "The field “%1” is missing (%2).")
            .arg(problem.field, problem.expected);
    case FieldProblem::Kind::WrongType:
        return QCoreApplication::translate("Sentences", "The field “%1” is not of its type: %2.")
            .arg(problem.field, problem.expected);
    case FieldProblem::Kind::Empty:
        return QCoreApplication::translate("Sentences", "The field “%1” is empty.")
            .arg(problem.field);
    case FieldProblem::Kind::NotExactlyOne:
        return QCoreApplication::translate(
            "Sentences", "Exactly one of these fields is wanted: %1.")
            .arg(problem.expected);
    }
    Q_UNREACHABLE();
}

QString failureText(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Unreachable:
        return QCoreApplication::translate("Sentences", "The database cannot be reached: %1.")
            .arg(failure.detail);
    case Failure::Kind::Busy:
        return QCoreApplication::translate("Sentences", "The database is busy: %1.")
            .arg(failure.detail);
    case Failure::Kind::Rejected:
        return QCoreApplication::translate("Sentences", "The database did not take it: %1.")
            .arg(failure.detail);
    case Failure::Kind::ReadOnly:
        return QCoreApplication::translate("Sentences", "The database cannot be written: %1.")
            .arg(failure.detail);
    case Failure::Kind::NoSpace:
        return QCoreApplication::translate("Sentences", "There is not enough room on the disk: %1.")
            .arg(failure.detail);
    case Failure::Kind::Corrupt:
        return QCoreApplication::translate("Sentences", "This is no sound database of Vigie: %1.")
            .arg(failure.detail);
    case Failure::Kind::TooNew:
        return QCoreApplication::translate(
            "Sentences", "The database was made by a later version of Vigie: %1.")
            .arg(failure.detail);
    case Failure::Kind::Cancelled:
        return QCoreApplication::translate("Sentences", "It was cancelled.");
    case Failure::Kind::Unreadable:
        return QCoreApplication::translate("Sentences", "It cannot be read: %1.")
            .arg(failure.detail);
    case Failure::Kind::Missing:
        return QCoreApplication::translate("Sentences", "There is no such file: %1.")
            .arg(failure.detail);
    case Failure::Kind::AlreadyThere:
        return QCoreApplication::translate("Sentences", "There is such a file already: %1.")
            .arg(failure.detail);
    case Failure::Kind::NetworkShare:
        return QCoreApplication::translate("Sentences",
            "The database lies on a network share, where it cannot be shared safely: %1.")
            .arg(failure.detail);
    }
    Q_UNREACHABLE();
}

} // namespace vigie
