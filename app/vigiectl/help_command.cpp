#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/text_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vigie {

namespace {

QString summaryOf(const Command &command)
{
    return QCoreApplication::translate("Vigiectl", command.summary);
}

QJsonObject json(const Command &command)
{
    return {{u"command"_qs, QString::fromLatin1(command.word)},
        {u"usage"_qs, u"vigiectl "_qs + QString::fromUtf8(command.usage)},
        {u"summary"_qs, summaryOf(command)}};
}

void explain(const Call &call, const Command &command)
{
    if (call.json)
        print(json(command));
    else
        printText(usageText(QString::fromLatin1(command.word)) + u'\n' + summaryOf(command));
}

void listAll(const Call &call)
{
    if (call.json) {
        QJsonArray all;
        for (const Command &command : commandTable())
            all << json(command);
        print({{u"commands"_qs, all}});
        return;
    }
    std::vector<QStringList> rows;
    for (const Command &command : commandTable())
        rows.push_back({QString::fromLatin1(command.word), summaryOf(command)});
    printText(QCoreApplication::translate("Vigiectl",
                  "Usage: vigiectl [--database PATH] [--as LOGIN] [--now T] [--lang en|fr] "
                  "[--json] COMMAND …")
        + u'\n' + tableLines(rows).join(u'\n'));
}

} // namespace

Status runHelp(Call call)
{
    if (call.arguments.size() > 1)
        return usageError(call, usageText(u"help"_qs));
    if (call.arguments.isEmpty()) {
        listAll(call);
        return Done;
    }
    const Command *command = commandNamed(call.arguments.front());
    if (!command)
        return usageError(call,
            QCoreApplication::translate("Vigiectl", "There is no command “%1”.")
                .arg(call.arguments.front()));
    explain(call, *command);
    return Done;
}

} // namespace vigie
