#include "presentation/templates.h"

#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

/// In one pass: what is filled in is not searched again.
QString filledIn(const QString &text, const QMap<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = text.mid(open + 1, close - open - 1);
        const bool known = values.contains(name);
        filled
            += text.mid(at, open - at) + (known ? values[name] : text.mid(open, close - open + 1));
        at = close + 1;
    }
    return filled + text.mid(at);
}

} // namespace

std::vector<OfferedText> offeredTexts(
    const Catalogue &catalogue, TemplateUse use, const TicketView &ticket, const QString &agent)
{
    const QMap<QString, QString> values{{u"customer"_qs, ticket.customer},
        {u"contact"_qs, ticket.contact.isEmpty() ? ticket.customer : ticket.contact},
        {u"number"_qs, ticket.number}, {u"subject"_qs, ticket.subject},
        {u"server"_qs, ticket.server}, {u"agent"_qs, agent}, {u"company"_qs, catalogue.company}};
    const auto own = QLocale().language() == QLocale::French ? Language::French : Language::English;
    std::vector<OfferedText> offered;
    for (const bool isOwn : {true, false}) {
        for (const TextTemplate &one : catalogue.templates) {
            if (one.use == use && (one.language == own) == isOwn)
                offered.push_back({one.name, filledIn(one.text, values)});
        }
    }
    return offered;
}

} // namespace vigie
