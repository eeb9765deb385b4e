#pragma once

#include "domain/words.h"

#include <QString>

#include <array>

#include <tl/expected.hpp>

namespace vigie {

/// What can stand in a field of a TOML file or a JSON object.
enum class FieldType {
    Integer,
    Boolean,
    Text,
    TextList,
    Date,
    Time,
    Section,
    SectionList,
    MonthMinutes, ///< of JSON: minutes by month
    Periods ///< of JSON: a list of [from, to]
};

template <>
struct Words<FieldType>
{
    static constexpr std::array all{
        std::pair{FieldType::Integer, "integer"},
        std::pair{FieldType::Boolean, "boolean"},
        std::pair{FieldType::Text, "text"},
        std::pair{FieldType::TextList, "text-list"},
        std::pair{FieldType::Date, "date"},
        std::pair{FieldType::Time, "time"},
        std::pair{FieldType::Section, "section"},
        std::pair{FieldType::SectionList, "section-list"},
        std::pair{FieldType::MonthMinutes, "month-minutes"},
        std::pair{FieldType::Periods, "periods"},
    };
};

/// Why a file cannot be taken or what in it was left out, and where. Data: words for people are
/// chosen in presentation.
struct FileProblem
{
    enum class Kind {
        Syntax, ///< `detail`: what the parser says
        UnknownField,
        MissingField,
        WrongType, ///< `detail`: the `FieldType` that belongs there
        OutOfRange, ///< `detail`: 1…366
        NotOneOf, ///< `detail`: the words that can stand there
        NotText, ///< empty, too long, or with characters that no text has
        NoSuchZone,
        NotLater, ///< `detail`: the field that it must be later than
        GivenTwice,
        WorseThanBusiness, ///< L2, E18
        NotUtf8,
        NotObject, ///< no JSON object
        NoClosingDays, ///< neither an iCalendar nor a CSV with the header `date,name`
        BadRow, ///< of a CSV: its quotes or its width
        NoSuchDate, ///< `detail`: what stands there
        NotEnded, ///< `detail`: the part of an iCalendar that begins and does not end
        // Events of an iCalendar that close no day; `detail`: their name.
        EventTimed,
        EventWithoutDate,
        EventCancelled,
        EventEndsOddly, ///< before it starts, more than a year later, or nobody can tell when
        EventRepeats, ///< closes the days of its first time alone
    };

    int line = 0; ///< from 1
    int column = 0; ///< from 1, in characters; 0 where the whole line is meant
    QString field; ///< levels.pro.fee_cents, closing[2].date; empty where there is none
    Kind kind = Kind::Syntax;
    QString detail;

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// An unknown field tells more than a missing one: it is what the missing one was meant to be.
inline bool tellsMore(const FileProblem &problem, const FileProblem &than)
{
    return than.kind == FileProblem::Kind::MissingField
        && problem.kind == FileProblem::Kind::UnknownField;
}

template <class T>
using FileResult = tl::expected<T, FileProblem>;

} // namespace vigie
