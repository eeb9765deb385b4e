#pragma once

#include "app/vigiectl/open_book.h"
#include "book/book.h"
#include "presentation/why_json.h"

#include <QJsonObject>

namespace vigie {

/// An instant as it is answered: in the company's zone, with milliseconds and offset.
QJsonValue instantJson(const std::optional<Instant> &at, const QTimeZone &zone);

/// A rule's *no* to a question, told as an error; answers its status.
Status refusedError(const Call &call, const Refusal &refusal, const QTimeZone &zone);

/// The answer to one operation: what was made, or the rule that refused.
QJsonObject answerJson(const Outcome &outcome, const QTimeZone &zone);

/// The consequences of a preview; agents by login.
QJsonArray consequencesJson(const Outcome &outcome, OpenBook &open);

} // namespace vigie
