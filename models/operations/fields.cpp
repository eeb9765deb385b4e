#include "operations/fields.h"

#include "domain/instant_text.h"

#include <cmath>

namespace vigie {

QJsonValue toJson(Instant instant) { return instantText(instant, QTimeZone::utc()); }

QJsonValue toJson(QDate day) { return day.toString(Qt::ISODate); }

QJsonValue toJson(const QStringList &list) { return QJsonArray::fromStringList(list); }

QJsonValue toJson(const std::vector<Period> &periods)
{
    QJsonArray list;
    for (const Period &period : periods)
        list << QJsonArray{toJson(period.from), toJson(period.to)};
    return list;
}

namespace {

/// Whether every database gives it back as it is: none keeps a zero or half a character, and SQLite
/// replaces U+FFFE and U+FFFF.
bool canBeKept(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0')) && !text.contains(QChar(u'\uFFFE'))
        && !text.contains(QChar(u'\uFFFF'));
}

} // namespace

bool fromJson(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString() && canBeKept(text);
}

bool fromJson(const QJsonValue &json, qint64 &number)
{
    constexpr double exactly = 9007199254740992.0; // 2^53
    const double value = json.toDouble(NAN);
    number = json.toInteger();
    return json.isDouble() && std::abs(value) <= exactly && std::trunc(value) == value;
}

bool fromJson(const QJsonValue &json, bool &yes)
{
    yes = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue &json, Instant &instant)
{
    const auto read = instantFrom(json.toString());
    instant = read.value_or(Instant{});
    return read.has_value();
}

bool fromJson(const QJsonValue &json, QDate &day)
{
    const QString text = json.toString();
    day = QDate::fromString(text, u"yyyy-MM-dd"_qs);
    return day.isValid();
}

bool fromJson(const QJsonValue &json, QStringList &list)
{
    list.clear();
    for (const QJsonValue &one : json.toArray()) {
        if (!fromJson(one, list.emplace_back()) || list.back().contains(u'\n'))
            return false;
    }
    return json.isArray();
}

bool fromJson(const QJsonValue &json, std::vector<Period> &periods)
{
    periods.clear();
    for (const QJsonValue &one : json.toArray()) {
        const QJsonArray ends = one.toArray();
        Period &period = periods.emplace_back();
        if (ends.size() != 2 || !fromJson(ends[0], period.from) || !fromJson(ends[1], period.to))
            return false;
    }
    return json.isArray();
}

bool referenceFrom(const QJsonValue &json, QString &name)
{
    qint64 number = 0;
    if (fromJson(json, number) && number >= 0) {
        name = QString::number(number);
        return true;
    }
    return fromJson(json, name) && !name.isEmpty();
}

} // namespace vigie
