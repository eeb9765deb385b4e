#include "presentation/forms.h"

#include "domain/instant_text.h"
#include "domain/ticket.h"
#include "presentation/form_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vigie {

namespace {

QString aboutOf(const TicketView &ticket)
{
    QStringList parts{ticket.number, ticket.subject, ticket.customer};
    if (!ticket.server.isEmpty())
        parts << ticket.server;
    return parts.join(u"  ·  "_qs);
}

Form formOf(
    const TicketView &ticket, const QString &operation, const QString &title, const QString &button)
{
    Form form;
    form.operation = operation;
    form.title = title;
    form.about = aboutOf(ticket);
    form.button = button;
    form.given[u"ticket"_qs] = ticket.id.toString(QUuid::WithoutBraces);
    return form;
}

/// The machines of the ticket's customer, and none.
FormField machineField(const TicketView &ticket, const Directory &directory)
{
    FormChoices machines{{QString(), QCoreApplication::translate("Forms", "none: Standard terms")}};
    for (const Directory::Machine &machine : directory.machines) {
        if (machine.customer == ticket.customerKey)
            machines.emplace_back(aboutMachine(machine), machine.name);
    }
    FormField field = choiceField(u"about"_qs,
        QCoreApplication::translate("Forms", "Server or platform"), std::move(machines), {});
    field.required = false;
    return field;
}

} // namespace

Form qualifyForm(const TicketView &ticket, const Catalogue &catalogue, const Directory &directory)
{
    Form form
        = formOf(ticket, u"qualify"_qs, QCoreApplication::translate("Forms", "Qualify the ticket"),
            QCoreApplication::translate("Forms", "Qualify"));
    form.fields.push_back(choiceField(u"kind"_qs, QCoreApplication::translate("Forms", "Kind"),
        choicesOf<Kind>("kind"),
        QString(wordOf(ticket.isIncident ? Kind::Incident : Kind::Request))));
    FormChoices categories;
    for (const QString &category : catalogue.categories)
        categories.emplace_back(category, domainWord(u"category"_qs, category));
    form.fields.push_back(choiceField(u"category"_qs,
        QCoreApplication::translate("Forms", "Category"), categories, ticket.category));
    form.fields.push_back(
        choiceField(u"coverage"_qs, QCoreApplication::translate("Forms", "Coverage"),
            choicesOf<Coverage>("coverage"), ticket.coverage));
    FormField estimate;
    estimate.name = u"estimate_minutes"_qs;
    estimate.label = QCoreApplication::translate("Forms", "Estimate");
    estimate.kind = FormField::Kind::Minutes;
    estimate.value = ticket.estimateMinutes ? QString::number(*ticket.estimateMinutes) : QString();
    estimate.hint = QCoreApplication::translate("Forms", "minutes, or 1 h 30");
    form.fields.push_back(estimate);
    const FormField machine = machineField(ticket, directory);
    if (ticket.server.isEmpty() && machine.choices.size() > 1)
        form.fields.push_back(machine);
    form.fields.push_back(reasonField(false));
    return form;
}

Form reportForm(const TicketView &ticket, Instant now, const BusinessCalendar &calendar)
{
    const bool isMeasured = !ticket.worked.isEmpty();
    Form form = formOf(ticket, u"report"_qs,
        isMeasured ? QCoreApplication::translate("Forms", "End the intervention and report")
                   : QCoreApplication::translate("Forms", "Report work that no clock measured"),
        isMeasured ? QCoreApplication::translate("Forms", "Report %1").arg(ticket.worked)
                   : QCoreApplication::translate("Forms", "Report"));
    FormField segments;
    segments.name = u"segments"_qs;
    segments.label = QCoreApplication::translate("Forms", "Time spent");
    segments.kind = FormField::Kind::Segments;
    segments.value = ticket.mySegments;
    segments.around = instantText(now, calendar.zone());
    segments.required = !isMeasured;
    if (isMeasured)
        segments.hint
            = QCoreApplication::translate("Forms", "%1 measured, raised once to %2, all engineers")
                  .arg(ticket.workedExactly, ticket.worked);
    form.fields.push_back(segments);
    form.fields.push_back(
        choiceField(u"coverage"_qs, QCoreApplication::translate("Forms", "Coverage"),
            choicesOf<Coverage>("coverage"), ticket.coverage));
    FormField text;
    text.name = u"text"_qs;
    text.label = QCoreApplication::translate("Forms", "Report, sent to the customer as a reply");
    text.standIn = u"…"_qs;
    text.kind = FormField::Kind::Text;
    text.required = true;
    text.first = true;
    form.fields.push_back(text);
    FormField reason = reasonField(false);
    if (isMeasured) {
        reason.label = QCoreApplication::translate("Forms",
            "Reason, where the time or the coverage is another than measured and qualified");
        reason.requiredWith = segments.name;
    }
    form.fields.push_back(reason);
    return form;
}

Form customerSaidForm(const TicketView &ticket)
{
    Form form = formOf(ticket, u"customer-message"_qs,
        QCoreApplication::translate("Forms", "What the customer said"),
        QCoreApplication::translate("Forms", "Write it down"));
    FormField text;
    text.name = u"text"_qs;
    text.label = QCoreApplication::translate("Forms", "In the customer’s words");
    text.standIn = u"…"_qs;
    text.kind = FormField::Kind::Text;
    text.required = true;
    text.first = true;
    const FormField declares = yesNoField(u"declares-incident"_qs,
        QCoreApplication::translate("Forms", "Declares an incident"), false);
    FormField reason = reasonField(true);
    reason.label
        = QCoreApplication::translate("Forms", "Why it is declared in the customer’s stead");
    reason.onlyWith = {declares.name, u"true"_qs};
    form.fields = {text, declares, reason};
    return form;
}

Form strikeForm(const TicketView &ticket)
{
    constexpr qsizetype enoughToTell = 60;
    Form form = formOf(ticket, u"strike"_qs,
        QCoreApplication::translate("Forms", "Strike a message that is wrong"),
        QCoreApplication::translate("Forms", "Strike"));
    form.given.clear(); // the message alone says which ticket it is on
    form.subject = ticket.id;
    FormChoices messages;
    for (const SpokenMessage &said : ticket.conversation) {
        if (said.isStruck || said.kind == SpokenMessage::Kind::Event)
            continue;
        const QString text = said.text.simplified();
        messages.emplace_back(said.id.toString(QUuid::WithoutBraces),
            QCoreApplication::translate("Forms", "%1, %2: %3")
                .arg(said.time, said.author,
                    text.size() > enoughToTell ? text.left(enoughToTell) + u'…' : text));
    }
    std::ranges::reverse(messages);
    form.fields = {choiceField(u"message"_qs, QCoreApplication::translate("Forms", "Message"),
                       std::move(messages), {}),
        reasonField(true)};
    return form;
}

Form snoozeForm(const TicketView &ticket, Instant now, const BusinessCalendar &calendar)
{
    Form form = formOf(ticket, u"snooze"_qs,
        QCoreApplication::translate("Forms", "Put the ticket away until a time"),
        QCoreApplication::translate("Forms", "Snooze"));
    const QDate tomorrow = calendar.dateOf(now).addDays(1);
    const Instant opens = calendar.opensAt(calendar.startOf(tomorrow));
    FormField until;
    until.name = u"until"_qs;
    until.label = QCoreApplication::translate("Forms", "Wakes at");
    until.kind = FormField::Kind::Moment;
    until.value = calendar.local(opens).toString(u"yyyy-MM-ddTHH:mm:ss"_qs);
    until.required = true;
    form.fields = {until, reasonField(true)};
    return form;
}

Form assignForm(const TicketView &ticket, const Directory &directory)
{
    Form form = formOf(ticket, u"assign"_qs,
        QCoreApplication::translate("Forms", "Give it to a colleague"),
        QCoreApplication::translate("Forms", "Assign"));
    FormChoices people;
    for (const Directory::Person &person : directory.staff)
        people.emplace_back(person.login, person.name);
    form.fields = {choiceField(u"agent"_qs, QCoreApplication::translate("Forms", "To whom"), people,
                       ticket.proposed),
        reasonField(false)};
    return form;
}

Form giveTimeForm(const FormValues &given, const QUuid &ticket, const QString &about)
{
    Form form;
    form.operation = u"give-time"_qs;
    form.title = QCoreApplication::translate("Forms", "Give time to another ticket");
    form.about = about;
    form.button = QCoreApplication::translate("Forms", "Give the time");
    form.given = given;
    form.subject = ticket;
    FormField other;
    other.name = u"ticket"_qs;
    other.label = QCoreApplication::translate("Forms", "The other ticket’s number");
    other.required = true;
    form.fields = {other};
    return form;
}

Form otherTicketForm(const TicketView &ticket, ActionId act)
{
    const bool merge = act == ActionId::Merge;
    Form form = formOf(ticket, merge ? u"merge"_qs : u"link"_qs,
        merge ? QCoreApplication::translate("Forms", "Merge into another ticket")
              : QCoreApplication::translate("Forms", "Link with another ticket"),
        actionText(actionInfo(act)));
    FormField other;
    other.name = merge ? u"into"_qs : u"to"_qs;
    other.label = QCoreApplication::translate("Forms", "The other ticket’s number");
    other.required = true;
    form.fields = {other};
    return form;
}

Form reasonForm(const TicketView &ticket, ActionId act)
{
    const ActionInfo &info = actionInfo(act);
    Form form
        = formOf(ticket, QLatin1StringView(info.operation), actionHelp(info), actionText(info));
    form.fields = {reasonField(true)};
    return form;
}

Form reasonForRuleForm(const QString &operation, const FormValues &given, const QString &about)
{
    Form form;
    form.operation = operation;
    form.title = QCoreApplication::translate("Forms", "A reason is needed");
    form.about = about;
    form.button = QCoreApplication::translate("Forms", "Go on with this reason");
    form.given = given;
    form.given.remove(u"reason"_qs);
    FormField reason = reasonField(true);
    reason.kind = FormField::Kind::Text;
    reason.mayLack = true;
    form.fields = {reason};
    return form;
}

Form severalForm(ActionId act, const QStringList &numbers, const Directory &directory)
{
    const ActionInfo &info = actionInfo(act);
    Form form;
    form.operation = QLatin1StringView(info.operation);
    form.title
        = QCoreApplication::translate("Forms", "%1: %n ticket(s)", nullptr, int(numbers.size()))
              .arg(actionText(info));
    constexpr qsizetype named = 12;
    form.about
        = numbers.mid(0, named).join(u", "_qs) + (numbers.size() > named ? u" …"_qs : u""_qs);
    form.button = actionText(info);
    if (act == ActionId::WaitCustomer)
        form.given[u"for"_qs] = u"customer"_qs;
    else if (act == ActionId::Assign)
        form.fields = assignForm({}, directory).fields;
    else if (act == ActionId::Link)
        form.fields = otherTicketForm({}, act).fields;
    return form;
}

namespace {

/// A time on the company's clocks gets its offset; one that has an offset keeps it.
QString withOffset(const QString &told, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromString(told, Qt::ISODateWithMs);
    if (at.timeSpec() != Qt::LocalTime)
        return told;
    return instantText({QDateTime(at.date(), at.time(), zone).toMSecsSinceEpoch()}, zone);
}

QString segmentsWithOffsets(const QString &json, const QTimeZone &zone)
{
    QJsonArray segments;
    for (const QJsonValue &one : QJsonDocument::fromJson(json.toUtf8()).array())
        segments << QJsonArray{
            withOffset(one[0].toString(), zone), withOffset(one[1].toString(), zone)};
    return QString::fromUtf8(QJsonDocument(segments).toJson(QJsonDocument::Compact));
}

/// A ticket, which people may name as it is shown: "#48213".
bool namesTicket(const FormField &field)
{
    return field.name == u"ticket" || field.name == u"into" || field.name == u"to";
}

/// Segments stay as they were measured.
QString triedValue(const FormField &field, const QString &otherTicket)
{
    if (field.kind == FormField::Kind::Segments)
        return {};
    if (!field.value.isEmpty() || !field.required)
        return field.value;
    if (namesTicket(field))
        return otherTicket;
    return field.standIn.isEmpty() && !field.choices.empty() ? field.choices.front().first
                                                             : field.standIn;
}

} // namespace

bool isAskedFor(const FormField &field, const FormValues &values)
{
    const auto &[other, wanted] = field.onlyWith;
    return other.isEmpty() || values.value(other) == wanted;
}

FormValues fieldsOf(const Form &form, const FormValues &values, const BusinessCalendar &calendar)
{
    FormValues fields = values;
    for (const FormField &field : form.fields) {
        if (!isAskedFor(field, values) || field.leadsOn)
            fields.remove(field.name);
        if (!fields.contains(field.name))
            continue;
        QString &value = fields[field.name];
        if (field.kind == FormField::Kind::Moment)
            value = withOffset(value, calendar.zone());
        else if (field.kind == FormField::Kind::Segments)
            value = segmentsWithOffsets(value, calendar.zone());
        else if (namesTicket(field) && value.startsWith(u'#'))
            value.remove(0, 1);
    }
    if (const QString about = fields.take(u"about"_qs); !about.isEmpty())
        fields[about.section(u':', 0, 0)] = about.section(u':', 1);
    return fields;
}

FormValues fieldsToTry(
    const Form &form, const QString &otherTicket, const BusinessCalendar &calendar)
{
    FormValues values = form.given;
    for (const FormField &field : form.fields) {
        if (const QString value = triedValue(field, otherTicket); !value.isEmpty())
            values[field.name] = value;
    }
    return fieldsOf(form, values, calendar);
}

} // namespace vigie
