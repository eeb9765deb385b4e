#include "presentation/refusal_why.h"

#include "operations/operation_json.h"
#include "presentation/action_table.h"
#include "presentation/sentences.h"
#include "presentation/why_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype besideLabel = 24; // longer values stand below
constexpr qsizetype enoughToRead = 280;

/// As its button says it; some buttons stand for more than one.
QString actText(const AskedAct &asked)
{
    if (asked.operation == u"pause")
        return QCoreApplication::translate("RefusalWhy", "Pause");
    if (asked.operation == u"resume")
        return QCoreApplication::translate("RefusalWhy", "Resume");
    if (asked.operation == u"unsnooze")
        return QCoreApplication::translate("RefusalWhy", "Wake");
    if (asked.operation == u"give-time")
        return QCoreApplication::translate("Forms", "Give time to another ticket");
    if (asked.operation == u"mark-invoiced")
        return QCoreApplication::translate("RefusalWhy", "Mark as invoiced");
    if (asked.operation == u"wait" && asked.fields.value(u"for"_qs) == u"credit")
        return actionText(actionInfo(ActionId::WaitCredit));
    const auto action = std::ranges::find_if(actionTable(), [&](const ActionInfo &info) {
        return info.operation && asked.operation == QLatin1StringView(info.operation);
    });
    return action == actionTable().end() ? asked.operation : actionText(*action);
}

WhyWords::Step filledInStep(const QString &label, const QString &value)
{
    const QString line = value.simplified();
    if (line.size() <= besideLabel)
        return {label, {}, line, {}, false};
    return {
        label, line.size() > enoughToRead ? line.left(enoughToRead) + u'…' : line, {}, {}, false};
}

QString liftsText(const Refusal &refusal)
{
    return refusal.lifts.empty()
        ? QString()
        : QCoreApplication::translate("RefusalWhy", "What would lift it: %1")
              .arg(liftTexts(refusal).join(u' '));
}

/// A field that the operation does not have stays as it was given.
QJsonObject askedJson(const AskedAct &asked)
{
    QJsonObject json{{u"op"_qs, asked.operation}};
    for (auto field = asked.fields.begin(); field != asked.fields.end(); ++field)
        json[field.key()] = typedField(asked.operation, field.key(), field.value())
                                .value_or(QJsonValue(field.value()));
    return json;
}

QJsonObject jsonOf(const AskedAct &asked, const Refusal &refusal,
    const std::vector<RuleText> &rules, const QTimeZone &zone)
{
    QJsonArray texts;
    for (const RuleText &rule : rules)
        texts << QJsonObject{{u"id"_qs, rule.id}, {u"text"_qs, rule.text}};
    QJsonObject json = refusalJson(refusal, zone);
    json[u"accepted"_qs] = false;
    json[u"asked"_qs] = askedJson(asked);
    json[u"inputs"_qs] = inputsJson(refusal.inputs, zone);
    json[u"rules"_qs] = texts;
    return json;
}

} // namespace

WhyWords refusalWhy(const AskedAct &asked, const Refusal &refusal,
    const std::vector<RuleText> &rules, const Catalogue &catalogue)
{
    const QTimeZone &zone = catalogue.calendar.zone();
    WhyWords words;
    words.title = QCoreApplication::translate("RefusalWhy", "Why was it refused?");
    words.subtitle = asked.about;
    words.steps.push_back({QCoreApplication::translate("RefusalWhy", "What was asked for"), {},
        actText(asked), {}, false});
    for (const auto &[label, value] : asked.filledIn)
        words.steps.push_back(filledInStep(label, value));
    for (const RuleText &rule : rules)
        words.steps.push_back({rule.text, {}, {}, rule.id, false});
    words.steps.push_back({refusalText(refusal, zone), liftsText(refusal), {}, refusal.rule, true});
    return completed(std::move(words), jsonOf(asked, refusal, rules, zone), catalogue);
}

} // namespace vigie
