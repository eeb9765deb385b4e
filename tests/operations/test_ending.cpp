#include "support/company.h"

#include <QTest>

using namespace vigie::test;

class TestEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketIsClosed_data();
    void aTicketIsClosed() { holdStory(); }
    void aReportedTicketClosesByItself_data();
    void aReportedTicketClosesByItself() { holdStory(); }
    void aTicketIsReopened_data();
    void aTicketIsReopened() { holdStory(); }
    void aTicketIsWithdrawn_data();
    void aTicketIsWithdrawn() { holdStory(); }
    void aMergeMovesEverything_data();
    void aMergeMovesEverything() { holdStory(); }
    void aMergeMovesTheClock_data();
    void aMergeMovesTheClock() { holdStory(); }
    void someTicketsAreNotMerged_data();
    void someTicketsAreNotMerged() { holdStory(); }
    void ticketsAreLinked_data();
    void ticketsAreLinked() { holdStory(); }
};

void TestEnding::aTicketIsClosed_data()
{
    addStories({
        {"E14 new, with a reason",
            {"10:00 pro opens t request", "10:01 paul close t -> K2",
                "10:01 paul close t reason= -> K2", "10:01 paul close t reason=spam"},
            {"state closed", "left_state new", "closed_on 2026-11-24", "open no", "band -"}},
        {"E14 qualified, with a reason",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul close t -> K2",
                "10:02 paul close t reason=spam"},
            {"left_state qualified"}},
        {"E14 reported, with none",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "10:11 awa close t"},
            {"state closed", "closes_at -", "owner -"}},
        {"K2 in progress, waiting, snoozed, closed",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:03 paul close t reason=spam -> K2", "10:04 paul wait t customer",
                "10:05 paul close t reason=spam -> K2", "10:06 paul resume t",
                "10:07 paul snooze t 12:00", "10:08 paul close t reason=spam -> K2",
                "10:09 paul report t segments=10:02-10:04", "10:10 paul close t",
                "10:11 paul close t reason=spam -> K2"},
            {}},
        {"E14 K2 an incident without a guarantee",
            {"10:00 standard opens t incident", "10:01 paul close t reason=spam"},
            {"state closed"}},
        {"K3 with work that nobody reported",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul qualifies t",
                "10:01 paul start t", "10:02 paul pause t", "10:03 paul merge t u",
                "10:04 paul close u reason=spam -> K3"},
            {"u.state new"}},
        {"right portal and monitor close nothing",
            {"10:00 monitor opens t incident", "10:01 business close t reason=x -> right",
                "10:01 monitor close t reason=x -> right"},
            {}},
    });
}

void TestEnding::aReportedTicketClosesByItself_data()
{
    addStories({
        {"E74 at the local end of the seventh day",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10"},
            {"closes_at 12-02/00:00"}},
        {"E74 until then it is reported",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "12-01/23:59:59.999 awa note t"},
            {"state reported"}},
        {"E74 closed on the day that ended",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "12-03/08:00 awa note t -> K2"},
            {"state closed", "closed_on 2026-12-01", "closes_at -", "left_state reported"}},
        {"E74 over a change of clocks, the local end",
            {"10-20/10:00 pro opens t request", "10-20/10:01 paul qualifies t",
                "10-20/10:02 paul start t", "10-20/10:10 paul report t"},
            {"closes_at 10-28/00:00"}},
        {"E14 an answer keeps it open",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "12-01/23:00 pro customer-message t", "12-03/08:00 awa note t"},
            {"state in-progress"}},
        {"E14 E74 the days to reopen count from the day that ended",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "12-15/23:59:59.999 awa reopen t"},
            {"state in-progress"}},
        {"E14 E74 and end with the fourteenth",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "12-16/00:00 awa reopen t -> E14"},
            {"state closed"}},
    });
}

void TestEnding::aTicketIsReopened_data()
{
    addStories({
        {"E51 reported",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "10:20 awa reopen t"},
            {"state in-progress", "oldest_at 10:20", "closes_at -", "opened_at 10:00"}},
        {"E51 closed after an intervention",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "10:11 paul close t", "10:20 awa reopen t"},
            {"state in-progress", "closed_on -", "open yes", "left_state -"}},
        {"E51 closed from new",
            {"10:00 pro opens t request", "10:11 paul close t reason=spam", "10:20 awa reopen t"},
            {"state new"}},
        {"E51 closed from qualified",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:11 paul withdraw t",
                "10:20 awa reopen t"},
            {"state qualified"}},
        {"E51 withdrawn while it waited: as before it waited",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul snooze t 12:00",
                "10:11 paul withdraw t", "10:20 awa reopen t", "13:00 awa note t"},
            {"state qualified", "wakes_at -"}},
        {"E14 until the local end of the fourteenth day",
            {"10:00 pro opens t request", "10:11 paul withdraw t",
                "12-08/23:59:59.999 awa reopen t"},
            {"state new"}},
        {"E14 later never",
            {"10:00 pro opens t request", "10:11 paul withdraw t",
                "12-09/00:00 awa reopen t -> E14", "12-09/00:00 lea reopen t -> E14",
                "12-09/00:00 pro customer-message t -> E14",
                "12-09/00:00 pro customer-message t declares-incident=true -> E14",
                "12-09/00:00 paul customer-message t declares-incident=true -> E14"},
            {"state closed"}},
        {"E14 later a new ticket is linked",
            {"10:00 pro opens t request", "10:11 paul withdraw t",
                "12-09/00:00 pro opens u request", "12-09/09:00 paul link u t"},
            {"links u", "u.links t"}},
        {"E14 a customer's message on the last day",
            {"10:00 pro opens t request", "10:11 paul withdraw t",
                "12-08/23:59:59.999 pro customer-message t"},
            {"state new"}},
        {"K2 what is not ended is not reopened",
            {"10:00 pro opens t request", "10:01 paul reopen t -> K2", "10:02 paul qualifies t",
                "10:03 paul reopen t -> K2", "10:04 paul wait t customer",
                "10:05 paul reopen t -> K2"},
            {}},
        {"E8 K8 a merged ticket",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 awa merge t u",
                "10:02 awa reopen t -> E8", "12-20/10:00 awa reopen t -> E8"},
            {"state closed"}},
    });
}

void TestEnding::aTicketIsWithdrawn_data()
{
    addStories({
        {"E51 in any open state", {"10:00 pro opens t request", "10:01 paul withdraw t"},
            {"state closed", "left_state new"}},
        {"E51 reported",
            {"10:00 pro opens t request", "10:10 paul report t segments=10:00-10:10",
                "10:11 paul withdraw t"},
            {"state closed", "closes_at -"}},
        {"E51 snoozed: it wakes no more",
            {"10:00 pro opens t request", "10:01 paul snooze t 12:00", "10:02 paul withdraw t",
                "13:00 paul note t -> K2"},
            {"state closed", "wakes_at -"}},
        {"E76 K3 with an open intervention, until it is reported",
            {"10:00 pro opens t incident", "10:01 paul qualifies t", "10:01 paul start t",
                "10:02 paul withdraw t -> K3", "10:03 paul pause t", "10:04 paul withdraw t -> K3",
                "10:05 paul wait t customer", "10:06 paul withdraw t -> K3",
                "10:07 paul report t segments=10:01-10:02", "10:08 paul withdraw t"},
            {"state closed", "verdict met"}},
        {"K2 twice",
            {"10:00 pro opens t request", "10:01 paul withdraw t", "10:02 paul withdraw t -> K2"},
            {}},
        {"right the portal withdraws nothing",
            {"10:00 pro opens t request", "10:01 pro withdraw t -> right"}, {}},
    });
}

void TestEnding::aMergeMovesEverything_data()
{
    addStories({
        {"K8 E51 the conversation, in order of time",
            {"10:00 pro opens t request text=a", "10:01 pro opens u request text=b",
                "10:02 pro customer-message t text=c", "10:03 paul reply u text=d",
                "10:04 awa merge u t"},
            {"conversation a, b, c, d", "u.conversation -", "u.state closed", "u.merged_into t",
                "u.open no", "state new"}},
        {"K8 the conversation goes on",
            {"10:00 pro opens t request text=a", "10:01 pro opens u request text=b",
                "10:04 awa merge u t", "10:05 paul reply t text=c"},
            {"conversation a, b, c"}},
        {"K8 at one instant, the survivor's first",
            {"10:00 pro opens t request text=a", "10:00 paul note t text=b",
                "10:00 pro opens u request text=c", "10:00 paul note u text=d",
                "10:00 awa merge u t"},
            {"conversation a, b, c, d"}},
        {"K8 the time",
            {"10:00 pro opens t request", "10:00 pro opens u request",
                "10:10 paul report u segments=10:00-10:10", "10:11 awa merge u t"},
            {"work 10:00 10 customer-time", "u.work -", "worked yes", "state new"}},
        {"K8 the links, once",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:00 pro opens v request",
                "10:00 pro opens w request", "10:01 paul link u v", "10:01 paul link t v",
                "10:01 paul link u w", "10:01 paul link u t", "10:02 awa merge u t"},
            {"links u, v, w", "v.links t, u", "w.links t, u"}},
        {"E65 a reported one into an open one",
            {"10:00 pro opens t request", "10:00 pro opens u request",
                "10:10 paul report u segments=10:00-10:10", "10:11 awa merge u t"},
            {"u.state closed", "u.closes_at -"}},
        {"E65 E84 a paused intervention moves along open",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul qualifies u",
                "10:01 paul start u", "10:05 paul pause u", "10:11 awa merge u t",
                "10:12 awa claim t"},
            {"work 10:01", "work_since 10:01", "state new", "band under-way", "u.work_since -"}},
        {"E84 its engineer goes on with it on the survivor",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul qualifies u",
                "10:01 paul start u", "10:05 paul pause u", "10:11 awa merge u t",
                "10:20 paul resume t", "10:30 paul qualifies t", "10:31 paul report t"},
            {"work 10:01 15 customer-time", "segments paul 10:01-10:05, paul 10:20-10:31",
                "state reported"}},
        {"E84 band 4 by the earlier",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul qualifies u",
                "10:02 paul start u", "10:05 paul pause u", "10:06 awa qualifies t",
                "10:07 awa start t", "10:11 awa merge u t"},
            {"work 10:02, 10:07", "work_since 10:02", "band under-way"}},
        {"E84 the survivor keeps its state, waiting too",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul wait t customer",
                "10:11 awa merge u t"},
            {"state waiting-customer", "left_state new"}},
        {"E43 a report on the merged ticket goes to the survivor",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul qualifies u",
                "10:01 paul start u", "10:05 paul pause u", "10:11 awa merge u t",
                "10:12 paul report u text=done"},
            {"work 10:01 4 customer-time", "state reported", "conversation text, text, done"}},
        {"E43 so do typed segments, over two merges",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:00 pro opens v request",
                "10:01 awa merge v u", "10:02 awa merge u t",
                "10:12 paul report v segments=10:05-10:10"},
            {"work 10:05 5 customer-time"}},
        {"E8 incident into request: it becomes one",
            {"10:00 pro opens t request", "10:00 standard opens u incident",
                "10:00 standard opens v request", "10:01 awa merge u v"},
            {"v.kind incident", "v.declarations -", "v.band incidents"}},
        {"E65 the survivor's age is its own",
            {"09:00 pro opens u request", "10:00 pro opens t request", "10:01 awa merge u t"},
            {"oldest_at 10:00", "opened_at 10:00"}},
        {"K8 E35 answered stays answered",
            {"09:00 pro opens u request", "10:00 pro opens t request",
                "10:00 pro customer-message u", "10:01 awa merge u t"},
            {"answered yes"}},
    });
}

void TestEnding::aMergeMovesTheClock_data()
{
    addStories({
        {"K8 E8 of two that nobody started, the earlier, the merged one's",
            {"09:00 pro opens u incident", "10:00 pro opens t incident", "10:01 awa merge u t"},
            {"deadline 13:00", "declarations 09:00>13:00, 10:00>14:00 merged", "band guaranteed",
                "u.declarations 09:00>13:00 merged", "u.deadline -", "u.band -"}},
        {"K8 E8 of two that nobody started, the earlier, the survivor's own",
            {"09:00 pro opens t incident", "10:00 pro opens u incident", "10:01 awa merge u t"},
            {"deadline 13:00", "declarations 09:00>13:00", "u.declarations 10:00>14:00 merged",
                "u.deadline -"}},
        {"E8 into a request",
            {"09:00 pro opens u incident", "10:00 pro opens t request", "10:01 awa merge u t",
                "12:00 paul start t"},
            {"kind incident", "declarations 09:00>13:00 met"}},
        {"E8 E76 into an incident that was decided: to be started again",
            {"09:00 pro opens t incident", "09:05 paul start t", "10:00 pro opens u incident",
                "10:01 awa merge u t"},
            {"declarations 09:00>13:00 met, 10:00>14:00", "band guaranteed", "deadline 14:00",
                "segments paul 09:05-"}},
        {"E83 E76 its engineer starts without another segment",
            {"09:00 pro opens t incident", "09:05 paul start t", "10:00 pro opens u incident",
                "10:01 awa merge u t", "10:02 paul start t"},
            {"declarations 09:00>13:00 met, 10:00>14:00 met", "segments paul 09:05-"}},
        {"E65 a decided verdict stays where it is",
            {"09:00 pro opens u incident", "09:05 paul start u", "09:06 paul qualifies u",
                "09:07 paul pause u", "10:00 pro opens t incident", "10:01 awa merge u t"},
            {"declarations 10:00>14:00", "u.declarations 09:00>13:00 met", "u.verdict met",
                "u.deadline 13:00", "band guaranteed"}},
        {"E76 a survivor that waited waits no more",
            {"09:00 pro opens u incident", "10:00 pro opens t request", "10:00 paul qualifies t",
                "10:00 paul wait t customer", "10:01 awa merge u t"},
            {"state qualified", "band guaranteed", "left_state -"}},
        {"E76 a survivor that was snoozed",
            {"09:00 pro opens u incident", "10:00 pro opens t request", "10:00 paul snooze t 12:00",
                "10:01 awa merge u t"},
            {"state new", "wakes_at -", "band guaranteed"}},
        {"E76 K8 over already, it stays to be missed",
            {"09:00 pro opens u incident", "10:00 pro opens t request", "15:01 awa merge u t",
                "15:02 paul start t"},
            {"declarations 09:00>13:00 missed"}},
        {"E16 K8 the survivor requalified and back keeps the clock it took",
            {"09:00 pro opens u incident", "10:00 pro opens t request", "10:01 awa merge u t",
                "10:02 paul qualifies t kind=request reason=q",
                "10:03 paul qualifies t kind=incident"},
            {"declarations 09:00>13:00", "deadline 13:00", "band guaranteed"}},
        {"E86 K8 a requalified one brings no clock",
            {"09:00 pro opens u incident", "09:01 paul qualifies u kind=request reason=q",
                "10:00 pro opens t request", "10:01 awa merge u t"},
            {"kind request", "declarations -", "u.declarations 09:00>13:00 requalified"}},
    });
}

void TestEnding::someTicketsAreNotMerged_data()
{
    addStories({
        {"E8 into itself",
            {"10:00 pro opens t request", "10:01 paul merge t t -> E8", "10:02 paul withdraw t",
                "10:03 paul merge t t -> E8"},
            {}},
        {"E8 of another customer",
            {"10:00 pro opens t request", "10:00 business opens u request",
                "10:01 paul merge t u -> E8", "10:01 lea merge u t -> E8"},
            {}},
        {"E8 while a segment runs on it",
            {"10:00 pro opens t incident", "10:00 pro opens u request", "10:01 paul start t",
                "10:02 awa merge t u -> E8", "10:03 awa merge u t"},
            {"segments paul 10:01-"}},
        {"E8 twice",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:00 pro opens v request",
                "10:01 paul merge t u", "10:02 paul merge t v -> E8", "10:02 paul merge v t -> E8"},
            {}},
        {"E84 E8 into a reported one",
            {"10:00 pro opens t request", "10:00 pro opens u request",
                "10:10 paul report u segments=10:00-10:10", "10:11 paul merge t u -> E8"},
            {}},
        {"E84 E8 into a closed one",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:10 paul withdraw u",
                "10:11 paul merge t u -> E8"},
            {}},
        {"E65 K2 a closed one",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:10 paul withdraw t",
                "10:11 paul merge t u -> K2"},
            {}},
        {"reference into nothing",
            {"10:00 pro opens t request", "10:01 paul merge t u -> reference"}, {}},
        {"right the portal merges nothing",
            {"10:00 pro opens t request", "10:00 pro opens u request",
                "10:01 pro merge t u -> right"},
            {}},
    });
}

void TestEnding::ticketsAreLinked_data()
{
    addStories({
        {"E20 two servers, two linked tickets",
            {"10:00 critical opens t request", "10:00 critical opens u request server=node",
                "10:01 paul link t u"},
            {"links u", "u.links t"}},
        {"E20 once, whoever asks again",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul link t u",
                "10:02 paul link t u", "10:03 paul link u t"},
            {"links u", "u.links t"}},
        {"reference to itself", {"10:00 pro opens t request", "10:01 paul link t t -> reference"},
            {}},
        {"K2 of a closed one",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 paul withdraw t",
                "10:02 paul link t u -> K2", "10:02 paul link u t"},
            {"links u"}},
        {"right the portal links nothing",
            {"10:00 pro opens t request", "10:00 pro opens u request",
                "10:01 pro link t u -> right"},
            {}},
    });
}

QTEST_APPLESS_MAIN(TestEnding)
#include "test_ending.moc"
