#include "presentation/explanation_words.h"

#include "domain/explain_deadline.h"
#include "domain/explain_position.h"
#include "support/instants.h"

#include <QTest>

#include <set>

using namespace vigie;

namespace {

const Instant noon = test::at(u"2026-11-24T12:00+01:00"_qs);

Catalogue readings()
{
    Catalogue catalogue;
    catalogue.atRiskShare = 4;
    catalogue.atRiskLeast = minutes(15);
    return catalogue;
}

/// A deadline of every sort, and of every sort that is none.
std::vector<Explanation> everyDeadline()
{
    std::vector<Explanation> all;
    for (const auto &mark : Words<DeclarationMark>::all) {
        for (const bool declared : {true, false}) {
            for (const auto &[level, contract] : {std::pair{Level::Pro, true},
                     std::pair{Level::Serenity, true}, std::pair{Level::Standard, false}}) {
                for (const int guarantee : {0, 240}) {
                    DeadlineInputs inputs;
                    inputs.mark = mark.first;
                    inputs.level = level;
                    if (declared)
                        inputs.declared = noon;
                    if (contract)
                        inputs.contract = u"c-web1"_qs;
                    if (guarantee)
                        inputs.guarantee = minutes(guarantee);
                    all.push_back(explainDeadline(inputs, readings()));
                }
            }
        }
    }
    return all;
}

/// A ticket in every state, of each kind, at levels above and below Pro, claimed or not.
std::vector<Explanation> everyPosition()
{
    std::vector<Explanation> all;
    for (const auto &state : Words<TicketState>::all) {
        for (const Kind kind : {Kind::Incident, Kind::Request}) {
            for (const Level level : {Level::Standard, Level::Business}) {
                for (const int what : {0, 1, 2}) { // runs, is worked on, lies there
                    Ticket ticket;
                    ticket.id = {QUuid::createUuidV5({}, u"ticket"_qs)};
                    ticket.state = state.first;
                    ticket.open = state.first != TicketState::Closed;
                    ticket.kind = kind;
                    ticket.level = level;
                    ticket.openedAt = ticket.oldestAt = noon;
                    if (what == 0)
                        ticket.deadline = noon + minutes(45);
                    if (what == 1)
                        ticket.owner = Identifier<Agent>{QUuid::createUuidV5({}, u"paul"_qs)};
                    ticket.workSince = noon;
                    const auto place = placeOf(ticket);
                    const std::vector<Place> queue
                        = place ? std::vector{*place} : std::vector<Place>();
                    all.push_back(explainPosition(ticket, queue));
                }
            }
        }
    }
    return all;
}

} // namespace

class TestExplanationWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsAWholeSentence_data();
    void everyStepIsAWholeSentence();
    void instantsAreToldInTheCompanysZone();
};

void TestExplanationWords::everyStepIsAWholeSentence_data()
{
    QTest::addColumn<bool>("ofDeadlines");
    QTest::addColumn<int>("kinds"); // of steps that must have come about
    QTest::newRow("Q4 of deadlines") << true << 13;
    QTest::newRow("Q1 of positions") << false << 15;
}

void TestExplanationWords::everyStepIsAWholeSentence()
{
    QFETCH(bool, ofDeadlines);
    QFETCH(int, kinds);

    std::set<QString> sentences;
    for (const Explanation &why : ofDeadlines ? everyDeadline() : everyPosition()) {
        for (const Step &step : why.steps) {
            const QString text = stepText(step, QTimeZone::utc());
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'{') && text.size() > 10,
                qPrintable(step.sentence + u": "_qs + text));
            sentences.insert(step.sentence);
        }
    }
    QCOMPARE(int(sentences.size()), kinds);
}

void TestExplanationWords::instantsAreToldInTheCompanysZone()
{
    const Explanation why
        = explainDeadline({noon, Level::Business, u"c-web1"_qs, minutes(45)}, readings());
    const QString due = stepText(why.steps.back(), QTimeZone("Europe/Paris"));
    QVERIFY2(due.contains(u"12:00:00") && due.contains(u"12:45:00"), qPrintable(due));
    const QString contract = stepText(why.steps[1], QTimeZone::utc());
    QVERIFY2(contract.contains(u"c-web1") && contract.contains(u"Business"), qPrintable(contract));
}

QTEST_APPLESS_MAIN(TestExplanationWords)
#include "test_explanation_words.moc"
