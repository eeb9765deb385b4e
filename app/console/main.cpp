#include "app/console/console.h"
#include "app/console/console_clock.h"
#include "app/console/first_frame.h"
#include "app/machine.h"
#include "domain/instant_text.h"
#include "presentation/call_words.h"
#include "presentation/language.h"
#include "presentation/sentences.h"
#include "storage/file_check.h"
#include "storage/founding.h"
#include "storage/opened_book.h"
#include "ui/console/queue_place.h"
#include "ui/look/type.h"
#include "ui/look/vigie_style.h"
#include "ui/queue/queue_table.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace vigie;

namespace {

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
    QDir().mkpath(QFileInfo(place.path).absolutePath());
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

void savePicture(Console &console, const QString &path)
{
    const bool saved = console.window().grab().save(path);
    std::fprintf(saved ? stdout : stderr, "%s\n", qPrintable(path));
    QCoreApplication::exit(saved ? 0 : 3);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"vigie"_qs);
    QCoreApplication::setApplicationName(u"vigie"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));

    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({{u"database"_qs, u"The database to open."_qs, u"PATH"_qs},
        {u"as"_qs, u"Who sits here."_qs, u"LOGIN"_qs},
        {u"now"_qs, u"The instant at which simulated time goes on."_qs, u"T"_qs},
        {u"lang"_qs, u"en or fr."_qs, u"LANGUAGE"_qs},
        {u"scheme"_qs, u"light, dark or auto."_qs, u"SCHEME"_qs},
        {u"text-scale"_qs, u"0.85 to 1.5."_qs, u"FACTOR"_qs},
        {u"picture"_qs, u"Render the window into a PNG and leave."_qs, u"FILE"_qs},
        {u"timings"_qs, u"Tell when the first frame was painted and the queue filled."_qs}});
    options.process(application);

    const QSettings settings;
    Workplace place;
    place.own = !options.isSet(u"database"_qs);
    place.path = place.own ? defaultDatabase() : options.value(u"database"_qs);
    place.login = options.isSet(u"as"_qs) ? options.value(u"as"_qs) : loginOfMachine();
    place.told = instantFrom(options.value(u"now"_qs));
    if (options.isSet(u"now"_qs) && !place.told) {
        std::fprintf(stderr, "%s\n", qPrintable(notAnInstantText(u"--now"_qs, options.value(u"now"_qs))));
        return 2;
    }
    const QString language = options.isSet(u"lang"_qs)
        ? options.value(u"lang"_qs)
        : settings.value(u"language"_qs, languageOfEnvironment()).toString();
    useLanguage(language == u"fr" ? u"fr"_qs : u"en"_qs);
    const bool unclean = endedUncleanly(place.path); // asked before anything opens it
    ConsoleClock clock;
    Desk desk([place, &clock] { return openBook(place, clock); }, [&clock] { return clock.now(); },
        place.login);

    bool isScale = false;
    const double scale = options.value(u"text-scale"_qs).toDouble(&isScale);
    setBodySize(bodySizeFor(application.font(), application.primaryScreen()->logicalDotsPerInch(),
        isScale ? scale : settings.value(u"text-scale"_qs, 1.0).toDouble()));
    SchemeChoice scheme
        = SchemeChoice(settings.value(u"scheme"_qs, int(SchemeChoice::Auto)).toInt());
    const QString wanted = options.value(u"scheme"_qs);
    if (!wanted.isEmpty())
        scheme = wanted == u"dark" ? SchemeChoice::Dark
            : wanted == u"light"   ? SchemeChoice::Light
                                   : SchemeChoice::Auto;
    dress(application, schemeFor(scheme, QGuiApplication::palette()));
    const QString canonical = QFileInfo(place.path).canonicalFilePath();
    DraftKeeper keeper(
        DraftKeeper::usualPath(), {canonical.isEmpty() ? place.path : canonical, place.login});
    Console console(desk, keeper, QFileInfo(place.path).fileName());
    if (unclean)
        console.checkFile(place.path);
    std::optional<FirstFrame> firstFrame;
    if (options.isSet(u"timings"_qs)) {
        firstFrame.emplace(console.window(), [] { tellMilestone("first-frame"); });
        QObject::connect(
            &console, &Console::filled, &application,
            [] { QTimer::singleShot(0, [] { tellMilestone("filled"); }); },
            Qt::SingleShotConnection);
    }
    if (options.isSet(u"picture"_qs))
        console.window().resize(1440, 900); // the same on every machine
    console.window().show();
    if (options.isSet(u"picture"_qs)) {
        QObject::connect(
            &console, &Console::filled, &application,
            [&] {
                QTimer::singleShot(
                    300, &application, [&] { savePicture(console, options.value(u"picture"_qs)); });
            },
            Qt::SingleShotConnection);
    }
    return QApplication::exec();
}
