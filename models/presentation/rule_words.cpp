#include "presentation/rule_words.h"

#include <QCoreApplication>

namespace vigie {

QString unknownRuleText(const RuleId &id)
{
    return QCoreApplication::translate("Rules",
        "The rule book has no rule “%1”. “vigiectl rules” lists them all, for example K5 or E41.")
        .arg(id);
}

QString oneRuleAtATimeText()
{
    return QCoreApplication::translate(
        "Rules", "“vigiectl rules” takes at most one rule. Name one, or none to see them all.");
}

QString companyReadingText()
{
    return QCoreApplication::translate("Rules", "the company’s own choice");
}

QString refinesText(const QStringList &ids)
{
    return QCoreApplication::translate("Rules", "refines %1").arg(ids.join(u", "_qs));
}

} // namespace vigie
