#include "ui/widgets/conversation.h"

#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"
#include "ui/widgets/message_document.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>

namespace vigie {

namespace {

constexpr int documentsKept = 32; // beside those seen

int topPadding() { return scaled(10); }
int headHeight() { return scaled(20); }
int headGap() { return scaled(2); }
int bottomPadding() { return scaled(10); }
int eventHeight() { return scaled(24); }
int edgeAbove() { return scaled(3); }

bool isEvent(const ConversationItem &message)
{
    return message.kind == ConversationItem::Kind::Event;
}

/// Leads nowhere but to the explanation.
QUrl whyLink() { return QUrl(u"vigie:why"_qs); }

} // namespace

Conversation::Conversation(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conversation"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(scaled(18));
    sumHeights();
}

Conversation::~Conversation() = default;

void Conversation::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void Conversation::open(const std::vector<ConversationItem> &messages)
{
    m_entries.clear();
    m_anchor = m_caret = {};
    m_pressedLink.clear();
    m_current = -1;
    setAccessibleDescription({});
    setMessages(messages);
    showEnd();
    if (hasFocus())
        setCurrent(int(m_entries.size()) - 1);
}

void Conversation::setMessages(const std::vector<ConversationItem> &messages)
{
    const QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    std::size_t same = 0;
    while (
        same < qMin(messages.size(), m_entries.size()) && messages[same] == m_entries[same].message)
        ++same;
    m_entries.resize(same);
    for (std::size_t i = same; i < messages.size(); ++i) {
        Entry entry;
        entry.message = messages[i];
        entry.height = guessedHeight(messages[i]);
        m_entries.push_back(std::move(entry));
    }
    if (m_anchor.entry >= int(same))
        m_anchor = m_caret = {};
    m_current = qMin(m_current, int(m_entries.size()) - 1);
    sumHeights();
    updateScrollBar();
    if (atEnd)
        showEnd();
    viewport()->update();
}

void Conversation::showEnd()
{
    // Measuring what comes into view may move the end again.
    for (int round = 0; round < 3; ++round) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        layOutVisible();
    }
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QString Conversation::selectedText() const
{
    if (m_anchor.entry < 0 || m_anchor.position == m_caret.position)
        return {};
    const auto document = documentFor(m_entries[std::size_t(m_anchor.entry)].message);
    QTextCursor cursor(document.get());
    cursor.setPosition(m_anchor.position);
    cursor.setPosition(m_caret.position, QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

int Conversation::documentCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return entry.document != nullptr; }));
}

int Conversation::textWidthAvailable() const
{
    return qMax(scaled(80), viewport()->width() - 2 * measure::listInset());
}

int Conversation::guessedHeight(const ConversationItem &message) const
{
    if (isEvent(message))
        return eventHeight();
    const int charactersALine = qMax(1, textWidthAvailable() / scaled(7));
    const int lines = 1 + int(message.text.size()) / charactersALine
        + int(message.text.count(u'\n'))
        + (int(message.foot.size()) + charactersALine - 1) / charactersALine;
    return topPadding() + headHeight() + headGap() + lines * scaled(18) + bottomPadding();
}

QRect Conversation::bodyRect(int entry) const
{
    const int top = m_tops[std::size_t(entry)] - verticalScrollBar()->value();
    const int above = topPadding() + headHeight() + headGap();
    return {measure::listInset(), top + above, textWidthAvailable(),
        m_entries[std::size_t(entry)].height - above - bottomPadding()};
}

std::unique_ptr<QTextDocument> Conversation::documentFor(const ConversationItem &message) const
{
    auto document = std::make_unique<MessageDocument>(message.text);
    if (!message.foot.isEmpty())
        document->addFoot(message.foot, tr("Why?"), whyLink(), palette());
    return document;
}

QTextDocument &Conversation::documentOf(Entry &entry)
{
    if (!entry.document)
        entry.document = documentFor(entry.message);
    entry.document->setTextWidth(textWidthAvailable());
    return *entry.document;
}

void Conversation::forgetLayout()
{
    for (Entry &entry : m_entries) {
        entry.document.reset();
        entry.measured = false;
        entry.height = guessedHeight(entry.message);
    }
}

void Conversation::sumHeights()
{
    m_tops.assign(m_entries.size() + 1, edgeAbove());
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_entries[i].height;
}

int Conversation::entryAt(int y) const
{
    if (m_entries.empty())
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return qBound(0, int(after - m_tops.begin()) - 1, int(m_entries.size()) - 1);
}

void Conversation::layOutVisible()
{
    if (m_entries.empty())
        return;
    QScrollBar *bar = verticalScrollBar();
    const int first = entryAt(bar->value());
    const int offset = bar->value() - m_tops[std::size_t(first)];
    int last = first;
    int y = -offset;
    for (; last < int(m_entries.size()) && y < viewport()->height(); ++last) {
        layOut(m_entries[std::size_t(last)]);
        y += m_entries[std::size_t(last)].height;
    }
    dropFarDocuments(first, last);
    sumHeights();
    updateScrollBar();
    const QSignalBlocker still(bar);
    bar->setValue(m_tops[std::size_t(first)] + offset);
}

void Conversation::layOut(Entry &entry)
{
    if (entry.measured)
        return;
    entry.measured = true;
    if (isEvent(entry.message))
        return;
    const int body = int(documentOf(entry).size().height());
    entry.height = topPadding() + headHeight() + headGap() + body + bottomPadding();
}

void Conversation::dropFarDocuments(int first, int last)
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (i < first - documentsKept || i > last + documentsKept)
            m_entries[std::size_t(i)].document.reset();
    }
}

void Conversation::updateScrollBar()
{
    const int whole = m_tops.back() + edgeAbove();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
}

void Conversation::paintEvent(QPaintEvent *event)
{
    layOutVisible();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensOf(palette()).base);
    if (m_entries.empty()) {
        const QRect line(
            measure::listInset(), topPadding(), textWidthAvailable(), lineHeight(TextRole::Body));
        write(painter, line, m_emptyText, {TextRole::Body, Tone::Muted}, palette(),
            layoutDirection());
        return;
    }
    const int scrolled = verticalScrollBar()->value();
    const int last = entryAt(scrolled + event->rect().bottom());
    for (int i = entryAt(scrolled + event->rect().top()); i <= last; ++i)
        paintEntry(painter, i);
}

void Conversation::paintEntry(QPainter &painter, int index)
{
    const Entry &entry = m_entries[std::size_t(index)];
    const Tokens &t = tokensOf(palette());
    const int top = m_tops[std::size_t(index)] - verticalScrollBar()->value();
    const QRect box(0, top, viewport()->width(), entry.height);
    if (entry.message.kind == ConversationItem::Kind::Note) {
        const QRect edge(0, top, 2, box.height());
        painter.fillRect(box, t.window);
        painter.fillRect(QStyle::visualRect(layoutDirection(), box, edge), t.control);
    }
    if (isEvent(entry.message)) {
        paintEventLine(painter, box, entry.message);
    } else {
        paintHead(painter, box, entry.message);
        paintBody(painter, index);
    }
    if (index == m_current && hasFocus())
        paintBox(&painter, box.adjusted(2, 0, -2, 0), measure::controlRadius, Qt::transparent,
            QPen(t.accent, 1));
}

void Conversation::paintPart(QPainter &painter, const QRect &line, int from, int to,
    const QString &text, const Ink &ink) const
{
    const QRect part(line.x() + from, line.y(), qMax(0, to - from), line.height());
    write(painter, QStyle::visualRect(layoutDirection(), line, part), text, ink, palette(),
        layoutDirection());
}

void Conversation::paintEventLine(
    QPainter &painter, const QRect &box, const ConversationItem &message) const
{
    const int inset = measure::listInset();
    const int time = inset + textWidth(message.time, TextRole::CaptionRegular);
    paintPart(painter, box, inset, time, message.time, {TextRole::CaptionRegular, Tone::Muted});
    paintPart(painter, box, time + scaled(9), box.width() - inset, message.text,
        {TextRole::Small, Tone::Muted});
}

void Conversation::paintHead(
    QPainter &painter, const QRect &box, const ConversationItem &message) const
{
    const bool note = message.kind == ConversationItem::Kind::Note;
    const QRect line(box.x(), box.y() + topPadding(), box.width(), headHeight());
    const int end = line.width() - measure::listInset();
    int x = measure::listInset();
    if (note || message.unsent) {
        const QRect sign(x, line.y(), measure::rowIcon(), line.height());
        paintIcon(painter, QStyle::visualRect(layoutDirection(), line, sign),
            message.unsent ? u"unsent" : u"lock", measure::rowIcon(), tokensOf(palette()).muted);
        x += measure::rowIcon() + scaled(6);
    }
    const int time = end - textWidth(message.time, TextRole::Small);
    const int name = qMin(x + textWidth(message.author, TextRole::BodyMedium), time);
    const QString role = note && message.role.isEmpty() ? tr("note, staff only") : message.role;
    paintPart(painter, line, time, end, message.time, {TextRole::Small, Tone::Muted});
    paintPart(painter, line, x, name, message.author, {TextRole::BodyMedium, Tone::Text});
    paintPart(painter, line, name + scaled(7), time - measure::space2(), role,
        {TextRole::Small, Tone::Muted});
}

void Conversation::paintBody(QPainter &painter, int index)
{
    Entry &entry = m_entries[std::size_t(index)];
    const QRect body = bodyRect(index);
    QTextDocument &document = documentOf(entry);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = QRectF(0, -body.y(), body.width(), viewport()->height());
    if (index == m_anchor.entry && m_anchor.position != m_caret.position) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(&document);
        selection.cursor.setPosition(m_anchor.position);
        selection.cursor.setPosition(m_caret.position, QTextCursor::KeepAnchor);
        selection.format.setBackground(tokensOf(palette()).select);
        context.selections << selection;
    }
    painter.save();
    painter.translate(body.topLeft());
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void Conversation::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (event->size().width() != event->oldSize().width()) {
        for (Entry &entry : m_entries)
            entry.measured = false;
    }
    sumHeights();
    updateScrollBar();
    if (atEnd)
        showEnd();
}

void Conversation::scrollContentsBy(int, int) { viewport()->update(); }

void Conversation::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool looksOther
        = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Conversation"));
    if (!looksOther || m_tops.empty())
        return;
    forgetLayout();
    sumHeights();
    updateScrollBar();
}

bool Conversation::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    // A link says where it leads, whatever its words pretend.
    const auto *help = static_cast<QHelpEvent *>(event);
    const QUrl link = linkAt(help->pos());
    const QString tip = link == whyLink() ? tr("Explain what was debited") : link.toDisplayString();
    QToolTip::showText(help->globalPos(), tip.toHtmlEscaped(), viewport());
    return true;
}

void Conversation::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Up: return setCurrent(m_current - 1);
    case Qt::Key_Down: return setCurrent(m_current + 1);
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(int(m_entries.size()) - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void Conversation::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedLink = linkAt(event->pos());
    m_anchor = m_caret = spotAt(event->pos());
    viewport()->update();
}

void Conversation::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(
        linkAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    if (!(event->buttons() & Qt::LeftButton) || m_anchor.entry < 0)
        return;
    const QRect body = bodyRect(m_anchor.entry);
    const QPoint point(event->pos().x(), qBound(body.top(), event->pos().y(), body.bottom()));
    const Spot spot = spotAt(point);
    if (spot.entry == m_anchor.entry)
        m_caret = spot;
    viewport()->update();
}

void Conversation::mouseReleaseEvent(QMouseEvent *event)
{
    const QUrl link = linkAt(event->pos());
    const bool isClicked
        = !link.isEmpty() && link == m_pressedLink && m_anchor.position == m_caret.position;
    m_pressedLink.clear();
    if (isClicked && link == whyLink())
        Q_EMIT whyRequested(m_anchor.entry);
    else if (isClicked)
        Q_EMIT linkActivated(link);
}

void Conversation::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    if (spot.entry < 0)
        return;
    QTextCursor cursor(&documentOf(m_entries[std::size_t(spot.entry)]));
    cursor.setPosition(spot.position);
    cursor.select(QTextCursor::WordUnderCursor);
    m_anchor = {spot.entry, cursor.anchor()};
    m_caret = {spot.entry, cursor.position()};
    viewport()->update();
}

void Conversation::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(entryAt(verticalScrollBar()->value() + viewport()->height() - 1));
    viewport()->update();
}

void Conversation::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void Conversation::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &Conversation::copy)->setEnabled(!selectedText().isEmpty());
    const int entry
        = m_entries.empty() ? -1 : entryAt(verticalScrollBar()->value() + event->pos().y());
    if (entry >= 0)
        menu.addAction(tr("Copy the whole message"), this, [this, entry] {
            QApplication::clipboard()->setText(m_entries[std::size_t(entry)].message.text);
        });
    const QUrl link = linkAt(event->pos());
    if (!link.isEmpty() && link != whyLink())
        menu.addAction(tr("Copy the link"), this,
            [link] { QApplication::clipboard()->setText(link.toString()); });
    menu.exec(event->globalPos());
}

Conversation::Spot Conversation::spotAt(const QPoint &point)
{
    if (m_entries.empty())
        return {};
    const int index = entryAt(verticalScrollBar()->value() + point.y());
    Entry &entry = m_entries[std::size_t(index)];
    if (isEvent(entry.message))
        return {};
    const QPointF inside = point - bodyRect(index).topLeft();
    const int position = documentOf(entry).documentLayout()->hitTest(inside, Qt::FuzzyHit);
    return position < 0 ? Spot{} : Spot{index, position};
}

QUrl Conversation::linkAt(const QPoint &point)
{
    const Spot spot = spotAt(point);
    if (spot.entry < 0)
        return {};
    const QPointF inside = point - bodyRect(spot.entry).topLeft();
    const QUrl link(
        documentOf(m_entries[std::size_t(spot.entry)]).documentLayout()->anchorAt(inside));
    return mayFollow(link) ? link : QUrl();
}

void Conversation::setCurrent(int entry)
{
    if (m_entries.empty())
        return;
    m_current = qBound(0, entry, int(m_entries.size()) - 1);
    const ConversationItem &message = m_entries[std::size_t(m_current)].message;
    setAccessibleDescription(
        QStringList{message.author, message.role, message.time, message.text, message.foot}.join(
            u", "));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);

    QScrollBar *bar = verticalScrollBar();
    const int top = m_tops[std::size_t(m_current)];
    const int bottom = m_tops[std::size_t(m_current) + 1];
    if (bottom > bar->value() + viewport()->height())
        bar->setValue(qMin(top, bottom - viewport()->height()));
    if (top < bar->value())
        bar->setValue(top);
    viewport()->update();
}

void Conversation::copy() const
{
    const QString selected = selectedText();
    if (!selected.isEmpty())
        QApplication::clipboard()->setText(selected);
    else if (m_current >= 0)
        QApplication::clipboard()->setText(m_entries[std::size_t(m_current)].message.text);
}

} // namespace vigie
