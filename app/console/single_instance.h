#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace vigie {

/// One console for each user, database and login: a second one brings the first to the front, hands
/// on the link it was called with, and leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `what` names the database and who sits before it.
    explicit SingleInstance(const QString &what, QObject *parent = nullptr);

    /// False where another console of that name runs; it was asked to show itself and, if `link` is
    /// not empty, what that leads to.
    bool isFirst(const QString &link = {});
    /// It is leaving: whoever starts from now on is the first.
    void leave() { m_server.close(); }

Q_SIGNALS:
    /// Somebody started it once more.
    void called();
    /// With a link to the ticket of that name. Whatever else is said to it is dropped.
    void ticketCalled(const QString &name);

private:
    void answer();
    void hear(QLocalSocket &other);

    QString m_name;
    QLocalServer m_server;
};

} // namespace vigie
