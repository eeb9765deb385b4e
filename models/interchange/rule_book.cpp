#include "interchange/rule_book.h"

#include "resources/resources.h"

#include <toml++/toml.h>

#include <QHash>

namespace vigie {

namespace {

QString text(const toml::table &entry, std::string_view field)
{
    return QString::fromStdString(entry[field].value_or(std::string()));
}

QStringList refinedRules(const toml::table &entry)
{
    QStringList ids;
    if (const toml::array *listed = entry["refines"].as_array()) {
        for (const toml::node &id : *listed)
            ids << QString::fromStdString(id.value_or(std::string()));
    }
    return ids;
}

RuleEntry ruleOf(const toml::table &entry)
{
    return {text(entry, "id"), text(entry, "en"), text(entry, "fr"),
        entry["reading"].value_or(false), refinedRules(entry)};
}

// The program carries this file: a fault in it is a programmer's mistake and ends the program.
std::vector<RuleEntry> readRuleBook()
{
    const QByteArray file = resource(u"rules/rule-book.toml"_qs);
    const toml::table book = toml::parse(std::string_view(file.data(), std::size_t(file.size())));
    std::vector<RuleEntry> rules;
    for (const toml::node &rule : *book["rule"].as_array())
        rules.push_back(ruleOf(*rule.as_table()));
    return rules;
}

QHash<RuleId, const RuleEntry *> indexById(const std::vector<RuleEntry> &rules)
{
    QHash<RuleId, const RuleEntry *> byId;
    for (const RuleEntry &rule : rules)
        byId.insert(rule.id, &rule);
    return byId;
}

} // namespace

const std::vector<RuleEntry> &ruleBook()
{
    static const std::vector<RuleEntry> rules = readRuleBook();
    return rules;
}

const RuleEntry *ruleEntry(const RuleId &id)
{
    static const QHash<RuleId, const RuleEntry *> byId = indexById(ruleBook());
    return byId.value(id);
}

} // namespace vigie
