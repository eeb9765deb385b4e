#include "app/machine.h"
#include "app/vigiectl/answer_json.h"
#include "app/vigiectl/command_table.h"
#include "app/vigiectl/commands.h"
#include "operations/facts.h"
#include "storage/embedded_book.h"
#include "storage/verifier.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vigie {

namespace {

QJsonValue json(const Value &value)
{
    struct
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(const QString &word) const { return word; }
        QJsonValue operator()(const QUuid &id) const { return id.toString(QUuid::WithoutBraces); }
    } const convert;
    return std::visit(convert, value);
}

/// Of a table of the company, in the words of the other commands; else as it is stored.
QJsonValue json(const Unexplained &one, const Value &value, const QTimeZone &zone)
{
    const auto table = tableNamed(one.table);
    const Fact fact = table ? factOf(*table, one.field, value) : Fact();
    return fact == Fact() ? json(value) : factJson(fact, zone);
}

QJsonObject json(const Unexplained &one, const QTimeZone &zone)
{
    return {{u"table"_qs, one.table}, {u"key"_qs, one.key}, {u"field"_qs, one.field},
        {u"stored"_qs, json(one, one.stored, zone)},
        {u"expected"_qs, json(one, one.expected, zone)}};
}

/// What no operation can explain, or needs to.
QJsonArray exempt()
{
    return {QJsonObject{{u"table"_qs, u"operation"_qs}, {u"field"_qs, u"received_at"_qs},
                {u"why"_qs,
                    QCoreApplication::translate("Vigiectl",
                        "It tells when the act reached this file; no rule reads it and nothing "
                        "follows from it.")}},
        QJsonObject{{u"table"_qs, u"ticket_words"_qs}, {u"field"_qs, u"words"_qs},
            {u"why"_qs,
                QCoreApplication::translate("Vigiectl",
                    "It is what tickets are found by, and follows from their rows; no rule reads "
                    "it.")}}};
}

QJsonObject json(const Verification &verification, const QTimeZone &zone)
{
    QJsonArray unexplained;
    for (const Unexplained &one : verification.unexplained)
        unexplained << json(one, zone);
    return {{u"operations"_qs, verification.operations}, {u"checked"_qs, verification.checked},
        {u"rows"_qs, verification.rows}, {u"unexplained"_qs, unexplained},
        {u"exempt"_qs, exempt()}};
}

QString shown(const Value &value)
{
    const QJsonValue one = json(value);
    return one.isNull()  ? QCoreApplication::translate("Vigiectl", "nothing")
        : one.isString() ? QCoreApplication::translate("Vigiectl", "“%1”").arg(one.toString())
                         : QString::number(one.toInteger());
}

void printForPeople(const Verification &verification)
{
    for (const Unexplained &one : verification.unexplained)
        printText(QCoreApplication::translate(
            "Vigiectl", "%1 %2, %3: stored is %4, the operations say %5")
                      .arg(one.table, one.key, one.field, shown(one.stored), shown(one.expected)));
    printText(QCoreApplication::translate(
        "Vigiectl", "%n operation(s) in the log", nullptr, int(verification.operations)));
    printText(QCoreApplication::translate(
        "Vigiectl", "%n of them decided again", nullptr, int(verification.checked)));
    printText(QCoreApplication::translate(
        "Vigiectl", "%n row(s) compared", nullptr, int(verification.rows)));
    printText(QCoreApplication::translate(
        "Vigiectl", "%n thing(s) unexplained", nullptr, int(verification.unexplained.size())));
}

/// The company's, as far as its catalogue can be read.
QTimeZone zoneOf(DatabaseFile &file)
{
    const auto catalogue = EmbeddedBook(file, machineNow).catalogue();
    return catalogue && *catalogue ? (*catalogue)->calendar.zone() : QTimeZone::utc();
}

} // namespace

Status runVerify(Call call)
{
    if (!call.arguments.isEmpty())
        return usageError(call, usageText(call.command));
    auto file = DatabaseFile::open(call.database);
    if (!file)
        return databaseError(call, file.error());
    const auto verification = verify((*file)->connection());
    if (!verification)
        return databaseError(call, verification.error());
    if (call.json)
        print(json(*verification, zoneOf(**file)));
    else
        printForPeople(*verification);
    return verification->unexplained.empty() ? Done : Refused;
}

} // namespace vigie
