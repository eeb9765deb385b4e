#include "app/vigiectl/open_book.h"

#include <QDateTime>
#include <QStandardPaths>

namespace vigie {

Instant machineNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/vigie/vigie.sqlite"_qs;
}

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

} // namespace vigie
