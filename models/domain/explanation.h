#pragma once

#include "domain/instant.h"

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace vigie {

/// The id under which a rule stands in the rule book: "K5", "L2.ordered".
using RuleId = QString;

/// An input or a result inside an explanation, before anybody chooses words for it.
using Fact = std::variant<std::monostate, bool, qint64, QString, Instant>;

struct Input
{
    QString name; ///< its unit in the name: "guarantee_minutes", "declared_at"
    Fact value;

    friend bool operator==(const Input &, const Input &) = default;
};

/// One step of an explanation, as data: `sentence` names the words that presentation has for it
/// ("deadline.due"), `result` follows from `inputs` by `rule` alone.
struct Step
{
    RuleId rule;
    QString sentence;
    std::vector<Input> inputs;
    Fact result;

    friend bool operator==(const Step &, const Step &) = default;
};

/// A figure and how it came about. The last step's result is the value, unless a step says that
/// there is none.
struct Explanation
{
    Fact value;
    std::vector<Step> steps;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace vigie
