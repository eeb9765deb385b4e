#include "app/console/customers.h"
#include "app/console/sheets.h"
#include "bench/benches.h"
#include "bench/measuring.h"
#include "bench/raw_database.h"
#include "bench/watched_window.h"
#include "presentation/acts.h"
#include "presentation/customer_list_model.h"
#include "storage/opened_book.h"
#include "ui/console/main_window.h"
#include "ui/customers/customer_panel.h"
#include "ui/customers/customers_place.h"
#include "ui/look/vigie_style.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QElapsedTimer>

#include <map>

namespace vigie::test {

namespace {

constexpr int rounds = 5;
constexpr qint64 readForTheFirstTime = 10; // reports that are not counted
const QString lead = u"agent-40"_qs; // may start without cover

/// What SQLite alone takes for the same rows, in milliseconds.
struct Floors
{
    double statement;
    double customers;
};

Measured beside(const QString &what, double figure, double floor)
{
    return {what, u"≤ 3.5 × raw reading"_qs, millisecondsText(figure), millisecondsText(floor),
        figure / floor, figure <= 3.5 * floor};
}

QByteArray ofLongLedger()
{
    return " WHERE ledger_entry.customer = (SELECT id FROM customer WHERE key = '"
        + longLedgerKey.toUtf8() + "') ";
}

double rawStatement(RawDatabase &raw)
{
    return medianMs(rounds, [&] {
        raw.readAll("SELECT ledger_entry.*, ticket.number, allowance.server FROM ledger_entry "
                    "LEFT JOIN ticket ON ticket.id = ledger_entry.ticket "
                    "LEFT JOIN allowance ON allowance.id = ledger_entry.allowance"
            + ofLongLedger() + "ORDER BY ledger_entry.number");
    });
}

double rawSums(RawDatabase &raw)
{
    return medianMs(rounds, [&] {
        raw.readAll("SELECT kind, sum(credit_minutes), count(*) FROM ledger_entry" + ofLongLedger()
            + "GROUP BY kind");
    });
}

double rawCustomers(RawDatabase &raw)
{
    return medianMs(rounds, [&] {
        raw.readAll("SELECT customer.id, key, name, manager, minutes, low_since FROM customer "
                    "LEFT JOIN credit ON credit.id = customer.id");
        raw.readAll("SELECT customer, count(*), sum(state = 'waiting-credit') FROM ticket "
                    "WHERE open = 1 GROUP BY customer");
        raw.readAll("SELECT customer, level, account_manager, referring_engineer FROM contract "
                    "WHERE ended = 0");
        raw.readAll("SELECT customer, state, count(*) FROM block WHERE owed = 1 "
                    "GROUP BY customer, state");
    });
}

Floors measureReading(ResultTable &table, EmbeddedBook &book, RawDatabase &raw)
{
    const Reference<Customer> customer(longLedgerKey);
    const Floors floors{rawStatement(raw), rawCustomers(raw)};
    const double statement = medianMs(rounds, [&] {
        const auto read = book.statement(customer, {}, largeNow());
        if (!read || !*read || qint64((*read)->rows.size()) != longLedger)
            qFatal("no statement");
    });
    table.add(beside(
        u"reading a statement of %1 entries"_qs.arg(longLedger), statement, floors.statement));
    const double why = medianMs(rounds, [&] {
        const auto told = book.whyBalance(customer, largeNow());
        if (!told || !*told)
            qFatal("no balance is explained");
    });
    table.add(beside(u"why balance, of %1 entries"_qs.arg(longLedger), why, rawSums(raw)));
    qint64 count = 0;
    const double list = medianMs(rounds, [&] {
        const auto read = book.customers(largeNow());
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        count = qint64(read->size());
    });
    table.add(beside(u"reading the list of %1 customers"_qs.arg(count), list, floors.customers));
    return floors;
}

/// From an act to the end of the first painting of a view whose model then has so many rows or
/// more.
double untilPainted(QAbstractItemView &view, int rows, const std::function<void()> &act)
{
    Paintings paintings(&view);
    int before = -1;
    const auto arrived = [&] {
        if (before < 0 && view.model()->rowCount() >= rows)
            before = paintings.count;
    };
    QObject context;
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &context, arrived);
    QObject::connect(view.model(), &QAbstractItemModel::rowsInserted, &context, arrived);
    QElapsedTimer timer;
    timer.start();
    act();
    waitFor([&] { return before >= 0 && paintings.count > before; });
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The customers' place in its window, put together as the console does it, with nothing else.
struct CustomersWindow
{
    explicit CustomersWindow(const QString &database)
        : desk(
            [database]() -> Result<std::shared_ptr<Book>> {
                return openEmbeddedBook(database, largeNow);
            },
            largeNow, largeLogin)
        , acts(desk)
        , sheets(window)
        , customers(desk, acts, window, sheets)
    {
        bool isReached = false;
        QObject context;
        QObject::connect(&desk, &Desk::changed, &context, [&] { isReached = true; });
        window.resize(1440, 900);
        window.show();
        waitFor([&] { return isReached; });
        pass(200);
    }

    /// Until the list is there, with so many rows.
    double firstShown(int rows)
    {
        return untilPainted(*window.customers()->table(), rows,
            [this] { window.showPlace(MainWindow::Place::Customers); });
    }

    Desk desk;
    MainWindow window;
    Acts acts;
    Sheets sheets;
    Customers customers;
};

void measureStatement(ResultTable &table, CustomersPlace &place, double floor)
{
    const auto *customers = qobject_cast<CustomerListModel *>(place.table()->model());
    const QModelIndex chosen = customers->index(customers->rowOfKey(longLedgerKey), 0);
    const QModelIndex other = customers->index(customers->rowOfKey(noLedgerKey), 0);
    place.panel()->findChild<ChoiceBox *>()->setValue(u"all"_qs);
    for (const auto &[what, rows] :
        {std::pair(u"the newest of its statement of %1 entries painted"_qs, 1),
            std::pair(u"all of its statement of %1 entries there"_qs, int(longLedger))}) {
        std::vector<double> figures;
        for (int round = 0; round < rounds; ++round) {
            place.table()->setCurrentIndex(other);
            pass(300); // until it is read
            figures.push_back(untilPainted(*place.panel()->statement(), rows,
                [&] { place.table()->setCurrentIndex(chosen); }));
            pass(300);
        }
        table.add({u"a customer chosen, "_qs + what.arg(longLedger), u"≤ 100 ms"_qs,
            millisecondsText(median(figures)), millisecondsText(floor), median(figures) / floor,
            median(figures) <= 100});
    }
}

void measureFilter(ResultTable &table, CustomersPlace &place)
{
    Paintings paintings(&place); // field and list are painted in one pass
    const double sweep = sweepMs(*place.table()->model(), "Customer");
    place.window()->activateWindow();
    place.search()->setFocus();
    waitFor([&] { return place.search()->hasFocus(); }, 2'000);
    addKeystrokes(table, u"a keystroke in the filter of customers, to painted"_qs,
        typed(place.search(), u"customer 12"_qs, paintings), sweep);
}

void measureWindow(ResultTable &table, const QString &database, int customers, const Floors &floors)
{
    Blocks blocks;
    std::vector<double> figures;
    for (int round = 0; round < rounds; ++round) {
        CustomersWindow first(database);
        watched(blocks, [&] { figures.push_back(first.firstShown(customers)); });
    }
    const double shown = median(figures);
    table.add({u"the list of %1 customers, first painted"_qs.arg(customers),
        u"≤ 3.5 × raw reading + 20 ms"_qs, millisecondsText(shown),
        millisecondsText(floors.customers), shown / floors.customers,
        shown <= 3.5 * floors.customers + 20});
    CustomersWindow used(database);
    CustomersPlace &place = *used.window.customers();
    used.firstShown(customers);
    watched(blocks, [&] { measureStatement(table, place, floors.statement); });
    watched(blocks, [&] { measureFilter(table, place); });
    addBlocks(table, u"the customers in use: GUI thread blocked > 50 ms"_qs, blocks);
}

void take(EmbeddedBook &book, const QString &login, const Operation &operation, Instant at)
{
    const auto outcome = book.submit({operation, QUuid::createUuid(), login, at});
    if (!outcome || !std::holds_alternative<Changes>(outcome->decision))
        qFatal("what is measured was not taken");
}

QString spread(const std::vector<double> &figures)
{
    return u"p50 %1, p99 %2"_qs.arg(
        millisecondsText(median(figures)), millisecondsText(percentile(figures, 99)));
}

Measured compared(const QString &what, const QString &rival, const std::vector<double> &figures,
    const std::vector<double> &others)
{
    const double ratio = median(figures) / median(others);
    return {what, u"≤ 1.2 × "_qs + rival, spread(figures), spread(others), ratio, ratio <= 1.2};
}

Reference<Ticket> ticketOf(const QString &customer, qint64 number)
{
    return Reference<Ticket>(u"%1-%2"_qs.arg(customer).arg(number));
}

/// On both ledgers by turns; `at` goes on with what is written.
void measureReports(ResultTable &table, EmbeddedBook &book, Instant &at)
{
    std::map<QString, std::vector<double>> figures;
    for (qint64 number = 1; number <= ticketsToReportOn; ++number) {
        for (const QString &customer : {longLedgerKey, noLedgerKey}) {
            const auto ticket = ticketOf(customer, number);
            take(book, lead, StartWork{ticket, u"It is measured."_qs}, at);
            at = at + seconds(1); // which is debited as a minute
            const ReportWork report{ticket, u"Done."_qs};
            const double spent = medianMs(1, [&] { take(book, lead, report, at); });
            at = at + seconds(1);
            if (number > readForTheFirstTime)
                figures[customer].push_back(spent);
        }
    }
    table.add(compared(u"a report on a ledger of %1 entries"_qs.arg(longLedger),
        u"one on an empty ledger"_qs, figures[longLedgerKey], figures[noLedgerKey]));
}

/// By somebody who has worked for years and by one who has just begun.
void measureTypedReports(ResultTable &table, EmbeddedBook &book, RawDatabase &raw, Instant &at)
{
    const Instant idle = largeNow() - minutes(60 * 24 * 15 / 2); // between closed and open ones
    std::map<QString, std::vector<double>> figures;
    for (qint64 number = 1; number <= ticketsToReportOn; ++number) {
        const Instant from = idle + seconds(2 * number);
        for (const QString &login : {largeLogin, lead}) {
            const ReportWork report{ticketOf(noLedgerKey, number), u"Done."_qs, {},
                std::vector{Period{from, from + seconds(1)}}};
            at = at + seconds(1);
            const double spent = medianMs(1, [&] { take(book, login, report, at); });
            if (number > readForTheFirstTime)
                figures[login].push_back(spent);
        }
    }
    const qint64 segments = raw.number("SELECT count(*) FROM segment WHERE agent = (SELECT id FROM "
                                       "agent WHERE key = '"
        + largeLogin.toUtf8() + "')");
    table.add(compared(u"a report of typed times, its engineer has %1 segments"_qs.arg(segments),
        u"by one who has few"_qs, figures[largeLogin], figures[lead]));
}

} // namespace

void measureHours(ResultTable &table, const BenchPlaces &places, const CompanySize &size)
{
    const auto large = largeCompany(places.folder, size);
    if (!large)
        qFatal("%s", qPrintable(large.error().detail));
    const QString database = workingCopy(*large, u"hours.sqlite"_qs);
    addLedgerPair(database, size);
    dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
    const auto book = openEmbeddedBook(database, largeNow);
    if (!book)
        qFatal("%s", qPrintable(book.error().detail));
    RawDatabase raw(database);
    const Floors floors = measureReading(table, **book, raw);
    const auto customers = int(raw.number("SELECT count(*) FROM customer"));
    measureWindow(table, database, customers, floors);
    Instant at = largeNow();
    measureReports(table, **book, at);
    measureTypedReports(table, **book, raw, at);
}

} // namespace vigie::test
