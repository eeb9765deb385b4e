#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/customer_json.h"
#include "app/vigiectl/customer_text.h"
#include "app/vigiectl/hours_json.h"
#include "app/vigiectl/hours_text.h"
#include "domain/instant_text.h"
#include "presentation/statement_csv.h"

namespace vigie {

namespace {

/// Which part of the ledger is asked for.
struct Wanted
{
    bool statement = false;
    bool csv = false; ///< and nothing else
    StatementWanted entries;
};

/// Takes the options of the statement; nothing if one is no month, or there is none to write.
std::optional<Wanted> takeStatement(Call &call)
{
    Wanted wanted;
    wanted.statement = takeFlag(call.arguments, u"--statement"_qs);
    wanted.csv = takeFlag(call.arguments, u"--csv"_qs);
    if (wanted.csv && !wanted.statement)
        return {};
    for (const auto &[option, month] : {std::pair(u"--from"_qs, &wanted.entries.from),
             std::pair(u"--to"_qs, &wanted.entries.to)}) {
        const auto given = takeOption(call.arguments, option);
        if (!given)
            continue;
        *month = monthFrom(*given);
        if (!*month)
            return {};
    }
    return wanted;
}

/// The ledger where it is asked for, else an empty one.
Result<LedgerStatement> statementOf(
    const Wanted &wanted, const QString &customer, const Asked &asked)
{
    if (!wanted.statement)
        return LedgerStatement();
    auto read = asked.book().statement(Reference<Customer>(customer), wanted.entries, asked.at);
    if (!read)
        return failed(read.error());
    return read->value_or(LedgerStatement());
}

} // namespace

Status runCustomer(Call call)
{
    const auto wanted = takeStatement(call);
    if (!wanted || !hasArguments(call, 1))
        return usageError(call, usageText(u"customer"_qs));
    const auto asked = openToAsk(call);
    if (!asked)
        return databaseError(call, asked.error());
    const QString &name = call.arguments.front();
    const auto file = asked->book().customer(Reference<Customer>(name), asked->at);
    if (!file)
        return databaseError(call, file.error());
    if (!*file)
        return unknownThing(call, "customer", name, asked->open);
    const auto statement = statementOf(*wanted, name, *asked);
    if (!statement)
        return databaseError(call, statement.error());
    if (call.json) {
        QJsonObject json = customerJson(**file, asked->at, asked->catalogue());
        json[u"statement"_qs] = statementJson(*statement, asked->open.zone());
        print(json);
    } else if (wanted->csv) {
        const QByteArray csv = statementCsv(*statement, asked->open.zone());
        printText(QString::fromUtf8(csv.chopped(1))); // it ends the line itself
    } else {
        printText(customerText(**file, asked->at, asked->catalogue()));
        if (!statement->rows.empty())
            printText(statementText(*statement, asked->open.zone()));
    }
    return Done;
}

} // namespace vigie
