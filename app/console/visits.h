#pragma once

#include "presentation/trail.h"

#include <QObject>
#include <QTimer>

namespace vigie {

/// Which tickets were read, so that *back* and *forward* lead along them; one that is only passed
/// on the way to another is not among them.
class Visits : public QObject
{
    Q_OBJECT

public:
    Visits();

    /// A ticket is shown.
    void see(const QUuid &ticket);
    std::optional<QUuid> back();
    std::optional<QUuid> forward() { return m_trail.forward(); }

private:
    void settle();

    Trail m_trail;
    QUuid m_seen;
    QTimer m_dwell;
};

} // namespace vigie
