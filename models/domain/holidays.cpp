#include "domain/holidays.h"

#include <algorithm>

namespace vigie {

// The moon's age at the equinox, corrected for leap years dropped (solar) and for the 19-year
// cycle's own drift (lunar), gives the full moon; Easter is the Sunday after it.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int solar = century - century / 4;
    const int lunar = (8 * century + 13) / 25;
    int epact = (19 * golden + solar - lunar + 15) % 30;
    if (epact == 29 || (epact == 28 && golden > 10))
        --epact;
    const QDate fullMoon = QDate(year, 3, 21).addDays(epact);
    return fullMoon.addDays(7 - fullMoon.dayOfWeek() % 7);
}

std::array<HolidayDate, 11> holidaysOf(int year)
{
    const QDate easter = easterSunday(year);
    std::array all{
        HolidayDate{QDate(year, 1, 1), Holiday::NewYear},
        HolidayDate{easter.addDays(1), Holiday::EasterMonday},
        HolidayDate{QDate(year, 5, 1), Holiday::LabourDay},
        HolidayDate{QDate(year, 5, 8), Holiday::VictoryDay},
        HolidayDate{easter.addDays(39), Holiday::Ascension},
        HolidayDate{easter.addDays(50), Holiday::WhitMonday},
        HolidayDate{QDate(year, 7, 14), Holiday::BastilleDay},
        HolidayDate{QDate(year, 8, 15), Holiday::Assumption},
        HolidayDate{QDate(year, 11, 1), Holiday::AllSaints},
        HolidayDate{QDate(year, 11, 11), Holiday::Armistice},
        HolidayDate{QDate(year, 12, 25), Holiday::Christmas},
    };
    std::ranges::stable_sort(all, {}, &HolidayDate::date);
    return all;
}

bool isHoliday(QDate day)
{
    const auto all = holidaysOf(day.year());
    return std::ranges::find(all, day, &HolidayDate::date) != all.end();
}

} // namespace vigie
