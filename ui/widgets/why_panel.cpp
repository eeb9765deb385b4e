#include "ui/widgets/why_panel.h"

#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/sheet_scroll.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QStyle>

namespace vigie {

namespace {

constexpr int mostHeight = 560; // of the steps, at 13 px

} // namespace

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
        m_ruleWidth = scaled(26);
        for (const WhyStep &step : steps)
            m_ruleWidth = qMax(m_ruleWidth, textWidth(step.rule, TextRole::CaptionRegular));
        setFixedHeight(heightFor(width()));
        update();
    }

    int heightFor(int width) const
    {
        int height = padding() * 2;
        for (const WhyStep &step : m_steps)
            height += rowHeight(step, width);
        return height;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int number = 0;
        int y = padding();
        for (const WhyStep &step : m_steps) {
            number += step.isResult ? 0 : 1;
            const int height = rowHeight(step, width());
            paintStep(painter, {0, y, width(), height}, step, number);
            y += height;
        }
    }

    void resizeEvent(QResizeEvent *) override { setFixedHeight(heightFor(width())); }

private:
    static int padding() { return measure::space1(); }
    static int textStart() { return scaled(45); }
    static TextRole roleOf(const WhyStep &step)
    {
        return step.isResult ? TextRole::BodyMedium : TextRole::Body;
    }
    /// Where a step's value ends, and its rule begins.
    int valueEnd(int width) const { return width - scaled(13) - m_ruleWidth - measure::space2(); }
    int titleWidth(const WhyStep &step, int width) const
    {
        const int value = textWidth(step.value, TextRole::BodyMedium);
        return valueEnd(width) - value - (value ? measure::space3() : 0) - textStart();
    }
    int titleHeight(const WhyStep &step, int width) const
    {
        return qMax(scaled(19), wrappedHeight(step.title, roleOf(step), titleWidth(step, width)));
    }
    int subtitleHeight(const WhyStep &step, int width) const
    {
        return step.subtitle.isEmpty()
            ? 0
            : wrappedHeight(step.subtitle, TextRole::Small, valueEnd(width) - textStart());
    }
    int rowHeight(const WhyStep &step, int width) const
    {
        return scaled(6) + titleHeight(step, width) + subtitleHeight(step, width) + scaled(8);
    }

    void paintStep(QPainter &painter, const QRect &row, const WhyStep &step, int number)
    {
        const auto place
            = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), row, r); };
        if (step.isResult)
            painter.fillRect(row, tokensOf(palette()).hover);
        paintSign(painter, place({scaled(15), row.y() + scaled(8), scaled(19), scaled(19)}), step,
            number);
        const int top = row.y() + scaled(6);
        const int line = scaled(19);
        const int end = valueEnd(row.width());
        const int title = titleWidth(step, row.width());
        const int height = titleHeight(step, row.width());
        const int ruleEnd = row.width() - scaled(13);
        write(painter, place({textStart() + title, top, end - textStart() - title, line}),
            step.value, {TextRole::BodyMedium, Tone::Text, Qt::AlignRight}, palette(),
            layoutDirection());
        write(painter, place({end, top, ruleEnd - end, line}), step.rule,
            {TextRole::CaptionRegular, Tone::Muted, Qt::AlignRight}, palette(), layoutDirection());
        const int lead = height > line ? 0 : (line - lineHeight(roleOf(step))) / 2;
        writeWrapped(painter, place({textStart(), top + lead, title, height}), step.title,
            {roleOf(step), Tone::Text}, palette(), layoutDirection());
        const int more = subtitleHeight(step, row.width());
        writeWrapped(painter, place({textStart(), top + height, end - textStart(), more}),
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
    int m_ruleWidth = 0; ///< of the widest
};

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({TextRole::Head}))
    , m_subtitle(new ElidedLabel({TextRole::Small, Tone::Muted}))
    , m_foot(new ElidedLabel({TextRole::Small, Tone::Muted, Qt::AlignRight}))
    , m_steps(new WhySteps)
    , m_scroll(new SheetScroll(m_steps))
{
    m_scroll->setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(1);
    m_upper = head();
    m_lower = foot();
    column->addWidget(m_upper);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_lower);
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
    updateGeometry();
}

int WhyPanel::heightForWidth(int width) const
{
    const int steps = qMin(m_steps->heightFor(width - 2), scaled(mostHeight));
    return m_upper->sizeHint().height() + m_lower->sizeHint().height() + steps + 2;
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
