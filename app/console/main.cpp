#include "app/console/appearance.h"
#include "app/console/console.h"
#include "app/console/console_clock.h"
#include "app/console/first_frame.h"
#include "app/console/gui_watch.h"
#include "app/console/single_instance.h"
#include "app/machine.h"
#include "domain/instant_text.h"
#include "presentation/call_words.h"
#include "presentation/language.h"
#include "presentation/ticket_link.h"
#include "storage/file_check.h"
#include "storage/founding.h"
#include "storage/opened_book.h"
#include "ui/console/ticket_panel.h"
#include "ui/look/type.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace vigie;

namespace {

constexpr int openAgain = 64; // no status of a program that ends

/// The database that the console shows, and who sits before it.
struct Workplace
{
    QString path;
    bool own = false; ///< the console's own, made at its first run
    QString login;
    std::optional<Instant> told; ///< where simulated time goes on, instead of the last write
};

Result<void> makeOwn(const Workplace &place)
{
    return DatabaseFile::make(place.path, false, [&](DatabaseFile &file) {
        EmbeddedBook book(file, machineNow);
        return foundCompany(book, place.login, machineNow());
    });
}

Result<void> setClock(ConsoleClock &clock, EmbeddedBook &book, std::optional<Instant> told)
{
    const auto simulated = book.hasSimulatedTime();
    if (!simulated)
        return failed(simulated.error());
    if (!*simulated)
        return {};
    const auto last = book.lastWrite();
    if (!last)
        return failed(last.error());
    if (const auto from = told ? told : *last)
        clock.goOnFrom(*from);
    return {};
}

/// Opens the database and sets the clock by it.
Result<std::shared_ptr<Book>> openBook(const Workplace &place, ConsoleClock &clock)
{
    if (place.own && !QFileInfo::exists(place.path)) {
        if (const auto made = makeOwn(place); !made)
            return failed(made.error());
    }
    auto book = openEmbeddedBook(place.path, machineNow);
    if (!book)
        return failed(book.error());
    if (const auto set = setClock(clock, **book, place.told); !set)
        return failed(set.error());
    return *std::move(book);
}

void addOptions(QCommandLineParser &options)
{
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(
        u"link"_qs, u"A ticket to show: vigie://ticket/NUMBER."_qs, u"[link]"_qs);
    options.addOptions({{u"database"_qs, u"The database to open."_qs, u"PATH"_qs},
        {u"as"_qs, u"Who sits here."_qs, u"LOGIN"_qs},
        {u"now"_qs, u"The instant at which simulated time goes on."_qs, u"T"_qs},
        {u"lang"_qs, u"en or fr."_qs, u"LANGUAGE"_qs},
        {u"scheme"_qs, u"light, dark or auto."_qs, u"SCHEME"_qs},
        {u"text-scale"_qs, u"0.85 to 1.5."_qs, u"FACTOR"_qs},
        {u"picture"_qs, u"Render the window into a PNG and leave."_qs, u"FILE"_qs},
        {u"timings"_qs,
            u"Tell when the first frame was painted, when the queue was filled, and each time the "
            "window was not free for longer than 50 ms."_qs}});
}

/// Help and version are told without a display, which an application of windows would ask for.
void tellOfItself(int &argc, char **argv)
{
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given << QString::fromLocal8Bit(argv[i]);
    const QStringList asking{u"-h"_qs, u"--help"_qs, u"-v"_qs, u"--version"_qs};
    const auto asks = [&](const QString &one) { return asking.contains(one); };
    if (std::ranges::none_of(given, asks))
        return; // letter by letter, "-reverse" would ask for the version
    QCommandLineParser options;
    addOptions(options);
    options.parse(given); // what is wrong with it is told later
    if (!options.isSet(u"help"_qs) && !options.isSet(u"version"_qs))
        return;
    const QCoreApplication application(argc, argv);
    if (options.isSet(u"help"_qs))
        options.showHelp();
    options.showVersion();
}

Workplace workplaceFrom(const QCommandLineParser &options)
{
    Workplace place;
    place.own = !options.isSet(u"database"_qs);
    place.path = place.own ? defaultDatabase() : options.value(u"database"_qs);
    place.login = options.isSet(u"as"_qs) ? options.value(u"as"_qs) : loginOfMachine();
    place.told = instantFrom(options.value(u"now"_qs));
    return place;
}

/// The database by its one name, however it was called and whether or not it is there yet.
QString nameOf(const Workplace &place)
{
    const QFileInfo file(place.path);
    if (file.exists())
        return file.canonicalFilePath();
    if (place.own)
        QDir().mkpath(file.absolutePath());
    return QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

std::optional<SchemeChoice> schemeFrom(const QString &word)
{
    if (word.isEmpty())
        return {};
    return word == u"dark" ? SchemeChoice::Dark
        : word == u"light" ? SchemeChoice::Light
                           : SchemeChoice::Auto;
}

std::optional<double> scaleFrom(const QString &word)
{
    bool isNumber = false;
    const double scale = word.toDouble(&isNumber);
    return isNumber ? std::optional(scale) : std::nullopt;
}

/// Tells the milestones of the start, and from then on each time the window was not free.
struct Timings
{
    explicit Timings(Console &console)
        : firstFrame(console.window(), [] { tellMilestone("first-frame"); })
        , watch([](qint64 ms) { std::fprintf(stderr, "blocked %lld ms\n", qlonglong(ms)); })
    {
        QObject::connect(
            &console, &Console::filled, &console,
            [] { QTimer::singleShot(0, [] { tellMilestone("filled"); }); },
            Qt::SingleShotConnection);
    }

    FirstFrame firstFrame;
    GuiWatch watch;
};

void takePicture(Console &console, const QString &path)
{
    console.keepNothing();
    console.window().showPlace(MainWindow::Place::Queue); // whatever was left open
    console.window().ticket()->setReading(0);
    console.window().resize(1440, 900); // the same on every machine
    const auto save = [&console, path] {
        const bool saved = console.window().grab().save(path);
        std::fprintf(saved ? stdout : stderr, "%s\n", qPrintable(path));
        QCoreApplication::exit(saved ? 0 : 3);
    };
    QObject::connect(
        &console, &Console::filled, &console,
        [&console, save] { QTimer::singleShot(300, &console, save); }, Qt::SingleShotConnection);
}

void comeToTheFront(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"vigie"_qs);
    QCoreApplication::setApplicationName(u"vigie"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setDesktopFileName(u"vigie"_qs);
    tellOfItself(argc, argv);
    QApplication application(argc, argv);
    QCommandLineParser options;
    addOptions(options);
    options.process(application);
    useLanguage(options.isSet(u"lang"_qs)
            ? options.value(u"lang"_qs)
            : QSettings().value(u"language"_qs, languageOfEnvironment()).toString());

    const Workplace place = workplaceFrom(options);
    if (options.isSet(u"now"_qs) && !place.told) {
        std::fprintf(
            stderr, "%s\n", qPrintable(notAnInstantText(u"--now"_qs, options.value(u"now"_qs))));
        return 2;
    }
    const QString link = options.positionalArguments().join(u' ');
    const auto linked = ticketOfLink(link);
    if (!link.isEmpty() && !linked) {
        std::fprintf(stderr, "%s\n", qPrintable(notALinkText(link)));
        return 2;
    }
    const bool isPicture = options.isSet(u"picture"_qs);
    SingleInstance instance(nameOf(place) + u'/' + place.login);
    if (!isPicture && !instance.isFirst(link))
        return 0;

    const bool unclean = endedUncleanly(place.path); // asked before anything opens it
    ConsoleClock clock;
    Desk desk([place, &clock] { return openBook(place, clock); }, [&clock] { return clock.now(); },
        place.login);
    Appearance appearance(application, schemeFrom(options.value(u"scheme"_qs)),
        scaleFrom(options.value(u"text-scale"_qs)));
    if (!hasOwnFont())
        std::fputs("Roboto is missing, so another font stands in for it.\n", stderr);
    DraftKeeper keeper(DraftKeeper::usualPath(), {nameOf(place), place.login});
    int status = 0;
    std::optional<Console::Standing> standing;
    do {
        Console console(desk, keeper, QFileInfo(place.path).fileName());
        console.showScheme(appearance.choice());
        QObject::connect(&console, &Console::schemeChosen, &appearance, &Appearance::choose);
        QObject::connect(&console, &Console::textScaleWanted, &appearance, [&](int step) {
            console.window().keepLayout(); // in the size that it was made for
            standing = console.standing();
            if (appearance.stepScale(step))
                QCoreApplication::exit(openAgain);
        });
        QObject::connect(&instance, &SingleInstance::called, &console,
            [&console] { comeToTheFront(console.window()); });
        QObject::connect(&instance, &SingleInstance::ticketCalled, &console, &Console::openTicket);
        if (unclean)
            console.checkFile(place.path);
        if (standing)
            console.resume(*standing);
        else if (linked)
            console.openTicket(*linked);
        std::optional<Timings> timings;
        if (options.isSet(u"timings"_qs))
            timings.emplace(console);
        if (isPicture)
            takePicture(console, options.value(u"picture"_qs));
        console.window().show();
        status = QApplication::exec();
        if (status != openAgain)
            instance.leave();
    } while (status == openAgain);
    return status;
}
