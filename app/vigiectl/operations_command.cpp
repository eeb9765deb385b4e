#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "operations/operation_json.h"

#include <QJsonArray>

namespace vigie {

namespace {

QJsonObject json(const OperationInfo &info)
{
    QJsonArray fields;
    for (const FieldInfo &field : info.fields)
        fields << QJsonObject{
            {u"name"_qs, field.name}, {u"type"_qs, field.type}, {u"required"_qs, field.required}};
    return {{u"operation"_qs, info.word}, {u"fields"_qs, fields},
        {u"exactly_one_of"_qs, QJsonArray::fromStringList(info.exactlyOneOf)},
        {u"who"_qs, QJsonArray::fromStringList(info.who)}};
}

QString text(const OperationInfo &info)
{
    QStringList fields;
    for (const FieldInfo &field : info.fields) {
        const QString shown = field.name + u'(' + field.type + u')';
        fields << (field.required ? shown : u'[' + shown + u']');
    }
    return u"%1  %2\n    %3"_qs.arg(info.word, info.who.join(u", "_qs), fields.join(u' '));
}

} // namespace

Status runOperations(Call call)
{
    if (!call.arguments.isEmpty())
        return usageError(call, usageText(call.command));
    QJsonArray all;
    for (const OperationInfo &info : operationInfos()) {
        if (call.json)
            all << json(info);
        else
            printText(text(info));
    }
    if (call.json)
        print({{u"operations"_qs, all}});
    return Done;
}

} // namespace vigie
