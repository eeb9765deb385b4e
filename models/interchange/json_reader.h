#pragma once

#include "domain/business_calendar.h"
#include "domain/file_problem.h"
#include "domain/words.h"
#include "interchange/field_range.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace vigie {

/// The object that a JSON text is, or the place where it is none.
FileResult<QJsonObject> jsonObjectFrom(const QByteArray &text);

/// Reads the fields of a JSON object into values, as `TomlReader` does. JSON keeps no places: a
/// problem names a field alone.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    /// The problem, if there is any. Call when all fields were asked for.
    std::optional<FileProblem> finish();

    void field(const QString &name, QDate &value);
    /// These may be missing.
    void field(const QString &name, bool &value);
    void field(const QString &name, int &value, FieldRange range);

    template <class Enum>
    requires std::is_enum_v<Enum>
    void field(const QString &name, Enum &value)
    {
        QStringList words;
        for (const auto &[known, word] : Words<Enum>::all)
            words << QLatin1StringView(word);
        const auto text = this->text(name);
        if (!text)
            return;
        if (const auto known = valueOf<Enum>(*text))
            value = *known;
        else
            reject(name, FileProblem::Kind::NotOneOf, words.join(u", "_qs));
    }

    void field(const QString &name, qint64 &value, FieldRange range);
    /// Whole minutes from 0 on by month.
    void field(const QString &name, std::map<Month, qint64> &values);
    /// A list of [from, to].
    void field(const QString &name, std::vector<Period> &periods);

    /// The fields of an object within, for `body(reader)` to ask for.
    template <class Body>
    void section(const QString &name, Body body)
    {
        const QJsonValue value = required(name);
        if (value.isUndefined())
            return;
        if (!value.isObject())
            return wrongType(name, FieldType::Section);
        JsonReader within(value.toObject());
        within.m_path = m_path + name + u'.';
        body(within);
        if (const auto problem = within.finish())
            keep(*problem);
    }

private:
    /// Nothing, and a problem kept, for any other value.
    std::optional<qint64> wholeNumber(
        const QString &name, const QJsonValue &given, FieldRange range);
    QJsonValue find(const QString &name);
    QJsonValue required(const QString &name);
    std::optional<QString> text(const QString &name);
    void keep(const FileProblem &problem);
    void reject(const QString &name, FileProblem::Kind kind, const QString &detail = {});
    void wrongType(const QString &name, FieldType expected);

    QJsonObject m_object;
    QString m_path; ///< of this object, with the dot behind it
    QStringList m_known;
    std::optional<FileProblem> m_problem;
};

} // namespace vigie
