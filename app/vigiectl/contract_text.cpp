#include "app/vigiectl/contract_text.h"

#include "app/vigiectl/plain_words.h"
#include "app/vigiectl/text_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

QString say(const char *english) { return QCoreApplication::translate("Vigiectl", english); }

QString money(const std::optional<qint64> &cents)
{
    return cents ? QLocale().toString(*cents / 100) + QLocale().decimalPoint()
            + QString::number(*cents % 100).rightJustified(2, u'0') + u" EUR"_qs
                 : say(QT_TRANSLATE_NOOP("Vigiectl", "by contract"));
}

QString missingText(const MissingPeople &missing)
{
    QStringList people;
    if (missing.accountManager)
        people << say(QT_TRANSLATE_NOOP("Vigiectl", "an account manager"));
    if (missing.referringEngineer)
        people << say(QT_TRANSLATE_NOOP("Vigiectl", "a referring engineer"));
    return people.join(u", "_qs);
}

QString partyText(Party party) { return domainWord(u"party"_qs, wordOf(party)); }

void addTerms(Sheet &sheet, const LevelTerms &terms)
{
    const auto guarantee
        = terms.guarantee ? std::optional<qint64>(terms.guarantee->count()) : std::nullopt;
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "guarantee")), minutesWords(guarantee));
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "allowance")), minutesWords(terms.allowance.count()));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "fee")), money(terms.feeCents));
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "hardware and network")), partyText(terms.hardware));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "system and panel")), partyText(terms.system));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "applications")), partyText(terms.applications));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "administrator")), partyText(terms.administrator));
}

} // namespace

QString contractText(const ContractFile &file, const QTimeZone &zone)
{
    const Contract &contract = file.contract;
    Sheet sheet;
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "contract")), contract.key);
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "level")),
        domainWord(u"level"_qs, wordOf(contract.level)));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "customer")), nameText(file.customer));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "server")), nameText(file.server));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "platform")), nameText(file.platform));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "from")), instantWords(contract.from, zone));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "until")), instantWords(contract.until, zone));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "in force")), yesOrNo(file.inForce));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "account manager")), nameText(file.accountManager));
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "referring engineer")), nameText(file.referringEngineer));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "incomplete without")), missingText(file.missing));
    addTerms(sheet, file.terms);
    sheet.add(
        say(QT_TRANSLATE_NOOP("Vigiectl", "technologies")), contract.technologies.join(u", "_qs));
    sheet.add(say(QT_TRANSLATE_NOOP("Vigiectl", "exception")),
        contract.exceptionReason.value_or(QString()));
    return sheet.lines().join(u'\n');
}

} // namespace vigie
