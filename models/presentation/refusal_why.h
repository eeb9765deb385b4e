#pragma once

#include "operations/decision.h"
#include "presentation/filled_in.h"
#include "presentation/why_words.h"

namespace vigie {

/// An act as somebody asked for it.
struct AskedAct
{
    QString operation; ///< its word
    FormValues fields; ///< as they were sent
    QString about; ///< "#48213  ·  Mail refused"; may be empty
    FilledIn filledIn; ///< what was typed or chosen for it
};

/// A rule as the rule book has it, in the user's language.
struct RuleText
{
    RuleId id;
    QString text;
};

/// Why a rule refused an act: what was asked for, what the rules say, what was found, and what
/// would lift it. Its JSON is the command line's answer, with `asked` as a line for `do --file`,
/// `inputs` and `rules` beside it.
WhyWords refusalWhy(const AskedAct &asked, const Refusal &refusal,
    const std::vector<RuleText> &rules, const Catalogue &catalogue);

} // namespace vigie
