#pragma once

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace vigie {

class ActionButton;
class Actions;
class CustomerPanel;
class ElidedLabel;
class EmptyState;
class PlainTable;
class SearchField;
class SegmentedControl;

/// The customers as a place: heading with their count, filter line, list, and the panel of the one
/// that is chosen. Passive.
class CustomersPlace : public QWidget
{
    Q_OBJECT

public:
    /// The choices beside the filter, in their order.
    enum Share { All, Mine, Attention };

    struct Counts
    {
        int all = 0;
        int attention = 0;
        int mine = 0;
        std::optional<int> hits; ///< while something narrows the list
    };

    explicit CustomersPlace(Actions *actions, QWidget *parent = nullptr);

    PlainTable *table() const { return m_table; }
    SearchField *search() const { return m_search; }
    CustomerPanel *panel() const { return m_panel; }
    void setCounts(const Counts &counts);
    /// Shown in place of the list while there is nothing to show; where a filter hides all, with
    /// the way to drop it.
    void setEmpty(bool empty, bool filtered, const QString &fact, const QString &help);
    /// Every customer is shown again.
    void showAll();

    /// Splitter and columns, to be kept and set again.
    QByteArray layoutState() const;
    void setLayoutState(const QByteArray &state);
    QByteArray columnState() const;
    void setColumnState(const QByteArray &state);
    /// In the language that is now in force.
    void speak();

Q_SIGNALS:
    void shareChosen(int share);
    void filterEdited(const QString &text);

private:
    QWidget *list();
    QWidget *heading();
    QWidget *filterLine();
    void nameShares();
    void tellCount();

    Actions *m_actions;
    QSplitter *m_splitter;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    SearchField *m_search;
    SegmentedControl *m_shares;
    QStackedWidget *m_pages;
    PlainTable *m_table;
    EmptyState *m_empty;
    ActionButton *m_showAll;
    CustomerPanel *m_panel;
    Counts m_counts;
};

} // namespace vigie
