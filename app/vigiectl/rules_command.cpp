#include "app/vigiectl/rules_command.h"

#include "interchange/rule_book.h"
#include "presentation/rule_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace vigie {

namespace {

const QString &textOf(const RuleEntry &rule, const QString &language)
{
    return language == u"fr" ? rule.french : rule.english;
}

QJsonObject jsonOf(const RuleEntry &rule, const QString &language)
{
    return {{u"id"_qs, rule.id}, {u"text"_qs, textOf(rule, language)},
        {u"reading"_qs, rule.reading}, {u"refines"_qs, QJsonArray::fromStringList(rule.refines)}};
}

void writeJson(const QJsonObject &value, QTextStream &out)
{
    out << QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)) << '\n';
}

void writeBook(const std::vector<RuleEntry> &rules, const QString &language, QTextStream &out)
{
    QJsonArray listed;
    for (const RuleEntry &rule : rules)
        listed << jsonOf(rule, language);
    writeJson({{u"rules"_qs, listed}}, out);
}

QString headOf(const RuleEntry &rule)
{
    QStringList remarks;
    if (!rule.refines.isEmpty())
        remarks << refinesText(rule.refines);
    if (rule.reading)
        remarks << companyReadingText();
    return remarks.isEmpty() ? rule.id : rule.id + u" ("_qs + remarks.join(u"; "_qs) + u')';
}

void writeText(const std::vector<RuleEntry> &rules, const QString &language, QTextStream &out)
{
    for (const RuleEntry &rule : rules)
        out << headOf(rule) << "\n    " << textOf(rule, language) << '\n';
}

int refuseCall(const QString &message, bool json, QTextStream &out, QTextStream &err)
{
    if (json)
        writeJson(
            {{u"error"_qs, QJsonObject{{u"kind"_qs, u"usage"_qs}, {u"message"_qs, message}}}}, out);
    else
        err << message << '\n';
    return 2;
}

} // namespace

int runRules(const QStringList &arguments, const QString &language, bool json, QTextStream &out,
    QTextStream &err)
{
    if (arguments.size() > 1)
        return refuseCall(oneRuleAtATimeText(), json, out, err);
    const RuleEntry *named = arguments.isEmpty() ? nullptr : ruleEntry(arguments.first());
    if (!arguments.isEmpty() && !named)
        return refuseCall(unknownRuleText(arguments.first()), json, out, err);

    const auto &rules = named ? std::vector{*named} : ruleBook();
    json ? writeBook(rules, language, out) : writeText(rules, language, out);
    return 0;
}

} // namespace vigie
