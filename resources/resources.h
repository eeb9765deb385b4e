#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vigie {

/// Makes the carried files visible under ":/" to Qt classes that read them by themselves.
void registerResources();

/// A carried file's bytes, by its path under resources/: "sql/sqlite/screens/queue.sql". That it
/// exists is the program's promise: a missing one is a programmer's mistake and asserts.
QByteArray resource(const QString &path);

/// The carried files of a folder, sorted by name, as paths for `resource`.
QStringList resourcesIn(const QString &folder);

} // namespace vigie
