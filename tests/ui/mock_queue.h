#pragma once

#include "domain/service_level.h"
#include "presentation/queue_roles.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace vigie {

/// A made-up row of the queue: what a test or the gallery needs to see one.
struct MockRow
{
    QString band; ///< of a caption; empty for a ticket
    QString bandCount;
    QString countdown;
    CountdownState state = CountdownState::Calm;
    QString number;
    bool incident = false;
    QString subject;
    QString tag;
    bool answered = false;
    QString customer;
    Level level = Level::Standard;
    QString who;
    bool mine = false;
    bool unsent = false;
};

class MockQueue : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MockQueue(std::vector<MockRow> rows, QStringList heads = {})
        : m_rows(std::move(rows))
        , m_heads(std::move(heads))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : QueueColumnCount;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_heads.value(section);
        if (role == Qt::TextAlignmentRole)
            return int(section == QueueTimeColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return row(index).band.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                         : Qt::ItemIsEnabled;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const MockRow &r = row(index);
        const bool muted = r.state == CountdownState::Snoozed
            || r.state == CountdownState::WaitingCredit
            || r.state == CountdownState::WaitingCustomer;
        switch (role) {
        case IsBandRole: return !r.band.isEmpty();
        case BandTextRole: return r.band;
        case BandCountRole: return r.bandCount;
        case CountdownTextRole: return r.countdown;
        case CountdownStateRole: return int(r.state);
        case NumberTextRole: return r.number;
        case IsUnsentRole: return r.unsent;
        case IsIncidentRole: return r.incident;
        case SubjectRole: return r.subject;
        case IsAnsweredRole: return r.answered;
        case TagRole: return r.tag;
        case CustomerRole: return r.customer;
        case LevelRole: return int(r.level);
        case WhoRole: return r.who;
        case IsMineRole: return r.mine;
        case IsMutedRole: return muted;
        default: return {};
        }
    }

    void insert(int at, const MockRow &inserted)
    {
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, inserted);
        endInsertRows();
    }

    void remove(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }

    void move(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const MockRow moved = m_rows[std::size_t(from)];
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, moved);
        endMoveRows();
    }

    void reverse()
    {
        Q_EMIT layoutAboutToBeChanged();
        std::reverse(m_rows.begin(), m_rows.end());
        QModelIndexList after;
        for (const QModelIndex &before : persistentIndexList())
            after << index(rowCount() - 1 - before.row(), before.column());
        changePersistentIndexList(persistentIndexList(), after);
        Q_EMIT layoutChanged();
    }

private:
    const MockRow &row(const QModelIndex &index) const { return m_rows[std::size_t(index.row())]; }

    std::vector<MockRow> m_rows;
    QStringList m_heads;
};

} // namespace vigie
