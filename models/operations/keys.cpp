#include "operations/keys.h"

#include <QRegularExpression>

namespace vigie {

bool isKey(const QString &key)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9._-]{1,64}\\z"_qs);
    return form.match(key).hasMatch() && QUuid::fromString(key).isNull();
}

Refusal noKey(const QString &key)
{
    return refused(u"reference"_qs, u"reference.form"_qs, {{u"key"_qs, key}});
}

} // namespace vigie
