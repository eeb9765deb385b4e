#include "app/console/console.h"
#include "app/console/draft_keeper.h"
#include "bench/benches.h"
#include "bench/measuring.h"
#include "bench/watched_window.h"
#include "storage/opened_book.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/console/ticket_panel.h"
#include "ui/look/vigie_style.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <time.h>

namespace vigie::test {

namespace {

double processMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The share of a core that is used while nobody does anything.
double idlePercent()
{
    pass(2'000);
    const double before = processMs();
    pass(10'000);
    return (processMs() - before) / 10'000 * 100;
}

void measureList(ResultTable &table, QueueTable &list)
{
    const auto page = [&](int row) {
        return medianMs(5, [&] {
            list.scrollToTop();
            if (row > 0)
                list.scrollTo(list.model()->index(row, 0), QAbstractItemView::PositionAtCenter);
            list.viewport()->repaint();
        });
    };
    const double first = page(0);
    table.add({u"the queue's first page, painted"_qs, u"≤ 20 ms"_qs, millisecondsText(first), {},
        {}, first <= 20});
    const int middle = list.model()->rowCount() / 2;
    const double far = page(middle);
    table.add({u"the queue's row %1, painted"_qs.arg(middle), u"≤ 20 ms"_qs, millisecondsText(far),
        {}, {}, far <= 20});
    list.scrollToTop();
}

void measureFilter(ResultTable &table, QueuePlace &place, double floor)
{
    Paintings paintings(&place); // field and list are painted in one pass
    place.window()->activateWindow();
    place.search()->setFocus();
    waitFor([&] { return place.search()->hasFocus(); }, 2'000);
    addKeystrokes(table, u"a keystroke in the filter, to painted"_qs,
        typed(place.search(), u"restore"_qs, paintings), floor);
}

/// From a key in the palette to its first answer, painted.
void measurePalette(ResultTable &table, Console &console)
{
    console.window().activateWindow();
    console.window().actions()->action(ActionId::Palette)->trigger();
    auto *palette = console.window().findChild<Palette *>();
    waitFor([&] { return palette->isAncestorOf(QApplication::focusWidget()); }, 2'000);
    auto *edit = palette->findChild<QLineEdit *>();
    Paintings paintings(palette);
    const int untilLookedThrough = 200;
    addKeystrokes(table, u"a keystroke in the palette, to painted"_qs,
        typed(edit, u"restore"_qs, paintings, untilLookedThrough));
    QTest::keyClick(edit, Qt::Key_Escape);
}

void measureTicket(
    ResultTable &table, Console &console, QueueModel &model, qint64 number, const QString &what)
{
    QueueTable *list = console.window().queue()->table();
    int row = -1;
    for (int i = 0; i < model.rowCount() && row < 0; ++i) {
        const QueueRow *ticket = model.ticketAt(i);
        if (ticket && ticket->number == number)
            row = i;
    }
    int other = 0;
    while (other == row || !model.ticketAt(other))
        ++other;
    if (row < 0)
        qFatal("the long ticket is not in the queue");
    Paintings paintings(console.window().ticket());
    std::vector<double> figures;
    for (int round = 0; round < 5; ++round) {
        bool isShown = false;
        const auto connection
            = QObject::connect(&console, &Console::ticketShown, &console, [&] { isShown = true; });
        list->setCurrentIndex(model.index(other, 0));
        waitFor([&] { return isShown; });
        waitFor([] { return false; }, 100);
        isShown = false;
        const int before = paintings.count;
        QElapsedTimer timer;
        timer.start();
        list->setCurrentIndex(model.index(row, 0));
        waitFor([&] { return isShown && paintings.count > before; });
        figures.push_back(double(timer.nsecsElapsed()) / 1e6);
        QObject::disconnect(connection);
    }
    table.add({u"opening a ticket of %1 messages, to painted"_qs.arg(what), u"≤ 30 ms"_qs,
        millisecondsText(median(figures)), {}, {}, median(figures) <= 30});
    list->scrollToTop();
}

/// Somebody else claims 200 tickets at once, in a process's worth of their own connection.
void measureArrivals(ResultTable &table, QueueModel &model, const QString &database, Blocks &blocks)
{
    auto other = openEmbeddedBook(database, largeNow);
    if (!other)
        qFatal("%s", qPrintable(other.error().detail));
    std::vector<QUuid> tickets;
    for (int row = 0; row < model.rowCount() && tickets.size() < 200; row += 97) {
        const QueueRow *ticket = model.ticketAt(row);
        if (ticket && !ticket->owner && ticket->state != TicketState::Reported)
            tickets.push_back(ticket->id.uuid);
    }
    for (const QUuid &ticket : tickets) {
        const Reference<Ticket> which(ticket.toString(QUuid::WithoutBraces));
        const auto claimed = (*other)->submit(
            {ClaimTicket{which, {}}, QUuid::createUuid(), u"agent-02"_qs, largeNow()});
        if (!claimed)
            qFatal("%s", qPrintable(claimed.error().detail));
    }
    const auto isClaimed = [&] {
        const QueueRow *last = model.ticketAt(model.rowOf(tickets.back()));
        return last && last->owner;
    };
    double longest = 0;
    watched(blocks, [&] { longest = waitFor(isClaimed); });
    table.add({u"%1 changed tickets arrive: the window's longest pause"_qs.arg(tickets.size()),
        u"≤ 16 ms"_qs, millisecondsText(longest), {}, {}, longest <= 16});
}

} // namespace

void measureConsole(ResultTable &table, const BenchPlaces &places, const CompanySize &size)
{
    const auto large = largeCompany(places.folder, size);
    if (!large)
        qFatal("%s", qPrintable(large.error().detail));
    const QString database = workingCopy(*large, u"console.sqlite"_qs);
    dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
    QElapsedTimer sinceStart;
    sinceStart.start();
    Desk desk(
        [database]() -> Result<std::shared_ptr<Book>> {
            return openEmbeddedBook(database, largeNow);
        },
        [&sinceStart] { return largeNow() + milliseconds(sinceStart.elapsed()); }, largeLogin);
    Blocks blocks;
    QTemporaryDir state;
    DraftKeeper keeper(state.filePath(u"drafts.sqlite"_qs), {database, largeLogin});
    Console console(desk, keeper, u"bench"_qs);
    bool isFilled = false;
    QObject::connect(&console, &Console::filled, &console, [&] { isFilled = true; });
    console.window().resize(1440, 900);
    double filling = 0;
    watched(blocks, [&] {
        console.window().show();
        filling = waitFor([&] { return isFilled; });
        pass(3'000); // names for forms are read after it
    });
    auto *model = qobject_cast<QueueModel *>(console.window().queue()->table()->model());
    table.add({u"filling the queue: the window's longest pause"_qs, u"≤ 50 ms"_qs,
        millisecondsText(filling), {}, {}, filling <= 50});
    measureList(table, *console.window().queue()->table());
    const double idle = idlePercent();
    table.add({u"countdowns running, nobody does anything"_qs, u"≤ 0.5 % of a core"_qs,
        QString::number(idle, 'f', 2) + u" %"_qs, {}, {}, idle <= 0.5});
    watched(blocks, [&] { measureTicket(table, console, *model, longTicket(size), u"200"_qs); });
    watched(
        blocks, [&] { measureTicket(table, console, *model, longestTicket(size), u"2,000"_qs); });
    const double floor = sweepMs(*model, "restore");
    watched(blocks, [&] { measureFilter(table, *console.window().queue(), floor); });
    watched(blocks, [&] { measurePalette(table, console); });
    measureArrivals(table, *model, database, blocks);
    addBlocks(table, u"GUI thread blocked > 50 ms"_qs, blocks);
    console.window().hide();
    const double hidden = idlePercent();
    table.add({u"the same, the window hidden"_qs, u"≤ 0.5 % of a core"_qs,
        QString::number(hidden, 'f', 2) + u" %"_qs, {}, {}, hidden <= 0.5});
}

} // namespace vigie::test
