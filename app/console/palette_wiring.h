#pragma once

#include "presentation/palette_lines.h"
#include "ui/widgets/overlay.h"

#include <QPointer>
#include <QTimer>

namespace vigie {

class Actions;
class Desk;
class Palette;
class QueuePresenter;
class Several;
class Sheets;

/// The palette over the window: what is typed is looked for in turns, between which the window
/// paints and answers keys, and asked of the book for tickets that left the queue; what was chosen
/// is done or told on.
class PaletteWiring : public QObject
{
    Q_OBJECT

public:
    PaletteWiring(Sheets &sheets, const Actions &actions, const Several &several,
        const QueuePresenter &queue, Desk &desk);

    /// Whom and what there is to be found now.
    void take(PalettePlaces places);
    /// Opens it, as if these words had been typed; closes it where it is open.
    void open(const QString &words = {});
    /// A second has passed: countdowns move.
    void tick();
    /// What the act that is looked at would do.
    void tell(const QString &outlook);

Q_SIGNALS:
    void ticketChosen(const QUuid &ticket);
    void customerChosen(const QString &key);
    void serverChosen(const QString &key);
    /// An act that is not possible on the ticket now.
    void triedInVain(vigie::ActionId id);
    /// An act on the ticket is the current line, and no longer.
    void lookedAt(vigie::ActionId id);
    void lookedAway();

private:
    std::vector<PaletteAction> actions() const;
    QString lockOf(const ActionInfo &info) const;
    void look(const PaletteLine &line);
    void lookAway();
    void type(const QString &text);
    void search();
    void lookFurther();
    void goOn();
    void show();
    void choose(const PaletteLine &line);
    void tryInVain(const PaletteLine &line);

    Sheets &m_sheets;
    const Actions &m_actions;
    const Several &m_several;
    const QueuePresenter &m_queue;
    Desk &m_desk;
    PalettePlaces m_places;
    QPointer<Palette> m_palette;
    QPointer<Overlay> m_overlay;
    std::optional<ActionId> m_lookedAt;
    QString m_typed;
    std::optional<PaletteSweep> m_sweep;
    std::optional<std::vector<QueueRow>> m_left; ///< found for what is typed, once answered
    int m_question = 0; ///< the last one asked of the book; earlier answers are dropped
    QTimer m_going; ///< until the window's turn is over
};

} // namespace vigie
