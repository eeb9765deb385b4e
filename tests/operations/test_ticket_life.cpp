#include "support/company.h"

#include <QTest>

using namespace vigie::test;

namespace {

/// How a ticket of paul's comes into each state. There is another ticket u of the same customer.
struct Way
{
    const char *name;
    std::vector<const char *> lines;
};

const Way ways[]{
    {"new", {"10:00 pro opens t request"}},
    {"guaranteed", {"10:00 pro opens t incident"}},
    {"qualified", {"10:00 pro opens t request", "10:01 paul qualifies t"}},
    {"running", {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t"}},
    {"paused",
        {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
            "10:03 paul pause t"}},
    {"to-customer",
        {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul wait t customer"}},
    {"to-credit",
        {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul wait t credit"}},
    {"snoozed",
        {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul snooze t 23:00"}},
    {"reported",
        {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
            "10:03 paul report t"}},
    {"declared",
        {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
            "10:03 paul report t", "10:04 pro customer-message t declares-incident=true"}},
    {"closed",
        {"10:00 pro opens t request", "10:01 paul qualifies t", "10:02 paul start t",
            "10:03 paul report t", "10:04 paul close t"}},
    {"long-ago",
        {"11-02/10:00 pro opens t request", "11-02/10:01 paul qualifies t",
            "11-02/10:02 paul start t", "11-02/10:03 paul report t", "11-02/10:04 paul close t"}},
};

/// An act, and for each of the states above whether it is done ("+") or which rule refuses.
struct Act
{
    const char *line;
    const char *expected;
};

// From the manual's list of what is possible when, and from E1, E8, E14, E53, E76, E92.
// clang-format off
const Act acts[]{
    //                                           new guar qual run  paus cust cred snoo repo decl clos long
    {"10:06 paul qualifies t",                  "+   +    +    +    +    +    +    +    +    +    K2   K2"},
    {"10:06 paul claim t",                      "+   +    +    +    +    +    +    +    K2   +    K2   K2"},
    {"10:06 paul assign t awa",                 "+   +    +    +    +    +    +    +    K2   +    K2   K2"},
    {"10:06 paul release t",                    "+   +    +    +    +    +    +    +    +    +    K2   K2"},
    {"10:06 paul withdraw t",                   "+   +    +    K3   K3   +    +    +    +    +    K2   K2"},
    {"10:06 paul merge t u",                    "+   +    +    E8   +    +    +    +    +    +    K2   K2"},
    {"10:06 paul link t u",                     "+   +    +    +    +    +    +    +    +    +    K2   K2"},
    {"10:06 paul note t",                       "+   +    +    +    +    +    +    +    +    +    K2   K2"},
    {"10:06 paul reply t",                      "+   +    +    +    +    +    +    +    +    +    K2   K2"},
    {"10:06 awa give-time $other 10:01 10:02 t","+   +    +    +    +    +    +    +    +    +    K2   K2"},
    {"10:06 paul strike $said",                 "+   +    +    +    +    +    +    +    +    +    +    +"},
    {"10:06 paul start t",                      "K2  +    +    +    +    K2   K2   K2   K2   +    K2   K2"},
    {"10:06 paul pause t",                      "K2  K2   K2   +    K2   K2   K2   K2   K2   K2   K2   K2"},
    {"10:06 paul wait t customer",              "+   E1   +    +    +    K2   K2   K2   K2   E1   K2   K2"},
    {"10:06 paul wait t credit",                "+   E1   +    +    +    K2   K2   K2   K2   E1   K2   K2"},
    {"10:06 paul snooze t 23:30",               "+   E1   +    +    +    K2   K2   K2   K2   E1   K2   K2"},
    {"10:06 paul report t",                     "K2  K2   K2   +    +    K2   K2   K2   K2   K2   K2   K2"},
    {"10:06 paul report t segments=09:00-09:30","+   +    +    +    +    +    +    +    +    +    +    +"},
    {"10:06 paul close t",                      "K2  E1   K2   K2   K2   K2   K2   K2   +    E1   K2   K2"},
    {"10:06 paul close t reason=done",          "+   E1   +    K2   K2   K2   K2   K2   +    E1   K2   K2"},
    {"10:06 paul reopen t",                     "K2  K2   K2   K2   K2   K2   K2   K2   +    K2   +    E14"},
    {"10:06 pro customer-message t",            "+   +    +    +    +    +    +    +    +    +    +    E14"},
    {"10:06 pro customer-message t declares-incident=true",
                                                "+   +    +    +    +    +    +    +    +    +    +    E14"},
    {"10:06 paul resume t",                     "K2  K2   K2   K2   +    +    +    K2   K2   K2   K2   K2"},
    {"10:06 paul unsnooze t",                   "K2  K2   K2   K2   K2   K2   K2   +    K2   K2   K2   K2"},
    {"10:06 paul undo-start t",                 "K2  K2   K2   +    +    K2   K2   K2   K2   K2   K2   K2"},
};
// clang-format on

/// What happens before each act: u, a message to strike, awa's work elsewhere, and t, which paul
/// holds where somebody can.
QStringList storyOf(const Way &way)
{
    QStringList lines;
    if (QLatin1StringView(way.name) == u"long-ago") {
        for (const char *line : way.lines)
            lines << QString::fromLatin1(line);
    }
    lines << u"10:00 pro opens u request"_qs << u"10:00 paul note u as said"_qs
          << u"10:00 pro opens v incident"_qs << u"10:00 awa start v as other"_qs;
    if (QLatin1StringView(way.name) != u"long-ago") {
        for (const char *line : way.lines)
            lines << QString::fromLatin1(line);
        lines.insert(5, u"10:00 paul claim t"_qs);
    }
    return lines;
}

/// The act in the nth state, and what it is expected to meet.
QString lineOf(const Act &act, std::size_t nth)
{
    const QStringList rules = QString::fromLatin1(act.expected).split(u' ', Qt::SkipEmptyParts);
    if (rules.size() != qsizetype(std::size(ways)))
        qFatal("%s has no expectation for each state", act.line);
    const QString rule = rules[qsizetype(nth)];
    return QString::fromLatin1(act.line) + (rule == u"+" ? QString() : u" -> "_qs + rule);
}

} // namespace

class TestTicketLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActHasItsStates_data();
    void eachActHasItsStates() { holdStory(); }
    void eachActIsForItsRoles_data();
    void eachActIsForItsRoles() { holdStory(); }
};

void TestTicketLife::eachActHasItsStates_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("then");
    for (const Act &act : acts) {
        for (std::size_t at = 0; at < std::size(ways); ++at)
            QTest::addRow("K2 %s: %s", ways[at].name, act.line)
                << storyOf(ways[at]) + QStringList(lineOf(act, at)) << QStringList();
    }
}

void TestTicketLife::eachActIsForItsRoles_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("then");
    for (const Act &act : acts) {
        const QStringList words = QString::fromLatin1(act.line).split(u' ');
        const auto by = [&](const QString &who) {
            return QStringList(words).replaceInStrings(words[1], who).join(u' ');
        };
        if (words[1] == u"pro")
            continue;
        QTest::addRow("right the portal: %s", act.line)
            << storyOf(ways[3]) + QStringList(by(u"pro"_qs) + u" -> right"_qs) << QStringList();
        if (words[2] != u"note")
            QTest::addRow("right the monitor: %s", act.line)
                << storyOf(ways[3]) + QStringList(by(u"monitor"_qs) + u" -> right"_qs)
                << QStringList();
        for (const char *who : {"max", "lea"}) {
            QStringList story = storyOf(ways[3]) + QStringList(lineOf(act, 3));
            story.replaceInStrings(words[1], QString::fromLatin1(who));
            QTest::addRow("right %s may: %s", who, act.line) << story << QStringList();
        }
    }
}

QTEST_APPLESS_MAIN(TestTicketLife)
#include "test_ticket_life.moc"
