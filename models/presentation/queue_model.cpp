#include "presentation/queue_model.h"

#include "domain/queue_clock.h"
#include "presentation/domain_words.h"
#include "presentation/level_words.h"
#include "presentation/queue_words.h"
#include "presentation/ticket_name.h"

#include <QCoreApplication>

namespace vigie {

namespace {

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
    : ListModel(parent)
    , m_clock(std::move(clock))
    , m_login(std::move(login))
{
}

std::vector<QueueModel::Line> QueueModel::linesOf(std::vector<SharedRow> rows)
{
    std::vector<Line> lines;
    lines.reserve(rows.size() + std::size(Words<Band>::all));
    std::size_t caption = 0;
    for (SharedRow &row : rows) {
        const Band band = row->place.band;
        if (lines.empty() || lines.back().band != band) {
            caption = lines.size();
            lines.push_back({band, nullptr, 0});
        }
        ++lines[caption].count;
        lines.push_back({band, std::move(row), 0});
    }
    return lines;
}

/// In the queue's order, a caption before its band.
bool QueueModel::precedes(const Line &a, const Line &b)
{
    if (a.band != b.band)
        return a.band < b.band;
    if (a.isCaption() || b.isCaption())
        return a.isCaption() && !b.isCaption();
    return a.row->place < b.row->place;
}

QUuid QueueModel::idOf(const Line &line)
{
    return line.isCaption() ? captionId(line.band) : line.row->id.uuid;
}

bool QueueModel::isSame(const Line &a, const Line &b)
{
    if (a.isCaption() || b.isCaption())
        return a.isCaption() && b.isCaption() && a.band == b.band;
    return a.row->id == b.row->id;
}

/// Where each line of a list stood before, -1 if it is new. Both are in the queue's order, so what
/// stayed is found by walking along them; only the rest is looked up.
std::vector<int> QueueModel::origins(
    const std::vector<Line> &before, const std::vector<Line> &after)
{
    std::vector<int> origins(after.size(), -1);
    QHash<QUuid, int> left;
    std::vector<std::size_t> come;
    std::size_t was = 0;
    for (std::size_t is = 0; is < after.size();) {
        if (was < before.size() && isSame(before[was], after[is])) {
            origins[is++] = int(was++);
        } else if (was < before.size() && precedes(before[was], after[is])) {
            left.insert(idOf(before[was]), int(was));
            ++was;
        } else {
            come.push_back(is++);
        }
    }
    for (; was < before.size(); ++was)
        left.insert(idOf(before[was]), int(was));
    if (!left.isEmpty()) {
        for (const std::size_t is : come)
            origins[is] = left.value(idOf(after[is]), -1);
    }
    return origins;
}

void QueueModel::setRows(std::vector<SharedRow> rows, std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    std::vector<Line> lines = linesOf(std::move(rows));
    if (m_filled) {
        const std::vector<int> from = origins(m_lines, lines);
        exchange(m_lines, std::move(lines), from, std::equal_to<>());
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    m_filled = true;
    endResetModel();
}

void QueueModel::speak()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, QueueColumnCount - 1);
    tellChanges(m_lines.empty() ? -1 : 0, rowCount() - 1);
}

int QueueModel::rowOf(const QUuid &ticket) const
{
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (!m_lines[at].isCaption() && m_lines[at].row->id.uuid == ticket)
            return int(at);
    }
    return -1;
}

const QueueRow *QueueModel::ticketAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[std::size_t(row)].isCaption())
        return nullptr;
    return m_lines[std::size_t(row)].row.get();
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
    return line.isCaption() ? captionData(line, role) : ticketData(*line.row, index.column(), role);
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

QVariant QueueModel::ticketData(const QueueRow &row, int column, int role) const
{
    const bool mine = row.owner && row.owner->key == m_login;
    switch (role) {
    case IsBandRole: return false;
    case CountdownTextRole: return timeText(row, m_clock(), *m_catalogue);
    case CountdownStateRole: return int(countdownState(row));
    case NumberTextRole: return ticketNumberText(row.number, row.id.uuid);
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
    case Qt::DisplayRole: return spokenCell(row, column);
    case Qt::ToolTipRole: // the initials in full
        return column == QueueWhoColumn && row.owner ? QVariant(row.owner->name) : QVariant();
    default: return {};
    }
}

/// What a screen reader says of a cell: what is drawn in it, its signs in words.
QString QueueModel::spokenCell(const QueueRow &row, int column) const
{
    switch (column) {
    case QueueTimeColumn: {
        const QString time = timeText(row, m_clock(), *m_catalogue);
        switch (countdownState(row)) {
        case CountdownState::Breached:
            return QCoreApplication::translate("QueueModel", "%1, over").arg(time);
        case CountdownState::AtRisk:
            return QCoreApplication::translate("QueueModel", "%1, at risk").arg(time);
        default: return time;
        }
    }
    case QueueTicketColumn: return ticketNumberText(row.number, row.id.uuid);
    case QueueWhatColumn: {
        const QString kind = domainWord(u"kind"_qs, QString(wordOf(row.clock.kind)));
        const QString tag = tagText(row);
        return row.subject + u", "_qs + kind + (tag.isEmpty() ? tag : u", "_qs + tag);
    }
    case QueueCustomerColumn: return row.customer ? row.customer->name : QString();
    case QueueLevelColumn: return levelWord(row.clock.level);
    case QueueWhoColumn: return row.owner ? row.owner->name : QString();
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
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {}; // a head may be cut
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
