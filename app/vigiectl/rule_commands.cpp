#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/hours_json.h"
#include "app/vigiectl/rule_call.h"
#include "domain/holidays.h"
#include "domain/hours.h"
#include "domain/instant_text.h"
#include "domain/response_clock.h"
#include "domain/ticket.h"
#include "interchange/allocation_question.h"
#include "interchange/catalogue_file.h"
#include "interchange/closing_days_file.h"
#include "interchange/eligibility_question.h"
#include "operations/refusing.h"
#include "operations/work.h"
#include "presentation/call_words.h"
#include "presentation/file_problem_words.h"
#include "presentation/holiday_names.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cstdio>

namespace vigie {

namespace {

QString textOf(const Catalogue &catalogue, Instant at)
{
    return instantText(at, catalogue.calendar.zone());
}

/// The guarantee that the level gives, or a better one that a contract agrees on. (E70)
std::optional<minutes> guaranteeOf(RuleCall &call, Level level, const Catalogue &catalogue)
{
    const QString option = u"--minutes"_qs;
    const auto given = catalogue.terms(level).guarantee;
    if (!call.has(option))
        return given;
    if (level != Level::Critical)
        call.refuseCall(minutesForCriticalText());
    const minutes agreed = call.wholeMinutes(option);
    if (!mayBeAgreed(agreed, catalogue))
        call.refuse(slowerThanBusiness(agreed, catalogue), catalogue.calendar.zone());
    return agreed;
}

QJsonObject deadline(RuleCall &call, const Catalogue &catalogue)
{
    call.noArgument();
    const Level level = call.word<Level>(u"--level"_qs);
    const Instant declared = call.instant(u"--declared"_qs);
    const Kind kind = call.word<Kind>(u"--kind"_qs, Kind::Incident);
    const auto guarantee = guaranteeOf(call, level, catalogue);
    if (kind != Kind::Incident || !guarantee)
        return {{u"due"_qs, {}}, {u"at_risk_from"_qs, {}}, {u"rule"_qs, u"K6"_qs}};

    const ResponseClock clock{declared, *guarantee};
    return {{u"due"_qs, textOf(catalogue, clock.deadline())},
        {u"at_risk_from"_qs, textOf(catalogue, atRiskFrom(clock, catalogue))},
        {u"rule"_qs, u"Q4"_qs}};
}

QByteArray contentsOf(RuleCall &call, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        call.cannotOpen(path, file.errorString());
    return file.isOpen() ? file.readAll() : QByteArray();
}

/// The company's calendar, with the closing days of the file that the call names.
BusinessCalendar calendarOf(RuleCall &call, const Catalogue &catalogue)
{
    const BusinessCalendar &company = catalogue.calendar;
    const QString option = u"--closing"_qs;
    if (!call.has(option))
        return company;
    const QString path = call.text(option);
    const QByteArray bytes = contentsOf(call, path);
    auto closing = closingDaysFrom(bytes);
    if (!closing) {
        call.cannotRead(path, closing.error());
        return company;
    }
    for (const FileProblem &event : closing->leftOut)
        std::fputs((fileProblemAtText(path, event) + u'\n').toUtf8().constData(), stderr);
    closing->days.insert(company.closingDays().begin(), company.closingDays().end());
    return {company.zone(), company.hours(), std::move(closing->days)};
}

/// Whole seconds; what is less than one is cut.
QJsonObject supportTime(RuleCall &call, const Catalogue &catalogue)
{
    call.noArgument();
    const Instant from = call.instant(u"--from"_qs);
    const Instant to = call.instant(u"--to"_qs);
    const BusinessCalendar calendar = calendarOf(call, catalogue);
    return {{u"seconds"_qs, qint64(calendar.supportTime(from, to).count() / 1'000)}};
}

QJsonObject opens(RuleCall &call, const Catalogue &catalogue)
{
    call.noArgument();
    const Instant at = call.instant(u"--at"_qs);
    return {{u"opens"_qs, textOf(catalogue, calendarOf(call, catalogue).opensAt(at))}};
}

QJsonObject month(RuleCall &call, const Catalogue &catalogue)
{
    const QString given = call.argument(u"2026-10"_qs);
    const auto named = monthFrom(given);
    if (!named) {
        call.refuseCall(notAMonthText(given));
        return {};
    }
    const Period period = catalogue.calendar.periodOf(*named);
    return {{u"from"_qs, textOf(catalogue, period.from)}, {u"to"_qs, textOf(catalogue, period.to)},
        {u"minutes"_qs, qint64((period.to - period.from).count() / 60'000)}};
}

QJsonObject holidays(RuleCall &call, const Catalogue &)
{
    const QString given = call.argument(u"2027"_qs);
    const auto firstDay = dateFrom(given + u"-01-01"_qs);
    if (!firstDay) {
        call.refuseCall(notAYearText(given));
        return {};
    }
    QJsonArray listed;
    for (const auto &[date, holiday] : holidaysOf(firstDay->year()))
        listed << QJsonObject{
            {u"date"_qs, date.toString(Qt::ISODate)}, {u"name"_qs, holidayName(holiday)}};
    return {{u"holidays"_qs, listed}};
}

QJsonObject eligibility(RuleCall &call, const Catalogue &catalogue)
{
    call.noArgument();
    QFile in;
    (void)in.open(stdin, QIODevice::ReadOnly);
    const auto question = eligibilityQuestionFrom(in.readAll());
    if (!question) {
        call.cannotRead(u"-"_qs, question.error());
        return {};
    }
    QJsonArray refusals;
    for (const Criterion &one : eligibilityRefusals(*question, catalogue))
        refusals << refusalJson(refused(one), catalogue.calendar.zone());
    return {{u"eligible"_qs, refusals.isEmpty()}, {u"refusals"_qs, refusals}};
}

/// One engineer's segments neither overlap nor end before they begin. (E13)
std::optional<Refusal> refusedSegments(std::vector<Period> segments)
{
    std::ranges::sort(segments, {}, &Period::from);
    milliseconds worked{0};
    for (std::size_t at = 0; at < segments.size(); ++at) {
        const Period &one = segments[at];
        if (one.to < one.from)
            return refused(u"K3"_qs, u"report.impossible-time"_qs,
                {{u"from_at"_qs, one.from}, {u"to_at"_qs, one.to}});
        if (at > 0 && one.from < segments[at - 1].to)
            return refused(u"E13"_qs, u"report.overlap"_qs,
                {{u"from_at"_qs, one.from}, {u"to_at"_qs, segments[at - 1].to}});
        worked += one.to - one.from;
    }
    if (worked > minutes(mostWorkedMinutes))
        return refused(u"K3"_qs, u"report.too-long"_qs, {{u"most_minutes"_qs, mostWorkedMinutes}});
    return {};
}

QJsonObject allocation(const AllocationQuestion &question, const BusinessCalendar &calendar)
{
    auto parts = partsOf(question.segments, {}, calendar);
    for (WorkedPart &part : parts) {
        const auto left = question.allowance.find(part.month);
        part.grant = left == question.allowance.end() ? 0 : left->second;
    }
    Allocation result;
    result.creditAfter = question.credit;
    if (isDebited(question.coverage))
        result = allocate(parts, {{}, question.credit}, question.units);
    QJsonArray entries;
    for (const Debit &debit : result.debits)
        entries << debitJson(debit);
    QJsonObject allowances;
    for (const auto &[month, left] : question.allowance)
        allowances[monthText(month)] = left - result.from(Source::Allowance, month);
    return {{u"minutes"_qs, minutesOf(parts)}, {u"entries"_qs, entries},
        {u"blocks"_qs, qint64(result.blocks.size())},
        {u"after"_qs,
            QJsonObject{{u"allowance"_qs, allowances}, {u"credit"_qs, result.creditAfter}}}};
}

QJsonObject allocate(RuleCall &call, const Catalogue &catalogue)
{
    call.noArgument();
    QFile in;
    (void)in.open(stdin, QIODevice::ReadOnly);
    const auto question = allocationQuestionFrom(
        in.readAll(), {catalogue.debitUnit.count(), catalogue.saleUnit.count()});
    if (!question) {
        call.cannotRead(u"-"_qs, question.error());
        return {};
    }
    if (const auto no = refusedSegments(question->segments)) {
        call.refuse(*no, catalogue.calendar.zone());
        return {};
    }
    return allocation(*question, catalogue.calendar);
}

struct Calculator
{
    QString name;
    QStringList options;
    QJsonObject (*answer)(RuleCall &call, const Catalogue &catalogue);
};

const std::array calculators{
    Calculator{
        u"deadline"_qs, {u"--level"_qs, u"--declared"_qs, u"--kind"_qs, u"--minutes"_qs}, deadline},
    Calculator{u"support-time"_qs, {u"--from"_qs, u"--to"_qs, u"--closing"_qs}, supportTime},
    Calculator{u"opens"_qs, {u"--at"_qs, u"--closing"_qs}, opens},
    Calculator{u"month"_qs, {}, month},
    Calculator{u"holidays"_qs, {}, holidays},
    Calculator{u"allocate"_qs, {}, allocate},
    Calculator{u"eligibility"_qs, {}, eligibility},
};

QStringList namesOfAll()
{
    QStringList names;
    for (const Calculator &one : calculators)
        names << one.name;
    return names;
}

} // namespace

Status runRule(Call call)
{
    const QString name = call.arguments.isEmpty() ? QString() : call.arguments.takeFirst();
    const auto calculator = std::ranges::find(calculators, name, &Calculator::name);
    if (calculator == calculators.end()) {
        call.json = true;
        return usageError(call,
            name.isEmpty() ? noCalculatorText(namesOfAll())
                           : unknownCalculatorText(name, namesOfAll()));
    }
    RuleCall read(std::move(call), calculator->options);
    const QJsonObject answer
        = read.failed() ? QJsonObject() : calculator->answer(read, shippedCatalogue());
    if (!read.failed())
        print(answer);
    return read.failed().value_or(Done);
}

} // namespace vigie
