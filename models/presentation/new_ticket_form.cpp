#include "domain/ticket.h"
#include "presentation/form_fields.h"
#include "presentation/forms.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

const QString nobody = u"–"_qs;

FormField channelField()
{
    FormChoices channels;
    for (const char *word : {"customer-area", "phone", "staff"}) {
        const QString stored = QLatin1StringView(word);
        channels.emplace_back(stored, domainWord(u"channel"_qs, stored));
    }
    return choiceField(u"channel"_qs, QCoreApplication::translate("Forms", "How it came"),
        std::move(channels), u"customer-area"_qs);
}

/// Who calls, since when, and how that was verified. (K1, E19)
std::vector<FormField> callFields(Instant now, const BusinessCalendar &calendar)
{
    const std::pair onlyCalls{u"channel"_qs, u"phone"_qs};
    FormField contact = choiceField(
        u"contact"_qs, QCoreApplication::translate("Forms", "Caller"), {{QString(), nobody}}, {});
    contact.required = false;
    FormField verified;
    verified.name = u"verified-by"_qs;
    verified.label = QCoreApplication::translate("Forms", "Caller verified by");
    verified.hint = QCoreApplication::translate("Forms", "call-back, code …");
    FormField began;
    began.name = u"declared"_qs;
    began.label = QCoreApplication::translate("Forms", "The call began");
    began.kind = FormField::Kind::Moment;
    began.value = calendar.local(now).toString(u"yyyy-MM-ddTHH:mm:ss"_qs);
    began.stays = true;
    std::vector fields{contact, verified, began};
    for (FormField &field : fields)
        field.onlyWith = onlyCalls;
    return fields;
}

} // namespace

Form newTicketForm(const FormChoices &machines, Instant now, const BusinessCalendar &calendar)
{
    Form form;
    form.operation = u"open-ticket"_qs;
    form.title = QCoreApplication::translate("Forms", "New ticket");
    form.about = QCoreApplication::translate("Forms", "For a customer who wrote or calls");
    form.button = QCoreApplication::translate("Forms", "Open the ticket");
    FormField about
        = choiceField(u"about"_qs, QCoreApplication::translate("Forms", "About"), machines, {});
    if (machines.empty())
        about.hint = QCoreApplication::translate(
            "Forms", "There is no customer yet. Enter the first one in Customers.");
    form.fields = {about, channelField(),
        choiceField(u"kind"_qs, QCoreApplication::translate("Forms", "Kind"),
            choicesOf<Kind>("kind"), u"request"_qs)};
    for (FormField &field : callFields(now, calendar))
        form.fields.push_back(std::move(field));
    FormField subject;
    subject.name = u"subject"_qs;
    subject.label = QCoreApplication::translate("Forms", "Subject");
    FormField text;
    text.name = u"text"_qs;
    text.label = QCoreApplication::translate("Forms", "What the customer says");
    text.kind = FormField::Kind::Text;
    for (FormField *field : {&subject, &text}) {
        field->required = true;
        field->standIn = u"…"_qs;
        form.fields.push_back(*field);
    }
    return form;
}

QString aboutMachine(const Directory::Machine &machine)
{
    return (machine.isPlatform ? u"platform:"_qs : u"server:"_qs) + machine.key;
}

FormChoices machinesOf(const Directory &directory)
{
    QHash<QString, QString> names;
    for (const Directory::Company &customer : directory.customers)
        names.insert(customer.key, customer.name);
    FormChoices about;
    for (const Directory::Machine &machine : directory.machines)
        about.emplace_back(
            aboutMachine(machine), names.value(machine.customer) + u"  ·  "_qs + machine.name);
    for (const Directory::Company &customer : directory.customers)
        about.emplace_back(u"customer:"_qs + customer.key,
            QCoreApplication::translate("Forms", "%1  ·  no server").arg(customer.name));
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, std::size_t>> order;
    order.reserve(about.size());
    for (std::size_t at = 0; at < about.size(); ++at)
        order.emplace_back(collator.sortKey(about[at].second), at);
    std::ranges::sort(order, [](const auto &a, const auto &b) { return a.first < b.first; });
    FormChoices sorted;
    sorted.reserve(about.size());
    for (const auto &[key, at] : order)
        sorted.push_back(std::move(about[at]));
    return sorted;
}

FormChoices callersFor(const Directory &directory, const QString &about)
{
    const QString kind = about.section(u':', 0, 0);
    QString customer = about.section(u':', 1);
    if (kind != u"customer") {
        const auto machine
            = std::ranges::find_if(directory.machines, [&](const Directory::Machine &one) {
                  return one.key == customer && one.isPlatform == (kind == u"platform");
              });
        customer = machine == directory.machines.end() ? QString() : machine->customer;
    }
    FormChoices callers{{QString(), nobody}};
    for (const Directory::Caller &caller : directory.callers) {
        if (caller.customer == customer)
            callers.emplace_back(caller.key, caller.name);
    }
    return callers;
}

} // namespace vigie
