#pragma once

#include "domain/explanation.h"
#include "domain/result.h"
#include "operations/decision.h"
#include "operations/operation_json.h"

#include <QStringList>
#include <QTimeZone>

namespace vigie {

/// A fact in the user's words: instants in the company's zone, words of the domain by the input's
/// name.
QString factText(const Input &input, const QTimeZone &zone);

/// A text with its inputs filled in where it names them: instants in the company's zone, words of
/// the domain in the user's language.
QString withInputs(QString text, const std::vector<Input> &inputs, const QTimeZone &zone);

/// The words for a sentence that a rule named, its inputs filled in.
QString sentenceText(
    const QString &sentence, const std::vector<Input> &inputs, const QTimeZone &zone);

/// A refusal as a whole sentence, and what would lift it.
QString refusalText(const Refusal &refusal, const QTimeZone &zone);
QStringList liftTexts(const Refusal &refusal);
/// As the command line says it, with what to call: "Qualify it first (qualify)."
QStringList liftTextsWithCalls(const Refusal &refusal);

/// What to tell a customer who asked for it; nothing where the refusal is ours alone.
QString toSayText(const Refusal &refusal);

/// What is wrong with an operation as it was written down, naming the field.
QString problemText(const FieldProblem &problem);

/// What is wrong with a database or a file, naming it.
QString failureText(const Failure &failure);

} // namespace vigie
