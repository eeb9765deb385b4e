#pragma once

#include "presentation/customer_view.h"

#include <QWidget>

namespace vigie {

class HoursBars;

/// Minutes worked a month, by coverage: stacked bars in a card with their legend below. The chart
/// itself is made when there is something to show.
class HoursChart : public QWidget
{
    Q_OBJECT

public:
    explicit HoursChart(QWidget *parent = nullptr);

    void setMonths(const std::vector<MonthView> &months);
    /// In the language that is now in force.
    void speak();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    struct Key
    {
        QRect square;
        QRect words;
        QString text;
    };

    std::vector<Key> legend() const;
    int legendHeight() const;
    void placeBars();
    void describe();

    std::vector<MonthView> m_months;
    HoursBars *m_bars = nullptr;
};

} // namespace vigie
