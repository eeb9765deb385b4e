#include "presentation/queue_model.h"

#include "domain/queue_clock.h"
#include "operations/provisional_name.h"
#include "presentation/list_changes.h"
#include "presentation/queue_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr std::size_t manySteps = 400; // beyond this, a changed layout is cheaper than its steps

QUuid captionId(Band band)
{
    static const QUuid space(u"2a9f4f0e-6a0c-4c0d-9a44-5d6a3c0b7c11"_qs);
    return QUuid::createUuidV5(space, QString(wordOf(band)));
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &part : name.split(u' ', Qt::SkipEmptyParts))
        initials += part.front().toUpper();
    return initials.left(3);
}

} // namespace

QueueModel::QueueModel(Clock clock, QString login, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_login(std::move(login))
{
}

std::vector<QueueModel::Line> QueueModel::linesOf(const std::vector<QueueRow> &rows) const
{
    std::vector<Line> lines;
    std::size_t caption = 0;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const Band band = rows[at].place.band;
        if (lines.empty() || lines.back().band != band) {
            caption = lines.size();
            lines.push_back({band, 0, captionId(band), true, 0});
        }
        ++lines[caption].count;
        lines.push_back({band, at, rows[at].id.uuid, false, 0});
    }
    return lines;
}

void QueueModel::setRows(std::vector<QueueRow> rows, std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    auto lines = linesOf(rows);
    if (m_filled) {
        exchange(std::move(rows), std::move(lines));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_lines = std::move(lines);
    m_filled = true;
    endResetModel();
}

void QueueModel::exchange(std::vector<QueueRow> rows, std::vector<Line> lines)
{
    const auto idsOf = [](const std::vector<Line> &of) {
        std::vector<QUuid> ids;
        for (const Line &line : of)
            ids.push_back(line.id);
        return ids;
    };
    const auto steps = listSteps(idsOf(m_lines), idsOf(lines));
    // A line that moves or stays is looked up in the new rows from the first step on.
    QHash<QUuid, Line> renewed;
    for (const Line &line : lines)
        renewed.insert(line.id, line);
    const auto previous = m_rows;
    const auto before = m_lines;

    if (steps.size() > manySteps) {
        Q_EMIT layoutAboutToBeChanged();
        const auto old = persistentIndexList();
        QHash<QUuid, int> position;
        for (std::size_t at = 0; at < lines.size(); ++at)
            position.insert(lines[at].id, int(at));
        m_rows = std::move(rows);
        m_lines = std::move(lines);
        for (const QModelIndex &one : old) {
            const int row = position.value(before[std::size_t(one.row())].id, -1);
            changePersistentIndex(one, row < 0 ? QModelIndex() : index(row, one.column()));
        }
        Q_EMIT layoutChanged();
        return;
    }

    // Rows that go stay readable until the last step has been told.
    const std::size_t offset = rows.size();
    m_rows = std::move(rows);
    for (Line &line : m_lines) {
        const auto found = renewed.constFind(line.id);
        if (found != renewed.constEnd()) {
            line = *found;
        } else if (!line.isCaption) {
            m_rows.push_back(previous[line.ticket]);
            line.ticket = m_rows.size() - 1;
        }
    }
    for (const ListStep &step : steps) {
        switch (step.kind) {
        case ListStep::Kind::Remove:
            beginRemoveRows({}, step.at, step.at);
            m_lines.erase(m_lines.begin() + step.at);
            endRemoveRows();
            break;
        case ListStep::Kind::Insert:
            beginInsertRows({}, step.at, step.at);
            m_lines.insert(m_lines.begin() + step.at, lines[std::size_t(step.at)]);
            endInsertRows();
            break;
        case ListStep::Kind::Move: {
            beginMoveRows({}, step.at, step.at, {}, step.to);
            const Line moved = m_lines[std::size_t(step.at)];
            m_lines.erase(m_lines.begin() + step.at);
            m_lines.insert(m_lines.begin() + step.to, moved);
            endMoveRows();
            break;
        }
        }
    }
    m_rows.resize(offset);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void QueueModel::speak()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, QueueColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int QueueModel::rowOf(const QUuid &ticket) const
{
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (!m_lines[at].isCaption && m_lines[at].id == ticket)
            return int(at);
    }
    return -1;
}

const QueueRow *QueueModel::ticketAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[std::size_t(row)].isCaption)
        return nullptr;
    return &m_rows[m_lines[std::size_t(row)].ticket];
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QueueColumnCount;
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    return ticketAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    return line.isCaption ? captionData(line, role) : ticketData(m_rows[line.ticket], role);
}

QVariant QueueModel::captionData(const Line &line, int role) const
{
    switch (role) {
    case IsBandRole: return true;
    case BandTextRole:
    case Qt::DisplayRole: return bandText(line.band, m_clock(), m_catalogue->calendar);
    case BandCountRole: return QString::number(line.count);
    default: return {};
    }
}

CountdownState QueueModel::countdownState(const QueueRow &row) const
{
    const Instant now = m_clock();
    switch (row.place.band) {
    case Band::Guaranteed:
        return isOver(row.clock, now)                ? CountdownState::Breached
            : isAtRisk(row.clock, now, *m_catalogue) ? CountdownState::AtRisk
                                                     : CountdownState::Calm;
    case Band::UnderWay: return CountdownState::Running;
    case Band::Waiting:
        return row.state == TicketState::Snoozed      ? CountdownState::Snoozed
            : row.state == TicketState::WaitingCredit ? CountdownState::WaitingCredit
                                                      : CountdownState::WaitingCustomer;
    case Band::Premium:
    case Band::Incidents:
    case Band::Requests: return CountdownState::Waited;
    }
    Q_UNREACHABLE();
}

QVariant QueueModel::ticketData(const QueueRow &row, int role) const
{
    const bool mine = row.owner && row.owner->key == m_login;
    switch (role) {
    case IsBandRole: return false;
    case CountdownTextRole: return timeText(row, m_clock(), *m_catalogue);
    case CountdownStateRole: return int(countdownState(row));
    case NumberTextRole:
        return row.number ? QString::number(*row.number) : provisionalName(row.id.uuid);
    case IsUnsentRole: return !row.number;
    case IsIncidentRole: return row.clock.kind == Kind::Incident;
    case SubjectRole: return row.subject;
    case IsAnsweredRole: return row.answered;
    case TagRole: return tagText(row);
    case CustomerRole: return row.customer ? row.customer->name : QString();
    case LevelRole: return int(row.clock.level);
    case WhoRole:
        return mine     ? QCoreApplication::translate("QueueModel", "me")
            : row.owner ? initialsOf(row.owner->name)
                        : QString();
    case IsMineRole: return mine;
    case IsMutedRole: return row.place.band == Band::Waiting && !row.answered;
    case Qt::DisplayRole: // what a screen reader says of the row
        return u"%1 %2 %3 %4"_qs.arg(timeText(row, m_clock(), *m_catalogue), row.subject,
            row.customer ? row.customer->name : QString(), tagText(row));
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            Qt::AlignVCenter | (section == QueueTimeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QueueTimeColumn: return QCoreApplication::translate("QueueModel", "Time");
    case QueueTicketColumn: return QCoreApplication::translate("QueueModel", "Ticket");
    case QueueWhatColumn: return QCoreApplication::translate("QueueModel", "What");
    case QueueCustomerColumn: return QCoreApplication::translate("QueueModel", "Customer");
    case QueueLevelColumn: return QCoreApplication::translate("QueueModel", "Level");
    case QueueWhoColumn: return QCoreApplication::translate("QueueModel", "Who");
    default: return {};
    }
}

} // namespace vigie
