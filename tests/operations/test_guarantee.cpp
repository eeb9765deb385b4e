#include "support/company.h"

#include <QTest>

using namespace vigie::test;

class TestGuarantee : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartDecides_data();
    void aStartDecides() { holdStory(); }
    void nothingPausesTheClock_data();
    void nothingPausesTheClock() { holdStory(); }
    void requalifyingMovesTheClock_data();
    void requalifyingMovesTheClock() { holdStory(); }
    void aLaterDeclarationHasItsOwnClock_data();
    void aLaterDeclarationHasItsOwnClock() { holdStory(); }
    void anEndWithoutAStartIsJudged_data();
    void anEndWithoutAStartIsJudged() { holdStory(); }
    void reopeningByStaffStartsNoClock_data();
    void reopeningByStaffStartsNoClock() { holdStory(); }
    void aReportIsNoStart_data();
    void aReportIsNoStart() { holdStory(); }
};

void TestGuarantee::aStartDecides_data()
{
    addStories({
        {"Q3 in time", {"10:00 pro opens t incident", "13:59 paul start t"},
            {"verdict met", "deadline 14:00", "first_start_at 13:59", "band under-way"}},
        {"Q3 E54 at the very millisecond", {"10:00 pro opens t incident", "14:00 paul start t"},
            {"verdict met"}},
        {"Q3 E54 a millisecond later", {"10:00 pro opens t incident", "14:00:00.001 paul start t"},
            {"verdict missed", "deadline 14:00", "declarations 10:00>14:00 missed",
                "band under-way"}},
        {"E54 over, and nothing is decided by that",
            {"10:00 pro opens t incident", "15:00 paul claim t"},
            {"verdict -", "band guaranteed", "declarations 10:00>14:00"}},
        {"E6 once started, decided for good",
            {"10:00 pro opens t incident", "10:10 paul start t", "10:20 paul release t"},
            {"verdict met", "band premium", "owner -"}},
        {"E16 a second engineer's start changes nothing",
            {"10:00 pro opens t incident", "10:10 paul start t", "15:00 awa start t"},
            {"declarations 10:00>14:00 met", "first_start_at 10:10"}},
        {"E16 E87 an undone start never happened",
            {"10:00 pro opens t incident", "10:10 paul start t", "10:11 paul undo-start t"},
            {"verdict -", "band guaranteed", "declarations 10:00>14:00", "first_start_at -"}},
        {"E16 giving the time away never moves the start",
            {"10:00 pro opens t incident", "10:10 paul start t as work", "10:11 paul qualifies t",
                "10:20 paul give-time $work from=10:10 to=10:20"},
            {"verdict met", "first_start_at 10:10", "segments paul 10:20-"}},
        {"Q3 no guarantee, no verdict",
            {"10:00 standard opens t incident", "10:01 paul qualifies t", "10:02 paul start t"},
            {"verdict -", "declarations 10:00>-"}},
    });
}

void TestGuarantee::nothingPausesTheClock_data()
{
    addStories({
        {"E1 it cannot wait for the customer",
            {"10:00 pro opens t incident", "10:01 paul wait t customer -> E1"}, {"state new"}},
        {"E1 it cannot wait for credit",
            {"22/02:00 pro opens t incident", "22/02:01 paul qualifies t",
                "22/02:02 paul wait t credit -> E1", "22/06:01 paul wait t credit -> E1",
                "22/06:02 paul start t"},
            {"verdict missed"}},
        {"E1 it cannot be snoozed",
            {"10:00 pro opens t incident", "10:01 paul snooze t 12:00 -> E1"}, {}},
        {"E1 E53 it cannot be closed",
            {"10:00 pro opens t incident", "10:01 paul close t reason=done -> E1",
                "15:00 lea close t reason=done -> E1"},
            {"open yes"}},
        {"E1 before K2: a clock that runs in progress",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:03 pro customer-message t declares-incident=true",
                "10:04 paul wait t customer -> E1", "10:04 paul close t reason=done -> E1"},
            {"band guaranteed"}},
        {"E1 once decided it can wait",
            {"10:00 pro opens t incident", "10:01 paul qualifies t", "10:02 paul start t",
                "10:03 paul wait t customer"},
            {"state waiting-customer", "band waiting", "deadline 14:00", "verdict met"}},
        {"E1 a note, a reply, a claim leave it",
            {"10:00 pro opens t incident", "10:01 paul claim t", "10:02 paul note t",
                "10:03 paul reply t", "10:04 paul release t"},
            {"band guaranteed", "deadline 14:00"}},
        {"L3 E1 a lower level leaves it",
            {"10:00 pro opens t incident", "10:01 - contract pro standard",
                "10:02 paul wait t customer -> E1"},
            {"band guaranteed"}},
    });
}

void TestGuarantee::requalifyingMovesTheClock_data()
{
    addStories({
        {"Q4 as a request it ends",
            {"10:00 pro opens t incident", "10:05 paul qualifies t kind=request reason=question"},
            {"kind request", "deadline -", "verdict -", "band premium",
                "declarations 10:00>14:00 requalified"}},
        {"Q4 which needs a reason",
            {"10:00 pro opens t incident", "10:05 paul qualifies t kind=request -> Q4",
                "10:05 paul qualifies t kind=request reason= -> Q4"},
            {"kind incident", "deadline 14:00", "state new"}},
        {"Q4 E16 back again, the old declaration and its clock",
            {"10:00 pro opens t incident", "13:59 paul qualifies t kind=request reason=question",
                "14:05 paul qualifies t kind=incident"},
            {"deadline 14:00", "verdict -", "band guaranteed", "declarations 10:00>14:00"}},
        {"E16 E86 a missed verdict stays, without a deadline",
            {"10:00 pro opens t incident", "14:00:00.001 paul qualifies t kind=request reason=q"},
            {"verdict missed", "deadline -", "declarations 10:00>14:00 missed requalified"}},
        {"E16 E54 at the deadline it is not missed",
            {"10:00 pro opens t incident", "14:00 paul qualifies t kind=request reason=q"},
            {"verdict -", "declarations 10:00>14:00 requalified"}},
        {"E16 missed, requalified and back: to be started, and missed",
            {"10:00 pro opens t incident", "15:00 paul qualifies t kind=request reason=q",
                "15:05 paul qualifies t kind=incident", "15:10 paul start t"},
            {"verdict missed", "declarations 10:00>14:00 missed"}},
        {"E16 E86 met, requalified and back: met",
            {"10:00 pro opens t incident", "10:10 paul start t",
                "10:15 paul qualifies t kind=request reason=q",
                "15:00 paul qualifies t kind=incident"},
            {"verdict met", "deadline 14:00", "band under-way"}},
        {"Q4 what the customer wrote at opening",
            {"10:00 pro opens t request", "11:00 paul qualifies t kind=incident"},
            {"declarations 10:00>14:00", "deadline 14:00", "band guaranteed", "state qualified"}},
        {"Q4 L3 on the terms of the opening",
            {"10:00 pro opens t request", "10:30 - contract pro standard",
                "11:00 paul qualifies t kind=incident"},
            {"declarations 10:00>14:00", "level standard", "band guaranteed"}},
        {"E75 Q4 the first start had decided it",
            {"10:00 pro opens t request", "10:05 paul qualifies t", "10:10 paul start t",
                "15:00 paul qualifies t kind=incident"},
            {"declarations 10:00>14:00 met", "band under-way"}},
        {"E75 Q4 the first start came too late",
            {"10:00 pro opens t request", "14:05 paul qualifies t", "14:10 paul start t",
                "15:00 paul qualifies t kind=incident"},
            {"declarations 10:00>14:00 missed"}},
        {"E75 E16 back again after a start as a request",
            {"10:00 pro opens t incident", "10:05 paul qualifies t kind=request reason=q",
                "10:10 paul start t", "10:15 paul qualifies t kind=incident"},
            {"declarations 10:00>14:00 met"}},
        {"E75 E87 undone, the start that had decided it",
            {"10:00 pro opens t request", "10:05 paul qualifies t", "10:10 paul start t",
                "10:11 paul qualifies t kind=incident", "10:12 paul undo-start t"},
            {"verdict -", "band guaranteed", "state qualified"}},
        {"E86 E87 undone as a request it shows no deadline",
            {"10:00 pro opens t incident", "10:10 paul start t",
                "10:11 paul qualifies t kind=request reason=q", "10:12 paul undo-start t"},
            {"verdict -", "deadline -", "band premium"}},
        {"E1 requalified as an incident it stops waiting",
            {"10:00 pro opens t request", "10:05 paul wait t customer",
                "10:10 paul qualifies t kind=incident"},
            {"state qualified", "band guaranteed"}},
        {"E1 requalified as an incident it is snoozed no more",
            {"10:00 pro opens t request", "10:05 paul snooze t 12:00",
                "10:10 paul qualifies t kind=incident"},
            {"state qualified", "band guaranteed", "wakes_at -"}},
        {"E1 requalified after a report without a start it comes back",
            {"10:00 pro opens t request", "11:00 paul report t segments=10:30-11:00",
                "11:05 paul qualifies t kind=incident", "11:06 paul start t"},
            {"declarations 10:00>14:00 met", "state in-progress", "closes_at -"}},
        {"E16 requalifying revives no void guarantee",
            {"10:00 monitor opens t incident", "10:05 lea close t reason=flapping",
                "10:10 paul reopen t", "10:15 paul qualifies t kind=request reason=q",
                "10:20 paul qualifies t kind=incident"},
            {"declarations 10:00>10:45 void", "band premium"}},
    });
}

void TestGuarantee::aLaterDeclarationHasItsOwnClock_data()
{
    addStories({
        {"E48 Q4 a request becomes an incident at the message",
            {"10:00 pro opens t request", "11:00 pro customer-message t declares-incident=true"},
            {"kind incident", "declarations 11:00>15:00", "state new", "band guaranteed",
                "oldest_at 11:00"}},
        {"E48 on an undecided clock it changes nothing",
            {"10:00 pro opens t incident", "11:00 pro customer-message t declares-incident=true"},
            {"declarations 10:00>14:00", "oldest_at 10:00", "answered yes"}},
        {"E7 E48 a reported incident, down again",
            {"10:00 business opens t incident", "10:20 paul start t", "10:30 paul qualifies t",
                "12:00 paul report t", "20:00 business customer-message t declares-incident=true"},
            {"declarations 10:00>10:45 met, 20:00>20:45", "state in-progress", "owner paul",
                "band guaranteed", "work_since -", "oldest_at 20:00", "closes_at -"}},
        {"E48 thank you starts no clock",
            {"10:00 business opens t incident", "10:20 paul start t", "10:30 paul qualifies t",
                "12:00 paul report t", "20:00 business customer-message t"},
            {"declarations 10:00>10:45 met", "state in-progress", "band premium",
                "oldest_at 10:00"}},
        {"E7 E48 a closed incident, down again, on the terms then in force",
            {"10:00 business opens t incident", "10:20 paul start t", "10:30 paul qualifies t",
                "12:00 paul report t", "12:30 paul close t", "13:00 - contract business pro",
                "20:00 business customer-message t declares-incident=true"},
            {"declarations 10:00>10:45 met, 20:00>25/00:00", "state in-progress", "closed_on -"}},
        {"E48 closed without work, declared: in progress, to be started",
            {"10:00 pro opens t request", "10:10 paul close t reason=question",
                "11:00 pro customer-message t declares-incident=true", "11:30 paul start t"},
            {"declarations 11:00>15:00 met", "state in-progress"}},
        {"E48 at Standard it is declared, without a clock",
            {"10:00 standard opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:30 paul report t", "11:00 standard customer-message t declares-incident=true"},
            {"declarations 11:00>-", "kind incident", "state in-progress", "band incidents"}},
        {"E71 staff declares with a reason",
            {"10:00 pro opens t request",
                "10:30 paul customer-message t declares-incident=true -> E71",
                "10:30 paul customer-message t declares-incident=true reason= -> E71",
                "10:30 paul customer-message t declares-incident=true reason=phoned"},
            {"declarations 10:30>14:30", "kind incident"}},
        {"E71 E15 a plain answer leaves age and order",
            {"10:00 pro opens t request", "10:30 pro customer-message t",
                "10:31 paul customer-message t"},
            {"oldest_at 10:00"}},
        {"E75 a later declaration needs a start of its own",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:30 pro customer-message t declares-incident=true", "10:31 paul pause t",
                "10:32 paul resume t"},
            {"declarations 10:30>14:30", "band guaranteed"}},
        {"E75 E83 a start while one's segment runs adds none",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:30 pro customer-message t declares-incident=true", "10:40 paul start t"},
            {"declarations 10:30>14:30 met", "segments paul 10:02-", "band under-way",
                "first_start_at 10:02"}},
        {"E75 E77 a start on one's own paused work is a resume and a start",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:10 paul pause t", "10:30 pro customer-message t declares-incident=true",
                "10:40 paul start t"},
            {"declarations 10:30>14:30 met", "segments paul 10:02-10:10, paul 10:40-",
                "work 10:02"}},
        {"E77 a resume never decides",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:10 paul pause t", "10:30 pro customer-message t declares-incident=true",
                "10:40 paul resume t"},
            {"declarations 10:30>14:30", "band guaranteed",
                "segments paul 10:02-10:10, paul 10:40-"}},
        {"E75 a colleague's start decides it",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
                "10:30 pro customer-message t declares-incident=true", "10:40 awa start t"},
            {"declarations 10:30>14:30 met", "owner paul"}},
        {"E48 E1 declared while waiting for credit it waits no more",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul wait t credit",
                "10:30 pro customer-message t declares-incident=true"},
            {"state qualified", "band guaranteed"}},
        {"E48 declared without a guarantee it goes on waiting for credit",
            {"10:00 standard opens t request", "10:01 paul qualifies t", "10:02 paul wait t credit",
                "10:30 standard customer-message t declares-incident=true"},
            {"state waiting-credit", "kind incident", "band waiting"}},
    });
}

void TestGuarantee::anEndWithoutAStartIsJudged_data()
{
    addStories({
        {"E53 withdrawn before the deadline",
            {"10:00 pro opens t incident", "13:00 paul withdraw t"},
            {"verdict void", "state closed", "band -", "deadline 14:00"}},
        {"E53 E54 withdrawn at the deadline",
            {"10:00 pro opens t incident", "14:00 paul withdraw t"}, {"verdict void"}},
        {"E53 withdrawn after it", {"10:00 pro opens t incident", "14:00:00.001 paul withdraw t"},
            {"verdict missed"}},
        {"E23 recovered and closed",
            {"04:00 monitor opens t incident", "04:06 monitor note t",
                "04:10 paul close t reason=flapping"},
            {"verdict void", "state closed"}},
        {"E23 E53 recovered and closed too late",
            {"04:00 monitor opens t incident", "04:06 monitor note t",
                "04:45:00.001 paul close t reason=flapping"},
            {"verdict missed"}},
        {"E23 which needs a reason",
            {"04:00 monitor opens t incident", "04:06 monitor note t", "04:10 paul close t -> E1",
                "04:10 paul close t reason= -> E1"},
            {"open yes"}},
        {"E82 without a recovery only a lead",
            {"04:00 monitor opens t incident", "04:10 paul close t reason=flapping -> E1",
                "04:10 max close t reason=flapping -> E1", "04:10 lea close t -> E1",
                "04:10 lea close t reason=flapping"},
            {"verdict void", "state closed"}},
        {"E82 a note of staff is no recovery",
            {"04:00 monitor opens t incident", "04:06 paul note t",
                "04:10 paul close t reason=flapping -> E1"},
            {"recovered no"}},
        {"E53 a customer's incident is not for a lead either",
            {"10:00 pro opens t incident", "10:10 lea close t reason=done -> E1"}, {}},
        {"E53 withdrawn once decided, the verdict stands",
            {"10:00 pro opens t incident", "10:05 paul start t", "10:06 paul qualifies t",
                "10:10 paul report t", "11:00 paul withdraw t"},
            {"verdict met", "state closed"}},
    });
}

void TestGuarantee::reopeningByStaffStartsNoClock_data()
{
    addStories({
        {"E7 a reported incident",
            {"10:00 pro opens t incident", "10:05 paul start t", "10:06 paul qualifies t",
                "10:10 paul report t", "11:00 awa reopen t"},
            {"declarations 10:00>14:00 met", "state in-progress", "band premium",
                "oldest_at 11:00"}},
        {"E7 a withdrawn incident",
            {"10:00 pro opens t incident", "10:05 paul withdraw t", "11:00 awa reopen t"},
            {"declarations 10:00>14:00 void", "state new", "band premium"}},
    });
}

void TestGuarantee::aReportIsNoStart_data()
{
    addStories({
        {"E47 undecided, the state stays and the band",
            {"10:00 pro opens t incident", "11:00 paul report t segments=10:30-11:00"},
            {"state new", "band guaranteed", "verdict -", "work 10:30 30 customer-time",
                "closes_at -"}},
        {"E47 E7 declared again, reported without a start",
            {"10:00 pro opens t incident", "10:05 paul start t", "10:06 paul qualifies t",
                "10:10 paul report t", "11:00 pro customer-message t declares-incident=true",
                "12:00 paul report t segments=11:30-12:00"},
            {"state in-progress", "band guaranteed", "declarations 10:00>14:00 met, 11:00>15:00"}},
    });
}

QTEST_APPLESS_MAIN(TestGuarantee)
#include "test_guarantee.moc"
