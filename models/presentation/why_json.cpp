#include "presentation/why_json.h"

#include "domain/instant_text.h"
#include "presentation/explanation_words.h"
#include "presentation/sentences.h"

#include <QJsonArray>

namespace vigie {

namespace {

QJsonObject stepJson(const Step &step, const QTimeZone &zone)
{
    return {{u"rule"_qs, step.rule}, {u"text"_qs, stepText(step, zone)},
        {u"inputs"_qs, inputsJson(step.inputs, zone)}, {u"result"_qs, factJson(step.result, zone)}};
}

} // namespace

QJsonValue factJson(const Fact &fact, const QTimeZone &zone)
{
    struct
    {
        const QTimeZone &zone;
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool yes) const { return yes; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(const QString &word) const { return word; }
        QJsonValue operator()(Instant at) const { return instantText(at, zone); }
    } const json{zone};
    return std::visit(json, fact);
}

QJsonObject inputsJson(const std::vector<Input> &inputs, const QTimeZone &zone)
{
    QJsonObject json;
    for (const Input &input : inputs)
        json[input.name] = factJson(input.value, zone);
    return json;
}

QJsonObject refusalJson(const Refusal &refusal, const QTimeZone &zone)
{
    return {{u"rule"_qs, refusal.rule}, {u"message"_qs, refusalText(refusal, zone)},
        {u"lifts"_qs, QJsonArray::fromStringList(liftTextsWithCalls(refusal))}};
}

QJsonObject explanationJson(const Explanation &why, const QTimeZone &zone)
{
    QJsonArray steps;
    for (const Step &step : why.steps)
        steps << stepJson(step, zone);
    return {{u"value"_qs, factJson(why.value, zone)}, {u"steps"_qs, steps}};
}

} // namespace vigie
