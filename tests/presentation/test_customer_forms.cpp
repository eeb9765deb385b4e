#include "presentation/acts.h"
#include "presentation/blocks_model.h"
#include "presentation/customer_forms.h"
#include "presentation/forms.h"
#include "presentation/money_text.h"
#include "support/company.h"
#include "support/instants.h"

#include <QTest>

using namespace vigie;

namespace {

const QDate today(2026, 11, 24);

CustomerView someCustomer()
{
    CustomerView view;
    view.id = QUuid::createUuid();
    view.name = u"Acme"_qs;
    view.level = Level::Pro;
    view.contractChoices = {{u"c"_qs, u"srv · Pro"_qs}};
    view.administrationChoices = view.contractChoices;
    view.studyChoices = {{u"s2"_qs, u"s2 · declined"_qs}, {u"s1"_qs, u"s1 · accepted"_qs}};
    view.acceptedStudy = u"s1"_qs;
    view.machineChoices = {{u"server:srv"_qs, u"srv"_qs}};
    view.nodeChoices = {{u"srv"_qs, u"srv"_qs}, {u"web"_qs, u"web"_qs}};
    view.blockChoices = {{u"b"_qs, u"24 Nov"_qs}};
    return view;
}

Directory someDirectory()
{
    Directory directory;
    directory.staff = {{u"mia"_qs, u"Mia Reni"_qs, Role::Manager}};
    return directory;
}

TicketView someTicket(int works)
{
    TicketView view;
    view.id = QUuid::createUuid();
    view.number = u"#48133"_qs;
    for (int work = 0; work < works; ++work)
        view.reported.emplace_back(
            QUuid::createUuid().toString(QUuid::WithoutBraces), u"24 Nov"_qs);
    return view;
}

StatementRow someEntry()
{
    StatementRow row;
    row.entry.intervention = Identifier<Intervention>{QUuid::createUuid()};
    row.ticket = 48133;
    return row;
}

/// Every field filled in with what is of its kind.
FormValues filled(const Form &form)
{
    FormValues values = form.given;
    for (const FormField &field : form.fields) {
        const bool isNumber = field.kind == FormField::Kind::Minutes
            || field.kind == FormField::Kind::Money || field.kind == FormField::Kind::Percent
            || field.name == u"blocks";
        values[field.name] = !field.value.isEmpty() ? field.value
            : !field.choices.empty()                ? field.choices.back().first
            : isNumber                              ? u"90"_qs
            : field.name == u"email"                ? u"mia@acme.example"_qs
                                                    : u"x"_qs;
    }
    return values;
}

} // namespace

class TestCustomerForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFilledInIsTheOperation_data();
    void whatIsFilledInIsTheOperation();
    void whatIsLookedAtIsOneToo_data() { whatIsFilledInIsTheOperation_data(); }
    void whatIsLookedAtIsOneToo();
    void aContractIsForAServerOrAPlatform();
    void aPlatformNamesItsServers();
    void aContractEndsOtherwiseOnlyWhereThatIsChosen();
    void aContractIsConcludedOpenEndedOrUntilADay();
    void theNewestAcceptedStudyGoesWithWhatNeedsIt();
    void technologiesBeginAsTheyAre();
    void draftsAreTheCustomers();
    void aCorrectionIsOfOneIntervention();
    void moneyIsReadAsItIsTyped_data();
    void moneyIsReadAsItIsTyped();
    void sharesAreReadAsTheyAreTyped_data();
    void sharesAreReadAsTheyAreTyped();
    void blocksAreExportedInTheColumnsOfTheCommandLine();
};

void TestCustomerForms::whatIsFilledInIsTheOperation_data()
{
    const CustomerView customer = someCustomer();
    const Directory staff = someDirectory();
    QTest::addColumn<Form>("form");
    QTest::newRow("customer") << newCustomerForm(staff);
    QTest::newRow("contact") << newContactForm(customer);
    QTest::newRow("server") << newServerForm(customer, today);
    QTest::newRow("C1 platform") << newPlatformForm(customer);
    QTest::newRow("study") << studyForm(customer);
    QTest::newRow("sell") << sellForm(customer, *test::Company::catalogue());
    QTest::newRow("confirm") << confirmBlockForm(customer);
    QTest::newRow("correct") << correctionForm(customer, someEntry());
    QTest::newRow("H4 correct a ticket's work") << correctionForm(someTicket(1));
    QTest::newRow("H4 correct one of its works") << correctionForm(someTicket(2));
    QTest::newRow("level") << newContractForm(customer, staff, today);
    QTest::newRow("end") << endContractForm(customer, today);
    QTest::newRow("people and terms") << changeContractForm(customer, staff, today);
    QTest::newRow("administration") << administrationForm(customer);
}

void TestCustomerForms::whatIsFilledInIsTheOperation()
{
    QFETCH(Form, form);
    QVERIFY(!form.title.isEmpty());
    QVERIFY(!form.button.isEmpty());
    QCOMPARE(std::ranges::count(form.fields, true, &FormField::first), 1);
    const auto operation = operationFromTexts(
        form.operation, fieldsOf(form, filled(form), test::Company::catalogue()->calendar));
    QVERIFY2(operation, operation ? "" : qPrintable(operation.error().field));
}

/// With nothing typed, what stands in for the required fields is enough to be told what comes of
/// it. For servers nothing stands in: what comes of it depends on which are chosen.
void TestCustomerForms::whatIsLookedAtIsOneToo()
{
    QFETCH(Form, form);
    FormValues values = form.given;
    for (const FormField &field : form.fields) {
        const bool isChosen = field.kind == FormField::Kind::Several;
        const QString value = isChosen ? field.choices.front().first
            : field.value.isEmpty()    ? field.standIn
                                       : field.value;
        if (field.required)
            QVERIFY2(!value.isEmpty(), qPrintable(field.name));
        if (!value.isEmpty())
            values[field.name] = value;
    }
    const auto operation = operationFromTexts(
        form.operation, fieldsOf(form, values, test::Company::catalogue()->calendar));
    QVERIFY2(operation, operation ? "" : qPrintable(operation.error().field));
}

void TestCustomerForms::aContractIsForAServerOrAPlatform()
{
    const auto &calendar = test::Company::catalogue()->calendar;
    const Form form = newContractForm(someCustomer(), someDirectory(), today);
    const FormValues fields = fieldsOf(form, {{u"about"_qs, u"platform:p"_qs}}, calendar);
    QCOMPARE(fields, FormValues({{u"platform"_qs, u"p"_qs}}));
}

void TestCustomerForms::aPlatformNamesItsServers()
{
    const Form form = newPlatformForm(someCustomer());
    FormValues values = filled(form);
    values[u"nodes"_qs] = u"srv,web"_qs;
    values[u"needed"_qs] = u"2"_qs;
    const auto operation = operationFromTexts(
        form.operation, fieldsOf(form, values, test::Company::catalogue()->calendar));
    QVERIFY(operation);
    const auto &platform = std::get<CreatePlatform>(*operation);
    QCOMPARE(platform.nodes.size(), std::size_t(2));
    QCOMPARE(platform.nodes[1].name, u"web"_qs);
    QCOMPARE(platform.needed, qint64(2));
}

void TestCustomerForms::aContractEndsOtherwiseOnlyWhereThatIsChosen()
{
    const auto &calendar = test::Company::catalogue()->calendar;
    const Form form = changeContractForm(someCustomer(), someDirectory(), today);
    FormValues values{{u"contract"_qs, u"c"_qs}, {u"until"_qs, u"2027-01-01"_qs}};
    QCOMPARE(fieldsOf(form, values, calendar), FormValues({{u"contract"_qs, u"c"_qs}}));
    values[u"end"_qs] = u"day"_qs;
    QCOMPARE(fieldsOf(form, values, calendar),
        FormValues({{u"contract"_qs, u"c"_qs}, {u"until"_qs, u"2027-01-01"_qs}}));
}

void TestCustomerForms::aContractIsConcludedOpenEndedOrUntilADay()
{
    const auto &calendar = test::Company::catalogue()->calendar;
    const Form form = newContractForm(someCustomer(), someDirectory(), today);
    FormValues values{{u"key"_qs, u"c"_qs}, {u"until"_qs, u"2027-11-24"_qs}};
    QCOMPARE(fieldsOf(form, values, calendar), FormValues({{u"key"_qs, u"c"_qs}}));
    values[u"end"_qs] = u"day"_qs;
    QCOMPARE(fieldsOf(form, values, calendar),
        FormValues({{u"key"_qs, u"c"_qs}, {u"until"_qs, u"2027-11-24"_qs}}));
}

/// (L2, E57)
void TestCustomerForms::theNewestAcceptedStudyGoesWithWhatNeedsIt()
{
    const auto suggestionsFor = [](const CustomerView &customer) {
        const Form form = newContractForm(customer, someDirectory(), today);
        return std::ranges::find(form.fields, u"study"_qs, &FormField::name)->suggestions;
    };
    CustomerView customer = someCustomer();
    const auto suggestions = suggestionsFor(customer);
    QCOMPARE(suggestions.size(), std::size_t(2));
    QCOMPARE(suggestions[0].field, u"level"_qs);
    QCOMPARE(suggestions[0].held, u"critical"_qs);
    QCOMPARE(suggestions[0].value, u"s1"_qs);
    QCOMPARE(suggestions[1].field, u"exception_reason"_qs);
    QVERIFY(suggestions[1].held.isEmpty());
    QCOMPARE(suggestions[1].value, u"s1"_qs);
    customer.acceptedStudy.clear();
    QVERIFY(suggestionsFor(customer).empty());
}

/// (C2)
void TestCustomerForms::technologiesBeginAsTheyAre()
{
    CustomerView customer = someCustomer();
    customer.contracts.resize(2);
    customer.contracts[0].id = QUuid::createUuid();
    customer.contracts[0].technologies = u"Linux, Varnish"_qs;
    const Form form = changeContractForm(customer, someDirectory(), today);
    const auto field = std::ranges::find(form.fields, u"technologies"_qs, &FormField::name);
    QCOMPARE(field->suggestions.size(), std::size_t(1));
    QCOMPARE(field->suggestions[0].field, u"contract"_qs);
    QCOMPARE(field->suggestions[0].held, customer.contracts[0].id.toString(QUuid::WithoutBraces));
    QCOMPARE(field->suggestions[0].value, u"Linux, Varnish"_qs);
    const auto operation = operationFromTexts(u"change-contract"_qs,
        {{u"contract"_qs, u"c"_qs}, {u"technologies"_qs, field->suggestions[0].value}});
    QVERIFY(operation);
    QCOMPARE(std::get<ChangeContract>(*operation).technologies.value_or(QStringList()),
        QStringList({u"Linux"_qs, u"Varnish"_qs}));
}

void TestCustomerForms::draftsAreTheCustomers()
{
    const CustomerView customer = someCustomer();
    QCOMPARE(sellForm(customer, *test::Company::catalogue()).subject, customer.id);
    QCOMPARE(endContractForm(customer, today).subject, customer.id);
    QVERIFY(newCustomerForm(someDirectory()).subject.isNull());
}

/// One is meant without asking, and its draft is the same as beside the customer's statement; of
/// several one is asked for, the newest first.
void TestCustomerForms::aCorrectionIsOfOneIntervention()
{
    const TicketView one = someTicket(1);
    Form form = correctionForm(one);
    QCOMPARE(form.given.value(u"intervention"_qs), one.reported[0].first);
    QCOMPARE(form.subject, QUuid::fromString(one.reported[0].first));
    const TicketView two = someTicket(2);
    form = correctionForm(two);
    QVERIFY(form.given.isEmpty());
    QCOMPARE(form.subject, two.id);
    QCOMPARE(form.fields[0].name, u"intervention"_qs);
    QCOMPARE(form.fields[0].value, two.reported[0].first);
    QCOMPARE(form.fields[0].choices.size(), std::size_t(2));
}

void TestCustomerForms::moneyIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("whole") << u"89"_qs << qint64(8900);
    QTest::newRow("a point") << u"89.5"_qs << qint64(8950);
    QTest::newRow("a comma") << u"1 250,00 €"_qs << qint64(125000);
    QTest::newRow("no breaking space") << u"1\u202f250"_qs << qint64(125000);
    QTest::newRow("nothing") << u""_qs << qint64(-1);
    QTest::newRow("thousandths") << u"1.234"_qs << qint64(-1);
    QTest::newRow("negative") << u"-3"_qs << qint64(-1);
}

void TestCustomerForms::moneyIsReadAsItIsTyped()
{
    QFETCH(QString, typed);
    QTEST(centsFrom(typed).value_or(-1), "cents");
}

void TestCustomerForms::sharesAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("whole") << u"5"_qs << qint64(500);
    QTest::newRow("a sign") << u"99,95 %"_qs << qint64(9995);
    QTest::newRow("a sign alone") << u"%"_qs << qint64(-1);
    QTest::newRow("another unit") << u"5 €"_qs << qint64(-1);
}

void TestCustomerForms::sharesAreReadAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QTEST(percentFrom(typed).value_or(-1), "hundredths");
}

void TestCustomerForms::blocksAreExportedInTheColumnsOfTheCommandLine()
{
    BlockFile one;
    one.customer = std::make_shared<const Named>(Named{{}, u"acme"_qs, u"Acme"_qs});
    one.ticket = 48133;
    one.block.sold = test::at(u"2026-11-24T10:00:00+01:00"_qs);
    one.block.minutes = 60;
    const auto lines = blocksCsv({one}, QTimeZone("Europe/Paris")).split('\n');
    QCOMPARE(lines[0], QByteArray("id,customer,ticket,intervention,sold,minutes,state"));
    const auto cells = lines[1].split(',');
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells[1], QByteArray("acme"));
    QCOMPARE(cells[2], QByteArray("48133"));
    QCOMPARE(cells[4], QByteArray("2026-11-24T10:00:00.000+01:00"));
    QCOMPARE(cells[6], QByteArray("to-confirm"));
}

QTEST_GUILESS_MAIN(TestCustomerForms)
#include "test_customer_forms.moc"
