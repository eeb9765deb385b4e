#pragma once

#include "book/contract_file.h"

#include <QTimeZone>

namespace vigie {

/// A contract for people: what it gives, and who answers for what.
QString contractText(const ContractFile &file, const QTimeZone &zone);

} // namespace vigie
