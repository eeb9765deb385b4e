#include "app/vigiectl/customer_text.h"

#include "app/vigiectl/plain_words.h"
#include "app/vigiectl/queue_text.h"
#include "app/vigiectl/text_table.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString say(const char *english) { return QCoreApplication::translate("Vigiectl", english); }

/// A head and what stands below it; nothing if that is nothing.
QStringList section(const QString &head, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    return QStringList{{}, head} + lines;
}

QStringList contactLines(const std::vector<Contact> &contacts)
{
    std::vector<QStringList> rows;
    for (const Contact &one : contacts)
        rows.push_back({u"  "_qs + one.key, one.name, one.email.value_or(QString()),
            one.phone.value_or(QString()),
            one.mayCall ? say(QT_TRANSLATE_NOOP("Vigiectl", "may call")) : QString()});
    return tableLines(rows);
}

QStringList machineLines(const CustomerFile &file)
{
    std::vector<QStringList> rows;
    for (const RentedPlatform &one : file.platforms)
        rows.push_back({u"  "_qs + one.platform.key, one.platform.name,
            domainWord(u"level"_qs, wordOf(one.level)),
            QCoreApplication::translate("Vigiectl", "%n node(s)", nullptr, int(one.nodes.size()))});
    for (const RentedServer &one : file.servers)
        rows.push_back({u"  "_qs + one.server.key, one.server.name,
            domainWord(u"level"_qs, wordOf(one.level)), nameText(one.platform)});
    return tableLines(rows);
}

QStringList contractLines(const std::vector<ContractFile> &contracts, const QTimeZone &zone)
{
    std::vector<QStringList> rows;
    for (const ContractFile &one : contracts)
        rows.push_back(
            {u"  "_qs + one.contract.key, domainWord(u"level"_qs, wordOf(one.contract.level)),
                nameText(one.server ? one.server : one.platform),
                instantWords(one.contract.from, zone), instantWords(one.contract.until, zone),
                one.inForce ? say(QT_TRANSLATE_NOOP("Vigiectl", "in force")) : QString()});
    return tableLines(rows);
}

QStringList studyLines(const std::vector<RecordedStudy> &studies, const QTimeZone &zone)
{
    std::vector<QStringList> rows;
    for (const auto &[study, recorded] : studies)
        rows.push_back({u"  "_qs + study.key,
            study.accepted ? say(QT_TRANSLATE_NOOP("Vigiectl", "accepted"))
                           : say(QT_TRANSLATE_NOOP("Vigiectl", "declined")),
            instantWords(recorded, zone), study.technologies.join(u", "_qs)});
    return tableLines(rows);
}

} // namespace

QString customerText(const CustomerFile &file, Instant now, const Catalogue &catalogue)
{
    Sheet sheet;
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "customer")),
        u"%1 (%2)"_qs.arg(file.customer.name, file.customer.key));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "language")), file.customer.language);
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "account manager")), nameText(file.manager));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "hour credit")), minutesWords(file.credit));
    QStringList lines = sheet.lines();
    lines += section(say(QT_TRANSLATE_NOOP("Vigiectl", "Contacts")), contactLines(file.contacts));
    lines += section(say(QT_TRANSLATE_NOOP("Vigiectl", "Servers")), machineLines(file));
    lines += section(say(QT_TRANSLATE_NOOP("Vigiectl", "Contracts")),
        contractLines(file.contracts, catalogue.calendar.zone()));
    lines += section(say(QT_TRANSLATE_NOOP("Vigiectl", "Studies")),
        studyLines(file.studies, catalogue.calendar.zone()));
    if (!file.queue.empty())
        lines << QString() << queueText(file.queue, now, catalogue);
    return lines.join(u'\n');
}

} // namespace vigie
