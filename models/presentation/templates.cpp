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
        const QString value = values.value(name);
        filled += text.mid(at, open - at)
            + (value.isEmpty() ? text.mid(open, close - open + 1) : value);
        at = close + 1;
    }
    return filled + text.mid(at);
}

Language languageFor(const TicketView &ticket)
{
    const bool french = QLocale().language() == QLocale::French;
    return valueOf<Language>(ticket.language)
        .value_or(french ? Language::French : Language::English);
}

} // namespace

std::vector<OfferedText> offeredTexts(
    const Catalogue &catalogue, TemplateUse use, const TicketView &ticket, const QString &agent)
{
    const QMap<QString, QString> values{{u"customer"_qs, ticket.customer},
        {u"contact"_qs, ticket.contact.isEmpty() ? ticket.customer : ticket.contact},
        {u"number"_qs, ticket.number}, {u"subject"_qs, ticket.subject},
        {u"server"_qs, ticket.server}, {u"agent"_qs, agent}, {u"company"_qs, catalogue.company}};
    const Language wanted = languageFor(ticket);
    std::vector<OfferedText> first;
    std::vector<OfferedText> others;
    for (const TextTemplate &one : catalogue.templates) {
        if (one.use != use)
            continue;
        const QString text = filledIn(one.text, values);
        if (one.language == wanted)
            first.push_back({one.name, text});
        else
            others.push_back({u"%1 (%2)"_qs.arg(one.name, QString(wordOf(one.language))), text});
    }
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

} // namespace vigie
