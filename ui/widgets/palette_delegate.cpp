#include "ui/widgets/palette_delegate.h"

#include "presentation/palette_model.h"
#include "ui/look/icons.h"
#include "ui/look/key_cap.h"
#include "ui/look/marks.h"
#include "ui/look/measures.h"
#include "ui/look/text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

namespace vigie {

namespace {

/// One line being painted, in the coordinates of its row.
struct Row
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const PaletteLine &line;

    QRect place(int from, int to) const
    {
        const QRect part(
            option.rect.x() + from, option.rect.y(), qMax(0, to - from), option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, part);
    }
    void text(int from, int to, const QString &words, const Ink &ink) const
    {
        write(painter, place(from, to), words, ink, option.palette, option.direction);
    }
};

int inset() { return scaled(16); }
int textStart() { return scaled(44); }
int gap() { return scaled(10); }

QString keysOf(const PaletteLine &line)
{
    return line.isLocked || line.keys.isEmpty() ? QString() : keyText(line.keys);
}

/// What the end of a line takes: a countdown or a shortcut, never cut.
int endWidth(const PaletteLine &line)
{
    if (!line.countdown.isEmpty())
        return textWidth(line.countdown, TextRole::BodyBold) + gap();
    const QString keys = keysOf(line);
    return keys.isEmpty() ? 0 : keyCapSize(keys).width() + gap();
}

struct Piece
{
    QString text;
    bool isHit;
};

std::vector<Piece> piecesOf(const PaletteLine &line)
{
    std::vector<Piece> pieces;
    qsizetype at = 0;
    for (const TextSpan &hit : line.hits) {
        if (hit.start > at)
            pieces.push_back({line.text.mid(at, hit.start - at), false});
        pieces.push_back({line.text.mid(hit.start, hit.length), true});
        at = hit.start + hit.length;
    }
    if (at < line.text.size())
        pieces.push_back({line.text.mid(at), false});
    return pieces;
}

TextRole roleOf(const Piece &piece) { return piece.isHit ? TextRole::BodyBold : TextRole::Body; }

int wholeWidth(const PaletteLine &line)
{
    int width = 0;
    for (const Piece &piece : piecesOf(line))
        width += textWidth(piece.text, roleOf(piece));
    const int more = line.more.isEmpty() ? 0 : gap() + textWidth(line.more, TextRole::Body);
    return width + more;
}

int roomOf(const PaletteLine &line, int width)
{
    return width - textStart() - inset() - endWidth(line);
}

/// Writes the text and answers where it ends.
int writeText(const Row &row, int end)
{
    int x = textStart();
    const Tone tone = row.line.isLocked ? Tone::Muted : Tone::Text;
    for (const Piece &piece : piecesOf(row.line)) {
        const int width = textWidth(piece.text, roleOf(piece));
        row.text(x, qMin(x + width, end), piece.text, {roleOf(piece), tone});
        x += width;
        if (x >= end)
            return end;
    }
    return x;
}

Tone toneOf(PaletteLine::Urgency urgency)
{
    switch (urgency) {
    case PaletteLine::Urgency::Calm: return Tone::Text;
    case PaletteLine::Urgency::AtRisk: return Tone::Warn;
    case PaletteLine::Urgency::Over: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

void paintEnd(const Row &row, int width)
{
    const PaletteLine &line = row.line;
    const TextRole role
        = line.urgency == PaletteLine::Urgency::Calm ? TextRole::Body : TextRole::BodyBold;
    if (!line.countdown.isEmpty())
        row.text(width - inset() - endWidth(line), width - inset(), line.countdown,
            {role, toneOf(line.urgency), Qt::AlignRight});
    const QString keys = keysOf(line);
    if (!line.countdown.isEmpty() || keys.isEmpty())
        return;
    const Tokens &t = tokensOf(row.option.palette);
    const QSize size = keyCapSize(keys);
    const QRect end = row.place(width - inset() - size.width(), width - inset());
    paintKeyCap(&row.painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, end),
        keys, t.muted, t.lineStrong);
}

void paintGround(const Row &row)
{
    const Tokens &t = tokensOf(row.option.palette);
    const QRect box = row.option.rect.adjusted(scaled(6), 1, -scaled(6), -1);
    if (row.option.state & QStyle::State_Selected)
        paintBox(&row.painter, box, measure::controlRadius, t.select, QPen(t.accent, 1));
    else if (row.option.state & QStyle::State_MouseOver)
        paintBox(&row.painter, box, measure::controlRadius, t.hover, Qt::NoPen);
}

void paintFound(const Row &row)
{
    paintGround(row);
    const int width = row.option.rect.width();
    const Tokens &t = tokensOf(row.option.palette);
    if (!row.line.icon.isEmpty())
        paintIcon(row.painter, row.place(inset(), inset() + measure::buttonIcon()), row.line.icon,
            measure::buttonIcon(), row.line.isLocked ? t.muted : t.text2);
    const int end = textStart() + roomOf(row.line, width);
    const int more = writeText(row, end) + gap();
    if (more < end)
        row.text(more, end, row.line.more, {TextRole::Body, Tone::Muted});
    paintEnd(row, width);
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Row row{*painter, option, m_model.line(index.row())};
    if (row.line.isCaption())
        row.text(inset(), option.rect.width() - inset(), row.line.text,
            {TextRole::Caption, Tone::Muted});
    else
        paintFound(row);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isCaption = m_model.line(index.row()).isCaption();
    return {scaled(200), isCaption ? measure::bandCaption() : measure::paletteRow()};
}

bool PaletteDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const PaletteLine &line = m_model.line(index.row());
    const bool isCut = wholeWidth(line) > roomOf(line, option.rect.width());
    const QStringList whole{line.text, line.more};
    QToolTip::showText(event->globalPos(), isCut ? whole.join(u"  ").toHtmlEscaped() : QString(),
        view, option.rect);
    return true;
}

} // namespace vigie
