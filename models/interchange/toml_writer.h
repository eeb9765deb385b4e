#pragma once

#include "domain/file_problem.h"
#include "domain/words.h"
#include "interchange/field_range.h"

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <vector>

namespace vigie {

/// Writes values as the fields of a TOML file, in the order in which they are given. A field that
/// is not there is written as a comment. Has the shape of `TomlReader`.
class TomlWriter
{
public:
    QByteArray text() const { return m_text.toUtf8(); }

    /// Above the fields that follow; the second time it is left out.
    void comment(const char *words);

    template <class T>
    void field(const char *name, const T &value, FieldRange = {})
    {
        write(name, textOf(value));
    }

    template <class T>
    void field(const char *name, const std::optional<T> &value, FieldRange = {})
    {
        if (value)
            write(name, textOf(*value));
        else
            m_text += u"# %1: none\n"_qs.arg(QLatin1StringView(name));
    }

    /// Between three quotes, line by line.
    void longText(const char *name, const QString &value);

    template <class Body>
    void section(const char *name, Body body)
    {
        const QString outer = m_path;
        m_path += QLatin1StringView(name);
        m_heading = u"\n[%1]\n"_qs.arg(m_path);
        m_path += u'.';
        body(*this);
        m_path = outer;
        m_heading = u"\n"_qs;
    }

    template <class T, class Body>
    void sections(const char *name, std::vector<T> &values, Body body)
    {
        for (T &value : values) {
            m_heading = u"\n[[%1]]\n"_qs.arg(m_path + QLatin1StringView(name));
            body(*this, value);
        }
        if (!values.empty())
            m_heading = u"\n"_qs;
    }

    void require(bool, const char *, FileProblem::Kind, const QString & = {}) { }

private:
    void write(const char *name, const QString &value);
    void flushHeading();

    static QString textOf(qint64 value) { return QString::number(value); }
    static QString textOf(int value) { return QString::number(value); }
    static QString textOf(bool value) { return value ? u"true"_qs : u"false"_qs; }
    static QString textOf(const QString &value);
    static QString textOf(const QStringList &value);
    static QString textOf(QDate value) { return value.toString(Qt::ISODate); }
    static QString textOf(QTime value);
    static QString textOf(const QTimeZone &value) { return textOf(QString::fromUtf8(value.id())); }

    template <class Rep, class Ratio>
    static QString textOf(std::chrono::duration<Rep, Ratio> value)
    {
        return QString::number(value.count());
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    static QString textOf(Enum value) { return textOf(QString(wordOf(value))); }

    QString m_text;
    QString m_path; ///< of the section, with the dot behind it
    QString m_heading; ///< written with the section's first line: some hold sections alone
    QSet<QLatin1StringView> m_comments;
};

} // namespace vigie
