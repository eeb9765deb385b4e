#include "app/vigiectl/commands.h"
#include "app/vigiectl/open_book.h"
#include "interchange/catalogue_file.h"
#include "presentation/sentences.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>

namespace vigie {

namespace {

Result<void> found(DatabaseFile &file, const Call &call)
{
    EmbeddedBook book(file, machineNow);
    const QString catalogue = QString::fromUtf8(resource(u"catalogue/service-levels.toml"_qs));
    // The first write of a database with simulated time may have any instant, so the founding has
    // the earliest.
    const auto simulated = book.hasSimulatedTime();
    if (!simulated)
        return failed(simulated.error());
    const Instant at = *simulated ? call.now.value_or(Instant{}) : machineNow();
    const auto outcome = book.submit(
        {FoundCompany{call.as, call.as, catalogue, *simulated}, QUuid::createUuid(), {}, at});
    if (!outcome)
        return failed(outcome.error());
    return {};
}

} // namespace

Status runInit(Call call)
{
    const bool simulated = takeFlag(call.arguments, u"--simulated-time"_qs);
    const bool demo = takeFlag(call.arguments, u"--demo"_qs);
    if (call.arguments.size() != 1 || call.arguments.front().startsWith(u"--"))
        return usageError(call,
            QCoreApplication::translate(
                "Vigiectl", "Usage: vigiectl init PATH [--simulated-time] [--demo]"));
    const QString path = call.arguments.front();
    auto file = DatabaseFile::create(path, simulated);
    if (!file)
        return databaseError(call, file.error());
    if (auto founded = found(**file, call); !founded) {
        file->reset();
        QFile::remove(path);
        return databaseError(call, founded.error());
    }
    Q_UNUSED(demo);
    if (call.json)
        print({{u"database"_qs, path}, {u"lead"_qs, call.as}});
    else
        printText(QCoreApplication::translate("Vigiectl", "Made %1; its first lead is %2.")
                      .arg(path, call.as));
    return Done;
}

} // namespace vigie
