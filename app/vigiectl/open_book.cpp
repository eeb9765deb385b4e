#include "app/vigiectl/open_book.h"

#include <QCoreApplication>

namespace vigie {

Result<OpenBook> openBook(const Call &call)
{
    if (call.database.startsWith(u"postgresql:"))
        return failed({Failure::Kind::Unreachable, call.database.section(u'@', -1)});
    auto file = DatabaseFile::open(call.database);
    if (!file)
        return failed(file.error());
    OpenBook open{*std::move(file), {}, false, {}};
    open.book = std::make_unique<EmbeddedBook>(*open.file, machineNow);
    const auto simulated = open.book->hasSimulatedTime();
    if (!simulated)
        return failed(simulated.error());
    open.simulatedTime = *simulated;
    const auto catalogue = open.book->catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    if (!*catalogue)
        return failed({Failure::Kind::Corrupt, u"catalogue_version"_qs});
    open.catalogue = *catalogue;
    return open;
}

std::optional<QString> wrongTime(const Call &call, bool simulatedTime)
{
    if (simulatedTime && !call.now)
        return QCoreApplication::translate(
            "Vigiectl", "A database with simulated time is told its time: --now.");
    if (!simulatedTime && call.now)
        return QCoreApplication::translate(
            "Vigiectl", "--now is not for writing to a database with the real time.");
    return {};
}

Instant timeOfWriting(const Call &call, const OpenBook &open)
{
    return open.simulatedTime ? *call.now : machineNow();
}

} // namespace vigie
