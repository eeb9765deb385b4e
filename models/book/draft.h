#pragma once

#include "domain/instant.h"

#include <QMap>
#include <QString>
#include <QUuid>

namespace vigie {

/// What somebody has typed and not sent: of one ticket (null: of none yet) and one kind, which is
/// the word of the operation it is to become.
struct Draft
{
    QUuid ticket;
    QString kind;
    QMap<QString, QString> fields; ///< by the operation's field; empty: there is no draft
    Instant keptAt;
};

/// Whose drafts: of one database, as its path, and one login.
struct DraftOwner
{
    QString database;
    QString agent;
};

} // namespace vigie
