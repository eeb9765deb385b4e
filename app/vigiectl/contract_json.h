#pragma once

#include "book/contract_file.h"

#include <QJsonObject>

namespace vigie {

/// What a level gives, and who answers for what. (L1)
QJsonObject termsJson(const LevelTerms &terms);

/// What a contract's panel shows.
QJsonObject contractJson(const ContractFile &file, const QTimeZone &zone);

} // namespace vigie
