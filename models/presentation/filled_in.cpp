#include "presentation/filled_in.h"

#include "presentation/customer_words.h"
#include "presentation/forms.h"
#include "presentation/time_words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

QString chosenWord(const FormField &field, const QString &value)
{
    const auto chosen
        = std::ranges::find(field.choices, value, &std::pair<QString, QString>::first);
    return chosen == field.choices.end() ? value : chosen->second;
}

QString chosenWords(const FormField &field, const QString &values)
{
    QStringList words;
    for (const QString &value : values.split(u',', Qt::SkipEmptyParts))
        words << chosenWord(field, value);
    return words.join(u", "_qs);
}

QString momentWords(const QString &told)
{
    return QLocale().toString(
        QDateTime::fromString(told, Qt::ISODateWithMs), u"ddd d MMM yyyy, HH:mm"_qs);
}

QString segmentsWords(const QString &json)
{
    QStringList segments;
    for (const QJsonValue &one : QJsonDocument::fromJson(json.toUtf8()).array())
        segments << momentWords(one[0].toString()) + u" – "_qs + momentWords(one[1].toString());
    return segments.join(u"; "_qs);
}

/// What is no number is told as it was typed.
QString numberWords(const QString &value, QString (*words)(qint64))
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? words(number) : value;
}

QString valueWords(const FormField &field, const QString &value)
{
    switch (field.kind) {
    case FormField::Kind::Choice: return chosenWord(field, value);
    case FormField::Kind::Several: return chosenWords(field, value);
    case FormField::Kind::Line:
    case FormField::Kind::Text: return value;
    case FormField::Kind::Minutes: return numberWords(value, spanText);
    case FormField::Kind::Money: return numberWords(value, moneyText);
    case FormField::Kind::Percent: return numberWords(value, percentText);
    case FormField::Kind::Moment: return momentWords(value);
    case FormField::Kind::Day:
        return QLocale().toString(QDate::fromString(value, Qt::ISODate), u"ddd d MMM yyyy"_qs);
    case FormField::Kind::Segments: return segmentsWords(value);
    }
    Q_UNREACHABLE();
}

} // namespace

FilledIn filledIn(const Form &form, const FormValues &values)
{
    FilledIn told;
    for (const FormField &field : form.fields) {
        const QString value = values.value(field.name).trimmed();
        if (!value.isEmpty() && isAskedFor(field, values))
            told.emplace_back(field.label, valueWords(field, value));
    }
    return told;
}

} // namespace vigie
