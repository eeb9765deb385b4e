#include "operations/provisional_name.h"

#include <QRegularExpression>

namespace vigie {

QString provisionalName(const QUuid &ticket, int digits)
{
    return u"new-"_qs + ticket.toString(QUuid::Id128).left(digits).toUpper();
}

bool isProvisionalName(const QString &name)
{
    static const QRegularExpression form(
        u"\\Anew-([0-9a-f]{4}|[0-9a-f]{8})\\z"_qs, QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

} // namespace vigie
