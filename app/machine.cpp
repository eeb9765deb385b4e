#include "app/machine.h"

#include <QDateTime>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace vigie {

Instant machineNow() { return {QDateTime::currentMSecsSinceEpoch()}; }

QString loginOfMachine()
{
    const passwd *user = ::getpwuid(::getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : u"user"_qs;
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/vigie/vigie.sqlite"_qs;
}

} // namespace vigie
