#pragma once

#include "domain/explanation.h"

#include <QStringList>

namespace vigie {

/// What a person is told who asks for a rule that the rule book does not have.
QString unknownRuleText(const RuleId &id);

/// The same for somebody who names more than one rule at a time.
QString oneRuleAtATimeText();

/// Marks a rule that is the company's own choice.
QString companyReadingText();

/// Says which rules an edge decides further.
QString refinesText(const QStringList &ids);

} // namespace vigie
