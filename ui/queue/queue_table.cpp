#include "ui/queue/queue_table.h"

#include "presentation/queue_roles.h"
#include "ui/look/measures.h"
#include "ui/queue/queue_delegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

// At a body of 13 px; zero stretches.
constexpr std::array<int, QueueColumnCount> columnWidths{92, 76, 0, 122, 72, 38};

} // namespace

QueueTable::QueueTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new QueueDelegate(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Ticket queue"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!isBand(index.row()))
            Q_EMIT opened(index);
    });
    takeMeasures();
}

void QueueTable::setModel(QAbstractItemModel *newModel)
{
    if (newModel == model())
        return;
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (newModel)
        follow(newModel);
    takeMeasures();
}

void QueueTable::follow(QAbstractItemModel *followed)
{
    const auto hold = [this] { holdAnchor(); };
    connect(followed, &QAbstractItemModel::rowsAboutToBeInserted, this, hold);
    connect(followed, &QAbstractItemModel::rowsAboutToBeRemoved, this, hold);
    connect(followed, &QAbstractItemModel::rowsAboutToBeMoved, this, hold);
    connect(followed, &QAbstractItemModel::layoutAboutToBeChanged, this, hold);

    // The header keeps the heights of rows that move; only new ones are measured.
    connect(followed, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { setBandHeights(first, last); });
    connect(followed, &QAbstractItemModel::modelReset, this,
        [this] { setBandHeights(0, model()->rowCount() - 1); });
    connect(followed, &QAbstractItemModel::layoutChanged, this, &QueueTable::takeLayout);
}

/// The header looks up the rows of another height that were there before, and counts anew only
/// where one of them is left.
void QueueTable::takeLayout()
{
    if (verticalHeader()->count() != model()->rowCount())
        verticalHeader()->reset();
    setBandHeights(0, model()->rowCount() - 1);
}

void QueueTable::tick()
{
    if (!isVisible())
        return;
    const int x = columnViewportPosition(QueueTimeColumn);
    viewport()->update(x, 0, columnWidth(QueueTimeColumn), viewport()->height());
}

QModelIndex QueueTable::neighbour(int step) const
{
    const int gap = std::min(m_lastRow, model()->rowCount() - 1) + (step < 0 ? step : 0);
    const int row = currentIndex().isValid() ? currentIndex().row() + step : gap;
    return ticketFrom(row, step);
}

void QueueTable::selectNext(int step)
{
    if (const QModelIndex next = neighbour(step); next.isValid())
        setCurrentIndex(next);
}

void QueueTable::extendSelection(int step)
{
    if (const QModelIndex next = neighbour(step); next.isValid())
        selectionModel()->setCurrentIndex(
            next, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

std::vector<int> QueueTable::chosenRows() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!isBand(row))
                rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

QItemSelectionModel::SelectionFlags QueueTable::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void QueueTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged(int(chosenRows().size()));
}

QByteArray QueueTable::columnState() const { return horizontalHeader()->saveState(); }

void QueueTable::setColumnState(const QByteArray &state)
{
    m_columnState = state;
    takeMeasures();
}

bool QueueTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(qRound(static_cast<QMouseEvent *>(event)->position().y())));
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void QueueTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeMeasures();
}

void QueueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    m_lastRow = current.isValid() ? current.row() : std::max(0, previous.row());
}

void QueueTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int row = currentIndex().row();
    if (row >= first && row <= last)
        selectionModel()->clearCurrentIndex();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QTableView::keyPressEvent(event);
}

QModelIndex QueueTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex target = QTableView::moveCursor(action, modifiers);
    if (!target.isValid() || !isBand(target.row()))
        return target;
    const bool upwards = target.row() < currentIndex().row();
    const QModelIndex ticket = ticketFrom(target.row(), upwards ? -1 : 1);
    return ticket.isValid() ? ticket : currentIndex();
}

void QueueTable::holdAnchor()
{
    if (m_anchor.held)
        return;
    const auto visible = [this](int row) {
        return row >= 0
            && viewport()->rect().intersects(QRect(0, rowViewportPosition(row), 1, rowHeight(row)));
    };
    int row = rowAt(0);
    if (m_hoveredRow >= 0)
        row = m_hoveredRow;
    else if (visible(currentIndex().row()))
        row = currentIndex().row();
    m_anchor = {model()->index(row, 0), rowViewportPosition(row), true};
    // Once for however many changes come together, and before anything is painted.
    QMetaObject::invokeMethod(this, &QueueTable::releaseAnchor, Qt::QueuedConnection);
}

void QueueTable::releaseAnchor()
{
    if (m_anchor.index.isValid()) {
        updateGeometries();
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + rowViewportPosition(m_anchor.index.row()) - m_anchor.y);
    }
    m_anchor = {};
}

void QueueTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void QueueTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void QueueTable::takeMeasures()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(measure::row());
    horizontalHeader()->setFixedHeight(measure::columnHead());
    horizontalHeader()->setMinimumSectionSize(scaled(24));
    if (!model() || model()->columnCount() != QueueColumnCount)
        return;
    for (int column = 0; column < QueueColumnCount; ++column) {
        const int width = columnWidths[static_cast<std::size_t>(column)];
        horizontalHeader()->setSectionResizeMode(
            column, width ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width)
            horizontalHeader()->resizeSection(column, scaled(width));
    }
    if (!m_columnState.isEmpty())
        horizontalHeader()->restoreState(m_columnState);
    setBandHeights(0, model()->rowCount() - 1);
}

void QueueTable::setBandHeights(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const int height = isBand(row) ? measure::bandCaption() : measure::row();
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

bool QueueTable::isBand(int row) const { return model()->index(row, 0).data(IsBandRole).toBool(); }

QModelIndex QueueTable::ticketFrom(int row, int step) const
{
    while (row >= 0 && row < model()->rowCount()) {
        if (!isBand(row))
            return model()->index(row, QueueTimeColumn);
        row += step;
    }
    return {};
}

} // namespace vigie
