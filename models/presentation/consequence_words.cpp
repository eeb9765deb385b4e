#include "presentation/consequence_words.h"

#include "presentation/domain_words.h"
#include "presentation/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct Label
{
    const char *what;
    const char *english;
    const char *wordsOf; ///< the domain's words its values are, or null
};

constexpr std::array labels{
    Label{"deadline", QT_TRANSLATE_NOOP("Consequences", "Deadline"), nullptr},
    Label{"verdict", QT_TRANSLATE_NOOP("Consequences", "Guarantee"), "verdict"},
    Label{"band", QT_TRANSLATE_NOOP("Consequences", "Place in the queue"), "band"},
    Label{"state", QT_TRANSLATE_NOOP("Consequences", "Ticket becomes"), "state"},
    Label{"kind", QT_TRANSLATE_NOOP("Consequences", "Kind"), "kind"},
    Label{"level", QT_TRANSLATE_NOOP("Consequences", "Level"), "level"},
    Label{"category", QT_TRANSLATE_NOOP("Consequences", "Category"), "category"},
    Label{"coverage", QT_TRANSLATE_NOOP("Consequences", "Coverage"), "coverage"},
    Label{"estimate_minutes", QT_TRANSLATE_NOOP("Consequences", "Estimate"), nullptr},
    Label{"wakes_at", QT_TRANSLATE_NOOP("Consequences", "Wakes at"), nullptr},
    Label{"closes_at", QT_TRANSLATE_NOOP("Consequences", "Closes by itself"), nullptr},
    Label{"answered", QT_TRANSLATE_NOOP("Consequences", "Answered"), nullptr},
    Label{"intervention.worked_minutes", QT_TRANSLATE_NOOP("Consequences", "Time worked"), nullptr},
};

QString factText(
    const Label &label, const Fact &fact, Instant now, const BusinessCalendar &calendar)
{
    struct
    {
        const Label &label;
        Instant now;
        const BusinessCalendar &calendar;
        QString operator()(std::monostate) const { return u"–"_qs; }
        QString operator()(bool yes) const { return yesOrNo(yes); }
        QString operator()(qint64 number) const { return spanText(number); }
        QString operator()(const QString &word) const
        {
            return label.wordsOf ? domainWord(QLatin1StringView(label.wordsOf), word) : word;
        }
        QString operator()(Instant at) const { return exactMomentText(at, now, calendar); }
    } const text{label, now, calendar};
    return std::visit(text, fact);
}

} // namespace

std::vector<ConsequenceWords> consequenceWords(
    const std::vector<Consequence> &consequences, Instant now, const BusinessCalendar &calendar)
{
    std::vector<ConsequenceWords> words;
    for (const Label &label : labels) {
        const auto found = std::ranges::find(
            consequences, QString(QLatin1StringView(label.what)), &Consequence::what);
        if (found == consequences.end())
            continue;
        words.push_back({QCoreApplication::translate("Consequences", label.english),
            factText(label, found->before, now, calendar),
            factText(label, found->after, now, calendar)});
    }
    return words;
}

} // namespace vigie
