#include "presentation/blocks_model.h"

#include "domain/folding.h"
#include "domain/instant_text.h"
#include "presentation/cell_roles.h"
#include "presentation/customer_words.h"
#include "presentation/domain_words.h"
#include "presentation/sort_key.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace vigie {

namespace {

QString idText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

std::string foldedName(const NameOf &name) { return name ? folded(name->name) : std::string(); }

SortKey sortKeyOf(const BlockFile &block, int column)
{
    switch (column) {
    case BlockCustomerColumn: return {foldedName(block.customer), 0};
    case BlockTicketColumn: return {{}, block.ticket.value_or(0)};
    case BlockMachineColumn: return {foldedName(block.machine), 0};
    case BlockSoldColumn: return {{}, block.block.sold.utcMs};
    case BlockMinutesColumn: return {{}, block.block.minutes};
    case BlockStateColumn: return {{}, qint64(block.block.state)};
    default: return {};
    }
}

} // namespace

void BlocksModel::setBlocks(std::vector<BlockFile> blocks, BusinessCalendar calendar)
{
    beginResetModel();
    m_blocks = std::move(blocks);
    m_calendar = std::move(calendar);
    m_shown = sorted();
    endResetModel();
}

void BlocksModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    std::vector<int> rows(m_blocks.size());
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        rows[m_shown[row]] = int(row);
    std::vector<std::size_t> next = sorted();
    std::vector<int> origins;
    origins.reserve(next.size());
    for (const std::size_t place : next)
        origins.push_back(rows[place]);
    exchange(m_shown, std::move(next), origins, std::equal_to<>());
}

std::vector<std::size_t> BlocksModel::sorted() const
{
    std::vector<SortKey> keys;
    keys.reserve(m_blocks.size());
    for (const BlockFile &one : m_blocks)
        keys.push_back(sortKeyOf(one, m_column));
    return sortedPlaces(keys, m_order);
}

const BlockFile &BlocksModel::blockAt(int row) const { return m_blocks[m_shown[std::size_t(row)]]; }

int BlocksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BlocksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : BlockColumnCount;
}

QString BlocksModel::textOf(const BlockFile &block, int column) const
{
    switch (column) {
    case BlockCustomerColumn: return block.customer ? block.customer->name : QString();
    case BlockTicketColumn: return block.ticket ? u'#' + QString::number(*block.ticket) : QString();
    case BlockMachineColumn: return block.machine ? block.machine->name : QString();
    case BlockSoldColumn: return dayText(block.block.sold, m_calendar);
    case BlockMinutesColumn: return QLocale().toString(block.block.minutes);
    case BlockStateColumn: return domainWord(u"block_state"_qs, QString(wordOf(block.block.state)));
    default: return {};
    }
}

QVariant BlocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BlockFile &block = blockAt(index.row());
    const bool settled = block.block.state == BlockState::Invoiced;
    switch (role) {
    case Qt::DisplayRole:
    case CellTextRole: return textOf(block, index.column());
    case CellEmphasisRole:
        return int(settled                           ? CellEmphasis::Quiet
                : index.column() == BlockStateColumn ? CellEmphasis::Strong
                                                     : CellEmphasis::Plain);
    case Qt::TextAlignmentRole: return cellAlignment(index.column() == BlockMinutesColumn);
    default: return {};
    }
}

QVariant BlocksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == BlockMinutesColumn);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {}; // a head may be cut
    switch (section) {
    case BlockCustomerColumn: return QCoreApplication::translate("Blocks", "Customer");
    case BlockTicketColumn: return QCoreApplication::translate("Blocks", "Ticket");
    case BlockMachineColumn: return QCoreApplication::translate("Blocks", "Server");
    case BlockSoldColumn: return QCoreApplication::translate("Blocks", "Sold on");
    case BlockMinutesColumn: return QCoreApplication::translate("Blocks", "Minutes");
    case BlockStateColumn: return QCoreApplication::translate("Blocks", "State");
    default: return {};
    }
}

/// Keys, instants and words hold no comma and no quote.
QByteArray blocksCsv(const std::vector<BlockFile> &blocks, const QTimeZone &zone)
{
    QStringList lines{u"id,customer,ticket,intervention,sold,minutes,state"_qs};
    for (const BlockFile &one : blocks)
        lines << QStringList{idText(one.block.id.uuid),
            one.customer ? one.customer->key : QString(),
            one.ticket ? QString::number(*one.ticket) : QString(),
            idText(one.block.intervention.uuid), instantText(one.block.sold, zone),
            QString::number(one.block.minutes), QString(wordOf(one.block.state))}
                     .join(u',');
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace vigie
