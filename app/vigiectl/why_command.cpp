#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/text_table.h"
#include "presentation/explanation_words.h"
#include "presentation/sentences.h"

namespace vigie {

namespace {

/// What is asked for, and about what.
struct Question
{
    QString figure;
    QString name;
    Level level = Level::Standard;
};

std::optional<Question> questionOf(const Call &call)
{
    Question question{call.arguments.value(0), call.arguments.value(1)};
    const QStringList two{u"deadline"_qs, u"position"_qs, u"level"_qs, u"balance"_qs, u"debit"_qs};
    if (two.contains(question.figure))
        return hasArguments(call, 2) ? std::optional(question) : std::nullopt;
    const auto level = valueOf<Level>(call.arguments.value(2));
    if (question.figure != u"eligibility" || !hasArguments(call, 3) || !level)
        return {};
    question.level = *level;
    return question;
}

Result<std::optional<Explanation>> answerTo(const Question &question, const Asked &asked)
{
    if (question.figure == u"deadline")
        return asked.book().whyDeadline(Reference<Ticket>(question.name), asked.at);
    if (question.figure == u"position")
        return asked.book().whyPosition(Reference<Ticket>(question.name), asked.at);
    if (question.figure == u"level")
        return asked.book().whyLevel(Reference<Ticket>(question.name), asked.at);
    if (question.figure == u"balance")
        return asked.book().whyBalance(Reference<Customer>(question.name), asked.at);
    if (question.figure == u"debit")
        return asked.book().whyDebit(Reference<Intervention>(question.name), asked.at);
    return asked.book().whyEligible(question.name, question.level, asked.at);
}

const char *tableOf(const Question &question)
{
    return question.figure == u"eligibility" ? "server"
        : question.figure == u"balance"      ? "customer"
        : question.figure == u"debit"        ? "intervention"
                                             : "ticket";
}

QString textOf(const Explanation &why, const QTimeZone &zone)
{
    std::vector<QStringList> rows{{factText({u"value"_qs, why.value}, zone)}};
    QStringList lines = tableLines(rows);
    rows.clear();
    for (const Step &step : why.steps)
        rows.push_back({step.rule, stepText(step, zone)});
    return (lines + tableLines(rows)).join(u'\n');
}

} // namespace

Status runWhy(Call call)
{
    const auto question = questionOf(call);
    if (!question)
        return usageError(call, usageText(u"why"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const auto why = answerTo(*question, *asked);
    if (!why)
        return databaseError(call, why.error());
    if (!*why)
        return unknownThing(call, tableOf(*question), question->name, asked->open);
    const QTimeZone &zone = asked->open.zone();
    if (call.json)
        print(explanationJson(**why, zone));
    else
        printText(textOf(**why, zone));
    return Done;
}

} // namespace vigie
