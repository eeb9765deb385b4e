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

int rowOfNumber(const QueueModel &model, qint64 number)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QueueRow *ticket = model.ticketAt(row);
        if (ticket && ticket->number == number)
            return row;
    }
    qFatal("the long ticket is not in the queue");
}

/// From going to a row to the painting of its ticket.
double openingMs(Console &console, int row)
{
    QueueTable *list = console.window().queue()->table();
    Paintings paintings(console.window().ticket());
    int before = -1;
    const QObject context;
    QObject::connect(&console, &Console::ticketShown, &context, [&] { before = paintings.count; });
    QElapsedTimer timer;
    timer.start();
    list->setCurrentIndex(list->model()->index(row, 0));
    waitFor([&] { return before >= 0 && paintings.count > before; });
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    pass(100); // until it is at rest
    return spent;
}

void measureTicket(
    ResultTable &table, Console &console, QueueModel &model, qint64 number, const QString &what)
{
    const int row = rowOfNumber(model, number);
    int other = 0;
    while (other == row || other == console.window().queue()->table()->currentIndex().row()
        || !model.ticketAt(other))
        ++other;
    std::vector<double> figures;
    for (int round = 0; round < 5; ++round) {
        openingMs(console, other);
        figures.push_back(openingMs(console, row));
    }
    table.add({u"opening a ticket of %1 messages, to painted"_qs.arg(what), u"≤ 30 ms"_qs,
        millisecondsText(median(figures)), {}, {}, median(figures) <= 30});
    console.window().queue()->table()->scrollToTop();
}

/// Tickets all over the queue, one after the other.
void measureTickets(ResultTable &table, Console &console, const QueueModel &model)
{
    const int wanted = 100;
    const int step = std::max(model.rowCount() / wanted, 1);
    std::vector<double> figures;
    for (int row = step; row < model.rowCount(); row += step) {
        if (model.ticketAt(row))
            figures.push_back(openingMs(console, row));
    }
    const double worst = percentile(figures, 99);
    table.add({u"opening each of %1 tickets, to painted"_qs.arg(figures.size()), u"≤ 30 ms"_qs,
        u"p50 %1, p99 %2"_qs.arg(millisecondsText(median(figures)), millisecondsText(worst)), {},
        {}, worst <= 30});
    console.window().queue()->table()->scrollToTop();
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

/// A console in its window, as the program puts it together, filled.
struct FilledConsole
{
    FilledConsole(ResultTable &table, Blocks &blocks, const QString &database, Instant from,
        const QString &login)
        : desk(
            [database]() -> Result<std::shared_ptr<Book>> {
                return openEmbeddedBook(database, largeNow);
            },
            [this, from] { return from + milliseconds(sinceStart.elapsed()); }, login)
        , keeper(state.filePath(u"drafts.sqlite"_qs), {database, login})
        , console(desk, keeper, u"bench"_qs)
    {
        bool isFilled = false;
        QObject::connect(&console, &Console::filled, &console, [&] { isFilled = true; });
        console.window().resize(1440, 900);
        double longest = 0;
        watched(blocks, [&] {
            console.window().show();
            longest = waitFor([&] { return isFilled; });
            pass(3'000); // names for forms are read after it
        });
        table.add({u"filling the queue: the window's longest pause"_qs, u"≤ 50 ms"_qs,
            millisecondsText(longest), {}, {}, longest <= 50});
    }

    QueuePlace &place() { return *console.window().queue(); }
    QueueModel &model() { return *qobject_cast<QueueModel *>(place().table()->model()); }

    QElapsedTimer sinceStart = started();
    Desk desk;
    QTemporaryDir state;
    DraftKeeper keeper;
    Console console;

private:
    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
};

void dressed()
{
    dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
}

} // namespace

void measureConsole(ResultTable &table, const BenchPlaces &places, const CompanySize &size)
{
    const auto large = largeCompany(places.folder, size);
    if (!large)
        qFatal("%s", qPrintable(large.error().detail));
    const QString database = workingCopy(*large, u"console.sqlite"_qs);
    dressed();
    Blocks blocks;
    FilledConsole filled(table, blocks, database, largeNow(), largeLogin);
    Console &console = filled.console;
    QueueModel &model = filled.model();
    measureList(table, *filled.place().table());
    const double idle = idlePercent();
    table.add({u"countdowns running, nobody does anything"_qs, u"≤ 0.5 % of a core"_qs,
        QString::number(idle, 'f', 2) + u" %"_qs, {}, {}, idle <= 0.5});
    watched(blocks, [&] { measureTicket(table, console, model, longTicket(size), u"200"_qs); });
    watched(
        blocks, [&] { measureTicket(table, console, model, longestTicket(size), u"2,000"_qs); });
    const double sweep = sweepMs(model, "restore");
    watched(blocks, [&] { measureFilter(table, filled.place(), sweep); });
    watched(blocks, [&] { measurePalette(table, console); });
    measureArrivals(table, model, database, blocks);
    addBlocks(table, u"GUI thread blocked > 50 ms"_qs, blocks);
    console.window().hide();
    const double hidden = idlePercent();
    table.add({u"the same, the window hidden"_qs, u"≤ 0.5 % of a core"_qs,
        QString::number(hidden, 'f', 2) + u" %"_qs, {}, {}, hidden <= 0.5});
}

void measureGiven(ResultTable &table, const QString &given)
{
    const QString database = workingCopy(given, u"given.sqlite"_qs);
    Instant last = largeNow();
    {
        auto book = openEmbeddedBook(database, largeNow);
        if (!book)
            qFatal("%s", qPrintable(book.error().detail));
        if (const auto written = (*book)->lastWrite(); written && *written)
            last = **written;
    }
    dressed();
    Blocks blocks;
    FilledConsole filled(table, blocks, database, last, largeLogin);
    table.add(
        {u"tickets in the queue"_qs, {}, QString::number(filled.model().rowCount()), {}, {}, {}});
    measureList(table, *filled.place().table());
    watched(blocks, [&] { measureTickets(table, filled.console, filled.model()); });
    const double sweep = sweepMs(filled.model(), "restore");
    watched(blocks, [&] { measureFilter(table, filled.place(), sweep); });
    watched(blocks, [&] { measurePalette(table, filled.console); });
    addBlocks(table, u"GUI thread blocked > 50 ms"_qs, blocks);
}

} // namespace vigie::test
