#include "operations/operation_json.h"
#include "presentation/acts.h"
#include "presentation/forms.h"
#include "support/company.h"
#include "support/instants.h"

using namespace vigie;

namespace {

TicketView someTicket()
{
    TicketView view;
    view.id = QUuid::createUuid();
    view.number = u"#48213"_qs;
    view.subject = u"Mail refused"_qs;
    view.customer = u"Acme"_qs;
    view.customerKey = u"acme"_qs;
    view.category = u"mail"_qs;
    view.coverage = u"customer-time"_qs;
    return view;
}

/// With a message that was struck and an event between others.
TicketView spokenTicket()
{
    TicketView view = someTicket();
    const auto say = [&](quint32 id, SpokenMessage::Kind kind, bool isStruck) {
        SpokenMessage said;
        said.id = QUuid(id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        said.kind = kind;
        said.isStruck = isStruck;
        said.author = u"Paul Kerr"_qs;
        said.time = u"10:02"_qs;
        said.text = QString(u'x').repeated(80);
        view.conversation.push_back(said);
    };
    say(1, SpokenMessage::Kind::Customer, false);
    say(2, SpokenMessage::Kind::Note, true);
    say(3, SpokenMessage::Kind::Event, false);
    say(4, SpokenMessage::Kind::Reply, false);
    return view;
}

Directory someDirectory()
{
    Directory directory;
    directory.staff.push_back({u"paul"_qs, u"Paul Kerr"_qs, Role::Support});
    directory.customers.push_back({u"acme"_qs, u"Acme"_qs});
    directory.customers.push_back({u"delmas"_qs, u"Delmas"_qs});
    directory.machines.push_back({u"srv"_qs, u"web-14"_qs, u"acme"_qs, false});
    directory.callers.push_back({u"ann"_qs, u"Ann"_qs, u"acme"_qs});
    directory.callers.push_back({u"bob"_qs, u"Bob"_qs, u"delmas"_qs});
    return directory;
}

/// What somebody would have who fills everything in.
FormValues filled(const Form &form)
{
    FormValues values = form.given;
    for (const FormField &field : form.fields) {
        QString value = field.value;
        if (field.kind == FormField::Kind::Choice && value.isEmpty())
            value = field.choices.back().first;
        if (value.isEmpty())
            value = field.kind == FormField::Kind::Minutes ? u"30"_qs : u"12"_qs;
        values[field.name] = value;
    }
    return values;
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFilledInIsTheOperation_data();
    void whatIsFilledInIsTheOperation();
    void whatIsTriedIsOneToo_data() { whatIsFilledInIsTheOperation_data(); }
    void whatIsTriedIsOneToo();
    void timeThatNoClockMeasuredIsAskedFor();
    void onlyADeclarationNeedsAReason();
    void theNewestMessageIsTheFirstToStrike();
    void aMomentIsOfTheCompanysZone();
    void aTicketIsAboutAServerOrACustomer();
    void anotherTicketIsNamedAsItIsShown_data();
    void anotherTicketIsNamedAsItIsShown();
    void aTicketThatNamesNoServerCanBeGivenOne_data();
    void aTicketThatNamesNoServerCanBeGivenOne();
    void onlyACallHasACaller();
    void callersAreOfTheCustomer_data();
    void callersAreOfTheCustomer();
    void aRuleThatAsksForAReasonGetsTheSameActAgain();
};

void TestForms::whatIsFilledInIsTheOperation_data()
{
    const TicketView ticket = someTicket();
    const auto catalogue = test::Company::catalogue();
    QTest::addColumn<Form>("form");
    QTest::newRow("qualify") << qualifyForm(ticket, *catalogue, someDirectory());
    QTest::newRow("report") << reportForm(
        ticket, test::at(u"2026-11-24T10:00:00+01:00"_qs), catalogue->calendar);
    QTest::newRow("customer said") << customerSaidForm(ticket);
    QTest::newRow("strike") << strikeForm(spokenTicket());
    QTest::newRow("snooze") << snoozeForm(
        ticket, test::at(u"2026-11-24T10:00:00+01:00"_qs), catalogue->calendar);
    QTest::newRow("assign") << assignForm(ticket, someDirectory());
    QTest::newRow("merge") << otherTicketForm(ticket, ActionId::Merge);
    QTest::newRow("link") << otherTicketForm(ticket, ActionId::Link);
    QTest::newRow("close") << reasonForm(ticket, ActionId::Close);
    QTest::newRow("withdraw") << reasonForm(ticket, ActionId::Withdraw);
    QTest::newRow("reopen") << reasonForm(ticket, ActionId::Reopen);
    for (const ActionId act :
        {ActionId::Claim, ActionId::WaitCustomer, ActionId::Assign, ActionId::Link}) {
        Form several = severalForm(act, {u"#12"_qs, u"#13"_qs}, someDirectory());
        several.given[u"ticket"_qs] = u"12"_qs;
        QTest::addRow("several: %s", actionInfo(act).text) << several;
    }
    QTest::newRow("open a ticket") << newTicketForm(machinesOf(someDirectory()),
        test::at(u"2026-11-24T10:00:20+01:00"_qs), catalogue->calendar);
}

void TestForms::whatIsFilledInIsTheOperation()
{
    QFETCH(Form, form);
    QVERIFY(!form.title.isEmpty());
    QVERIFY(!form.button.isEmpty());
    const auto operation = operationFromTexts(
        form.operation, fieldsOf(form, filled(form), test::Company::catalogue()->calendar));
    QVERIFY2(operation, operation ? "" : qPrintable(operation.error().field));
}

/// Nobody typed anything, and the ticket was not qualified.
void TestForms::whatIsTriedIsOneToo()
{
    QFETCH(Form, form);
    for (FormField &field : form.fields) {
        if (field.name == u"category" || field.name == u"coverage")
            field.value.clear();
    }
    const auto operation = operationFromTexts(
        form.operation, fieldsToTry(form, u"13"_qs, test::Company::catalogue()->calendar));
    QVERIFY2(operation, operation ? "" : qPrintable(operation.error().field));
}

/// (E43, E47, E85)
void TestForms::timeThatNoClockMeasuredIsAskedFor()
{
    const Instant now = test::at(u"2026-11-24T10:00:00+01:00"_qs);
    const auto &calendar = test::Company::catalogue()->calendar;
    TicketView ticket = someTicket();
    const Form asked = reportForm(ticket, now, calendar);
    QCOMPARE(asked.fields.front().name, u"segments"_qs);
    QVERIFY(asked.fields.front().required);
    QVERIFY(asked.fields.back().requiredWith.isEmpty());
    ticket.worked = u"35 min"_qs;
    const Form measured = reportForm(ticket, now, calendar);
    QVERIFY(!measured.fields.front().required);
    QCOMPARE(measured.fields.back().requiredWith, u"segments"_qs);
}

/// (E71)
void TestForms::onlyADeclarationNeedsAReason()
{
    const Form form = customerSaidForm(someTicket());
    const FormField &reason = form.fields.back();
    QCOMPARE(reason.name, u"reason"_qs);
    QVERIFY(!isAskedFor(reason, {{u"declares-incident"_qs, u"false"_qs}}));
    QVERIFY(isAskedFor(reason, {{u"declares-incident"_qs, u"true"_qs}}));
    QVERIFY(reason.required);
}

/// None is chosen for whoever opens the form; struck ones and events are not offered. (K4)
void TestForms::theNewestMessageIsTheFirstToStrike()
{
    const TicketView ticket = spokenTicket();
    const Form form = strikeForm(ticket);
    QStringList offered;
    for (const auto &[id, words] : form.fields.front().choices)
        offered << id.left(8) + u' ' + words.left(21);
    QCOMPARE(offered,
        QStringList({u"00000004 10:02, Paul Kerr: xxx"_qs, u"00000001 10:02, Paul Kerr: xxx"_qs}));
    QVERIFY(form.fields.front().choices.front().second.endsWith(u"x…"_qs));
    QVERIFY(form.fields.front().value.isEmpty());
    QCOMPARE(form.subject, ticket.id);
    QVERIFY(form.given.isEmpty());
}

void TestForms::aMomentIsOfTheCompanysZone()
{
    const auto catalogue = test::Company::catalogue();
    const Form form
        = snoozeForm(someTicket(), test::at(u"2026-11-27T17:00:00+01:00"_qs), catalogue->calendar);
    const FormValues fields = fieldsOf(form, filled(form), catalogue->calendar);
    QCOMPARE(test::paris(test::at(fields[u"until"_qs])), u"2026-11-30T09:00:00.000+01:00"_qs);
}

void TestForms::aTicketIsAboutAServerOrACustomer()
{
    const auto &calendar = test::Company::catalogue()->calendar;
    const Form form = newTicketForm(
        machinesOf(someDirectory()), test::at(u"2026-11-24T10:00:20+01:00"_qs), calendar);
    const FormValues server = fieldsOf(form, {{u"about"_qs, u"server:srv"_qs}}, calendar);
    const FormValues customer = fieldsOf(form, {{u"about"_qs, u"customer:acme"_qs}}, calendar);
    QCOMPARE(server, FormValues({{u"server"_qs, u"srv"_qs}}));
    QCOMPARE(customer, FormValues({{u"customer"_qs, u"acme"_qs}}));
}

void TestForms::anotherTicketIsNamedAsItIsShown_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reference");
    const TicketView ticket = someTicket();
    const Form merge = otherTicketForm(ticket, ActionId::Merge);
    QTest::newRow("merge") << merge << u"#48214"_qs << u"48214"_qs;
    QTest::newRow("without the sign") << merge << u"48214"_qs << u"48214"_qs;
    QTest::newRow("a key") << merge << u"mail"_qs << u"mail"_qs;
    QTest::newRow("link") << otherTicketForm(ticket, ActionId::Link) << u"#48214"_qs << u"48214"_qs;
    QTest::newRow("give time") << giveTimeForm({}, ticket.id, ticket.number) << u"#48214"_qs
                               << u"48214"_qs;
    QTest::newRow("a reason keeps it")
        << reasonForm(ticket, ActionId::Close) << u"#48214"_qs << u"#48214"_qs;
}

void TestForms::anotherTicketIsNamedAsItIsShown()
{
    QFETCH(Form, form);
    QFETCH(QString, typed);
    const QString name = form.fields.front().name;
    const FormValues fields = fieldsOf(form, {{name, typed}}, test::Company::catalogue()->calendar);
    QTEST(fields.value(name), "reference");
}

void TestForms::aTicketThatNamesNoServerCanBeGivenOne_data()
{
    TicketView ticket = someTicket();
    QTest::addColumn<TicketView>("ticket");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("E61 its customer's") << ticket << QStringList{u""_qs, u"server:srv"_qs};
    ticket.server = u"web-14"_qs;
    QTest::newRow("E20 it names one") << ticket << QStringList();
    ticket.server.clear();
    ticket.customerKey = u"delmas"_qs;
    QTest::newRow("E61 its customer has none") << ticket << QStringList();
}

void TestForms::aTicketThatNamesNoServerCanBeGivenOne()
{
    QFETCH(TicketView, ticket);
    const Form form = qualifyForm(ticket, *test::Company::catalogue(), someDirectory());
    QStringList offered;
    for (const FormField &field : form.fields) {
        if (field.name != u"about")
            continue;
        for (const auto &[key, name] : field.choices)
            offered << key;
    }
    QTEST(offered, "offered");
}

void TestForms::onlyACallHasACaller()
{
    const auto &calendar = test::Company::catalogue()->calendar;
    const Form form = newTicketForm(
        machinesOf(someDirectory()), test::at(u"2026-11-24T10:00:20+01:00"_qs), calendar);
    FormValues values = filled(form);
    values[u"channel"_qs] = u"staff"_qs;
    FormValues fields = fieldsOf(form, values, calendar);
    QVERIFY(!fields.contains(u"contact"_qs) && !fields.contains(u"verified-by"_qs)
        && !fields.contains(u"declared"_qs));
    values[u"channel"_qs] = u"phone"_qs;
    fields = fieldsOf(form, values, calendar);
    QCOMPARE(fields[u"verified-by"_qs], u"12"_qs);
    QCOMPARE(test::paris(test::at(fields[u"declared"_qs])), u"2026-11-24T10:00:20.000+01:00"_qs);
}

void TestForms::callersAreOfTheCustomer_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QStringList>("callers");
    QTest::newRow("E19 of a server's") << u"server:srv"_qs << QStringList{u""_qs, u"ann"_qs};
    QTest::newRow("E19 of its own") << u"customer:delmas"_qs << QStringList{u""_qs, u"bob"_qs};
    QTest::newRow("E19 no such server") << u"server:other"_qs << QStringList{u""_qs};
    QTest::newRow("E19 a platform of that name") << u"platform:srv"_qs << QStringList{u""_qs};
    QTest::newRow("E19 nothing chosen") << QString() << QStringList{u""_qs};
}

void TestForms::callersAreOfTheCustomer()
{
    QFETCH(QString, about);
    QStringList callers;
    for (const auto &[key, name] : callersFor(someDirectory(), about))
        callers << key;
    QTEST(callers, "callers");
}

void TestForms::aRuleThatAsksForAReasonGetsTheSameActAgain()
{
    const FormValues given{{u"ticket"_qs, u"12"_qs}, {u"reason"_qs, u"old"_qs}};
    const Form form = reasonForRuleForm(u"start"_qs, given, u"#12"_qs);
    QCOMPARE(form.operation, u"start"_qs);
    QCOMPARE(form.given, FormValues({{u"ticket"_qs, u"12"_qs}}));
    QCOMPARE(form.fields.size(), std::size_t(1));
    QVERIFY(form.fields.front().required);
    QVERIFY(form.fields.front().mayLack);
}

QTEST_GUILESS_MAIN(TestForms)
#include "test_forms.moc"
