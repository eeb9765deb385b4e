#include "ui/widgets/clock_block.h"

#include "ui/look/measures.h"
#include "ui/widgets/whole_text.h"

#include <QEvent>
#include <QStyle>

namespace vigie {

namespace {

QColor groundOf(Alarm alarm, const Tokens &t)
{
    switch (alarm) {
    case Alarm::None: return t.base;
    case Alarm::AtRisk: return t.warnTint;
    case Alarm::Breached: return t.dangerTint;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Alarm alarm)
{
    switch (alarm) {
    case Alarm::None: return Tone::Text;
    case Alarm::AtRisk: return Tone::Warn;
    case Alarm::Breached: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

ClockBlock::ClockBlock(QWidget *parent)
    : QWidget(parent)
    , m_why(new LinkButton(tr("Why?"), TextRole::Body, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_why, &LinkButton::clicked, this, &ClockBlock::whyRequested);
}

void ClockBlock::setClock(const Clock &clock)
{
    m_clock = clock;
    setAccessibleName(
        clock.countdown.isEmpty() ? clock.words : clock.countdown + u' ' + clock.words);
    update();
}

QSize ClockBlock::sizeHint() const { return {scaled(360), scaled(60) + 1}; }

void ClockBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const Alarm alarm = m_clock.bar.met ? Alarm::None : m_clock.bar.alarm;
    const auto place
        = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.fillRect(rect(), groundOf(alarm, t));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);

    const int inset = measure::listInset();
    const QRect words = wordsPlace();
    if (alarm != Alarm::None)
        paintAlarmBar(
            &painter, place({inset, scaled(13), scaled(4), scaled(20)}), alarm, false, palette());
    if (!m_clock.countdown.isEmpty()) {
        const int countdown = textWidth(m_clock.countdown, TextRole::Figure);
        const int start = words.x() - scaled(10) - countdown;
        write(painter, place({start, words.y(), countdown, words.height()}), m_clock.countdown,
            {TextRole::Figure, toneOf(alarm)}, palette(), layoutDirection());
    }
    write(painter, place(words), m_clock.words, {TextRole::Body, Tone::Text2}, palette(),
        layoutDirection());
    const QRect bar(inset, scaled(44), width() - 2 * inset, barHeight());
    paintBar(&painter, place(bar), m_clock.bar, palette(), layoutDirection());
}

/// Behind the alarm's bar and the countdown, before the way to the explanation; from left to right.
QRect ClockBlock::wordsPlace() const
{
    const bool alarms = !m_clock.bar.met && m_clock.bar.alarm != Alarm::None;
    int start = measure::listInset() + (alarms ? scaled(12) : 0);
    if (!m_clock.countdown.isEmpty())
        start += textWidth(m_clock.countdown, TextRole::Figure) + scaled(10);
    const int end = width() - measure::listInset() - m_why->width();
    return {start, scaled(6), qMax(0, end - start), scaled(34)};
}

bool ClockBlock::isCut() const
{
    return textWidth(m_clock.words, TextRole::Body) > wordsPlace().width();
}

bool ClockBlock::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QWidget::event(event);
    tellWhole(*static_cast<QHelpEvent *>(event), *this, m_clock.words);
    return true;
}

void ClockBlock::resizeEvent(QResizeEvent *) { placeWhy(); }

void ClockBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeWhy();
    if (event->type() == QEvent::LanguageChange)
        m_why->setText(tr("Why?"));
}

void ClockBlock::placeWhy()
{
    m_why->resize(m_why->sizeHint());
    const QRect place(width() - scaled(20) - m_why->width(),
        scaled(6) + (scaled(34) - m_why->height()) / 2, m_why->width(), m_why->height());
    m_why->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace vigie
