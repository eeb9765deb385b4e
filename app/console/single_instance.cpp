#include "app/console/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

#include <unistd.h>

namespace vigie {

namespace {

constexpr int answersWithinMs = 500;

QString nameOf(const QString &what)
{
    const QByteArray told = QByteArray::number(::getuid()) + '/' + what.toUtf8();
    return u"vigie-"_qs
        + QString::fromLatin1(
            QCryptographicHash::hash(told, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &what, QObject *parent)
    : QObject(parent)
    , m_name(nameOf(what))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        Q_EMIT called();
    });
}

bool SingleInstance::isFirst()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(answersWithinMs))
        return false;
    QLocalServer::removeServer(m_name); // of one that was killed
    m_server.listen(m_name);
    return true;
}

} // namespace vigie
