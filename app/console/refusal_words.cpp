#include "app/console/refusal_words.h"

#include "interchange/rule_book.h"
#include "presentation/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

/// What the rule book says; who may do something, and that a thing does not exist, says itself.
QString ruleText(const RuleId &rule)
{
    const RuleEntry *entry = ruleEntry(rule);
    if (!entry || rule == u"right" || rule == u"reference")
        return {};
    return QLocale().language() == QLocale::French ? entry->french : entry->english;
}

} // namespace

RefusalWords refusalWords(const Refusal &refusal, const QTimeZone &zone)
{
    RefusalWords words;
    words.title = refusalText(refusal, zone);
    words.rule = QCoreApplication::translate("RefusalWords", "rule %1").arg(refusal.rule);
    words.reason = ruleText(refusal.rule);
    for (const QString &lift : liftTexts(refusal))
        words.lifts.push_back({lift, {}, {}});
    words.toSay = toSayText(refusal);
    return words;
}

RefusalWords failureWords(const QString &message)
{
    RefusalWords words;
    words.title = message;
    return words;
}

} // namespace vigie
