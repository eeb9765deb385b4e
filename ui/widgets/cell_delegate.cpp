#include "ui/widgets/cell_delegate.h"

#include "presentation/cell_roles.h"
#include "ui/look/icons.h"
#include "ui/look/level_badge.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace vigie {

namespace {

int padding() { return scaled(6); }

CellEmphasis emphasisOf(const QModelIndex &index)
{
    return static_cast<CellEmphasis>(index.data(CellEmphasisRole).toInt());
}

TextRole roleOf(CellEmphasis emphasis)
{
    switch (emphasis) {
    case CellEmphasis::Strong:
    case CellEmphasis::Soon: return TextRole::BodyMedium;
    case CellEmphasis::Broken: return TextRole::BodyBold;
    case CellEmphasis::Quiet: return TextRole::Small;
    case CellEmphasis::Plain:
    case CellEmphasis::Second: return TextRole::Body;
    }
    Q_UNREACHABLE();
}

Tone toneOf(CellEmphasis emphasis)
{
    switch (emphasis) {
    case CellEmphasis::Plain:
    case CellEmphasis::Strong: return Tone::Text;
    case CellEmphasis::Second: return Tone::Text2;
    case CellEmphasis::Quiet: return Tone::Muted;
    case CellEmphasis::Soon: return Tone::Warn;
    case CellEmphasis::Broken: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

bool isRightAligned(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

/// Numbers keep their size, so that the digits of a column stand under each other.
TextRole textRole(const QModelIndex &index)
{
    const TextRole role = roleOf(emphasisOf(index));
    return role == TextRole::Small && isRightAligned(index) ? TextRole::Body : role;
}

/// The cell without its padding, from left to right; the first begins at the list's inset.
QRect textRect(const QRect &cell, const QModelIndex &index)
{
    const bool hasIcon = !index.data(CellIconRole).toString().isEmpty();
    const int start = (index.column() == 0 ? measure::listInset() : padding())
        + (hasIcon ? measure::rowIcon() + measure::space1() : 0);
    return cell.adjusted(start, 0, -padding(), 0);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->hasFocus() && table->currentIndex().row() == index.row();
}

/// The outline spans the row: each cell draws its part of it.
void paintOutline(QPainter &painter, const QStyleOptionViewItem &option, const QColor &colour)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const QHeaderView *header = table->horizontalHeader();
    const QRect row(-header->offset(), option.rect.y(), header->length(), option.rect.height());
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

void paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool hovered)
{
    const Tokens &t = tokensOf(option.palette);
    const bool listHasFocus = !option.widget || option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, listHasFocus ? t.select : t.selectIdle);
    else if (hovered)
        painter.fillRect(option.rect, t.hover);
    if (isCurrentRow(option, index))
        paintOutline(painter, option, t.accent);
}

void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QRect text = textRect(option.rect, index);
    if (const QVariant level = index.data(CellLevelRole); level.isValid()) {
        paintLevelBadge(&painter, place(text), static_cast<Level>(level.toInt()), option.palette,
            option.direction);
        return;
    }
    const Tone tone = toneOf(emphasisOf(index));
    if (const QString icon = index.data(CellIconRole).toString(); !icon.isEmpty()) {
        const QRect spot(text.x() - measure::rowIcon() - measure::space1(), text.y(),
            measure::rowIcon(), text.height());
        paintIcon(painter, place(spot), icon, measure::rowIcon(),
            colourOf(tone, tokensOf(option.palette)));
    }
    write(painter, place(text), index.data(CellTextRole).toString(),
        {textRole(index), tone, isRightAligned(index) ? Qt::AlignRight : Qt::AlignLeft},
        option.palette, option.direction);
}

} // namespace

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGround(*painter, option, index, index.row() == m_hoveredRow);
    paintContent(*painter, option, index);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(CellTextRole).toString();
    const bool cut = textWidth(text, textRole(index)) > textRect(option.rect, index).width();
    QToolTip::showText(
        event->globalPos(), cut ? text.toHtmlEscaped() : QString(), view, option.rect);
    return true;
}

} // namespace vigie
