#include "app/vigiectl/demonstration.h"

#include "domain/instant_text.h"
#include "operations/operation_json.h"
#include "resources/resources.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace vigie {

namespace {

Failure problem(qsizetype line, const QString &what)
{
    return {Failure::Kind::Rejected, u"demo/company.jsonl:%1: %2"_qs.arg(line).arg(what)};
}

/// "-400d" and "+300m" are days and minutes from now: a day, where the field is one.
QJsonValue dated(const QString &field, const QJsonValue &value, Instant now)
{
    static const QRegularExpression form(u"^([-+]\\d+)([dm])$"_qs);
    const auto match = form.match(value.toString());
    if (!match.hasMatch())
        return value;
    const qint64 count = match.captured(1).toLongLong();
    const Instant at = now + minutes(match.captured(2) == u"d" ? count * 24 * 60 : count);
    const QString text = instantText(at, QTimeZone::utc());
    return field == u"ordered" ? text.left(10) : text;
}

Result<Envelope> envelopeOf(
    const QByteArray &text, qsizetype line, const QString &lead, Instant now)
{
    QJsonObject fields = QJsonDocument::fromJson(text).object();
    const QString word = fields.take(u"op").toString();
    const QString as = fields.take(u"as").toString();
    const qint64 ago = fields.take(u"ago").toInteger();
    for (const QString &field : fields.keys())
        fields[field] = dated(field, fields[field], now);
    const auto operation = operationFrom(word, fields);
    if (!operation)
        return failed(problem(line, word + u' ' + operation.error().field));
    return Envelope{*operation, QUuid::createUuid(), as.isEmpty() ? lead : as, now - minutes(ago)};
}

} // namespace

Result<void> demonstrate(EmbeddedBook &book, const QString &lead, Instant now)
{
    qsizetype line = 0;
    for (const QByteArray &text : resource(u"demo/company.jsonl"_qs).split('\n')) {
        ++line;
        if (text.isEmpty())
            continue;
        const auto envelope = envelopeOf(text, line, lead, now);
        if (!envelope)
            return failed(envelope.error());
        const auto *agent = std::get_if<CreateAgent>(&envelope->operation);
        if (agent && agent->key == lead)
            continue; // whoever founds it is there already
        const auto outcome = book.submit(*envelope);
        if (!outcome)
            return failed(outcome.error());
        if (const auto *refusal = std::get_if<Refusal>(&outcome->decision))
            return failed(problem(line, refusal->rule + u' ' + refusal->sentence));
    }
    return {};
}

} // namespace vigie
