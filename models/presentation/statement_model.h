#pragma once

#include "book/hours_file.h"
#include "domain/business_calendar.h"

#include <QAbstractTableModel>

#include <memory>

namespace vigie {

/// The statement's columns, in their order. `Entry` stretches.
enum StatementColumn {
    StatementDayColumn,
    StatementEntryColumn,
    StatementCauseColumn,
    StatementMonthColumn,
    StatementMinutesColumn,
    StatementBalanceColumn,
    StatementColumnCount
};

/// Which entries are shown.
enum class StatementShare { Credit, Allowance, Both };

/// A customer's ledger as rows of a table that answers the roles of presentation/cell_roles.h, the
/// last booked first. Words are made for what is painted alone, so that a long one costs nothing;
/// entries that are booked while it is shown come in at the top, older ones that were left out
/// before at the end, and move nothing else.
class StatementModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setStatement(LedgerStatement statement, BusinessCalendar calendar);
    void clear();
    void setShare(StatementShare share);
    /// In another language.
    void speak();

    const LedgerStatement &statement() const { return m_statement; } ///< of both accounts
    qint64 creditBefore() const { return m_statement.creditBefore; }
    bool goesFurtherBack() const { return m_statement.goesFurtherBack; }
    const StatementRow *entryAt(int row) const; ///< null beyond the rows

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isShown(const StatementRow &row) const;
    std::vector<std::size_t> shownAmong(std::size_t from, std::size_t until) const;
    std::optional<std::size_t> placeIn(const LedgerStatement &later) const;
    void insert(std::size_t row, const std::vector<std::size_t> &shown);
    QString textOf(const StatementRow &row, int column) const;
    void reset();

    LedgerStatement m_statement;
    BusinessCalendar m_calendar;
    StatementShare m_share = StatementShare::Both;
    std::vector<std::size_t> m_shown; ///< places in the statement, the last booked first
};

} // namespace vigie
