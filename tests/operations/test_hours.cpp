#include "operations/consequences.h"
#include "support/company.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

// How stories begin.
constexpr const char *noCredit = "08:00 - credit standard 0"; ///< nor has Standard an allowance
constexpr const char *opened = "09:00 standard opens t request";
/// 95 min: two blocks, $w.1 and $w.2, of which 25 min are left.
constexpr const char *twoBlocks = "11:00 paul report t segments=09:00-10:35 as w";
/// 60 min in two months.
constexpr const char *overTheEnd = "12-01/09:00 paul report t segments=30/23:30-12-01/00:30 as w";
// The whole allowance of Pro's November, then an hour of another ticket on credit.
constexpr const char *allowanceTicket = "20/09:00 pro opens t request";
constexpr const char *allAllowance = "20/12:00 paul report t segments=20/09:00-20/10:30 as a";
constexpr const char *creditTicket = "23/09:00 pro opens u request";
constexpr const char *anHourMore = "23/11:00 awa report u segments=23/09:00-23/10:00 as b";
constexpr const char *itWasHardware = "12-05/10:00 lea correct $a coverage=hardware-network";
constexpr const char *secondServer
    = "08:00 max create-server s customer=pro name=s ordered=2020-01-01";
constexpr const char *proForStandard
    = "08:00 max create-contract c server=standard level=pro from=2026-11-01";

} // namespace

class TestHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsDebited_data();
    void aReportIsDebited() { holdStory(); }
    void coverageDecidesWhetherItIs_data();
    void coverageDecidesWhetherItIs() { holdStory(); }
    void theDebitFollowsTheContractInForce_data();
    void theDebitFollowsTheContractInForce() { holdStory(); }
    void termsCountFromTheirChangeOn_data();
    void termsCountFromTheirChangeOn() { holdStory(); }
    void coverageIsJudgedWhenItWasWorked_data();
    void coverageIsJudgedWhenItWasWorked() { holdStory(); }
    void hoursBelongToAServerOrPlatform_data();
    void hoursBelongToAServerOrPlatform() { holdStory(); }
    void aStartNeedsCover_data();
    void aStartNeedsCover() { holdStory(); }
    void coverIsSharedWithWorkUnderWay_data();
    void coverIsSharedWithWorkUnderWay() { holdStory(); }
    void creditIsSoldInBlocks_data();
    void creditIsSoldInBlocks() { holdStory(); }
    void blocksAreInvoicedOnceAgreedTo_data();
    void blocksAreInvoicedOnceAgreedTo() { holdStory(); }
    void aCorrectionBooksAnew_data();
    void aCorrectionBooksAnew() { holdStory(); }
    void freedAllowanceReplacesCredit_data();
    void freedAllowanceReplacesCredit() { holdStory(); }
    void blocksOfReversedDebitsAreWithdrawn_data();
    void blocksOfReversedDebitsAreWithdrawn() { holdStory(); }
    void theUnitIsRaisedOnce_data();
    void theUnitIsRaisedOnce() { holdStory(); }
    void lowCreditIsToldOnceACrossing_data();
    void lowCreditIsToldOnceACrossing() { holdStory(); }
    void aBlockAndAPurchaseOfOneInstantStandAsTheyCame_data();
    void aBlockAndAPurchaseOfOneInstantStandAsTheyCame() { holdStory(); }
    void workOfAnyLengthIsDebited_data();
    void workOfAnyLengthIsDebited() { holdStory(); }
    void correctionsAreRefused_data();
    void correctionsAreRefused() { holdStory(); }
    void theEndOfAContractShowsWhatIsNotInvoiced_data();
    void theEndOfAContractShowsWhatIsNotInvoiced();
};

void TestHours::aReportIsDebited_data()
{
    addStories({
        {"H3 the allowance first",
            {"09:00 pro opens t request", "11:00 paul report t segments=10:00-11:00"},
            {"debits 2026-11 allowance 60", "pro.used 2026-11 60", "pro.credit 100000",
                "pro.statement allowance 2026-11 -60 = 100000", "pro.blocks -"}},
        {"H3 E45 Standard, 95 min on 20 of credit",
            {"08:00 - credit standard 20", opened, twoBlocks},
            {"debits 2026-11 credit 20, 2026-11 block 75", "standard.credit 45", "standard.used -",
                "standard.statement credit 2026-11 -20 = 0; block 2026-11 120 = 120; "
                "credit 2026-11 -75 = 45",
                "standard.blocks to-confirm 60, to-confirm 60"}},
        {"H3 Pro over the end of November",
            {"09:00 pro opens t request", "10:00 paul report t segments=09:00-10:00",
                "12-01/02:00 pro opens u request",
                "12-01/09:00 paul report u segments=30/23:30-12-01/01:15"},
            {"u.debits 2026-11 allowance 30, 2026-12 allowance 75",
                "pro.used 2026-11 90, 2026-12 75", "pro.credit 100000"}},
        {"H2 December starts anew",
            {"09:00 pro opens t request", "12-01/09:00 pro opens u request",
                "12-01/12:00 paul report u segments=12-01/09:00-12-01/10:31"},
            {"u.debits 2026-12 allowance 90, 2026-12 credit 1", "pro.used 2026-12 90"}},
        {"H4 November's work, reported in December",
            {"09:00 pro opens t request", "30/12:00 paul report t segments=30/10:00-30/11:00",
                "12-03/09:00 pro opens u request",
                "12-03/10:00 awa report u segments=30/10:00-30/11:00"},
            {"u.debits 2026-11 allowance 30, 2026-11 credit 30", "pro.used 2026-11 90"}},
        {"H4 H5 two reports on the last hour of credit, both stand",
            {"08:00 - credit standard 60", opened, "09:00 standard opens u request",
                "11:00 paul report t segments=09:00-10:00",
                "11:00 awa report u segments=09:00-10:00"},
            {"debits 2026-11 credit 60", "u.debits 2026-11 block 60", "standard.credit 0",
                "standard.blocks to-confirm 60",
                "standard.statement credit 2026-11 -60 = 0; block 2026-11 60 = 60; "
                "credit 2026-11 -60 = 0"}},
        {"H4 E13 two engineers at once, both count",
            {"09:00 pro opens t incident", "10:00 paul qualifies t", "10:00 paul start t",
                "10:30 awa start t", "11:00 paul report t"},
            {"debits 2026-11 allowance 90"}},
        {"E25 E80 E45 blocks over the month's end stand where their last minute is",
            {noCredit, opened, "12-01/09:00 paul report t segments=30/23:30-12-01/00:40"},
            {"debits 2026-11 block 30, 2026-12 block 40",
                "standard.statement block 2026-12 120 = 120; credit 2026-11 -30 = 90; "
                "credit 2026-12 -40 = 50"}},
        {"E80 E45 a block row for each month",
            {noCredit, opened, "12-01/09:00 paul report t segments=30/22:30-12-01/00:40"},
            {"debits 2026-11 block 90, 2026-12 block 40",
                "standard.statement block 2026-11 60 = 60; block 2026-12 120 = 180; "
                "credit 2026-11 -90 = 90; credit 2026-12 -40 = 50"}},
        {"E43 a report needs no cover",
            {noCredit, opened, "11:00 paul report t segments=10:00-11:00"},
            {"state reported", "standard.blocks to-confirm 60", "standard.credit 0"}},
        {"E43 on a merged ticket it is debited on the surviving one",
            {opened, "09:00 standard opens u request", "09:01 paul merge u t",
                "11:00 paul report u segments=10:00-11:00"},
            {"debits 2026-11 credit 60", "u.debits -"}},
        {"E47 what was typed is debited, not what was measured",
            {"09:00 pro opens t incident", "09:00 paul qualifies t", "09:00 paul start t",
                "11:00 paul report t segments=09:00-09:20"},
            {"debits 2026-11 allowance 20"}},
        {"E47 while a guarantee is undecided, too",
            {"09:00 pro opens t incident", "11:00 paul report t segments=09:00-09:20"},
            {"debits 2026-11 allowance 20", "band guaranteed"}},
        {"H5 a refused report debits nothing",
            {"09:00 pro opens t request", "11:00 paul report t segments=10:00-12:00 -> K3"},
            {"pro.statement -", "pro.used -"}},
        {"E65 what is not reported goes with its ticket, onto the survivor's hours",
            {secondServer, "09:00 pro opens t request", "09:00 pro opens u request server=s",
                "09:01 paul qualifies t", "09:01 paul qualifies u", "09:02 paul start u",
                "09:32 paul pause u", "09:33 paul merge u t", "09:40 paul report u"},
            {"debits 2026-11 allowance 30", "u.debits -", "pro.used 2026-11 30", "s.used -"}},
        {"E8 K8 merging moves the work, the debits stay where they were made",
            {secondServer, "09:00 pro opens t request", "09:00 pro opens u request server=s",
                "10:00 paul report t segments=09:00-10:00",
                "10:00 awa report u segments=09:10-09:40 as w", "10:05 pro customer-message t",
                "10:10 paul merge u t"},
            {"debits 2026-11 allowance 60, 2026-11 credit 30", "u.debits -", "pro.credit 99970",
                "pro.used 2026-11 60", "s.used -",
                "pro.statement allowance 2026-11 -60 = 100000; credit 2026-11 -30 = 99970"}},
        {"E8 E24 corrected after the merge, on the hours it was booked on",
            {secondServer, "09:00 pro opens t request", "09:00 pro opens u request server=s",
                "10:00 paul report t segments=09:00-10:00",
                "10:00 awa report u segments=09:10-09:40 as w", "10:05 pro customer-message t",
                "10:10 paul merge u t", "10:20 lea correct $w minutes=50"},
            {"debits 2026-11 allowance 60, 2026-11 credit 50", "s.used -", "pro.used 2026-11 60"}},
    });
}

void TestHours::coverageDecidesWhetherItIs_data()
{
    addStories({
        {"H4 L1 hardware or network is never debited",
            {noCredit, opened,
                "11:00 paul report t segments=10:00-11:00 coverage=hardware-network"},
            {"work 10:00 60 hardware-network", "debits -", "standard.statement -"}},
        {"H4 the functional guarantee",
            {"09:00 business opens t request",
                "11:00 paul report t segments=10:00-11:00 coverage=functional-guarantee"},
            {"debits -", "business.used -", "business.statement -"}},
        {"H4 included maintenance",
            {"09:00 serenity opens t request",
                "11:00 paul report t segments=10:00-11:00 coverage=included-maintenance"},
            {"debits -", "serenity.statement -"}},
        {"H4 a gesture",
            {opened, "11:00 lea report t segments=10:00-11:00 coverage=gesture reason=sorry"},
            {"debits -", "standard.statement -"}},
        {"H4 customer time, if nothing else was said",
            {opened, "11:00 paul report t segments=10:00-11:00"},
            {"work 10:00 60 customer-time", "debits 2026-11 credit 60"}},
        {"E37 application maintenance, where the contract has it",
            {"09:00 critical opens t request platform=cluster",
                "09:10 paul qualifies t coverage=contract -> E37",
                "09:15 paul report t segments=09:00-09:10 coverage=contract -> E37",
                "09:20 max change-contract cluster tma=true",
                "09:30 paul qualifies t coverage=contract",
                "11:00 paul report t segments=10:00-11:00"},
            {"work 10:00 60 contract", "debits -", "cluster.used -", "critical.statement -"}},
        {"E37 the rest of the work there is customer time",
            {"09:00 critical opens t request platform=cluster",
                "09:20 max change-contract cluster tma=true",
                "11:00 paul report t segments=10:00-11:00"},
            {"debits 2026-11 allowance 60"}},
        {"E37 H4 the level before the terms",
            {"09:00 business opens t request", "09:10 paul qualifies t coverage=contract -> H4"},
            {}},
        {"E2 monitoring's incident is under the functional guarantee",
            {"08:00 - credit business 0", "09:00 monitor opens t incident", "09:01 paul start t",
                "09:02 paul qualifies t coverage=functional-guarantee", "10:36 paul report t"},
            {"debits -", "business.blocks -", "business.statement -"}},
        {"E2 with a reason it is the customer's time, and the block waits for consent",
            {"08:00 - credit business 0", "09:00 monitor opens t incident", "09:01 paul start t",
                "09:02 paul qualifies t coverage=customer-time reason=theirs",
                "10:36 paul report t"},
            {"debits 2026-11 allowance 90, 2026-11 block 5", "business.blocks to-confirm 60",
                "business.credit 55"}},
        {"E2 the allowance used, monitoring at night, 95 min: two blocks that wait for consent",
            {"20/08:00 - credit business 0", "20/09:00 business opens v request",
                "20/12:00 paul report v segments=20/09:00-20/10:30",
                "03:00 monitor opens t incident", "03:01 paul start t",
                "03:02 paul qualifies t coverage=customer-time reason=theirs",
                "04:36 paul report t"},
            {"debits 2026-11 block 95", "business.blocks to-confirm 60, to-confirm 60",
                "business.credit 25"}},
    });
}

void TestHours::theDebitFollowsTheContractInForce_data()
{
    addStories({
        {"E3 opened under Standard, worked under Pro",
            {opened, "09:30 - contract standard pro", "11:00 paul report t segments=10:00-10:30"},
            {"debits 2026-11 allowance 30"}},
        {"E3 worked under Standard, reported under Pro",
            {opened, "10:30 - contract standard pro", "11:00 paul report t segments=10:00-10:30"},
            {"debits 2026-11 credit 30", "standard.used -"}},
        {"E60 E3 the contract begins within the work",
            {opened, "10:30 - contract standard pro", "11:00 paul report t segments=10:00-11:00"},
            {"debits 2026-11 allowance 30, 2026-11 credit 30",
                "standard.statement allowance 2026-11 -30 = 100000; credit 2026-11 -30 = 99970"}},
        {"E60 E39 the contract ends within the work",
            {proForStandard, "08:10 max end-contract c until=2026-11-24T10:30:00+01:00", opened,
                "11:00 paul report t segments=10:00-11:00"},
            {"debits 2026-11 allowance 30, 2026-11 credit 30", "standard.used 2026-11 30"}},
        {"E60 E89 one entry for one month and source",
            {"09:00 pro opens t request", "10:30 - contract pro business",
                "11:00 paul report t segments=10:00-11:00"},
            {"pro.statement allowance 2026-11 -60 = 100000"}},
        {"E39 after the end there is no allowance, the credit survives",
            {proForStandard, "08:10 max end-contract c until=2026-11-24T10:00:00+01:00", opened,
                "11:00 paul report t segments=10:00-10:30"},
            {"debits 2026-11 credit 30", "standard.credit 99970"}},
        {"E44 a contract that is dated back",
            {opened, "10:40 max create-contract c server=standard level=pro from=2026-11-01",
                "11:00 paul report t segments=10:00-10:30"},
            {"debits 2026-11 allowance 30"}},
        {"H2 E4 Pro to Business, one allowance",
            {"08:00 pro opens t request", "09:00 pro opens u request",
                "09:00 paul report t segments=08:00-09:00", "10:00 - contract pro business",
                "11:00 paul report u segments=10:00-11:00"},
            {"u.debits 2026-11 allowance 30, 2026-11 credit 30", "pro.used 2026-11 90"}},
        {"H2 E4 Business to Pro, one allowance",
            {"08:00 business opens t request", "09:00 business opens u request",
                "09:00 paul report t segments=08:00-09:00", "10:00 - contract business pro",
                "11:00 paul report u segments=10:00-11:00"},
            {"u.debits 2026-11 allowance 30, 2026-11 credit 30", "business.used 2026-11 90"}},
        {"E4 Pro with 60 used, then Critical with 300: 240 left",
            {"08:00 max record-study yes customer=pro accepted=true", "08:30 pro opens t request",
                "09:30 paul report t segments=08:30-09:30",
                "10:00 max create-contract c server=pro level=critical "
                "from=2026-11-24T10:00:00+01:00 study=yes allowance_minutes=300",
                "10:00 pro opens u request", "14:30 paul report u segments=10:00-14:01"},
            {"u.debits 2026-11 allowance 240, 2026-11 credit 1", "pro.used 2026-11 300"}},
        {"E4 Critical with 120 used, then Pro again: none left",
            {"08:00 max record-study yes customer=pro accepted=true", "08:30 pro opens t request",
                "08:30 max create-contract c server=pro level=critical "
                "from=2026-11-24T08:30:00+01:00 study=yes allowance_minutes=300",
                "10:30 paul report t segments=08:30-10:30", "11:00 - contract pro pro",
                "11:00 pro opens u request", "12:00 paul report u segments=11:00-11:30"},
            {"debits 2026-11 allowance 120", "u.debits 2026-11 credit 30", "pro.used 2026-11 120"}},
        {"E4 a level taken within the month gives all of it",
            {opened, "10:00 - contract standard pro", "12:00 paul report t segments=10:00-11:30"},
            {"debits 2026-11 allowance 90"}},
        {"E4 E44 ended and begun anew within a month: one allowance",
            {proForStandard, opened, "10:00 paul report t segments=09:00-10:00",
                "10:10 max end-contract c until=2026-11-24T10:10:00+01:00",
                "10:20 max create-contract d server=standard level=pro "
                "from=2026-11-24T10:20:00+01:00",
                "10:20 standard opens u request", "11:30 paul report u segments=10:20-11:20"},
            {"u.debits 2026-11 allowance 30, 2026-11 credit 30", "standard.used 2026-11 90"}},
        {"E69 a correction books against the grant of the worked moment",
            {opened, "11:00 paul report t segments=10:00-11:00 as w",
                "12:00 - contract standard pro", "13:00 lea correct $w minutes=30"},
            {"debits 2026-11 credit 30", "standard.used -"}},
        {"E69 of Pro, though it is Standard now",
            {"09:00 pro opens t request", "11:00 paul report t segments=10:00-11:00 as w",
                "12:00 - contract pro standard", "13:00 lea correct $w minutes=70"},
            {"debits 2026-11 allowance 70"}},
    });
}

void TestHours::termsCountFromTheirChangeOn_data()
{
    const char *const to300 = "08:00 max change-contract cluster allowance_minutes=300";
    const char *const onCluster = "08:00 critical opens t request platform=cluster";
    const char *const worked = "12:00 paul report t segments=08:00-11:20 as w"; // 200 min
    const char *const to90 = "12-01/09:00 max change-contract cluster allowance_minutes=90";
    addStories({
        {"E69 terms changed since",
            {to300, onCluster, worked, to90, "12-02/09:00 lea correct $w minutes=190"},
            {"debits 2026-11 allowance 190", "cluster.used 2026-11 190", "critical.credit 100000"}},
        {"E69 H4 reported after they changed",
            {to300, onCluster, worked, to90,
                "12-02/09:00 critical opens u request platform=cluster",
                "12-02/10:00 awa report u segments=24/13:00-24/14:00"},
            {"u.debits 2026-11 allowance 60", "cluster.used 2026-11 260"}},
        {"E69 what is worked after they changed",
            {to300, onCluster, worked, to90,
                "12-02/09:00 critical opens u request platform=cluster",
                "12-02/12:00 awa report u segments=12-02/09:00-12-02/11:00"},
            {"u.debits 2026-12 allowance 90, 2026-12 credit 30"}},
        {"E69 more is agreed on, not for before",
            {onCluster, "10:00 paul report t segments=08:00-10:00 as w",
                "11:00 max change-contract cluster allowance_minutes=300",
                "12:00 lea correct $w minutes=110"},
            {"debits 2026-11 allowance 90, 2026-11 credit 20"}},
        {"E69 E24 what is freed after they changed",
            {to300, onCluster, "12:00 paul report t segments=08:00-12:00 as a",
                "12:00 critical opens u request platform=cluster",
                "14:00 awa report u segments=12:00-14:00", to90,
                "12-02/09:00 lea correct $a coverage=hardware-network"},
            {"u.debits 2026-11 allowance 120", "cluster.used 2026-11 120",
                "critical.credit 100000"}},
        {"E60 terms change within the work",
            {to300, onCluster, "10:00 max change-contract cluster allowance_minutes=90",
                "12:00 paul report t segments=08:00-12:00"},
            {"debits 2026-11 allowance 120, 2026-11 credit 120"}},
        {"E60 twice at one instant",
            {to300, onCluster, "10:00 max change-contract cluster allowance_minutes=200",
                "10:00 max change-contract cluster allowance_minutes=90",
                "12:00 paul report t segments=08:00-12:00"},
            {"debits 2026-11 allowance 120, 2026-11 credit 120"}},
        {"E60 there and back",
            {to300, onCluster, "10:00 max change-contract cluster allowance_minutes=90",
                "11:00 max change-contract cluster allowance_minutes=300",
                "12:00 paul report t segments=08:00-12:00"},
            {"debits 2026-11 allowance 180, 2026-11 credit 60"}},
        {"E60 E4 before the contract begins, for all of it",
            {"08:00 max record-study yes customer=pro accepted=true", "08:00 pro opens t request",
                "08:10 max create-contract c server=pro level=critical "
                "from=2026-11-24T09:00:00+01:00 study=yes",
                "08:20 max change-contract c allowance_minutes=300",
                "12:00 paul report t segments=09:00-12:00"},
            {"debits 2026-11 allowance 180"}},
    });
}

void TestHours::coverageIsJudgedWhenItWasWorked_data()
{
    addStories({
        {"E3 H4 late report under the level it was worked: it gave this coverage",
            {"30/09:00 business opens t request", "12-01/08:00 - contract business pro",
                "12-01/09:00 paul report t segments=30/10:00-30/11:00 "
                "coverage=functional-guarantee"},
            {"work 30/10:00 60 functional-guarantee", "debits -", "level pro"}},
        {"E3 H4 late report under the level it was worked: it did not",
            {"30/09:00 standard opens t request", "12-01/08:00 - contract standard business",
                "12-01/09:00 paul report t segments=30/10:00-30/11:00 "
                "coverage=functional-guarantee -> H4",
                "12-01/09:10 paul report t segments=30/10:00-30/11:00"},
            {"debits 2026-11 credit 60", "level business"}},
        {"E3 H4 E37 late report under the terms it was worked",
            {"30/09:00 critical opens t request platform=cluster",
                "12-01/08:00 max change-contract cluster tma=true",
                "12-01/09:00 paul report t segments=30/10:00-30/11:00 coverage=contract -> E37",
                "12-01/09:10 paul report t segments=12-01/08:00-12-01/08:30 coverage=contract"},
            {"work 12-01/08:00 30 contract", "debits -"}},
        {"E3 H4 E64 as qualified, worked under a level that does not give it",
            {"09:00 business opens t request",
                "09:01 paul qualifies t coverage=functional-guarantee",
                "09:10 - contract business pro", "10:30 paul report t segments=09:30-10:00 -> H4",
                "10:31 paul report t segments=09:30-10:00 coverage=customer-time -> E64",
                "10:32 paul report t segments=09:30-10:00 coverage=customer-time reason=lowered"},
            {"debits 2026-11 allowance 30"}},
        {"E3 H4 the first worked moment decides, of whoever worked",
            {"09:00 business opens t request",
                "09:01 paul qualifies t coverage=functional-guarantee", "09:02 awa start t",
                "09:05 paul start t", "09:10 - contract business pro",
                "10:00 paul report t segments=09:30-10:00"},
            {"work 09:02 88 functional-guarantee", "debits -"}},
        {"E21 worked before it became a node",
            {"09:00 pro opens t request",
                "11:00 max create-platform c customer=pro name=C needed=1 nodes=pro",
                "12:00 paul report t segments=09:30-10:30 as w", "12:10 lea correct $w minutes=70"},
            {"debits 2026-11 allowance 70", "pro.used 2026-11 70", "c.used -"}},
        {"E21 under way when it became a node",
            {"09:00 pro opens t incident", "09:01 paul qualifies t", "09:02 paul start t",
                "09:30 max create-platform c customer=pro name=C needed=1 nodes=pro",
                "10:02 paul report t"},
            {"debits 2026-11 allowance 60", "pro.used 2026-11 60", "c.used -", "level standard"}},
        {"E21 worked once it is a node",
            {"09:00 pro opens t request",
                "09:30 max create-platform c customer=pro name=C needed=1 nodes=pro",
                "11:00 paul report t segments=09:30-10:30"},
            {"debits 2026-11 credit 60", "pro.used -"}},
        {"E21 H4 what its own level gave before it became a node",
            {"09:00 business opens t request",
                "10:00 max create-platform c customer=business name=C needed=1 nodes=business",
                "11:00 paul report t segments=10:00-10:30 coverage=functional-guarantee -> H4",
                "11:00 paul report t segments=09:10-09:40 coverage=functional-guarantee"},
            {"work 09:10 30 functional-guarantee", "debits -"}},
    });
}

void TestHours::hoursBelongToAServerOrPlatform_data()
{
    addStories({
        {"E20 about no server, never debited",
            {"09:00 pro opens t request customer=pro", "11:00 paul report t segments=10:00-11:00"},
            {"work 10:00 60 customer-time", "debits -", "pro.used -", "pro.statement -"}},
        {"E20 E61 the server is named when it is qualified",
            {"09:00 pro opens t request customer=pro", "09:30 paul qualifies t server=pro",
                "11:00 paul report t segments=10:00-11:00"},
            {"debits 2026-11 allowance 60"}},
        {"H2 each server has its own allowance, the customer one credit",
            {secondServer, "08:00 max create-contract c server=s level=pro from=2026-11-01",
                "08:00 pro opens t request", "08:00 pro opens u request server=s",
                "11:00 paul report t segments=08:00-10:00",
                "11:00 awa report u segments=08:00-10:00"},
            {"debits 2026-11 allowance 90, 2026-11 credit 30",
                "u.debits 2026-11 allowance 90, 2026-11 credit 30", "pro.used 2026-11 90",
                "s.used 2026-11 90", "pro.credit 99940"}},
        {"E21 a node and its platform share",
            {"09:00 critical opens t request server=node",
                "09:00 critical opens u request platform=cluster",
                "11:00 paul report t segments=10:00-11:00",
                "12:10 paul report u segments=11:00-12:00"},
            {"debits 2026-11 allowance 60", "u.debits 2026-11 allowance 30, 2026-11 credit 30",
                "cluster.used 2026-11 90", "node.used -", "critical.used -"}},
        {"E21 a server beside it does not",
            {"09:00 critical opens t request platform=cluster", "09:00 critical opens u request",
                "11:00 paul report t segments=09:00-10:30",
                "12:10 paul report u segments=11:00-12:00"},
            {"u.debits 2026-11 allowance 60", "cluster.used 2026-11 90",
                "critical.used 2026-11 60"}},
        {"E21 a node's own contract rests",
            {"08:00 - contract node standard", "09:00 critical opens t request server=node",
                "11:00 paul report t segments=10:00-11:00"},
            {"debits 2026-11 allowance 60", "cluster.used 2026-11 60"}},
    });
}

void TestHours::aStartNeedsCover_data()
{
    const char *const allUsed = "21/12:00 paul report v segments=21/09:00-21/10:30";
    addStories({
        {"H6 E46 too little is left, it does not park by itself",
            {"08:00 - credit standard 29", opened, "09:01 paul qualifies t",
                "09:02 paul start t -> H6", "09:02 paul start t reason=please -> H6"},
            {"state qualified", "owner -"}},
        {"H6 just enough",
            {"08:00 - credit standard 30", opened, "09:01 paul qualifies t", "09:02 paul start t"},
            {"state in-progress"}},
        {"H6 allowance and credit together",
            {"08:00 - credit pro 10", "08:00 pro opens v request",
                "09:30 awa report v segments=08:00-09:10", "09:30 pro opens t request",
                "09:31 paul qualifies t estimate_minutes=31", "09:32 paul start t -> H6",
                "09:33 paul qualifies t estimate_minutes=30", "09:34 paul start t"},
            {"state in-progress"}},
        {"H6 E46 a lead with a reason, nobody else",
            {noCredit, opened, "09:01 paul qualifies t", "09:02 lea start t -> H6",
                "09:02 lea start t reason= -> H6", "09:02 max start t reason=please -> H6",
                "09:03 lea start t reason=please"},
            {"state in-progress", "owner lea"}},
        {"E46 it waits for credit, and a sale brings it back",
            {noCredit, opened, "09:01 paul qualifies t", "09:02 paul start t -> H6",
                "09:03 paul wait t credit", "09:10 max sell-credit standard 1",
                "09:11 paul start t"},
            {"state in-progress"}},
        {"H6 H4 not where nothing is debited",
            {noCredit, opened, "09:01 paul qualifies t coverage=hardware-network",
                "09:02 paul start t"},
            {"state in-progress"}},
        {"H6 E20 nor about no server",
            {"08:00 - credit pro 0", "09:00 pro opens t request customer=pro",
                "09:01 paul qualifies t", "09:02 paul start t"},
            {"state in-progress"}},
        {"H6 an estimate of nothing",
            {noCredit, opened, "09:01 paul qualifies t estimate_minutes=0", "09:02 paul start t"},
            {"state in-progress"}},
        {"E1 H6 never a guaranteed incident that nobody has started",
            {"21/08:00 - credit pro 0", "21/09:00 pro opens v request", allUsed,
                "22/02:00 pro opens t incident", "22/02:01 paul start t"},
            {"state in-progress", "verdict met"}},
        {"E1 H6 qualified or not",
            {"21/08:00 - credit pro 0", "21/09:00 pro opens v request", allUsed,
                "22/02:00 pro opens t incident", "22/02:00 paul qualifies t",
                "22/02:01 paul start t"},
            {"verdict met"}},
        {"E1 H6 nor a colleague who joins it",
            {"21/08:00 - credit pro 0", "21/09:00 pro opens v request", allUsed,
                "22/02:00 pro opens t incident", "22/02:01 paul start t", "22/02:02 awa start t"},
            {"segments paul 22/02:01-, awa 22/02:02-"}},
        {"H6 once its guarantee is decided and the work reported",
            {"21/08:00 - credit pro 0", "21/09:00 pro opens v request", allUsed,
                "22/02:00 pro opens t incident", "22/02:01 paul start t",
                "22/02:02 paul qualifies t", "22/03:00 paul report t", "23/10:00 paul reopen t",
                "23/10:01 paul start t -> H6"},
            {"pro.credit 1"}},
        {"H6 E77 what one paused goes on",
            {"08:00 - credit standard 30", opened, "09:00 standard opens u request",
                "09:01 paul qualifies t", "09:02 paul start t", "09:10 paul pause t",
                "09:40 awa report u segments=09:10-09:40", "09:41 paul start t"},
            {"segments paul 09:02-09:10, paul 09:41-", "standard.credit 0"}},
        {"right before H6",
            {noCredit, opened, "09:01 paul qualifies t", "09:02 standard start t -> right"}, {}},
        {"K2 before H6", {noCredit, opened, "09:02 paul start t -> K2"}, {}},
        {"E13 before H6",
            {noCredit, opened, "09:01 paul qualifies t", "09:01 pro opens u incident",
                "09:02 paul start u", "09:03 paul start t -> E13"},
            {}},
        {"E38 before H6",
            {noCredit, opened, "09:01 paul qualifies t estimate_minutes=-",
                "09:02 paul start t -> E38"},
            {}},
        {"E32 before H6",
            {"22/08:00 - credit standard 0", "22/10:00 standard opens t request",
                "22/10:01 paul qualifies t", "22/10:02 paul start t -> E32",
                "22/10:02 paul start t reason=help -> H6", "22/10:03 lea start t reason=help"},
            {"state in-progress"}},
    });
}

void TestHours::coverIsSharedWithWorkUnderWay_data()
{
    const char *const anotherOpened = "09:00 standard opens u request";
    addStories({
        {"E31 two estimates on one credit",
            {"08:00 - credit standard 60", opened, anotherOpened,
                "09:01 paul qualifies t estimate_minutes=60",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 paul start t",
                "09:02 awa start u -> H6"},
            {"u.state qualified"}},
        {"E31 beside it there is enough for both",
            {"08:00 - credit standard 120", opened, anotherOpened,
                "09:01 paul qualifies t estimate_minutes=60",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 paul start t",
                "09:02 awa start u"},
            {"u.state in-progress"}},
        {"E31 what is only qualified takes nothing",
            {"08:00 - credit standard 60", opened, anotherOpened,
                "09:01 paul qualifies t estimate_minutes=60",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 awa start u"},
            {"u.state in-progress"}},
        {"E31 paused it takes its share still",
            {"08:00 - credit standard 60", opened, anotherOpened,
                "09:01 paul qualifies t estimate_minutes=60",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 paul start t",
                "09:02 paul pause t", "09:03 awa start u -> H6"},
            {}},
        {"E31 nor what is not debited",
            {"08:00 - credit standard 60", opened, anotherOpened,
                "09:01 paul qualifies t estimate_minutes=60 coverage=hardware-network",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 paul start t",
                "09:02 awa start u"},
            {"u.state in-progress"}},
        {"E31 only what exceeds its own server's allowance",
            {"08:00 - credit pro 60", secondServer, "09:00 pro opens t request",
                "09:00 pro opens u request server=s", "09:01 paul qualifies t estimate_minutes=90",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 paul start t",
                "09:02 awa start u"},
            {"u.state in-progress"}},
        {"E31 a minute more",
            {"08:00 - credit pro 60", secondServer, "09:00 pro opens t request",
                "09:00 pro opens u request server=s", "09:01 paul qualifies t estimate_minutes=91",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 paul start t",
                "09:02 awa start u -> H6"},
            {}},
        {"E31 another customer's work takes nothing",
            {"08:00 - credit standard 60", opened, "09:00 serenity opens u request",
                "09:01 paul qualifies t estimate_minutes=60",
                "09:01 paul qualifies u estimate_minutes=60", "09:02 paul start u",
                "09:02 awa start t"},
            {"state in-progress"}},
    });
}

void TestHours::creditIsSoldInBlocks_data()
{
    const std::vector<const char *> waiting{noCredit, opened, "09:01 standard opens u request",
        "09:02 standard opens v request", "09:10 paul qualifies t estimate_minutes=30",
        "09:10 paul qualifies u estimate_minutes=90", "09:10 paul qualifies v estimate_minutes=20",
        "09:11 paul wait t credit", "09:11 paul wait u credit", "09:11 paul wait v credit"};
    const auto then = [&](const char *line) {
        auto lines = waiting;
        lines.push_back(line);
        return lines;
    };
    addStories({
        {"H1 E45 by the hour",
            {"08:00 - credit standard 20", "10:00 max sell-credit standard 2 invoice=F-1"},
            {"standard.credit 140", "standard.statement purchase 2026-11 120 = 140",
                "standard.blocks -"}},
        {"H1 in the month in which it is sold",
            {noCredit, "12-01/00:00 lea sell-credit standard 1"},
            {"standard.statement purchase 2026-12 60 = 60"}},
        {"H1 no part of a block",
            {noCredit, "10:00 max sell-credit standard 0 -> H1",
                "10:00 max sell-credit standard -1 -> H1"},
            {"standard.statement -"}},
        {"H1 it does not expire",
            {noCredit, "09:00 max sell-credit standard 1", "12-20/09:00 standard opens t request",
                "12-20/12:00 paul report t segments=12-20/09:00-12-20/09:30"},
            {"debits 2026-12 credit 30", "standard.credit 30"}},
        {"reference before right before H1",
            {"10:00 paul sell-credit nobody 0 -> reference",
                "10:00 paul sell-credit standard 0 -> right",
                "10:00 max sell-credit standard 0 -> H1"},
            {}},
        {"right neither support nor portal nor monitor sells",
            {"10:00 paul sell-credit standard 1 -> right",
                "10:00 standard sell-credit standard 1 -> right",
                "10:00 monitor sell-credit standard 1 -> right"},
            {"standard.credit 100000"}},
        {"E31 it brings back the oldest, up to the first that does not fit",
            then("10:00 max sell-credit standard 1"),
            {"state qualified", "u.state waiting-credit", "v.state waiting-credit"}},
        {"E31 as many as fit", then("10:00 max sell-credit standard 2"),
            {"state qualified", "u.state qualified", "v.state waiting-credit"}},
        {"E31 all of them", then("10:00 max sell-credit standard 3"),
            {"state qualified", "u.state qualified", "v.state qualified"}},
        {"E31 none, if the oldest does not fit",
            {noCredit, opened, "09:01 standard opens u request",
                "09:10 paul qualifies t estimate_minutes=61", "09:10 paul qualifies u",
                "09:11 paul wait t credit", "09:11 paul wait u credit",
                "10:00 max sell-credit standard 1"},
            {"state waiting-credit", "u.state waiting-credit"}},
        {"E31 with the allowance",
            {"08:00 - credit pro 0", "08:00 pro opens v request",
                "09:10 awa report v segments=08:00-09:00", "09:10 pro opens t request",
                "09:11 paul qualifies t estimate_minutes=90", "09:12 paul wait t credit",
                "10:00 max sell-credit pro 1"},
            {"state qualified"}},
        {"E31 not what waits for the customer",
            {noCredit, opened, "09:10 paul qualifies t", "09:11 paul wait t customer",
                "10:00 max sell-credit standard 1"},
            {"state waiting-customer"}},
        {"E31 beside what is under way",
            {noCredit, opened, "09:01 standard opens u request",
                "09:10 paul qualifies t estimate_minutes=60", "09:10 paul qualifies u",
                "09:11 lea start t reason=please", "09:11 paul wait u credit",
                "09:11 max sell-credit standard 1"},
            {"u.state waiting-credit"}},
        {"E31 not another customer's",
            {noCredit, opened, "09:10 paul qualifies t", "09:11 paul wait t credit",
                "10:00 max sell-credit pro 1"},
            {"state waiting-credit"}},
    });
}

void TestHours::blocksAreInvoicedOnceAgreedTo_data()
{
    const char *const sold = "standard.statement block 2026-11 120 = 120; credit 2026-11 -95 = 25";
    addStories({
        {"E2 E95 a report's block is to be confirmed", {noCredit, opened, twoBlocks},
            {"standard.blocks to-confirm 60, to-confirm 60", sold, "standard.credit 25"}},
        {"E95 E2 agreed to, then invoiced, each alone; the ledger is the same",
            {noCredit, opened, twoBlocks, "12:00 max confirm-block $w.1",
                "12:01 lea confirm-block $w.2", "12:02 max mark-invoiced $w.1"},
            {"standard.blocks invoiced 60, invoiceable 60", sold, "standard.credit 25"}},
        {"E95 E2 not before it is agreed to, and once",
            {noCredit, opened, twoBlocks, "12:00 max mark-invoiced $w.1 -> E2",
                "12:01 max confirm-block $w.1", "12:02 lea mark-invoiced $w.1",
                "12:03 max mark-invoiced $w.1 -> E2"},
            {"standard.blocks invoiced 60, to-confirm 60"}},
        {"E95 agreed to twice",
            {noCredit, opened, twoBlocks, "12:00 max confirm-block $w.1",
                "12:01 lea confirm-block $w.1"},
            {"standard.blocks invoiceable 60, to-confirm 60"}},
        {"E2 neither once it is invoiced",
            {noCredit, opened, twoBlocks, "12:00 max confirm-block $w.1",
                "12:00 max mark-invoiced $w.1", "12:01 max confirm-block $w.1 -> E2"},
            {"standard.blocks invoiced 60, to-confirm 60"}},
        {"E2 E95 nor one that was withdrawn",
            {noCredit, opened, twoBlocks, "12:00 lea correct $w coverage=hardware-network",
                "12:01 max confirm-block $w.1 -> E2", "12:01 max mark-invoiced $w.1 -> E2"},
            {"standard.blocks withdrawn 60, withdrawn 60"}},
        {"E95 what was bought is no block to invoice",
            {noCredit, "10:00 max sell-credit standard 1 as p",
                "10:01 max confirm-block $p -> reference",
                "10:01 max mark-invoiced $p -> reference"},
            {"standard.blocks -"}},
        {"right support neither confirms nor invoices",
            {noCredit, opened, twoBlocks, "12:00 paul confirm-block $w.1 -> right",
                "12:00 standard confirm-block $w.1 -> right",
                "12:00 monitor confirm-block $w.1 -> right",
                "12:00 paul mark-invoiced $w.1 -> right",
                "12:00 standard mark-invoiced $w.1 -> right"},
            {"standard.blocks to-confirm 60, to-confirm 60"}},
        {"reference before right",
            {"12:00 paul confirm-block nothing -> reference",
                "12:00 paul mark-invoiced nothing -> reference"},
            {}},
    });
}

void TestHours::aCorrectionBooksAnew_data()
{
    const char *const ofAllowance = "30/23:00 pro opens t request";
    addStories({
        {"E59 E80 60 become 45: 23 and 22",
            {ofAllowance, overTheEnd, "12-01/10:00 lea correct $w minutes=45"},
            {"debits 2026-11 allowance 23, 2026-12 allowance 22", "work 30/23:30 45 customer-time",
                "pro.used 2026-11 23, 2026-12 22",
                "pro.statement allowance 2026-11 -30 = 100000; allowance 2026-12 -30 = 100000; "
                "reversal 2026-11 30 = 100000; reversal 2026-12 30 = 100000; "
                "allowance 2026-11 -23 = 100000; allowance 2026-12 -22 = 100000"}},
        {"E59 E80 more than was worked, in proportion",
            {ofAllowance, overTheEnd, "12-01/10:00 lea correct $w minutes=100"},
            {"debits 2026-11 allowance 50, 2026-12 allowance 50"}},
        {"E24 E89 in the month of the work, whenever it is corrected",
            {ofAllowance, overTheEnd, "12-24/10:00 lea correct $w minutes=0"},
            {"debits -", "pro.used -", "work 30/23:30 0 customer-time",
                "pro.statement allowance 2026-11 -30 = 100000; allowance 2026-12 -30 = 100000; "
                "reversal 2026-11 30 = 100000; reversal 2026-12 30 = 100000"}},
        {"E89 correcting twice undoes what stands",
            {"09:00 - credit standard 100", opened, "11:00 paul report t segments=10:00-11:00 as w",
                "12:00 lea correct $w minutes=40", "12:01 lea correct $w minutes=50"},
            {"debits 2026-11 credit 50", "standard.credit 50",
                "standard.statement credit 2026-11 -60 = 40; reversal 2026-11 60 = 100; "
                "credit 2026-11 -40 = 60; reversal 2026-11 40 = 100; credit 2026-11 -50 = 50"}},
        {"E89 and back to what was worked",
            {ofAllowance, overTheEnd, "12-01/10:00 lea correct $w minutes=45",
                "12-01/10:01 lea correct $w minutes=60"},
            {"debits 2026-11 allowance 30, 2026-12 allowance 30"}},
        {"H4 E24 another coverage, and back",
            {opened, "11:00 paul report t segments=10:00-11:00 as w",
                "12:00 lea correct $w coverage=hardware-network",
                "12:01 lea correct $w coverage=customer-time"},
            {"debits 2026-11 credit 60", "standard.credit 99940",
                "standard.statement credit 2026-11 -60 = 99940; reversal 2026-11 60 = 100000; "
                "credit 2026-11 -60 = 99940"}},
        {"E24 from what was not debited",
            {opened, "11:00 paul report t segments=10:00-11:00 coverage=hardware-network as w",
                "12:00 lea correct $w coverage=customer-time minutes=50"},
            {"debits 2026-11 credit 50", "work 10:00 50 customer-time"}},
        {"E24 H4 a gesture",
            {opened, "11:00 paul report t segments=10:00-11:00 as w",
                "12:00 lea correct $w coverage=gesture reason=sorry"},
            {"debits -", "work 10:00 60 gesture", "standard.credit 100000"}},
        {"E24 time of a closed ticket, too",
            {opened, "11:00 paul report t segments=10:00-11:00 as w", "11:01 paul close t",
                "12:00 lea correct $w minutes=50"},
            {"debits 2026-11 credit 50", "state closed"}},
        {"E24 E20 of a ticket about no server there is nothing to book",
            {"09:00 pro opens t request customer=pro",
                "11:00 paul report t segments=10:00-11:00 as w", "12:00 lea correct $w minutes=50"},
            {"work 10:00 50 customer-time", "debits -", "pro.statement -"}},
    });
}

void TestHours::freedAllowanceReplacesCredit_data()
{
    const char *const firstHour = "23/12:00 awa report u segments=23/09:00-23/10:00";
    addStories({
        {"E24 E80 A's 90 were hardware, B's 60 had gone to credit",
            {allowanceTicket, allAllowance, creditTicket, anHourMore, itWasHardware},
            {"debits -", "u.debits 2026-11 allowance 60", "pro.used 2026-11 60",
                "pro.credit 100000",
                "pro.statement allowance 2026-11 -90 = 100000; credit 2026-11 -60 = 99940; "
                "reversal 2026-11 90 = 99940; correction 2026-11 60 = 100000"}},
        {"E24 only as much as was freed",
            {allowanceTicket, allAllowance, creditTicket, anHourMore,
                "12-05/10:00 lea correct $a minutes=60"},
            {"debits 2026-11 allowance 60", "u.debits 2026-11 allowance 30, 2026-11 credit 30",
                "pro.used 2026-11 90", "pro.credit 99970"}},
        {"E24 in booking order",
            {allowanceTicket, allAllowance, creditTicket, "23/09:00 pro opens v request", firstHour,
                "23/13:00 awa report v segments=23/12:00-23/13:00", itWasHardware},
            {"u.debits 2026-11 allowance 60", "v.debits 2026-11 allowance 30, 2026-11 credit 30",
                "pro.statement allowance 2026-11 -90 = 100000; credit 2026-11 -60 = 99940; "
                "credit 2026-11 -60 = 99880; reversal 2026-11 90 = 99880; "
                "correction 2026-11 60 = 99940; correction 2026-11 30 = 99970"}},
        {"E24 A itself is booked anew before",
            {allowanceTicket, "20/12:00 paul report t segments=20/09:00-20/11:00 as a",
                creditTicket, anHourMore, "12-05/10:00 lea correct $a minutes=80"},
            {"debits 2026-11 allowance 80", "u.debits 2026-11 allowance 10, 2026-11 credit 50",
                "pro.credit 99950"}},
        {"E24 not of another month",
            {allowanceTicket, allAllowance, "12-01/08:00 pro opens u request",
                "12-01/12:00 awa report u segments=12-01/08:00-12-01/10:00", itWasHardware},
            {"u.debits 2026-12 allowance 90, 2026-12 credit 30", "pro.used 2026-12 90"}},
        {"E24 not of another server",
            {"20/08:00 max create-server s customer=pro name=s ordered=2020-01-01", allowanceTicket,
                allAllowance, "23/09:00 pro opens u request server=s", anHourMore, itWasHardware},
            {"u.debits 2026-11 credit 60", "pro.used -", "s.used -"}},
        {"E24 E4 not what was worked while there was no allowance",
            {"09:00 standard opens t request", "09:00 standard opens u request",
                "10:30 - contract standard pro", "12:00 paul report t segments=10:30-12:00 as a",
                "12:10 awa report u segments=10:00-11:00",
                "12:20 lea correct $a coverage=hardware-network"},
            {"debits -", "u.debits 2026-11 allowance 30, 2026-11 credit 30",
                "standard.used 2026-11 30"}},
        {"E59 credit first, then block minutes, and the block goes",
            {"19/08:00 - credit pro 20", allowanceTicket, allAllowance, creditTicket, anHourMore,
                itWasHardware},
            {"u.debits 2026-11 allowance 60", "pro.credit 20", "pro.blocks withdrawn 60",
                "pro.statement allowance 2026-11 -90 = 20; credit 2026-11 -20 = 0; "
                "block 2026-11 60 = 60; credit 2026-11 -40 = 20; reversal 2026-11 90 = 20; "
                "correction 2026-11 60 = 80; reversal 2026-11 -60 = 20"}},
        {"E59 too little for the block",
            {"19/08:00 - credit pro 20", allowanceTicket, allAllowance, creditTicket, anHourMore,
                "12-05/10:00 lea correct $a minutes=60"},
            {"u.debits 2026-11 allowance 30, 2026-11 block 30", "pro.credit 50",
                "pro.blocks to-confirm 60"}},
        {"E80 E59 a block that stands in another month",
            {"19/08:00 - credit pro 0", allowanceTicket, allAllowance, creditTicket,
                "12-02/09:00 pro opens v request",
                "12-02/12:00 paul report v segments=12-02/09:00-12-02/10:30",
                "12-02/13:00 awa report u segments=30/23:30-12-01/00:40", itWasHardware},
            {"u.debits 2026-11 allowance 30, 2026-12 block 40", "pro.credit 20",
                "pro.blocks to-confirm 60, withdrawn 60",
                "pro.statement allowance 2026-11 -90 = 0; allowance 2026-12 -90 = 0; "
                "block 2026-12 120 = 120; credit 2026-11 -30 = 90; credit 2026-12 -40 = 50; "
                "reversal 2026-11 90 = 50; correction 2026-11 30 = 80; "
                "reversal 2026-12 -60 = 20"}},
        {"E89 E24 A is the customer's time after all",
            {allowanceTicket, allAllowance, creditTicket, anHourMore, itWasHardware,
                "12-05/11:00 lea correct $a coverage=customer-time"},
            {"debits 2026-11 allowance 30, 2026-11 credit 60", "u.debits 2026-11 allowance 60",
                "pro.used 2026-11 90", "pro.credit 99940"}},
        {"E89 E24 then B is corrected: what replaced its credit is undone, too",
            {allowanceTicket, allAllowance, creditTicket, anHourMore, itWasHardware,
                "12-05/11:00 lea correct $b minutes=40"},
            {"u.debits 2026-11 allowance 40", "pro.used 2026-11 40", "pro.credit 100000",
                "pro.statement allowance 2026-11 -90 = 100000; credit 2026-11 -60 = 99940; "
                "reversal 2026-11 90 = 99940; correction 2026-11 60 = 100000; "
                "reversal 2026-11 60 = 100060; reversal 2026-11 -60 = 100000; "
                "allowance 2026-11 -40 = 100000"}},
    });
}

void TestHours::blocksOfReversedDebitsAreWithdrawn_data()
{
    const char *const hardware = "12:00 lea correct $w coverage=hardware-network";
    const char *const aBlock = "11:00 paul report t segments=10:00-11:00 as w";
    addStories({
        {"E24 not invoiced and untouched", {noCredit, opened, aBlock, hardware},
            {"standard.blocks withdrawn 60", "standard.credit 0",
                "standard.statement block 2026-11 60 = 60; credit 2026-11 -60 = 0; "
                "reversal 2026-11 60 = 60; reversal 2026-11 -60 = 0"}},
        {"E24 agreed to, yet not invoiced",
            {noCredit, opened, aBlock, "11:30 max confirm-block $w.1", hardware},
            {"standard.blocks withdrawn 60", "standard.credit 0"}},
        {"E24 invoiced it stays as credit",
            {noCredit, opened, aBlock, "11:30 max confirm-block $w.1",
                "11:30 max mark-invoiced $w.1", hardware},
            {"standard.blocks invoiced 60", "standard.credit 60",
                "standard.statement block 2026-11 60 = 60; credit 2026-11 -60 = 0; "
                "reversal 2026-11 60 = 60"}},
        {"E24 touched it stays as credit",
            {noCredit, opened, "11:00 paul report t segments=10:00-10:45 as w",
                "11:00 standard opens u request", "11:30 awa report u segments=11:00-11:10",
                hardware},
            {"standard.blocks to-confirm 60", "standard.credit 50", "u.debits 2026-11 credit 10"}},
        {"E59 each block alone, the last sold first",
            {noCredit, opened, twoBlocks, "11:00 standard opens u request",
                "11:30 awa report u segments=11:00-11:10", hardware},
            {"standard.blocks to-confirm 60, withdrawn 60", "standard.credit 50",
                "standard.statement block 2026-11 120 = 120; credit 2026-11 -95 = 25; "
                "credit 2026-11 -10 = 15; reversal 2026-11 95 = 110; reversal 2026-11 -60 = 50"}},
        {"E59 one invoiced, the other not",
            {noCredit, opened, twoBlocks, "11:30 max confirm-block $w.1",
                "11:30 max mark-invoiced $w.1", hardware},
            {"standard.blocks invoiced 60, withdrawn 60", "standard.credit 60"}},
        {"E59 credit is used oldest first",
            {"08:00 - credit standard 20", opened, twoBlocks, "11:00 standard opens u request",
                "11:30 awa report u segments=11:00-11:10", hardware},
            {"standard.blocks withdrawn 60, withdrawn 60", "standard.credit 10"}},
        {"E59 bought credit comes after the block that was sold before",
            {noCredit, opened, aBlock, "11:10 max sell-credit standard 1",
                "11:10 standard opens u request", "11:40 awa report u segments=11:10-11:30",
                hardware},
            {"standard.blocks to-confirm 60", "standard.credit 100"}},
        {"E24 fewer minutes, another block",
            {noCredit, opened, twoBlocks, "12:00 lea correct $w minutes=50"},
            {"standard.blocks withdrawn 60, withdrawn 60, to-confirm 60", "standard.credit 10",
                "debits 2026-11 block 50"}},
        {"E24 fewer minutes, of the invoiced block that became credit",
            {noCredit, opened, aBlock, "11:30 max confirm-block $w.1",
                "11:30 max mark-invoiced $w.1", "12:00 lea correct $w minutes=45"},
            {"standard.blocks invoiced 60", "standard.credit 15", "debits 2026-11 credit 45"}},
        {"E24 E89 untouched at last: a second correction withdraws it",
            {noCredit, opened, "11:00 paul report t segments=10:00-10:45 as w",
                "11:00 standard opens u request", "11:30 awa report u segments=11:00-11:10 as b",
                hardware, "12:10 lea correct $b coverage=hardware-network",
                "12:20 lea correct $w coverage=gesture reason=sorry"},
            {"standard.blocks withdrawn 60", "standard.credit 0", "debits -", "u.debits -"}},
    });
}

void TestHours::theUnitIsRaisedOnce_data()
{
    const char *const anHour = "08:00 lea brings debit_unit_minutes=60";
    const char *const aQuarter = "08:00 lea brings debit_unit_minutes=15";
    const char *const aMinuteMore = "11:00 paul report t segments=09:00-10:01 as w";
    const char *const fifty = "08:00 pro opens t request";
    const char *const fiftyWorked = "09:00 paul report t segments=08:00-08:50 as a";
    const char *const seventy = "09:00 pro opens u request";
    const char *const seventyWorked = "11:00 awa report u segments=09:00-10:10 as b";
    addStories({
        {"E12 40 of allowance left, 70 worked",
            {anHour, "08:00 pro opens u request", "09:00 awa report u segments=08:00-08:50",
                "09:00 pro opens t request", "11:00 paul report t segments=09:00-10:10"},
            {"debits 2026-11 allowance 40, 2026-11 credit 60", "work 09:00 70 customer-time",
                "pro.used 2026-11 90", "pro.credit 99940"}},
        {"E12 zero stays zero",
            {anHour, "09:00 pro opens t request", "11:00 paul report t segments=09:00-10:30"},
            {"debits 2026-11 allowance 90", "pro.credit 100000"}},
        {"E12 an exact multiple stays itself",
            {anHour, opened, "11:00 paul report t segments=09:00-11:00"},
            {"debits 2026-11 credit 120", "standard.credit 99880"}},
        {"E12 a quarter, each intervention alone",
            {aQuarter, opened, "09:00 standard opens u request",
                "11:00 paul report t segments=09:00-09:10",
                "11:00 awa report u segments=09:00-09:16"},
            {"debits 2026-11 credit 15", "u.debits 2026-11 credit 30",
                "standard.statement credit 2026-11 -15 = 99985; credit 2026-11 -30 = 99955"}},
        {"E12 E45 on credit, then on a block",
            {"08:00 - credit standard 20", aQuarter, opened,
                "11:00 paul report t segments=09:00-09:31"},
            {"debits 2026-11 credit 20, 2026-11 block 25", "standard.credit 35",
                "standard.blocks to-confirm 60",
                "standard.statement credit 2026-11 -20 = 0; block 2026-11 60 = 60; "
                "credit 2026-11 -25 = 35"}},
        {"E12 what is raised sells a block, too", {noCredit, anHour, opened, aMinuteMore},
            {"debits 2026-11 block 120", "standard.blocks to-confirm 60, to-confirm 60",
                "standard.credit 0", "work 09:00 61 customer-time"}},
        {"E12 blocks of another size",
            {noCredit, "08:00 lea brings debit_unit_minutes=15 sale_unit_minutes=30", opened,
                "11:00 paul report t segments=09:00-09:31"},
            {"debits 2026-11 block 45", "standard.blocks to-confirm 30, to-confirm 30",
                "standard.credit 15"}},
        {"E58 what is raised falls on the last month",
            {aQuarter, "30/09:00 standard opens t request",
                "12-01/09:00 paul report t segments=30/23:30-12-01/00:05"},
            {"debits 2026-11 credit 30, 2026-12 credit 15"}},
        {"E58 never on an allowance",
            {anHour, "30/21:00 pro opens t request",
                "12-01/09:00 paul report t segments=30/22:00-12-01/00:30"},
            {"debits 2026-11 allowance 90, 2026-11 credit 30, 2026-12 allowance 30, "
             "2026-12 credit 30",
                "pro.used 2026-11 90, 2026-12 30"}},
        {"E12 E24 a correction is raised anew",
            {anHour, opened, aMinuteMore, "12:00 lea correct $w minutes=60"},
            {"debits 2026-11 credit 60", "standard.credit 99940",
                "standard.statement credit 2026-11 -120 = 99880; reversal 2026-11 120 = 100000; "
                "credit 2026-11 -60 = 99940"}},
        {"E12 E24 corrected to nothing",
            {anHour, opened, aMinuteMore, "12:00 lea correct $w minutes=0"},
            {"debits -", "standard.credit 100000"}},
        {"E12 E24 freed allowance: zero stays zero",
            {anHour, fifty, fiftyWorked, seventy, seventyWorked,
                "12:00 lea correct $a coverage=hardware-network"},
            {"u.debits 2026-11 allowance 70", "pro.used 2026-11 70", "pro.credit 100000",
                "pro.statement allowance 2026-11 -50 = 100000; allowance 2026-11 -40 = 100000; "
                "credit 2026-11 -60 = 99940; reversal 2026-11 50 = 99940; "
                "correction 2026-11 60 = 100000"}},
        {"E12 E24 freed allowance: corrected to what it is, nothing changes",
            {anHour, fifty, fiftyWorked, seventy, seventyWorked,
                "12:00 lea correct $a coverage=hardware-network",
                "12:10 lea correct $b minutes=70"},
            {"u.debits 2026-11 allowance 70", "pro.used 2026-11 70", "pro.credit 100000"}},
        {"E12 E24 freed allowance: what exceeds it is raised as before",
            {anHour, fifty, fiftyWorked, seventy, seventyWorked, "12:00 lea correct $a minutes=40"},
            {"u.debits 2026-11 allowance 50, 2026-11 credit 60", "pro.used 2026-11 90",
                "pro.credit 99940"}},
        {"E12 E24 freed allowance: in two steps",
            {anHour, fifty, fiftyWorked, seventy, seventyWorked, "12:00 lea correct $a minutes=40",
                "12:10 lea correct $a minutes=20"},
            {"u.debits 2026-11 allowance 70", "pro.used 2026-11 90", "pro.credit 100000"}},
        {"E12 E59 freed allowance: the block that was raised goes",
            {"08:00 - credit pro 0", anHour, fifty, fiftyWorked, seventy, seventyWorked,
                "12:00 lea correct $a coverage=hardware-network"},
            {"u.debits 2026-11 allowance 70", "pro.credit 0", "pro.blocks withdrawn 60"}},
        {"E12 E58 E80 freed allowance: what was raised stands in another month",
            {"19/08:00 lea brings debit_unit_minutes=60", allowanceTicket, allAllowance,
                creditTicket, "12-02/09:00 pro opens v request",
                "12-02/12:00 paul report v segments=12-02/09:00-12-02/10:30",
                "12-02/13:00 awa report u segments=30/23:30-12-01/00:40", itWasHardware},
            {"u.debits 2026-11 allowance 30, 2026-12 credit 60", "pro.used 2026-11 30, 2026-12 90",
                "pro.credit 99940",
                "pro.statement allowance 2026-11 -90 = 100000; allowance 2026-12 -90 = 100000; "
                "credit 2026-11 -30 = 99970; credit 2026-12 -90 = 99880; "
                "reversal 2026-11 90 = 99880; correction 2026-11 60 = 99940"}},
        {"E12 E24 in the unit that is in force when it is corrected",
            {opened, aMinuteMore, "11:30 lea brings debit_unit_minutes=15",
                "12:00 lea correct $w minutes=50"},
            {"debits 2026-11 credit 60",
                "standard.statement credit 2026-11 -61 = 99939; reversal 2026-11 61 = 100000; "
                "credit 2026-11 -60 = 99940"}},
        {"E12 H6 half an hour needs a whole one",
            {"08:00 - credit standard 59", anHour, opened, "09:01 paul qualifies t",
                "09:02 paul start t -> H6"},
            {"state qualified"}},
        {"E12 H6 which is there",
            {"08:00 - credit standard 60", anHour, opened, "09:01 paul qualifies t",
                "09:02 paul start t"},
            {"state in-progress"}},
        {"E12 H6 within the allowance nothing is raised",
            {"08:00 - credit pro 0", anHour, "09:00 pro opens t request",
                "09:01 paul qualifies t estimate_minutes=80", "09:02 paul start t"},
            {"state in-progress"}},
        {"E12 H6 a minute beyond it",
            {"08:00 - credit pro 59", anHour, "09:00 pro opens t request",
                "09:01 paul qualifies t estimate_minutes=91", "09:02 paul start t -> H6"},
            {}},
        {"E12 H6 a quarter",
            {"08:00 - credit standard 44", aQuarter, opened,
                "09:01 paul qualifies t estimate_minutes=31", "09:02 paul start t -> H6",
                "09:03 paul qualifies t estimate_minutes=30", "09:04 paul start t"},
            {"state in-progress"}},
        {"E12 E31 a sale brings back what fits in whole units",
            {noCredit, anHour, opened, "09:01 standard opens u request", "09:02 paul qualifies t",
                "09:02 paul qualifies u", "09:03 paul wait t credit", "09:03 paul wait u credit",
                "10:00 max sell-credit standard 1"},
            {"state qualified", "u.state waiting-credit"}},
    });
}

void TestHours::lowCreditIsToldOnceACrossing_data()
{
    const char *const credit = "08:00 - credit standard 100";
    const char *const to59 = "11:00 paul report t segments=10:00-10:41 as w";
    const char *const another = "12:00 standard opens u request";
    const char *const bought = "12:00 max sell-credit standard 1";
    const char *const higher = "08:00 lea brings low_credit_minutes=120";
    addStories({
        {"H1 below the threshold", {credit, opened, to59},
            {"standard.credit 59", "standard.low 11:00"}},
        {"H1 the threshold is enough", {credit, opened, "11:00 paul report t segments=10:00-10:40"},
            {"standard.credit 60", "standard.low -"}},
        {"H1 further below it is the same crossing",
            {credit, opened, to59, another, "12:30 awa report u segments=12:00-12:10"},
            {"standard.credit 49", "standard.low 11:00"}},
        {"H1 a purchase ends it", {credit, opened, to59, bought},
            {"standard.credit 119", "standard.low -"}},
        {"H1 and below again it is another",
            {credit, opened, to59, bought, another, "13:00 awa report u segments=12:00-13:00"},
            {"standard.credit 59", "standard.low 13:00"}},
        {"H1 who never had enough crosses nothing",
            {"08:00 - credit standard 20", opened, "11:00 paul report t segments=10:00-10:10"},
            {"standard.credit 10", "standard.low -"}},
        {"H1 blocks sold on the way leave too little",
            {credit, opened, "12:30 paul report t segments=10:00-12:30"},
            {"standard.credit 10", "standard.low 12:30"}},
        {"H1 E24 a correction gives enough back",
            {credit, opened, to59, "12:00 lea correct $w minutes=10"},
            {"standard.credit 90", "standard.low -"}},
        {"H1 E24 one that does not is no crossing",
            {credit, opened, to59, "12:00 lea correct $w minutes=50"},
            {"standard.credit 50", "standard.low 11:00"}},
        {"H1 E24 nor is one from enough to enough",
            {credit, opened, "11:00 paul report t segments=10:00-10:10 as w",
                "12:00 lea correct $w minutes=40"},
            {"standard.credit 60", "standard.low -"}},
        {"H1 E24 a correction takes too much",
            {credit, opened, "11:00 paul report t segments=10:00-10:10 as w",
                "12:00 lea correct $w minutes=41"},
            {"standard.credit 59", "standard.low 12:00"}},
        {"H1 the catalogue's threshold",
            {"08:00 - credit standard 120", higher, opened,
                "11:00 paul report t segments=10:00-10:01"},
            {"standard.credit 119", "standard.low 11:00"}},
        {"H1 a purchase that stays below it",
            {"08:00 - credit standard 130", higher, opened,
                "11:00 paul report t segments=09:45-11:00", bought},
            {"standard.credit 115", "standard.low 11:00"}},
        {"H1 a purchase up to it",
            {"08:00 - credit standard 130", higher, opened,
                "11:00 paul report t segments=09:50-11:00", bought},
            {"standard.credit 120", "standard.low -"}},
    });
}

void TestHours::aBlockAndAPurchaseOfOneInstantStandAsTheyCame_data()
{
    const char *const sold = "11:00 max sell-credit standard 1";
    const char *const worked = "11:00 paul report t segments=10:00-11:00 as w";
    const char *const more = "11:00 standard opens u request";
    const char *const moreWorked = "11:30 awa report u segments=11:00-11:10";
    const char *const hardware = "12:00 lea correct $w coverage=hardware-network";
    addStories({
        {"E89 the report, then the sale", {noCredit, opened, worked, sold},
            {"debits 2026-11 block 60", "standard.blocks to-confirm 60",
                "standard.statement block 2026-11 60 = 60; credit 2026-11 -60 = 0; "
                "purchase 2026-11 60 = 60"}},
        {"E89 the sale, then the report", {noCredit, opened, sold, worked},
            {"debits 2026-11 credit 60", "standard.blocks -",
                "standard.statement purchase 2026-11 60 = 60; credit 2026-11 -60 = 0"}},
        {"E89 E59 a block sold first is used first",
            {noCredit, opened, worked, sold, more, moreWorked, hardware},
            {"standard.blocks to-confirm 60", "standard.credit 110"}},
        {"E89 E59 one sold last is used last",
            {noCredit, opened, sold, "11:00 paul report t segments=09:45-11:00 as w", more,
                moreWorked, hardware},
            {"standard.blocks withdrawn 60", "standard.credit 50"}},
    });
}

void TestHours::workOfAnyLengthIsDebited_data()
{
    const char *const inOctober = "10-31/09:00 pro opens t request";
    const char *const winter = "10-25/01:00 pro opens t request";
    addStories({
        {"H3 T5 over two month ends",
            {inOctober,
                "12-01/09:00 paul report t "
                "segments=10-31/23:30-11-01/00:30,30/23:30-12-01/00:30"},
            {"debits 2026-10 allowance 30, 2026-11 allowance 60, 2026-12 allowance 30",
                "pro.used 2026-10 30, 2026-11 60, 2026-12 30"}},
        {"H3 T5 over two month ends in one go",
            {inOctober, "12-01/09:00 paul report t segments=10-31/23:30-12-01/00:30"},
            {"debits 2026-10 allowance 30, 2026-11 allowance 90, 2026-11 credit 43110, "
             "2026-12 allowance 30",
                "pro.credit 56890"}},
        {"H3 E80 two month ends corrected in proportion",
            {inOctober,
                "12-01/09:00 paul report t "
                "segments=10-31/23:30-11-01/00:30,30/23:30-12-01/00:30 as w",
                "12-01/10:00 lea correct $w minutes=40"},
            {"debits 2026-10 allowance 10, 2026-11 allowance 20, 2026-12 allowance 10"}},
        {"H3 T1 over the hour that spring skips",
            {"03-29/01:00 pro opens t request",
                "03-29/09:00 paul report t segments=03-29/01:30-03-29/03:30"},
            {"debits 2026-03 allowance 60"}},
        {"H3 T1 over the hour that autumn repeats",
            {winter, "10-25/09:00 paul report t segments=10-25/01:30-10-25/03:30"},
            {"debits 2026-10 allowance 90, 2026-10 credit 90"}},
        {"H3 T1 over both clock changes",
            {winter,
                "10-25/09:00 paul report t "
                "segments=03-29/01:30-03-29/03:30,10-25/01:30-10-25/03:30"},
            {"debits 2026-03 allowance 60, 2026-10 allowance 90, 2026-10 credit 90"}},
        {"H3 T1 by the clock, in spring",
            {"03-29/01:20 pro opens t incident", "03-29/01:40 paul start t",
                "03-29/03:10 paul qualifies t", "03-29/03:10 paul report t"},
            {"debits 2026-03 allowance 30", "work 03-29/01:40 30 customer-time"}},
        {"H3 T1 by the clock, in autumn",
            {"10-25/01:20 pro opens t incident", "10-25/01:30 paul start t",
                "10-25/03:30 paul qualifies t", "10-25/03:30 paul report t"},
            {"debits 2026-10 allowance 90, 2026-10 credit 90",
                "work 10-25/01:30 180 customer-time"}},
        {"H3 T5 29 February",
            {"2028-02-29/09:00 standard opens t request",
                "2028-03-01/09:00 paul report t segments=2028-02-29/00:00-2028-03-01/00:00"},
            {"debits 2028-02 credit 1440"}},
        {"H3 T5 over the end of 29 February",
            {"2028-02-29/09:00 pro opens t request",
                "2028-03-01/09:00 paul report t segments=2028-02-28/23:30-2028-03-01/00:30"},
            {"debits 2028-02 allowance 90, 2028-02 credit 1380, 2028-03 allowance 30"}},
        {"H3 T5 over the end of 28 February",
            {"2027-02-28/09:00 pro opens t request",
                "2027-03-01/09:00 paul report t segments=2027-02-28/23:30-2027-03-01/00:30"},
            {"debits 2027-02 allowance 30, 2027-03 allowance 30"}},
        {"E25 no time at all", {opened, "11:00 paul report t segments=10:00-10:00"},
            {"state reported", "work 10:00 0 customer-time", "debits -", "standard.statement -",
                "standard.credit 100000"}},
        {"E25 no time on the clock",
            {"10:00 pro opens t incident", "10:00 paul start t", "10:00 paul qualifies t",
                "10:00 paul report t"},
            {"state reported", "work 10:00 0 customer-time", "debits -", "pro.used -"}},
        {"E59 no time, corrected, falls where it lay",
            {"12-01/00:00 pro opens t request",
                "12-01/09:00 paul report t segments=12-01/00:00-12-01/00:00 as w",
                "12-01/10:00 lea correct $w minutes=10"},
            {"debits 2026-12 allowance 10", "pro.used 2026-12 10"}},
        {"H3 thirty days",
            {"10-31/08:00 - credit standard 0", "10-31/09:00 standard opens t request",
                "12-01/09:00 paul report t segments=11-01/00:00-12-01/00:00"},
            {"debits 2026-11 block 43200", "standard.credit 0",
                "standard.statement block 2026-11 43200 = 43200; credit 2026-11 -43200 = 0"}},
        {"H3 T1 thirty days and an hour",
            {"10-05/00:00 pro opens t request",
                "11-04/09:00 paul report t segments=10-05/00:00-11-04/00:00"},
            {"debits 2026-10 allowance 90, 2026-10 credit 38850, 2026-11 allowance 90, "
             "2026-11 credit 4230"}},
    });
}

void TestHours::correctionsAreRefused_data()
{
    const char *const worked = "11:00 paul report t segments=10:00-11:00 as w";
    addStories({
        {"right a correction is a lead's",
            {opened, worked, "12:00 paul correct $w minutes=50 -> right",
                "12:00 max correct $w minutes=50 -> right",
                "12:00 standard correct $w minutes=50 -> right",
                "12:00 monitor correct $w minutes=50 -> right"},
            {"debits 2026-11 credit 60"}},
        {"reference before right",
            {opened, worked, "12:00 paul correct nothing minutes=-1 -> reference",
                "12:00 paul correct $w minutes=-1 -> right"},
            {}},
        {"K2 E24 what is not reported yet",
            {"09:00 pro opens t incident", "09:01 paul start t as w",
                "09:02 lea correct $w minutes=10 -> K2"},
            {}},
        {"reference an undone start never was",
            {"09:00 pro opens t incident", "09:01 paul start t as w", "09:02 paul undo-start t",
                "09:03 lea correct $w minutes=10 -> reference"},
            {}},
        {"E24 nothing to correct", {opened, worked, "12:00 lea correct $w -> E24"}, {}},
        {"E59 no negative time", {opened, worked, "12:00 lea correct $w minutes=-1 -> E59"},
            {"debits 2026-11 credit 60"}},
        {"H4 within what the level gives",
            {opened, worked, "12:00 lea correct $w coverage=functional-guarantee -> H4",
                "12:00 lea correct $w coverage=included-maintenance -> H4",
                "12:00 lea correct $w coverage=contract -> H4"},
            {"debits 2026-11 credit 60"}},
        {"H4 E69 what the level gave when it was worked",
            {"09:00 business opens t request", worked, "11:30 - contract business standard",
                "12:00 lea correct $w coverage=functional-guarantee"},
            {"debits -"}},
        {"E37 by contract, where the contract had it",
            {"09:00 max change-contract cluster tma=true",
                "09:00 critical opens t request platform=cluster", worked,
                "11:30 max change-contract cluster tma=false",
                "12:00 lea correct $w coverage=contract"},
            {"debits -", "cluster.used -"}},
        {"E37 E69 not where it has it since",
            {"09:00 critical opens t request platform=cluster", worked,
                "12:00 lea correct $w coverage=contract -> E37",
                "12:01 max change-contract cluster tma=true",
                "12:02 lea correct $w coverage=contract -> E37"},
            {"debits 2026-11 allowance 60"}},
    });
}

void TestHours::theEndOfAContractShowsWhatIsNotInvoiced_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("unbilled");
    const QStringList worked{u"08:00 - credit standard 0"_qs, QString::fromLatin1(proForStandard),
        QString::fromLatin1(opened), u"12:00 paul report t segments=09:00-11:45 as w"_qs};
    QTest::newRow("E39 nothing") << worked.mid(0, 3) << QStringList();
    QTest::newRow("E39 both, to be confirmed")
        << worked << QStringList{u"to-confirm"_qs, u"to-confirm"_qs};
    QTest::newRow("E39 one of them agreed to")
        << worked + QStringList{u"12:00 max confirm-block $w.1"_qs}
        << QStringList{u"invoiceable"_qs, u"to-confirm"_qs};
    QTest::newRow("E39 not what is invoiced") << worked
            + QStringList{u"12:00 max confirm-block $w.1"_qs, u"12:00 max mark-invoiced $w.1"_qs}
                                              << QStringList{u"to-confirm"_qs};
    QTest::newRow("E39 not what was withdrawn")
        << worked + QStringList{u"12:00 lea correct $w coverage=hardware-network"_qs}
        << QStringList();
}

void TestHours::theEndOfAContractShowsWhatIsNotInvoiced()
{
    QFETCH(QStringList, lines);
    Company company;
    for (const QString &line : lines)
        QCOMPARE(company.play(line), QString());
    const auto decision
        = company.decide(company.operation(u"end-contract"_qs,
                             {{u"contract"_qs, u"c"_qs}, {u"until"_qs, u"2026-12-01"_qs}}),
            u"max"_qs, Company::clock(u"13:00"_qs));
    QVERIFY(std::holds_alternative<Changes>(decision));

    QStringList unbilled;
    for (const Consequence &one : consequencesOf(std::get<Changes>(decision))) {
        if (one.what == u"unbilled_block")
            unbilled << std::get<QString>(one.after);
    }
    unbilled.sort();
    QTEST(unbilled, "unbilled");
}

QTEST_APPLESS_MAIN(TestHours)
#include "test_hours.moc"
