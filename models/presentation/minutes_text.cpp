#include "presentation/minutes_text.h"

#include <QRegularExpression>

namespace vigie {

std::optional<qint64> minutesFrom(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(?:(\\d{1,5})\\s*(?:h|:)\\s*(\\d{1,2})?|(\\d{1,7}))\\s*(?:m|min)?\\s*$"_qs,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(3) && !match.captured(3).isEmpty())
        return match.captured(3).toLongLong();
    const qint64 rest = match.captured(2).toLongLong();
    if (rest > 59)
        return {};
    return match.captured(1).toLongLong() * 60 + rest;
}

} // namespace vigie
