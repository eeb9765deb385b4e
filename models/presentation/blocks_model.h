#pragma once

#include "book/hours_file.h"
#include "domain/business_calendar.h"
#include "presentation/list_model.h"

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
/// presentation/cell_roles.h, the first sold in front until they are sorted otherwise.
class BlocksModel final : public ListModel
{
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setBlocks(std::vector<BlockFile> blocks, BusinessCalendar calendar);
    /// By a column; those that are alike in it stay as they were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// As they were given, however they are sorted.
    const std::vector<BlockFile> &blocks() const { return m_blocks; }
    const BlockFile &blockAt(int row) const;
    const BusinessCalendar &calendar() const { return m_calendar; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const BlockFile &block, int column) const;
    std::vector<std::size_t> sorted() const;

    std::vector<BlockFile> m_blocks;
    BusinessCalendar m_calendar;
    std::vector<std::size_t> m_shown; ///< places among the blocks, in their order on the screen
    int m_column = BlockSoldColumn; ///< they are sorted by
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// The blocks as CSV, a line each: id, customer, ticket, intervention, sold, minutes, state.
QByteArray blocksCsv(const std::vector<BlockFile> &blocks, const QTimeZone &zone);

} // namespace vigie
