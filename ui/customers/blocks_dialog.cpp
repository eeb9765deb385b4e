#include "ui/customers/blocks_dialog.h"

#include "presentation/blocks_model.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/layout_keeper.h"
#include "ui/widgets/plain_table.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int edge = 1; // not every desktop draws one
const std::vector<int> columnWidths{0, 84, 150, 110, 78, 128};
const QString sortUnder = u"window/blocks-sort"_qs;

/// Widths are pixels, so each text size has its own.
QString columnsUnder() { return u"window/blocks-columns-%1"_qs.arg(bodySize()); }

QWidget *onBase(QLayout *layout, int vertical)
{
    auto *widget = new QWidget;
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
    widget->setLayout(layout);
    layout->setContentsMargins(scaled(20), scaled(vertical), scaled(20), scaled(vertical));
    return widget;
}

} // namespace

BlocksDialog::BlocksDialog(QAbstractItemModel *model, QWidget *window)
    : QDialog(window)
    , m_table(new PlainTable(columnWidths, PlainTable::Rows::Statement))
{
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Blocks to invoice"));
    setAccessibleName(windowTitle());
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortable(BlockSoldColumn);
    m_table->setModel(model);
    const QSettings settings;
    m_table->setColumnState(settings.value(columnsUnder()).toByteArray());
    m_table->setSorting(settings.value(sortUnder).toString());
    connect(this, &QDialog::finished, this, &BlocksDialog::keepColumns);
    connect(m_table, &PlainTable::chosenChanged, this, &BlocksDialog::chosenChanged);
    connect(m_table, &PlainTable::escaped, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(1);
    column->addWidget(head());
    column->addWidget(m_table, 1);
    column->addWidget(foot());
    resize(scaled(860), scaled(560));
    new LayoutKeeper(this, [this] { keepColumns(); });
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *BlocksDialog::head()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(4));
    column->addWidget(new ElidedLabel(windowTitle(), {TextRole::Title}));
    column->addWidget(
        new ElidedLabel(tr("Sold by reports for what neither allowance nor credit covered"),
            {TextRole::Body, Tone::Muted}));
    return onBase(column, 12);
}

QWidget *BlocksDialog::foot()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(8));
    m_note = new Paragraph({TextRole::Small, Tone::Text2});
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    auto *csv = new ActionButton(tr("Export as CSV…"));
    m_confirm = new ActionButton(QString());
    m_mark = new ActionButton(QString(), ButtonKind::Primary);
    auto *close = new ActionButton(tr("Close"));
    close->setKeys(Qt::Key_Escape);
    connect(csv, &QPushButton::clicked, this, &BlocksDialog::exportRequested);
    connect(m_confirm, &QPushButton::clicked, this, &BlocksDialog::confirmRequested);
    connect(m_mark, &QPushButton::clicked, this, &BlocksDialog::invoicedRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(csv);
    row->addStretch();
    for (ActionButton *button : {close, m_confirm, m_mark})
        row->addWidget(button);
    for (ActionButton *button : {csv, close, m_confirm, m_mark})
        button->setAutoDefault(false); // Return is the table's
    column->addWidget(m_note);
    column->addLayout(row);
    return onBase(column, 12);
}

void BlocksDialog::keepColumns() const
{
    QSettings settings;
    settings.setValue(columnsUnder(), m_table->columnState());
    settings.setValue(sortUnder, m_table->sorting());
}

std::vector<int> BlocksDialog::chosenRows() const { return m_table->chosenRows(); }

void BlocksDialog::chooseRows(const std::vector<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_table->model()->index(row, 0), m_table->model()->index(row, 0));
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void BlocksDialog::setCounts(int toConfirm, int toInvoice)
{
    m_confirm->setText(tr("Confirm %n block(s)", nullptr, toConfirm));
    m_confirm->setEnabled(toConfirm > 0);
    m_mark->setText(tr("Mark %n block(s) as invoiced", nullptr, toInvoice));
    m_mark->setEnabled(toInvoice > 0);
}

void BlocksDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (note.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BlocksDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).lineStrong);
}

} // namespace vigie
