#pragma once

#include "book/customer_list.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>

namespace vigie {

struct ListStep;

/// A customer of the list, and what is searched of it.
struct ListedCustomer
{
    CustomerRow row;
    std::string text; ///< name, key and manager, folded
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

/// Customers as rows of a table that answers the roles of presentation/cell_roles.h. Changes arrive
/// as a new list and leave as a few runs of inserts, removals and moves, or as one changed layout
/// where they are many, so that selection and scroll stay; it is reset on the first list alone.
class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCustomers(std::vector<SharedCustomer> customers);
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
    void exchange(std::vector<SharedCustomer> customers);
    void exchangeAtOnce(std::vector<SharedCustomer> customers, const std::vector<int> &origins);
    void take(const ListStep &step, const std::vector<SharedCustomer> &customers);
    void tellChanges(int first, int last);

    std::vector<SharedCustomer> m_customers;
    bool m_filled = false;
};

} // namespace vigie
