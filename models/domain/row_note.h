#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vigie {

/// What a reader has to say about one row of somebody else's file, as data; words for people are
/// chosen in presentation. Row 1 is the header. `line` is where the row begins in the file: it
/// differs from `row` once a quoted text has held line breaks.
struct RowNote
{
    enum class Kind {
        // A row that cannot be read.
        NotUtf8,
        ZeroCharacter, ///< U+0000
        QuoteNotClosed,
        TextAfterQuote, ///< something between a closing quote and the next comma
        QuoteInText, ///< a quote inside a field that did not begin with one
        TooWide,
        TooNarrow,
        // A header that cannot be used; `column` says which.
        NoHeader,
        TooManyColumns,
        ColumnMissing,
        ColumnTwice,
        // A value that cannot be taken; `column` and `value` say which.
        ValueMissing,
        NoSuchInstant,
        NotAKey,
        NotAWord, ///< none of the words this column knows
        NotANumber,
        TooLong,
        GivenTwice, ///< `value` stood in an earlier row already
        OfAnother, ///< `value`, a server, belongs to another customer
        ClosedBeforeOpened,
        ClosedMissing, ///< closed, but no instant says when
        // Taken, but not as it stands.
        ColumnReadAs, ///< the header's `value` is read as `column`
        ColumnUnknown, ///< left alone
        StateKept, ///< a state that says nothing: the one before stays
        OrderBackwards, ///< the event's number is lower than that of the row before it
        InstantBackwards, ///< the event is older than the one before it
        InstantBeforeOpening, ///< the first event is older than the ticket's opening
        InstantSkipped, ///< a local time the clocks skipped: taken as if they had not
        ClosedLeftAlone, ///< an instant of closing on a ticket that is not closed
        // Without effect.
        CustomerUnused, ///< no ticket that is imported is of this customer, `value`
    };

    qint64 row = 0;
    qint64 line = 0;
    Kind kind;
    QString column{};
    QString value{};

    friend bool operator==(const RowNote &, const RowNote &) = default;
};

/// A file as read, or the row because of which it cannot be read at all.
template <class T>
using Readable = tl::expected<T, RowNote>;

} // namespace vigie
