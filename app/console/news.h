#pragma once

#include "presentation/queue_presenter.h"

#include <QHash>

namespace vigie {

class QueuePlace;

/// Guaranteed incidents that came in and were not opened yet, told in the queue's heading until
/// they are, or have nothing to hurry for any more. A referring engineer is told which are of the
/// contracts that name them. (C5)
class News : public QObject
{
    Q_OBJECT

public:
    News(Desk &desk, const QueuePresenter &queue, QueuePlace &place);

    /// The ticket is new, or was there and is guaranteed now. It is told as soon as it is in the
    /// list.
    void add(const QUuid &ticket, bool isNew);
    /// It was opened.
    void see(const QUuid &ticket);
    /// The most urgent one, which counts as opened from then on; none: there is nothing new.
    std::optional<QUuid> next();

private:
    struct Arrival
    {
        bool isNew = false; ///< else it was there
        bool isReferred = false; ///< to who sits here
    };

    void askWhetherReferred(const QUuid &ticket);
    void show();
    std::vector<const QueueRow *> unseen() const;
    QString text(const std::vector<const QueueRow *> &rows) const;
    QString textOfOne(const QueueRow &row) const;

    Desk &m_desk;
    const QueuePresenter &m_queue;
    QueuePlace &m_place;
    QHash<QUuid, Arrival> m_unseen;
};

} // namespace vigie
