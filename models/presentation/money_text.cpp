#include "presentation/money_text.h"

#include <QRegularExpression>

namespace vigie {

std::optional<qint64> centsFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,12})(?:[.,](\\d{1,2}))?€?$"_qs);
    static const QRegularExpression blank(
        u"\\s"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QString bare = text;
    const auto match = form.match(bare.remove(blank));
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(2).leftJustified(2, u'0');
    return match.captured(1).toLongLong() * 100 + rest.toLongLong();
}

} // namespace vigie
