#include "app/console/console.h"
#include "app/console/first_frame.h"
#include "app/machine.h"
#include "domain/instant_text.h"
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
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <cstdio>

using namespace vigie;

namespace {

/// Opens the database; the console's own is made at its first run.
Result<std::shared_ptr<Book>> openBook(const QString &path, bool own, const QString &login)
{
    if (own && !QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const auto made = DatabaseFile::make(path, false, [&](DatabaseFile &file) {
            EmbeddedBook book(file, machineNow);
            return foundCompany(book, login, machineNow());
        });
        if (!made)
            return failed(made.error());
    }
    return openEmbeddedBook(path, machineNow);
}

/// The machine's clock, or a told time that goes on from there.
Desk::Clock clockFrom(std::optional<Instant> told)
{
    if (!told)
        return machineNow;
    QElapsedTimer since;
    since.start();
    return [told, since] { return *told + milliseconds(since.elapsed()); };
}

/// The last write of a database with simulated time, from which its time goes on; nothing for one
/// with the real time.
Result<std::optional<Instant>> toldTime(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::optional<Instant>();
    const auto book = openEmbeddedBook(path, machineNow);
    if (!book)
        return failed(book.error());
    const auto simulated = (*book)->hasSimulatedTime();
    if (!simulated || !*simulated)
        return std::optional<Instant>();
    return (*book)->lastWrite();
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
    const QString path
        = options.isSet(u"database"_qs) ? options.value(u"database"_qs) : defaultDatabase();
    const QString login = options.isSet(u"as"_qs) ? options.value(u"as"_qs) : loginOfMachine();
    const QString language = options.isSet(u"lang"_qs)
        ? options.value(u"lang"_qs)
        : settings.value(u"language"_qs, languageOfEnvironment()).toString();
    useLanguage(language == u"fr" ? u"fr"_qs : u"en"_qs);
    const bool unclean = endedUncleanly(path); // asked before anything opens it
    const auto last = toldTime(path);
    auto told = last ? *last : std::nullopt;
    if (told && options.isSet(u"now"_qs))
        told = instantFrom(options.value(u"now"_qs));

    bool isScale = false;
    const double scale = options.value(u"text-scale"_qs).toDouble(&isScale);
    setBodySize(bodySizeFor(application.font(), application.primaryScreen()->logicalDotsPerInch(),
        isScale ? scale : settings.value(u"text-scale"_qs, 1.0).toDouble()));
    const bool own = !options.isSet(u"database"_qs);
    Desk desk([path, own, login] { return openBook(path, own, login); }, clockFrom(told), login);
    SchemeChoice scheme
        = SchemeChoice(settings.value(u"scheme"_qs, int(SchemeChoice::Auto)).toInt());
    const QString wanted = options.value(u"scheme"_qs);
    if (!wanted.isEmpty())
        scheme = wanted == u"dark" ? SchemeChoice::Dark
            : wanted == u"light"   ? SchemeChoice::Light
                                   : SchemeChoice::Auto;
    dress(application, schemeFor(scheme, QGuiApplication::palette()));
    const QString canonical = QFileInfo(path).canonicalFilePath();
    DraftKeeper keeper(DraftKeeper::usualPath(), {canonical.isEmpty() ? path : canonical, login});
    Console console(desk, keeper, QFileInfo(path).fileName());
    if (unclean)
        console.checkFile(path);
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
