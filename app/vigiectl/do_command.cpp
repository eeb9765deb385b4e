#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/lines.h"
#include "app/vigiectl/open_book.h"
#include "app/vigiectl/repeated_name.h"
#include "domain/instant_text.h"
#include "interchange/catalogue_file.h"
#include "operations/operation_json.h"
#include "presentation/file_problem_words.h"
#include "presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {

namespace {

/// An operation as it was written down: its word, fields, and who and when where they are said.
struct Written
{
    QJsonObject fields;
    QString as;
    std::optional<Instant> at;
    std::optional<QUuid> key;
};

using Parsed = tl::expected<Envelope, InputProblem>;

tl::unexpected<InputProblem> wrong(const QString &message, const QString &field = {})
{
    InputProblem problem;
    problem.message = message;
    problem.field = field;
    return tl::unexpected(problem);
}

/// Takes what is not a field of the operation out of the line.
tl::expected<Written, InputProblem> written(
    QJsonObject line, const OpenBook &open, const Call &call)
{
    Written out{{}, call.as, call.now, {}};
    const auto text = [&](const QString &name) { return line.take(name).toString(); };
    if (line.contains(u"as") && (out.as = text(u"as"_qs)).isEmpty())
        return wrong(QCoreApplication::translate("Vigiectl", "“as” is no login."), u"as"_qs);
    if (line.contains(u"at")) {
        if (!open.simulatedTime)
            return wrong(QCoreApplication::translate(
                             "Vigiectl", "“at” is not for a database with the real time."),
                u"at"_qs);
        out.at = instantFrom(text(u"at"_qs));
        if (!out.at)
            return wrong(QCoreApplication::translate("Vigiectl",
                             "“at” is no instant with an offset (2026-10-25T04:30:00+01:00)."),
                u"at"_qs);
    }
    if (line.contains(u"operation")) {
        out.key = QUuid::fromString(text(u"operation"_qs));
        if (out.key->isNull())
            return wrong(QCoreApplication::translate("Vigiectl", "“operation” is no UUID."),
                u"operation"_qs);
    }
    out.fields = line;
    return out;
}

Parsed envelopeFrom(
    const QString &word, const QJsonObject &line, const OpenBook &open, const Call &call)
{
    const auto said = written(line, open, call);
    if (!said)
        return tl::unexpected(said.error());
    const auto operation = operationFrom(word, said->fields);
    if (!operation)
        return wrong(problemText(operation.error()), operation.error().field);
    if (const auto *import = std::get_if<ImportCatalogue>(&*operation)) {
        if (const auto sound = catalogueFrom(import->text.toUtf8()); !sound)
            return wrong(fileProblemText(sound.error()), u"text"_qs);
    }
    if (open.simulatedTime && !said->at)
        return wrong(QCoreApplication::translate("Vigiectl",
                         "A database with simulated time is told its time: --now or “at”."),
            u"at"_qs);
    return Envelope{*operation, said->key.value_or(QUuid::createUuid()), said->as,
        said->at.value_or(machineNow())};
}

/// `field=value …` of a command line.
tl::expected<QJsonObject, QString> typedFields(const QString &word, const QStringList &arguments)
{
    QJsonObject fields;
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 1)
            return tl::unexpected(
                QCoreApplication::translate("Vigiectl", "“%1” is not field=value.").arg(argument));
        const QString name = argument.left(equals);
        if (fields.contains(name))
            return tl::unexpected(
                QCoreApplication::translate("Vigiectl", "“%1” is given twice.").arg(name));
        if (name == u"operation") {
            fields[name] = argument.mid(equals + 1);
            continue;
        }
        const auto value = typedField(word, name, argument.mid(equals + 1));
        if (!value)
            return tl::unexpected(problemText(value.error()));
        fields[name] = *value;
    }
    return fields;
}

Parsed envelopeOfLine(const QByteArray &text, const OpenBook &open, const Call &call)
{
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !json.isObject()) {
        auto problem = wrong(json.isNull()
                ? QCoreApplication::translate("Vigiectl", "This is no JSON: %1.")
                      .arg(error.errorString())
                : QCoreApplication::translate("Vigiectl", "This is no JSON object."));
        problem.value().column = qint64(error.offset) + 1;
        return problem;
    }
    if (const auto twice = repeatedName(text))
        return wrong(
            QCoreApplication::translate("Vigiectl", "“%1” is given twice.").arg(*twice), *twice);
    QJsonObject line = json.object();
    const QJsonValue word = line.take(u"op");
    if (!word.isString())
        return wrong(
            QCoreApplication::translate("Vigiectl", "The field “op” is missing."), u"op"_qs);
    return envelopeFrom(word.toString(), line, open, call);
}

/// Why there is no next line, where the file has not ended.
Status lineError(const Call &call, const Lines &lines, const QString &path, qint64 number)
{
    InputProblem problem;
    problem.file = path;
    problem.line = number;
    problem.message = lines.isTooLong()
        ? QCoreApplication::translate("Vigiectl", "This line is longer than %1 MiB.")
              .arg(Lines::longest / (1024 * 1024))
        : failureText({Failure::Kind::Unreadable, path});
    return inputError(call, problem);
}

Status doFile(const Call &call, OpenBook &open, const QString &path, bool stopAtRefusal)
{
    Lines lines(path);
    if (!lines.isOpen())
        return inputError(call, {failureText({Failure::Kind::Unreadable, path}), path, {}, {}, {}});
    Status status = Done;
    qint64 number = 1;
    for (; const auto text = lines.next(); ++number) {
        if (text->trimmed().isEmpty())
            continue;
        const auto envelope = envelopeOfLine(*text, open, call);
        if (!envelope) {
            InputProblem problem = envelope.error();
            problem.file = path;
            problem.line = number;
            return inputError(call, problem);
        }
        const auto outcome = open.book->submit(*envelope);
        if (!outcome)
            return databaseError(call, outcome.error());
        QJsonObject answer = answerJson(*outcome, open.zone());
        answer[u"line"_qs] = number;
        print(answer);
        if (!answer[u"accepted"].toBool()) {
            status = Refused;
            if (stopAtRefusal)
                return status;
        }
    }
    return lines.isAtEnd() ? status : lineError(call, lines, path, number);
}

/// One operation from the command line, done or looked at.
Status one(const Call &call, OpenBook &open, bool preview)
{
    if (call.arguments.isEmpty())
        return usageError(call, usageText(call.command));
    const QString word = call.arguments.front();
    const auto fields = typedFields(word, call.arguments.mid(1));
    if (!fields)
        return usageError(call, fields.error());
    const auto envelope = envelopeFrom(word, *fields, open, call);
    if (!envelope)
        return usageError(call, envelope.error().message);
    const auto outcome = preview ? open.book->preview(*envelope) : open.book->submit(*envelope);
    if (!outcome)
        return databaseError(call, outcome.error());
    QJsonObject answer = answerJson(*outcome, open.zone());
    answer[u"line"_qs] = 1;
    if (preview)
        answer[u"consequences"_qs] = consequencesJson(*outcome, open);
    print(answer);
    return answer[u"accepted"].toBool() ? Done : Refused;
}

Status withBook(Call &call, bool preview)
{
    const bool stop = takeFlag(call.arguments, u"--stop"_qs);
    const auto file = takeOption(call.arguments, u"--file"_qs);
    auto open = openBook(call);
    if (!open)
        return databaseError(call, open.error());
    if (!open->simulatedTime && !preview) { // a simulated one is told by its lines, too
        if (const auto wrong = wrongTime(call, open->simulatedTime))
            return usageError(call, *wrong);
    }
    if (!file && !stop)
        return one(call, *open, preview);
    if (!file || preview || !call.arguments.isEmpty())
        return usageError(call, usageText(call.command));
    return doFile(call, *open, *file, stop);
}

} // namespace

Status runDo(Call call) { return withBook(call, false); }

Status runPreview(Call call) { return withBook(call, true); }

} // namespace vigie
