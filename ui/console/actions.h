#pragma once

#include "presentation/action_table.h"

#include <QAction>
#include <QObject>

#include <initializer_list>
#include <map>

class QActionGroup;
class QMenuBar;
class QShortcut;
class QWidget;

namespace vigie {

/// The actions of one window, made from the table of actions: words, keys, icons and tool tips
/// follow the language. Single keys rest while somebody types.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *action(ActionId id) const { return m_actions.at(id); }
    void fill(QMenuBar *bar);
    /// The acts of a place that is not shown rest, keys included, whatever enables them meanwhile.
    void rest(MenuId menu, bool resting);
    bool rests(ActionId id) const;
    /// Of choices that exclude each other, the one that is in force now.
    void check(ActionId id);
    /// In the language that is now in force.
    void speak();

Q_SIGNALS:
    void triggered(vigie::ActionId id);
    /// The key of a ticket's act that is not possible now.
    void triedInVain(vigie::ActionId id);
    /// An act on the ticket is current in its menu, by pointer or by arrow keys; and no longer.
    void lookedAt(vigie::ActionId id);
    void lookedAway();

private:
    void makeChoice(std::initializer_list<ActionId> ids);
    void answerInVain(ActionId id, QWidget *window);
    void followVain(ActionId id);
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::map<ActionId, QAction *> m_actions;
    std::map<ActionId, QShortcut *> m_inVain; ///< on while the act is not possible
    std::map<MenuId, QMenu *> m_menus;
    std::map<MenuId, QActionGroup *> m_ofPlace; ///< what rests while its place is not shown
};

} // namespace vigie
