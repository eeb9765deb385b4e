#pragma once

#include "domain/words.h"
#include "presentation/domain_words.h"
#include "presentation/form.h"

namespace vigie {

// Fields that several forms ask for.

/// Stored value and the user's word for it.
using FormChoices = std::vector<std::pair<QString, QString>>;

/// All values of an enum, in the user's words.
template <class Enum>
FormChoices choicesOf(const char *of)
{
    FormChoices choices;
    for (const auto &[value, word] : Words<Enum>::all) {
        const QString stored = QLatin1StringView(word);
        choices.emplace_back(stored, domainWord(QLatin1StringView(of), stored));
    }
    return choices;
}

FormField choiceField(
    const QString &name, const QString &label, FormChoices choices, const QString &value);
FormField yesNoField(const QString &name, const QString &label, bool value);
FormField reasonField(bool required);

/// The word of a choice that rules refuse, which stays in its list.
QString refusedChoice(const QString &word, const QString &rules);

} // namespace vigie
