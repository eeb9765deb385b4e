#include "ui/widgets/side_bar.h"

#include "ui/look/icons.h"
#include "ui/look/key_cap.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"

#include <QAbstractButton>
#include <QEvent>
#include <QStyle>

namespace vigie {

class SideBar::Item : public QAbstractButton
{
public:
    Item(const QString &icon, const QString &word, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(icon)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setText(word);
        name();
    }

    void setWord(const QString &word)
    {
        setText(word);
        name();
    }

    void setTip(const QString &tip)
    {
        m_tip = tip;
        name();
    }

    void setBreaches(int count)
    {
        m_breaches = count;
        name();
        update();
    }

    void name()
    {
        setAccessibleName(m_breaches > 0
                ? SideBar::tr("%1, %n breached", nullptr, m_breaches).arg(text())
                : text());
        if (m_tip.isEmpty())
            setToolTip(accessibleName());
        else
            setToolTip(m_breaches > 0 ? accessibleName() + u'\n' + m_tip : m_tip);
    }

    QSize sizeHint() const override
    {
        return {measure::sideBarWidth() - 2 * inset() - 1, measure::sideBarItem()};
    }

    static int inset() { return scaled(6); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        if (isChecked() || underMouse())
            paintBox(&painter, rect(), measure::cardRadius, isChecked() ? t.select : t.selectIdle,
                Qt::NoPen);
        const QRect icon(0, scaled(8), width(), measure::sideBarIcon());
        paintIcon(painter, icon, m_icon, measure::sideBarIcon(), isChecked() ? t.text : t.text2);
        const QRect word(0, scaled(28), width(), scaled(20));
        const Ink ink{isChecked() ? TextRole::Caption : TextRole::CaptionRegular,
            isChecked() ? Tone::Text : Tone::Text2, Qt::AlignHCenter};
        write(painter, word, text(), ink, palette(), layoutDirection());
        if (m_breaches > 0)
            paintCount(painter, t);
        if (hasFocus())
            paintBox(&painter, rect(), measure::cardRadius, Qt::transparent,
                QPen(t.accent, measure::focusWidth));
    }

private:
    void paintCount(QPainter &painter, const Tokens &t)
    {
        const QString count = QChar(0x2212) + QString::number(m_breaches);
        const QSize size(textWidth(count, TextRole::Caption) + scaled(8), scaled(15));
        const QRect place(
            width() - size.width() - scaled(3), scaled(4), size.width(), size.height());
        const QRect pill = QStyle::visualRect(layoutDirection(), rect(), place);
        paintBox(&painter, pill, size.height() / 2.0, t.dangerFill, Qt::NoPen);
        painter.setFont(vigie::font(TextRole::Caption));
        painter.setPen(t.onDanger);
        painter.drawText(pill, Qt::AlignCenter | Qt::TextDontClip, count);
    }

    QString m_icon;
    QString m_tip;
    int m_breaches = 0;
};

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_search(new Item(u"search"_qs, {}, this))
{
    m_column->addStretch();
    m_column->addWidget(m_search);
    m_search->hide();
    connect(m_search, &QAbstractButton::clicked, this, &SideBar::searchRequested);
    connect(&m_places, &QButtonGroup::idClicked, this, &SideBar::placeChosen);
    arrange();
}

int SideBar::addPlace(const QString &icon, const QString &word)
{
    const int place = int(m_places.buttons().size());
    auto *button = new Item(icon, word, this);
    button->setCheckable(true);
    m_places.addButton(button, place);
    m_column->insertWidget(place, button);
    return place;
}

void SideBar::setWord(int place, const QString &word) { item(place)->setWord(word); }

void SideBar::setTip(int place, const QString &tip) { item(place)->setTip(tip); }

void SideBar::setBreaches(int place, int count) { item(place)->setBreaches(count); }

void SideBar::setSearchKeys(const QKeySequence &keys)
{
    m_search->setText(keyText(keys));
    m_search->setVisible(!keys.isEmpty());
    m_search->update();
}

void SideBar::setSearchTip(const QString &tip) { m_search->setToolTip(tip); }

void SideBar::setCurrent(int place) { item(place)->setChecked(true); }

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.window);
    const QRect line(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), t.line);
}

void SideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        arrange();
}

SideBar::Item *SideBar::item(int place) const
{
    return static_cast<Item *>(m_places.button(place));
}

void SideBar::arrange()
{
    m_column->setContentsMargins(Item::inset(), scaled(8), Item::inset() + 1, scaled(12));
    m_column->setSpacing(measure::sideBarPitch() - measure::sideBarItem());
    setFixedWidth(measure::sideBarWidth());
    m_search->setAccessibleName(tr("Find tickets, customers, servers and actions"));
    for (QAbstractButton *button : m_places.buttons())
        static_cast<Item *>(button)->name();
}

} // namespace vigie
