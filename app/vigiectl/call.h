#pragma once

#include "domain/catalogue.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

/// How `vigiectl` was called: its common options, and what was left of the line.
struct Call
{
    QString database;
    QString as;
    std::optional<Instant> now; ///< --now
    QString language; ///< "en" or "fr"
    bool json = false;
    QString command;
    QStringList arguments; ///< without the common options

    /// --now, else the machine's clock.
    Instant at() const;
};

/// The status the program ends with.
enum Status { Done = 0, Refused = 1, Usage = 2, Database = 3, BadInput = 4 };

/// What was wrong with an input, for the error object.
struct InputProblem
{
    QString message;
    QString file;
    std::optional<qint64> line;
    std::optional<qint64> column;
    QString field;
};

/// One JSON value on standard output, compact, on a line of its own.
void print(const QJsonObject &json);
void printText(const QString &text);

// An error for a person on standard error, or with --json as the one value on standard output;
// answers the status that goes with it.

Status usageError(const Call &call, const QString &message);
Status databaseError(const Call &call, const Failure &failure);
Status inputError(const Call &call, const InputProblem &problem);

/// Takes an option with a value out of a call's arguments: `--file X` or `--file=X`.
std::optional<QString> takeOption(QStringList &arguments, const QString &name);
/// Takes an option without a value out of a call's arguments.
bool takeFlag(QStringList &arguments, const QString &name);

} // namespace vigie
