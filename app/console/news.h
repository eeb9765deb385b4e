#pragma once

#include "presentation/queue_presenter.h"

#include <QHash>

namespace vigie {

class QueuePlace;

/// Guaranteed incidents that came in and were not opened yet, told in the queue's heading until
/// they are, or have nothing to hurry for any more.
class News : public QObject
{
    Q_OBJECT

public:
    News(const QueuePresenter &queue, QueuePlace &place);

    /// The ticket is new, or was there and is guaranteed now. It is told as soon as it is in the
    /// list.
    void add(const QUuid &ticket, bool isNew);
    /// It was opened.
    void see(const QUuid &ticket);
    /// The most urgent one, which counts as opened from then on; none: there is nothing new.
    std::optional<QUuid> next();

private:
    void show();
    std::vector<const QueueRow *> unseen() const;
    QString text(const std::vector<const QueueRow *> &rows) const;

    const QueuePresenter &m_queue;
    QueuePlace &m_place;
    QHash<QUuid, bool> m_unseen; ///< whether it is new
};

} // namespace vigie
