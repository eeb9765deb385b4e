#include "ui/queue/queue_delegate.h"

#include "presentation/queue_roles.h"
#include "ui/look/icons.h"
#include "ui/look/level_badge.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/queue/queue_geometry.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace vigie {

namespace {

/// One cell being painted: its row's facts and the means to paint them.
struct Cell
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Tokens &tokens;
    CountdownState state;
    bool muted;

    bool is(QueueRole role) const { return index.data(role).toBool(); }
    QString text(QueueRole role) const { return index.data(role).toString(); }
    bool selected() const { return option.state & QStyle::State_Selected; }
    QColor tone(const QColor &colour) const { return muted ? tokens.muted : colour; }
    QRect place(const QRect &part) const
    {
        return QStyle::visualRect(option.direction, option.rect, part);
    }

    void write(const QRect &part, TextRole role, const QColor &colour, const QString &words,
        bool italic = false) const
    {
        QFont face = font(role);
        face.setItalic(italic);
        painter.setFont(face);
        painter.setPen(colour);
        const auto alignment
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(
            place(part), int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, words);
    }

    void writeElided(
        const QRect &part, TextRole role, const QColor &colour, const QString &words) const
    {
        write(part, role, colour, elided(words, role, part.width()));
    }

    void icon(const QRect &part, QStringView name, const QColor &colour) const
    {
        paintIcon(painter, place(part), name, measure::rowIcon(), colour);
    }
};

Alarm alarmOf(CountdownState state)
{
    switch (state) {
    case CountdownState::Breached: return Alarm::Breached;
    case CountdownState::AtRisk: return Alarm::AtRisk;
    default: return Alarm::None;
    }
}

const QTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

/// The whole row the cell belongs to, in the viewport's coordinates.
QRect rowRect(const QStyleOptionViewItem &option)
{
    const QTableView *table = tableOf(option);
    if (!table)
        return option.rect;
    const QHeaderView *header = table->horizontalHeader();
    const int x = header->isRightToLeft()
        ? header->viewport()->width() - header->length() + header->offset()
        : -header->offset();
    return {x, option.rect.y(), header->length(), option.rect.height()};
}

bool isCurrentRow(const Cell &cell)
{
    const QTableView *table = tableOf(cell.option);
    return table && table->currentIndex().row() == cell.index.row();
}

QColor groundOf(const Cell &cell, bool hovered)
{
    const bool listHasFocus = !cell.option.widget || cell.option.widget->hasFocus();
    if (cell.selected())
        return listHasFocus ? cell.tokens.select : cell.tokens.selectIdle;
    if (cell.state == CountdownState::Breached)
        return cell.tokens.dangerTint;
    return hovered ? cell.tokens.hover : cell.tokens.base;
}

void paintGround(const Cell &cell, bool hovered)
{
    cell.painter.fillRect(cell.option.rect, groundOf(cell, hovered));
    if (!isCurrentRow(cell) || !cell.option.widget->hasFocus())
        return;
    cell.painter.setPen(cell.tokens.accent);
    cell.painter.drawRect(rowRect(cell.option).adjusted(0, 0, -1, -1));
}

struct TimeFace
{
    TextRole role;
    QColor colour;
    QLatin1StringView icon;
};

TimeFace timeFace(CountdownState state, const Tokens &t)
{
    switch (state) {
    case CountdownState::Calm: return {TextRole::Body, t.text, {}};
    case CountdownState::AtRisk: return {TextRole::BodyMedium, t.warn, {}};
    case CountdownState::Breached: return {TextRole::BodyBold, t.danger, {}};
    case CountdownState::Waited: return {TextRole::Body, t.muted, {}};
    case CountdownState::Running:
        return {TextRole::BodyMedium, t.accent, QLatin1StringView("play")};
    case CountdownState::Snoozed: return {TextRole::Body, t.muted, QLatin1StringView("moon")};
    case CountdownState::WaitingCredit:
    case CountdownState::WaitingCustomer:
        return {TextRole::Body, t.muted, QLatin1StringView("hourglass")};
    }
    Q_UNREACHABLE();
}

void paintTime(const Cell &cell)
{
    const TimeFace face = timeFace(cell.state, cell.tokens);
    const QString words = cell.text(CountdownTextRole);
    const TimeCell parts = timeCell(cell.option.rect, textWidth(words, face.role));
    paintAlarmBar(&cell.painter, cell.place(parts.bar), alarmOf(cell.state), cell.selected(),
        cell.option.palette);
    if (!face.icon.isEmpty())
        cell.icon(parts.mark, QString(face.icon), face.colour);
    cell.write(parts.text, face.role, face.colour, words);
}

void paintTicket(const Cell &cell)
{
    const bool unsent = cell.is(IsUnsentRole);
    const TicketCell parts = ticketCell(cell.option.rect, unsent);
    const QString number = cell.text(NumberTextRole);
    if (!unsent)
        return cell.write(parts.number, TextRole::Body, cell.tokens.muted, number);
    cell.icon(parts.arrow, u"unsent", cell.tone(cell.tokens.text2));
    cell.write(parts.number, TextRole::Small, cell.tone(cell.tokens.text2), number, true);
}

TextRole subjectRole(const QModelIndex &index)
{
    const auto state = static_cast<CountdownState>(index.data(CountdownStateRole).toInt());
    const bool raised = alarmOf(state) != Alarm::None || index.data(IsAnsweredRole).toBool();
    return raised ? TextRole::BodyMedium : TextRole::Body;
}

TextRole tagRole(const QModelIndex &index)
{
    return index.data(IsAnsweredRole).toBool() ? TextRole::Caption : TextRole::CaptionRegular;
}

WhatCell whatCellOf(const QRect &rect, const QModelIndex &index)
{
    const QString tag = index.data(TagRole).toString();
    const int width = tag.isEmpty() ? 0 : textWidth(tag, tagRole(index));
    return whatCell(rect, width, index.data(IsAnsweredRole).toBool());
}

void paintWhat(const Cell &cell)
{
    const WhatCell parts = whatCellOf(cell.option.rect, cell.index);
    const bool breached = cell.state == CountdownState::Breached;
    if (cell.is(IsIncidentRole))
        cell.icon(
            parts.bolt, u"bolt", breached ? cell.tokens.danger : cell.tone(cell.tokens.text2));
    cell.writeElided(parts.subject, subjectRole(cell.index), cell.tone(cell.tokens.text),
        cell.text(SubjectRole));
    const QColor colour = cell.is(IsAnsweredRole) ? cell.tokens.accent : cell.tokens.muted;
    if (!parts.tagIcon.isNull())
        paintIcon(cell.painter, cell.place(parts.tagIcon), u"reply", measure::rowIcon(), colour,
            cell.option.direction);
    if (!parts.tag.isNull())
        cell.write(parts.tag, tagRole(cell.index), colour, cell.text(TagRole));
}

void paintWho(const Cell &cell)
{
    const bool mine = cell.is(IsMineRole);
    cell.writeElided(plainCell(cell.option.rect), mine ? TextRole::BodyMedium : TextRole::Small,
        mine ? cell.tokens.text : cell.tokens.muted, cell.text(WhoRole));
}

void paintColumn(const Cell &cell)
{
    const QRect plain = plainCell(cell.option.rect);
    switch (cell.index.column()) {
    case QueueTimeColumn: return paintTime(cell);
    case QueueTicketColumn: return paintTicket(cell);
    case QueueWhatColumn: return paintWhat(cell);
    case QueueCustomerColumn:
        return cell.writeElided(
            plain, TextRole::Body, cell.tone(cell.tokens.text2), cell.text(CustomerRole));
    case QueueLevelColumn:
        return paintLevelBadge(&cell.painter, cell.place(plain),
            static_cast<Level>(cell.index.data(LevelRole).toInt()), cell.option.palette,
            cell.option.direction);
    case QueueWhoColumn: return paintWho(cell);
    }
}

void paintBand(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = tokensOf(option.palette);
    const QString text = index.data(BandTextRole).toString();
    const QString count = index.data(BandCountRole).toString();
    const QRect row = rowRect(option);
    const BandCaption parts = bandCaption(
        row, textWidth(text, TextRole::Caption), textWidth(count, TextRole::CaptionRegular));
    const auto place
        = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    painter.fillRect(option.rect, t.base);
    painter.setPen(t.muted);
    painter.setFont(font(TextRole::Caption));
    painter.drawText(
        place(parts.text), Qt::AlignCenter, elided(text, TextRole::Caption, parts.text.width()));
    painter.setFont(font(TextRole::CaptionRegular));
    painter.drawText(place(parts.count), Qt::AlignCenter | Qt::TextDontClip, count);
    painter.fillRect(place(parts.line), t.line);
}

/// What a cell cannot show whole; who is behind the initials in any case.
QString hiddenText(const QRect &rect, const QModelIndex &index)
{
    const auto unlessFits = [](const QString &text, TextRole role, int width) {
        return textWidth(text, role) > width ? text : QString();
    };
    if (index.data(IsBandRole).toBool())
        return {};
    switch (index.column()) {
    case QueueWhatColumn:
        return unlessFits(index.data(SubjectRole).toString(), subjectRole(index),
            whatCellOf(rect, index).subject.width());
    case QueueCustomerColumn:
        return unlessFits(
            index.data(CustomerRole).toString(), TextRole::Body, plainCell(rect).width());
    default: return index.data(Qt::ToolTipRole).toString();
    }
}

} // namespace

void QueueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (index.data(IsBandRole).toBool()) {
        paintBand(*painter, option, index);
    } else {
        const Cell cell{*painter, option, index, tokensOf(option.palette),
            static_cast<CountdownState>(index.data(CountdownStateRole).toInt()),
            index.data(IsMutedRole).toBool()};
        paintGround(cell, index.row() == m_hoveredRow);
        paintColumn(cell);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, index.data(IsBandRole).toBool() ? measure::bandCaption() : measure::row()};
}

bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(
        event->globalPos(), hiddenText(option.rect, index).toHtmlEscaped(), view, option.rect);
    return true;
}

} // namespace vigie
