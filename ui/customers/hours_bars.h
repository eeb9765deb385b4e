#pragma once

#include "presentation/customer_view.h"
#include "ui/look/theme.h"

#include <QtCharts/QChartView>

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace vigie {

/// The colour of a share of worked time, the same in bars and legend.
QColor workedColour(WorkedShare share, const Tokens &tokens);

/// Stacked bars, one a month. Grid, values and names of the months are painted here: Qt's own would
/// be cut, and stay behind when the plot moves.
class HoursBars : public QChartView
{
    Q_OBJECT

public:
    explicit HoursBars(QWidget *parent = nullptr);

    void setMonths(const std::vector<MonthView> &months);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void addAxes(QStackedBarSeries *series);
    void dress();
    void placePlot();
    void tell(bool hovered, int month, std::size_t share);

    std::vector<MonthView> m_months;
    std::vector<QBarSet *> m_sets; ///< by `WorkedShare`
    QValueAxis *m_values;
    qint64 m_step = 60; ///< minutes between two lines of the grid
};

} // namespace vigie
