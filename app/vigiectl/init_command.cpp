#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/demonstration.h"
#include "app/vigiectl/open_book.h"
#include "presentation/sentences.h"
#include "storage/founding.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr minutes demonstrationAge = std::chrono::hours(24 * 501);

Result<void> found(DatabaseFile &file, const Call &call, bool demo)
{
    EmbeddedBook book(file, machineNow);
    // The first write of a database with simulated time may have any instant, so the founding has
    // the earliest.
    const auto simulated = book.hasSimulatedTime();
    if (!simulated)
        return failed(simulated.error());
    const Instant now = *simulated ? call.now.value_or(firstInstant) : machineNow();
    const Instant at = demo ? now - demonstrationAge : now;
    if (auto founded = foundCompany(book, call.as, at); !founded)
        return founded;
    return demo ? demonstrate(book, call.as, now) : Result<void>();
}

} // namespace

Status runInit(Call call)
{
    const bool simulated = takeFlag(call.arguments, u"--simulated-time"_qs);
    const bool demo = takeFlag(call.arguments, u"--demo"_qs);
    if (call.arguments.size() != 1 || call.arguments.front().isEmpty()
        || call.arguments.front().startsWith(u"--"))
        return usageError(call, usageText(call.command));
    const QString path = call.arguments.front();
    if (!simulated || demo) { // an empty one with simulated time may be told its time later
        if (const auto wrong = wrongTime(call, simulated))
            return usageError(call, *wrong);
    }
    call.database = path;
    const auto made = DatabaseFile::make(
        path, simulated, [&](DatabaseFile &file) { return found(file, call, demo); });
    if (!made)
        return databaseError(call, made.error());
    if (call.json)
        print({{u"database"_qs, path}, {u"lead"_qs, call.as}});
    else
        printText(QCoreApplication::translate("Vigiectl", "Made %1; its first lead is %2.")
                      .arg(path, call.as));
    return Done;
}

} // namespace vigie
