#pragma once

#include "domain/eligibility.h"
#include "domain/file_problem.h"

#include <QByteArray>

namespace vigie {

/// The question that a JSON object asks: `level`, `server` with `ordered` and `panel`, `starts`;
/// `earlier_paid_contracts`, `study_accepted` and `exception` may be missing. Dates are local days.
FileResult<EligibilityQuestion> eligibilityQuestionFrom(const QByteArray &json);

} // namespace vigie
