#pragma once

#include "domain/explanation.h"

#include <QStringList>

#include <vector>

namespace vigie {

/// One rule as people read it, in one to three whole sentences a language.
struct RuleEntry
{
    RuleId id;
    QString english;
    QString french;
    bool reading = false; ///< the company's own choice where its public page leaves one
    QStringList refines; ///< the rules that an edge decides further
};

/// Every rule, edge and refusal code, once: T, L, K, Q, H, M, B and C by number, a rule's own codes
/// (L2.ordered) behind it, then the edges E by number, at last `right` and `reference`. Read from
/// resources/rules/rule-book.toml at the first call; safe from any thread.
const std::vector<RuleEntry> &ruleBook();

/// The entry of a rule, or nullptr if the book has none of that id.
const RuleEntry *ruleEntry(const RuleId &id);

} // namespace vigie
