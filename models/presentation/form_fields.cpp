#include "presentation/form_fields.h"

#include <QCoreApplication>

namespace vigie {

FormField choiceField(
    const QString &name, const QString &label, FormChoices choices, const QString &value)
{
    FormField field;
    field.name = name;
    field.label = label;
    field.kind = FormField::Kind::Choice;
    field.choices = std::move(choices);
    field.value = value;
    field.required = true;
    return field;
}

FormField yesNoField(const QString &name, const QString &label, bool value)
{
    return choiceField(name, label, {{u"true"_qs, yesOrNo(true)}, {u"false"_qs, yesOrNo(false)}},
        value ? u"true"_qs : u"false"_qs);
}

FormField reasonField(bool required)
{
    FormField field;
    field.name = u"reason"_qs;
    field.label = required
        ? QCoreApplication::translate("Forms", "Reason")
        : QCoreApplication::translate("Forms", "Reason, where a rule asks for one");
    field.required = required;
    if (required)
        field.standIn = u"…"_qs;
    return field;
}

QString refusedChoice(const QString &word, const QString &rules)
{
    return QCoreApplication::translate("Forms", "%1  ·  refused by %2").arg(word, rules);
}

} // namespace vigie
