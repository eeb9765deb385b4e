#include "app/vigiectl/command_table.h"

#include "app/vigiectl/commands.h"
#include "app/vigiectl/rules_command.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace vigie {

namespace {

Status runRulesCommand(Call call)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    return Status(runRules(call.arguments, call.language, call.json, out, err));
}

constexpr Command commands[]{
    {"init", runInit, "init PATH [--simulated-time] [--demo]",
        QT_TRANSLATE_NOOP("Vigiectl",
            "Makes a database, empty or with the demonstration company. One with simulated time "
            "is told its time by --now.")},
    {"do", runDo, "do OPERATION field=value … | do --file FILE [--stop]",
        QT_TRANSLATE_NOOP("Vigiectl",
            "Does an operation, or those of a file, one JSON object a line (-: standard input).")},
    {"preview", runPreview, "preview OPERATION field=value …",
        QT_TRANSLATE_NOOP("Vigiectl", "Says what an operation would do, and writes nothing.")},
    {"operations", runOperations, "operations",
        QT_TRANSLATE_NOOP("Vigiectl", "Lists the operations, their fields, and who may do them.")},
    {"queue", runQueue, "queue [--filter FILTER] [--limit N] [--offset N]",
        QT_TRANSLATE_NOOP("Vigiectl",
            "The queue, first to last. A filter is words, \"phrases\" and key:value, each with a "
            "minus before it for not; keys are level, is, customer, server, owner, state, due "
            "and waited.")},
    {"ticket", runTicket, "ticket TICKET",
        QT_TRANSLATE_NOOP("Vigiectl", "Everything about a ticket, by number, new-xxxx or key.")},
    {"customer", runCustomer, "customer CUSTOMER [--statement] [--from MONTH] [--to MONTH]",
        QT_TRANSLATE_NOOP("Vigiectl", "Everything about a customer.")},
    {"contract", runContract, "contract CONTRACT",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Everything about a contract: what it gives, and who answers for what.")},
    {"why", runWhy, "why deadline|position TICKET | why eligibility SERVER LEVEL",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Explains a figure: its inputs, the rules, and the steps between.")},
    {"verify", runVerify, "verify",
        QT_TRANSLATE_NOOP("Vigiectl",
            "Decides everything that was ever done again, and names what it does not explain.")},
    {"catalogue", runCatalogue, "catalogue export|check|import FILE",
        QT_TRANSLATE_NOOP("Vigiectl",
            "The service levels as TOML: writes those in force, checks a file, or puts one in "
            "force (-: standard input or output).")},
    {"rules", runRulesCommand, "rules [ID]",
        QT_TRANSLATE_NOOP("Vigiectl", "The rule book, or one entry.")},
    {"rule", runRule, "rule CALCULATOR …",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Calculates by one rule, without a database; always answers JSON.")},
    {"help", runHelp, "help [COMMAND]",
        QT_TRANSLATE_NOOP("Vigiectl", "Lists the commands, or explains one.")},
};

} // namespace

std::span<const Command> commandTable() { return commands; }

const Command *commandNamed(QStringView word)
{
    const auto found = std::ranges::find_if(
        commands, [&](const Command &one) { return word == QLatin1StringView(one.word); });
    return found == std::end(commands) ? nullptr : found;
}

QString usageText(const QString &command)
{
    const Command *known = commandNamed(command);
    return QCoreApplication::translate("Vigiectl", "Usage: vigiectl %1")
        .arg(known ? QString::fromUtf8(known->usage) : command);
}

} // namespace vigie
