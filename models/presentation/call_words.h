#pragma once

#include <QStringList>

namespace vigie {

// What a person is told whose call on the command line is wrong. Options are given as they are
// typed, with their dashes.

QString unknownCalculatorText(const QString &name, const QStringList &known);
QString noCalculatorText(const QStringList &known);
QString unknownOptionText(const QString &option, const QStringList &known);
QString optionMissingText(const QString &option);
QString optionTwiceText(const QString &option);
QString optionWithoutValueText(const QString &option);
QString argumentsText(const QString &expected);
QString noArgumentsText(const QString &given);
QString notAnInstantText(const QString &option, const QString &value);
QString notALinkText(const QString &given);
QString notAWordText(const QString &option, const QString &value, const QStringList &words);
QString notMinutesText(const QString &option, const QString &value);
QString minutesForCriticalText();
QString notAMonthText(const QString &value);
QString notAYearText(const QString &value);

/// `reason`: what the system says.
QString unreadableFileText(const QString &file, const QString &reason);

} // namespace vigie
