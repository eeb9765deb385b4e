#include "ui/widgets/refusal_box.h"

#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/sheet_scroll.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QPainterPath>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace vigie {

namespace {

/// The disc before a way out.
class Disc : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {scaled(8), scaled(8)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect disc
            = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, sizeHint(), rect());
        paintBox(&painter, disc, disc.height() / 2.0, tokensOf(palette()).control, Qt::NoPen);
    }
};

/// Words on a ground of their own.
class Quote : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), measure::controlRadius, tokensOf(palette()).base, Qt::NoPen);
    }
};

ElidedLabel *heading(const QString &text)
{
    return new ElidedLabel(text, {TextRole::SmallMedium, Tone::Text2});
}

/// Whoever types on changes what an explanation tells, and nothing that is shown.
bool looksTheSame(RefusalWords one, const RefusalWords &other)
{
    const bool alike = one.why.steps.empty() == other.why.steps.empty();
    one.why = other.why;
    return alike && one == other;
}

QHBoxLayout *bareRow(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::space2());
    return row;
}

} // namespace

RefusalBox::RefusalBox(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_scroll(new SheetScroll(m_content))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_content->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

/// As high as its words are at the present width.
QSize RefusalBox::sizeHint() const
{
    const QSize hint = m_content->sizeHint();
    return {hint.width(),
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width()) : hint.height()};
}

QSize RefusalBox::minimumSizeHint() const
{
    return {m_content->minimumSizeHint().width(), qMin(sizeHint().height(), scaled(96))};
}

/// New words are shown, and so have their height, only later.
bool RefusalBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void RefusalBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void RefusalBox::setRefusal(const RefusalWords &refusal)
{
    const RefusalWords before = std::exchange(m_refusal, refusal);
    if (looksTheSame(before, refusal))
        return;
    build();
    setAccessibleName(refusal.title);
    m_scroll->setAccessibleName(refusal.title);
    updateGeometry();
    setAccessibleDescription(refusal.rule + u". "_qs + refusal.reason);
    if (refusal.title.isEmpty() || refusal.title == before.title)
        return; // it was told already
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RefusalBox::setWhyKeys(const QKeySequence &keys)
{
    m_whyKeys = keys;
    build();
}

void RefusalBox::askWhy()
{
    if (m_why)
        Q_EMIT whyRequested(m_refusal.why, m_why);
}

void RefusalBox::build()
{
    m_why = nullptr;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was pressed
        delete item;
    }
    m_column->setContentsMargins(scaled(18), scaled(13), scaled(14), scaled(14));
    m_column->setSpacing(scaled(8));
    m_column->addWidget(head());
    if (!m_refusal.reason.isEmpty()) {
        auto *reason = new Paragraph({TextRole::Body, Tone::Text2});
        reason->setText(m_refusal.reason);
        m_column->addWidget(reason);
    }
    if (!m_refusal.lifts.empty())
        m_column->addWidget(heading(tr("What lifts it")));
    for (int i = 0; i < int(m_refusal.lifts.size()); ++i)
        m_column->addWidget(lift(i));
    if (!m_refusal.toSay.isEmpty()) {
        m_column->addWidget(heading(tr("What to say")));
        m_column->addWidget(quote());
    }
    orderTabs();
}

/// The words, then their buttons from top to bottom: new ones would come last in the window.
void RefusalBox::orderTabs()
{
    const Qt::FocusPolicy policy = m_scroll->focusPolicy();
    m_scroll->setFocusPolicy(Qt::TabFocus); // whatever takes no focus has no place in the order
    QWidget *before = m_scroll;
    for (int i = 0; i < m_column->count(); ++i) {
        for (auto *button : m_column->itemAt(i)->widget()->findChildren<QAbstractButton *>())
            setTabOrder(std::exchange(before, button), button);
    }
    m_scroll->setFocusPolicy(policy);
}

QWidget *RefusalBox::head()
{
    auto *box = new QWidget;
    QHBoxLayout *row = bareRow(box);
    auto *title = new Paragraph({TextRole::Head});
    title->setText(m_refusal.title);
    auto *rule = new ElidedLabel(m_refusal.rule, {TextRole::Small, Tone::Muted, Qt::AlignRight});
    rule->keepWhole();
    auto *sign = new IconLabel(u"ban"_qs, 16, Tone::Danger);
    sign->setFixedHeight(lineHeight(TextRole::Head));
    rule->setFixedHeight(lineHeight(TextRole::Head));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(title, 1);
    auto *aside = new QVBoxLayout;
    aside->setSpacing(0);
    aside->addWidget(rule);
    if (!m_refusal.why.steps.empty()) {
        m_why = whyLink();
        aside->addWidget(m_why, 0, Qt::AlignRight);
    }
    aside->addStretch();
    row->addLayout(aside);
    return box;
}

LinkButton *RefusalBox::whyLink()
{
    auto *link = new LinkButton(tr("Why?"), TextRole::Small);
    link->setMinimumWidth(link->sizeHint().width());
    if (!m_whyKeys.isEmpty()) {
        link->setShortcut(m_whyKeys);
        link->setToolTip(m_whyKeys.toString(QKeySequence::NativeText));
    }
    connect(link, &LinkButton::clicked, this, &RefusalBox::askWhy);
    return link;
}

QWidget *RefusalBox::lift(int index)
{
    const Lift &way = m_refusal.lifts[std::size_t(index)];
    auto *box = new QWidget;
    QHBoxLayout *row = bareRow(box);
    auto *text = new Paragraph({TextRole::Body});
    text->setText(way.text);
    row->addWidget(new Disc);
    row->addWidget(text, 1, Qt::AlignVCenter);
    if (way.action.isEmpty())
        return box;
    auto *button = new ActionButton(way.action);
    if (!way.icon.isEmpty())
        button->setIcon(themedIcon(way.icon));
    button->setKeys(way.keys);
    connect(button, &ActionButton::clicked, this, [this, index] { Q_EMIT liftChosen(index); });
    row->addWidget(button);
    return box;
}

QWidget *RefusalBox::quote()
{
    auto *box = new Quote;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(scaled(12), scaled(8), scaled(6), scaled(8));
    auto *words = new Paragraph({TextRole::Body});
    words->setText(m_refusal.toSay);
    auto *copy = new ActionButton(tr("Copy"), ButtonKind::Flat);
    connect(copy, &ActionButton::clicked, this, [this] { Q_EMIT copyRequested(m_refusal.toSay); });
    row->addWidget(words, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    return box;
}

void RefusalBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(rect(), measure::cardRadius, measure::cardRadius);
    painter.setClipPath(box);
    painter.fillRect(rect(), t.dangerTint);
    const QRect bar(0, 0, scaled(4), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), t.dangerFill);
}

void RefusalBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        build();
}

} // namespace vigie
