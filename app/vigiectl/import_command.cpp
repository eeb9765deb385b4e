#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "app/vigiectl/import_report.h"
#include "app/vigiectl/open_book.h"
#include "domain/instant_text.h"
#include "interchange/servicenow_log.h"
#include "interchange/tickets_csv.h"
#include "presentation/call_words.h"
#include "presentation/row_note_words.h"
#include "presentation/sentences.h"
#include "storage/ticket_import.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace vigie {

namespace {

/// What was asked for on the line.
struct Import
{
    QString source;
    QString file;
    std::optional<QString> levels;
    std::optional<Instant> until;
    bool strict = false;
};

using Bytes = tl::expected<QByteArray, InputProblem>;

QString levelsText()
{
    return QCoreApplication::translate("Vigiectl",
        "Say with --levels FILE which service level each customer has: a CSV with the header "
        "“customer,level” and a line for each customer, “*,standard” for all that are not named. "
        "The levels are standard, serenity, pro, business and critical.");
}

/// The call as an import, or why it is none.
tl::expected<Import, QString> importFrom(Call &call)
{
    Import import;
    import.strict = takeFlag(call.arguments, u"--strict"_qs);
    import.levels = takeOption(call.arguments, u"--levels"_qs);
    const auto until = takeOption(call.arguments, u"--until"_qs);
    if (call.arguments.size() != 2 || call.arguments.back().startsWith(u"--"))
        return tl::unexpected(usageText(call.command));
    import.source = call.arguments.front();
    import.file = call.arguments.back();
    const bool isLog = import.source == u"servicenow";
    if ((!isLog && import.source != u"csv") || (until && !isLog))
        return tl::unexpected(usageText(call.command));
    if (isLog && !import.levels)
        return tl::unexpected(levelsText());
    if (!until)
        return import;
    import.until = instantFrom(*until);
    if (!import.until)
        return tl::unexpected(notAnInstantText(u"--until"_qs, *until));
    return import;
}

Bytes bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return tl::unexpected(
            InputProblem{failureText({Failure::Kind::Unreadable, path}), path, {}, {}, {}});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(
            InputProblem{failureText({Failure::Kind::Unreadable, path}), path, {}, {}, {}});
    return bytes;
}

InputProblem problemOf(const RowNote &note, const QString &path)
{
    return {rowNoteText(note), path, note.line, {}, note.column};
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A line on a terminal that is written over and over; silent elsewhere.
class Progress
{
public:
    bool operator()(qint64 done, qint64 all)
    {
        if (!m_isTerminal)
            return true;
        const QString text = QCoreApplication::translate("Vigiectl", "%1 of %2 tickets")
                                 .arg(QString::number(done), QString::number(all));
        std::fputs(('\r' + text.toUtf8() + (done == all ? "\n" : "")).constData(), stderr);
        return true;
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
};

/// As far as it is known before its files are read.
ImportTickets operationOf(const Import &import)
{
    ImportTickets operation;
    operation.source = import.source;
    operation.until = import.until;
    return operation;
}

/// Everything an import rests on, read.
struct Inputs
{
    ImportedTickets tickets;
    LevelsFile levels;
    ImportTickets operation;
};

tl::expected<Inputs, InputProblem> readInputs(const Import &import, const QTimeZone &zone)
{
    Inputs inputs;
    inputs.operation = operationOf(import);
    if (import.levels) {
        const Bytes bytes = bytesOf(*import.levels);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto levels = LevelsFile::read(*bytes);
        if (!levels)
            return tl::unexpected(problemOf(levels.error(), *import.levels));
        inputs.levels = *std::move(levels);
        inputs.operation.levels = digestOf(*bytes);
    }
    const Bytes bytes = bytesOf(import.file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto tickets = import.source == u"csv" ? readTicketsCsv(*bytes, zone)
                                           : readServiceNowLog(*bytes, zone, import.until);
    if (!tickets)
        return tl::unexpected(problemOf(tickets.error(), import.file));
    inputs.tickets = *std::move(tickets);
    inputs.operation.digest = digestOf(*bytes);
    return inputs;
}

Status tell(const Call &call, const ImportReport &report)
{
    if (call.json) {
        print(importJson(report));
    } else {
        for (const QString &line : importLines(report))
            printText(line);
    }
    return report.refused.empty() ? Done : Refused;
}

Envelope envelopeOf(const Call &call, const OpenBook &open, ImportTickets operation)
{
    return {std::move(operation), QUuid::createUuid(), call.as, timeOfWriting(call, open)};
}

Status take(const Call &call, OpenBook &open, Inputs inputs, bool strict)
{
    ImportReport report{inputs.tickets.ticketCount, inputs.tickets.eventCount, 0, 0,
        std::move(inputs.tickets.mended), std::move(inputs.tickets.refused),
        inputs.levels.unused(inputs.tickets.customers)};
    if (strict && !report.refused.empty())
        return tell(call, report);

    const Envelope envelope = envelopeOf(call, open, std::move(inputs.operation));
    const ImportManner manner{std::move(inputs.levels), strict, Progress()};
    const auto result = importTickets(*open.book, envelope, inputs.tickets, manner);
    if (!result)
        return databaseError(call, result.error());
    if (const auto *refusal = std::get_if<Refusal>(&result->outcome.decision))
        return refusedError(call, *refusal, open.zone());
    report.taken = result->taken;
    report.already = result->already;
    report.refused.insert(report.refused.end(), result->refused.begin(), result->refused.end());
    std::ranges::stable_sort(report.refused, {}, &RowNote::row);
    return tell(call, report);
}

} // namespace

Status runImport(Call call)
{
    const auto import = importFrom(call);
    if (!import)
        return usageError(call, import.error());
    auto open = openBook(call);
    if (!open)
        return databaseError(call, open.error());
    if (const auto wrong = wrongTime(call, open->simulatedTime))
        return usageError(call, *wrong);
    // Who may not import is told so before a long file is read.
    const auto allowed = open->book->preview(envelopeOf(call, *open, operationOf(*import)));
    if (!allowed)
        return databaseError(call, allowed.error());
    if (const auto *refusal = std::get_if<Refusal>(&allowed->decision))
        return refusedError(call, *refusal, open->zone());
    auto inputs = readInputs(*import, open->zone());
    if (!inputs)
        return inputError(call, inputs.error());
    return take(call, *open, *std::move(inputs), import->strict);
}

} // namespace vigie
