#include "ui/widgets/search_field.h"

#include "ui/look/icons.h"
#include "ui/look/key_cap.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyle>

namespace vigie {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
{
    setAccessibleName(tr("Filter"));
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        &SearchField::complete);
    connect(this, &QLineEdit::textEdited, this,
        [this] { Q_EMIT typed(text().left(cursorPosition())); });
    arrange();
}

void SearchField::offer(const QStringList &completions)
{
    m_completions->setStringList(completions);
    if (completions.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Return alone chooses nothing
}

void SearchField::complete(const QString &completion)
{
    const QString behind = text().mid(cursorPosition());
    setText(completion + behind);
    setCursorPosition(int(completion.size()));
    Q_EMIT typed(completion);
}

void SearchField::setKeys(const QKeySequence &keys)
{
    m_keys = keyText(keys);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool escapes = event->key() == Qt::Key_Escape;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && (escapes || enters || event->key() == Qt::Key_Down))
        event->ignore(); // the list below takes them
    else if (escapes && !text().isEmpty())
        clear();
    else if (escapes || enters || event->key() == Qt::Key_Down)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    paintDoubts(painter);
    paintIcon(painter, place({scaled(7), 0, scaled(16), height()}), u"search", scaled(14), t.muted);
    const QString keys = hasFocus() ? keyText(Qt::Key_Escape) : m_keys;
    if (keys.isEmpty())
        return;
    const QSize size = keyCapSize(keys);
    const QRect cap(width() - scaled(5) - size.width(), (height() - size.height()) / 2,
        size.width(), size.height());
    paintKeyCap(&painter, place(cap), keys, t.muted, t.lineStrong);
}

void SearchField::setTip(const QString &tip)
{
    m_tip = tip;
    setDoubts(m_doubts);
}

void SearchField::setDoubts(const std::vector<Doubt> &doubts)
{
    m_doubts = doubts;
    const QString why = doubts.empty() ? QString() : doubts.front().why;
    setToolTip(why.isEmpty() ? m_tip : why);
    setAccessibleDescription(why);
    update();
}

/// The text may be scrolled within the field: the cursor says by how much.
void SearchField::paintDoubts(QPainter &painter)
{
    if (m_doubts.empty() || layoutDirection() == Qt::RightToLeft)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int start
        = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const int y = (height() + metrics.ascent() - metrics.descent()) / 2 + 2;
    const QMargins room = textMargins();
    painter.setClipRect(rect().adjusted(room.left() + scaled(7), 0, -room.right(), 0));
    painter.setPen(QPen(tokensOf(palette()).warn, qMax(1, scaled(1)), Qt::DotLine));
    for (const Doubt &doubt : m_doubts) {
        const int from = start + metrics.horizontalAdvance(text().left(doubt.start));
        const int to = start + metrics.horizontalAdvance(text().left(doubt.start + doubt.length));
        painter.drawLine(from, y, to, y);
    }
    painter.setClipping(false);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SearchField::arrange()
{
    const int icon = scaled(15);
    const int cap = scaled(34);
    if (layoutDirection() == Qt::LeftToRight)
        setTextMargins(icon, 0, cap, 0);
    else
        setTextMargins(cap, 0, icon, 0);
}

} // namespace vigie
