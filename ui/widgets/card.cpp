#include "ui/widgets/card.h"

#include "presentation/level_words.h"
#include "ui/look/icons.h"
#include "ui/look/level_badge.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card_lines.h"
#include "ui/widgets/link_button.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>

#include <numeric>

namespace vigie {

namespace {

int verticalPadding() { return scaled(8); }
int headHeight() { return scaled(22); }
int headGap() { return scaled(3); }
int figureHeight() { return scaled(32); }

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_link(new LinkButton({}, TextRole::Small, this))
    , m_open(new ActionButton(QString(), ButtonKind::Flat, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    m_link->hide();
    m_open->hide();
    m_open->setIcon(themedIcon(u"right"_qs));
    connect(m_link, &LinkButton::clicked, this, &Card::linkClicked);
    connect(m_open, &ActionButton::clicked, this, &Card::opened);
}

void Card::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void Card::setAside(const QString &text)
{
    m_aside = text;
    describe();
    update();
}

void Card::setLevel(std::optional<Level> level)
{
    m_level = level;
    describe();
    update();
}

void Card::setLink(const QString &text, const QString &tip)
{
    m_link->setText(text);
    m_link->setToolTip(tip);
    m_link->setVisible(!text.isEmpty());
    placeButtons();
}

void Card::setOpens(const QString &accessibleName)
{
    m_open->setAccessibleName(accessibleName);
    m_open->setToolTip(accessibleName);
    m_open->show();
    placeButtons();
}

void Card::setFigure(const QString &figure)
{
    m_figure = figure;
    describe();
    updateGeometry();
    update();
}

void Card::setPreview(bool preview)
{
    m_preview = preview;
    update();
}

void Card::setLines(const std::vector<CardLine> &lines)
{
    m_lines = lines;
    m_hovered = -1;
    if (!isEntry(m_current))
        m_current = -1;
    const bool leads = std::any_of(lines.begin(), lines.end(),
        [](const CardLine &line) { return std::holds_alternative<CardEntry>(line); });
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    describe();
    updateGeometry();
    update();
}

QSize Card::sizeHint() const
{
    const auto add = [](int sum, const CardLine &line) { return sum + cardLineHeight(line); };
    return {scaled(226),
        std::accumulate(m_lines.begin(), m_lines.end(), linesTop(), add) + verticalPadding()};
}

QSize Card::minimumSizeHint() const { return {scaled(140), sizeHint().height()}; }

bool Card::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), hiddenText(help->pos().y()).toHtmlEscaped(), this);
    return true;
}

/// What is cut at this height, whole.
QString Card::hiddenText(int y) const
{
    const int room = width() - 2 * measure::cardInset();
    const int line = lineAt(y);
    if (line >= 0)
        return isCardLineCut(m_lines[std::size_t(line)], room)
            ? cardLineText(m_lines[std::size_t(line)])
            : QString();
    if (y >= linesTop())
        return {};
    const bool isTitleCut = textWidth(m_title, TextRole::SmallMedium) > titleRoom();
    const bool isFigureCut = textWidth(m_figure, TextRole::Figure) > room;
    return isTitleCut || isFigureCut ? (m_title + u' ' + m_figure).trimmed() : QString();
}

/// What the title has beside what stands at its right.
int Card::titleRoom() const
{
    int room = width() - 2 * measure::cardInset() - textWidth(m_aside, TextRole::CaptionRegular);
    room -= m_preview ? scaled(20) : 0;
    room -= m_link->isHidden() ? 0 : m_link->width();
    return m_level ? room - levelBadgeSize(*m_level).width() - measure::space2() : room;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    QPen edge(m_preview ? t.control : t.line, 1);
    if (m_preview)
        edge.setDashPattern({4, 3});
    paintBox(&painter, rect(), measure::cardRadius, t.raised, edge);
    paintHead(painter);
    const int inset = measure::cardInset();
    int y = linesTop();
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const CardLine &line = m_lines[std::size_t(i)];
        const QRect row(inset, y, width() - 2 * inset, cardLineHeight(line));
        if (i == m_hovered)
            paintBox(&painter, row.adjusted(-scaled(4), 0, scaled(4), 0), measure::controlRadius,
                t.hover, Qt::NoPen);
        paintCardLine(painter, row, line, palette(), layoutDirection());
        if (i == m_current && hasFocus())
            paintBox(&painter, row.adjusted(-scaled(4), 0, scaled(4), 0), measure::controlRadius,
                Qt::transparent, QPen(t.accent, measure::focusWidth));
        y += row.height();
    }
}

void Card::paintHead(QPainter &painter)
{
    const int inset = measure::cardInset();
    const QRect head(inset, verticalPadding(), width() - 2 * inset, headHeight());
    const auto place = [&](int from, int to) {
        return QStyle::visualRect(layoutDirection(), head,
            {head.x() + from, head.y(), qMax(0, to - from), head.height()});
    };
    int start = 0;
    int end = head.width() - (m_link->isHidden() ? 0 : m_link->width());
    if (m_preview) {
        paintIcon(painter, place(0, scaled(14)), u"eye", scaled(14), tokensOf(palette()).text2);
        start = scaled(20);
    }
    if (m_level) {
        const int badge = levelBadgeSize(*m_level).width();
        paintLevelBadge(&painter, place(end - badge, end), *m_level, palette(), layoutDirection());
        end -= badge + measure::space2();
    }
    const int aside = textWidth(m_aside, TextRole::CaptionRegular);
    write(painter, place(end - aside, end), m_aside,
        {TextRole::CaptionRegular, Tone::Muted, Qt::AlignRight}, palette(), layoutDirection());
    write(painter, place(start, end - aside), m_title, {TextRole::SmallMedium, Tone::Text2},
        palette(), layoutDirection());
    if (m_figure.isEmpty())
        return;
    const QRect figure(head.x(), head.bottom() + 1, head.width(), figureHeight());
    write(painter, figure, m_figure, {TextRole::Figure}, palette(), layoutDirection());
}

void Card::resizeEvent(QResizeEvent *) { placeButtons(); }

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeButtons();
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isEntry(m_current))
        Q_EMIT entryActivated(m_current);
    else if (event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if (event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else
        QWidget::keyPressEvent(event);
}

/// The ring is on an entry.
void Card::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        moveCurrent(1);
    QWidget::focusInEvent(event);
}

void Card::mouseMoveEvent(QMouseEvent *event)
{
    const int line = lineAt(event->pos().y());
    m_hovered = isEntry(line) ? line : -1;
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    const int line = lineAt(event->pos().y());
    if (event->button() == Qt::LeftButton && isEntry(line))
        Q_EMIT entryActivated(line);
}

void Card::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

int Card::linesTop() const
{
    return verticalPadding() + headHeight() + headGap() + (m_figure.isEmpty() ? 0 : figureHeight());
}

int Card::lineAt(int y) const
{
    int top = linesTop();
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const int bottom = top + cardLineHeight(m_lines[std::size_t(i)]);
        if (y >= top && y < bottom)
            return i;
        top = bottom;
    }
    return -1;
}

bool Card::isEntry(int line) const
{
    return line >= 0 && line < int(m_lines.size())
        && std::holds_alternative<CardEntry>(m_lines[std::size_t(line)]);
}

void Card::moveCurrent(int step)
{
    for (int line = m_current < 0 && step < 0 ? int(m_lines.size()) - 1 : m_current + step;
         line >= 0 && line < int(m_lines.size()); line += step) {
        if (isEntry(line)) {
            m_current = line;
            break;
        }
    }
    describe();
    update();
}

void Card::describe()
{
    QStringList spoken{m_figure, m_level ? levelWord(*m_level) : QString(), m_aside};
    for (const CardLine &line : m_lines)
        spoken << cardLineText(line);
    spoken.removeAll(QString());
    setAccessibleDescription(
        isEntry(m_current) ? cardLineText(m_lines[std::size_t(m_current)]) : spoken.join(u"; "));
}

void Card::placeButtons()
{
    const int end = width() - measure::cardInset() + scaled(4);
    const auto place = [&](QWidget *button, const QSize &size) {
        const int y = verticalPadding() + (headHeight() - size.height()) / 2;
        const QRect spot(QPoint(end - size.width(), y), size);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
    };
    place(m_link, m_link->sizeHint());
    place(m_open, QSize(headHeight(), headHeight()));
}

} // namespace vigie
