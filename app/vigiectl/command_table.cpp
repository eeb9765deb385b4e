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
        QT_TRANSLATE_NOOP("Vigiectl", "Makes a database, empty or with the demonstration company."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "A path that exists, or cannot be written, is status 3. The empty database has one "
            "agent, the login, as lead.\n\n"
            "One with simulated time is told its time by --now with every write, never earlier "
            "than the last; it is for imports of the past and for trials.")},
    {"do", runDo, "do OPERATION field=value … | do --file FILE [--stop]",
        QT_TRANSLATE_NOOP("Vigiectl",
            "Does an operation, or those of a file, one JSON object a line (-: standard input)."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "A line is {\"op\":\"open-ticket\",\"as\":\"paul\",\"subject\":\"…\",…}; “as”, “at” "
            "and "
            "“operation” may stand in any: who acts, when (simulated time alone), and a UUID of "
            "one’s own, with which the same line sent again is answered as before.\n\n"
            "Each line is answered by one JSON line, durable before it is written. A refused line "
            "does not stop the rest, but --stop makes it; a malformed one stops with status 4 and "
            "the lines before it stand. “vigiectl operations” lists the fields.")},
    {"preview", runPreview, "preview OPERATION field=value …",
        QT_TRANSLATE_NOOP("Vigiectl", "Says what an operation would do, and writes nothing."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "The answer and the status are those of “do”, with the consequences beside them, each "
            "before and after.")},
    {"operations", runOperations, "operations",
        QT_TRANSLATE_NOOP("Vigiectl", "Lists the operations, their fields, and who may do them.")},
    {"queue", runQueue, "queue [--filter FILTER] [--limit N] [--offset N]",
        QT_TRANSLATE_NOOP("Vigiectl", "The queue, first to last."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "A filter is words, \"phrases\" and key:value, all of which must hold, each with a "
            "minus "
            "before it for not; key:a,b is either. Keys are level, is, customer, server, owner, "
            "state, due (due:<1h) and waited (waited:>30m); “is” knows incident, request, "
            "answered, at-risk, over, mine, unclaimed and waiting. Case and accents do not "
            "matter.")},
    {"ticket", runTicket, "ticket TICKET",
        QT_TRANSLATE_NOOP("Vigiectl", "Everything about a ticket, by number, new-xxxx or key."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "Its terms and verdicts, messages, interventions with their segments, and every change "
            "with who made it, when, and what was there before and after.")},
    {"customer", runCustomer, "customer CUSTOMER [--statement [--csv]] [--from MONTH] [--to MONTH]",
        QT_TRANSLATE_NOOP("Vigiectl", "Everything about a customer."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "--statement adds its hour entries, of the months asked for; a month is written "
            "2026-11. With --csv they are all that is written: a header and a line each entry, in "
            "the order of booking.\n\n"
            "The columns are id, number (in the customer’s ledger, from 1), at (when it was "
            "booked), month (of the work, or of the purchase), kind (purchase, allowance, credit, "
            "block, correction, reversal), minutes (as they change their account: negative where "
            "used), balance (of hour credit, after it), ticket (the number of the one it was "
            "booked on), author, server (or platform), intervention, source (of a debit: "
            "allowance, "
            "credit, block), undoes (of a reversal: the id of the entry), catalogue (the version "
            "it was booked with), invoice (of a purchase) and reason (of a correction). Minutes "
            "are "
            "whole; people and servers stand by key. Texts with a comma or a quote stand between "
            "quotes, a quote in them doubled.")},
    {"contract", runContract, "contract CONTRACT",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Everything about a contract: what it gives, and who answers for what.")},
    {"invoiceable", runInvoiceable, "invoiceable [--csv] [--state STATE]",
        QT_TRANSLATE_NOOP("Vigiectl", "The blocks that reports sold, and which may be invoiced."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "A block is to-confirm until “confirm-block” records that the customer agrees, then "
            "invoiceable, and invoiced once “mark-invoiced” says that it stands on an invoice. "
            "Those that a correction withdrew are not listed.\n\n"
            "Blocks in every state are written, invoiced ones for ever: whoever writes invoices "
            "filters on the state, or asks for --state invoiceable alone.\n\n"
            "--csv writes a header and one row a block, the first sold in front. The columns are "
            "id (to be given to “mark-invoiced”, and the same for ever), customer (by key), ticket "
            "(the number of the one it was booked on, as in the statement), intervention, sold (an "
            "instant in the company’s zone, as 2026-11-24T11:35:00.000+01:00), minutes (of the "
            "whole block) and state (to-confirm, invoiceable, invoiced). Nothing in them holds a "
            "comma or a quote.")},
    {"why", runWhy,
        "why deadline|position|level TICKET | why balance CUSTOMER | why debit INTERVENTION | "
        "why eligibility SERVER LEVEL",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Explains a figure: its inputs, the rules, and the steps between.")},
    {"verify", runVerify, "verify",
        QT_TRANSLATE_NOOP("Vigiectl",
            "Decides everything that was ever done again, and names what it does not explain."),
        QT_TRANSLATE_NOOP("Vigiectl", "Status 1 if there is something.")},
    {"catalogue", runCatalogue, "catalogue export|check|import FILE",
        QT_TRANSLATE_NOOP("Vigiectl",
            "The service levels as TOML: writes those in force, checks a file, or puts one in "
            "force (-: standard input or output)."),
        QT_TRANSLATE_NOOP(
            "Vigiectl", "A mistake is named by line, column and field. Only a lead imports.")},
    {"import", runImport,
        "import servicenow FILE --levels FILE [--until T] [--strict] | "
        "import csv FILE [--levels FILE] [--strict]",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Takes tickets in from another system’s export, as one operation."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "ServiceNow’s event log has one row an event; each ticket gets its history at its own "
            "times, and --until leaves it as it stood then. A CSV has one row a ticket and the "
            "header key,customer,server,channel,kind,state,subject,text,opened,declared,closed,"
            "owner in any order; key, customer, subject and opened are required. Instants without "
            "an offset are the company’s.\n\n"
            "--levels names a CSV with the header customer,level and a line for each customer, "
            "“*” for all that are not named; a new server gets a contract of that level, taken as "
            "found and marked imported. A CSV without it is taken at Standard.\n\n"
            "Everything or, after a cut, nothing is taken. A row that cannot be read is listed and "
            "its ticket left out whole, status 1; --strict takes nothing then. A ticket whose key "
            "is there already stays as it is, so that nothing comes twice. Only a lead imports.")},
    {"rules", runRulesCommand, "rules [ID]",
        QT_TRANSLATE_NOOP("Vigiectl", "The rule book, or one entry.")},
    {"rule", runRule, "rule CALCULATOR …",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Calculates by one rule, without a database; always answers JSON."),
        QT_TRANSLATE_NOOP("Vigiectl",
            "rule deadline --level LEVEL --declared T [--kind incident|request] [--minutes N]\n"
            "rule support-time --from T --to T [--closing FILE]\n"
            "rule opens --at T [--closing FILE]\n"
            "rule month YYYY-MM\n"
            "rule holidays YYYY\n"
            "rule allocate and rule eligibility, which read a question as JSON from standard "
            "input")},
    {"help", runHelp, "help [COMMAND] | help --man",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "Lists the commands, explains one, or writes all as a manual page.")},
};

constexpr CommonOption options[]{
    {"--database PATH", QT_TRANSLATE_NOOP("Vigiectl", "the database; else the console’s own")},
    {"--as LOGIN", QT_TRANSLATE_NOOP("Vigiectl", "who acts; else the login’s own user")},
    {"--now T",
        QT_TRANSLATE_NOOP("Vigiectl",
            "the instant, such as 2026-10-25T04:30:00+01:00; else the clock. A database with the "
            "real time refuses it for writing.")},
    {"--lang en|fr", QT_TRANSLATE_NOOP("Vigiectl", "the language; else the environment’s")},
    {"--json",
        QT_TRANSLATE_NOOP(
            "Vigiectl", "one JSON value on standard output, in place of text; errors too")},
};

} // namespace

std::span<const CommonOption> commonOptions() { return options; }

QString meaningOf(const CommonOption &option)
{
    return QCoreApplication::translate("Vigiectl", option.meaning);
}

QString summaryOf(const Command &command)
{
    return QCoreApplication::translate("Vigiectl", command.summary);
}

QString detailsOf(const Command &command)
{
    return command.details ? QCoreApplication::translate("Vigiectl", command.details) : QString();
}

QString usageOfAll()
{
    return QCoreApplication::translate("Vigiectl",
        "Usage: vigiectl [--database PATH] [--as LOGIN] [--now T] [--lang en|fr] [--json] "
        "COMMAND …");
}

QString statusesText()
{
    return QCoreApplication::translate("Vigiectl",
        "Exit status: 0 done, or found nothing wrong; 1 refused by a rule, or verify found "
        "something; 2 the call was wrong; 3 the database could not be opened or reached; 4 an "
        "input could not be read.");
}

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
