#pragma once

#include "presentation/desk.h"
#include "presentation/queue_filter.h"
#include "presentation/queue_model.h"
#include "presentation/ticket_view.h"

namespace vigie {

/// Which of the open tickets are shown.
enum class QueueShare { All, Mine, Unclaimed, AtRisk };

/// Keeps the queue's rows as the book has them, and the model that shows those which the filter
/// and the share let through. What changes arrives row by row.
class QueuePresenter : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int open = 0;
        int mine = 0;
        int unclaimed = 0;
        int atRisk = 0;
        int breached = 0;
        int shown = 0; ///< that pass the filter and the share
    };

    /// One's own clock, wherever it runs, on a colleague's ticket too. (E50)
    struct Running
    {
        QString number; ///< "#48213"
        Instant since;
        QUuid ticket;
        QUuid intervention;
    };

    explicit QueuePresenter(Desk &desk, QObject *parent = nullptr);

    QueueModel *model() { return &m_model; }
    const Catalogue *catalogue() const { return m_catalogue.get(); }
    Counts counts() const;
    const std::optional<Running> &running() const { return m_running; }
    bool isFilled() const { return m_filled; }
    bool isFiltered() const { return m_share != QueueShare::All || !m_filter.terms.empty(); }
    const QueueFilter &filter() const { return m_filter; }
    /// All that is open, whatever is shown.
    const QueueList &list() const { return m_list; }
    /// Of the customer, but for this ticket.
    OpenOthers othersOf(const QString &customer, const QUuid &ticket) const;

    void setShare(QueueShare share);
    void setFilter(const QString &text);
    /// Time has passed: what is at risk may be more. What could not be read is tried again.
    void tick();

Q_SIGNALS:
    void rowsChanged();
    /// What is open is other than before.
    void listChanged();
    /// People, customers or servers are others than before.
    void namesChanged();
    /// A guaranteed incident that was not there before, while the user was looking.
    void arrived(const QString &number, const QString &subject, const QUuid &ticket);
    /// A ticket that was there, and is a guaranteed incident now.
    void becameGuaranteed(const QString &number, const QString &subject, const QUuid &ticket);

private:
    struct News
    {
        std::shared_ptr<const Catalogue> catalogue;
        qint64 seq = 0;
        std::shared_ptr<QueueList> all; ///< in place of the changed ones
        std::vector<QUuid> touched;
        std::vector<QueueRow> changed;
        bool names = false; ///< of people, customers or servers changed
    };

    void refresh();
    static Result<News> news(Book &book, std::optional<qint64> since, Instant at);
    void take(News news);
    /// Of what stands in the list that takes the present one's place.
    void announceAll(const QueueList &list);
    void announce(const QueueRow &row);
    void countOpen();
    bool isOfShare(const QueueRow &row, Instant now) const;
    void show();

    Desk &m_desk;
    QueueModel m_model;
    std::shared_ptr<const Catalogue> m_catalogue;
    QueueList m_list;
    Counts m_counts; ///< what no clock moves of them
    std::optional<Running> m_running;
    std::optional<qint64> m_seq;
    QueueShare m_share = QueueShare::All;
    QueueFilter m_filter;
    bool m_filled = false;
    bool m_asking = false;
    bool m_again = false;
    bool m_missed = false; ///< it could not be read
};

} // namespace vigie
