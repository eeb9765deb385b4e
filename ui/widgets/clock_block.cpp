#include "ui/widgets/clock_block.h"

#include "ui/look/measures.h"

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
    const QRect line(0, scaled(6), width(), scaled(34));
    int x = inset;
    if (alarm != Alarm::None) {
        paintAlarmBar(
            &painter, place({x, scaled(13), scaled(4), scaled(20)}), alarm, false, palette());
        x += scaled(12);
    }
    if (!m_clock.countdown.isEmpty()) {
        const int countdown = textWidth(m_clock.countdown, TextRole::Figure);
        write(painter, place({x, line.y(), countdown, line.height()}), m_clock.countdown,
            {TextRole::Figure, toneOf(alarm)}, palette(), layoutDirection());
        x += countdown + scaled(10);
    }
    const int end = width() - inset - m_why->width();
    write(painter, place({x, line.y(), qMax(0, end - x), line.height()}), m_clock.words,
        {TextRole::Body, Tone::Text2}, palette(), layoutDirection());
    const QRect bar(inset, scaled(44), width() - 2 * inset, barHeight());
    paintBar(&painter, place(bar), m_clock.bar, palette(), layoutDirection());
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
