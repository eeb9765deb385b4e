#include "ui/widgets/plain_table.h"

#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
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

const QString downwards = u"descending"_qs;

QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool isChosen)
{
    QAction *choice = menu.addAction(text);
    choice->setCheckable(true);
    choice->setChecked(isChosen);
    group.addAction(choice);
    return choice;
}

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
    setHorizontalScrollMode(ScrollPerPixel); // where the columns have no room
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
    if (newModel && isSortingEnabled())
        newModel->sort(
            horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
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

QItemSelectionModel::SelectionFlags PlainTable::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
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
    if (current.isValid() != previous.isValid())
        viewport()->update(); // the ring comes or goes
}

QByteArray PlainTable::columnState() const { return horizontalHeader()->saveState(); }

void PlainTable::setColumnState(const QByteArray &state)
{
    m_columnState = state;
    takeMeasures();
}

void PlainTable::setSortable(int column)
{
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_anchor.index = QModelIndex(); // who sorts wants to see what comes first
        scrollToTop();
    });
}

void PlainTable::offerSorting()
{
    if (!model() || !isSortingEnabled())
        return;
    const QHeaderView &head = *horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Sort by"));
    auto *columns = new QActionGroup(menu);
    for (int at = 0; at < head.count(); ++at) {
        const int column = head.logicalIndex(at);
        const auto told = [this, column](int role) {
            return model()->headerData(column, Qt::Horizontal, role);
        };
        const auto first = Qt::SortOrder(told(Qt::InitialSortOrderRole).toInt());
        connect(addChoice(*menu, *columns, told(Qt::DisplayRole).toString(),
                    column == head.sortIndicatorSection()),
            &QAction::triggered, this, [this, column, first] { sortByColumn(column, first); });
    }
    menu->addSeparator();
    auto *ways = new QActionGroup(menu);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
        connect(addChoice(*menu, *ways,
                    order == Qt::AscendingOrder ? tr("Ascending") : tr("Descending"),
                    order == head.sortIndicatorOrder()),
            &QAction::triggered, this,
            [this, order] { sortByColumn(horizontalHeader()->sortIndicatorSection(), order); });
    menu->popup(mapToGlobal(QPoint(0, horizontalHeader()->height())));
    menu->setActiveAction(columns->checkedAction());
}

QString PlainTable::sorting() const
{
    const QString column = QString::number(horizontalHeader()->sortIndicatorSection());
    return horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder
        ? column + u' ' + downwards
        : column;
}

void PlainTable::setSorting(const QString &kept)
{
    bool isNumber = false;
    const int column = kept.section(u' ', 0, 0).toInt(&isNumber);
    if (isNumber && column >= 0 && column < int(m_widths.size()))
        sortByColumn(column, kept.endsWith(downwards) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// Asked for by the keyboard; the pointer has the heads.
void PlainTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && isSortingEnabled())
        offerSorting();
    else
        QTableView::contextMenuEvent(event);
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

bool PlainTable::isRinged() const { return hasFocus() && !currentIndex().isValid(); }

void PlainTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!isRinged())
        return;
    QPainter painter(viewport());
    paintBox(&painter, viewport()->rect(), measure::controlRadius, Qt::transparent,
        QPen(tokensOf(palette()).accent, measure::focusWidth));
}

/// The ring does not scroll along.
void PlainTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (isRinged())
        viewport()->update();
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
        restoreColumns();
}

/// Widths and order alone: how the rows are sorted is kept elsewhere, for every size of text.
void PlainTable::restoreColumns()
{
    QHeaderView &head = *horizontalHeader();
    const int column = head.sortIndicatorSection();
    const Qt::SortOrder order = head.sortIndicatorOrder();
    head.restoreState(m_columnState);
    head.setSectionsClickable(isSortingEnabled());
    head.setSortIndicatorShown(isSortingEnabled());
    head.setSortIndicator(column, order);
}

} // namespace vigie
