#include "ui/look/key_cap.h"

#include "ui/look/marks.h"
#include "ui/look/measures.h"

namespace vigie {

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    const QString plain = keys.toString(QKeySequence::PortableText);
    for (const QString &name : {u"Return"_qs, u"Enter"_qs}) {
        if (plain == name || plain.endsWith(u'+' + name))
            text = plain.chopped(name.size()) + QChar(0x21B5);
    }
    return text;
}

QSize keyCapSize(const QString &keys)
{
    const int width = textWidth(keys, TextRole::CaptionRegular) + scaled(11);
    return {qMax(width, scaled(15)), scaled(16)};
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QColor &text,
    const QColor &edge)
{
    paintBox(painter, rect, measure::badgeRadius, Qt::transparent, QPen(edge, 1));
    painter->setFont(font(TextRole::CaptionRegular));
    painter->setPen(text);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextDontClip, keys);
}

} // namespace vigie
