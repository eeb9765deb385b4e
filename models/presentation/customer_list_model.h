#pragma once

#include "book/customer_list.h"
#include "presentation/list_model.h"

#include <memory>
#include <string>

namespace vigie {

/// A customer of the list, and what is searched of it.
struct ListedCustomer
{
    CustomerRow row;
    std::string text; ///< name and key, then the manager's, folded, a line each
    std::string reasons; ///< what needs attention, as it is written, folded, a line each
};

using SharedCustomer = std::shared_ptr<const ListedCustomer>;

/// The list's columns, in their order. `Attention` stretches.
enum CustomerColumn {
    CustomerNameColumn,
    CustomerLevelColumn,
    CustomerCreditColumn,
    CustomerOpenColumn,
    CustomerMissedColumn,
    CustomerAttentionColumn,
    CustomerColumnCount
};

/// Customers as rows of a table that answers the roles of presentation/cell_roles.h, by name until
/// they are sorted otherwise. It is reset on the first list alone.
class CustomerListModel final : public ListModel
{
    Q_OBJECT

public:
    using ListModel::ListModel;

    /// By name.
    void setCustomers(std::vector<SharedCustomer> customers);
    /// By a column; those that are alike in it are by name. Upwards, whoever needs attention comes
    /// first, the gravest in front.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// In another language.
    void speak();

    int rowOf(const QUuid &customer) const; ///< -1 if it is not shown
    int rowOfKey(const QString &key) const; ///< -1 if it is not shown
    const CustomerRow *customerAt(int row) const; ///< null beyond the rows

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<int> origins(const std::vector<SharedCustomer> &after) const;
    std::vector<SharedCustomer> sorted() const;
    void show();

    std::vector<SharedCustomer> m_byName;
    std::vector<SharedCustomer> m_customers; ///< as they are shown
    int m_column = CustomerNameColumn; ///< they are sorted by
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_filled = false;
};

} // namespace vigie
