#include "presentation/customer_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace vigie {

namespace {

QString hundredthsText(qint64 hundredths)
{
    const QString rest = QString::number(hundredths % 100).rightJustified(2, u'0');
    return QLocale().toString(hundredths / 100) + QLocale().decimalPoint() + rest;
}

} // namespace

QString attentionText(Attention reason)
{
    const char *words = nullptr;
    switch (reason) {
    case Attention::GuaranteeMissed:
        words = QT_TRANSLATE_NOOP("CustomerWords", "guarantee missed");
        break;
    case Attention::WaitingForCredit:
        words = QT_TRANSLATE_NOOP("CustomerWords", "waits for credit");
        break;
    case Attention::ContractIncomplete:
        words = QT_TRANSLATE_NOOP("CustomerWords", "contract incomplete");
        break;
    case Attention::BlocksToConfirm:
        words = QT_TRANSLATE_NOOP("CustomerWords", "blocks to confirm");
        break;
    case Attention::BlocksToInvoice:
        words = QT_TRANSLATE_NOOP("CustomerWords", "blocks to invoice");
        break;
    case Attention::CreditLow: words = QT_TRANSLATE_NOOP("CustomerWords", "low credit"); break;
    }
    return QCoreApplication::translate("CustomerWords", words);
}

QString attentionTexts(const std::vector<Attention> &reasons)
{
    QStringList texts;
    for (const Attention reason : reasons)
        texts << attentionText(reason);
    return texts.join(u", "_qs);
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
