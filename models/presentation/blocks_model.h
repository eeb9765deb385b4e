#pragma once

#include "book/hours_file.h"
#include "domain/business_calendar.h"

#include <QAbstractTableModel>

namespace vigie {

/// The columns of the blocks to invoice, in their order. `Customer` stretches.
enum BlockColumn {
    BlockCustomerColumn,
    BlockTicketColumn,
    BlockMachineColumn,
    BlockSoldColumn,
    BlockMinutesColumn,
    BlockStateColumn,
    BlockColumnCount
};

/// Blocks that reports sold, as rows of a table that answers the roles of
/// presentation/cell_roles.h.
class BlocksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBlocks(std::vector<BlockFile> blocks, BusinessCalendar calendar);
    const std::vector<BlockFile> &blocks() const { return m_blocks; }
    const BusinessCalendar &calendar() const { return m_calendar; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const BlockFile &block, int column) const;

    std::vector<BlockFile> m_blocks;
    BusinessCalendar m_calendar;
};

/// The blocks as CSV, a line each: id, customer, ticket, intervention, sold, minutes, state.
QByteArray blocksCsv(const std::vector<BlockFile> &blocks, const QTimeZone &zone);

} // namespace vigie
