#include "presentation/drafts.h"

namespace vigie {

namespace {

constexpr int soonMs = 250;

} // namespace

Drafts::Drafts(Clock clock, Keep keep, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_keep(std::move(keep))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(soonMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::hand);
}

Drafts::~Drafts() { hand(); }

void Drafts::take(const std::vector<Draft> &kept)
{
    for (const Draft &draft : kept) {
        const Key key{draft.ticket, draft.kind};
        if (!m_touched.contains(key))
            m_drafts[key] = draft;
    }
    Q_EMIT taken();
}

const Draft *Drafts::find(const QUuid &ticket, const QString &kind) const
{
    const auto found = m_drafts.find({ticket, kind});
    return found == m_drafts.end() ? nullptr : &found->second;
}

void Drafts::set(const QUuid &ticket, const QString &kind, const FormValues &fields)
{
    const Key key{ticket, kind};
    const Draft *known = find(ticket, kind);
    if (known ? known->fields == fields : fields.isEmpty())
        return;
    m_touched.insert(key);
    if (fields.isEmpty())
        m_drafts.erase(key);
    else
        m_drafts[key] = {ticket, kind, fields, m_clock()};
    m_waiting.insert(key);
    if (!m_timer.isActive())
        m_timer.start();
}

/// What is gone goes last: its text may be what another draft keeps now.
void Drafts::hand()
{
    const std::set<Key> waiting = std::exchange(m_waiting, {});
    for (const Key &key : waiting) {
        if (const Draft *draft = find(key.first, key.second))
            m_keep(*draft);
    }
    for (const Key &key : waiting) {
        if (!find(key.first, key.second))
            m_keep(Draft{key.first, key.second, {}, {}});
    }
}

} // namespace vigie
