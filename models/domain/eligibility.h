#pragma once

#include "domain/catalogue.h"
#include "domain/explanation.h"
#include "domain/server.h"

#include <QDate>

#include <vector>

namespace vigie {

/// What must be known to tell whether a level may be taken.
struct EligibilityQuestion
{
    struct Machine
    {
        QDate ordered; ///< local day
        Panel panel = Panel::None;
    };

    Level level = Level::Standard;
    std::vector<Machine> servers; ///< at least one: it, or every node of the platform
    bool platform = false;
    QDate starts; ///< local day
    int earlierPaidContracts = 0; ///< above Standard, on that server
    bool studyAccepted = false;
    bool exception = false; ///< a team lead accepts that the server is not new (E5)
};

/// One thing that a level asks for. `sentence` names the words that presentation has for it when it
/// is not fulfilled, `lifts` what would lift that.
struct Criterion
{
    RuleId rule;
    QString sentence;
    std::vector<Input> inputs;
    bool fulfilled = true;
    std::vector<QString> lifts;

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// Everything that the level asks for, fulfilled or not, each once: E57 (a platform is for Critical
/// Business alone), L2.ordered, L2.new, L2.licence, L2.study, in that order. (L2, E5, E18, E40,
/// E57, E73)
std::vector<Criterion> eligibilityCriteria(
    const EligibilityQuestion &question, const Catalogue &catalogue);

/// Those that refuse the level, in the same order; none: the server is eligible.
std::vector<Criterion> eligibilityRefusals(
    const EligibilityQuestion &question, const Catalogue &catalogue);

/// Whether the level may be taken, from what it asks for. Where a criterion is fulfilled the step's
/// sentence is the criterion's with `.fulfilled` behind it.
Explanation explainEligibility(const EligibilityQuestion &question, const Catalogue &catalogue);

} // namespace vigie
