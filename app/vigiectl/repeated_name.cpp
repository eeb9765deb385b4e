#include "app/vigiectl/repeated_name.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace vigie {

namespace {

/// The position behind the string that begins at `from`.
qsizetype behindString(const QByteArray &text, qsizetype from)
{
    qsizetype at = from + 1;
    for (; text[at] != '"'; ++at)
        at += text[at] == '\\';
    return at + 1;
}

QString unescaped(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().first().toString();
}

} // namespace

std::optional<QString> repeatedName(const QByteArray &object)
{
    QSet<QString> names;
    int depth = 0;
    bool isName = true; // a value, once its colon has passed
    for (qsizetype at = 0; at < object.size(); ++at) {
        const char byte = object[at];
        depth += (byte == '{' || byte == '[') - (byte == '}' || byte == ']');
        if (depth == 1 && (byte == ':' || byte == ','))
            isName = byte == ',';
        if (byte != '"')
            continue;
        const qsizetype behind = behindString(object, at);
        if (depth == 1 && isName) {
            const QString name = unescaped(object.sliced(at, behind - at));
            if (names.contains(name))
                return name;
            names << name;
        }
        at = behind - 1;
    }
    return {};
}

} // namespace vigie
