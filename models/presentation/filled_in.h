#pragma once

#include "presentation/form.h"

namespace vigie {

/// Labels and values, as people read them.
using FilledIn = std::vector<std::pair<QString, QString>>;

/// What is filled in in a form's fields, in their order: chosen words, spans, amounts and times on
/// the company's clocks. Nothing for what is empty or not asked for.
FilledIn filledIn(const Form &form, const FormValues &values);

} // namespace vigie
