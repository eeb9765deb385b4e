#include "resources/resources.h"

#include <QDir>
#include <QFile>

// Outside of any namespace: the macro declares functions of the global one.
static void initialiseResources()
{
    Q_INIT_RESOURCE(vigie);
    Q_INIT_RESOURCE(vigie_translations);
}

namespace vigie {

void registerResources()
{
    static const bool once = (initialiseResources(), true);
    Q_UNUSED(once);
}

QByteArray resource(const QString &path)
{
    registerResources();
    QFile file(QStringLiteral(":/") + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resource", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

QStringList resourcesIn(const QString &folder)
{
    registerResources();
    QStringList paths;
    for (const QString &name :
        QDir(QStringLiteral(":/") + folder).entryList(QDir::Files, QDir::Name))
        paths << folder + u'/' + name;
    return paths;
}

} // namespace vigie
