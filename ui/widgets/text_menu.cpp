#include "ui/widgets/text_menu.h"

#include <QMenu>

namespace vigie {

TextMenu::TextMenu(QWidget *parent)
    : ActionButton(QString(), ButtonKind::Plain, parent)
{
    hide();
    speak();
    connect(this, &ActionButton::clicked, this, &TextMenu::offer);
}

void TextMenu::setTexts(std::vector<std::pair<QString, QString>> texts)
{
    m_texts = std::move(texts);
    setVisible(!m_texts.empty());
}

void TextMenu::offer()
{
    if (m_texts.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[name, text] : m_texts)
        menu->addAction(name)->setData(text);
    menu->setActiveAction(menu->actions().front());
    connect(menu, &QMenu::triggered, this,
        [this](const QAction *action) { Q_EMIT chosen(action->data().toString()); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void TextMenu::speak()
{
    setText(tr("Templates"));
    setAccessibleName(tr("Texts kept ready"));
    setToolTip(tr("Put in a text that is kept ready"));
}

} // namespace vigie
