#include "app/vigiectl/ticket_text.h"

#include "app/vigiectl/plain_words.h"
#include "app/vigiectl/text_table.h"
#include "presentation/debit_words.h"
#include "presentation/history_words.h"
#include "presentation/queue_words.h"
#include "presentation/sentences.h"
#include "presentation/ticket_name.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString say(const char *english) { return QCoreApplication::translate("Vigiectl", english); }

QStringList headLines(const TicketFile &file, Instant now, const Catalogue &catalogue)
{
    const QueueRow &row = file.row;
    const QTimeZone &zone = catalogue.calendar.zone();
    Sheet sheet;
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "kind")), wordText<Kind>(u"kind"_qs, row.clock.kind));
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "level")), wordText<Level>(u"level"_qs, row.clock.level));
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "state")), wordText<TicketState>(u"state"_qs, row.state));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "queue")), wordText(u"band"_qs, row.clock.band));
    if (row.clock.band)
        sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "time")), timeText(row, now, catalogue));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "due")), instantWords(row.clock.deadline, zone));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "guarantee")),
        wordText(u"verdict"_qs, shownVerdict(row.clock, now)));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "customer")), nameText(row.customer));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "server")), nameText(row.server));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "platform")), nameText(row.platform));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "owner")), nameText(row.owner));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "opened")), instantWords(row.opened, zone));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "channel")),
        wordText<Channel>(u"channel"_qs, row.channel));
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "coverage")), wordText(u"coverage"_qs, row.coverage));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "estimate")), minutesWords(row.estimateMinutes));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "contract")),
        file.contract ? file.contract->contract.key : QString());
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "proposed first")), nameText(file.proposed));
    return sheet.lines();
}

QStringList messageLines(const std::vector<WrittenMessage> &messages, const QTimeZone &zone)
{
    QStringList lines;
    for (const WrittenMessage &one : messages) {
        const Message &message = one.message;
        const QString kind = domainWord(u"message"_qs, wordOf(message.kind));
        lines << indented(
            u"%1  %2  %3"_qs.arg(instantWords(message.at, zone),
                one.author ? one.author->key : u"system"_qs,
                message.struckReason ? QCoreApplication::translate("Vigiectl", "%1, struck: %2")
                                           .arg(kind, *message.struckReason)
                                     : kind),
            2);
        if (!message.struckReason)
            lines << indented(message.text, 6);
    }
    return lines;
}

/// Each intervention's segments, and below them what its report says of them.
QStringList workLines(const std::vector<InterventionFile> &interventions, const QTimeZone &zone)
{
    std::vector<QStringList> rows;
    for (const InterventionFile &one : interventions) {
        for (const auto &[segment, agent] : one.segments)
            rows.push_back(
                {u"  "_qs + instantWords(segment.from, zone), instantWords(segment.to, zone),
                    agent->key, wordText(u"coverage"_qs, one.intervention.coverage),
                    minutesWords(one.intervention.workedMinutes)});
    }
    const QStringList table = tableLines(rows);
    QStringList lines;
    qsizetype first = 0;
    for (const InterventionFile &one : interventions) {
        const auto segments = qsizetype(one.segments.size());
        lines += table.mid(first, segments);
        first += segments;
        if (const QString debited = debitText(one); !debited.isEmpty())
            lines << indented(debited, 4);
    }
    return lines;
}

QStringList otherLines(const std::vector<OtherTicket> &others)
{
    std::vector<QStringList> rows;
    for (const OtherTicket &other : others)
        rows.push_back({u"  "_qs + ticketName(other.number, other.id.uuid), other.subject,
            wordText<TicketState>(u"state"_qs, other.state)});
    return tableLines(rows);
}

QStringList historyLines(const TicketFile &file, Instant now, const BusinessCalendar &calendar)
{
    std::vector<QStringList> rows;
    for (const HistoryLineView &line : historyViews(file, now, calendar))
        rows.push_back({u"  "_qs + line.day, line.time, line.who, line.what});
    return tableLines(rows);
}

void addSection(QStringList &lines, const char *head, const QStringList &below)
{
    if (!below.isEmpty())
        lines << QString() << say(head) << below;
}

} // namespace

QString ticketText(const TicketFile &file, Instant now, const Catalogue &catalogue)
{
    const QTimeZone &zone = catalogue.calendar.zone();
    QStringList lines{
        indented(ticketName(file.row.number, file.row.id.uuid) + u"  "_qs + file.row.subject, 0)};
    lines += headLines(file, now, catalogue);
    addSection(
        lines, QT_TRANSLATE_NOOP("Vigiectl", "Conversation"), messageLines(file.messages, zone));
    addSection(lines, QT_TRANSLATE_NOOP("Vigiectl", "Work"), workLines(file.interventions, zone));
    addSection(lines, QT_TRANSLATE_NOOP("Vigiectl", "Linked tickets"), otherLines(file.links));
    addSection(
        lines, QT_TRANSLATE_NOOP("Vigiectl", "Merged into this one"), otherLines(file.merged));
    if (file.mergedInto)
        addSection(
            lines, QT_TRANSLATE_NOOP("Vigiectl", "Merged into"), otherLines({*file.mergedInto}));
    addSection(lines, QT_TRANSLATE_NOOP("Vigiectl", "History"),
        historyLines(file, now, catalogue.calendar));
    return lines.join(u'\n');
}

} // namespace vigie
