#include "presentation/holiday_names.h"

#include <QCoreApplication>

namespace vigie {

QString holidayName(Holiday holiday)
{
    const auto named
        = [](const char *name) { return QCoreApplication::translate("Holidays", name); };
    switch (holiday) {
    case Holiday::NewYear: return named(QT_TRANSLATE_NOOP("Holidays", "New Year’s Day"));
    case Holiday::EasterMonday: return named(QT_TRANSLATE_NOOP("Holidays", "Easter Monday"));
    case Holiday::LabourDay: return named(QT_TRANSLATE_NOOP("Holidays", "Labour Day"));
    case Holiday::VictoryDay: return named(QT_TRANSLATE_NOOP("Holidays", "Victory Day"));
    case Holiday::Ascension: return named(QT_TRANSLATE_NOOP("Holidays", "Ascension Day"));
    case Holiday::WhitMonday: return named(QT_TRANSLATE_NOOP("Holidays", "Whit Monday"));
    case Holiday::BastilleDay: return named(QT_TRANSLATE_NOOP("Holidays", "Bastille Day"));
    case Holiday::Assumption: return named(QT_TRANSLATE_NOOP("Holidays", "Assumption Day"));
    case Holiday::AllSaints: return named(QT_TRANSLATE_NOOP("Holidays", "All Saints’ Day"));
    case Holiday::Armistice: return named(QT_TRANSLATE_NOOP("Holidays", "Armistice Day"));
    case Holiday::Christmas: return named(QT_TRANSLATE_NOOP("Holidays", "Christmas Day"));
    }
    Q_UNREACHABLE();
}

} // namespace vigie
