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

FormField contractField(const CustomerView &customer)
{
    const FormChoices &contracts = customer.contractChoices;
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

/// Whether it is to end on another day than it does, and then on which.
std::pair<FormField, FormField> otherEnd(const QString &stays, QDate today)
{
    FormField whether = optionalChoice(u"end"_qs, QCoreApplication::translate("Forms", "Ends"),
        {{u"day"_qs, QCoreApplication::translate("Forms", "on a day")}}, stays);
    whether.leadsOn = true;
    FormField until = untilField(today);
    until.onlyWith = {u"end"_qs, u"day"_qs};
    return {whether, until};
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
    form.fields = {about,
        choiceField(u"level"_qs, QCoreApplication::translate("Forms", "Level"), levelChoices(),
            QString(wordOf(customer.level))),
        dayField(u"from"_qs, QCoreApplication::translate("Forms", "From"), today),
        keyField({u"about"_qs, u"level"_qs, u"from"_qs}),
        personField(u"account-manager"_qs, QCoreApplication::translate("Forms", "Account manager"),
            directory),
        personField(u"referring-engineer"_qs,
            QCoreApplication::translate("Forms", "Referring engineer"), directory),
        lineField(u"study"_qs, QCoreApplication::translate("Forms", "Study"), false),
        minutesField(u"guarantee_minutes"_qs,
            QCoreApplication::translate("Forms", "Response guarantee"), usual),
        minutesField(u"allowance_minutes"_qs,
            QCoreApplication::translate("Forms", "Monthly allowance"), usual),
        feeField(usual),
        lineField(u"exception_reason"_qs,
            QCoreApplication::translate("Forms", "A team lead’s exception, with its reason"),
            false)};
    form.fields[6].hint = QCoreApplication::translate("Forms", "its short name");
    return form;
}

Form endContractForm(const CustomerView &customer, QDate today)
{
    Form form = formAbout(customer, u"end-contract"_qs,
        QCoreApplication::translate("Forms", "End a contract"),
        QCoreApplication::translate("Forms", "End the contract"));
    form.fields = {contractField(customer), untilField(today)};
    return form;
}

Form changeContractForm(const CustomerView &customer, const Directory &directory, QDate today)
{
    const QString stays = QCoreApplication::translate("Forms", "as it is");
    Form form = formAbout(customer, u"change-contract"_qs,
        QCoreApplication::translate("Forms", "Name people, agree on terms"),
        QCoreApplication::translate("Forms", "Change the contract"));
    const auto [end, until] = otherEnd(stays, today);
    FormField technologies = technologiesField();
    technologies.hint = stays;
    form.fields = {contractField(customer),
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
        technologies,
        optionalChoice(u"tma"_qs, QCoreApplication::translate("Forms", "Application maintenance"),
            {{u"true"_qs, yesOrNo(true)}, {u"false"_qs, yesOrNo(false)}}, stays)};
    return form;
}

Form administrationForm(const CustomerView &customer)
{
    Form form = formAbout(customer, u"hand-over-administration"_qs,
        QCoreApplication::translate("Forms", "Hand over the administration"),
        QCoreApplication::translate("Forms", "Hand it over"));
    form.fields = {contractField(customer),
        choiceField(u"to"_qs, QCoreApplication::translate("Forms", "Who administers from now on"),
            choicesOf<Party>("party"), QString(wordOf(Party::Customer))),
        reasonField(true)};
    form.fields.back().standIn = u"…"_qs;
    return form;
}

} // namespace vigie
