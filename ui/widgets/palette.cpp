#include "ui/widgets/palette.h"

#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/palette_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace vigie {

namespace {

constexpr int mostHeight = 480; // of the list, at 13 px
constexpr int pageStep = 8; // lines

} // namespace

Palette::Palette(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_found(new ElidedLabel({TextRole::Small, Tone::Muted, Qt::AlignRight}))
    , m_list(new QListView)
    , m_outlook(new Paragraph({TextRole::Small, Tone::Text2}))
    , m_upper(head())
    , m_lower(foot())
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Or all that is below would be painted with each letter.
    for (QWidget *filled :
        {m_list->viewport(), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_found)}) {
        filled->setBackgroundRole(QPalette::Button);
        filled->setAutoFillBackground(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(1);
    column->addWidget(m_upper);
    column->addWidget(m_list, 1);
    column->addWidget(m_lower);
    setAccessibleName(tr("Find tickets, customers, servers and actions"));
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isFresh = true;
        Q_EMIT typed(text);
    });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { choose(index.row()); });
}

QWidget *Palette::head()
{
    m_edit->setFrame(false);
    m_edit->setFont(vigie::font(TextRole::Title));
    m_edit->setPlaceholderText(tr("Find a ticket, a customer, a server, an action…"));
    m_edit->setAccessibleName(tr("What to find"));
    m_found->keepWhole();
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(scaled(16), scaled(11), scaled(16), scaled(11));
    row->setSpacing(scaled(10));
    row->addWidget(new IconLabel(u"search"_qs, 16, Tone::Muted));
    row->addWidget(m_edit, 1);
    row->addWidget(m_found);
    return box;
}

QWidget *Palette::foot()
{
    m_outlook->setMostLines(2);
    m_outlook->hide();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(scaled(16), scaled(9), scaled(16), scaled(9));
    column->setSpacing(scaled(6));
    column->addWidget(m_outlook);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16));
    column->addLayout(row);
    for (const QString &hint : {tr("Enter: go there"), tr("Esc: back"), tr("> actions only")})
        row->addWidget(new ElidedLabel(hint, {TextRole::Small, Tone::Muted}));
    row->addStretch();
    return box;
}

void Palette::type(const QString &text)
{
    m_edit->setText(text);
    m_isFresh = true;
    Q_EMIT typed(text);
}

void Palette::setLines(std::vector<PaletteLine> lines, int found)
{
    m_leastHeight = m_edit->text().isEmpty() ? 0 : listHeight();
    const int row = m_list->currentIndex().row();
    const PaletteLine before = row >= 0 ? m_model.line(row) : PaletteLine();
    m_model.setLines(std::move(lines));
    m_found->setText(m_edit->text().isEmpty() ? QString() : tr("%n found", nullptr, found));
    const int kept = std::exchange(m_isFresh, false) || row < 0 ? -1 : m_model.rowOf(before);
    setCurrent(kept >= 0 ? kept : m_model.next(-1, 1));
    updateGeometry();
}

int Palette::listHeight() const
{
    int height = measure::space2();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model.index(row)).height();
    return qBound(m_leastHeight, height, scaled(mostHeight));
}

int Palette::heightForWidth(int width) const
{
    const int lower = m_lower->hasHeightForWidth() ? m_lower->heightForWidth(width - 2)
                                                   : m_lower->sizeHint().height();
    return m_upper->sizeHint().height() + listHeight() + lower + 2;
}

QSize Palette::sizeHint() const { return {scaled(680), heightForWidth(scaled(680))}; }

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool Palette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(pageStep); return true;
    case Qt::Key_PageUp: move(-pageStep); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    default: return false;
    }
}

/// One line from an end leads to the other; several stop at the end.
void Palette::move(int step)
{
    const int direction = step < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int left = qAbs(step); left > 0; --left) {
        const int next = m_model.next(row, direction);
        if (next < 0)
            break;
        row = next;
    }
    if (row == m_list->currentIndex().row() && qAbs(step) == 1)
        row = m_model.next(step > 0 ? -1 : m_model.rowCount(), direction);
    setCurrent(row);
}

/// The focus stays where one types, so that is where the current line is told.
void Palette::setCurrent(int row)
{
    const QModelIndex index = row >= 0 ? m_model.index(row) : QModelIndex();
    const PaletteLine line = row >= 0 ? m_model.line(row) : PaletteLine();
    m_list->setCurrentIndex(index);
    if (row >= 0 && row == m_model.next(-1, 1))
        m_list->scrollToTop(); // with its caption
    m_outlook->setVisible(line.kind == PaletteLine::Kind::Action);
    describe();
    updateGeometry();
    Q_EMIT currentChanged(line);
}

void Palette::setOutlook(const QString &text)
{
    m_outlook->setText(text);
    describe();
    updateGeometry();
}

void Palette::describe()
{
    const int row = m_list->currentIndex().row();
    const QString line = row >= 0 ? m_model.line(row).spoken() : m_found->text();
    const QString outlook = m_outlook->isHidden() ? QString() : m_outlook->text();
    m_edit->setAccessibleDescription(line.contains(outlook) ? line : line + u". "_qs + outlook);
}

void Palette::choose(int row)
{
    if (row < 0 || m_model.line(row).isCaption())
        return;
    const PaletteLine line = m_model.line(row); // whoever takes it may close the sheet
    if (line.isLocked)
        Q_EMIT triedInVain(line);
    else
        Q_EMIT chosen(line);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    for (const int y : {m_list->geometry().top() - 1, m_list->geometry().bottom() + 1})
        painter.fillRect(QRect(1, y, width() - 2, 1), t.line);
}

} // namespace vigie
