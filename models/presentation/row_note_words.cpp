#include "presentation/row_note_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype longestShown = 60;

using Kind = RowNote::Kind;

const char *sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::NotUtf8: return QT_TRANSLATE_NOOP("RowNote", "The row has bytes that are no UTF-8.");
    case Kind::ZeroCharacter:
        return QT_TRANSLATE_NOOP("RowNote", "The row has a character U+0000.");
    case Kind::QuoteNotClosed:
        return QT_TRANSLATE_NOOP("RowNote", "A quote is opened and never closed.");
    case Kind::TextAfterQuote:
        return QT_TRANSLATE_NOOP(
            "RowNote", "Something stands between a closing quote and the next comma.");
    case Kind::QuoteInText:
        return QT_TRANSLATE_NOOP("RowNote",
            "A quote stands inside a field that is not in quotes. Put the field in quotes and "
            "double the quote.");
    case Kind::TooWide:
        return QT_TRANSLATE_NOOP("RowNote", "The row has more fields than the header.");
    case Kind::TooNarrow:
        return QT_TRANSLATE_NOOP("RowNote", "The row has fewer fields than the header.");
    case Kind::NoHeader: return QT_TRANSLATE_NOOP("RowNote", "The file has no header.");
    case Kind::TooManyColumns:
        return QT_TRANSLATE_NOOP("RowNote", "The header has more than a thousand columns.");
    case Kind::ColumnMissing: return QT_TRANSLATE_NOOP("RowNote", "The header has no column “%1”.");
    case Kind::ColumnTwice:
        return QT_TRANSLATE_NOOP("RowNote", "The header has the column “%1” twice.");
    case Kind::ValueMissing: return QT_TRANSLATE_NOOP("RowNote", "“%1” is empty.");
    case Kind::NoSuchInstant:
        return QT_TRANSLATE_NOOP("RowNote", "“%1” is no time that can be read: “%2”.");
    case Kind::NotAKey:
        return QT_TRANSLATE_NOOP(
            "RowNote", "“%1” is no key of 1 to 64 letters, digits, “-”, “.” or “_”: “%2”.");
    case Kind::NotAWord: return QT_TRANSLATE_NOOP("RowNote", "“%1” cannot be “%2”.");
    case Kind::NotANumber: return QT_TRANSLATE_NOOP("RowNote", "“%1” is no whole number: “%2”.");
    case Kind::TooLong: return QT_TRANSLATE_NOOP("RowNote", "“%1” is too long: “%2”.");
    case Kind::GivenTwice:
        return QT_TRANSLATE_NOOP("RowNote", "An earlier row has the same “%1”: “%2”.");
    case Kind::OfAnother:
        return QT_TRANSLATE_NOOP("RowNote", "“%1” belongs to another customer: “%2”.");
    case Kind::ClosedBeforeOpened:
        return QT_TRANSLATE_NOOP("RowNote", "“%1” lies before the opening: “%2”.");
    case Kind::ClosedMissing:
        return QT_TRANSLATE_NOOP(
            "RowNote", "“%1” is empty, though the ticket is closed. Say when it was closed.");
    case Kind::ColumnReadAs: return QT_TRANSLATE_NOOP("RowNote", "A column “%2” was read as “%1”.");
    case Kind::ColumnUnknown:
        return QT_TRANSLATE_NOOP("RowNote", "The column “%1” is not known and was left alone.");
    case Kind::StateKept:
        return QT_TRANSLATE_NOOP(
            "RowNote", "“%1” says nothing, “%2”; the ticket kept the state it had.");
    case Kind::OrderBackwards:
        return QT_TRANSLATE_NOOP("RowNote",
            "“%1” is lower than in the row before, “%2”; the event was put where it belongs.");
    case Kind::InstantBackwards:
        return QT_TRANSLATE_NOOP(
            "RowNote", "“%1” lies before that of the row before, “%2”; both were kept.");
    case Kind::InstantBeforeOpening:
        return QT_TRANSLATE_NOOP(
            "RowNote", "“%1” lies before the ticket’s opening, “%2”; both were kept.");
    case Kind::InstantSkipped:
        return QT_TRANSLATE_NOOP("RowNote",
            "“%1” is a time that the clocks skipped, “%2”; it was read as if they had not.");
    case Kind::ClosedLeftAlone:
        return QT_TRANSLATE_NOOP(
            "RowNote", "“%1” is given though the ticket is not closed, “%2”; it was left alone.");
    case Kind::CustomerUnused:
        return QT_TRANSLATE_NOOP("RowNote", "No ticket in the file is of this “%1”: “%2”.");
    }
    Q_UNREACHABLE();
}

/// One line of what somebody else wrote, short enough to stand in a sentence.
QString shown(const QString &value)
{
    QString line = value.first(std::min(value.size(), longestShown + 1)).simplified();
    if (line.size() > longestShown)
        line = line.first(longestShown - 1) + u'…';
    return line;
}

} // namespace

QString rowNoteText(const RowNote &note)
{
    QString text = QCoreApplication::translate("RowNote", sentenceOf(note.kind));
    if (text.contains(u"%2"))
        text = text.arg(shown(note.column), shown(note.value));
    else if (text.contains(u"%1"))
        text = text.arg(shown(note.column));
    if (note.line == note.row)
        return text;
    return QCoreApplication::translate("RowNote", "%1 (line %2 of the file)")
        .arg(text, QString::number(note.line));
}

} // namespace vigie
