#include "presentation/fact_words.h"

#include "presentation/domain_words.h"
#include "presentation/time_words.h"

namespace vigie {

QString factText(const QString &of, const Fact &fact, Instant now, const BusinessCalendar &calendar)
{
    struct
    {
        const QString &of;
        Instant now;
        const BusinessCalendar &calendar;
        QString operator()(std::monostate) const { return u"–"_qs; }
        QString operator()(bool yes) const { return yesOrNo(yes); }
        QString operator()(qint64 number) const
        {
            return of.endsWith(u"minutes") ? spanText(number) : QString::number(number);
        }
        QString operator()(const QString &word) const { return domainWord(of, word); }
        QString operator()(Instant at) const { return exactMomentText(at, now, calendar); }
    } const text{of, now, calendar};
    return std::visit(text, fact);
}

} // namespace vigie
