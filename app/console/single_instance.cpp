#include "app/console/single_instance.h"

#include "presentation/ticket_link.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QTimer>

#include <unistd.h>

namespace vigie {

namespace {

constexpr int answersWithinMs = 500;
constexpr qint64 mostBytes = 64; // no link to a ticket is that long

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
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::isFirst(const QString &link)
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(answersWithinMs)) {
        if (!link.isEmpty()) {
            other.write(link.toUtf8() + '\n');
            other.waitForBytesWritten(answersWithinMs);
        }
        return false;
    }
    QLocalServer::removeServer(m_name); // of one that was killed
    m_server.listen(m_name);
    return true;
}

/// Whoever says nothing is not waited for.
void SingleInstance::answer()
{
    QLocalSocket *other = m_server.nextPendingConnection();
    other->setReadBufferSize(mostBytes);
    connect(other, &QLocalSocket::readyRead, this, [this, other] { hear(*other); });
    connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
    QTimer::singleShot(answersWithinMs, other, [other] { other->abort(); });
    Q_EMIT called();
}

void SingleInstance::hear(QLocalSocket &other)
{
    const bool isWhole = other.canReadLine();
    if (!isWhole && other.bytesAvailable() < mostBytes)
        return; // there is more to come
    const QByteArray line = other.readLine(mostBytes);
    other.abort();
    if (!isWhole || !line.endsWith('\n'))
        return;
    if (const auto ticket = ticketOfLink(QString::fromUtf8(line.chopped(1))))
        Q_EMIT ticketCalled(*ticket);
}

} // namespace vigie
