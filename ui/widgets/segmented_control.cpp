#include "ui/widgets/segmented_control.h"

#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace vigie {

namespace {

class SegmentButton : public QAbstractButton
{
public:
    explicit SegmentButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus); // until it is the chosen one
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setSegment(const Choice &segment)
    {
        m_atRisk = segment.atRisk;
        setText(segment.count.isEmpty() ? segment.text : segment.text + u' ' + segment.count);
        setAccessibleName(text());
        setToolTip(segment.tip);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {2 * scaled(11) + markWidth() + textWidth(text(), TextRole::SmallMedium),
            measure::control()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        paintGround(painter, t);
        const int words = markWidth() + textWidth(text(), role());
        const QRect content
            = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {words, height()}, rect());
        if (m_atRisk) {
            const QRect mark(content.x(), (height() - scaled(10)) / 2, scaled(4), scaled(10));
            paintAlarmBar(&painter, QStyle::visualRect(layoutDirection(), content, mark),
                Alarm::AtRisk, isChecked(), palette());
        }
        const QRect place = content.adjusted(markWidth(), 0, 0, 0);
        const Tone tone = !isEnabled() ? Tone::Disabled : isChecked() ? Tone::Text : Tone::Text2;
        write(painter, QStyle::visualRect(layoutDirection(), content, place), text(),
            {role(), tone}, palette(), layoutDirection());
        if (hasFocus())
            paintBox(&painter, rect(), measure::controlRadius, Qt::transparent,
                QPen(t.accent, measure::focusWidth));
    }

private:
    TextRole role() const { return isChecked() ? TextRole::SmallMedium : TextRole::Small; }
    int markWidth() const { return m_atRisk ? scaled(11) : 0; }

    void paintGround(QPainter &painter, const Tokens &t)
    {
        if (isChecked())
            paintBox(&painter, rect().adjusted(1, 1, -1, -1), measure::controlRadius - 1, t.select,
                Qt::NoPen);
        else if (underMouse() && isEnabled())
            paintBox(&painter, rect().adjusted(1, 1, -1, -1), measure::controlRadius - 1, t.hover,
                Qt::NoPen);
    }

    bool m_atRisk = false;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        m_group.button(id)->setFocusPolicy(on ? Qt::TabFocus : Qt::NoFocus);
        update();
    });
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::setSegments(const std::vector<Choice> &segments)
{
    const int count = int(segments.size());
    while (m_group.buttons().size() > count)
        delete m_group.button(int(m_group.buttons().size()) - 1);
    for (int id = int(m_group.buttons().size()); id < count; ++id)
        addButton(id);
    for (int id = 0; id < count; ++id)
        static_cast<SegmentButton *>(m_group.button(id))->setSegment(segments[std::size_t(id)]);
    if (count > 0 && current() < 0)
        setCurrent(0);
}

void SegmentedControl::addButton(int id)
{
    auto *button = new SegmentButton(this);
    m_group.addButton(button, id);
    layout()->addWidget(button);
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintBox(&painter, rect(), measure::controlRadius, t.raised, QPen(t.lineStrong, 1));
    const int inset = scaled(7);
    for (int id = 1; id < m_group.buttons().size(); ++id) {
        const bool besideChosen = id == current() || id - 1 == current();
        const QRect button = m_group.button(id)->geometry();
        const int x = layoutDirection() == Qt::LeftToRight ? button.left() : button.right();
        if (!besideChosen)
            painter.fillRect(QRect(x, inset, 1, height() - 2 * inset), t.line);
    }
}

} // namespace vigie
