#include "house/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace vigie::house {

QString sourceRoot() { return qEnvironmentVariable("VIGIE_SOURCE"); }

QString sourceText(const QString &path)
{
    QFile file(sourceRoot() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isFile(const QString &path) { return QFileInfo(sourceRoot() + u'/' + path).isFile(); }

QStringList filesUnder(const QString &folder, const QStringList &suffixes)
{
    QStringList patterns;
    for (const QString &suffix : suffixes)
        patterns << u'*' + suffix;
    const QDir root(sourceRoot());
    QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths << root.relativeFilePath(files.next());
    paths.sort();
    return paths;
}

QStringList fencedBlock(const QString &document, const QString &word)
{
    const QStringList lines = document.split(u'\n');
    QStringList block;
    for (qsizetype i = lines.indexOf(u"```"_qs + word) + 1; i > 0 && i < lines.size(); ++i) {
        if (lines[i].startsWith(u"```"))
            break;
        if (!lines[i].trimmed().isEmpty())
            block << lines[i].trimmed();
    }
    return block;
}

} // namespace vigie::house
