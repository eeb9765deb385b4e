#include "presentation/statement_csv.h"

#include "domain/instant_text.h"

#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

/// What people typed may hold anything: it stays on its line and in its column.
QString typed(std::optional<QString> given)
{
    QString text = std::move(given).value_or(QString());
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    if (!text.contains(u',') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_qs) + u'"';
}

template <class Thing>
QString idText(const std::optional<Identifier<Thing>> &id)
{
    return id ? id->uuid.toString(QUuid::WithoutBraces) : QString();
}

QString keyText(const NameOf &name) { return name ? name->key : QString(); }

QString lineOf(const StatementRow &row, const QTimeZone &zone)
{
    const LedgerEntry &entry = row.entry;
    return QStringList{entry.id.uuid.toString(QUuid::WithoutBraces), QString::number(entry.number),
        instantText(entry.at, zone), monthText(entry.month), QString(wordOf(entry.kind)),
        QString::number(entry.minutes()), QString::number(entry.balance),
        row.ticket ? QString::number(*row.ticket) : QString(), keyText(row.author),
        keyText(row.machine), idText(entry.intervention),
        entry.source ? QString(wordOf(*entry.source)) : QString(), idText(entry.undoes),
        QString::number(entry.catalogue), typed(row.invoice), typed(row.reason)}
        .join(u',');
}

} // namespace

QByteArray statementCsv(const LedgerStatement &statement, const QTimeZone &zone)
{
    QStringList lines{
        u"id,number,at,month,kind,minutes,balance,ticket,author,server,intervention,source,"
        "undoes,catalogue,invoice,reason"_qs};
    for (const StatementRow &row : statement.rows)
        lines << lineOf(row, zone);
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace vigie
