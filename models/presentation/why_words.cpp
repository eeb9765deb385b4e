#include "presentation/why_words.h"

#include "presentation/explanation_words.h"
#include "presentation/ticket_words.h"
#include "presentation/time_words.h"
#include "presentation/why_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vigie {

namespace {

bool isResult(const QString &sentence)
{
    return sentence == u"balance.sum" || sentence == u"debit.sum" || sentence == u"deadline.due"
        || sentence == u"position.place" || sentence == u"level.result";
}

/// The steps of hours come to minutes, but for blocks, which are counted, and for names, which
/// their sentences say.
QString valueText(const Step &step, Instant now, const BusinessCalendar &calendar)
{
    const bool isOfHours
        = step.sentence.startsWith(u"balance.") || step.sentence.startsWith(u"debit.");
    if (isOfHours && std::holds_alternative<QString>(step.result))
        return {};
    const auto *number = std::get_if<qint64>(&step.result);
    if (number && isOfHours && !step.sentence.startsWith(u"debit.block"))
        return spanText(*number);
    return stepValue(step, now, calendar);
}

QString lineOf(const WhyWords::Step &step)
{
    QStringList parts{step.title, step.value, step.subtitle};
    if (!step.rule.isEmpty())
        parts << u'(' + step.rule + u')';
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString textOf(const WhyWords &why)
{
    QStringList lines{why.title, why.subtitle};
    int number = 0;
    for (const WhyWords::Step &step : why.steps)
        lines << QString::number(++number) + u". "_qs + lineOf(step);
    lines.removeAll(QString());
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
    for (const Step &step : why.steps)
        words.steps.push_back({stepText(step, calendar.zone()), {}, valueText(step, now, calendar),
            step.rule, isResult(step.sentence)});
    return completed(std::move(words), explanationJson(why, calendar.zone()), catalogue);
}

WhyWords completed(WhyWords why, const QJsonObject &json, const Catalogue &catalogue)
{
    why.foot = QCoreApplication::translate("TicketPresenter", "catalogue version %1")
                   .arg(catalogue.version);
    why.text = textOf(why);
    why.json = QString::fromUtf8(QJsonDocument(json).toJson());
    return why;
}

} // namespace vigie
