#include "operations/operation_json.h"
#include "support/company.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeStandsThere_data();
    void whatIsMadeStandsThere() { holdStory(); }
    void eachThingIsMadeByItsRoles_data();
    void eachThingIsMadeByItsRoles() { holdStory(); }
    void aKeyNamesOneThingOfItsKind_data();
    void aKeyNamesOneThingOfItsKind() { holdStory(); }
    void whatIsNamedMustExist_data();
    void whatIsNamedMustExist() { holdStory(); }
    void aPortalLoginBelongsToOneCustomer_data();
    void aPortalLoginBelongsToOneCustomer() { holdStory(); }
    void peopleChange_data();
    void peopleChange() { holdStory(); }
    void aPlatformIsOfFreeServersOfItsCustomer_data();
    void aPlatformIsOfFreeServersOfItsCustomer() { holdStory(); }
    void aFieldIsReadOrFoundWrong_data();
    void aFieldIsReadOrFoundWrong();
    void aDayAndAnInstantAreWrittenAsTheyWereSaid_data();
    void aDayAndAnInstantAreWrittenAsTheyWereSaid();
};

void TestDirectory::whatIsMadeStandsThere_data()
{
    addStories({
        {"an agent", {"10:00 lea create-agent zoe name=Zoe role=manager"},
            {"agent:zoe.name Zoe", "agent:zoe.role manager", "agent:zoe.active yes",
                "agent:zoe.customer -"}},
        {"a customer", {"10:00 max create-customer acme name=Acme language=fr manager=max"},
            {"customer:acme.name Acme", "customer:acme.language fr", "customer:acme.manager max"}},
        {"a customer of whom little is known", {"10:00 max create-customer acme name=Acme"},
            {"customer:acme.language en", "customer:acme.manager -"}},
        {"a contact",
            {"10:00 max create-contact eve customer=pro name=Eve email=eve@pro.example "
             "phone=0102030405 may-call=true technical=true"},
            {"contact:eve.customer pro", "contact:eve.email eve@pro.example",
                "contact:eve.phone 0102030405", "contact:eve.may_call yes",
                "contact:eve.technical yes"}},
        {"E19 a contact who was given no right",
            {"10:00 max create-contact eve customer=pro name=Eve email=eve@pro.example"},
            {"contact:eve.phone -", "contact:eve.may_call no", "contact:eve.technical no"}},
        {"a server",
            {"10:00 max create-server web customer=pro name=Web ordered=2026-11-24 "
             "panel=plesk-web-pro rent_cents=12000"},
            {"server:web.customer pro", "server:web.ordered 2026-11-24",
                "server:web.panel plesk-web-pro", "server:web.rent_cents 12000",
                "server:web.platform -"}},
        {"a server of which little is known",
            {"10:00 max create-server web customer=pro name=Web ordered=2026-11-24"},
            {"server:web.panel none", "server:web.rent_cents -"}},
        {"C1 a platform",
            {"10:00 max create-server web customer=pro name=Web ordered=2026-11-24",
                "10:00 max create-platform two customer=pro name=Two needed=1 nodes=web,pro"},
            {"platform:two.customer pro", "platform:two.name Two", "platform:two.needed 1",
                "server:web.platform two", "server:pro.platform two"}},
        {"L2 a study",
            {"10:00 max record-study s customer=pro accepted=true technologies=varnish,redis"},
            {"study:s.customer pro", "study:s.accepted yes",
                "study:s.technologies varnish, redis"}},
    });
}

void TestDirectory::eachThingIsMadeByItsRoles_data()
{
    addStories({
        {"right agents are a lead's",
            {"10:00 max create-agent zoe name=Zoe role=support -> right",
                "10:00 paul create-agent zoe name=Zoe role=support -> right",
                "10:00 pro create-agent zoe name=Zoe role=support -> right",
                "10:00 monitor create-agent zoe name=Zoe role=support -> right",
                "10:00 max change-agent paul role=lead -> right",
                "10:00 paul change-agent paul role=lead -> right",
                "10:00 lea change-agent paul role=lead"},
            {"agent:zoe.name nowhere", "agent:paul.role lead"}},
        {"right customers",
            {"10:00 paul create-customer c name=C -> right",
                "10:00 pro create-customer c name=C -> right",
                "10:00 monitor create-customer c name=C -> right",
                "10:00 lea create-customer c name=C"},
            {"customer:c.name C"}},
        {"right contacts",
            {"10:00 paul create-contact c customer=pro name=C email=c@c -> right",
                "10:00 pro create-contact c customer=pro name=C email=c@c -> right",
                "10:00 monitor create-contact c customer=pro name=C email=c@c -> right",
                "10:00 lea create-contact c customer=pro name=C email=c@c"},
            {"contact:c.name C"}},
        {"right servers",
            {"10:00 paul create-server c customer=pro name=C ordered=2026-11-24 -> right",
                "10:00 pro create-server c customer=pro name=C ordered=2026-11-24 -> right",
                "10:00 monitor create-server c customer=pro name=C ordered=2026-11-24 -> right",
                "10:00 lea create-server c customer=pro name=C ordered=2026-11-24"},
            {"server:c.name C"}},
        {"right platforms",
            {"10:00 paul create-platform c customer=pro name=C needed=1 nodes=pro -> right",
                "10:00 pro create-platform c customer=pro name=C needed=1 nodes=pro -> right",
                "10:00 monitor create-platform c customer=pro name=C needed=1 nodes=pro -> right",
                "10:00 lea create-platform c customer=pro name=C needed=1 nodes=pro"},
            {"platform:c.name C"}},
        {"right studies",
            {"10:00 paul record-study c customer=pro accepted=true -> right",
                "10:00 pro record-study c customer=pro accepted=true -> right",
                "10:00 monitor record-study c customer=pro accepted=true -> right",
                "10:00 lea record-study c customer=pro accepted=true"},
            {"study:c.accepted yes"}},
        {"right contracts",
            {"10:00 paul create-contract c server=standard level=pro from=2026-11-24 -> right",
                "10:00 pro create-contract c server=standard level=pro from=2026-11-24 -> right",
                "10:00 monitor create-contract c server=standard level=pro from=2026-11-24 -> "
                "right",
                "10:00 lea create-contract c server=standard level=pro from=2026-11-24",
                "10:00 paul change-contract c fee_cents=1 -> right",
                "10:00 paul end-contract c until=2026-12-01 -> right",
                "10:00 paul hand-over-administration c to=company -> right",
                "10:00 pro change-contract c fee_cents=1 -> right",
                "10:00 pro end-contract c until=2026-12-01 -> right",
                "10:00 pro hand-over-administration c to=company -> right",
                "10:00 lea change-contract c fee_cents=1",
                "10:00 lea end-contract c until=2026-12-01",
                "10:00 lea hand-over-administration c to=company"},
            {"contract:c.fee_cents 1", "contract:c.administrator company",
                "contract:c.until_at 12-01/00:00"}},
        {"right comes before every other rule",
            {"10:00 paul create-platform c customer=pro name=C needed=9 nodes=pro -> right",
                "10:00 paul create-contract c server=standard level=critical from=2026-11-24 -> "
                "right",
                "10:00 max create-agent zoe name=Zoe role=portal -> right"},
            {}},
    });
}

void TestDirectory::aKeyNamesOneThingOfItsKind_data()
{
    addStories({
        {"reference an agent's that is taken",
            {"10:00 lea create-agent paul name=Paul role=support -> reference"}, {}},
        {"reference a customer's that is taken",
            {"10:00 max create-customer pro name=Pro -> reference"}, {}},
        {"reference a contact's that is taken",
            {"10:00 max create-contact boss customer=standard name=B email=b@b -> reference"}, {}},
        {"reference a server's that is taken",
            {"10:00 max create-server pro customer=standard name=P ordered=2026-11-24 -> "
             "reference"},
            {}},
        {"reference a platform's that is taken",
            {"10:00 max create-platform cluster customer=pro name=C needed=1 nodes=pro -> "
             "reference"},
            {}},
        {"reference a study's that is taken",
            {"10:00 max record-study s customer=pro accepted=false",
                "10:00 max record-study s customer=pro accepted=true -> reference"},
            {"study:s.accepted no"}},
        {"reference another kind's may be the same",
            {"10:00 max create-customer paul name=Paul",
                "10:00 max create-server paul "
                "customer=paul name=P ordered=2026-11-24"},
            {"server:paul.customer paul"}},
        {"reference before right", {"10:00 paul create-customer pro name=Pro -> reference"}, {}},
        {"reference the program's own name is nobody's login",
            {"10:00 lea create-agent system name=S role=support -> reference"}, {}},
        {"reference a key of 64",
            {"10:00 max create-customer "
             "a123456789.123456789-123456789_123456789A123456789B123456789C123 name=A"},
            {}},
        {"reference no key of 65",
            {"10:00 max create-customer "
             "a123456789.123456789-123456789_123456789A123456789B123456789C1234 name=A -> "
             "reference"},
            {}},
        {"reference no key with other letters",
            {"10:00 max create-customer caf\xc3\xa9 name=A -> reference",
                "10:00 max create-customer a/b name=A -> reference",
                "10:00 max create-customer a:b name=A -> reference"},
            {}},
        {"reference no key that is a UUID",
            {"10:00 max create-customer 5f1d0c5e-8d0f-4b6e-9a53-2f9a4f8e6a11 name=A -> "
             "reference"},
            {}},
    });
}

void TestDirectory::whatIsNamedMustExist_data()
{
    addStories({
        {"reference no such customer",
            {"10:00 max create-contact c customer=none name=C email=c@c -> reference",
                "10:00 max create-server c customer=none name=C ordered=2026-11-24 -> reference",
                "10:00 max create-platform c customer=none name=C needed=1 nodes=pro -> reference",
                "10:00 max record-study c customer=none accepted=true -> reference",
                "10:00 lea create-agent c customer=none name=C role=portal -> reference"},
            {}},
        {"reference no such agent",
            {"10:00 lea change-agent none active=false -> reference",
                "10:00 max create-customer c name=C manager=none -> reference"},
            {}},
        {"reference a manager who is not staff",
            {"10:00 max create-customer c name=C manager=pro -> reference",
                "10:00 max create-customer c name=C manager=monitor -> reference"},
            {}},
        {"reference a manager who has left",
            {"09:00 lea change-agent awa active=false",
                "10:00 max create-customer c name=C manager=awa -> reference"},
            {}},
        {"reference no such node",
            {"10:00 max create-platform c customer=pro name=C needed=1 nodes=pro,none -> "
             "reference"},
            {}},
        {"reference another customer's node",
            {"10:00 max create-platform c customer=pro name=C needed=1 nodes=pro,standard -> "
             "reference"},
            {"server:pro.platform -"}},
    });
}

void TestDirectory::aPortalLoginBelongsToOneCustomer_data()
{
    addStories({
        {"E62 with its customer",
            {"10:00 lea create-agent shop name=Shop role=portal customer=pro"},
            {"agent:shop.customer pro", "agent:shop.role portal"}},
        {"E62 without", {"10:00 lea create-agent shop name=Shop role=portal -> E62"}, {}},
        {"E62 nobody else has one",
            {"10:00 lea create-agent zoe name=Zoe role=support customer=pro -> E62",
                "10:00 lea create-agent probe name=Probe role=monitor customer=pro -> E62"},
            {}},
        {"E62 it stays one", {"10:00 lea change-agent pro role=support -> E62"},
            {"agent:pro.role portal"}},
        {"E62 nobody becomes one", {"10:00 lea change-agent paul role=portal -> E62"},
            {"agent:paul.role support"}},
        {"E62 it is renamed and closed as any other",
            {"10:00 lea change-agent pro role=portal name=Shop active=false"},
            {"agent:pro.name Shop", "agent:pro.active no"}},
    });
}

void TestDirectory::peopleChange_data()
{
    addStories({
        {"another name, the rest as it was", {"10:00 lea change-agent paul name=Pablo"},
            {"agent:paul.name Pablo", "agent:paul.role support", "agent:paul.active yes"}},
        {"a blank name is none", {"10:00 lea change-agent paul name="}, {"agent:paul.name paul"}},
        {"another role", {"10:00 lea change-agent paul role=manager"}, {"agent:paul.role manager"}},
        {"E6 what runs ends, the intervention stays open",
            {"10:00 paul opens t incident", "10:10 paul start t",
                "10:40 lea change-agent paul active=false"},
            {"agent:paul.active no", "paul.running -", "segments paul 10:10-10:40",
                "state in-progress", "owner paul", "band under-way", "work 10:10"}},
        {"E6 K3 a colleague reports it, its time counted",
            {"10:00 paul opens t incident", "10:10 paul start t",
                "10:40 lea change-agent paul active=false", "10:50 awa qualifies t",
                "11:00 awa report t"},
            {"state reported", "work 10:10 30 customer-time"}},
        {"E66 a colleague takes it over with a reason",
            {"10:00 paul opens t incident", "10:10 paul start t",
                "10:40 lea change-agent paul active=false", "10:50 awa assign t awa -> K5",
                "10:50 awa assign t awa reason=left"},
            {"owner awa"}},
        {"E6 what runs of who is no longer staff ends too",
            {"10:00 paul opens t incident", "10:10 paul start t",
                "10:40 lea change-agent paul role=monitor"},
            {"paul.running -", "segments paul 10:10-10:40"}},
        {"another role among staff lets it run",
            {"10:00 paul opens t incident", "10:10 paul start t",
                "10:40 lea change-agent paul role=lead"},
            {"paul.running t", "segments paul 10:10-"}},
        {"back again, with nothing running",
            {"10:00 paul opens t incident", "10:10 paul start t",
                "10:40 lea change-agent paul active=false",
                "11:00 lea change-agent paul active=true", "11:10 paul resume t"},
            {"agent:paul.active yes", "paul.running t", "segments paul 10:10-10:40, paul 11:10-"}},
        {"right a lead remains",
            {"10:00 lea change-agent lea active=false -> right",
                "10:00 lea change-agent lea role=manager -> right",
                "10:00 lea change-agent lea role=portal -> right"},
            {"agent:lea.role lead", "agent:lea.active yes"}},
        {"right another lead takes it away",
            {"10:00 lea change-agent paul role=lead", "10:10 paul change-agent lea role=support"},
            {"agent:lea.role support"}},
    });
}

void TestDirectory::aPlatformIsOfFreeServersOfItsCustomer_data()
{
    constexpr const char *web
        = "09:00 max create-server web customer=pro name=Web ordered=2026-11-24";
    addStories({
        {"C1 all of its nodes are needed",
            {web, "10:00 max create-platform c customer=pro name=C needed=2 nodes=web,pro"},
            {"platform:c.needed 2"}},
        {"C1 more than there are",
            {web, "10:00 max create-platform c customer=pro name=C needed=3 nodes=web,pro -> C1"},
            {"server:web.platform -"}},
        {"C1 none",
            {web, "10:00 max create-platform c customer=pro name=C needed=0 nodes=web -> C1",
                "10:00 max create-platform c customer=pro name=C needed=-1 nodes=web -> C1"},
            {}},
        {"C1 without nodes",
            {"10:00 max create-platform c customer=pro name=C needed=1 nodes= -> C1"}, {}},
        {"C1 one node named twice",
            {web, "10:00 max create-platform c customer=pro name=C needed=2 nodes=web,web -> C1"},
            {}},
        {"E21 another platform's node",
            {web, "10:00 max create-platform c customer=pro name=C needed=1 nodes=web",
                "11:00 max create-platform d customer=pro name=D needed=1 nodes=pro,web -> E21"},
            {"server:web.platform c", "server:pro.platform -"}},
    });
}

void TestDirectory::aFieldIsReadOrFoundWrong_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("read");
    const auto from = [](const char *name, const char *value, bool read) {
        QTest::newRow(name) << u"end-contract"_qs << u"until"_qs
                            << QJsonValue(QString::fromLatin1(value)) << read;
    };
    from("E44 a day", "2026-11-01", true);
    from("E44 the last day", "9999-12-31", true);
    from("E44 an instant with its offset", "2026-11-01T00:00+01:00", true);
    from("E44 an instant of UTC", "2026-11-01T00:00:00.001Z", true);
    from("E29 an instant without offset", "2026-11-01T00:00", false);
    from("a day that does not exist", "2026-02-30", false);
    from("a day after time", "10000-01-01", false);
    from("a month", "2026-11", false);
    from("a word", "tomorrow", false);
    from("nothing", "", false);
    const auto number = [](const char *name, qint64 value, bool read) {
        QTest::newRow(name) << u"create-server"_qs << u"rent_cents"_qs << QJsonValue(value) << read;
    };
    number("a rent", 21'000, true);
    number("no rent", 0, true);
    number("the highest rent", 1'000'000'000'000, true);
    number("a rent above", 1'000'000'000'001, false);
    number("a negative rent", -1, false);
    QTest::newRow("a rent in words")
        << u"create-server"_qs << u"rent_cents"_qs << QJsonValue(u"210.00"_qs) << false;
    const auto email = [](const char *name, const QString &value, bool read) {
        QTest::newRow(name) << u"create-contact"_qs << u"email"_qs << QJsonValue(value) << read;
    };
    email("an address", u"boss@shop.example"_qs, true);
    email("an address in other letters", u"zo\u00e9@caf\u00e9.example"_qs, true);
    email("an address with a tag", u"boss+vigie@shop.example"_qs, true);
    email("no host", u"boss@"_qs, false);
    email("no name", u"@shop.example"_qs, false);
    email("two hosts", u"boss@shop@example"_qs, false);
    email("two addresses", u"a@shop.example,b@shop.example"_qs, false);
    email("a name beside it", u"Boss <boss@shop.example>"_qs, false);
    email("a second header", u"boss@shop.example\nBcc: a@b.example"_qs, false);
    email("a line's end", u"boss@shop.example\n"_qs, false);
    const auto language = [](const char *name, const char *value, bool read) {
        QTest::newRow(name) << u"create-customer"_qs << u"language"_qs
                            << QJsonValue(QString::fromLatin1(value)) << read;
    };
    language("English", "en", true);
    language("French", "fr", true);
    language("a language nobody writes here", "de", false);
}

void TestDirectory::aFieldIsReadOrFoundWrong()
{
    QFETCH(QString, word);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(bool, read);
    QJsonObject fields{{u"contract"_qs, u"c"_qs}};
    if (word == u"create-server")
        fields = {{u"key"_qs, u"s"_qs}, {u"customer"_qs, u"c"_qs}, {u"name"_qs, u"s"_qs},
            {u"ordered"_qs, u"2026-11-01"_qs}};
    else if (word != u"end-contract")
        fields = {{u"key"_qs, u"k"_qs}, {u"name"_qs, u"n"_qs}};
    if (word == u"create-contact")
        fields[u"customer"_qs] = u"c"_qs;
    fields[field] = value;
    const auto operation = operationFrom(word, fields);
    QCOMPARE(operation.has_value(), read);
    if (!read) {
        QCOMPARE(operation.error().kind, FieldProblem::Kind::WrongType);
        QCOMPARE(operation.error().field, field);
    }
}

void TestDirectory::aDayAndAnInstantAreWrittenAsTheyWereSaid_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("written");
    QTest::newRow("E44 a day") << u"2026-11-01"_qs << u"2026-11-01"_qs;
    QTest::newRow("E44 an instant")
        << u"2026-11-01T00:00+01:00"_qs << u"2026-10-31T23:00:00.000+00:00"_qs;
}

void TestDirectory::aDayAndAnInstantAreWrittenAsTheyWereSaid()
{
    QFETCH(QString, said);
    const auto operation
        = operationFrom(u"end-contract"_qs, {{u"contract"_qs, u"c"_qs}, {u"until"_qs, said}});
    QVERIFY(operation.has_value());
    const QJsonObject parameters = parametersOf(std::get<EndContract>(*operation));
    QTEST(parameters[u"until"].toString(), "written");
}

QTEST_APPLESS_MAIN(TestDirectory)
#include "test_directory.moc"
