#pragma once

#include <QString>
#include <QUuid>

#include <memory>

namespace vigie {

/// A customer, server, platform or agent as others name it. Shared by all that name it.
struct Named
{
    QUuid id;
    QString key; ///< an agent's login
    QString name;
};

/// Null: nobody, nothing.
using NameOf = std::shared_ptr<const Named>;

} // namespace vigie
