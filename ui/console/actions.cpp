#include "ui/console/actions.h"

#include "ui/look/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTextEdit>

namespace vigie {

namespace {

bool isTypedInto(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Whether it means something in one place alone.
bool isOfPlace(const ActionInfo &info)
{
    const bool anywhere = info.id == ActionId::NewCustomer || info.id == ActionId::Invoicing;
    return !anywhere && (info.menu == MenuId::Ticket || info.menu == MenuId::Customer);
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionInfo &info : actionTable()) {
        auto *action = new QAction(window);
        if (info.keys)
            action->setShortcut(QKeySequence(QLatin1StringView(info.keys)));
        if (info.id == ActionId::Open)
            action->setShortcutContext(Qt::WidgetShortcut); // Enter is the list's own
        if (info.icon)
            action->setIcon(themedIcon(QLatin1StringView(info.icon)));
        action->setIconVisibleInMenu(false);
        const ActionId id = info.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT triggered(id); });
        window->addAction(action);
        if (isOfPlace(info)) {
            QActionGroup *&group = m_ofPlace[info.menu];
            if (!group)
                group = new QActionGroup(this);
            group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
            group->addAction(action);
        }
        m_actions.emplace(id, action);
        if (info.menu == MenuId::Ticket && info.keys)
            answerInVain(id, window);
        if (isActOnTicket(info))
            connect(action, &QAction::hovered, this, [this, id] { Q_EMIT lookedAt(id); });
    }
    using enum ActionId;
    makeChoice({Light, Dark, AutoScheme});
    makeChoice({English, French});
    makeChoice({ShowAll, ShowMine, ShowUnclaimed, ShowAtRisk});
    qApp->installEventFilter(this);
    speak();
}

void Actions::makeChoice(std::initializer_list<ActionId> ids)
{
    auto *group = new QActionGroup(this);
    for (const ActionId id : ids) {
        m_actions.at(id)->setCheckable(true);
        group->addAction(m_actions.at(id));
    }
}

void Actions::check(ActionId id) { m_actions.at(id)->setChecked(true); }

/// A key that does nothing must not be silent about it.
void Actions::answerInVain(ActionId id, QWidget *window)
{
    QAction *action = m_actions.at(id);
    auto *shortcut = new QShortcut(action->shortcut(), window);
    shortcut->setAutoRepeat(false);
    m_inVain.emplace(id, shortcut);
    followVain(id);
    connect(action, &QAction::changed, this, [this, id] { followVain(id); });
    connect(shortcut, &QShortcut::activated, this, [this, id] { Q_EMIT triedInVain(id); });
}

void Actions::followVain(ActionId id)
{
    m_inVain.at(id)->setEnabled(!m_actions.at(id)->isEnabled() && !rests(id));
}

void Actions::fill(QMenuBar *bar)
{
    for (const ActionInfo &info : actionTable()) {
        QMenu *&menu = m_menus[info.menu];
        if (!menu) {
            menu = bar->addMenu(menuText(info.menu));
            menu->setToolTipsVisible(true);
            if (info.menu == MenuId::Ticket)
                connect(menu, &QMenu::aboutToHide, this, &Actions::lookedAway);
        }
        menu->addAction(m_actions.at(info.id));
    }
}

void Actions::rest(MenuId menu, bool resting)
{
    m_ofPlace.at(menu)->setEnabled(!resting);
    for (const auto &[id, shortcut] : m_inVain)
        followVain(id);
}

bool Actions::rests(ActionId id) const
{
    const QActionGroup *group = m_actions.at(id)->actionGroup();
    return group && !group->isEnabled();
}

void Actions::speak()
{
    for (const ActionInfo &info : actionTable()) {
        QAction *action = m_actions.at(info.id);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(actionText(info));
        action->setToolTip(
            keys.isEmpty() ? actionHelp(info) : u"%1 (%2)"_qs.arg(actionHelp(info), keys));
    }
    for (const auto &[id, menu] : m_menus)
        menu->setTitle(menuText(id));
}

/// A letter typed into a field is text, not an act.
bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isTypedInto(qobject_cast<QWidget *>(watched))) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (!modifiers && !key->text().isEmpty() && key->text().front().isPrint())
            event->accept();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vigie
