#include "presentation/call_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString say(const char *english) { return QCoreApplication::translate("Calculators", english); }

QString listed(const QStringList &words) { return words.join(u", "_qs); }

} // namespace

QString unknownCalculatorText(const QString &name, const QStringList &known)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "There is no calculator “%1”. There are: %2."))
        .arg(name, listed(known));
}

QString noCalculatorText(const QStringList &known)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "Name a calculator behind “vigiectl rule”: %1."))
        .arg(listed(known));
}

QString unknownOptionText(const QString &option, const QStringList &known)
{
    if (known.isEmpty())
        return say(QT_TRANSLATE_NOOP(
                       "Calculators", "There is no option “%1”: this calculator takes none."))
            .arg(option);
    return say(QT_TRANSLATE_NOOP("Calculators", "There is no option “%1”. There are: %2."))
        .arg(option, listed(known));
}

QString optionMissingText(const QString &option)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "The option “%1” is missing.")).arg(option);
}

QString optionTwiceText(const QString &option)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "The option “%1” is given twice.")).arg(option);
}

QString optionWithoutValueText(const QString &option)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "The option “%1” needs a value behind it."))
        .arg(option);
}

QString argumentsText(const QString &expected)
{
    return say(QT_TRANSLATE_NOOP(
                   "Calculators", "This calculator takes one argument, such as %1, and no more."))
        .arg(expected);
}

QString noArgumentsText(const QString &given)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "“%1” is neither an option nor the value of one."))
        .arg(given);
}

QString notAnInstantText(const QString &option, const QString &value)
{
    return say(QT_TRANSLATE_NOOP("Calculators",
                   "“%2” is no instant for “%1”. Write date, time and offset, such as "
                   "2026-10-25T02:30+01:00 or 2026-10-25T01:30Z."))
        .arg(option, value);
}

QString notALinkText(const QString &given)
{
    return say(QT_TRANSLATE_NOOP("Calculators",
                   "“%1” is no link to a ticket. Write one such as vigie://ticket/48213."))
        .arg(given);
}

QString notAWordText(const QString &option, const QString &value, const QStringList &words)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "“%1” cannot be “%2”, but one of: %3."))
        .arg(option, value, listed(words));
}

QString notMinutesText(const QString &option, const QString &value)
{
    return say(
        QT_TRANSLATE_NOOP("Calculators", "“%2” is no number of minutes for “%1”. Write 1 or more."))
        .arg(option, value);
}

QString minutesForCriticalText()
{
    return say(QT_TRANSLATE_NOOP("Calculators",
        "“--minutes” is for “--level critical”: the other levels have their own guarantee."));
}

QString notAMonthText(const QString &value)
{
    return say(QT_TRANSLATE_NOOP(
                   "Calculators", "“%1” is no month. Write year and month, such as 2026-10."))
        .arg(value);
}

QString notAYearText(const QString &value)
{
    return say(
        QT_TRANSLATE_NOOP("Calculators", "“%1” is no year. Write four digits, such as 2027."))
        .arg(value);
}

QString unreadableFileText(const QString &file, const QString &reason)
{
    return say(QT_TRANSLATE_NOOP("Calculators", "“%1” cannot be read: %2.")).arg(file, reason);
}

} // namespace vigie
