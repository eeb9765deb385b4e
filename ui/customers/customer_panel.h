#pragma once

#include "presentation/customer_view.h"

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace vigie {

class Actions;
class Card;
class ChoiceBox;
class ElidedLabel;
class EmptyState;
class HoursChart;
class LevelBadge;
class LinkButton;
class PlainTable;
class SegmentedControl;
class SheetScroll;

/// One customer: what is left of its hours and how they were used, contracts, tickets, servers,
/// contacts. Passive: shows what it is given.
class CustomerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPanel(Actions *actions, QWidget *parent = nullptr);

    void setCustomer(const CustomerView &view);
    /// Nothing is chosen.
    void clear();
    void setStatement(QAbstractItemModel *model);
    /// Hour credit before the first entry of the months that are shown, and how many they have;
    /// neither where their oldest are still being read.
    void setStatementFacts(std::optional<qint64> creditBefore, std::optional<int> entries);
    void setMonthChoices(const FormChoices &choices);

    PlainTable *statement() const { return m_statement; }
    /// Where the explanation of the balance opens.
    QWidget *whyAnchor() const;
    /// Which of its tabs is shown, to be kept and set again.
    int page() const;
    void setPage(int page);
    /// Goes into what is shown.
    void read();
    /// In the language that is now in force.
    void speak();

Q_SIGNALS:
    void whyRequested();
    void monthsChosen(const QString &months);
    void statementShareChosen(int share);
    void ticketActivated(const QUuid &ticket);

private:
    enum Page { Hours, Contracts, Tickets, Servers, Contacts };

    QWidget *head(Actions *actions);
    QWidget *hoursPage();
    QWidget *statementCard();
    QWidget *contractsPage();
    QWidget *cardPage(const std::vector<Card *> &cards);
    void leadTo(Card *card, const std::vector<LinkView> &tickets);
    void showLeft(const CustomerView &view);
    void showContracts(const CustomerView &view);
    void showLists(const CustomerView &view);
    void nameShares();
    void nameTabs();

    Actions *m_actions;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    ElidedLabel *m_name;
    LevelBadge *m_level;
    ElidedLabel *m_facts;
    QTabBar *m_tabs;
    QStackedWidget *m_readings;
    Card *m_left;
    SheetScroll *m_leftScroll;
    HoursChart *m_chart;
    ElidedLabel *m_statementTitle;
    ElidedLabel *m_before;
    ChoiceBox *m_months;
    FormChoices m_monthChoices;
    SegmentedControl *m_share;
    LinkButton *m_export;
    PlainTable *m_statement;
    QVBoxLayout *m_contractColumn;
    std::vector<Card *> m_contracts; ///< as many as were ever needed
    Card *m_past;
    Card *m_studies;
    Card *m_tickets;
    Card *m_leftTickets;
    Card *m_servers;
    Card *m_contacts;
    std::vector<LinkView> m_shownTickets;
    std::vector<LinkView> m_shownLeft;
};

} // namespace vigie
