#include "presentation/why_words.h"

#include "presentation/explanation_words.h"
#include "presentation/ticket_words.h"
#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

bool isSum(const QString &sentence)
{
    return sentence == u"balance.sum" || sentence == u"debit.sum"
        || sentence == u"debit.sum-raised";
}

bool isResult(const QString &sentence)
{
    return isSum(sentence) || sentence == u"deadline.due" || sentence == u"position.place"
        || sentence == u"level.result";
}

/// The steps of hours come to minutes.
QString valueText(const Step &step, Instant now, const BusinessCalendar &calendar)
{
    const auto *number = std::get_if<qint64>(&step.result);
    const bool isTime
        = step.sentence.startsWith(u"balance.") || step.sentence.startsWith(u"debit.");
    if (number && isTime)
        return *number < 0 ? QChar(0x2212) + spanText(-*number) : spanText(*number);
    return stepValue(step, now, calendar);
}

QString textOf(const WhyWords &why)
{
    QStringList lines{why.title};
    for (const WhyWords::Step &step : why.steps)
        lines << u"%1. %2 %3 (%4)"_qs.arg(
            QString::number(lines.size()), step.title, step.value, step.rule);
    return lines.join(u'\n');
}

} // namespace

WhyWords whyWords(const QString &title, const QString &subtitle, const Explanation &why,
    const Catalogue &catalogue, Instant now)
{
    const BusinessCalendar &calendar = catalogue.calendar;
    WhyWords words;
    words.title = title;
    words.subtitle = subtitle;
    QJsonArray json;
    for (const Step &step : why.steps) {
        words.steps.push_back({stepText(step, calendar.zone()), {}, valueText(step, now, calendar),
            step.rule, isResult(step.sentence)});
        json << QJsonObject{{u"rule"_qs, step.rule}, {u"text"_qs, words.steps.back().title},
            {u"result"_qs, words.steps.back().value}};
    }
    words.foot = QCoreApplication::translate("TicketPresenter", "catalogue version %1")
                     .arg(catalogue.version);
    words.text = textOf(words);
    words.json = QString::fromUtf8(QJsonDocument(json).toJson());
    return words;
}

} // namespace vigie
