#pragma once

#include <QString>
#include <QStringList>

namespace vigie::house {

/// The project's root, as the environment's VIGIE_SOURCE says.
QString sourceRoot();

/// The text of a file by its path under the root; empty if there is none.
QString sourceText(const QString &path);

bool isFile(const QString &path);

/// The paths under the root of a folder's files whose name ends in one of `suffixes`, subfolders
/// included, sorted.
QStringList filesUnder(const QString &folder, const QStringList &suffixes);

/// The lines between "```WORD" and the next "```" in a document, trimmed, without blank ones.
QStringList fencedBlock(const QString &document, const QString &word);

} // namespace vigie::house
