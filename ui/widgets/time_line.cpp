#include "ui/widgets/time_line.h"

#include "ui/look/measures.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace vigie {

namespace {

int lineHeightHere() { return measure::statementRow(); }

QString spoken(const HistoryEntry &entry)
{
    return QStringList{entry.day, entry.time, entry.what, entry.who}.join(u", ");
}

} // namespace

TimeLine::TimeLine(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("History"));
    updateScrollBar();
}

void TimeLine::open(const std::vector<HistoryEntry> &entries)
{
    m_current = -1;
    setAccessibleDescription({});
    setEntries(entries);
    verticalScrollBar()->setValue(0);
    if (hasFocus())
        setCurrent(0);
}

void TimeLine::setEntries(const std::vector<HistoryEntry> &entries)
{
    m_entries = entries;
    m_lines.clear();
    for (int i = 0; i < int(entries.size()); ++i) {
        if (i == 0 || entries[std::size_t(i)].day != entries[std::size_t(i) - 1].day)
            m_lines.push_back({i, true});
        m_lines.push_back({i, false});
    }
    m_current = qMin(m_current, int(entries.size()) - 1);
    updateScrollBar();
    viewport()->update();
}

void TimeLine::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensOf(palette()).base);
    const int height = lineHeightHere();
    const int scrolled = verticalScrollBar()->value();
    for (int i = qMax(0, lineAt(event->rect().top())); i < int(m_lines.size()); ++i) {
        const QRect row(0, i * height - scrolled, viewport()->width(), height);
        if (row.top() > event->rect().bottom())
            break;
        const Line &line = m_lines[std::size_t(i)];
        if (line.isDay)
            paintDay(painter, row, m_entries[std::size_t(line.entry)]);
        else
            paintChange(painter, row, line.entry);
    }
}

void TimeLine::paintDay(QPainter &painter, const QRect &row, const HistoryEntry &entry)
{
    const int inset = measure::listInset();
    write(painter, row.adjusted(inset, 2, -inset, 0), entry.day, {TextRole::Caption, Tone::Muted},
        palette(), layoutDirection());
}

void TimeLine::paintChange(QPainter &painter, const QRect &row, int index)
{
    const HistoryEntry &entry = m_entries[std::size_t(index)];
    const Tokens &t = tokensOf(palette());
    const auto place = [&](int from, int to) {
        return QStyle::visualRect(
            layoutDirection(), row, {from, row.y(), qMax(0, to - from), row.height()});
    };
    const int inset = measure::listInset();
    const int thread = inset + scaled(66);
    const int text = thread + scaled(16);
    const int end = row.width() - inset;
    const int who = qMin(textWidth(entry.who, TextRole::Small), end / 3);
    painter.fillRect(place(thread, thread + 1), t.line);
    const QRect mark = place(thread - scaled(6), thread + scaled(7));
    painter.fillRect(mark.adjusted(0, scaled(6), 0, -scaled(6)), t.base);
    paintMark(&painter, mark, entry.mark, palette());
    write(painter, place(inset, thread - scaled(8)), entry.time, {TextRole::Small, Tone::Muted},
        palette(), layoutDirection());
    write(painter, place(text, end - who - measure::space2()), entry.what,
        {TextRole::Body, Tone::Text}, palette(), layoutDirection());
    write(painter, place(end - who, end), entry.who, {TextRole::Small, Tone::Muted, Qt::AlignRight},
        palette(), layoutDirection());
    if (index == m_current && hasFocus())
        paintBox(&painter, row.adjusted(2, 0, -2, 0), measure::controlRadius, Qt::transparent,
            QPen(t.accent, 1));
}

void TimeLine::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void TimeLine::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateScrollBar();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("History"));
}

bool TimeLine::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = lineAt(help->pos().y());
    const bool told = line >= 0 && line < int(m_lines.size());
    QToolTip::showText(help->globalPos(),
        told ? spoken(m_entries[std::size_t(m_lines[std::size_t(line)].entry)]).toHtmlEscaped()
             : QString(),
        viewport());
    return true;
}

void TimeLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_current >= 0)
        return QApplication::clipboard()->setText(spoken(m_entries[std::size_t(m_current)]));
    switch (event->key()) {
    case Qt::Key_Up: return setCurrent(m_current - 1);
    case Qt::Key_Down: return setCurrent(m_current + 1);
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(int(m_entries.size()) - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimeLine::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->pos().y());
    if (line >= 0 && line < int(m_lines.size()))
        setCurrent(m_lines[std::size_t(line)].entry);
}

void TimeLine::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    viewport()->update();
}

void TimeLine::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

int TimeLine::lineAt(int y) const { return (y + verticalScrollBar()->value()) / lineHeightHere(); }

int TimeLine::lineOf(int entry) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
        [entry](const Line &line) { return !line.isDay && line.entry == entry; });
    return int(found - m_lines.begin());
}

void TimeLine::updateScrollBar()
{
    verticalScrollBar()->setSingleStep(lineHeightHere());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(
        0, qMax(0, int(m_lines.size()) * lineHeightHere() - viewport()->height()));
}

void TimeLine::setCurrent(int entry)
{
    if (m_entries.empty())
        return;
    m_current = qBound(0, entry, int(m_entries.size()) - 1);
    setAccessibleDescription(spoken(m_entries[std::size_t(m_current)]));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const int top = lineOf(m_current) * lineHeightHere();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(qMin(top, qMax(bar->value(), top + lineHeightHere() - viewport()->height())));
    viewport()->update();
}

} // namespace vigie
