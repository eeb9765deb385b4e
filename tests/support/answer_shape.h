#pragma once

#include "support/steps.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

namespace vigie::test {

/// A field's type in the contract of the command line: integer, boolean, text, instant (in the
/// company's zone, with milliseconds and offset), id (a UUID), list, object; "?" may be null.
inline bool isOfType(const QJsonValue &value, QString type)
{
    static const QRegularExpression instant(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d\\d:\\d\\d$"_qs);
    if (type.endsWith(u'?')) {
        if (value.isNull())
            return true;
        type.chop(1);
    }
    const double number = value.toDouble(0.5);
    return type == u"integer" ? value.isDouble() && number == double(qint64(number))
        : type == u"boolean"  ? value.isBool()
        : type == u"text"     ? value.isString()
        : type == u"instant"  ? instant.match(value.toString()).hasMatch()
        : type == u"id"       ? !QUuid::fromString(value.toString()).isNull()
        : type == u"list"     ? value.isArray()
        : type == u"object"   ? value.isObject()
                              : false;
}

/// Fields as "name:type name:type"; the first that is missing or of another type, or nothing.
inline QString misfitOf(const QJsonObject &object, const QString &fields)
{
    for (const QString &field : fields.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = field.section(u':', 0, 0);
        if (!object.contains(name))
            return name + u" is missing"_qs;
        if (!isOfType(object[name], field.section(u':', 1)))
            return name + u" is of another type: "_qs
                + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return {};
}

inline QString misfitOf(const QJsonArray &list, const QString &fields)
{
    for (const QJsonValue &one : list) {
        if (const QString misfit = misfitOf(one.toObject(), fields); !misfit.isEmpty())
            return misfit;
    }
    return list.isEmpty() ? u"the list is empty"_qs : QString();
}

inline Fact factOf(const QString &name, const QJsonValue &value)
{
    if (value.isNull())
        return {};
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toInteger();
    if (name.endsWith(u"_at"))
        return Instant{
            QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()};
    return value.toString();
}

/// A step as it was answered; an answer's results that are instants end in their milliseconds.
inline Step stepOf(const QJsonObject &json)
{
    Step step{json[u"rule"].toString(), {}, {}, {}};
    const QJsonObject inputs = json[u"inputs"].toObject();
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        step.inputs.push_back({input.key(), factOf(input.key(), input.value())});
    const bool isInstant = isOfType(json[u"result"], u"instant"_qs);
    step.result = factOf(isInstant ? u"result_at"_qs : u"result"_qs, json[u"result"]);
    return step;
}

/// What does not hold of an explanation as it was answered; empty if all is well.
inline QString flawOf(const QJsonObject &why)
{
    const QJsonArray steps = why[u"steps"].toArray();
    if (steps.isEmpty())
        return u"no steps"_qs;
    for (const QJsonValue &one : steps) {
        const Step step = stepOf(one.toObject());
        if (const QString misfit
            = misfitOf(one.toObject(), u"rule:text text:text inputs:object"_qs);
            !misfit.isEmpty())
            return misfit;
        if (Reckoning(step).result() != step.result)
            return step.rule + u": another result"_qs;
    }
    return steps.last().toObject()[u"result"] == why[u"value"]
        ? QString()
        : u"the last step is not the value"_qs;
}

} // namespace vigie::test
