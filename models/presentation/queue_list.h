#pragma once

#include "presentation/queue_texts.h"

#include <QHash>
#include <QUuid>

#include <memory>

namespace vigie {

/// A row of the queue, shared by all who show it: it never changes, another takes its place.
using SharedRow = std::shared_ptr<const QueueRow>;

/// The open tickets in the queue's order (Q1), each with what is searched of it. What changes is
/// exchanged in one pass, however many tickets that are.
class QueueList
{
public:
    QueueList() = default;
    explicit QueueList(std::vector<QueueRow> rows);

    const std::vector<SharedRow> &rows() const { return m_rows; }
    const QueueTexts &texts() const { return m_texts; }
    bool holds(const QUuid &ticket) const { return m_places.contains(ticket); }
    /// It is among those whose guarantee is still to be met (E1).
    bool isGuaranteed(const QUuid &ticket) const
    {
        const auto place = m_places.find(ticket);
        return place != m_places.end() && place->band == Band::Guaranteed;
    }

    /// Those of a customer, by its key, in the queue's order.
    std::vector<const QueueRow *> ofCustomer(const QString &key) const;

    /// Tickets that were touched, and the rows of those that are still in the queue.
    void exchange(const std::vector<QUuid> &touched, std::vector<QueueRow> changed);

private:
    std::vector<std::size_t> leave(const std::vector<QUuid> &touched);

    std::vector<SharedRow> m_rows;
    std::vector<std::size_t> m_customers; ///< of each row, the hash of its customer's key
    QHash<QUuid, Place> m_places;
    QueueTexts m_texts;
};

} // namespace vigie
