#include "support/company.h"

#include <QTest>

using namespace vigie::test;

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasItsChannels_data();
    void eachRoleHasItsChannels() { holdStory(); }
    void aCallIsTakenFromWhoMayCall_data();
    void aCallIsTakenFromWhoMayCall() { holdStory(); }
    void aTicketHasTheTermsOfWhatItIsAbout_data();
    void aTicketHasTheTermsOfWhatItIsAbout() { holdStory(); }
    void monitoringAddsToAnOutage_data();
    void monitoringAddsToAnOutage() { holdStory(); }
    void whatIsNamedMustExist_data();
    void whatIsNamedMustExist() { holdStory(); }
};

void TestOpening::eachRoleHasItsChannels_data()
{
    addStories({
        {"K1 Q4 the customer area, at the lowest level", {"10:00 standard opens t incident"},
            {"state new", "channel customer-area", "level standard", "band incidents",
                "kind incident", "declarations 10:00>-", "conversation text", "owner -",
                "opened_at 10:00", "oldest_at 10:00", "answered no"}},
        {"K1 Q4 an incident under guarantee", {"10:00 pro opens t incident"},
            {"state new", "band guaranteed", "deadline 14:00", "guarantee_minutes 240",
                "declarations 10:00>14:00", "coverage -"}},
        {"K1 K2 a request has no clock", {"10:00 pro opens t request"},
            {"state new", "band premium", "deadline -", "declarations -"}},
        {"K1 a call at Standard",
            {"10:00 paul opens t request server=standard channel=phone -> K1"}, {}},
        {"K1 a call at Serenity",
            {"10:00 paul opens t request server=serenity channel=phone -> K1"}, {}},
        {"K1 E94 a call at Pro",
            {"10:00 paul opens t request server=pro channel=phone contact=boss verified-by=code"},
            {"state new", "channel phone", "verified_by code"}},
        {"K1 E69 entitled when called, at the act no more",
            {"10:00 - contract pro serenity",
                "10:05 paul opens t incident server=pro channel=phone contact=boss "
                "verified-by=code "
                "declared=09:55 -> K1"},
            {}},
        {"K1 monitoring at Pro", {"10:00 monitor opens t incident server=pro -> K1"}, {}},
        {"K1 monitoring at Business", {"10:00 monitor opens t incident server=business"},
            {"channel monitoring", "band guaranteed", "coverage functional-guarantee",
                "deadline 10:45"}},
        {"E62 staff, at any level", {"10:00 paul opens t request server=standard"},
            {"channel staff", "state new"}},
        {"E62 staff for a customer who wrote elsewhere",
            {"10:00 max opens t request server=standard channel=customer-area"},
            {"channel customer-area"}},
        {"E62 right staff does not monitor",
            {"10:00 lea opens t incident server=business channel=monitoring -> right"}, {}},
        {"E62 right the portal does not phone",
            {"10:00 pro opens t request channel=phone contact=boss verified-by=code -> right"}, {}},
        {"E62 right the portal is not staff", {"10:00 pro opens t request channel=staff -> right"},
            {}},
        {"E62 right the portal does not monitor",
            {"10:00 business opens t incident channel=monitoring -> right"}, {}},
        {"E62 right the portal opens its own customer's only",
            {"10:00 standard opens t incident server=pro -> right"}, {}},
        {"E62 right the portal asks for its own customer only",
            {"10:00 standard opens t incident customer=pro -> right"}, {}},
        {"E62 right the monitor only monitors",
            {"10:00 monitor opens t incident channel=customer-area -> right",
                "10:00 monitor opens t incident channel=staff -> right",
                "10:00 monitor opens t incident server=pro channel=phone contact=boss "
                "verified-by=code -> right"},
            {}},
        {"right before K1", {"10:00 pro opens t request server=standard channel=phone -> right"},
            {}},
    });
}

void TestOpening::aCallIsTakenFromWhoMayCall_data()
{
    addStories({
        {"E19 Q4 declared when the call began",
            {"02:08 paul opens t incident server=pro channel=phone contact=boss verified-by=code "
             "declared=02:00"},
            {"opened_at 02:08", "oldest_at 02:08", "declared_at 02:00", "deadline 06:00"}},
        {"E19 declared at the form's opening if nothing is said",
            {"02:08 paul opens t incident server=pro channel=phone contact=boss verified-by=code"},
            {"declared_at 02:08", "deadline 06:08"}},
        {"E19 never later",
            {"02:08 paul opens t incident server=pro channel=phone contact=boss verified-by=code "
             "declared=02:08:00.001 -> E19"},
            {}},
        {"E62 at most a day before",
            {"02:08 paul opens t incident server=pro channel=phone contact=boss verified-by=code "
             "declared=23/02:08"},
            {"deadline 23/06:08"}},
        {"E62 no longer before",
            {"02:08 paul opens t incident server=pro channel=phone contact=boss verified-by=code "
             "declared=23/02:07:59.999 -> E62"},
            {}},
        {"E94 declared in the customer area",
            {"10:00 pro opens t incident declared=09:00 -> E19",
                "10:00 paul opens t incident server=pro channel=customer-area declared=09:00 -> "
                "E19",
                "10:00 paul opens t incident server=pro declared=09:00 -> E19"},
            {}},
        {"E94 a caller nobody verified",
            {"10:00 paul opens t request server=pro channel=phone contact=boss -> E19",
                "10:00 paul opens t request server=pro channel=phone contact=boss verified-by= -> "
                "E19"},
            {}},
        {"E94 a contact who may not call",
            {"10:00 paul opens t request server=pro channel=phone contact=clerk verified-by=code "
             "-> "
             "E19"},
            {}},
        {"E94 nobody called",
            {"10:00 paul opens t request server=pro channel=phone verified-by=code -> E19"}, {}},
        {"reference a caller of another customer",
            {"10:00 paul opens t request server=business channel=phone contact=boss "
             "verified-by=code -> reference"},
            {}},
        {"E69 L3 the terms of the call's beginning",
            {"10:00 - contract pro standard", "10:01 - contract pro pro",
                "10:05 paul opens t incident server=pro channel=phone contact=boss "
                "verified-by=code "
                "declared=09:59",
                "10:06 paul opens u incident server=pro channel=phone contact=boss "
                "verified-by=code "
                "declared=10:00:30"},
            {"declarations 09:59>13:59", "level pro", "u.declarations 10:00:30>-", "u.level pro"}},
    });
}

void TestOpening::aTicketHasTheTermsOfWhatItIsAbout_data()
{
    addStories({
        {"E20 about nothing, the customer's highest level",
            {"10:00 pro opens t incident customer=pro"},
            {"level pro", "server -", "deadline 14:00", "band guaranteed"}},
        {"E20 E61 qualified without a server it is at Standard terms",
            {"10:00 pro opens t request customer=pro", "10:05 paul qualifies t"},
            {"level standard", "band requests"}},
        {"E61 L3 qualified without a server a declared deadline stands",
            {"10:00 pro opens t incident customer=pro", "10:05 paul qualifies t"},
            {"level standard", "deadline 14:00", "band guaranteed"}},
        {"E61 qualify names the server",
            {"10:00 pro opens t request customer=pro", "10:05 paul qualifies t server=pro"},
            {"level pro", "server pro", "band premium"}},
        {"E61 naming another server alters no deadline",
            {"10:00 critical opens t incident platform=cluster",
                "10:05 paul qualifies t server=critical"},
            {"server critical", "platform -", "deadline 10:30"}},
        {"E61 reference a server of another customer",
            {"10:00 pro opens t request customer=pro",
                "10:05 paul qualifies t server=business -> reference"},
            {"state new"}},
        {"E48 E61 declared later about no server, at Standard terms",
            {"10:00 pro opens t request customer=pro", "10:05 paul qualifies t",
                "10:10 pro customer-message t declares-incident=true"},
            {"kind incident", "declarations 10:10>-", "band incidents"}},
        {"E48 E20 declared before it was qualified, at the highest level's",
            {"10:00 pro opens t request customer=pro",
                "10:10 pro customer-message t declares-incident=true"},
            {"kind incident", "declarations 10:10>14:10", "band guaranteed"}},
        {"E21 a node is under its platform's contract",
            {"10:00 critical opens t incident server=node",
                "10:00 critical opens u incident platform=cluster"},
            {"level critical", "deadline 10:30", "u.deadline 10:30"}},
        {"L3 E3 a change of level moves the band, not the deadline",
            {"10:00 pro opens t incident", "10:00 pro opens u request",
                "11:00 - contract pro standard"},
            {"level standard", "deadline 14:00", "band guaranteed", "u.band requests"}},
        {"L3 E3 a higher level brings no clock to what was declared before",
            {"10:00 standard opens t incident", "11:00 - contract standard pro"},
            {"level pro", "deadline -", "band premium"}},
    });
}

void TestOpening::monitoringAddsToAnOutage_data()
{
    addStories({
        {"E23 Q4 declared at the detection, whenever written",
            {"10:05 monitor opens t incident declared=10:00"},
            {"declared_at 10:00", "deadline 10:45"}},
        {"E63 another service of the same outage",
            {"10:00 monitor opens t incident", "10:10 monitor opens u incident text=smtp"},
            {"deadline 10:45", "conversation text, smtp", "declarations 10:00>10:45"}},
        {"E63 E23 an outage after the report has a new clock",
            {"10:00 monitor opens t incident", "10:20 paul start t", "10:25 paul qualifies t",
                "11:00 paul report t", "12:00 monitor opens u incident declared=11:58"},
            {"state in-progress", "band guaranteed", "owner paul", "closes_at -",
                "declarations 10:00>10:45 met, 11:58>12:43", "oldest_at 12:00"}},
        {"E63 an outage after closing is another ticket",
            {"10:00 monitor opens t incident", "10:01 lea close t reason=flapping",
                "10:10 monitor opens u incident"},
            {"state closed", "u.state new", "u.deadline 10:55"}},
        {"E63 what a customer declared is no outage of monitoring's",
            {"10:00 business opens t incident", "10:10 monitor opens u incident"},
            {"conversation text", "u.state new"}},
        {"E63 of a platform too",
            {"10:00 monitor opens t incident platform=cluster",
                "10:10 monitor opens u incident platform=cluster text=node2"},
            {"conversation text, node2"}},
        {"E63 E82 it is down again, hence not recovered",
            {"10:00 monitor opens t incident", "10:05 monitor note t",
                "10:10 monitor opens u incident", "10:12 paul close t reason=flapping -> E1"},
            {"recovered no"}},
        {"E23 E82 recovered, closed before the deadline",
            {"10:00 monitor opens t incident", "10:05 monitor note t",
                "10:45 paul close t reason=flapping"},
            {"state closed", "declarations 10:00>10:45 void"}},
    });
}

void TestOpening::whatIsNamedMustExist_data()
{
    addStories({
        {"reference no such server", {"10:00 paul opens t request server=nowhere -> reference"},
            {}},
        {"reference no such platform", {"10:00 paul opens t request platform=nowhere -> reference"},
            {}},
        {"reference no such customer", {"10:00 paul opens t request customer=nobody -> reference"},
            {}},
        {"reference no such contact",
            {"10:00 paul opens t request server=pro contact=nobody -> reference"}, {}},
        {"reference a key that is taken",
            {"10:00 pro opens t request", "10:01 pro opens t request -> reference"}, {}},
        {"reference a key that is none", {"10:00 pro opens a/b request -> reference"}, {}},
        {"reference before right",
            {"10:00 monitor opens t request server=nowhere channel=phone -> "
             "reference"},
            {}},
    });
}

QTEST_APPLESS_MAIN(TestOpening)
#include "test_opening.moc"
