#pragma once

#include "operations/consequences.h"
#include "operations/outlook.h"

#include <span>

namespace vigie {

/// One consequence as a label and what it becomes: "Deadline", "10:47:00". Nothing for what people
/// need not see.
struct ConsequenceWords
{
    QString label;
    QString before; ///< "–" where there was nothing, or it says nothing
    QString after;
};

/// What people are shown before they act, in the order of importance; people, servers and other
/// tickets by name, a new contract with its terms and whom it lacks (L4), an estimate with what is
/// left for it (H6).
std::vector<ConsequenceWords> consequenceWords(
    const Changes &changes, const Outlook &outlook, const Catalogue &catalogue, Instant now);

/// "Owner: Paul Kerr  ·  Estimate: 30 min"; empty where there is nothing.
QString inOneLine(std::span<const ConsequenceWords> consequences);

} // namespace vigie
