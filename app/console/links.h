#pragma once

#include "presentation/desk.h"

#include <QUrl>

namespace vigie {

/// Follows links: those to a ticket lead to it, those of the web and of mail go to the desktop. Any
/// other one, a file's above all, leads nowhere.
class Links : public QObject
{
    Q_OBJECT

public:
    explicit Links(Desk &desk)
        : m_desk(desk)
    {
    }

    void follow(const QUrl &link);
    /// `name`: its number or its provisional name.
    void open(const QString &name);

Q_SIGNALS:
    void ticketWanted(const QUuid &ticket);
    /// There is no ticket of that name.
    void missed(const QString &name);

private:
    Desk &m_desk;
};

} // namespace vigie
