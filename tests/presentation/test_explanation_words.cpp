#include "presentation/explanation_words.h"

#include "domain/explain_deadline.h"
#include "domain/explain_hours.h"
#include "domain/explain_position.h"
#include "support/instants.h"

#include <QLocale>
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

/// Debits that have every step there is.
std::vector<Explanation> everyDebit()
{
    constexpr Month november{2026, 11};
    DebitInputs debit;
    debit.measured = minutes(60);
    debit.worked = 95;
    debit.rebooked = noon;
    debit.machine = u"web"_qs;
    debit.parts = {{{november, 90, minutes(35), 35}, u"c-web"_qs},
        {{november, 100, minutes(30), 30}, std::nullopt},
        {{november, 0, minutes(30), 30}, u"c-web"_qs}};
    debit.before = {{{november, 80}}, 20};
    debit.units.debit = 60;
    debit.booked = {{november, Source::Allowance, 5}, {november, Source::Credit, 20},
        {november, Source::Block, 100}};
    debit.debits = debit.booked;
    for (const auto &state : Words<BlockState>::all)
        debit.blocks[state.first] = 1;
    debit.replaced = {{november, 20, 20}};
    std::vector<Explanation> all;
    for (const HoursOf hoursOf : {HoursOf::Named, HoursOf::Platform, HoursOf::NamedBefore}) {
        debit.hoursOf = hoursOf;
        debit.engineers = hoursOf == HoursOf::Named ? 1 : 2;
        all.push_back(explainDebit(debit));
    }
    debit.machine.reset();
    all.push_back(explainDebit(debit));
    debit.coverage = Coverage::Gesture;
    all.push_back(explainDebit(debit));
    debit.isReported = false;
    all.push_back(explainDebit(debit));
    return all;
}

} // namespace

class TestExplanationWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyStepIsAWholeSentence_data();
    void everyStepIsAWholeSentence();
    void instantsAreToldInTheCompanysZone();
    void minutesAreToldAsTime_data();
    void minutesAreToldAsTime();
};

void TestExplanationWords::everyStepIsAWholeSentence_data()
{
    QTest::addColumn<std::vector<Explanation>>("all");
    QTest::addColumn<int>("kinds"); // of steps that must have come about
    QTest::newRow("Q4 of deadlines") << everyDeadline() << 13;
    QTest::newRow("Q1 of positions") << everyPosition() << 15;
    QTest::newRow("H3 of debits") << everyDebit() << 22;
}

void TestExplanationWords::everyStepIsAWholeSentence()
{
    QFETCH(std::vector<Explanation>, all);
    QFETCH(int, kinds);

    std::set<QString> sentences;
    for (const Explanation &why : all) {
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

void TestExplanationWords::minutesAreToldAsTime_data()
{
    QTest::addColumn<Explanation>("why");
    QTest::addColumn<QStringList>("told"); // one for each step
    BalanceInputs balance;
    balance.credit = {{EntryKind::Purchase, 120}, {EntryKind::Credit, -95}};
    balance.entries = {{EntryKind::Purchase, 1}, {EntryKind::Credit, 2}};
    QTest::newRow("H5 a balance") << explainBalance(balance)
                                  << QStringList{u" 1 "_qs, u" 2 "_qs, u"25 min"_qs};
    QTest::newRow("H5 what adds up to it")
        << explainBalance(balance) << QStringList{u"2 h 00"_qs, u"−1 h 35"_qs, u"25 min"_qs};
    constexpr Month november{2026, 11};
    DebitInputs debit;
    debit.measured = minutes(95);
    debit.worked = 95;
    debit.machine = u"web"_qs;
    debit.parts = {{{november, 90, minutes(95), 95}, u"c-web"_qs}};
    debit.before = {{{november, 30}}, 20};
    debit.booked = {{november, Source::Allowance, 60}, {november, Source::Credit, 20},
        {november, Source::Block, 15}};
    debit.debits = debit.booked;
    debit.blocks = {{BlockState::ToConfirm, 1}};
    QTest::newRow("H3 a debit")
        << explainDebit(debit)
        << QStringList{u"1 h 35"_qs, {}, u"hours of web"_qs,
               u"In November 2026, contract c-web granted 1 h 30: 30 min used before, 1 h 00 left. "
               "Of 1 h 35 worked it gave 1 h 00."_qs,
               u"35 min exceed"_qs, u"stood at 20 min: of 35 min it gave 20 min"_qs,
               u"15 min were missing and sold in blocks of 1 h 00: 1."_qs,
               u"to be confirmed: 1."_qs, u"1 h 35"_qs};
    debit.units.debit = 60;
    debit.booked = {{november, Source::Allowance, 60}, {november, Source::Block, 60}};
    debit.debits = debit.booked;
    debit.before.credit = 0;
    QTest::newRow("E12 a debit that was raised")
        << explainDebit(debit)
        << QStringList{u"1 h 35"_qs, {}, {}, u"1 h 00"_qs, u"35 min"_qs,
               u"units of 1 h 00: 1 h 00"_qs, u"stood at 0 min"_qs, u"1 h 00 were missing"_qs, {},
               u"2 h 00"_qs};
}

void TestExplanationWords::minutesAreToldAsTime()
{
    QFETCH(Explanation, why);
    QFETCH(QStringList, told);
    QCOMPARE(qsizetype(why.steps.size()), told.size());
    for (qsizetype at = 0; at < told.size(); ++at) {
        const QString text = stepText(why.steps[std::size_t(at)], QTimeZone::utc());
        QVERIFY2(text.contains(told[at]) && !text.contains(u"minutes") && !text.contains(u'{'),
            qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(TestExplanationWords)
#include "test_explanation_words.moc"
