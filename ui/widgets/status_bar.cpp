#include "ui/widgets/status_bar.h"

#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"
#include "ui/widgets/whole_text.h"

#include <QEvent>
#include <QStyle>

namespace vigie {

namespace {

Ink inkOf(StatusItem::State state)
{
    switch (state) {
    case StatusItem::State::Calm: return {TextRole::Small, Tone::Text2};
    case StatusItem::State::Notable: return {TextRole::SmallMedium, Tone::Text};
    case StatusItem::State::Running: return {TextRole::SmallMedium, Tone::Accent};
    case StatusItem::State::Refused: return {TextRole::SmallMedium, Tone::Danger};
    }
    Q_UNREACHABLE();
}

int iconSpace() { return measure::statusIcon() + scaled(5); }

} // namespace

StatusItem::StatusItem(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    hide();
}

void StatusItem::setFact(const QString &icon, const QString &text, State state)
{
    m_icon = icon;
    m_state = state;
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    parentWidget()->update(); // the separators follow
}

QSize StatusItem::sizeHint() const
{
    return {iconSpace() + textWidth(text(), inkOf(m_state).role), measure::statusBar() - 1};
}

QSize StatusItem::minimumSizeHint() const
{
    // Clocks and refusals are never cut.
    const bool whole = m_state == State::Running || m_state == State::Refused;
    return whole ? sizeHint() : QSize(qMin(sizeHint().width(), scaled(60)), sizeHint().height());
}

bool StatusItem::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || width() >= sizeHint().width())
        return QAbstractButton::event(event);
    tellWhole(*static_cast<QHelpEvent *>(event), *this, text());
    return true;
}

void StatusItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Ink ink = inkOf(m_state);
    const Tokens &t = tokensOf(palette());
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect sign = place({0, 0, measure::statusIcon(), height()});
    paintIcon(painter, sign, m_icon, measure::statusIcon(), colourOf(ink.tone, t),
        m_icon == u"play" ? layoutDirection() : Qt::LeftToRight);
    write(painter, place({iconSpace(), 0, width() - iconSpace(), height()}), text(), ink, palette(),
        layoutDirection());
    if (hasFocus())
        paintBox(&painter, rect(), measure::controlRadius, Qt::transparent,
            QPen(t.accent, measure::focusWidth));
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->addStretch();
    arrange();
}

StatusItem *StatusBar::addItem()
{
    auto *item = new StatusItem(this);
    m_row->insertWidget(m_leading++, item);
    return item;
}

StatusItem *StatusBar::addItemAtEnd()
{
    auto *item = new StatusItem(this);
    m_row->addWidget(item);
    return item;
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    // A separator between two neighbours, none at the gap in the middle.
    const StatusItem *previous = nullptr;
    for (int i = 0; i < m_row->count(); ++i) {
        const auto *item = qobject_cast<StatusItem *>(m_row->itemAt(i)->widget());
        if (item && previous && !item->isHidden()) {
            const int x = (previous->geometry().right() + item->geometry().left()) / 2;
            const int mirrored = (item->geometry().right() + previous->geometry().left()) / 2;
            painter.fillRect(QRect(layoutDirection() == Qt::LeftToRight ? x : mirrored, scaled(7),
                                 1, height() - scaled(13)),
                t.lineStrong);
        }
        if (!item || !item->isHidden())
            previous = item;
    }
}

void StatusBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void StatusBar::arrange()
{
    m_row->setContentsMargins(scaled(12), 1, scaled(12), 0);
    m_row->setSpacing(scaled(26));
    setFixedHeight(measure::statusBar() + 1);
}

} // namespace vigie
