#include "interchange/toml_writer.h"

namespace vigie {

void TomlWriter::comment(const char *words)
{
    const QLatin1StringView text(words);
    flushHeading();
    if (m_comments.contains(text))
        return;
    m_comments.insert(text);
    m_text += u"# "_qs + text + u'\n';
}

void TomlWriter::longText(const char *name, const QString &value)
{
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    write(name, u"\"\"\"\n"_qs + quoted + u"\"\"\""_qs);
}

void TomlWriter::write(const char *name, const QString &value)
{
    flushHeading();
    m_text += QLatin1StringView(name) + u" = "_qs + value + u'\n';
}

void TomlWriter::flushHeading()
{
    m_text += m_heading;
    m_heading.clear();
}

QString TomlWriter::textOf(const QString &value)
{
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    return u'"' + quoted + u'"';
}

QString TomlWriter::textOf(QTime value)
{
    return value.toString(value.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString TomlWriter::textOf(const QStringList &value)
{
    QStringList quoted;
    for (const QString &text : value)
        quoted << textOf(text);
    return u'[' + quoted.join(u", "_qs) + u']';
}

} // namespace vigie
