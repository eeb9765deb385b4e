#pragma once

#include "operations/operation.h"

namespace vigie {

/// What is wrong with an operation as somebody wrote it down, before any rule sees it.
struct FieldProblem
{
    enum class Kind {
        UnknownOperation,
        UnknownField,
        Missing, ///< required and not there
        WrongType,
        Empty, ///< a required text without a letter
        NotExactlyOne ///< of the fields that say what it is about
    };

    Kind kind;
    QString field; ///< or the operation's word
    QString expected; ///< the type, or the fields of which one is wanted
};

using ParsedOperation = tl::expected<Operation, FieldProblem>;

/// An operation from its word and fields. Operations that only the program does are unknown here
/// unless `dueToo`.
ParsedOperation operationFrom(const QString &word, const QJsonObject &fields, bool dueToo = false);

/// A field's value as typed on a command line: lists as JSON or separated by commas.
tl::expected<QJsonValue, FieldProblem> typedField(
    const QString &word, const QString &field, const QString &text);

struct FieldInfo
{
    QString name;
    QString type;
    bool required = false;
};

struct OperationInfo
{
    QString word;
    std::vector<FieldInfo> fields;
    QStringList exactlyOneOf; ///< empty, or the fields of which one is required
    QStringList who; ///< roles
};

/// Everything that people, the portal and the monitor can do.
std::vector<OperationInfo> operationInfos();

} // namespace vigie
