#include "app/vigiectl/command_table.h"
#include "app/vigiectl/open_book.h"
#include "domain/instant_text.h"
#include "presentation/call_words.h"
#include "presentation/language.h"

#include <QCoreApplication>
#include <QStringDecoder>

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

/// Bytes that are no text would be stored as others than were given.
std::optional<QString> notUtf8(int count, char **arguments)
{
    for (int at = 1; at < count; ++at) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString shown = decoder.decode(QByteArrayView(arguments[at]));
        if (decoder.hasError())
            return QCoreApplication::translate("Vigiectl", "This argument is no UTF-8: “%1”.")
                .arg(shown);
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
    auto problem = notUtf8(argc, argv);
    if (!problem)
        problem = readOptions(call);
    call.json |= call.arguments.value(0) == u"rule"; // always answers in JSON
    if (problem)
        return usageError(call, *problem);
    call.command = call.arguments.isEmpty() ? u"help"_qs : call.arguments.takeFirst();
    if (const Command *command = commandNamed(call.command))
        return command->run(call);
    return usageError(call,
        QCoreApplication::translate("Vigiectl", "There is no command “%1”.").arg(call.command));
}
