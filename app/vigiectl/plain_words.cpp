#include "app/vigiectl/plain_words.h"

#include "presentation/sentences.h"

#include <QCoreApplication>

namespace vigie {

QString nameText(const NameOf &name)
{
    return name ? u"%1 (%2)"_qs.arg(name->name, name->key) : QString();
}

QString instantWords(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? factText({{}, *at}, zone) : QString();
}

QString minutesWords(const std::optional<qint64> &count)
{
    return count ? QCoreApplication::translate("Vigiectl", "%n minute(s)", nullptr, int(*count))
                 : QString();
}

} // namespace vigie
