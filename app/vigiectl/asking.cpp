#include "app/vigiectl/asking.h"

namespace vigie {

Result<Instant> askedAt(const Call &call, OpenBook &open)
{
    if (call.now || !open.simulatedTime)
        return call.at();
    const auto last = open.book->lastWrite();
    if (!last)
        return failed(last.error());
    return last->value_or(Instant{});
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QString idText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

std::optional<qint64> countFrom(const QString &text)
{
    bool ok = false;
    const qint64 count = text.toLongLong(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace vigie
