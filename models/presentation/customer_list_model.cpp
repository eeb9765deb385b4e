#include "presentation/customer_list_model.h"

#include "presentation/cell_roles.h"
#include "presentation/customer_words.h"
#include "presentation/level_words.h"
#include "presentation/sort_key.h"
#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

QString keyOf(const NameOf &name) { return name ? name->key : QString(); }

bool lacksAlike(const MissingPeople &a, const MissingPeople &b)
{
    return a.accountManager == b.accountManager && a.referringEngineer == b.referringEngineer;
}

bool looksAlike(const CustomerRow &a, const CustomerRow &b)
{
    return a.customer.name == b.customer.name && keyOf(a.manager) == keyOf(b.manager)
        && a.level == b.level && a.credit == b.credit && a.open == b.open && a.missed == b.missed
        && lacksAlike(a.lacks, b.lacks) && a.attention == b.attention;
}

bool has(const CustomerRow &row, Attention reason)
{
    return std::ranges::count(row.attention, reason) > 0;
}

bool isShort(const CustomerRow &row)
{
    return has(row, Attention::CreditLow) || has(row, Attention::CreditUsedUp);
}

QString textOf(const CustomerRow &row, int column)
{
    switch (column) {
    case CustomerNameColumn: return row.customer.name;
    case CustomerLevelColumn: return levelWord(row.level);
    case CustomerCreditColumn: return spanText(row.credit);
    case CustomerOpenColumn: return QLocale().toString(row.open);
    case CustomerMissedColumn: return QLocale().toString(row.missed);
    case CustomerAttentionColumn: return attentionTexts(row).join(u", "_qs);
    default: return {};
    }
}

/// The same for those who hear it alone: a number says of what.
QString spokenText(const CustomerRow &row, int column)
{
    switch (column) {
    case CustomerCreditColumn:
        return isShort(row)
            ? QCoreApplication::translate("CustomerList", "%1, low").arg(spanText(row.credit))
            : spanText(row.credit);
    case CustomerMissedColumn:
        return QCoreApplication::translate("CustomerList", "%n missed", nullptr, int(row.missed));
    default: return textOf(row, column);
    }
}

CellEmphasis emphasisOf(const CustomerRow &row, int column)
{
    switch (column) {
    case CustomerNameColumn:
        return row.attention.empty() ? CellEmphasis::Plain : CellEmphasis::Strong;
    case CustomerCreditColumn:
        return isShort(row)   ? CellEmphasis::Soon
            : row.credit == 0 ? CellEmphasis::Quiet
                              : CellEmphasis::Second;
    case CustomerOpenColumn: return row.open == 0 ? CellEmphasis::Quiet : CellEmphasis::Plain;
    case CustomerMissedColumn: return row.missed == 0 ? CellEmphasis::Quiet : CellEmphasis::Broken;
    default: return CellEmphasis::Second;
    }
}

/// The less, the graver what needs attention.
qint64 calmnessOf(const CustomerRow &row)
{
    qint64 gravity = 0;
    for (const Attention reason : row.attention)
        gravity |= qint64(1) << (std::size(Words<Attention>::all) - std::size_t(reason));
    return -gravity;
}

SortKey sortKeyOf(const ListedCustomer &customer, int column)
{
    const CustomerRow &row = customer.row;
    switch (column) {
    case CustomerNameColumn: return {customer.text, 0};
    case CustomerLevelColumn: return {{}, qint64(row.level)};
    case CustomerCreditColumn: return {{}, row.credit};
    case CustomerOpenColumn: return {{}, row.open};
    case CustomerMissedColumn: return {{}, row.missed};
    case CustomerAttentionColumn: return {{}, calmnessOf(row)};
    default: return {};
    }
}

/// Which way a column is sorted that was not before: what is looked for comes in front.
Qt::SortOrder firstOrder(int column)
{
    return column == CustomerLevelColumn || column == CustomerOpenColumn
            || column == CustomerMissedColumn
        ? Qt::DescendingOrder
        : Qt::AscendingOrder;
}

bool isNumber(int column)
{
    return column == CustomerCreditColumn || column == CustomerOpenColumn
        || column == CustomerMissedColumn;
}

} // namespace

/// Where each customer of a list stood before, -1 if it is new. What both lists begin and end with
/// is walked along; only the rest is looked up.
std::vector<int> CustomerListModel::origins(const std::vector<SharedCustomer> &after) const
{
    const auto same = [](const SharedCustomer &a, const SharedCustomer &b) {
        return a->row.customer.id == b->row.customer.id;
    };
    std::vector<int> origins(after.size(), -1);
    std::size_t head = 0;
    const std::size_t least = std::min(m_customers.size(), after.size());
    for (; head < least && same(m_customers[head], after[head]); ++head)
        origins[head] = int(head);
    std::size_t tail = 0;
    while (tail < least - head
        && same(m_customers[m_customers.size() - 1 - tail], after[after.size() - 1 - tail])) {
        ++tail;
        origins[after.size() - tail] = int(m_customers.size() - tail);
    }
    QHash<QUuid, int> before;
    for (std::size_t at = head; at < m_customers.size() - tail; ++at)
        before.insert(m_customers[at]->row.customer.id, int(at));
    if (!before.isEmpty()) {
        for (std::size_t at = head; at < after.size() - tail; ++at)
            origins[at] = before.value(after[at]->row.customer.id, -1);
    }
    return origins;
}

void CustomerListModel::setCustomers(std::vector<SharedCustomer> customers)
{
    m_byName = std::move(customers);
    if (m_filled) {
        show();
        return;
    }
    beginResetModel();
    m_customers = sorted();
    m_filled = true;
    endResetModel();
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (m_filled)
        show();
}

std::vector<SharedCustomer> CustomerListModel::sorted() const
{
    if (m_column == CustomerNameColumn && m_order == Qt::AscendingOrder)
        return m_byName;
    std::vector<SortKey> keys;
    keys.reserve(m_byName.size());
    for (const SharedCustomer &one : m_byName)
        keys.push_back(sortKeyOf(*one, m_column));
    std::vector<SharedCustomer> customers;
    customers.reserve(keys.size());
    for (const std::size_t place : sortedPlaces(keys, m_order))
        customers.push_back(m_byName[place]);
    return customers;
}

void CustomerListModel::show()
{
    std::vector<SharedCustomer> next = sorted();
    const std::vector<int> from = origins(next);
    exchange(
        m_customers, std::move(next), from, [](const SharedCustomer &a, const SharedCustomer &b) {
            return looksAlike(a->row, b->row);
        });
}

void CustomerListModel::speak()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, CustomerColumnCount - 1);
    tellChanges(m_customers.empty() ? -1 : 0, rowCount() - 1);
}

int CustomerListModel::rowOf(const QUuid &customer) const
{
    const auto found = std::ranges::find(
        m_customers, customer, [](const SharedCustomer &one) { return one->row.customer.id; });
    return found == m_customers.end() ? -1 : int(found - m_customers.begin());
}

int CustomerListModel::rowOfKey(const QString &key) const
{
    const auto found = std::ranges::find(
        m_customers, key, [](const SharedCustomer &one) { return one->row.customer.key; });
    return found == m_customers.end() ? -1 : int(found - m_customers.begin());
}

const CustomerRow *CustomerListModel::customerAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_customers[std::size_t(row)]->row : nullptr;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CustomerColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerRow &row = m_customers[std::size_t(index.row())]->row;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return spokenText(row, column);
    case CellTextRole: return textOf(row, column);
    case CellEmphasisRole: return int(emphasisOf(row, column));
    case CellLevelRole:
        return column == CustomerLevelColumn ? QVariant(int(row.level)) : QVariant();
    case CellIconRole:
        return column == CustomerAttentionColumn && !row.attention.empty() ? u"flag"_qs : QString();
    case Qt::TextAlignmentRole: return cellAlignment(isNumber(column));
    default: return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(section));
    if (role == Qt::InitialSortOrderRole)
        return int(firstOrder(section));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {}; // a head may be cut
    switch (section) {
    case CustomerNameColumn: return QCoreApplication::translate("CustomerList", "Customer");
    case CustomerLevelColumn: return QCoreApplication::translate("CustomerList", "Level");
    case CustomerCreditColumn: return QCoreApplication::translate("CustomerList", "Credit");
    case CustomerOpenColumn: return QCoreApplication::translate("CustomerList", "Open");
    case CustomerMissedColumn: return QCoreApplication::translate("CustomerList", "Missed");
    case CustomerAttentionColumn:
        return QCoreApplication::translate("CustomerList", "Needs attention");
    default: return {};
    }
}

} // namespace vigie
