#include "presentation/statement_model.h"

#include "presentation/cell_roles.h"
#include "presentation/customer_words.h"
#include "presentation/domain_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

QString entryText(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Purchase: return QCoreApplication::translate("Statement", "Hours bought");
    case EntryKind::Allowance:
        return QCoreApplication::translate("Statement", "Work, from the allowance");
    case EntryKind::Credit: return QCoreApplication::translate("Statement", "Work, from credit");
    case EntryKind::Block:
        return QCoreApplication::translate("Statement", "Block sold by a report");
    case EntryKind::Correction:
        return QCoreApplication::translate("Statement", "Allowance in place of credit");
    case EntryKind::Reversal:
        return QCoreApplication::translate("Statement", "Undone by a correction");
    }
    Q_UNREACHABLE();
}

QString causeText(const StatementRow &row)
{
    QStringList parts;
    if (row.invoice)
        parts << QCoreApplication::translate("Statement", "invoice %1").arg(*row.invoice);
    if (row.ticket)
        parts << u'#' + QString::number(*row.ticket);
    if (row.machine)
        parts << row.machine->name;
    if (row.author)
        parts << row.author->name;
    const QString cause = parts.join(u", "_qs);
    return row.reason ? QCoreApplication::translate("Statement", "%1: %2").arg(cause, *row.reason)
                      : cause;
}

bool isNumber(int column)
{
    return column == StatementMinutesColumn || column == StatementBalanceColumn;
}

CellEmphasis emphasisOf(const StatementRow &row, int column)
{
    switch (column) {
    case StatementEntryColumn: return CellEmphasis::Plain;
    case StatementDayColumn:
    case StatementCauseColumn: return CellEmphasis::Quiet;
    case StatementMinutesColumn:
        return row.entry.minutes() > 0 ? CellEmphasis::Strong : CellEmphasis::Second;
    case StatementBalanceColumn: return CellEmphasis::Strong;
    default: return CellEmphasis::Second;
    }
}

} // namespace

bool StatementModel::isShown(const StatementRow &row) const
{
    switch (m_share) {
    case StatementShare::Credit: return row.entry.creditMinutes != 0;
    case StatementShare::Allowance: return row.entry.allowanceMinutes != 0;
    case StatementShare::Both: return true;
    }
    Q_UNREACHABLE();
}

std::vector<std::size_t> StatementModel::shownAmong(std::size_t from, std::size_t until) const
{
    std::vector<std::size_t> shown;
    shown.reserve(until - from);
    for (std::size_t at = until; at > from; --at) {
        if (isShown(m_statement.rows[at - 1]))
            shown.push_back(at - 1);
    }
    return shown;
}

/// Where the rows stand in a later reading that has them all: the ledger is only ever added to, so
/// that their first and their last tell.
std::optional<std::size_t> StatementModel::placeIn(const LedgerStatement &later) const
{
    const auto &rows = m_statement.rows;
    if (rows.empty())
        return {};
    const auto first = std::ranges::find(
        later.rows, rows.front().entry.id, [](const StatementRow &row) { return row.entry.id; });
    if (std::size_t(later.rows.end() - first) < rows.size()
        || first[std::ptrdiff_t(rows.size()) - 1].entry.id != rows.back().entry.id)
        return {};
    return std::size_t(first - later.rows.begin());
}

void StatementModel::insert(std::size_t row, const std::vector<std::size_t> &shown)
{
    if (shown.empty())
        return;
    beginInsertRows({}, int(row), int(row + shown.size()) - 1);
    m_shown.insert(m_shown.begin() + std::ptrdiff_t(row), shown.begin(), shown.end());
    endInsertRows();
}

void StatementModel::setStatement(LedgerStatement statement, BusinessCalendar calendar)
{
    m_calendar = std::move(calendar);
    const auto place = placeIn(statement);
    const std::size_t until = place.value_or(0) + m_statement.rows.size();
    if (!place) {
        beginResetModel();
        m_statement = std::move(statement);
        m_shown = shownAmong(0, m_statement.rows.size());
        endResetModel();
        return;
    }
    m_statement = std::move(statement);
    for (std::size_t &at : m_shown)
        at += *place;
    insert(m_shown.size(), shownAmong(0, *place));
    insert(0, shownAmong(until, m_statement.rows.size()));
}

void StatementModel::clear() { setStatement({}, m_calendar); }

void StatementModel::reset()
{
    beginResetModel();
    m_shown = shownAmong(0, m_statement.rows.size());
    endResetModel();
}

void StatementModel::setShare(StatementShare share)
{
    m_share = share;
    reset();
}

void StatementModel::speak()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, StatementColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, StatementColumnCount - 1));
}

const StatementRow *StatementModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_statement.rows[m_shown[std::size_t(row)]] : nullptr;
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : StatementColumnCount;
}

QString StatementModel::textOf(const StatementRow &row, int column) const
{
    switch (column) {
    case StatementDayColumn: return dayText(row.entry.at, m_calendar);
    case StatementEntryColumn: return entryText(row.entry);
    case StatementCauseColumn: return causeText(row);
    case StatementMonthColumn: return monthName(row.entry.month);
    case StatementMinutesColumn: return changeText(row.entry.minutes());
    case StatementBalanceColumn: return QLocale().toString(row.entry.balance);
    default: return {};
    }
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatementRow &row = *entryAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case CellTextRole: return textOf(row, column);
    case CellEmphasisRole: return int(emphasisOf(row, column));
    case Qt::TextAlignmentRole: return cellAlignment(isNumber(column));
    default: return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {}; // a head may be cut
    switch (section) {
    case StatementDayColumn: return QCoreApplication::translate("Statement", "Date");
    case StatementEntryColumn: return QCoreApplication::translate("Statement", "Entry");
    case StatementCauseColumn: return QCoreApplication::translate("Statement", "Cause, author");
    case StatementMonthColumn: return QCoreApplication::translate("Statement", "Month of the work");
    case StatementMinutesColumn: return QCoreApplication::translate("Statement", "Minutes");
    case StatementBalanceColumn: return QCoreApplication::translate("Statement", "Balance");
    default: return {};
    }
}

} // namespace vigie
