#pragma once

#include "presentation/list_model.h"
#include "presentation/queue_list.h"
#include "presentation/queue_roles.h"

#include <functional>
#include <memory>

namespace vigie {

/// The queue as rows of a table: each band's caption, then its tickets in the queue's order. It is
/// reset on the first list alone. What ticks is never told: the view repaints the time column by
/// itself.
class QueueModel final : public ListModel
{
    Q_OBJECT

public:
    using Clock = std::function<Instant()>;

    QueueModel(Clock clock, QString login, QObject *parent = nullptr);

    /// Shows these tickets, in the queue's order, with these terms of time.
    void setRows(std::vector<SharedRow> rows, std::shared_ptr<const Catalogue> catalogue);
    /// In another language.
    void speak();

    int rowOf(const QUuid &ticket) const; ///< -1 if it is not shown
    const QueueRow *ticketAt(int row) const; ///< null for a band's caption

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A line on the screen: a band's caption, or a ticket.
    struct Line
    {
        Band band;
        SharedRow row; ///< null for a caption
        int count; ///< of a caption: its tickets

        bool isCaption() const { return !row; }
        friend bool operator==(const Line &, const Line &) = default;
    };

    static std::vector<Line> linesOf(std::vector<SharedRow> rows);
    static bool isSame(const Line &a, const Line &b);
    static bool precedes(const Line &a, const Line &b);
    static QUuid idOf(const Line &line);
    static std::vector<int> origins(
        const std::vector<Line> &before, const std::vector<Line> &after);
    QVariant captionData(const Line &line, int role) const;
    QVariant ticketData(const QueueRow &row, int column, int role) const;
    QString spokenCell(const QueueRow &row, int column) const;
    CountdownState countdownState(const QueueRow &row) const;

    Clock m_clock;
    QString m_login;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<Line> m_lines;
    bool m_filled = false;
};

} // namespace vigie
