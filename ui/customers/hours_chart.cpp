#include "ui/customers/hours_chart.h"

#include "presentation/time_words.h"
#include "ui/customers/hours_bars.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"

#include <QEvent>

namespace vigie {

namespace {

int headHeight() { return scaled(30); }
int squareSide() { return scaled(9); }
int legendLine() { return scaled(20); }

bool isWorked(const std::vector<MonthView> &months)
{
    return std::ranges::any_of(months, [](const MonthView &month) {
        return std::ranges::any_of(month.worked, [](qint64 worked) { return worked > 0; });
    });
}

} // namespace

HoursChart::HoursChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HoursChart::setMonths(const std::vector<MonthView> &months)
{
    m_months = months;
    const bool worked = isWorked(months);
    if (worked && !m_bars)
        m_bars = new HoursBars(this);
    if (m_bars) {
        m_bars->setMonths(months);
        m_bars->setVisible(worked);
        placeBars();
    }
    describe();
    update();
}

void HoursChart::speak() { describe(); }

/// What the bars show, for those who hear it.
void HoursChart::describe()
{
    setAccessibleName(tr("Minutes worked a month, by coverage"));
    QStringList spoken;
    for (const MonthView &month : m_months) {
        QStringList parts;
        for (std::size_t share = 0; share < workedShares; ++share) {
            if (month.worked[share] > 0)
                parts << workedShareText(WorkedShare(share)) + u' ' + spanText(month.worked[share]);
        }
        if (!parts.isEmpty())
            spoken << month.name + u": "_qs + parts.join(u", "_qs);
    }
    setAccessibleDescription(spoken.join(u"; "_qs));
    if (m_bars)
        m_bars->setAccessibleName(accessibleName());
}

QSize HoursChart::sizeHint() const { return {scaled(400), scaled(266)}; }

QSize HoursChart::minimumSizeHint() const { return {scaled(240), scaled(200)}; }

/// On as many lines as its words take.
std::vector<HoursChart::Key> HoursChart::legend() const
{
    std::vector<Key> keys;
    const int inset = measure::cardInset();
    int x = inset;
    int y = 0;
    for (std::size_t share = 0; share < workedShares; ++share) {
        const QString text = workedShareText(WorkedShare(share));
        const int words = textWidth(text, TextRole::CaptionRegular);
        const int whole = squareSide() + measure::space1() + words;
        if (x > inset && x + whole > width() - inset) {
            x = inset;
            y += legendLine();
        }
        keys.push_back({QRect(x, y + (legendLine() - squareSide()) / 2, squareSide(), squareSide()),
            QRect(x + squareSide() + measure::space1(), y, words, legendLine()), text});
        x += whole + measure::space3();
    }
    return keys;
}

int HoursChart::legendHeight() const { return legend().back().words.bottom() + 1; }

void HoursChart::placeBars()
{
    if (!m_bars)
        return;
    const int inset = measure::cardInset();
    m_bars->setGeometry(inset, headHeight(), width() - 2 * inset,
        height() - headHeight() - legendHeight() - measure::space2() * 2);
}

void HoursChart::resizeEvent(QResizeEvent *) { placeBars(); }

void HoursChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeBars();
}

void HoursChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintBox(&painter, rect(), measure::cardRadius, t.raised, QPen(t.line, 1));
    const int inset = measure::cardInset();
    write(painter, {inset, scaled(8), width() - 2 * inset, scaled(22)}, accessibleName(),
        {TextRole::SmallMedium, Tone::Text2}, palette(), layoutDirection());
    if (!m_bars || m_bars->isHidden()) {
        write(painter, rect(), tr("Nothing was worked in twelve months."),
            {TextRole::Small, Tone::Muted, Qt::AlignHCenter}, palette(), layoutDirection());
        return;
    }
    const int top = height() - legendHeight() - measure::space2();
    const std::vector<Key> keys = legend();
    for (std::size_t share = 0; share < keys.size(); ++share) {
        painter.fillRect(
            keys[share].square.translated(0, top), workedColour(WorkedShare(share), t));
        write(painter, keys[share].words.translated(0, top), keys[share].text,
            {TextRole::CaptionRegular, Tone::Text2}, palette(), Qt::LeftToRight);
    }
}

} // namespace vigie
