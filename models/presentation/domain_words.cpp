#include "presentation/domain_words.h"

#include <QCoreApplication>
#include <QHash>

namespace vigie {

namespace {

struct Entry
{
    const char *of;
    const char *word;
    const char *english;
};

constexpr Entry entries[]{
    {"state", "new", QT_TRANSLATE_NOOP("DomainWords", "new")},
    {"state", "qualified", QT_TRANSLATE_NOOP("DomainWords", "qualified")},
    {"state", "in-progress", QT_TRANSLATE_NOOP("DomainWords", "in progress")},
    {"state", "waiting-customer", QT_TRANSLATE_NOOP("DomainWords", "waiting for the customer")},
    {"state", "waiting-credit", QT_TRANSLATE_NOOP("DomainWords", "waiting for credit")},
    {"state", "snoozed", QT_TRANSLATE_NOOP("DomainWords", "snoozed")},
    {"state", "reported", QT_TRANSLATE_NOOP("DomainWords", "reported")},
    {"state", "closed", QT_TRANSLATE_NOOP("DomainWords", "closed")},
    {"kind", "incident", QT_TRANSLATE_NOOP("DomainWords", "incident")},
    {"kind", "request", QT_TRANSLATE_NOOP("DomainWords", "request")},
    {"level", "standard", QT_TRANSLATE_NOOP("DomainWords", "Standard")},
    {"level", "serenity", QT_TRANSLATE_NOOP("DomainWords", "Serenity")},
    {"level", "pro", QT_TRANSLATE_NOOP("DomainWords", "Pro")},
    {"level", "business", QT_TRANSLATE_NOOP("DomainWords", "Business")},
    {"level", "critical", QT_TRANSLATE_NOOP("DomainWords", "Critical Business")},
    {"role", "support", QT_TRANSLATE_NOOP("DomainWords", "support")},
    {"role", "manager", QT_TRANSLATE_NOOP("DomainWords", "account manager")},
    {"role", "lead", QT_TRANSLATE_NOOP("DomainWords", "team lead")},
    {"role", "portal", QT_TRANSLATE_NOOP("DomainWords", "portal")},
    {"role", "monitor", QT_TRANSLATE_NOOP("DomainWords", "monitor")},
    {"coverage", "customer-time", QT_TRANSLATE_NOOP("DomainWords", "customer time")},
    {"coverage", "hardware-network", QT_TRANSLATE_NOOP("DomainWords", "hardware or network")},
    {"coverage", "functional-guarantee", QT_TRANSLATE_NOOP("DomainWords", "functional guarantee")},
    {"coverage", "included-maintenance", QT_TRANSLATE_NOOP("DomainWords", "included maintenance")},
    {"coverage", "gesture", QT_TRANSLATE_NOOP("DomainWords", "gesture")},
    {"coverage", "contract", QT_TRANSLATE_NOOP("DomainWords", "by contract")},
    {"channel", "customer-area", QT_TRANSLATE_NOOP("DomainWords", "customer area")},
    {"channel", "phone", QT_TRANSLATE_NOOP("DomainWords", "phone")},
    {"channel", "staff", QT_TRANSLATE_NOOP("DomainWords", "staff")},
    {"channel", "monitoring", QT_TRANSLATE_NOOP("DomainWords", "monitoring")},
    {"block_state", "to-confirm", QT_TRANSLATE_NOOP("DomainWords", "to be confirmed")},
    {"block_state", "invoiceable", QT_TRANSLATE_NOOP("DomainWords", "to be invoiced")},
    {"block_state", "invoiced", QT_TRANSLATE_NOOP("DomainWords", "invoiced")},
    {"block_state", "withdrawn", QT_TRANSLATE_NOOP("DomainWords", "withdrawn")},
    {"entry", "purchase", QT_TRANSLATE_NOOP("DomainWords", "purchase")},
    {"entry", "allowance", QT_TRANSLATE_NOOP("DomainWords", "allowance")},
    {"entry", "credit", QT_TRANSLATE_NOOP("DomainWords", "hour credit")},
    {"entry", "block", QT_TRANSLATE_NOOP("DomainWords", "block sold")},
    {"entry", "correction", QT_TRANSLATE_NOOP("DomainWords", "correction")},
    {"entry", "reversal", QT_TRANSLATE_NOOP("DomainWords", "reversal")},
    {"source", "allowance", QT_TRANSLATE_NOOP("DomainWords", "allowance")},
    {"source", "credit", QT_TRANSLATE_NOOP("DomainWords", "hour credit")},
    {"source", "block", QT_TRANSLATE_NOOP("DomainWords", "block sold")},
    {"verdict", "met", QT_TRANSLATE_NOOP("DomainWords", "met")},
    {"verdict", "missed", QT_TRANSLATE_NOOP("DomainWords", "missed")},
    {"verdict", "void", QT_TRANSLATE_NOOP("DomainWords", "void")},
    {"band", "guaranteed", QT_TRANSLATE_NOOP("DomainWords", "guaranteed response")},
    {"band", "premium", QT_TRANSLATE_NOOP("DomainWords", "premium")},
    {"band", "incidents", QT_TRANSLATE_NOOP("DomainWords", "incidents, best effort")},
    {"band", "requests", QT_TRANSLATE_NOOP("DomainWords", "requests, best effort")},
    {"band", "under-way", QT_TRANSLATE_NOOP("DomainWords", "under way")},
    {"band", "waiting", QT_TRANSLATE_NOOP("DomainWords", "waiting")},
    {"category", "web", QT_TRANSLATE_NOOP("DomainWords", "web")},
    {"category", "mail", QT_TRANSLATE_NOOP("DomainWords", "mail")},
    {"category", "database", QT_TRANSLATE_NOOP("DomainWords", "database")},
    {"category", "dns", QT_TRANSLATE_NOOP("DomainWords", "DNS")},
    {"category", "network", QT_TRANSLATE_NOOP("DomainWords", "network")},
    {"category", "hardware", QT_TRANSLATE_NOOP("DomainWords", "hardware")},
    {"category", "system", QT_TRANSLATE_NOOP("DomainWords", "system")},
    {"category", "panel", QT_TRANSLATE_NOOP("DomainWords", "panel")},
    {"category", "security", QT_TRANSLATE_NOOP("DomainWords", "security")},
    {"category", "application", QT_TRANSLATE_NOOP("DomainWords", "application")},
    {"category", "account", QT_TRANSLATE_NOOP("DomainWords", "account")},
    {"category", "other", QT_TRANSLATE_NOOP("DomainWords", "other")},
    {"message", "customer", QT_TRANSLATE_NOOP("DomainWords", "customer")},
    {"message", "reply", QT_TRANSLATE_NOOP("DomainWords", "reply")},
    {"message", "note", QT_TRANSLATE_NOOP("DomainWords", "note")},
    {"message", "report", QT_TRANSLATE_NOOP("DomainWords", "report")},
    {"message", "system", QT_TRANSLATE_NOOP("DomainWords", "event")},
    {"party", "company", QT_TRANSLATE_NOOP("DomainWords", "company")},
    {"party", "customer", QT_TRANSLATE_NOOP("DomainWords", "customer")},
    {"term", "allowance_minutes",
        QT_TRANSLATE_NOOP("DomainWords", "the monthly allowance, in minutes,")},
    {"term", "availability_target_bp",
        QT_TRANSLATE_NOOP("DomainWords", "the availability target, in hundredths of a per cent,")},
    {"term", "penalty_bp",
        QT_TRANSLATE_NOOP("DomainWords", "the penalty, in hundredths of a per cent of the rent,")},
    {"table", "agent", QT_TRANSLATE_NOOP("DomainWords", "agent")},
    {"table", "customer", QT_TRANSLATE_NOOP("DomainWords", "customer")},
    {"table", "contact", QT_TRANSLATE_NOOP("DomainWords", "contact of that customer")},
    {"table", "server", QT_TRANSLATE_NOOP("DomainWords", "server")},
    {"table", "platform", QT_TRANSLATE_NOOP("DomainWords", "platform")},
    {"table", "study", QT_TRANSLATE_NOOP("DomainWords", "study")},
    {"table", "contract", QT_TRANSLATE_NOOP("DomainWords", "contract")},
    {"table", "ticket", QT_TRANSLATE_NOOP("DomainWords", "ticket")},
    {"table", "message", QT_TRANSLATE_NOOP("DomainWords", "message")},
    {"table", "intervention", QT_TRANSLATE_NOOP("DomainWords", "intervention")},
};

QString keyOf(const QString &of, const QString &word) { return of + u'/' + word; }

} // namespace

QString domainWord(const QString &of, const QString &word)
{
    static const QHash<QString, const char *> table = [] {
        QHash<QString, const char *> filled;
        for (const Entry &entry : entries)
            filled.insert(
                keyOf(QLatin1StringView(entry.of), QLatin1StringView(entry.word)), entry.english);
        return filled;
    }();
    const QString of_ = of == u"qualified" ? u"coverage"_qs : of;
    const char *english = table.value(keyOf(of_, word));
    return english ? QCoreApplication::translate("DomainWords", english) : word;
}

QString yesOrNo(bool yes)
{
    return yes ? QCoreApplication::translate("DomainWords", "yes")
               : QCoreApplication::translate("DomainWords", "no");
}

} // namespace vigie
