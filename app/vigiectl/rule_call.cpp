#include "app/vigiectl/rule_call.h"

#include "app/vigiectl/answer_json.h"
#include "domain/instant_text.h"
#include "presentation/call_words.h"
#include "presentation/file_problem_words.h"

namespace vigie {

RuleCall::RuleCall(Call call, const QStringList &knownOptions)
    : m_call(std::move(call))
{
    m_call.json = true;
    read(m_call.arguments, knownOptions);
}

QString RuleCall::text(const QString &option)
{
    if (!has(option))
        refuseCall(optionMissingText(option));
    return m_options.value(option);
}

Instant RuleCall::instant(const QString &option)
{
    const QString given = text(option);
    const auto at = instantFrom(given);
    if (!at)
        refuseCall(notAnInstantText(option, given));
    return at.value_or(Instant());
}

minutes RuleCall::wholeMinutes(const QString &option)
{
    const QString given = text(option);
    bool isNumber = false;
    const int count = given.toInt(&isNumber);
    if (!isNumber || count < 1)
        refuseCall(notMinutesText(option, given));
    return minutes(count);
}

QString RuleCall::argument(const QString &example)
{
    if (m_arguments.size() != 1)
        refuseCall(argumentsText(example));
    return m_arguments.value(0);
}

void RuleCall::noArgument()
{
    if (!m_arguments.isEmpty())
        refuseCall(noArgumentsText(m_arguments.first()));
}

void RuleCall::refuseCall(const QString &message)
{
    if (!m_failed)
        m_failed = usageError(m_call, message);
}

void RuleCall::refuse(const Refusal &refusal, const QTimeZone &zone)
{
    if (!m_failed)
        m_failed = refusedError(m_call, refusal, zone);
}

void RuleCall::cannotOpen(const QString &file, const QString &reason)
{
    if (!m_failed)
        m_failed = inputError(m_call, {unreadableFileText(file, reason), file, {}, {}, {}});
}

void RuleCall::cannotRead(const QString &file, const FileProblem &problem)
{
    if (m_failed)
        return;
    InputProblem input{fileProblemText(problem), file, {}, {}, problem.field};
    if (problem.line > 0)
        input.line = problem.line;
    if (problem.column > 0)
        input.column = problem.column;
    m_failed = inputError(m_call, input);
}

void RuleCall::read(const QStringList &arguments, const QStringList &knownOptions)
{
    for (auto next = arguments.begin(); next != arguments.end(); ++next) {
        if (!next->startsWith(u"--")) {
            m_arguments << *next;
            continue;
        }
        const QString option = next->section(u'=', 0, 0);
        const bool joined = next->size() > option.size();
        const bool last = std::next(next) == arguments.end();
        if (!knownOptions.contains(option))
            return refuseCall(unknownOptionText(option, knownOptions));
        if (has(option))
            return refuseCall(optionTwiceText(option));
        if (!joined && last)
            return refuseCall(optionWithoutValueText(option));
        m_options[option] = joined ? next->mid(option.size() + 1) : *++next;
    }
}

void RuleCall::notAWord(const QString &option, const QString &given, const QStringList &words)
{
    refuseCall(notAWordText(option, given, words));
}

} // namespace vigie
