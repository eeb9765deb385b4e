#include "presentation/customer_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

QString hundredthsText(qint64 hundredths)
{
    const QString rest = QString::number(hundredths % 100).rightJustified(2, u'0');
    return QLocale().toString(hundredths / 100) + QLocale().decimalPoint() + rest;
}

QString missedText(qint64 missed)
{
    return missed < 2
        ? QCoreApplication::translate("CustomerWords", "guarantee missed")
        : QCoreApplication::translate("CustomerWords", "%1 missed this quarter").arg(missed);
}

/// Whom contracts lack. (L4)
QString lacksText(const MissingPeople &lacks)
{
    QStringList texts;
    if (lacks.accountManager)
        texts << QCoreApplication::translate("CustomerWords", "no account manager");
    if (lacks.referringEngineer)
        texts << QCoreApplication::translate("CustomerWords", "no referring engineer");
    return texts.join(u", "_qs);
}

QString attentionText(Attention reason, const CustomerRow &row)
{
    switch (reason) {
    case Attention::GuaranteeMissed: return missedText(row.missed);
    case Attention::WaitingForCredit:
        return QCoreApplication::translate("CustomerWords", "waits for credit");
    case Attention::AdministrationToHandBack:
        return QCoreApplication::translate("CustomerWords", "administration to hand back");
    case Attention::ContractIncomplete: return lacksText(row.lacks);
    case Attention::BlocksToConfirm:
        return QCoreApplication::translate("CustomerWords", "blocks to confirm");
    case Attention::BlocksToInvoice:
        return QCoreApplication::translate("CustomerWords", "blocks to invoice");
    case Attention::CreditUsedUp:
        return QCoreApplication::translate("CustomerWords", "credit used up");
    case Attention::CreditLow: return QCoreApplication::translate("CustomerWords", "low credit");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList attentionTexts(const CustomerRow &row)
{
    QStringList texts;
    for (const Attention reason : row.attention)
        texts << attentionText(reason, row);
    return texts;
}

QString changeText(qint64 wholeMinutes)
{
    const QString number = QLocale().toString(qAbs(wholeMinutes));
    if (wholeMinutes == 0)
        return number;
    return (wholeMinutes < 0 ? QChar(0x2212) : QChar(u'+')) + number;
}

QString moneyText(qint64 cents)
{
    return QCoreApplication::translate("CustomerWords", "%1 €").arg(hundredthsText(cents));
}

QString percentText(qint64 hundredths)
{
    return QCoreApplication::translate("CustomerWords", "%1 %").arg(hundredthsText(hundredths));
}

QString monthName(Month month)
{
    return QLocale().standaloneMonthName(month.month) + u' ' + QString::number(month.year);
}

QString shortMonthName(Month month)
{
    return QLocale().standaloneMonthName(month.month, QLocale::ShortFormat);
}

QString dayText(Instant at, const BusinessCalendar &calendar)
{
    return QLocale().toString(calendar.dateOf(at), u"d MMM yyyy"_qs);
}

Month monthBefore(Month month, int howMany)
{
    const int months = month.year * 12 + month.month - 1 - howMany;
    return {months / 12, months % 12 + 1};
}

} // namespace vigie
