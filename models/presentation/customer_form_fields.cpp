#include "presentation/customer_form_fields.h"

#include <QCoreApplication>

namespace vigie {

Form formAbout(const CustomerView &customer, const QString &operation, const QString &title,
    const QString &button)
{
    Form form;
    form.operation = operation;
    form.title = title;
    form.about = customer.name;
    form.button = button;
    form.subject = customer.id;
    return form;
}

FormField lineField(const QString &name, const QString &label, bool required)
{
    FormField field;
    field.name = name;
    field.label = label;
    field.required = required;
    return field;
}

FormField keyField(const QStringList &madeOf)
{
    FormField field = lineField(
        u"key"_qs, QCoreApplication::translate("Forms", "Short name, never changed"), true);
    field.hint = QCoreApplication::translate("Forms", "for links and imports");
    field.standIn = u"-"_qs;
    field.madeOf = madeOf;
    return field;
}

FormField dayField(const QString &name, const QString &label, QDate day)
{
    FormField field = lineField(name, label, true);
    field.kind = FormField::Kind::Day;
    field.value = day.toString(Qt::ISODate);
    return field;
}

FormField optionalChoice(
    const QString &name, const QString &label, FormChoices choices, const QString &unset)
{
    choices.insert(choices.begin(), {QString(), unset});
    FormField field = choiceField(name, label, std::move(choices), {});
    field.required = false;
    return field;
}

FormField personField(
    const QString &name, const QString &label, const Directory &directory, const QString &unset)
{
    FormChoices people;
    for (const Directory::Person &person : directory.staff)
        people.emplace_back(person.login, person.name);
    return optionalChoice(name, label, std::move(people), unset);
}

FormField technologiesField(const QString &label)
{
    FormField field = lineField(u"technologies"_qs, label, false);
    field.hint = QCoreApplication::translate("Forms", "separated by commas");
    return field;
}

} // namespace vigie
