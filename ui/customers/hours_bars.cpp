#include "ui/customers/hours_bars.h"

#include "presentation/time_words.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"

#include <QEvent>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <numeric>

namespace vigie {

namespace {

constexpr int gridLines = 4; // above the axis
constexpr std::array<qint64, 10> roundSteps{5, 10, 15, 30, 60, 120, 180, 240, 300, 600};

qint64 sumOf(const MonthView &month)
{
    return std::accumulate(month.worked.begin(), month.worked.end(), qint64(0));
}

/// The least round step that brings the highest bar below the last line.
qint64 stepFor(const std::vector<MonthView> &months)
{
    qint64 most = 0;
    for (const MonthView &month : months)
        most = std::max(most, sumOf(month));
    const auto step = std::ranges::find_if(
        roundSteps, [most](qint64 candidate) { return candidate * gridLines >= most; });
    if (step != roundSteps.end())
        return *step;
    const qint64 hours = (most + gridLines * 600 - 1) / (gridLines * 600);
    return hours * 600;
}

} // namespace

QColor workedColour(WorkedShare share, const Tokens &tokens)
{
    switch (share) {
    case WorkedShare::Customer: return tokens.data1;
    case WorkedShare::Guarantee: return tokens.data2;
    case WorkedShare::Maintenance: return tokens.data3;
    case WorkedShare::Hardware: return tokens.data4;
    case WorkedShare::Other: return tokens.data5;
    }
    Q_UNREACHABLE();
}

HoursBars::HoursBars(QWidget *parent)
    : QChartView(parent)
    , m_values(new QValueAxis(this))
{
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    setFocusPolicy(Qt::NoFocus); // what it shows is told by the card around it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *series = new QStackedBarSeries;
    for (std::size_t share = 0; share < workedShares; ++share) {
        auto *set = new QBarSet(QString());
        connect(set, &QBarSet::hovered, this,
            [this, share](bool hovered, int month) { tell(hovered, month, share); });
        series->append(set);
        m_sets.push_back(set);
    }
    series->setBarWidth(0.6);
    QChart *bars = chart();
    bars->addSeries(series);
    bars->legend()->hide();
    bars->setBackgroundVisible(false);
    bars->setMargins({});
    addAxes(series);
    dress();
}

/// They give values their places; what is seen of them is painted here.
void HoursBars::addAxes(QStackedBarSeries *series)
{
    auto *names = new QBarCategoryAxis(this);
    for (QAbstractAxis *axis :
        {static_cast<QAbstractAxis *>(m_values), static_cast<QAbstractAxis *>(names)}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        chart()->addAxis(axis, axis == m_values ? Qt::AlignLeft : Qt::AlignBottom);
        series->attachAxis(axis);
    }
}

void HoursBars::setMonths(const std::vector<MonthView> &months)
{
    m_months = months;
    m_step = stepFor(months);
    for (std::size_t share = 0; share < workedShares; ++share) {
        QBarSet *set = m_sets[share];
        set->remove(0, set->count());
        QList<qreal> values;
        for (const MonthView &month : months)
            values << qreal(month.worked[share]);
        set->append(values);
    }
    QStringList keys;
    for (const MonthView &month : months)
        keys << QString::number(month.month.year * 12 + month.month.month);
    auto *names = qobject_cast<QBarCategoryAxis *>(chart()->axes(Qt::Horizontal).constFirst());
    names->setCategories(keys);
    m_values->setRange(0, qreal(m_step * gridLines));
    placePlot();
    viewport()->update();
}

/// Bars of neighbours are kept apart by a line of the ground.
void HoursBars::dress()
{
    const Tokens &t = tokensOf(palette());
    for (std::size_t share = 0; share < workedShares; ++share) {
        m_sets[share]->setColor(workedColour(WorkedShare(share), t));
        m_sets[share]->setBorderColor(t.raised);
    }
}

void HoursBars::placePlot()
{
    const QString widest = QLocale().toString(m_step * gridLines);
    const int left = textWidth(widest, TextRole::Caption) + measure::space2();
    const int below = lineHeight(TextRole::Caption) + measure::space1();
    chart()->setPlotArea(QRectF(left, measure::space2(), std::max(1, width() - left),
        std::max(1, height() - below - measure::space2())));
}

void HoursBars::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void HoursBars::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    if (event->type() == QEvent::FontChange)
        placePlot();
}

void HoursBars::drawBackground(QPainter *painter, const QRectF &)
{
    const Tokens &t = tokensOf(palette());
    painter->save();
    painter->resetTransform();
    painter->fillRect(viewport()->rect(), t.raised);
    const QRectF plot = chart()->plotArea();
    for (int line = 0; line <= gridLines; ++line) {
        const int y = qRound(plot.bottom() - plot.height() * line / gridLines);
        painter->fillRect(
            QRect(int(plot.x()), y, int(plot.width()), 1), line == 0 ? t.control : t.grid);
        const QRect value(0, y - lineHeight(TextRole::Caption) / 2,
            int(plot.x()) - measure::space2() / 2, lineHeight(TextRole::Caption));
        write(*painter, value, QLocale().toString(m_step * line),
            {TextRole::CaptionRegular, Tone::Muted, Qt::AlignRight}, palette(), Qt::LeftToRight);
    }
    painter->restore();
}

void HoursBars::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    const QRectF plot = chart()->plotArea();
    const qreal slot = plot.width() / std::max(1.0, double(m_months.size()));
    for (std::size_t at = 0; at < m_months.size(); ++at) {
        const bool isNow = at + 1 == m_months.size();
        const QRect name(qRound(plot.x() + slot * double(at)), int(plot.bottom()) + scaled(3),
            qRound(slot), lineHeight(TextRole::Caption));
        write(*painter, name, m_months[at].shortName,
            {isNow ? TextRole::Caption : TextRole::CaptionRegular, isNow ? Tone::Text : Tone::Muted,
                Qt::AlignHCenter},
            palette(), Qt::LeftToRight);
    }
    painter->restore();
}

void HoursBars::tell(bool hovered, int month, std::size_t share)
{
    if (!hovered || month < 0 || month >= int(m_months.size())) {
        QToolTip::hideText();
        return;
    }
    const MonthView &view = m_months[std::size_t(month)];
    QToolTip::showText(QCursor::pos(),
        tr("%1: %2, %3")
            .arg(view.name, workedShareText(WorkedShare(share)), spanText(view.worked[share]))
            .toHtmlEscaped(),
        this);
}

} // namespace vigie
