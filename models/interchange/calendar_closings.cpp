#include "interchange/calendar_closings.h"

#include "domain/instant_text.h"
#include "interchange/calendar_lines.h"

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

using Kind = FileProblem::Kind;

constexpr int longestEvent = 366;

struct Event
{
    int line = 0;
    QString name;
    QByteArray start;
    QByteArray end;
    QByteArray duration;
    bool repeats = false;
    bool cancelled = false;
};

bool isDate(const QByteArray &value) { return value.size() == 8 && !value.contains('T'); }

QDate dateOf(const QByteArray &value)
{
    if (!isDate(value))
        return {};
    const QString digits = QString::fromLatin1(value);
    return dateFrom(digits.left(4) + u'-' + digits.mid(4, 2) + u'-' + digits.mid(6))
        .value_or(QDate());
}

/// P3D or P2W in days.
std::optional<int> daysOf(const QByteArray &duration)
{
    bool isNumber = false;
    const int count = duration.mid(1, duration.size() - 2).toInt(&isNumber);
    if (!duration.startsWith('P') || !isNumber || count < 0 || count > longestEvent)
        return std::nullopt;
    if (duration.endsWith('D'))
        return count;
    return duration.endsWith('W') ? std::optional(count * 7) : std::nullopt;
}

/// How many days an all-day event lasts; nothing when nobody can tell, or when it is no closing.
std::optional<int> lengthOf(const Event &event, QDate start)
{
    std::optional<int> days = 1;
    if (!event.duration.isEmpty())
        days = daysOf(event.duration);
    else if (const QDate end = dateOf(event.end); end.isValid())
        days = int(std::clamp<qint64>(start.daysTo(end), -1, longestEvent + 1));
    else if (!event.end.isEmpty())
        return std::nullopt;
    if (!days || *days < 0 || *days > longestEvent)
        return std::nullopt;
    return std::max(*days, 1);
}

class EventReader
{
public:
    FileResult<ClosingDays> read(QByteArrayView bytes)
    {
        for (const CalendarLine &property : calendarLines(bytes))
            take(property);
        if (!m_open.empty())
            return tl::unexpected(FileProblem{m_open.front().line, 0, {}, Kind::NotEnded,
                QString::fromUtf8(m_open.front().value)});
        return std::move(m_found);
    }

private:
    void take(const CalendarLine &property)
    {
        const bool isEvent = property.value.toUpper() == "VEVENT";
        if (property.name == "BEGIN") {
            m_open.push_back(property);
            if (isEvent)
                beginEvent(property.line);
        } else if (property.name == "END") {
            if (close(property.value) && isEvent)
                finish();
        } else if (!m_open.empty() && m_open.back().value.toUpper() == "VEVENT") {
            describe(property);
        }
    }

    void beginEvent(int line)
    {
        m_event = {};
        m_event.line = line;
    }

    /// Ends the innermost part of that name, and what was forgotten to be ended within it.
    bool close(const QByteArray &part)
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (open->value.toUpper() == part.toUpper()) {
                m_open.erase(std::prev(open.base()), m_open.end());
                return true;
            }
        }
        return false;
    }

    void describe(const CalendarLine &property)
    {
        if (property.name == "SUMMARY")
            m_event.name = calendarText(property.value);
        else if (property.name == "DTSTART")
            m_event.start = property.value;
        else if (property.name == "DTEND")
            m_event.end = property.value;
        else if (property.name == "DURATION")
            m_event.duration = property.value;
        else if (property.name == "RRULE" || property.name == "RDATE")
            m_event.repeats = true;
        else if (property.name == "STATUS")
            m_event.cancelled = property.value.toUpper() == "CANCELLED";
    }

    void finish()
    {
        const QDate start = dateOf(m_event.start);
        const auto days = lengthOf(m_event, start);
        if (m_event.cancelled)
            leaveOut(Kind::EventCancelled);
        else if (m_event.start.contains('T'))
            leaveOut(Kind::EventTimed);
        else if (!start.isValid())
            leaveOut(Kind::EventWithoutDate);
        else if (!days)
            leaveOut(Kind::EventEndsOddly);
        else
            closeDays(start, *days);
    }

    void closeDays(QDate start, int days)
    {
        for (int day = 0; day < days; ++day)
            m_found.days.emplace(start.addDays(day), m_event.name);
        if (m_event.repeats)
            leaveOut(Kind::EventRepeats);
    }

    void leaveOut(Kind why) { m_found.leftOut.push_back({m_event.line, 0, {}, why, m_event.name}); }

    std::vector<CalendarLine> m_open; ///< the BEGIN of what has not ended
    Event m_event;
    ClosingDays m_found;
};

} // namespace

FileResult<ClosingDays> calendarClosings(QByteArrayView bytes) { return EventReader().read(bytes); }

} // namespace vigie
