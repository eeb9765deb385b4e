#pragma once

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace vigie {

class ActionButton;
class Actions;
class ElidedLabel;
class EmptyState;
class QueueTable;
class SearchField;
class SegmentedControl;

/// The queue as a place: heading with its count and its news, filter line, the table. Passive.
class QueuePlace : public QWidget
{
    Q_OBJECT

public:
    /// The choices beside the filter, in their order.
    enum Share { All, Mine, Unclaimed, AtRisk };

    struct Counts
    {
        int open = 0;
        int mine = 0;
        int unclaimed = 0;
        int atRisk = 0;
        std::optional<int> hits; ///< while something narrows the list
    };

    explicit QueuePlace(Actions *actions, QWidget *parent = nullptr);

    QueueTable *table() const { return m_table; }
    SearchField *search() const { return m_search; }
    void setCounts(const Counts &counts);
    /// One of `Share`; setting it is as if somebody had chosen it.
    int share() const;
    void setShare(int share);
    /// What came in meanwhile, announced where it moves nothing, aloud too; empty: nothing.
    void setNews(const QString &news);
    /// Where the kept filters are reached.
    QWidget *filters() const;
    /// Shown in place of the table while there is nothing to show; where a filter hides all, with
    /// the way to drop it.
    void setEmpty(bool empty, bool filtered, const QString &fact, const QString &help);
    /// Whether there is more to look among, then: tickets that left the queue.
    void setFurther(bool further);
    void speak();

Q_SIGNALS:
    void shareChosen(int share);
    void filterEdited(const QString &text);
    /// The filter's words are to be looked for beyond the queue.
    void furtherWanted();

private:
    QWidget *heading();
    QWidget *filterLine();
    void showAll();
    void checkShare();
    void tellCount();
    void nameShares();

    Actions *m_actions;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    class LinkButton *m_news;
    SearchField *m_search;
    SegmentedControl *m_shares;
    QStackedWidget *m_pages;
    QueueTable *m_table;
    EmptyState *m_empty;
    ActionButton *m_showAll;
    ActionButton *m_further;
    ActionButton *m_filters;
    int m_chosen = 0;
    Counts m_counts;
};

} // namespace vigie
