#pragma once

#include "book/ticket_file.h"

namespace vigie {

/// What the report of an intervention says of its time and of what was debited from where: "1 h 35
/// of work: 25 min from the allowance of November 2026, 20 min from hour credit, 50 min from 1
/// block of 1 h 00"; of several engineers with the part of each. Empty before the report. (K3, E13,
/// H4)
QString debitText(const InterventionFile &file);

} // namespace vigie
