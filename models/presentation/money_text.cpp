#include "presentation/money_text.h"

#include <QRegularExpression>

namespace vigie {

namespace {

std::optional<qint64> hundredthsFrom(const QString &text, QChar unit)
{
    static const QRegularExpression form(u"^(\\d{1,12})(?:[.,](\\d{1,2}))?$"_qs);
    static const QRegularExpression blank(
        u"\\s"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QString bare = text;
    bare.remove(blank);
    if (bare.endsWith(unit))
        bare.chop(1);
    const auto match = form.match(bare);
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(2).leftJustified(2, u'0');
    return match.captured(1).toLongLong() * 100 + rest.toLongLong();
}

} // namespace

std::optional<qint64> centsFrom(const QString &text) { return hundredthsFrom(text, u'€'); }

std::optional<qint64> percentFrom(const QString &text) { return hundredthsFrom(text, u'%'); }

} // namespace vigie
