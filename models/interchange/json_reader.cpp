#include "interchange/json_reader.h"

#include "domain/instant_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {

namespace {

FileProblem syntaxProblem(const QByteArray &text, const QJsonParseError &error)
{
    const QByteArray before = text.left(error.offset);
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(line).size()) + 1, {},
        FileProblem::Kind::Syntax, error.errorString()};
}

} // namespace

FileResult<QJsonObject> jsonObjectFrom(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(syntaxProblem(text, error));
    if (!document.isObject())
        return tl::unexpected(FileProblem{1, 1, {}, FileProblem::Kind::NotObject, {}});
    return document.object();
}

std::optional<FileProblem> JsonReader::finish()
{
    for (const QString &name : m_object.keys()) {
        if (!m_known.contains(name))
            reject(name, FileProblem::Kind::UnknownField);
    }
    return m_problem;
}

void JsonReader::field(const QString &name, QDate &value)
{
    const auto text = this->text(name);
    if (!text)
        return;
    if (const auto date = dateFrom(*text))
        value = *date;
    else
        reject(name, FileProblem::Kind::NoSuchDate, *text);
}

void JsonReader::field(const QString &name, bool &value)
{
    const QJsonValue given = find(name);
    if (given.isUndefined())
        return;
    if (given.isBool())
        value = given.toBool();
    else
        wrongType(name, FieldType::Boolean);
}

void JsonReader::field(const QString &name, int &value, FieldRange range)
{
    const QJsonValue given = find(name);
    if (!given.isUndefined())
        value = int(wholeNumber(name, given, range).value_or(value));
}

void JsonReader::field(const QString &name, qint64 &value, FieldRange range)
{
    const QJsonValue given = required(name);
    if (!given.isUndefined())
        value = wholeNumber(name, given, range).value_or(value);
}

std::optional<qint64> JsonReader::wholeNumber(
    const QString &name, const QJsonValue &given, FieldRange range)
{
    const qint64 number = given.toInteger();
    if (!given.isDouble() || given.toDouble() != double(number))
        wrongType(name, FieldType::Integer);
    else if (number < range.least || number > range.most)
        reject(name, FileProblem::Kind::OutOfRange, rangeText(range));
    else
        return number;
    return std::nullopt;
}

void JsonReader::field(const QString &name, std::map<Month, qint64> &values)
{
    const QJsonValue given = required(name);
    if (given.isUndefined())
        return;
    const QJsonObject object = given.toObject();
    bool sound = given.isObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const auto month = monthFrom(one.key());
        const qint64 number = one.value().toInteger(-1);
        sound = sound && month && one.value().toDouble() == double(number) && number >= 0;
        if (sound)
            values[*month] = number;
    }
    if (!sound)
        wrongType(name, FieldType::MonthMinutes);
}

void JsonReader::field(const QString &name, std::vector<Period> &periods)
{
    const QJsonValue given = required(name);
    if (given.isUndefined())
        return;
    bool sound = given.isArray();
    for (const QJsonValue &one : given.toArray()) {
        const auto from = instantFrom(one[0].toString());
        const auto to = instantFrom(one[1].toString());
        sound = sound && one.isArray() && one.toArray().size() == 2 && from && to;
        if (sound)
            periods.push_back({*from, *to});
    }
    if (!sound)
        wrongType(name, FieldType::Periods);
}

QJsonValue JsonReader::find(const QString &name)
{
    m_known << name;
    return m_object.value(name);
}

QJsonValue JsonReader::required(const QString &name)
{
    QJsonValue value = find(name);
    if (value.isUndefined())
        reject(name, FileProblem::Kind::MissingField);
    return value;
}

std::optional<QString> JsonReader::text(const QString &name)
{
    const QJsonValue value = required(name);
    if (value.isString())
        return value.toString();
    if (!value.isUndefined())
        wrongType(name, FieldType::Text);
    return std::nullopt;
}

void JsonReader::keep(const FileProblem &problem)
{
    if (!m_problem || tellsMore(problem, *m_problem))
        m_problem = problem;
}

void JsonReader::reject(const QString &name, FileProblem::Kind kind, const QString &detail)
{
    keep({0, 0, m_path + name, kind, detail});
}

void JsonReader::wrongType(const QString &name, FieldType expected)
{
    reject(name, FileProblem::Kind::WrongType, wordOf(expected));
}

} // namespace vigie
