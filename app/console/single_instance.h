#pragma once

#include <QLocalServer>
#include <QObject>

namespace vigie {

/// One console for each user, database and login: a second one brings the first to the front and
/// leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `what` names the database and who sits before it.
    explicit SingleInstance(const QString &what, QObject *parent = nullptr);

    /// False where another console of that name runs; it was asked to show itself.
    bool isFirst();
    /// It is leaving: whoever starts from now on is the first.
    void leave() { m_server.close(); }

Q_SIGNALS:
    /// Somebody started it once more.
    void called();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace vigie
