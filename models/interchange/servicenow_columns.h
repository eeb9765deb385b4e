#pragma once

#include <QString>
#include <QStringList>

#include <array>

/// The columns of ServiceNow's event log.
namespace vigie::servicenow {

enum Column : qsizetype {
    Number,
    State,
    Order,
    Caller,
    OpenedAt,
    UpdatedAt, // the last that a log cannot do without
    UpdatedBy,
    ContactType,
    AssignedTo,
    Category,
    Subcategory,
    Symptom,
    ReassignmentCount,
    ReopenCount,
    MadeSla,
    Location,
    ConfigurationItem,
    Impact,
    Urgency,
    Priority,
    AssignmentGroup,
    Knowledge,
    PriorityConfirmation,
    Notify,
    ProblemId,
    Rfc,
    Vendor,
    CausedBy,
    ClosedCode,
    ResolvedBy, // the last that is read
    ColumnCount
};

constexpr qsizetype requiredColumns = UpdatedAt + 1;

/// By `Column`; behind them those that are left alone, for they say how a case ended before it did
/// or what others say better.
const QStringList &columnNames();

/// From when on a column is worth reading: on earlier rows it tells how the case will end.
enum class Known { Always, WhenResolved, WhenClosed };

/// A column whose changes are a ticket's history.
struct Tracked
{
    Column column;
    const char *usual; ///< what is not worth telling of a new case
    Known known = Known::Always;
};

inline constexpr std::array tracked{
    Tracked{State, "New"},
    Tracked{ContactType, "Phone"},
    Tracked{AssignmentGroup, ""},
    Tracked{ReassignmentCount, "0"},
    Tracked{Priority, ""},
    Tracked{Impact, ""},
    Tracked{Urgency, ""},
    Tracked{PriorityConfirmation, "false"},
    Tracked{Category, ""},
    Tracked{Subcategory, ""},
    Tracked{Symptom, ""},
    Tracked{Location, ""},
    Tracked{ConfigurationItem, ""},
    Tracked{Knowledge, "false"},
    Tracked{Notify, "Do Not Notify"},
    Tracked{ProblemId, ""},
    Tracked{Rfc, ""},
    Tracked{Vendor, ""},
    Tracked{CausedBy, ""},
    Tracked{ReopenCount, "0"},
    Tracked{ResolvedBy, "", Known::WhenResolved},
    Tracked{ClosedCode, "", Known::WhenClosed},
    Tracked{MadeSla, "true", Known::WhenClosed},
};

} // namespace vigie::servicenow
