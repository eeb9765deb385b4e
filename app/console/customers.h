#pragma once

#include "app/console/invoicing.h"
#include "presentation/customer_presenter.h"
#include "presentation/customers_presenter.h"

#include <QPointer>

namespace vigie {

class ActDialog;
class Sheets;

/// The customers' place put together: the list, the one that is chosen, and what account managers
/// do. Forms and tickets are asked for, of whoever opens them.
class Customers : public QObject
{
    Q_OBJECT

public:
    Customers(Desk &desk, Acts &acts, MainWindow &window, Sheets &sheets);

    /// Whether an act was this place's to do; then it is done, or there was nothing to do it on.
    bool perform(ActionId id);
    /// Who there is to choose from.
    void take(const Directory &directory);
    /// A dialog was opened: what only this place knows of its form is told in it.
    void follow(ActDialog *dialog);
    /// How many guarantees are over by now, of all customers.
    void setOver(int guarantees);
    /// Goes to a customer, by its key, listed or not.
    void open(const QString &key);
    /// The same, to sell it hour credit.
    void sellTo(const QString &key);
    /// In another language.
    void speak();

Q_SIGNALS:
    void formWanted(const vigie::Form &form);
    void ticketWanted(const QUuid &ticket);

private:
    void connectList();
    void connectPanel();
    bool performHere(ActionId id);
    void explainChosen();
    void show(const Answer<WhyWords> &why);
    void openBooked(const QModelIndex &index);
    void exportStatement();
    void write(const QString &path, const QByteArray &csv);
    void openForm(ActionId id);
    void sellIfRead();
    void followSelection();
    void showCounts();
    void showCustomer(const CustomerView &view);
    void showStatement();
    void enableActs();
    const StatementRow *chosenEntry() const;
    QDate today() const;
    void choose();
    void askOffers();
    void showOffers(const std::vector<LevelOffer> &offers);

    Desk &m_desk;
    MainWindow &m_window;
    Sheets &m_sheets;
    CustomersPresenter m_list;
    CustomerPresenter m_customer;
    Invoicing m_invoicing;
    Directory m_directory;
    std::vector<FilterKey> m_filterKeys;
    QString m_wanted; ///< key of whom to choose once it is in the list
    QString m_sellTo; ///< key of whom to sell credit to once it is read
    QPointer<ActDialog> m_contract; ///< where a level is being chosen
    QString m_offersFor; ///< the server or platform and the day that were asked about last
};

} // namespace vigie
