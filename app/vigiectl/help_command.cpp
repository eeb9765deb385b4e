#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/manual_page.h"
#include "app/vigiectl/text_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vigie {

namespace {

QJsonObject json(const Command &command)
{
    return {{u"command"_qs, QString::fromLatin1(command.word)},
        {u"usage"_qs, u"vigiectl "_qs + QString::fromUtf8(command.usage)},
        {u"summary"_qs, summaryOf(command)}, {u"details"_qs, detailsOf(command)}};
}

void explain(const Call &call, const Command &command)
{
    if (call.json) {
        print(json(command));
        return;
    }
    printText(usageText(QString::fromLatin1(command.word)) + u"\n\n"_qs + summaryOf(command));
    if (const QString details = detailsOf(command); !details.isEmpty())
        printText(u'\n' + details);
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
    std::vector<QStringList> options;
    for (const CommonOption &option : commonOptions())
        options.push_back({QString::fromLatin1(option.usage), meaningOf(option)});
    printText(usageOfAll() + u"\n\n"_qs + tableLines(rows).join(u'\n') + u"\n\n"_qs
        + tableLines(options).join(u'\n') + u"\n\n"_qs + statusesText());
}

} // namespace

Status runHelp(Call call)
{
    if (takeFlag(call.arguments, u"--man"_qs) && call.arguments.isEmpty()) {
        printText(manualPage());
        return Done;
    }
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
