#include "app/vigiectl/hours_text.h"

#include "app/vigiectl/plain_words.h"
#include "app/vigiectl/text_table.h"
#include "domain/instant_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString say(const char *english) { return QCoreApplication::translate("Vigiectl", english); }

QString ticketText(const std::optional<qint64> &number)
{
    return number ? u'#' + QString::number(*number) : QString();
}

} // namespace

QString statementText(const LedgerStatement &statement, const QTimeZone &zone)
{
    std::vector<QStringList> rows{{say(QT_TRANSLATE_NOOP("Vigiectl", "at")),
        say(QT_TRANSLATE_NOOP("Vigiectl", "month")), say(QT_TRANSLATE_NOOP("Vigiectl", "what")),
        say(QT_TRANSLATE_NOOP("Vigiectl", "minutes")),
        say(QT_TRANSLATE_NOOP("Vigiectl", "balance")), {}, {}, {}, {}}};
    for (const StatementRow &row : statement.rows)
        rows.push_back({instantWords(row.entry.at, zone), monthText(row.entry.month),
            domainWord(u"entry"_qs, wordOf(row.entry.kind)), QString::number(row.entry.minutes()),
            QString::number(row.entry.balance), ticketText(row.ticket), nameText(row.machine),
            nameText(row.author), row.invoice ? *row.invoice : row.reason.value_or(QString())});
    return (QStringList{{}, say(QT_TRANSLATE_NOOP("Vigiectl", "Statement"))} + tableLines(rows))
        .join(u'\n');
}

QString blocksText(const std::vector<BlockFile> &blocks, const QTimeZone &zone)
{
    std::vector<QStringList> rows;
    for (const BlockFile &one : blocks)
        rows.push_back({nameText(one.customer), ticketText(one.ticket),
            instantWords(one.block.sold, zone), minutesWords(one.block.minutes),
            domainWord(u"block_state"_qs, wordOf(one.block.state)),
            one.block.id.uuid.toString(QUuid::WithoutBraces)});
    return tableLines(rows).join(u'\n');
}

} // namespace vigie
