#pragma once

#include "domain/words.h"

#include <QDate>

#include <array>

namespace vigie {

/// The eleven French national holidays; their names for people are chosen in presentation. (T2)
enum class Holiday {
    NewYear,
    EasterMonday,
    LabourDay,
    VictoryDay,
    Ascension,
    WhitMonday,
    BastilleDay,
    Assumption,
    AllSaints,
    Armistice,
    Christmas
};

template <>
struct Words<Holiday>
{
    static constexpr std::array all{
        std::pair{Holiday::NewYear, "new-year"},
        std::pair{Holiday::EasterMonday, "easter-monday"},
        std::pair{Holiday::LabourDay, "labour-day"},
        std::pair{Holiday::VictoryDay, "victory-day"},
        std::pair{Holiday::Ascension, "ascension"},
        std::pair{Holiday::WhitMonday, "whit-monday"},
        std::pair{Holiday::BastilleDay, "bastille-day"},
        std::pair{Holiday::Assumption, "assumption"},
        std::pair{Holiday::AllSaints, "all-saints"},
        std::pair{Holiday::Armistice, "armistice"},
        std::pair{Holiday::Christmas, "christmas"},
    };
};

struct HolidayDate
{
    QDate date;
    Holiday holiday = Holiday::NewYear;

    friend bool operator==(const HolidayDate &, const HolidayDate &) = default;
};

/// Easter Sunday of a year from 1 on, by the Gregorian reckoning.
QDate easterSunday(int year);

/// The eleven of a year from 1 on, in order of date; two may fall on one date. Today's law for
/// every year, without those of Alsace and Moselle alone. (E29)
std::array<HolidayDate, 11> holidaysOf(int year);

bool isHoliday(QDate day);

} // namespace vigie
