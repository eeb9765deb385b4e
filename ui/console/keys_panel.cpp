#include "ui/console/keys_panel.h"

#include "ui/console/actions.h"
#include "ui/look/icons.h"
#include "ui/look/key_cap.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/sheet_scroll.h"

#include <QStyle>

namespace vigie {

namespace {

int lineStep() { return scaled(24); }
int headHeight() { return scaled(56); }
int footHeight() { return scaled(18); }
int inset() { return scaled(20); }
int capGap() { return scaled(10); }

struct Line
{
    QString words;
    QString keys; ///< empty: the name of a menu
};

int widthOf(const Line &line)
{
    const int cap = line.keys.isEmpty() ? 0 : capGap() + keyCapSize(line.keys).width();
    return textWidth(line.words, TextRole::Body) + cap;
}

/// The name of a menu, whose keys rest while another place is shown.
QString headingOf(MenuId menu, bool rests)
{
    if (!rests)
        return menuText(menu);
    return menu == MenuId::Customer ? KeysPanel::tr("In the customers’ place")
                                    : KeysPanel::tr("In the queue’s place");
}

/// The keys that act now, or those of the place that is not shown.
void addActions(std::vector<Line> &lines, const Actions &actions, bool resting)
{
    std::optional<MenuId> menu;
    for (const ActionInfo &info : actionTable()) {
        const QKeySequence keys = actions.action(info.id)->shortcut();
        if (keys.isEmpty() || actions.rests(info.id) != resting)
            continue;
        if (menu != info.menu)
            lines.push_back({headingOf(info.menu, resting), {}});
        menu = info.menu;
        lines.push_back({actionText(info), keyText(keys)});
    }
}

/// What a list, the composer and a dialog take by themselves.
void addOwn(std::vector<Line> &lines)
{
    const QString send = keyText(Qt::CTRL | Qt::Key_Return);
    const QString escape = keyText(Qt::Key_Escape);
    lines.push_back({KeysPanel::tr("In a list"), {}});
    lines.push_back({KeysPanel::tr("Empty the filter"), escape});
    lines.push_back({KeysPanel::tr("While writing"), {}});
    lines.push_back({KeysPanel::tr("Send what is written"), send});
    lines.push_back({KeysPanel::tr("Back to the list; what is written stays"), escape});
    lines.push_back({KeysPanel::tr("In a dialog"), {}});
    lines.push_back({KeysPanel::tr("Do what its button says"), send});
    lines.push_back({KeysPanel::tr("Go on to the next field"), keyText(Qt::Key_Return)});
    lines.push_back({KeysPanel::tr("Leave it; what is typed stays"), escape});
}

std::vector<Line> linesOf(const Actions &actions)
{
    std::vector<Line> lines;
    addActions(lines, actions, false);
    addOwn(lines);
    addActions(lines, actions, true);
    return lines;
}

} // namespace

class KeyLines : public QWidget
{
public:
    explicit KeyLines(std::vector<Line> lines)
        : m_lines(std::move(lines))
    {
        QStringList told;
        for (const Line &line : m_lines)
            told << (line.keys.isEmpty() ? line.words : line.words + u": "_qs + line.keys);
        setAccessibleDescription(told.join(u". "));
    }

    int heightFor(int width) const
    {
        const std::size_t first = firstColumn(width);
        return int(std::max(first, m_lines.size() - first)) * lineStep();
    }

protected:
    void resizeEvent(QResizeEvent *) override { setFixedHeight(heightFor(width())); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int column = columnWidth(width());
        const std::size_t first = firstColumn(width());
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const int x = at < first ? inset() : 2 * inset() + column;
            const int y = int(at < first ? at : at - first) * lineStep();
            paintLine(painter,
                QStyle::visualRect(layoutDirection(), rect(), {x, y, column, lineStep()}),
                m_lines[at]);
        }
    }

private:
    bool hasTwoColumns(int width) const
    {
        const int column = (width - 3 * inset()) / 2;
        return std::ranges::all_of(
            m_lines, [column](const Line &line) { return widthOf(line) <= column; });
    }

    int columnWidth(int width) const
    {
        return hasTwoColumns(width) ? (width - 3 * inset()) / 2 : width - 2 * inset();
    }

    /// As many lines as make both columns alike, never ending on the name of a menu.
    std::size_t firstColumn(int width) const
    {
        if (!hasTwoColumns(width))
            return m_lines.size();
        std::size_t lines = (m_lines.size() + 1) / 2;
        while (lines > 0 && m_lines[lines - 1].keys.isEmpty())
            --lines;
        return lines;
    }

    void paintLine(QPainter &painter, const QRect &rect, const Line &line) const
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
            {rect.width() - size.width() - capGap(), rect.height()}, rect);
        write(painter, words, line.words, {TextRole::Body}, palette(), layoutDirection());
        paintKeyCap(&painter, cap, line.keys, t.text2, t.lineStrong);
    }

    std::vector<Line> m_lines;
};

KeysPanel::KeysPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_close(new ActionButton(QString(), ButtonKind::Flat, this))
    , m_lines(new KeyLines(linesOf(actions)))
    , m_scroll(new SheetScroll(m_lines, this))
{
    setAccessibleName(tr("All keys"));
    setAccessibleDescription(m_lines->accessibleDescription());
    m_scroll->setAccessibleName(tr("All keys"));
    m_scroll->setAccessibleDescription(m_lines->accessibleDescription());
    setFocusProxy(m_scroll);
    m_close->setIcon(themedIcon(u"cross"_qs));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    connect(m_close, &QAbstractButton::clicked, this, &KeysPanel::closeRequested);
}

int KeysPanel::heightForWidth(int width) const
{
    return headHeight() + m_lines->heightFor(width - 2) + footHeight();
}

void KeysPanel::resizeEvent(QResizeEvent *)
{
    m_close->resize(m_close->sizeHint());
    const QRect place(
        width() - m_close->width() - scaled(7), scaled(11), m_close->width(), m_close->height());
    m_close->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_scroll->setGeometry(1, headHeight(), width() - 2, height() - headHeight() - footHeight());
}

void KeysPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int room = width() - m_close->width() - 2 * inset();
    write(painter, place({inset(), scaled(10), room, scaled(20)}), tr("All keys"), {TextRole::Head},
        palette(), layoutDirection());
    write(painter, place({inset(), scaled(30), room, scaled(17)}),
        tr("Single keys rest while you type"), {TextRole::Small, Tone::Muted}, palette(),
        layoutDirection());
}

} // namespace vigie
