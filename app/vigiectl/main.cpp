#include "app/vigiectl/command_table.h"
#include "app/vigiectl/open_book.h"
#include "domain/instant_text.h"
#include "presentation/call_words.h"
#include "presentation/language.h"

#include <QCoreApplication>

using namespace vigie;

namespace {

/// The common options may stand anywhere on the line; what is left is the command's.
std::optional<QString> readOptions(Call &call)
{
    while (const auto language = takeOption(call.arguments, u"--lang"_qs)) {
        if (*language != u"en" && *language != u"fr")
            return QCoreApplication::translate("Vigiectl", "--lang is en or fr, not “%1”.")
                .arg(*language);
        useLanguage(call.language = *language); // whatever else is wrong is said in it
    }
    while (const auto database = takeOption(call.arguments, u"--database"_qs))
        call.database = *database;
    while (const auto login = takeOption(call.arguments, u"--as"_qs))
        call.as = *login;
    while (const auto now = takeOption(call.arguments, u"--now"_qs)) {
        call.now = instantFrom(*now);
        if (!call.now)
            return notAnInstantText(u"--now"_qs, *now);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Call call{defaultDatabase(), loginOfMachine(), {}, languageOfEnvironment(), false, {},
        application.arguments().mid(1)};
    useLanguage(call.language);
    call.json = takeFlag(call.arguments, u"--json"_qs);
    const auto problem = readOptions(call);
    if (problem)
        return usageError(call, *problem);
    call.command = call.arguments.isEmpty() ? u"help"_qs : call.arguments.takeFirst();
    if (const Command *command = commandNamed(call.command))
        return command->run(call);
    return usageError(call,
        QCoreApplication::translate("Vigiectl", "There is no command “%1”.").arg(call.command));
}
