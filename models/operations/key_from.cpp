#include "operations/key_from.h"

#include "operations/keys.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype longestKey = 64;
constexpr qsizetype digestLength = 8;

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); }

/// What of a name can stand in a key, and whether that is all that tells it from other names.
struct Reduced
{
    QString key;
    bool complete = true;
};

Reduced reduced(const QString &name)
{
    Reduced result;
    bool between = false;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        if (!isAsciiLetterOrDigit(c)) {
            result.complete = result.complete && c.unicode() < 128;
            between = true;
            continue;
        }
        if (between && !result.key.isEmpty())
            result.key += u'-';
        between = false;
        result.key += c;
    }
    return result;
}

QString digestOf(const QString &name)
{
    const auto digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(digestLength));
}

} // namespace

QString keyFrom(const QString &name)
{
    if (isKey(name))
        return name;
    const auto [key, complete] = reduced(name);
    if (complete && isKey(key))
        return key;
    const QString kept = key.first(std::min(key.size(), longestKey - digestLength - 1));
    return kept.isEmpty() ? digestOf(name) : kept + u'-' + digestOf(name);
}

} // namespace vigie
