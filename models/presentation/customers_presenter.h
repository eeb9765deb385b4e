#pragma once

#include "presentation/customer_filter.h"
#include "presentation/desk.h"

namespace vigie {

/// Which of the customers are shown.
enum class CustomerShare { All, Mine, Attention };

/// Keeps the list of customers as the book has it, and the model that shows those which the filter
/// and the share let through. While it is not looked at nothing is asked: it is read anew as soon
/// as somebody looks again.
class CustomersPresenter : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int all = 0;
        int attention = 0;
        int mine = 0; ///< whose account manager sits here
        int shown = 0; ///< that pass the filter and the share
    };

    explicit CustomersPresenter(Desk &desk, QObject *parent = nullptr);

    CustomerListModel *model() { return &m_model; }
    const Counts &counts() const { return m_counts; }
    bool isFilled() const { return m_filled; }
    bool isFiltered() const { return m_share != CustomerShare::All || !m_filter.terms.empty(); }
    const CustomerFilter &filter() const { return m_filter; }

    void setLookedAt(bool lookedAt);
    void setShare(CustomerShare share);
    void setFilter(const QString &text);
    /// How many guarantees are over by now, of all customers: a deadline passes without a write,
    /// and what the list says is missed follows it. (E54)
    void setOver(int guarantees);
    /// In another language.
    void speak();

Q_SIGNALS:
    void rowsChanged();

private:
    void refresh();
    void take(std::vector<SharedCustomer> customers);
    void count();
    bool isOfShare(const CustomerRow &row) const;
    void show();

    Desk &m_desk;
    CustomerListModel m_model;
    std::vector<SharedCustomer> m_all;
    Counts m_counts;
    CustomerShare m_share = CustomerShare::All;
    QString m_typed;
    CustomerFilter m_filter;
    int m_over = 0;
    QTimer m_pause; ///< between two readings, so that a busy book is not read all the time
    bool m_filled = false;
    bool m_lookedAt = false;
    bool m_asking = false;
    bool m_again = true; ///< something changed since it was read
};

} // namespace vigie
