#include "ui/console/keys_panel.h"

#include "ui/console/actions.h"
#include "ui/look/icons.h"
#include "ui/look/key_cap.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"
#include "ui/widgets/action_button.h"

#include <QStyle>

namespace vigie {

namespace {

int lineStep() { return scaled(24); }
int headHeight() { return scaled(56); }

} // namespace

KeysPanel::KeysPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_close(new ActionButton(QString(), ButtonKind::Flat, this))
{
    std::optional<MenuId> menu;
    for (const ActionInfo &info : actionTable()) {
        const QKeySequence keys = actions.action(info.id)->shortcut();
        if (keys.isEmpty())
            continue;
        if (menu != info.menu)
            m_lines.push_back({menuText(info.menu), {}});
        menu = info.menu;
        m_lines.push_back({actionText(info), keyText(keys)});
    }
    m_lines.push_back({tr("While writing"), {}});
    m_lines.push_back({tr("Send, or do what the dialog says"), keyText(Qt::CTRL | Qt::Key_Return)});
    m_lines.push_back({tr("Back to the list; what is written stays"), keyText(Qt::Key_Escape)});
    QStringList spoken;
    for (const Line &line : m_lines)
        spoken << (line.keys.isEmpty() ? line.words : line.words + u": "_qs + line.keys);
    setAccessibleName(tr("All keys"));
    setAccessibleDescription(spoken.join(u". "));
    m_close->setIcon(themedIcon(u"cross"_qs));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    connect(m_close, &QAbstractButton::clicked, this, &KeysPanel::closeRequested);
}

/// As many lines as make both columns alike, never ending on the name of a menu.
std::size_t KeysPanel::firstColumn() const
{
    std::size_t lines = (m_lines.size() + 1) / 2;
    while (lines > 0 && m_lines[lines - 1].keys.isEmpty())
        --lines;
    return lines;
}

QSize KeysPanel::sizeHint() const
{
    const std::size_t lines = std::max(firstColumn(), m_lines.size() - firstColumn());
    return {scaled(680), headHeight() + int(lines) * lineStep() + scaled(18)};
}

void KeysPanel::resizeEvent(QResizeEvent *)
{
    m_close->resize(m_close->sizeHint());
    const QRect place(
        width() - m_close->width() - scaled(7), scaled(11), m_close->width(), m_close->height());
    m_close->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void KeysPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int inset = scaled(20);
    write(painter, place({inset, scaled(10), width() / 2, scaled(20)}), tr("All keys"),
        {TextRole::Head}, palette(), layoutDirection());
    write(painter, place({inset, scaled(30), width() / 2, scaled(17)}),
        tr("Single keys rest while you type"), {TextRole::Small, Tone::Muted}, palette(),
        layoutDirection());
    const int column = (width() - 3 * inset) / 2;
    const std::size_t first = firstColumn();
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const int x = at < first ? inset : 2 * inset + column;
        const int y = headHeight() + int(at < first ? at : at - first) * lineStep();
        paintLine(painter, place({x, y, column, lineStep()}), m_lines[at]);
    }
}

void KeysPanel::paintLine(QPainter &painter, const QRect &rect, const Line &line) const
{
    if (line.keys.isEmpty()) {
        write(painter, rect, line.words, {TextRole::Caption, Tone::Muted}, palette(),
            layoutDirection());
        return;
    }
    const Tokens &t = tokensOf(palette());
    const QSize size = keyCapSize(line.keys);
    const QRect cap
        = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, rect);
    const QRect words = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
        {rect.width() - size.width() - scaled(10), rect.height()}, rect);
    write(painter, words, line.words, {TextRole::Body}, palette(), layoutDirection());
    paintKeyCap(&painter, cap, line.keys, t.text2, t.lineStrong);
}

} // namespace vigie
