#include "app/vigiectl/call.h"

#include "app/machine.h"
#include "presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace vigie {

namespace {

Status fail(const Call &call, Status status, QJsonObject error)
{
    if (call.json) {
        print({{u"error"_qs, error}});
        return status;
    }
    QString place = error[u"file"].toString();
    if (error.contains(u"line"))
        place += u':' + QString::number(error[u"line"].toInteger());
    if (error.contains(u"column"))
        place += u':' + QString::number(error[u"column"].toInteger());
    const QString text = u"vigiectl: %1%2\n"_qs.arg(
        place.isEmpty() ? QString() : place + u": "_qs, error[u"message"].toString());
    std::fputs(text.toUtf8().constData(), stderr);
    return status;
}

QJsonObject error(const QString &kind, const QString &message)
{
    return {{u"kind"_qs, kind}, {u"message"_qs, message}};
}

} // namespace

Instant Call::at() const { return now.value_or(machineNow()); }

void print(const QJsonObject &json)
{
    printText(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void printText(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

Status usageError(const Call &call, const QString &message)
{
    return fail(call, Usage, error(u"usage"_qs, message));
}

Status databaseError(const Call &call, const Failure &failure)
{
    Failure placed = failure;
    const bool isFile = !call.database.startsWith(u"postgresql:"); // that may hold a password
    if (isFile && !placed.detail.contains(call.database))
        placed.detail = call.database + u": "_qs + placed.detail;
    return fail(call, Database, error(u"database"_qs, failureText(placed)));
}

Status inputError(const Call &call, const InputProblem &problem)
{
    QJsonObject json = error(u"input"_qs, problem.message);
    if (!problem.file.isEmpty())
        json[u"file"_qs] = problem.file;
    if (problem.line)
        json[u"line"_qs] = *problem.line;
    if (problem.column)
        json[u"column"_qs] = *problem.column;
    if (!problem.field.isEmpty())
        json[u"field"_qs] = problem.field;
    return fail(call, BadInput, json);
}

std::optional<QString> takeOption(QStringList &arguments, const QString &name)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at].startsWith(name + u'=')) {
            const QString value = arguments.takeAt(at).mid(name.size() + 1);
            return value;
        }
        if (arguments[at] == name && at + 1 < arguments.size()) {
            arguments.removeAt(at);
            return arguments.takeAt(at);
        }
    }
    return {};
}

bool takeFlag(QStringList &arguments, const QString &name) { return arguments.removeAll(name) > 0; }

} // namespace vigie
