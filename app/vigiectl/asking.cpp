#include "app/vigiectl/asking.h"

#include "app/vigiectl/answer_json.h"
#include "operations/refusing.h"

#include <algorithm>

namespace vigie {

Result<Asked> openToAsk(const Call &call)
{
    auto open = openBook(call);
    if (!open)
        return failed(open.error());
    Instant at = call.at();
    if (open->simulatedTime && !call.now) {
        const auto last = open->book->lastWrite();
        if (!last)
            return failed(last.error());
        at = last->value_or(Instant{});
    }
    return Asked{*std::move(open), at};
}

bool hasArguments(const Call &call, qsizetype count)
{
    return call.arguments.size() == count
        && std::ranges::none_of(
            call.arguments, [](const QString &argument) { return argument.startsWith(u"--"); });
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

void addName(QJsonObject &json, const QString &field, const NameOf &name)
{
    json[field] = name ? QJsonValue(name->key) : QJsonValue();
    json[field + u"_name"_qs] = name ? QJsonValue(name->name) : QJsonValue();
}

QString idText(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

Status unknownThing(const Call &call, const char *table, const QString &name, const OpenBook &open)
{
    return refusedError(call, unknown(table, name), open.zone());
}

std::optional<qint64> countFrom(const QString &text)
{
    bool ok = false;
    const qint64 count = text.toLongLong(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace vigie
