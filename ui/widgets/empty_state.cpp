#include "ui/widgets/empty_state.h"

#include "ui/look/measures.h"
#include "ui/widgets/icon_label.h"

#include <QHBoxLayout>

namespace vigie {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new IconLabel({}, 40, Tone::Faint))
    , m_fact(new Paragraph({TextRole::Head, Tone::Text, Qt::AlignHCenter}))
    , m_help(new Paragraph({TextRole::Body, Tone::Muted, Qt::AlignHCenter}))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(scaled(10));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(scaled(8));
    column->addWidget(m_fact);
    column->addWidget(m_help);
    column->addSpacing(scaled(12));
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->addStretch();
    m_buttons->addStretch();
}

void EmptyState::setWords(const QString &icon, const QString &fact, const QString &help)
{
    m_picture->setIcon(icon);
    m_fact->setText(fact);
    m_help->setText(help);
}

void EmptyState::addButton(ActionButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace vigie
