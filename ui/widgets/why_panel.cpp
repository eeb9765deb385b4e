#include "ui/widgets/why_panel.h"

#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QStyle>

namespace vigie {

class WhySteps : public QWidget
{
public:
    using QWidget::QWidget;

    void setSteps(const std::vector<WhyStep> &steps)
    {
        m_steps = steps;
        QStringList spoken;
        for (const WhyStep &step : steps)
            spoken << QStringList{step.title, step.subtitle, step.value, step.rule}.join(u", ");
        setAccessibleDescription(spoken.join(u". "));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {scaled(300), padding() * 2 + int(m_steps.size()) * rowHeight()};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int number = 0;
        int y = padding();
        for (const WhyStep &step : m_steps) {
            number += step.isResult ? 0 : 1;
            paintStep(painter, {0, y, width(), rowHeight()}, step, number);
            y += rowHeight();
        }
    }

private:
    static int padding() { return measure::space1(); }
    static int rowHeight() { return scaled(46); }

    void paintStep(QPainter &painter, const QRect &row, const WhyStep &step, int number)
    {
        const Tokens &t = tokensOf(palette());
        const auto place
            = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), row, r); };
        if (step.isResult)
            painter.fillRect(row, t.hover);
        paintSign(painter, place({scaled(15), row.y() + scaled(8), scaled(19), scaled(19)}), step,
            number);

        const int ruleEnd = row.width() - scaled(13);
        const int valueEnd = row.width() - scaled(47);
        const int value = textWidth(step.value, TextRole::BodyMedium);
        const int text = scaled(45);
        const QRect upper(0, row.y() + scaled(6), 0, scaled(19));
        const auto at = [&](int from, int to) {
            return place({from, upper.y(), to - from, upper.height()});
        };
        write(painter, at(valueEnd - value, valueEnd), step.value,
            {TextRole::BodyMedium, Tone::Text, Qt::AlignRight}, palette(), layoutDirection());
        write(painter, at(valueEnd, ruleEnd), step.rule,
            {TextRole::CaptionRegular, Tone::Muted, Qt::AlignRight}, palette(), layoutDirection());
        const TextRole role = step.isResult ? TextRole::BodyMedium : TextRole::Body;
        write(painter, at(text, valueEnd - value - measure::space2()), step.title,
            {role, Tone::Text}, palette(), layoutDirection());
        write(painter, place({text, row.y() + scaled(24), valueEnd - text, scaled(17)}),
            step.subtitle, {TextRole::Small, Tone::Muted}, palette(), layoutDirection());
    }

    void paintSign(QPainter &painter, const QRect &place, const WhyStep &step, int number)
    {
        const Tokens &t = tokensOf(palette());
        if (step.isResult)
            return paintIcon(painter, place, u"clock", measure::buttonIcon(), t.text);
        paintBox(&painter, place, place.height() / 2.0, Qt::transparent, QPen(t.lineStrong, 1));
        painter.setFont(vigie::font(TextRole::Caption));
        painter.setPen(t.text2);
        painter.drawText(place, Qt::AlignCenter, locale().toString(number));
    }

    std::vector<WhyStep> m_steps;
};

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({TextRole::Head}))
    , m_subtitle(new ElidedLabel({TextRole::Small, Tone::Muted}))
    , m_foot(new ElidedLabel({TextRole::Small, Tone::Muted, Qt::AlignRight}))
    , m_steps(new WhySteps)
    , m_scroll(new QScrollArea)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_steps);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_steps->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(1);
    column->addWidget(head());
    column->addWidget(m_scroll, 1);
    column->addWidget(foot());
    setFocusProxy(m_scroll);
}

QWidget *WhyPanel::head()
{
    auto *close = new ActionButton(QString(), ButtonKind::Flat);
    close->setIcon(themedIcon(u"cross"_qs));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &ActionButton::clicked, this, &WhyPanel::closeRequested);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(scaled(15), scaled(11), scaled(7), scaled(9));
    grid->setVerticalSpacing(measure::space1());
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_subtitle, 1, 0);
    grid->addWidget(close, 0, 1, 2, 1, Qt::AlignTop);
    return box;
}

QWidget *WhyPanel::foot()
{
    auto *copy = new ActionButton(tr("Copy"), ButtonKind::Flat);
    auto *json = new ActionButton(tr("Copy as JSON"), ButtonKind::Flat);
    connect(copy, &ActionButton::clicked, this, &WhyPanel::copyRequested);
    connect(json, &ActionButton::clicked, this, &WhyPanel::copyJsonRequested);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(scaled(5), scaled(12), scaled(13), scaled(12));
    row->setSpacing(0);
    row->addWidget(copy);
    row->addWidget(json);
    row->addWidget(m_foot, 1);
    return box;
}

void WhyPanel::setHead(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

void WhyPanel::setSteps(const std::vector<WhyStep> &steps)
{
    m_steps->setSteps(steps);
    m_scroll->setMinimumHeight(qMin(m_steps->sizeHint().height(), scaled(460)));
}

void WhyPanel::setFoot(const QString &text) { m_foot->setText(text); }

void WhyPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    for (const int y : {m_scroll->geometry().top() - 1, m_scroll->geometry().bottom() + 1})
        painter.fillRect(QRect(1, y, width() - 2, 1), t.line);
}

} // namespace vigie
