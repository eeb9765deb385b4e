#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace vigie {

/// One property of an iCalendar file, such as `DTSTART;VALUE=DATE:20261224`, without its
/// parameters: whether a value is a date or a time shows in the value itself, more surely than in
/// parameters that programs get wrong.
struct CalendarLine
{
    int line = 0; ///< where it begins, from 1
    QByteArray name; ///< in capitals
    QByteArray value; ///< as it stands there, unfolded
};

/// The properties of an iCalendar file in order. Takes any line break, and blank lines between
/// properties; what has no name and value is left out. (RFC 5545, 3.1)
std::vector<CalendarLine> calendarLines(QByteArrayView bytes);

/// A text value without its escapes and line breaks. (RFC 5545, 3.3.11)
QString calendarText(const QByteArray &value);

} // namespace vigie
