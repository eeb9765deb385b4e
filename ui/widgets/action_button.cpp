#include "ui/widgets/action_button.h"

#include "ui/look/key_cap.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"

#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <utility>

namespace vigie {

namespace {

int capGap() { return -scaled(2); } // the words need less room beside a cap
int capInset() { return scaled(6); }

/// The menu keeps the mnemonic; here it would claim the same Alt key twice.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(u"&([^&])"_qs);
    return text.replace(mark, u"\\1"_qs);
}

struct CapColours
{
    QColor text;
    QColor edge;
};

CapColours capColours(ButtonKind kind, bool enabled, const Tokens &t)
{
    if (!enabled)
        return {t.disabled, t.line};
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger) {
        QColor edge = t.onAccent;
        edge.setAlphaF(0.45f);
        return {t.onAccent, edge};
    }
    return {t.muted, t.lineStrong};
}

} // namespace

ActionButton::ActionButton(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    setButtonKind(this, kind);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent)
    : ActionButton(QString(), kind, parent)
{
    follow(action);
    connect(action, &QAction::changed, this, [this, action] { follow(action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::setKeys(const QKeySequence &keys)
{
    m_keys = keyText(keys);
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const { return QPushButton::sizeHint() + QSize(capSpace(), 0); }

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const QRect words = option.rect.adjusted(0, 0, -capSpace(), 0);
    option.rect = QStyle::visualRect(
        layoutDirection(), rect(), words.adjusted(scaled(10), 0, -scaled(10), 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (m_keys.isEmpty())
        return;
    const QSize size = keyCapSize(m_keys);
    const QRect cap(width() - capInset() - size.width(), (height() - size.height()) / 2,
        size.width(), size.height());
    const CapColours colours = capColours(buttonKind(this), isEnabled(), tokensOf(palette()));
    paintKeyCap(&painter, QStyle::visualRect(layoutDirection(), rect(), cap), m_keys, colours.text,
        colours.edge);
}

void ActionButton::follow(const QAction *action)
{
    setText(withoutMnemonic(action->text()));
    setIcon(action->icon());
    setToolTip(action->toolTip());
    setEnabled(action->isEnabled());
    if (std::exchange(m_isActionVisible, action->isVisible()) != action->isVisible())
        setVisible(action->isVisible()); // else whoever hid it for want of room has the say
    setKeys(action->shortcut());
}

int ActionButton::capSpace() const
{
    return m_keys.isEmpty() ? 0 : capGap() + keyCapSize(m_keys).width() + capInset();
}

} // namespace vigie
