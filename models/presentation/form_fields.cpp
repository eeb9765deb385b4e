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

FormField reasonField(bool required)
{
    FormField field;
    field.name = u"reason"_qs;
    field.label = required
        ? QCoreApplication::translate("Forms", "Reason")
        : QCoreApplication::translate("Forms", "Reason, where a rule asks for one");
    field.required = required;
    return field;
}

} // namespace vigie
