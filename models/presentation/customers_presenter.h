#pragma once

#include "presentation/customer_list_model.h"
#include "presentation/desk.h"

#include <set>

namespace vigie {

/// Which of the customers are shown.
enum class CustomerShare { All, Attention, Mine };

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
    bool isFiltered() const { return m_share != CustomerShare::All || !m_words.empty(); }

    void setLookedAt(bool lookedAt);
    void setShare(CustomerShare share);
    /// Words of name, key, manager or what needs attention, each anywhere; case and accents folded.
    void setFilter(const QString &text);
    /// In another language.
    void speak();

Q_SIGNALS:
    void rowsChanged();

private:
    /// A word that is searched for, and the reasons whose words contain it.
    struct Word
    {
        std::string text;
        std::set<Attention> reasons;
    };

    void refresh();
    void take(std::vector<SharedCustomer> customers);
    void count();
    bool isOfShare(const CustomerRow &row) const;
    bool passes(const ListedCustomer &customer) const;
    void show();

    Desk &m_desk;
    CustomerListModel m_model;
    std::vector<SharedCustomer> m_all;
    Counts m_counts;
    CustomerShare m_share = CustomerShare::All;
    QString m_filter;
    std::vector<Word> m_words;
    QTimer m_pause; ///< between two readings, so that a busy book is not read all the time
    bool m_filled = false;
    bool m_lookedAt = false;
    bool m_asking = false;
    bool m_again = true; ///< something changed since it was read
};

} // namespace vigie
