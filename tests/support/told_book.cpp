#include "support/told_book.h"

#include "operations/operation_json.h"
#include "resources/resources.h"

#include <QTest>
#include <QTimeZone>

namespace vigie::test {

namespace {

const QUuid foundingKey(u"5f1d0c5e-8d0f-4b6e-9a53-2f9a4f8e6a11"_qs);

template <class T>
T orStop(Result<T> result, const QString &what)
{
    if (!result)
        qFatal("%s: %s", qUtf8Printable(what), qUtf8Printable(result.error().detail));
    return *std::move(result);
}

Instant received() { return {1'800'000'000'000}; }

/// Words after the operation's, up to `as` and `->`.
struct Line
{
    explicit Line(const QString &text)
        : words(text.split(u' ', Qt::SkipEmptyParts))
    {
        rule = cut(u"->"_qs);
        name = cut(u"as"_qs);
    }

    QStringList fields() const { return words.mid(3); }

    QStringList words;
    QString rule;
    QString name;

private:
    QString cut(const QString &mark)
    {
        const qsizetype at = words.indexOf(mark);
        const QString after = at < 0 ? QString() : words.value(at + 1);
        words.resize(at < 0 ? words.size() : at);
        return after;
    }
};

const FieldInfo &fieldInfo(const QString &word, const QString &field)
{
    static const std::vector<OperationInfo> all = operationInfos();
    const auto operation = std::ranges::find(all, word, &OperationInfo::word);
    if (operation == all.end())
        qFatal("no operation %s", qUtf8Printable(word));
    const auto found = std::ranges::find(operation->fields, field, &FieldInfo::name);
    if (found == operation->fields.end())
        qFatal("%s has no field %s", qUtf8Printable(word), qUtf8Printable(field));
    return *found;
}

QJsonValue periods(const QString &text)
{
    QJsonArray list;
    for (const QString &one : text.split(u','))
        list << QJsonArray{toJson(ToldBook::clock(one.section(u'-', 0, 0))),
            toJson(ToldBook::clock(one.section(u'-', 1)))};
    return list;
}

QJsonValue fieldValue(const QString &word, const QString &field, const QString &text)
{
    const QString type = fieldInfo(word, field).type;
    if (type == u"instant")
        return toJson(ToldBook::clock(text));
    if (type == u"list of [from,to]")
        return periods(text);
    const auto value = typedField(word, field, text);
    if (!value)
        qFatal("%s cannot be %s", qUtf8Printable(field), qUtf8Printable(text));
    return *value;
}

} // namespace

Instant ToldBook::clock(const QString &when)
{
    const QDate day(2026, 11, when.section(u'/', 0, 0).toInt());
    const QTime time = QTime::fromString(when.section(u'/', 1), Qt::ISODateWithMs);
    const QDateTime local(day, time, QTimeZone("Europe/Paris"));
    if (!local.isValid())
        qFatal("no time: %s", qUtf8Printable(when));
    return {local.toMSecsSinceEpoch()};
}

ToldBook::ToldBook(bool simulatedTime)
{
    m_file = orStop(DatabaseFile::create(path(), simulatedTime), path());
    m_book = std::make_unique<EmbeddedBook>(*m_file, received);
    const QString catalogue = QString::fromUtf8(resource(u"catalogue/service-levels.toml"_qs));
    orStop(m_book->submit({FoundCompany{u"lea"_qs, u"Lea"_qs, catalogue, simulatedTime},
               foundingKey, {}, clock(u"02/08:00"_qs)}),
        u"founding"_qs);
}

void ToldBook::reopen()
{
    m_book.reset();
    m_file.reset();
    m_file = orStop(DatabaseFile::open(path()), path());
    m_book = std::make_unique<EmbeddedBook>(*m_file, received);
}

Envelope ToldBook::envelopeOf(const QString &text, QUuid key) const
{
    const Line line(text);
    const QString word = line.words.value(2);
    QJsonObject fields;
    for (const QString &field : line.fields()) {
        const QString name = field.section(u'=', 0, 0);
        const QString value = field.section(u'=', 1).replace(u'_', u' ');
        fields[name]
            = fieldValue(word, name, value.startsWith(u'$') ? m_names.value(value.mid(1)) : value);
    }
    const auto operation = operationFrom(word, fields);
    if (!operation)
        qFatal("%s: wrong %s", qUtf8Printable(text), qUtf8Printable(operation.error().field));
    return {*operation, key, line.words.value(1), clock(line.words.value(0))};
}

QString ToldBook::tell(const QString &text, QUuid key)
{
    const Outcome outcome = orStop(m_book->submit(envelopeOf(text, key)), text);
    if (const auto *refusal = std::get_if<Refusal>(&outcome.decision))
        return refusal->rule;
    const auto &changes = std::get<Changes>(outcome.decision);
    const auto id = changes.made ? changes.made
        : changes.ticket         ? std::optional(changes.ticket->uuid)
                                 : std::nullopt;
    const QString name = Line(text).name;
    if (!name.isEmpty() && id)
        m_names[name] = id->toString(QUuid::WithoutBraces);
    int blocks = 0;
    for (const RowChange &change : changes.rows) {
        if (!name.isEmpty() && change.key.table == Table::Block && !change.before)
            m_names[u"%1.%2"_qs.arg(name).arg(++blocks)]
                = change.key.id.toString(QUuid::WithoutBraces);
    }
    return {};
}

void ToldBook::tellAll(const QStringList &lines)
{
    for (const QString &line : lines) {
        const QString rule = tell(line);
        if (rule != Line(line).rule)
            qFatal("%s: refused by %s", qUtf8Printable(line), qUtf8Printable(rule));
    }
}

} // namespace vigie::test
