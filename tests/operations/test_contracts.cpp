#include "operations/consequences.h"
#include "operations/proposed_owner.h"
#include "support/company.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

// How stories begin: a server that is new on 1 November, and what may come with it.
constexpr const char *aNewServer
    = "08:00 max create-server s customer=standard name=s ordered=2026-11-01 panel=plesk-web-host";
constexpr const char *aStudy = "08:01 max record-study yes customer=standard accepted=true";
constexpr const char *aPlatform
    = "08:02 max create-platform p customer=standard name=p needed=1 nodes=s";
constexpr const char *aCriticalContract
    = "08:03 max create-contract c server=s level=critical from=2026-11-01 study=yes";

} // namespace

class TestContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelIsTakenByWhoIsEligible_data();
    void aLevelIsTakenByWhoIsEligible() { holdStory(); }
    void aPlatformTakesCriticalBusiness_data();
    void aPlatformTakesCriticalBusiness() { holdStory(); }
    void contractsFollowEachOther_data();
    void contractsFollowEachOther() { holdStory(); }
    void ticketsFollowTheContractInForce_data();
    void ticketsFollowTheContractInForce() { holdStory(); }
    void termsAreNeverWorseThanBusiness_data();
    void termsAreNeverWorseThanBusiness() { holdStory(); }
    void whatWasTakenAsFoundIsNotJudgedAgain_data();
    void whatWasTakenAsFoundIsNotJudgedAgain();
    void technologiesAreLampOrNamedByTheStudy_data();
    void technologiesAreLampOrNamedByTheStudy() { holdStory(); }
    void administrationFollowsTheLevelUntilItIsHandedOver_data();
    void administrationFollowsTheLevelUntilItIsHandedOver() { holdStory(); }
    void contractsNameTheCompanysPeople_data();
    void contractsNameTheCompanysPeople() { holdStory(); }
    void theEndOfAContractShowsWhatItLeavesOpen_data();
    void theEndOfAContractShowsWhatItLeavesOpen();
    void theReferringEngineerIsProposedFirst_data();
    void theReferringEngineerIsProposedFirst();
};

void TestContracts::aLevelIsTakenByWhoIsEligible_data()
{
    addStories({
        {"L2.ordered E40 a server of the day before",
            {"08:00 max create-server old customer=standard name=old ordered=2014-06-19",
                "09:00 max create-contract c server=old level=serenity from=2026-11-24 -> "
                "L2.ordered",
                "09:00 max create-contract c server=old level=pro from=2026-11-24 -> L2.ordered"},
            {"contract:c.level nowhere"}},
        {"L2.ordered L2 a server of that day",
            {"08:00 max create-server old customer=standard name=old ordered=2014-06-20",
                "09:00 max create-contract c server=old level=serenity from=2026-11-24"},
            {"contract:c.level serenity"}},
        {"L2 Standard is for any server",
            {"08:00 max create-server old customer=standard name=old ordered=2004-01-01",
                "09:00 max create-contract c server=old level=standard from=2026-11-24"},
            {"contract:c.level standard"}},
        {"E40 the first of all that refuse is named",
            {"08:00 max create-server old customer=standard name=old ordered=2004-01-01",
                "09:00 max create-contract c server=old level=business from=2026-11-24 -> "
                "L2.ordered"},
            {}},
        {"L2.new before the licence",
            {"08:00 max create-server s customer=standard name=s ordered=2020-01-01",
                "09:00 max create-contract c server=s level=business from=2026-11-24 -> L2.new"},
            {}},
        {"L2.licence another panel",
            {"08:00 max create-server s customer=standard name=s ordered=2026-11-01 "
             "panel=plesk-web-pro",
                "09:00 max create-contract c server=s level=business from=2026-11-24 -> "
                "L2.licence"},
            {}},
        {"E5 E57 the thirtieth day",
            {aNewServer,
                "09:00 max create-contract c server=s level=business "
                "from=2026-12-01T23:59:59.999+01:00"},
            {"contract:c.level business", "contract:c.begun no"}},
        {"L2.new E57 the day after",
            {aNewServer,
                "09:00 max create-contract c server=s level=business from=2026-12-02 -> L2.new"},
            {}},
        {"L2.new E5 a paid level before",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 max create-contract c server=s level=business from=2026-11-24 -> L2.new"},
            {"contract:b.until_at -"}},
        {"L2.new E5 a paid level that ended before",
            {aNewServer,
                "09:00 max create-contract b server=s level=serenity from=2026-11-01 "
                "until=2026-11-02",
                "09:00 max create-contract c server=s level=business from=2026-11-24 -> L2.new"},
            {}},
        {"E5 Standard before is none",
            {aNewServer, "09:00 max create-contract b server=s level=standard from=2026-11-01",
                "09:00 max create-contract c server=s level=business from=2026-11-03"},
            {"contract:c.level business", "contract:b.until_at 03/00:00"}},
        {"E5 a lead's exception with an accepted study",
            {aNewServer, aStudy, "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 lea create-contract c server=s level=business from=2026-11-24 study=yes "
                "exception_reason=promised"},
            {"contract:c.exception_reason promised", "contract:c.study yes"}},
        {"right an exception is a lead's alone",
            {aNewServer, aStudy,
                "09:00 max create-contract c server=s level=business from=2026-11-24 study=yes "
                "exception_reason=promised -> right"},
            {}},
        {"E73 L2.study an exception without a study",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 lea create-contract c server=s level=business from=2026-11-24 "
                "exception_reason=promised -> L2.study"},
            {}},
        {"E57 an exception with a study that was not accepted",
            {aNewServer, "08:01 max record-study no customer=standard accepted=false",
                "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 lea create-contract c server=s level=business from=2026-11-24 study=no "
                "exception_reason=promised -> L2.study"},
            {}},
        {"E57 an exception lifts that alone",
            {"08:00 max create-server s customer=standard name=s ordered=2020-01-01", aStudy,
                "09:00 lea create-contract c server=s level=business from=2026-11-24 study=yes "
                "exception_reason=promised -> L2.licence"},
            {}},
        {"L2.new E5 a blank reason is none",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 lea create-contract c server=s level=business from=2026-11-24 "
                "exception_reason= -> L2.new"},
            {}},
        {"L2.study Critical Business without a study",
            {aNewServer,
                "09:00 max create-contract c server=s level=critical from=2026-11-24 -> L2.study"},
            {}},
        {"L2.study Critical Business with one that was not accepted",
            {aNewServer, "08:01 max record-study no customer=standard accepted=false",
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=no -> "
                "L2.study"},
            {}},
        {"L2.study E57 Critical Business needs neither novelty nor licence",
            {"08:00 max create-server s customer=standard name=s ordered=2020-01-01", aStudy,
                "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=yes"},
            {"contract:c.level critical"}},
        {"reference another customer's study",
            {aNewServer, "08:01 max record-study other customer=pro accepted=true",
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=other "
                "-> reference"},
            {}},
        {"L2 a level may fall",
            {aNewServer, "09:00 max create-contract b server=s level=business from=2026-11-01",
                "09:00 max create-contract c server=s level=serenity from=2026-11-24"},
            {"contract:b.until_at 00:00", "contract:c.level serenity"}},
    });
}

void TestContracts::aPlatformTakesCriticalBusiness_data()
{
    addStories({
        {"E57 E90 no level below",
            {aNewServer, aPlatform,
                "09:00 max create-contract c platform=p level=business from=2026-11-24 -> E57",
                "09:00 max create-contract c platform=p level=standard from=2026-11-24 -> E57"},
            {}},
        {"E57 L2.study with a study",
            {aNewServer, aStudy, aPlatform,
                "09:00 max create-contract c platform=p level=critical from=2026-11-24 -> L2.study",
                "09:00 max create-contract c platform=p level=critical from=2026-11-24 study=yes"},
            {"contract:c.platform p", "contract:c.server -"}},
        {"E57 L2.ordered each node is judged",
            {aNewServer, aStudy,
                "08:00 max create-server old customer=standard name=old ordered=2014-06-19",
                "08:02 max create-platform p customer=standard name=p needed=1 nodes=s,old",
                "09:00 max create-contract c platform=p level=critical from=2026-11-24 study=yes "
                "-> L2.ordered"},
            {}},
    });
}

void TestContracts::contractsFollowEachOther_data()
{
    addStories({
        {"E44 the one before ends where the next begins",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "10:00 max create-contract c server=s level=serenity "
                "from=2026-11-24T09:30+01:00"},
            {"contract:b.until_at 09:30", "contract:b.begun yes", "contract:b.ended yes",
                "contract:c.from_at 09:30", "contract:c.until_at -", "contract:c.begun yes",
                "contract:c.ended no"}},
        {"E44 a bare date is the midnight that begins it",
            {aNewServer,
                "09:00 max create-contract c server=s level=pro from=2026-07-01 until=2026-12-01"},
            {"contract:c.from_at 07-01/00:00", "contract:c.until_at 12-01/00:00"}},
        {"E44 E90 not before the last one",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-10",
                "10:00 max create-contract c server=s level=serenity from=2026-11-09 -> E44"},
            {"contract:b.until_at -"}},
        {"E81 not with the last one",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-10",
                "10:00 max create-contract c server=s level=serenity "
                "from=2026-11-09T23:00Z -> E44"},
            {"contract:b.until_at -"}},
        {"E44 not before one that is to come",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-12-10",
                "10:00 max create-contract c server=s level=serenity from=2026-11-24 -> E44"},
            {}},
        {"E44 in the past, after the last one's beginning",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "10:00 max create-contract c server=s level=serenity from=2026-11-02"},
            {"contract:b.until_at 02/00:00", "contract:c.begun yes"}},
        {"E44 an end that lies before is left as it is",
            {aNewServer,
                "09:00 max create-contract b server=s level=pro from=2026-11-01 "
                "until=2026-11-05",
                "10:00 max create-contract c server=s level=serenity from=2026-11-10"},
            {"contract:b.until_at 05/00:00", "contract:c.from_at 10/00:00"}},
        {"E44 an end that lies behind comes forward",
            {aNewServer,
                "09:00 max create-contract b server=s level=pro from=2026-11-01 "
                "until=2026-12-24",
                "10:00 max create-contract c server=s level=serenity from=2026-12-10"},
            {"contract:b.until_at 12-10/00:00", "contract:b.ended no"}},
        {"E44 another server's contracts do not matter",
            {aNewServer, "09:00 max create-contract c server=s level=pro from=2025-01-01"},
            {"contract:c.level pro"}},
        {"E44 it ends after it begins",
            {aNewServer,
                "09:00 max create-contract c server=s level=pro from=2026-11-10 until=2026-11-10 "
                "-> E44",
                "09:00 max create-contract c server=s level=pro from=2026-11-10 until=2026-11-09 "
                "-> E44",
                "09:00 max create-contract c server=s level=pro from=2026-11-10",
                "10:00 max end-contract c until=2026-11-10 -> E44",
                "10:00 max change-contract c until=2026-11-09 -> E44"},
            {"contract:c.until_at -"}},
        {"E44 it ends at the latest when the next begins",
            {aNewServer, "09:00 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 max create-contract c server=s level=serenity from=2026-12-01",
                "10:00 max end-contract b until=2026-12-01T00:00:00.001+01:00 -> E44",
                "10:00 max change-contract b until=2026-12-02 -> E44",
                "10:00 max end-contract b until=2026-11-30",
                "11:00 max change-contract b until=2026-12-01"},
            {"contract:b.until_at 12-01/00:00"}},
        {"E44 one that has ended is not revived",
            {aNewServer,
                "09:00 max create-contract c server=s level=pro from=2026-11-01 "
                "until=2026-11-05",
                "10:00 max change-contract c until=2026-12-31 -> E44",
                "10:00 max end-contract c until=2026-11-06 -> E44",
                "10:00 max change-contract c fee_cents=1"},
            {"contract:c.until_at 05/00:00", "contract:c.fee_cents 1"}},
        {"E44 its end may have been earlier",
            {aNewServer,
                "09:00 max create-contract c server=s level=pro from=2026-11-01 "
                "until=2026-11-05",
                "10:00 max end-contract c until=2026-11-04"},
            {"contract:c.until_at 04/00:00", "contract:c.ended yes"}},
        {"E44 on the day on which it ended the end is put off, the day after it is not",
            {aNewServer, "09:00 max create-contract c server=s level=pro from=2026-11-01",
                "10:00 max end-contract c until=2026-11-24T10:00:00+01:00",
                "23:59:59.999 max change-contract c until=2026-11-24T23:59:59.999+01:00",
                "25/00:00 max change-contract c until=2026-11-26 -> E44"},
            {"contract:c.until_at 23:59:59.999"}},
        {"reference of a contract",
            {aNewServer, "09:00 max create-contract c server=s level=pro from=2026-11-01",
                "10:00 max create-contract c server=s level=serenity from=2026-11-24 -> reference",
                "10:00 max create-contract d server=t level=pro from=2026-11-24 -> reference",
                "10:00 max create-contract d platform=s level=pro from=2026-11-24 -> reference",
                "10:00 max end-contract d until=2026-11-24 -> reference",
                "10:00 max change-contract d tma=true -> reference",
                "10:00 max hand-over-administration d to=company -> reference"},
            {"contract:c.until_at -"}},
    });
}

void TestContracts::ticketsFollowTheContractInForce_data()
{
    addStories({
        {"E3 from now on",
            {aNewServer, "09:00 paul opens t request server=s",
                "10:00 max create-contract c server=s level=pro from=2026-11-24"},
            {"level pro", "band premium"}},
        {"E3 closed tickets are left as they were",
            {aNewServer, "09:00 paul opens t request server=s", "09:30 paul close t reason=spam",
                "10:00 max create-contract c server=s level=pro from=2026-11-24"},
            {"level standard"}},
        {"E81 one that is to come, when it is due",
            {aNewServer, "09:00 paul opens t request server=s",
                "10:00 max create-contract c server=s level=pro from=2026-11-25",
                "24/23:59:59.999 paul opens u request server=s"},
            {"level standard", "u.level standard", "contract:c.begun no"}},
        {"E81 one that was to come",
            {aNewServer, "09:00 paul opens t request server=s",
                "10:00 max create-contract c server=s level=pro from=2026-11-25",
                "25/00:00 paul opens u request server=s"},
            {"level pro", "u.level pro", "contract:c.begun yes"}},
        {"E44 E81 Standard after an end that was to come",
            {aNewServer,
                "08:10 max create-contract c server=s level=pro from=2026-11-01 until=2026-11-25",
                "09:00 paul opens t request server=s", "25/00:00 paul opens u request server=s"},
            {"level standard", "u.level standard", "contract:c.ended yes"}},
        {"E81 an end that is put off is no end",
            {aNewServer,
                "08:10 max create-contract c server=s level=pro from=2026-11-01 until=2026-11-24",
                "09:00 paul opens t request server=s",
                "10:00 max change-contract c until=2026-11-26"},
            {"level pro", "contract:c.ended no"}},
        {"L3 E81 back in time, what was declared keeps its terms",
            {aNewServer, "09:00 paul opens t incident server=s",
                "10:00 max create-contract c server=s level=pro from=2026-11-24"},
            {"level pro", "declarations 09:00>-", "deadline -", "band premium"}},
        {"L3 a lower level, what was declared keeps its guarantee",
            {aNewServer, "08:10 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 paul opens t incident server=s",
                "10:00 max create-contract c server=s level=serenity from=2026-11-24"},
            {"level serenity", "declarations 09:00>13:00", "band guaranteed"}},
        {"E39 a guarantee outlasts its contract",
            {aNewServer, "08:10 max create-contract c server=s level=pro from=2026-11-01",
                "09:00 paul opens t incident server=s",
                "10:00 max end-contract c until=2026-11-24T10:00+01:00"},
            {"level standard", "deadline 13:00", "band guaranteed", "contract:c.ended yes"}},
        {"E70 45 minutes where nothing is agreed",
            {aNewServer, aStudy, aCriticalContract, "09:00 paul opens t incident server=s"},
            {"deadline 09:45", "level critical"}},
        {"E18 fewer minutes where that is agreed",
            {aNewServer, aStudy, aCriticalContract,
                "08:10 max change-contract c guarantee_minutes=20",
                "09:00 paul opens t incident server=s"},
            {"deadline 09:20"}},
        {"L3 terms that change later",
            {aNewServer, aStudy, aCriticalContract, "09:00 paul opens t incident server=s",
                "09:10 max change-contract c guarantee_minutes=20"},
            {"deadline 09:45"}},
        {"L3 E69 what was written before they changed, and declared by it later",
            {aNewServer, aStudy, aCriticalContract, "09:00 paul opens t request server=s",
                "09:10 max change-contract c guarantee_minutes=20",
                "09:20 paul qualifies t kind=incident"},
            {"deadline 09:45"}},
        {"L3 E21 what was written before its server became a node",
            {aNewServer, "08:01 max create-contract b server=s level=pro from=2026-11-01",
                "09:00 paul opens t request server=s",
                "10:00 max create-platform p customer=standard name=p needed=1 nodes=s",
                "10:30 paul qualifies t kind=incident"},
            {"level standard", "deadline 13:00", "server:s.platform_since 10:00"}},
        {"E21 a node is under the platform's contract",
            {aNewServer, aStudy, "08:01 max create-contract b server=s level=pro from=2026-11-01",
                "08:02 paul opens t request server=s", aPlatform,
                "09:00 max create-contract c platform=p level=critical from=2026-11-24 study=yes",
                "09:00 paul opens u incident server=s", "09:00 paul opens v request platform=p"},
            {"level critical", "u.level critical", "u.deadline 09:45", "v.level critical"}},
        {"E21 its own contract rests",
            {aNewServer, "08:01 max create-contract b server=s level=pro from=2026-11-01",
                "08:02 paul opens t request server=s", aPlatform},
            {"level standard", "contract:b.until_at -"}},
        {"E21 what happens to a contract that rests",
            {aNewServer, "08:01 max create-contract b server=s level=serenity from=2026-11-01",
                "08:02 paul opens t request server=s", aPlatform,
                "09:00 max create-contract c server=s level=pro from=2026-11-24"},
            {"level standard", "contract:b.until_at 00:00"}},
        {"E20 the customer's highest level",
            {aNewServer, "08:01 max create-contract b server=s level=pro from=2026-11-01",
                "08:10 paul opens t request customer=standard",
                "09:00 max create-contract c server=standard level=serenity from=2026-11-24"},
            {"level pro"}},
        {"E20 E69 whatever it becomes",
            {aNewServer, "08:10 paul opens t request customer=standard",
                "09:00 max create-contract c server=s level=serenity from=2026-11-24"},
            {"level serenity"}},
        {"E20 E61 Standard once qualified",
            {aNewServer, "08:10 paul opens t request customer=standard",
                "08:20 paul qualifies t category=account",
                "09:00 max create-contract c server=s level=serenity from=2026-11-24"},
            {"level standard"}},
        {"E20 E21 contracts that rest left out",
            {aNewServer, "08:01 max create-contract b server=s level=pro from=2026-11-01",
                "08:02 paul opens t request customer=standard", aPlatform,
                "09:00 paul opens u request customer=standard"},
            {"level standard", "u.level standard"}},
    });
}

void TestContracts::termsAreNeverWorseThanBusiness_data()
{
    addStories({
        {"L2 E90 a longer guarantee",
            {aNewServer, aStudy,
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=yes "
                "guarantee_minutes=46 -> L2",
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=yes "
                "guarantee_minutes=0 -> L2",
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=yes "
                "guarantee_minutes=45",
                "09:00 max change-contract c guarantee_minutes=46 -> L2"},
            {"contract:c.guarantee_minutes 45"}},
        {"E18 a smaller allowance",
            {aNewServer, aStudy,
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=yes "
                "allowance_minutes=89 -> L2",
                "09:00 max create-contract c server=s level=critical from=2026-11-24 study=yes "
                "allowance_minutes=90",
                "09:00 max change-contract c allowance_minutes=-1 -> L2",
                "09:00 max change-contract c allowance_minutes=300"},
            {"contract:c.allowance_minutes 300"}},
        {"E18 a lower availability",
            {aNewServer, aStudy, aCriticalContract,
                "09:00 max change-contract c availability_target_bp=9989 -> L2",
                "09:00 max change-contract c availability_target_bp=10001 -> L2",
                "09:00 max change-contract c availability_target_bp=10000"},
            {"contract:c.availability_target_bp 10000"}},
        {"E18 a smaller penalty",
            {aNewServer, aStudy, aCriticalContract,
                "09:00 max change-contract c penalty_bp=499 -> L2",
                "09:00 max change-contract c penalty_bp=10001 -> L2",
                "09:00 max change-contract c penalty_bp=500"},
            {"contract:c.penalty_bp 500"}},
        {"L2 terms of its own below Critical Business",
            {aNewServer,
                "09:00 max create-contract c server=s level=business from=2026-11-24 "
                "guarantee_minutes=30 -> L2",
                "09:00 max create-contract c server=s level=serenity from=2026-11-24 "
                "guarantee_minutes=240 -> L2",
                "09:00 max create-contract c server=s level=pro from=2026-11-24 "
                "allowance_minutes=120 -> L2",
                "09:00 max create-contract c server=s level=pro from=2026-11-24",
                "09:00 max change-contract c tma=true -> L2",
                "09:00 max change-contract c penalty_bp=500 -> L2",
                "09:00 max change-contract c technologies=php -> L2"},
            {"contract:c.level pro"}},
        {"L2 what the level gives may be said again",
            {aNewServer,
                "09:00 max create-contract c server=s level=pro from=2026-11-24 "
                "guarantee_minutes=240 allowance_minutes=90 fee_cents=4500"},
            {"contract:c.fee_cents 4500"}},
        {"L2 a fee is anybody's to agree on",
            {aNewServer, "09:00 max create-contract c server=s level=pro from=2026-11-24",
                "09:00 max change-contract c fee_cents=0"},
            {"contract:c.fee_cents 0"}},
    });
}

void TestContracts::whatWasTakenAsFoundIsNotJudgedAgain_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("E18 another term") << u"10:00 max change-contract old fee_cents=1"_qs;
    QTest::newRow("E18 the same terms once more")
        << u"10:00 max change-contract old guarantee_minutes=60 allowance_minutes=30 "
           "technologies=Java"_qs;
    QTest::newRow("E18 other terms that are worse")
        << u"10:00 max change-contract old guarantee_minutes=50 -> L2"_qs;
    QTest::newRow("C2 E18 other technologies")
        << u"10:00 max change-contract old technologies=Java,Perl -> C2"_qs;
    QTest::newRow("L4 people") << u"10:00 max change-contract old account-manager=max"_qs;
}

void TestContracts::whatWasTakenAsFoundIsNotJudgedAgain()
{
    QFETCH(QString, line);
    Company company;
    Rows rows(company.rows());
    const auto server = rows.find(Reference<Server>(u"standard"_qs));
    Contract old{{QUuid::createUuid()}, u"old"_qs, server->customer, server->id};
    old.level = Level::Critical;
    old.from = Company::clock(u"01-01/00:00"_qs);
    old.guaranteeMinutes = 60;
    old.allowanceMinutes = 30;
    old.technologies = QStringList{u"Java"_qs};
    old.imported = true;
    company.rows().put(old);
    QCOMPARE(company.play(line), QString());
}

void TestContracts::technologiesAreLampOrNamedByTheStudy_data()
{
    addStories({
        {"C2 a contract names its technologies",
            {aNewServer, aStudy, aCriticalContract,
                "09:00 max change-contract c technologies=Linux,apache,MySQL,php"},
            {"contract:c.technologies Linux, apache, MySQL, php"}},
        {"C2 E18 one outside LAMP that the study does not name",
            {aNewServer, aStudy, aCriticalContract,
                "09:00 max change-contract c technologies=php,Varnish -> C2"},
            {"contract:c.technologies -"}},
        {"C2 E18 one outside LAMP that the study names",
            {aNewServer,
                "08:01 max record-study yes customer=standard accepted=true technologies=varnish",
                aCriticalContract, "09:00 max change-contract c technologies=php,Varnish",
                "09:10 max change-contract c technologies=Java -> C2"},
            {"contract:c.technologies php, Varnish", "study:yes.technologies varnish"}},
        {"C2 none any more",
            {aNewServer, aStudy, aCriticalContract, "09:00 max change-contract c technologies=php",
                "09:10 max change-contract c technologies="},
            {"contract:c.technologies -"}},
    });
}

void TestContracts::administrationFollowsTheLevelUntilItIsHandedOver_data()
{
    addStories({
        {"L1 the customer's at Pro",
            {aNewServer, "09:00 max create-contract c server=s level=pro from=2026-11-24"},
            {"contract:c.administrator customer"}},
        {"L1 the company's at Business",
            {aNewServer, "09:00 max create-contract c server=s level=business from=2026-11-24"},
            {"contract:c.administrator company"}},
        {"L1 the company's at Critical Business", {aNewServer, aStudy, aCriticalContract},
            {"contract:c.administrator company"}},
        {"L1 handed over, and back",
            {aNewServer, "09:00 max create-contract c server=s level=business from=2026-11-24",
                "10:00 max hand-over-administration c to=customer reason=migration"},
            {"contract:c.administrator customer"}},
        {"L1 E39 back to the customer once the contract has ended",
            {aNewServer, "09:00 max create-contract c server=s level=business from=2026-11-24",
                "10:00 max end-contract c until=2026-11-24T10:00:00+01:00",
                "10:05 max hand-over-administration c to=customer reason=ended"},
            {"contract:c.administrator customer", "contract:c.until_at 10:00"}},
        {"L1 handed over to whom has it",
            {aNewServer, "09:00 max create-contract c server=s level=business from=2026-11-24",
                "10:00 lea hand-over-administration c to=company reason=again"},
            {"contract:c.administrator company"}},
    });
}

void TestContracts::contractsNameTheCompanysPeople_data()
{
    addStories({
        {"L4 incomplete and accepted",
            {aNewServer, "09:00 max create-contract c server=s level=business from=2026-11-24"},
            {"contract:c.account_manager -", "contract:c.referring_engineer -"}},
        {"L4 named at once, changed later",
            {aNewServer,
                "09:00 max create-contract c server=s level=business from=2026-11-24 "
                "account-manager=max referring-engineer=paul",
                "10:00 max change-contract c referring-engineer=awa"},
            {"contract:c.account_manager max", "contract:c.referring_engineer awa"}},
        {"reference nobody of that name",
            {aNewServer,
                "09:00 max create-contract c server=s level=pro from=2026-11-24 "
                "account-manager=nobody -> reference",
                "09:00 max create-contract c server=s level=pro from=2026-11-24",
                "10:00 max change-contract c referring-engineer=nobody -> reference"},
            {}},
        {"reference a customer's login",
            {aNewServer,
                "09:00 max create-contract c server=s level=pro from=2026-11-24 "
                "account-manager=standard -> reference"},
            {}},
        {"reference somebody who has left",
            {aNewServer, "08:30 lea change-agent awa active=false",
                "09:00 max create-contract c server=s level=pro from=2026-11-24 "
                "referring-engineer=awa -> reference"},
            {}},
    });
}

void TestContracts::theEndOfAContractShowsWhatItLeavesOpen_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("act"); ///< WORD field=value …
    QTest::addColumn<QStringList>("open");
    const QString later = u"end-contract contract=c until=2026-12-01"_qs;
    const QStringList under{QString::fromLatin1(aNewServer),
        u"08:10 max create-contract c server=s level=pro from=2026-11-01"_qs};
    const QStringList tickets{u"09:00 paul opens t request server=s"_qs,
        u"09:00 paul opens u request server=s"_qs, u"09:00 paul opens v request server=standard"_qs,
        u"09:30 paul close v reason=spam"_qs, u"09:30 paul opens w request customer=standard"_qs};
    QTest::newRow("E39 nothing open") << under << later << QStringList();
    QTest::newRow("E39 an end to come")
        << under + tickets << later << QStringList{u"t"_qs, u"u"_qs};
    QTest::newRow("E39 an end at once")
        << under + tickets << u"end-contract contract=c until=2026-11-24"_qs
        << QStringList{u"t"_qs, u"u"_qs};
    QTest::newRow("E39 an end that is changed")
        << under + tickets << u"change-contract contract=c until=2026-12-01"_qs
        << QStringList{u"t"_qs, u"u"_qs};
    QTest::newRow("E39 no other change")
        << under + tickets << u"change-contract contract=c fee_cents=1"_qs << QStringList();
    QTest::newRow("E39 E44 an end that another contract makes")
        << under + tickets << u"create-contract key=d server=s level=serenity from=2026-12-01"_qs
        << QStringList{u"t"_qs, u"u"_qs};
    QTest::newRow("E39 a first contract ends none")
        << under.mid(0, 1) + tickets
        << u"create-contract key=d server=s level=serenity from=2026-12-01"_qs << QStringList();
    const QStringList platform{QString::fromLatin1(aNewServer), QString::fromLatin1(aStudy),
        QString::fromLatin1(aPlatform),
        u"08:10 max create-contract c platform=p level=critical from=2026-11-01 study=yes"_qs};
    QTest::newRow("E39 E21 a platform's and its nodes'")
        << platform + tickets + QStringList{u"09:40 paul opens x request platform=p"_qs} << later
        << QStringList{u"t"_qs, u"u"_qs, u"x"_qs};
}

void TestContracts::theEndOfAContractShowsWhatItLeavesOpen()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, act);
    Company company;
    for (const QString &line : lines)
        QCOMPARE(company.play(line), QString());
    QMap<QString, QString> fields;
    for (const QString &field : act.split(u' ').mid(1))
        fields[field.section(u'=', 0, 0)] = field.section(u'=', 1);
    const auto decision = company.decide(
        company.operation(act.section(u' ', 0, 0), fields), u"max"_qs, Company::clock(u"10:00"_qs));
    QVERIFY(std::holds_alternative<Changes>(decision));

    QStringList open;
    Rows rows(company.rows());
    for (const Consequence &one : consequencesOf(std::get<Changes>(decision))) {
        if (one.what == u"open_ticket")
            open << *rows.find(Identifier<Ticket>{one.about.id})->key;
    }
    open.sort();
    QTEST(open, "open");
}

void TestContracts::theReferringEngineerIsProposedFirst_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("proposed");
    const QString server = QString::fromLatin1(aNewServer);
    const QString contract = u"08:10 max create-contract c server=s level=critical "
                             "from=2026-11-01 study=yes referring-engineer=awa"_qs;
    const QStringList critical{server, QString::fromLatin1(aStudy), contract};
    const QString ticket = u"09:00 paul opens t incident server=s"_qs;
    QTest::newRow("C5 of the contract in force") << critical + QStringList{ticket} << u"awa"_qs;
    QTest::newRow("C5 no contract") << QStringList{server, ticket} << QString();
    QTest::newRow("C5 a contract without one") << QStringList{server,
        u"08:10 max create-contract c server=s level=pro from=2026-11-01"_qs, ticket}
                                               << QString();
    QTest::newRow("C5 somebody who has left")
        << critical + QStringList{ticket, u"09:10 lea change-agent awa active=false"_qs}
        << QString();
    QTest::newRow("C5 a contract that has ended")
        << critical + QStringList{ticket, u"09:10 max end-contract c until=2026-11-24"_qs}
        << QString();
    QTest::newRow("C5 E21 a node's, of the platform's contract") << QStringList{server,
        QString::fromLatin1(aStudy), QString::fromLatin1(aPlatform),
        u"08:10 max create-contract c platform=p level=critical from=2026-11-01 "
        "study=yes referring-engineer=awa"_qs,
        ticket} << u"awa"_qs;
    QTest::newRow("C5 E61 about no server, once qualified") << critical
            + QStringList{u"09:00 paul opens t request customer=standard"_qs,
                u"09:10 paul qualifies t category=account"_qs}
                                                            << QString();
}

void TestContracts::theReferringEngineerIsProposedFirst()
{
    QFETCH(QStringList, lines);
    Company company;
    for (const QString &line : lines)
        QCOMPARE(company.play(line), QString());
    Rows rows(company.rows());
    const auto ticket = rows.find(Reference<Ticket>(u"t"_qs));
    const auto engineer
        = proposedOwner(*ticket, Company::clock(u"10:00"_qs), rows, *Company::catalogue());
    QTEST(engineer ? engineer->key : QString(), "proposed");
}

QTEST_APPLESS_MAIN(TestContracts)
#include "test_contracts.moc"
