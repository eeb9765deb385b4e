#include "interchange/calendar_lines.h"

#include <QList>
#include <QString>

namespace vigie {

namespace {

/// The colon between name and value; those within quoted parameters are none.
qsizetype colonOf(const QByteArray &text)
{
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (text[at] == ':' && !quoted)
            return at;
    }
    return -1;
}

void addProperty(std::vector<CalendarLine> &properties, int line, const QByteArray &text)
{
    const qsizetype colon = colonOf(text);
    const qsizetype semicolon = text.indexOf(';');
    const qsizetype nameEnd = semicolon >= 0 ? std::min(semicolon, colon) : colon;
    if (nameEnd > 0)
        properties.push_back(
            {line, text.left(nameEnd).trimmed().toUpper(), text.mid(colon + 1).trimmed()});
}

} // namespace

std::vector<CalendarLine> calendarLines(QByteArrayView bytes)
{
    QByteArray text = bytes.toByteArray();
    text.replace("\r\n", "\n").replace('\r', '\n');

    std::vector<CalendarLine> properties;
    QByteArray unfolded;
    int line = 0;
    int begun = 0;
    for (const QByteArray &next : text.split('\n')) {
        ++line;
        if (next.startsWith(' ') || next.startsWith('\t')) {
            unfolded += next.mid(1);
            continue;
        }
        addProperty(properties, begun, unfolded);
        unfolded = next;
        begun = line;
    }
    addProperty(properties, begun, unfolded);
    return properties;
}

QString calendarText(const QByteArray &value)
{
    QByteArray plain;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const bool escapes = value[at] == '\\' && at + 1 < value.size();
        const char next = escapes ? value[++at] : value[at];
        plain += escapes && (next == 'n' || next == 'N') ? ' ' : next;
    }
    return QString::fromUtf8(plain).simplified();
}

} // namespace vigie
