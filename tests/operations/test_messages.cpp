#include "support/company.h"

#include "domain/message.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsHeldAgainstWhatWasSeen_data();
    void aReplyIsHeldAgainstWhatWasSeen() { holdStory(); }
    void aCustomersMessageEndsTheWait_data();
    void aCustomersMessageEndsTheWait() { holdStory(); }
    void eachRoleWritesWhatItMay_data();
    void eachRoleWritesWhatItMay() { holdStory(); }
    void aStruckMessageStays_data();
    void aStruckMessageStays();
    void theFirstReasonOfAStrikeStands();
};

void TestMessages::aReplyIsHeldAgainstWhatWasSeen_data()
{
    addStories({
        {"K7 nobody wrote meanwhile",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:05 paul reply t text=done seen=$asked"},
            {"conversation text, because, done"}},
        {"K7 E67 the customer wrote meanwhile",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 pro customer-message t text=more as more",
                "10:05 paul reply t text=done seen=$asked -> K7",
                "10:06 paul reply t text=done seen=$more"},
            {"conversation text, because, more, done"}},
        {"K7 E67 a colleague's note",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 awa note t", "10:05 paul reply t seen=$asked -> K7"},
            {}},
        {"K7 E67 a colleague's reply",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 awa reply t", "10:05 paul reply t seen=$asked -> K7"},
            {}},
        {"K7 E67 a colleague's report",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 awa report t segments=10:01-10:02", "10:05 paul reply t seen=$asked -> K7"},
            {}},
        {"K7 E67 one's own is not news",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 paul note t", "10:03 paul reply t", "10:05 paul reply t seen=$asked"},
            {}},
        {"K7 E67 behind one's own",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 awa note t", "10:03 paul note t", "10:05 paul reply t seen=$asked -> K7"},
            {}},
        {"K7 written at one instant",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:01 awa note t", "10:01 paul reply t seen=$asked -> K7"},
            {}},
        {"E67 a script that says nothing is held against nothing",
            {"10:00 pro opens t request", "10:01 awa note t", "10:05 paul reply t"}, {}},
        {"E67 another service that failed is the program's word",
            {"10:00 monitor opens t incident", "10:01 awa note t as seen",
                "10:02 monitor opens u incident", "10:03 paul reply t seen=$seen"},
            {}},
        {"E67 a note is never held back",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 awa note t", "10:05 paul note t seen=$asked"},
            {}},
        {"E67 reference what was seen is on this ticket",
            {"10:00 pro opens t request", "10:00 pro opens u request",
                "10:01 pro customer-message u as elsewhere",
                "10:05 paul reply t seen=$elsewhere -> reference",
                "10:05 paul note t seen=$elsewhere -> reference",
                "10:05 paul reply t seen=nothing -> reference"},
            {"conversation text"}},
        {"E67 K8 what came by a merge is news to who saw the survivor",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:00 pro opens u request", "10:03 pro customer-message u text=also",
                "10:04 awa merge u t", "10:05 paul reply t seen=$asked -> K7"},
            {"conversation text, text, because, also"}},
        {"E67 K8 what was seen on the merged ticket was seen",
            {"10:00 pro opens t request", "10:00 pro opens u request",
                "10:03 pro customer-message u text=also as also", "10:04 awa merge u t",
                "10:05 paul reply t seen=$also"},
            {}},
        {"K2 before K7",
            {"10:00 pro opens t request", "10:01 pro customer-message t as asked",
                "10:02 awa note t", "10:03 awa withdraw t", "10:05 paul reply t seen=$asked -> K2"},
            {}},
    });
}

void TestMessages::aCustomersMessageEndsTheWait_data()
{
    addStories({
        {"E35 waiting for the customer",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul wait t customer",
                "10:10 pro customer-message t"},
            {"state qualified", "answered yes", "left_state -", "band premium"}},
        {"E35 not waiting for credit",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul wait t credit",
                "10:10 pro customer-message t"},
            {"state waiting-credit", "answered yes"}},
        {"E78 snoozed",
            {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul snooze t 12:00",
                "10:10 pro customer-message t"},
            {"state qualified", "wakes_at -", "answered yes"}},
        {"E78 E35 new and qualified meanwhile",
            {"10:00 pro opens t request", "10:01 paul wait t customer", "10:02 paul qualifies t",
                "10:10 pro customer-message t"},
            {"state qualified"}},
        {"E49 E35 the intervention open, no time runs",
            {"10:00 pro opens t incident", "10:01 paul qualifies t", "10:01 paul start t",
                "10:02 paul wait t customer", "10:10 pro customer-message t"},
            {"state in-progress", "segments paul 10:01-10:02", "band under-way"}},
        {"E35 written by staff for him",
            {"10:00 pro opens t request", "10:02 paul wait t customer",
                "10:10 awa customer-message t"},
            {"state new", "answered yes"}},
        {"E35 answered until a reply",
            {"10:00 pro opens t request", "10:01 pro customer-message t", "10:02 paul reply t"},
            {"answered no"}},
        {"E35 answered until a note",
            {"10:00 pro opens t request", "10:01 pro customer-message t", "10:02 paul note t"},
            {"answered no"}},
        {"E35 a monitor's note answers nobody",
            {"10:00 monitor opens t incident", "10:01 business customer-message t",
                "10:02 monitor note t"},
            {"answered yes"}},
        {"E35 nor does another message of his",
            {"10:00 pro opens t request", "10:01 pro customer-message t",
                "10:02 paul customer-message t"},
            {"answered yes"}},
        {"E48 reported: in progress again",
            {"10:00 pro opens t request", "10:30 paul report t segments=10:00-10:30",
                "10:40 pro customer-message t"},
            {"state in-progress", "closes_at -", "answered yes"}},
        {"E48 closed without an intervention: as it was",
            {"10:00 pro opens t request", "10:01 paul qualifies t",
                "10:02 paul close t reason=spam", "10:40 pro customer-message t"},
            {"state qualified", "open yes", "closed_on -"}},
        {"E48 E78 closed while it waited, qualified meanwhile",
            {"10:00 pro opens t request", "10:01 paul wait t customer", "10:02 paul qualifies t",
                "10:03 paul withdraw t", "10:40 pro customer-message t"},
            {"state qualified"}},
        {"E43 K8 on a merged ticket it reaches the survivor",
            {"10:00 pro opens t request", "10:00 pro opens u request", "10:01 awa merge u t",
                "10:02 pro customer-message u text=more"},
            {"conversation text, text, more", "answered yes", "u.conversation -",
                "u.state closed"}},
    });
}

void TestMessages::eachRoleWritesWhatItMay_data()
{
    addStories({
        {"right the portal answers its own customer's",
            {"10:00 pro opens t request", "10:01 business customer-message t -> right",
                "10:01 business customer-message t declares-incident=true -> right",
                "10:01 pro customer-message t"},
            {}},
        {"right the monitor writes no customer's message",
            {"10:00 monitor opens t incident", "10:01 monitor customer-message t -> right"}, {}},
        {"right the portal writes neither reply nor note",
            {"10:00 pro opens t request", "10:01 pro reply t -> right",
                "10:01 pro note t -> right"},
            {}},
        {"right the monitor notes, it does not reply",
            {"10:00 monitor opens t incident", "10:01 monitor reply t -> right",
                "10:01 monitor note t text=over"},
            {"conversation text, over", "recovered yes"}},
        {"E82 a monitor's note elsewhere is no recovery",
            {"10:00 business opens t incident", "10:01 monitor note t"}, {"recovered no"}},
        {"right before E14",
            {"10:00 pro opens t request", "10:01 paul withdraw t",
                "12-20/10:00 business customer-message t -> right"},
            {}},
        {"reference before right",
            {"10:00 business customer-message t -> reference",
                "10:00 monitor reply t -> reference"},
            {}},
    });
}

void TestMessages::aStruckMessageStays_data()
{
    addStories({
        {"K4 struck",
            {"10:00 pro opens t request", "10:01 paul note t text=wrong as wrong",
                "10:02 paul strike $wrong"},
            {"conversation text, wrong"}},
        {"K4 a colleague's, and the customer's",
            {"10:00 pro opens t request", "10:01 paul note t as note",
                "10:02 pro customer-message t as asked", "10:02 awa strike $note",
                "10:03 awa strike $asked"},
            {}},
        {"K4 K2 always, on a closed ticket too",
            {"10:00 pro opens t request", "10:01 paul note t as wrong", "10:02 paul withdraw t",
                "12-30/10:00 paul strike $wrong"},
            {}},
        {"right portal and monitor strike nothing",
            {"10:00 monitor opens t incident", "10:01 business customer-message t as asked",
                "10:02 business strike $asked -> right", "10:02 monitor strike $asked -> right"},
            {}},
        {"reference no such message",
            {"10:00 pro opens t request", "10:01 paul strike nothing -> reference"}, {}},
    });
}

void TestMessages::aStruckMessageStays() { holdStory(); }

void TestMessages::theFirstReasonOfAStrikeStands()
{
    Company company;
    for (const char *line : {"10:00 pro opens t request", "10:01 paul note t text=wrong as wrong",
             "10:02 paul strike $wrong reason=first", "10:03 awa strike $wrong reason=second"})
        QCOMPARE(company.play(QString::fromLatin1(line)), QString());
    Rows rows(company.rows());
    const auto ticket = rows.find(Reference<Ticket>(u"t"_qs));
    const auto message = rows.find(ticket->lastMessage);
    QCOMPARE(message->text, u"wrong"_qs);
    QCOMPARE(message->struckReason, u"first"_qs);
}

QTEST_APPLESS_MAIN(TestMessages)
#include "test_messages.moc"
