#include "ui/widgets/composer.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>

namespace vigie {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

int linePitch() { return scaled(18); }

bool isSendKey(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && key.modifiers() & Qt::ControlModifier;
}

} // namespace

GrowingText::GrowingText(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { updateGeometry(); });
    arrange();
}

void GrowingText::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    spaceLines();
    moveCursor(QTextCursor::End);
}

void GrowingText::insert(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_qs);
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    insertPlainText(text);
    if (const auto left = placeholder.match(text); left.hasMatch()) {
        cursor.setPosition(start + int(left.capturedStart()));
        cursor.setPosition(start + int(left.capturedEnd()), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    setFocus(Qt::OtherFocusReason);
}

QSize GrowingText::sizeHint() const
{
    const int frame = scaled(9) + scaled(8) + 2 * frameWidth();
    const int text = int(document()->size().height()) - 2 * int(document()->documentMargin());
    return {scaled(300), qBound(fewestLines * linePitch(), text, mostLines * linePitch()) + frame};
}

QSize GrowingText::minimumSizeHint() const { return {scaled(120), sizeHint().height()}; }

void GrowingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void GrowingText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    update();
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    update();
}

void GrowingText::arrange()
{
    document()->setDocumentMargin(0);
    setViewportMargins(scaled(9), scaled(9), scaled(4), scaled(8));
    spaceLines();
    updateGeometry();
}

void GrowingText::spaceLines()
{
    QTextBlockFormat format;
    format.setLineHeight(linePitch(), QTextBlockFormat::FixedHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    const QSignalBlocker silent(this);
    all.mergeBlockFormat(format);
    document()->clearUndoRedoStacks();
}

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_modes(new SegmentedControl)
    , m_text(new GrowingText)
    , m_draft(new ElidedLabel({TextRole::Small, Tone::Muted}))
    , m_send(new ActionButton(QString()))
    , m_upper(new QHBoxLayout)
{
    m_upper->addWidget(m_modes);
    m_upper->addStretch();
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_draft, 1);
    lower->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_upper);
    column->addWidget(m_text);
    column->addLayout(lower);
    m_send->setKeys(Qt::CTRL | Qt::Key_Return);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_modes, &SegmentedControl::chosen, this, [this](int index) {
        setMode(index == 0 ? Mode::Reply : Mode::Note);
        Q_EMIT modeChosen(m_mode);
    });
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        offerSending();
        Q_EMIT textEdited(m_text->toPlainText());
    });
    connect(m_send, &ActionButton::clicked, this, &Composer::sendRequested);
    arrange();
    name();
    offerSending();
}

void Composer::setMode(Mode mode)
{
    m_mode = mode;
    m_modes->setCurrent(mode == Mode::Reply ? 0 : 1);
    showGround();
    arrange();
    name();
    update();
}

QString Composer::text() const { return m_text->toPlainText(); }

void Composer::setText(const QString &text)
{
    const QSignalBlocker silent(m_text);
    m_text->setText(text);
    offerSending();
}

void Composer::insert(const QString &text)
{
    if (m_locked.isEmpty())
        m_text->insert(text);
}

void Composer::setDraftState(const QString &text)
{
    m_draftState = text;
    tellState();
}

void Composer::addTool(QWidget *tool) { m_upper->addWidget(tool); }

void Composer::setModeTips(const QString &reply, const QString &note)
{
    m_replyTip = reply;
    m_noteTip = note;
    name();
}

void Composer::setHeld(bool held)
{
    m_held = held;
    name();
}

void Composer::setLocked(const QString &why)
{
    if (m_locked == why)
        return;
    m_locked = why;
    m_text->setReadOnly(!why.isEmpty());
    if (m_text->isReadOnly()) // what was written may be of use elsewhere
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleDescription(why);
    showGround();
    tellState();
    offerSending();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (!isSendKey(key))
        return false;
    if (m_send->isEnabled())
        Q_EMIT sendRequested();
    return true;
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const bool note = m_mode == Mode::Note;
    painter.fillRect(rect(), note ? t.window : t.base);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    if (!note)
        return;
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.fillRect(place({0, 1, 2, height() - 1}), t.control);
    const QRect modes = QStyle::visualRect(layoutDirection(), rect(), m_modes->geometry());
    const QRect lock(modes.right() + scaled(12), modes.y(), measure::rowIcon(), modes.height());
    paintIcon(painter, place(lock), u"lock", measure::rowIcon(), t.muted);
    const int start = lock.right() + scaled(6);
    write(painter, place({start, modes.y(), qMin(scaled(110), width() - start), modes.height()}),
        tr("staff only"), {TextRole::Small, Tone::Muted}, palette(), layoutDirection());
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::PaletteChange && !signalsBlocked()
        && (m_mode == Mode::Note || !m_locked.isEmpty()))
        setMode(m_mode);
}

void Composer::arrange()
{
    const int inset = measure::listInset();
    layout()->setContentsMargins(inset, scaled(9), inset, scaled(13));
    layout()->setSpacing(scaled(6));
}

void Composer::name()
{
    m_modes->setSegments(
        {{tr("Reply"), {}, false, m_replyTip}, {tr("Note"), {}, false, m_noteTip}});
    m_modes->setAccessibleName(tr("Reply or note"));
    const bool note = m_mode == Mode::Note;
    m_text->setAccessibleName(note ? tr("Note, staff only") : tr("Reply to the customer"));
    m_send->setText(note ? tr("Add the note") : m_held ? tr("Send all the same") : tr("Send"));
}

/// A note's is another than a reply's, and so is that of what cannot be written into.
void Composer::showGround()
{
    QPalette ground = palette();
    if (m_mode == Mode::Note || !m_locked.isEmpty())
        ground.setColor(QPalette::Base, tokensOf(palette()).window);
    m_text->setPalette(ground);
}

void Composer::tellState() { m_draft->setText(m_locked.isEmpty() ? m_draftState : m_locked); }

void Composer::offerSending()
{
    m_send->setEnabled(m_locked.isEmpty() && !m_text->toPlainText().trimmed().isEmpty());
}

} // namespace vigie
