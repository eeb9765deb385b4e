#pragma once

#include "domain/file_problem.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace vigie {

struct ClosingDays
{
    std::map<QDate, QString> days; ///< with the first name that a day has
    std::vector<FileProblem> leftOut; ///< events that close no day, in the file's order
};

/// The closing days of an iCalendar file (`calendarClosings`) or of a CSV with the header
/// `date,name`, which is refused at its first wrong row. (T2)
FileResult<ClosingDays> closingDaysFrom(QByteArrayView bytes);

} // namespace vigie
