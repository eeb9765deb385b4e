#include "app/console/palette_wiring.h"

#include "app/console/several.h"
#include "app/console/sheets.h"
#include "book/finding_words.h"
#include "presentation/queue_presenter.h"
#include "ui/console/actions.h"
#include "ui/look/type.h"
#include "ui/widgets/palette.h"

#include <QElapsedTimer>

#include <utility>

namespace vigie {

namespace {

constexpr int top = 110;
constexpr int width = 680;
constexpr int turnMs = 3; // leaves room in a frame for painting
constexpr int restMs = 12; // or the next turn comes before what the last one found is painted
constexpr std::size_t stepRows = 2048;

} // namespace

PaletteWiring::PaletteWiring(Sheets &sheets, const Actions &actions, const Several &several,
    const QueuePresenter &queue, Desk &desk)
    : m_sheets(sheets)
    , m_actions(actions)
    , m_several(several)
    , m_queue(queue)
    , m_desk(desk)
{
    m_going.setSingleShot(true);
    connect(&m_going, &QTimer::timeout, this, &PaletteWiring::goOn);
    connect(&queue, &QueuePresenter::listChanged, this, [this] {
        search();
        lookFurther(); // somebody may have reported or reopened one
    });
}

void PaletteWiring::take(PalettePlaces places)
{
    m_places = std::move(places);
    search();
}

void PaletteWiring::open(const QString &words)
{
    if (m_overlay) {
        m_overlay->dismiss();
        return;
    }
    if (!m_queue.catalogue())
        return; // nothing was read yet
    m_palette = new Palette;
    connect(m_palette, &Palette::typed, this, &PaletteWiring::type);
    connect(m_palette, &Palette::chosen, this, &PaletteWiring::choose);
    connect(m_palette, &Palette::triedInVain, this, &PaletteWiring::tryInVain);
    connect(m_palette, &Palette::currentChanged, this, &PaletteWiring::look);
    const auto closed = [this] {
        if (!m_palette) // else it was opened again meanwhile
            lookAway();
    };
    connect(m_palette, &QObject::destroyed, this, closed, Qt::QueuedConnection);
    m_palette->type(words);
    m_overlay = m_sheets.lay(m_palette, Overlay::Veil::Dark, top, width);
}

void PaletteWiring::tick()
{
    if (m_overlay && m_sweep)
        show();
}

/// Everything by name, but what opens the palette itself.
std::vector<PaletteAction> PaletteWiring::actions() const
{
    std::vector<PaletteAction> all;
    for (const ActionInfo &info : actionTable()) {
        if (info.id == ActionId::Palette)
            continue;
        const QAction *action = m_actions.action(info.id);
        PaletteAction one{
            info.id, action->text().remove(u'&'), actionHelp(info), action->shortcut(), {}};
        if (!action->isEnabled())
            one.locked = lockOf(info);
        all.push_back(std::move(one));
    }
    return all;
}

QString PaletteWiring::lockOf(const ActionInfo &info) const
{
    if (m_several.areChosen() && isActOnTicket(info))
        return m_several.lockOf(info.id);
    const bool hasTicket = m_actions.action(ActionId::Why)->isEnabled();
    return info.menu != MenuId::Ticket ? tr("not possible now")
        : hasTicket                    ? tr("not possible on this ticket now")
                                       : tr("no ticket is chosen");
}

void PaletteWiring::look(const PaletteLine &line)
{
    const bool isAction = line.kind == PaletteLine::Kind::Action && !line.isLocked;
    if (!isAction || !isActOnTicket(actionInfo(line.action))) {
        m_palette->setOutlook(line.kind == PaletteLine::Kind::Action ? line.more : QString());
        lookAway();
    } else if (m_lookedAt != line.action) {
        m_lookedAt = line.action;
        Q_EMIT lookedAt(line.action);
    }
}

void PaletteWiring::lookAway()
{
    if (std::exchange(m_lookedAt, std::nullopt))
        Q_EMIT lookedAway();
}

void PaletteWiring::tell(const QString &outlook)
{
    if (m_palette && m_lookedAt)
        m_palette->setOutlook(outlook);
}

void PaletteWiring::type(const QString &text)
{
    m_typed = text;
    m_left.reset();
    search();
    lookFurther();
}

void PaletteWiring::search()
{
    if (!m_palette)
        return;
    m_sweep.emplace(paletteQueryFrom(m_typed), m_queue.list(), m_places, actions());
    if (m_left)
        m_sweep->takeLeft(*m_left);
    goOn();
}

void PaletteWiring::lookFurther()
{
    const int question = ++m_question;
    if (!m_palette || m_sweep->query().actionsOnly || findingWordsFrom(m_typed).findNothing())
        return;
    m_desk
        .ask<std::vector<QueueRow>>([words = m_typed](Book &book, Instant now) {
            return book.findTickets(words, int(PaletteBest::most), now);
        })
        .then(this, [this, question](const Result<std::vector<QueueRow>> &found) {
            if (question != m_question || !m_palette || !m_sweep || !found)
                return; // something else is typed by now
            m_left = *found;
            m_sweep->takeLeft(*found);
            show();
        });
}

void PaletteWiring::goOn()
{
    if (!m_palette || !m_sweep)
        return;
    QElapsedTimer turn;
    turn.start();
    while (!m_sweep->isDone() && turn.elapsed() < turnMs)
        m_sweep->advance(stepRows);
    show();
    if (!m_sweep->isDone())
        m_going.start(restMs);
}

void PaletteWiring::show()
{
    m_palette->setLines(
        paletteLines(*m_sweep, m_desk.now(), *m_queue.catalogue()), m_sweep->found());
}

/// Where no ticket is read, its line says all there is to say.
void PaletteWiring::tryInVain(const PaletteLine &line)
{
    const bool hasTicket = m_actions.action(ActionId::Why)->isEnabled();
    if (!hasTicket || actionInfo(line.action).menu != MenuId::Ticket)
        return;
    if (m_overlay)
        m_overlay->dismiss();
    m_sweep.reset();
    Q_EMIT triedInVain(line.action);
}

void PaletteWiring::choose(const PaletteLine &line)
{
    if (m_overlay)
        m_overlay->dismiss();
    m_sweep.reset();
    switch (line.kind) {
    case PaletteLine::Kind::Caption: return;
    case PaletteLine::Kind::Ticket: Q_EMIT ticketChosen(line.ticket); return;
    case PaletteLine::Kind::Customer: Q_EMIT customerChosen(line.key); return;
    case PaletteLine::Kind::Server: Q_EMIT serverChosen(line.key); return;
    case PaletteLine::Kind::Action: m_actions.action(line.action)->trigger(); return;
    }
}

} // namespace vigie
