#pragma once

#include "book/draft.h"
#include "presentation/form.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <set>

namespace vigie {

/// What is typed and not sent, of whoever sits here. Handed on to be kept well within a second,
/// gone once it is sent; what is typed now always stands above what was kept before.
class Drafts : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Instant()>;
    /// Keeps a draft durably, or takes it away if it has no fields; blocks nobody.
    using Keep = std::function<void(const Draft &)>;

    Drafts(Clock clock, Keep keep, QObject *parent = nullptr);
    /// Hands on what was not yet.
    ~Drafts() override;

    /// What was kept before.
    void take(const std::vector<Draft> &kept);

    /// Null where there is none.
    const Draft *find(const QUuid &ticket, const QString &kind) const;
    void set(const QUuid &ticket, const QString &kind, const FormValues &fields);
    void drop(const QUuid &ticket, const QString &kind) { set(ticket, kind, {}); }

Q_SIGNALS:
    /// Drafts that were kept before are known now.
    void taken();

private:
    using Key = std::pair<QUuid, QString>;

    void hand();

    Clock m_clock;
    Keep m_keep;
    QTimer m_timer;
    std::map<Key, Draft> m_drafts;
    std::set<Key> m_waiting; ///< to be handed on
    std::set<Key> m_touched; ///< since the beginning
};

} // namespace vigie
