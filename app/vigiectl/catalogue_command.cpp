#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/asking.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "interchange/catalogue_file.h"
#include "presentation/call_words.h"
#include "presentation/file_problem_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace vigie {

namespace {

constexpr QStringView standardStream = u"-";

Status unreadable(const Call &call, const QString &path, const QString &reason)
{
    return inputError(call, {unreadableFileText(path, reason), path, {}, {}, {}});
}

Status unsound(const Call &call, const QString &path, const FileProblem &problem)
{
    InputProblem input{fileProblemText(problem), path, problem.line, {}, problem.field};
    if (problem.column > 0)
        input.column = problem.column;
    return inputError(call, input);
}

tl::expected<QByteArray, QString> contentsOf(const QString &path)
{
    QFile file(path);
    const bool opened = path == standardStream ? file.open(stdin, QIODevice::ReadOnly)
                                               : file.open(QIODevice::ReadOnly);
    if (!opened)
        return tl::unexpected(file.errorString());
    return file.readAll();
}

/// Says the version that a file has or got.
void tell(const Call &call, QJsonObject json, const QString &text)
{
    if (call.json)
        print(json);
    else
        printText(text);
}

Status exportTo(const QString &path, const Call &call)
{
    const auto open = openBook(call);
    if (!open)
        return databaseError(call, open.error());
    const QByteArray text = catalogueText(*open->catalogue);
    const int version = open->catalogue->version;
    if (path == standardStream) {
        if (call.json)
            print({{u"version"_qs, version}, {u"text"_qs, QString::fromUtf8(text)}});
        else
            std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
        return Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return inputError(call,
            {QCoreApplication::translate("Vigiectl", "“%1” cannot be written: %2.")
                    .arg(path, file.errorString()),
                path, {}, {}, {}});
    tell(call, {{u"file"_qs, path}, {u"version"_qs, version}},
        QCoreApplication::translate("Vigiectl", "Wrote version %1 of the service levels to %2.")
            .arg(version)
            .arg(path));
    return Done;
}

Status check(const QString &path, const Call &call)
{
    const auto bytes = contentsOf(path);
    if (!bytes)
        return unreadable(call, path, bytes.error());
    const auto catalogue = catalogueFrom(*bytes);
    if (!catalogue)
        return unsound(call, path, catalogue.error());
    tell(call, {{u"file"_qs, path}, {u"version"_qs, catalogue->version}},
        QCoreApplication::translate("Vigiectl", "%1 is a sound catalogue of service levels.")
            .arg(path));
    return Done;
}

/// Puts in force what was found sound.
Status submit(const QByteArray &text, const Call &call)
{
    const auto open = openBook(call);
    if (!open)
        return databaseError(call, open.error());
    if (const auto wrong = wrongTime(call, open->simulatedTime))
        return usageError(call, *wrong);
    const auto outcome = open->book->submit({ImportCatalogue{QString::fromUtf8(text)},
        QUuid::createUuid(), call.as, timeOfWriting(call, *open)});
    if (!outcome)
        return databaseError(call, outcome.error());
    if (const auto *refusal = std::get_if<Refusal>(&outcome->decision))
        return refusedError(call, *refusal, open->zone());
    const auto inForce = open->book->catalogue();
    if (!inForce)
        return databaseError(call, inForce.error());
    QJsonObject json = answerJson(*outcome, open->zone());
    json[u"version"_qs] = (*inForce)->version;
    tell(call, json,
        QCoreApplication::translate("Vigiectl", "Version %1 of the service levels is in force.")
            .arg((*inForce)->version));
    return Done;
}

Status import(const QString &path, const Call &call)
{
    const auto bytes = contentsOf(path);
    if (!bytes)
        return unreadable(call, path, bytes.error());
    if (const auto catalogue = catalogueFrom(*bytes); !catalogue)
        return unsound(call, path, catalogue.error());
    return submit(*bytes, call);
}

} // namespace

Status runCatalogue(Call call)
{
    const QString what = call.arguments.value(0);
    const QString path = call.arguments.value(1);
    if (hasArguments(call, 2)) {
        if (what == u"export")
            return exportTo(path, call);
        if (what == u"check")
            return check(path, call);
        if (what == u"import")
            return import(path, call);
    }
    return usageError(call, usageText(u"catalogue"_qs));
}

} // namespace vigie
