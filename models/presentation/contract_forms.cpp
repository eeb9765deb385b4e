#include "presentation/customer_forms.h"

#include "presentation/customer_form_fields.h"
#include "presentation/level_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

FormChoices levelChoices()
{
    FormChoices choices;
    for (const auto &[level, word] : Words<Level>::all)
        choices.emplace_back(QLatin1StringView(word), levelWord(level));
    return choices;
}

FormField contractField(const FormChoices &contracts)
{
    FormField field = choiceField(u"contract"_qs, QCoreApplication::translate("Forms", "Contract"),
        contracts, contracts.empty() ? QString() : contracts.front().first);
    field.first = true;
    return field;
}

FormField untilField(QDate day)
{
    return dayField(
        u"until"_qs, QCoreApplication::translate("Forms", "Until, the first day without it"), day);
}

FormField minutesField(const QString &name, const QString &label, const QString &hint)
{
    FormField field = lineField(name, label, false);
    field.kind = FormField::Kind::Minutes;
    field.hint = hint;
    return field;
}

FormField feeField(const QString &hint)
{
    FormField field
        = lineField(u"fee_cents"_qs, QCoreApplication::translate("Forms", "Monthly fee"), false);
    field.kind = FormField::Kind::Money;
    field.hint = hint;
    return field;
}

FormField percentField(const QString &name, const QString &label, const QString &hint)
{
    FormField field = lineField(name, label, false);
    field.kind = FormField::Kind::Percent;
    field.hint = hint;
    return field;
}

/// Whether it is to end on a day, and then on which.
std::pair<FormField, FormField> endFields(const QString &otherwise, QDate day)
{
    FormField whether = optionalChoice(u"end"_qs, QCoreApplication::translate("Forms", "Ends"),
        {{u"day"_qs, QCoreApplication::translate("Forms", "on a day")}}, otherwise);
    whether.leadsOn = true;
    FormField until = untilField(day);
    until.onlyWith = {u"end"_qs, u"day"_qs};
    return {whether, until};
}

/// The newest accepted one goes with Critical Business, and with an exception. (L2, E57)
FormField studyField(const CustomerView &customer)
{
    FormField field = optionalChoice(
        u"study"_qs, QCoreApplication::translate("Forms", "Study"), customer.studyChoices);
    if (!customer.acceptedStudy.isEmpty())
        field.suggestions
            = {{u"level"_qs, QString(wordOf(Level::Critical)), customer.acceptedStudy},
                {u"exception_reason"_qs, {}, customer.acceptedStudy}};
    return field;
}

/// Its list is replaced as a whole: it begins as it is. (C2)
FormField contractTechnologiesField(const CustomerView &customer, const QString &otherwise)
{
    FormField field = technologiesField(QCoreApplication::translate("Forms", "Technologies"));
    field.hint = otherwise;
    for (const ContractView &one : customer.contracts) {
        if (!one.technologies.isEmpty())
            field.suggestions.push_back(
                {u"contract"_qs, one.id.toString(QUuid::WithoutBraces), one.technologies});
    }
    return field;
}

} // namespace

Form newContractForm(const CustomerView &customer, const Directory &directory, QDate today)
{
    const QString usual = QCoreApplication::translate("Forms", "what the level gives");
    Form form = formAbout(customer, u"create-contract"_qs,
        QCoreApplication::translate("Forms", "New or changed level"),
        QCoreApplication::translate("Forms", "Conclude the contract"));
    const FormChoices &machines = customer.machineChoices;
    FormField about
        = choiceField(u"about"_qs, QCoreApplication::translate("Forms", "Server or platform"),
            machines, machines.empty() ? QString() : machines.front().first);
    about.first = true;
    const auto [end, until]
        = endFields(QCoreApplication::translate("Forms", "open-ended"), today.addYears(1));
    form.fields = {about,
        choiceField(u"level"_qs, QCoreApplication::translate("Forms", "Level"), levelChoices(),
            QString(wordOf(customer.level))),
        dayField(u"from"_qs, QCoreApplication::translate("Forms", "From"), today), end, until,
        keyField({u"about"_qs, u"level"_qs, u"from"_qs}),
        personField(u"account-manager"_qs, QCoreApplication::translate("Forms", "Account manager"),
            directory),
        personField(u"referring-engineer"_qs,
            QCoreApplication::translate("Forms", "Referring engineer"), directory),
        studyField(customer),
        minutesField(u"guarantee_minutes"_qs,
            QCoreApplication::translate("Forms", "Response guarantee"), usual),
        minutesField(u"allowance_minutes"_qs,
            QCoreApplication::translate("Forms", "Monthly allowance"), usual),
        feeField(usual),
        lineField(u"exception_reason"_qs,
            QCoreApplication::translate("Forms", "A team lead’s exception, with its reason"),
            false)};
    return form;
}

Form endContractForm(const CustomerView &customer, QDate today)
{
    Form form = formAbout(customer, u"end-contract"_qs,
        QCoreApplication::translate("Forms", "End a contract"),
        QCoreApplication::translate("Forms", "End the contract"));
    form.fields = {contractField(customer.contractChoices), untilField(today)};
    return form;
}

Form changeContractForm(const CustomerView &customer, const Directory &directory, QDate today)
{
    const QString stays = QCoreApplication::translate("Forms", "as it is");
    Form form = formAbout(customer, u"change-contract"_qs,
        QCoreApplication::translate("Forms", "Name people, agree on terms"),
        QCoreApplication::translate("Forms", "Change the contract"));
    const auto [end, until] = endFields(stays, today);
    form.fields = {contractField(customer.contractChoices),
        personField(u"account-manager"_qs, QCoreApplication::translate("Forms", "Account manager"),
            directory, stays),
        personField(u"referring-engineer"_qs,
            QCoreApplication::translate("Forms", "Referring engineer"), directory, stays),
        end, until,
        minutesField(u"guarantee_minutes"_qs,
            QCoreApplication::translate("Forms", "Response guarantee"), stays),
        minutesField(u"allowance_minutes"_qs,
            QCoreApplication::translate("Forms", "Monthly allowance"), stays),
        feeField(stays),
        percentField(u"availability_target_bp"_qs,
            QCoreApplication::translate("Forms", "Availability a month, in per cent"), stays),
        percentField(u"penalty_bp"_qs,
            QCoreApplication::translate(
                "Forms", "Paid back for an hour of unavailability, in per cent of the rent"),
            stays),
        contractTechnologiesField(customer, stays),
        optionalChoice(u"tma"_qs, QCoreApplication::translate("Forms", "Application maintenance"),
            {{u"true"_qs, yesOrNo(true)}, {u"false"_qs, yesOrNo(false)}}, stays)};
    return form;
}

Form administrationForm(const CustomerView &customer)
{
    Form form = formAbout(customer, u"hand-over-administration"_qs,
        QCoreApplication::translate("Forms", "Hand over the administration"),
        QCoreApplication::translate("Forms", "Hand it over"));
    form.fields = {contractField(customer.administrationChoices),
        choiceField(u"to"_qs, QCoreApplication::translate("Forms", "Who administers from now on"),
            choicesOf<Party>("party"), QString(wordOf(Party::Customer))),
        reasonField(true)};
    return form;
}

} // namespace vigie
