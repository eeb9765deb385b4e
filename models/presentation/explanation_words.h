#pragma once

#include "domain/explanation.h"

#include <QString>
#include <QTimeZone>

namespace vigie {

/// One step of an explanation as a sentence, instants in the company's zone.
QString stepText(const Step &step, const QTimeZone &zone);

} // namespace vigie
