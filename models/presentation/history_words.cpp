#include "presentation/history_words.h"

#include "presentation/domain_words.h"
#include "presentation/fact_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace vigie {

namespace {

using namespace std::string_view_literals;

struct Label
{
    const char *field;
    const char *english;
    const char *wordsOf = ""; ///< the domain's words its values are
};

constexpr std::array labels{
    Label{"state", QT_TRANSLATE_NOOP("History", "State"), "state"},
    Label{"owner", QT_TRANSLATE_NOOP("History", "Owner")},
    Label{"kind", QT_TRANSLATE_NOOP("History", "Kind"), "kind"},
    Label{"level", QT_TRANSLATE_NOOP("History", "Level"), "level"},
    Label{"category", QT_TRANSLATE_NOOP("History", "Category"), "category"},
    Label{"coverage", QT_TRANSLATE_NOOP("History", "Coverage"), "coverage"},
    Label{"estimate_minutes", QT_TRANSLATE_NOOP("History", "Estimate"), "estimate_minutes"},
    Label{"subject", QT_TRANSLATE_NOOP("History", "Subject")},
    Label{"customer", QT_TRANSLATE_NOOP("History", "Customer")},
    Label{"server", QT_TRANSLATE_NOOP("History", "Server")},
    Label{"platform", QT_TRANSLATE_NOOP("History", "Platform")},
    Label{"deadline", QT_TRANSLATE_NOOP("History", "Deadline")},
    Label{"verdict", QT_TRANSLATE_NOOP("History", "Guarantee"), "verdict"},
    Label{"first_start_at", QT_TRANSLATE_NOOP("History", "First start of work")},
    Label{"work_since", QT_TRANSLATE_NOOP("History", "Work open since")},
    Label{"wakes_at", QT_TRANSLATE_NOOP("History", "Wakes at")},
    Label{"closes_at", QT_TRANSLATE_NOOP("History", "Closes by itself")},
    Label{"merged_into", QT_TRANSLATE_NOOP("History", "Merged into")},
    Label{"segment.to_at", QT_TRANSLATE_NOOP("History", "Clock stopped")},
    Label{"segment.dropped", QT_TRANSLATE_NOOP("History", "Time dropped")},
    Label{"intervention.worked_minutes", QT_TRANSLATE_NOOP("History", "Time worked"),
        "worked_minutes"},
    Label{"intervention.debited_minutes", QT_TRANSLATE_NOOP("History", "Time debited"),
        "worked_minutes"},
    Label{"intervention.coverage", QT_TRANSLATE_NOOP("History", "Coverage"), "coverage"},
    Label{"intervention.undone", QT_TRANSLATE_NOOP("History", "Start undone")},
};

// What follows from another value of the same act, or is nobody's decision.
constexpr std::array follows{"id"sv, "key"sv, "number"sv, "contact"sv, "verified_by"sv, "channel"sv,
    "left_state"sv, "owned_since"sv, "opened_at"sv, "declared_at"sv, "oldest_at"sv, "declaration"sv,
    "guarantee_minutes"sv, "worked"sv, "recovered"sv, "answered"sv, "last_message"sv, "closed_on"sv,
    "open"sv};

// May come at the very instant of the opening, by an act of its own.
constexpr std::array later{
    "owner"sv, "category"sv, "first_start_at"sv, "work_since"sv, "wakes_at"sv};

bool isOneOf(std::span<const std::string_view> names, const QString &field)
{
    return std::ranges::count(names, std::string_view(field.toStdString())) > 0;
}

bool isOfTheOpening(const HistoryLine &line, const Ticket &ticket)
{
    return line.at == ticket.openedAt && line.before == Fact() && !line.field.contains(u'.')
        && !isOneOf(later, line.field);
}

bool isFollowing(const QString &field)
{
    const bool isPart = field.startsWith(u"declaration.") || field.startsWith(u"intervention.")
        || field.startsWith(u"segment.") || field.startsWith(u"message.");
    return isPart || isOneOf(follows, field);
}

/// What was said stays readable, though it is struck. (K4)
std::optional<QString> struckText(const HistoryLine &line, const TicketFile &file)
{
    const auto struck = std::ranges::find(
        file.messages, line.row, [](const WrittenMessage &one) { return one.message.id.uuid; });
    if (line.field != u"message.struck_reason" || struck == file.messages.end())
        return {};
    return QCoreApplication::translate("History", "Message struck: “%1”")
        .arg(struck->message.text.simplified());
}

/// Nothing for what nobody needs to be told.
std::optional<QString> changeText(
    const HistoryLine &line, Instant now, const BusinessCalendar &calendar)
{
    const auto label = std::ranges::find_if(
        labels, [&](const Label &one) { return line.field == QLatin1StringView(one.field); });
    if (label == labels.end() && isFollowing(line.field))
        return {};
    const QString of = label == labels.end() ? QString() : QLatin1StringView(label->wordsOf);
    const QString name = label == labels.end()
        ? line.field
        : QCoreApplication::translate("History", label->english);
    const QString before = factText(of, line.before, now, calendar);
    const QString after = factText(of, line.after, now, calendar);
    return line.before == Fact()
        ? QCoreApplication::translate("History", "%1: %2").arg(name, after)
        : QCoreApplication::translate("History", "%1: %2 → %3").arg(name, before, after);
}

std::optional<QString> lineText(
    const HistoryLine &line, const TicketFile &file, Instant now, const BusinessCalendar &calendar)
{
    const auto struck = struckText(line, file);
    return struck ? struck : changeText(line, now, calendar);
}

/// What the ticket was opened as: its kind may be another now.
QString openingText(const TicketFile &file)
{
    QStringList as;
    for (const auto *field : {"kind", "level", "channel"}) {
        for (const HistoryLine &line : file.history) {
            const auto *word = std::get_if<QString>(&line.after);
            if (word && line.field == QLatin1StringView(field) && isOfTheOpening(line, file.ticket))
                as << domainWord(QLatin1StringView(field), *word);
        }
    }
    return QCoreApplication::translate("History", "Opened: %1").arg(as.join(u", "_qs));
}

QString withReason(const QString &what, const QString &reason)
{
    return QCoreApplication::translate("History", "%1 (%2)").arg(what, reason);
}

HistoryLineView viewOf(
    const HistoryLine &line, const QString &what, const BusinessCalendar &calendar)
{
    const QDateTime local = calendar.local(line.at);
    return {QLocale().toString(local.date(), u"dddd d MMMM yyyy"_qs),
        local.toString(u"HH:mm:ss"_qs), what, line.who};
}

} // namespace

std::vector<HistoryLineView> historyViews(
    const TicketFile &file, Instant now, const BusinessCalendar &calendar)
{
    std::vector<HistoryLineView> views;
    bool isOpened = false;
    const HistoryLine *told = nullptr; // of which act the reason was told last
    for (const HistoryLine &line : file.history) {
        if (isOfTheOpening(line, file.ticket)) {
            if (!std::exchange(isOpened, true))
                views.push_back(viewOf(line, openingText(file), calendar));
        } else if (const auto what = lineText(line, file, now, calendar)) {
            const bool isSameAct = told && told->at == line.at && told->who == line.who;
            const bool tells = line.reason && !isSameAct;
            views.push_back(
                viewOf(line, tells ? withReason(*what, *line.reason) : *what, calendar));
            told = &line;
        }
    }
    std::ranges::reverse(views);
    return views;
}

} // namespace vigie
