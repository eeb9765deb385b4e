#include "presentation/customer_forms.h"

#include "presentation/customer_form_fields.h"
#include "presentation/customer_words.h"
#include "presentation/domain_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

FormField nameField()
{
    FormField field = lineField(u"name"_qs, QCoreApplication::translate("Forms", "Name"), true);
    field.standIn = u"…"_qs;
    field.first = true;
    return field;
}

FormField emailField()
{
    FormField field = lineField(u"email"_qs, QCoreApplication::translate("Forms", "E-mail"), true);
    field.standIn = u"x@x.x"_qs;
    return field;
}

} // namespace

Form newCustomerForm(const Directory &directory)
{
    Form form;
    form.operation = u"create-customer"_qs;
    form.title = QCoreApplication::translate("Forms", "New customer");
    form.about = QCoreApplication::translate("Forms", "A company with servers");
    form.button = QCoreApplication::translate("Forms", "Create the customer");
    form.fields = {nameField(), keyField({u"name"_qs}),
        optionalChoice(u"language"_qs, QCoreApplication::translate("Forms", "Is written to in"),
            {{u"fr"_qs, QCoreApplication::translate("Forms", "French")},
                {u"en"_qs, QCoreApplication::translate("Forms", "English")}}),
        personField(
            u"manager"_qs, QCoreApplication::translate("Forms", "Account manager"), directory)};
    return form;
}

Form newContactForm(const CustomerView &customer)
{
    Form form = formAbout(customer, u"create-contact"_qs,
        QCoreApplication::translate("Forms", "New contact"),
        QCoreApplication::translate("Forms", "Create the contact"));
    form.given[u"customer"_qs] = customer.id.toString(QUuid::WithoutBraces);
    FormField phone = lineField(u"phone"_qs, QCoreApplication::translate("Forms", "Phone"), false);
    form.fields = {nameField(), keyField({u"name"_qs}), emailField(), phone,
        yesNoField(u"may-call"_qs,
            QCoreApplication::translate("Forms", "May ask for an intervention by phone"), false),
        yesNoField(u"technical"_qs,
            QCoreApplication::translate("Forms", "Is told of resource alerts"), false)};
    return form;
}

Form newServerForm(const CustomerView &customer, QDate today)
{
    Form form = formAbout(customer, u"create-server"_qs,
        QCoreApplication::translate("Forms", "New server"),
        QCoreApplication::translate("Forms", "Create the server"));
    form.given[u"customer"_qs] = customer.id.toString(QUuid::WithoutBraces);
    FormField rent
        = lineField(u"rent_cents"_qs, QCoreApplication::translate("Forms", "Monthly rent"), false);
    rent.kind = FormField::Kind::Money;
    rent.hint = QCoreApplication::translate("Forms", "an amount, such as 89.00");
    form.fields = {nameField(), keyField({u"name"_qs}),
        dayField(u"ordered"_qs, QCoreApplication::translate("Forms", "Ordered on"), today),
        optionalChoice(u"panel"_qs, QCoreApplication::translate("Forms", "Panel"),
            {{u"none"_qs, QCoreApplication::translate("Forms", "no panel")},
                {u"plesk-web-admin"_qs, u"Plesk Web Admin"_qs},
                {u"plesk-web-pro"_qs, u"Plesk Web Pro"_qs},
                {u"plesk-web-host"_qs, u"Plesk Web Host"_qs}}),
        rent};
    return form;
}

Form newPlatformForm(const CustomerView &customer)
{
    Form form = formAbout(customer, u"create-platform"_qs,
        QCoreApplication::translate("Forms", "New platform"),
        QCoreApplication::translate("Forms", "Create the platform"));
    form.given[u"customer"_qs] = customer.id.toString(QUuid::WithoutBraces);
    const FormChoices &servers = customer.nodeChoices;
    FormField nodes = choiceField(
        u"nodes"_qs, QCoreApplication::translate("Forms", "Its servers"), servers, {});
    nodes.kind = FormField::Kind::Several;
    nodes.hint
        = QCoreApplication::translate("Forms", "Their own contracts rest while they belong to it");
    FormField needed = lineField(
        u"needed"_qs, QCoreApplication::translate("Forms", "How many of them must be up"), true);
    needed.value = u"1"_qs;
    form.fields = {nameField(), keyField({u"name"_qs}), nodes, needed};
    return form;
}

Form studyForm(const CustomerView &customer)
{
    Form form = formAbout(customer, u"record-study"_qs,
        QCoreApplication::translate("Forms", "Record a pre-sales study"),
        QCoreApplication::translate("Forms", "Record the study"));
    form.given[u"customer"_qs] = customer.id.toString(QUuid::WithoutBraces);
    form.fields = {keyField(),
        yesNoField(u"accepted"_qs, QCoreApplication::translate("Forms", "What came of it"), true),
        technologiesField(QCoreApplication::translate("Forms", "Technologies outside LAMP"))};
    form.fields[1].choices = {{u"true"_qs, QCoreApplication::translate("Forms", "accepted")},
        {u"false"_qs, QCoreApplication::translate("Forms", "declined")}};
    form.fields.front().first = true;
    return form;
}

Form sellForm(const CustomerView &customer, const Catalogue &catalogue)
{
    Form form = formAbout(customer, u"sell-credit"_qs,
        QCoreApplication::translate("Forms", "Sell hour credit"),
        QCoreApplication::translate("Forms", "Sell the blocks"));
    form.given[u"customer"_qs] = customer.id.toString(QUuid::WithoutBraces);
    FormField blocks = lineField(u"blocks"_qs,
        QCoreApplication::translate(
            "Forms", "Blocks of %n minute(s)", nullptr, int(catalogue.saleUnit.count())),
        true);
    blocks.value = u"1"_qs;
    blocks.first = true;
    form.fields = {blocks,
        lineField(u"invoice"_qs, QCoreApplication::translate("Forms", "Invoice number"), false)};
    return form;
}

Form confirmBlockForm(const CustomerView &customer)
{
    Form form = formAbout(customer, u"confirm-block"_qs,
        QCoreApplication::translate("Forms", "Confirm a block that a report sold"),
        QCoreApplication::translate("Forms", "Confirm the block"));
    form.fields = {choiceField(u"block"_qs, QCoreApplication::translate("Forms", "Block"),
        customer.blockChoices,
        customer.blockChoices.empty() ? QString() : customer.blockChoices.front().first)};
    form.fields.front().first = true;
    return form;
}

namespace {

Form correction(const QString &about)
{
    Form form;
    form.operation = u"correct"_qs;
    form.title = QCoreApplication::translate("Forms", "Correct an intervention");
    form.about = about;
    form.button = QCoreApplication::translate("Forms", "Correct and book anew");
    FormField worked
        = lineField(u"minutes"_qs, QCoreApplication::translate("Forms", "All time worked"), false);
    worked.kind = FormField::Kind::Minutes;
    worked.hint = QCoreApplication::translate("Forms", "as it is; or 90, or 1 h 30");
    form.fields
        = {optionalChoice(u"coverage"_qs, QCoreApplication::translate("Forms", "Coverage"),
               choicesOf<Coverage>("coverage"), QCoreApplication::translate("Forms", "as it is")),
            worked, reasonField(true)};
    form.fields.front().first = true;
    return form;
}

/// Wherever it is begun, its draft is the intervention's.
void correctOne(Form &form, const QUuid &intervention)
{
    form.subject = intervention;
    form.given[u"intervention"_qs] = intervention.toString(QUuid::WithoutBraces);
}

} // namespace

Form correctionForm(const CustomerView &customer, const StatementRow &entry)
{
    Form form = correction(customer.name);
    form.subject = customer.id;
    if (entry.ticket)
        form.about += u"  ·  #"_qs + QString::number(*entry.ticket);
    if (entry.entry.intervention)
        correctOne(form, entry.entry.intervention->uuid);
    return form;
}

Form correctionForm(const TicketView &ticket)
{
    Form form
        = correction(QStringList{ticket.number, ticket.subject, ticket.customer}.join(u"  ·  "_qs));
    form.subject = ticket.id;
    if (ticket.reported.size() == 1)
        correctOne(form, QUuid::fromString(ticket.reported.front().first));
    else if (!ticket.reported.empty())
        form.fields.insert(form.fields.begin(),
            choiceField(u"intervention"_qs, QCoreApplication::translate("Forms", "Intervention"),
                ticket.reported, ticket.reported.front().first));
    return form;
}

} // namespace vigie
