#include "ui/widgets/plain_table.h"

#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vigie {

namespace {

/// The first head begins where the first column's texts do, at the list's inset.
class InsetHeader : public QHeaderView
{
public:
    explicit InsetHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const int inset = visualIndex(section) == 0 ? measure::listInset() - scaled(6) : 0;
        const bool mirrored = isRightToLeft();
        QHeaderView::paintSection(
            painter, rect.adjusted(mirrored ? 0 : inset, 0, mirrored ? -inset : 0, 0), section);
        const QRect strip(mirrored ? rect.right() + 1 - inset : rect.x(), rect.bottom(), inset, 1);
        painter->fillRect(strip, tokensOf(palette()).line);
    }
};

} // namespace

PlainTable::PlainTable(std::vector<int> widths, Rows rows, QWidget *parent)
    : QTableView(parent)
    , m_widths(std::move(widths))
    , m_rows(rows)
    , m_delegate(new CellDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new InsetHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    connect(this, &QAbstractItemView::activated, this, &PlainTable::opened);
    takeMeasures();
}

void PlainTable::setModel(QAbstractItemModel *newModel)
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

void PlainTable::follow(QAbstractItemModel *followed)
{
    const auto hold = [this] { holdAnchor(); };
    connect(followed, &QAbstractItemModel::rowsAboutToBeInserted, this, hold);
    connect(followed, &QAbstractItemModel::rowsAboutToBeRemoved, this, hold);
    connect(followed, &QAbstractItemModel::rowsAboutToBeMoved, this, hold);
    connect(followed, &QAbstractItemModel::layoutAboutToBeChanged, this, hold);
    connect(followed, &QAbstractItemModel::layoutChanged, this, [this] {
        if (verticalHeader()->count() != model()->rowCount())
            verticalHeader()->reset();
    });
}

void PlainTable::selectNext(int step)
{
    if (!model())
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() + step : 0;
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
}

std::vector<int> PlainTable::chosenRows() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void PlainTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void PlainTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int row = currentIndex().row();
    if (row >= first && row <= last)
        selectionModel()->clearCurrentIndex();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void PlainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

QByteArray PlainTable::columnState() const { return horizontalHeader()->saveState(); }

void PlainTable::setColumnState(const QByteArray &state)
{
    m_columnState = state;
    takeMeasures();
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QTableView::keyPressEvent(event);
}

bool PlainTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(qRound(static_cast<QMouseEvent *>(event)->position().y())));
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeMeasures();
}

void PlainTable::holdAnchor()
{
    if (m_anchor.held)
        return;
    const int current = currentIndex().row();
    const bool isCurrentVisible = current >= 0
        && viewport()->rect().intersects(
            QRect(0, rowViewportPosition(current), 1, rowHeight(current)));
    const int row = m_hoveredRow >= 0 ? m_hoveredRow : isCurrentVisible ? current : rowAt(0);
    m_anchor = {model()->index(row, 0), rowViewportPosition(row), true};
    // Once for however many changes come together, and before anything is painted.
    QMetaObject::invokeMethod(this, &PlainTable::releaseAnchor, Qt::QueuedConnection);
}

void PlainTable::releaseAnchor()
{
    if (m_anchor.index.isValid()) {
        updateGeometries();
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + rowViewportPosition(m_anchor.index.row()) - m_anchor.y);
    }
    m_anchor = {};
}

void PlainTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void PlainTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void PlainTable::takeMeasures()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(
        m_rows == Rows::List ? measure::row() : measure::statementRow());
    horizontalHeader()->setFixedHeight(measure::columnHead());
    horizontalHeader()->setMinimumSectionSize(scaled(24));
    if (!model() || model()->columnCount() != int(m_widths.size()))
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int width = m_widths[std::size_t(column)];
        horizontalHeader()->setSectionResizeMode(
            column, width ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width)
            horizontalHeader()->resizeSection(column, scaled(width));
    }
    if (!m_columnState.isEmpty())
        horizontalHeader()->restoreState(m_columnState);
}

} // namespace vigie
