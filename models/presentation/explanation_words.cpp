#include "presentation/explanation_words.h"

#include "domain/instant_text.h"
#include "presentation/customer_words.h"
#include "presentation/sentences.h"
#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

constexpr const char *context = "Explanations";

struct Words
{
    const char *sentence;
    const char *english;
};

// Placeholders are the names of the inputs, of which those in minutes are told as time and a month
// by its name; {result} is what the step comes to, {result_minutes} the same as time. %n is the
// input `entries`.
constexpr Words words[]{
    {"deadline.declared",
        QT_TRANSLATE_NOOP("Explanations", "The incident was declared at {declared_at}.")},
    {"deadline.level",
        QT_TRANSLATE_NOOP("Explanations", "Contract {contract} was in force then: {level}.")},
    {"deadline.no-contract",
        QT_TRANSLATE_NOOP("Explanations", "No contract was in force then, which is Standard.")},
    {"deadline.guarantee",
        QT_TRANSLATE_NOOP("Explanations",
            "{level} guaranteed a response within {guarantee_minutes}, around the clock.")},
    {"deadline.no-guarantee",
        QT_TRANSLATE_NOOP("Explanations", "On these terms no response was guaranteed for it.")},
    {"deadline.at-risk",
        QT_TRANSLATE_NOOP("Explanations",
            "It is at risk from {result}: once one part in {one_in} of the guarantee or "
            "{least_minutes} are left, whichever is longer, but never more than half.")},
    {"deadline.missed",
        QT_TRANSLATE_NOOP("Explanations", "Unless work has started, it is missed from {result}.")},
    {"deadline.due",
        QT_TRANSLATE_NOOP("Explanations",
            "It is due {guarantee_minutes} of elapsed time after {declared_at}: at {result}.")},
    {"deadline.request",
        QT_TRANSLATE_NOOP("Explanations",
            "There is no deadline: a request is handled in working hours, without a response "
            "guarantee.")},
    {"deadline.none",
        QT_TRANSLATE_NOOP("Explanations",
            "There is no deadline: the level handles incidents in working hours, without a "
            "response guarantee.")},
    {"deadline.imported",
        QT_TRANSLATE_NOOP("Explanations",
            "There is no deadline: an imported ticket whose start is unknown has no guarantee.")},
    {"deadline.requalified",
        QT_TRANSLATE_NOOP(
            "Explanations", "There is no deadline any more: the incident was made a request.")},
    {"deadline.moved",
        QT_TRANSLATE_NOOP("Explanations",
            "There is no deadline any more: its clock went to the ticket it was merged into.")},
    {"position.band.guaranteed",
        QT_TRANSLATE_NOOP("Explanations",
            "Its response guarantee runs until {deadline_at} and nobody has started: guaranteed "
            "incidents come first.")},
    {"position.band.premium",
        QT_TRANSLATE_NOOP("Explanations",
            "It is at {level} and no guarantee runs: tickets of Pro and above come second.")},
    {"position.band.incidents",
        QT_TRANSLATE_NOOP("Explanations",
            "It is an incident at {level}: incidents of Standard and Serenity come third.")},
    {"position.band.requests",
        QT_TRANSLATE_NOOP("Explanations",
            "It is a request at {level}: requests of Standard and Serenity come fourth.")},
    {"position.band.under-way",
        QT_TRANSLATE_NOOP("Explanations",
            "Somebody has it and works on it since {work_since_at}: tickets under way come "
            "fifth.")},
    {"position.band.waiting",
        QT_TRANSLATE_NOOP("Explanations", "It is {state}: waiting tickets come last.")},
    {"position.none", QT_TRANSLATE_NOOP("Explanations", "It is {state}, and so not in the queue.")},
    {"position.before-bands",
        QT_TRANSLATE_NOOP("Explanations", "Tickets in the bands before its own: {result}.")},
    {"position.within.guaranteed",
        QT_TRANSLATE_NOOP("Explanations",
            "The earliest deadline comes first; its own is {deadline_at}. Before it in its band: "
            "{result}.")},
    {"position.within.premium",
        QT_TRANSLATE_NOOP("Explanations",
            "Incidents come before requests, then the highest level, then the oldest; it dates "
            "from {oldest_at}. Before it in its band: {result}.")},
    {"position.within.incidents",
        QT_TRANSLATE_NOOP("Explanations",
            "The oldest comes first; it dates from {oldest_at}. Before it in its band: {result}.")},
    {"position.within.requests",
        QT_TRANSLATE_NOOP("Explanations",
            "The oldest comes first; it dates from {oldest_at}. Before it in its band: {result}.")},
    {"position.within.under-way",
        QT_TRANSLATE_NOOP("Explanations",
            "What was started first comes first; it was started at {work_since_at}. Before it in "
            "its band: {result}.")},
    {"position.within.waiting",
        QT_TRANSLATE_NOOP("Explanations",
            "What wakes first comes first, then the oldest; it wakes at {wakes_at}. Before it in "
            "its band: {result}.")},
    {"debit.unreported",
        QT_TRANSLATE_NOOP("Explanations", "It is not reported yet: nothing is debited.")},
    {"debit.worked",
        QT_TRANSLATE_NOOP("Explanations",
            "Worked: {result_minutes}, all segments together, raised once to the minute.")},
    {"debit.worked-together",
        QT_TRANSLATE_NOOP("Explanations",
            "Worked by {engineers} engineers, whose times add up: {result_minutes}, raised once to "
            "the minute.")},
    {"debit.corrected",
        QT_TRANSLATE_NOOP("Explanations",
            "Corrected from {measured_minutes}, as it was measured, to {corrected_minutes}.")},
    {"debit.coverage", QT_TRANSLATE_NOOP("Explanations", "Its coverage is {coverage}: debited.")},
    {"debit.not-debited",
        QT_TRANSLATE_NOOP("Explanations", "Its coverage is {coverage}: not debited.")},
    {"debit.no-server",
        QT_TRANSLATE_NOOP(
            "Explanations", "The ticket names no server or platform: nothing is debited.")},
    {"debit.rebooked",
        QT_TRANSLATE_NOOP("Explanations",
            "A correction undid what had been debited before: booked anew on {rebooked_at}.")},
    {"debit.machine",
        QT_TRANSLATE_NOOP("Explanations", "It is debited from the hours of {machine}.")},
    {"debit.node",
        QT_TRANSLATE_NOOP(
            "Explanations", "Its server is a node of {machine}: the platform’s hours count.")},
    {"debit.kept",
        QT_TRANSLATE_NOOP("Explanations",
            "It was booked on the hours of {machine} and stays there, whatever its ticket is about "
            "now.")},
    {"debit.part",
        QT_TRANSLATE_NOOP("Explanations",
            "In {month}, contract {contract} granted {granted_minutes}: {used_minutes} used "
            "before, {left_minutes} left. Of {minutes} worked it gave {result_minutes}.")},
    {"debit.part-standard",
        QT_TRANSLATE_NOOP("Explanations",
            "In {month}, Standard granted {granted_minutes}: {used_minutes} used before, "
            "{left_minutes} left. Of {minutes} worked it gave {result_minutes}.")},
    {"debit.part-none",
        QT_TRANSLATE_NOOP(
            "Explanations", "In {month}, {minutes} were worked while no allowance was granted.")},
    {"debit.as-booked",
        QT_TRANSLATE_NOOP("Explanations",
            "What was booked stays: {booked_minutes} from the allowance of {month}. The contracts "
            "of that time were entered otherwise since.")},
    {"debit.exceeding",
        QT_TRANSLATE_NOOP("Explanations",
            "Of {worked_minutes} worked, {allowance_minutes} came from allowances: "
            "{result_minutes} exceed them.")},
    {"debit.raised",
        QT_TRANSLATE_NOOP("Explanations",
            "What exceeds them is raised once to units of {debit_unit_minutes}: "
            "{result_minutes}.")},
    {"debit.credit",
        QT_TRANSLATE_NOOP("Explanations",
            "Hour credit stood at {credit_minutes}: of {needed_minutes} it gave "
            "{result_minutes}.")},
    {"debit.blocks",
        QT_TRANSLATE_NOOP("Explanations",
            "{missing_minutes} were missing and sold in blocks of {sale_unit_minutes}: {result}.")},
    {"debit.block-state",
        QT_TRANSLATE_NOOP("Explanations", "Of these blocks, {block_state}: {result}.")},
    {"debit.replaced",
        QT_TRANSLATE_NOOP("Explanations",
            "Later {allowance_minutes} of the allowance of {month} were freed and took the place "
            "of {credit_minutes} of credit: {result_minutes} debited.")},
    {"debit.sum", QT_TRANSLATE_NOOP("Explanations", "Debited in all: {result_minutes}.")},
    {"balance.purchase",
        QT_TRANSLATE_N_NOOP("Explanations", "Bought, in %n purchase(s): {minutes}.")},
    {"balance.credit", QT_TRANSLATE_N_NOOP("Explanations", "Used, in %n entry(s): {minutes}.")},
    {"balance.block",
        QT_TRANSLATE_N_NOOP(
            "Explanations", "Sold in blocks by reports, in %n entry(s): {minutes}.")},
    {"balance.correction",
        QT_TRANSLATE_N_NOOP("Explanations",
            "Given back where freed allowance replaced it, in %n entry(s): {minutes}.")},
    {"balance.reversal",
        QT_TRANSLATE_N_NOOP("Explanations", "Undone by corrections, in %n entry(s): {minutes}.")},
    {"balance.sum", QT_TRANSLATE_NOOP("Explanations", "Hour credit left: {result_minutes}.")},
    {"level.machine",
        QT_TRANSLATE_NOOP(
            "Explanations", "The ticket is about one server or platform: its contract counts.")},
    {"level.platform",
        QT_TRANSLATE_NOOP(
            "Explanations", "Its server is a node of a platform: the platform’s contract counts.")},
    {"level.highest",
        QT_TRANSLATE_NOOP("Explanations",
            "It names no server: until it is qualified, the customer’s highest level counts.")},
    {"level.no-machine",
        QT_TRANSLATE_NOOP(
            "Explanations", "It was qualified without a server: it is at Standard terms.")},
    {"level.contract",
        QT_TRANSLATE_NOOP(
            "Explanations", "Contract {contract} is in force since {from_at}: {level}.")},
    {"level.no-contract",
        QT_TRANSLATE_NOOP("Explanations", "No contract is in force, which is Standard.")},
    {"level.result", QT_TRANSLATE_NOOP("Explanations", "The ticket’s level is {level}.")},
    {"position.place",
        QT_TRANSLATE_NOOP("Explanations",
            "{before_bands} in the bands before and {before_within} in its own stand before it: "
            "place {result}.")},
};

const QHash<QString, const char *> &table()
{
    static const QHash<QString, const char *> all = [] {
        QHash<QString, const char *> filled;
        for (const Words &one : words)
            filled.insert(QLatin1StringView(one.sentence), one.english);
        return filled;
    }();
    return all;
}

/// As people read it.
Fact toldFact(const Input &input)
{
    const auto *number = std::get_if<qint64>(&input.value);
    if (number && input.name.endsWith(u"minutes"))
        return spanText(*number);
    const auto *text = std::get_if<QString>(&input.value);
    const auto month = text && input.name == u"month" ? monthFrom(*text) : std::nullopt;
    return month ? Fact(monthName(*month)) : input.value;
}

/// The inputs and the result as the sentences name them.
std::vector<Input> toldOf(const Step &step)
{
    std::vector<Input> told = step.inputs;
    told.push_back({u"result"_qs, step.result});
    told.push_back({u"result_minutes"_qs, step.result});
    for (Input &input : told)
        input.value = toldFact(input);
    return told;
}

/// For the plural; −1 where a sentence has none.
int countOf(const Step &step)
{
    const auto entries = std::ranges::find(step.inputs, u"entries"_qs, &Input::name);
    const auto *count
        = entries == step.inputs.end() ? nullptr : std::get_if<qint64>(&entries->value);
    return count ? int(*count) : -1;
}

} // namespace

QString stepText(const Step &step, const QTimeZone &zone)
{
    const char *english = table().value(step.sentence);
    if (!english)
        return sentenceText(step.sentence, step.inputs, zone); // what a refusal says as well
    return withInputs(
        QCoreApplication::translate(context, english, nullptr, countOf(step)), toldOf(step), zone);
}

} // namespace vigie
