#include "app/console/refusal_words.h"

#include "interchange/rule_book.h"
#include "presentation/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace vigie {

namespace {

/// What the rule book says on a rule and on those that it refines.
std::vector<RuleText> rulesOf(const RuleId &rule)
{
    const bool french = QLocale().language() == QLocale::French;
    std::vector<RuleText> rules;
    const auto add = [&](const RuleEntry *entry) {
        if (entry)
            rules.push_back({entry->id, french ? entry->french : entry->english});
    };
    const RuleEntry *own = ruleEntry(rule);
    add(own);
    for (const QString &refined : own ? own->refines : QStringList())
        add(ruleEntry(refined));
    return rules;
}

/// Who may do something, and that a thing does not exist, says itself.
bool saysItself(const RuleId &rule) { return rule == u"right" || rule == u"reference"; }

struct LiftingAct
{
    const char *lift;
    ActionId act;
};

constexpr LiftingAct liftingActs[]{
    {"lift.qualify", ActionId::Qualify},
    {"lift.requalify", ActionId::Qualify},
    {"lift.start", ActionId::Start},
    {"lift.report", ActionId::Report},
    {"lift.resume", ActionId::Back},
    {"lift.unsnooze", ActionId::Back},
    {"lift.reopen", ActionId::Reopen},
    {"lift.withdraw", ActionId::Withdraw},
    {"lift.merge", ActionId::Merge},
    {"lift.assign", ActionId::Assign},
    {"lift.wait-credit", ActionId::WaitCredit},
    {"lift.sell-credit", ActionId::SellCredit},
    {"lift.open-linked", ActionId::NewTicket},
};

} // namespace

RefusalWords refusalWords(const AskedAct &asked, const Refusal &refusal, const Catalogue &catalogue)
{
    const std::vector<RuleText> rules = rulesOf(refusal.rule);
    RefusalWords words;
    words.title = refusalText(refusal, catalogue.calendar.zone());
    words.rule = QCoreApplication::translate("RefusalWords", "rule %1").arg(refusal.rule);
    if (!saysItself(refusal.rule) && !rules.empty())
        words.reason = rules.front().text;
    for (const QString &lift : liftTexts(refusal))
        words.lifts.push_back({lift, {}, {}});
    words.toSay = toSayText(refusal);
    words.why = refusalWhy(asked, refusal, rules, catalogue);
    return words;
}

std::optional<ActionId> liftingAct(const QString &lift)
{
    const auto found = std::ranges::find_if(
        liftingActs, [&](const LiftingAct &one) { return lift == QLatin1StringView(one.lift); });
    return found == std::end(liftingActs) ? std::nullopt : std::optional(found->act);
}

/// The keys of another place do nothing here.
Lift liftBy(ActionId act, const QString &text)
{
    const ActionInfo &info = actionInfo(act);
    Lift lift{text, actionText(info), QLatin1StringView(info.icon)};
    if (info.keys && info.menu != MenuId::Customer)
        lift.keys = QKeySequence(QLatin1StringView(info.keys));
    return lift;
}

RefusalWords failureWords(const QString &message)
{
    RefusalWords words;
    words.title = message;
    return words;
}

} // namespace vigie
