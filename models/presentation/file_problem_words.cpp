#include "presentation/file_problem_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString say(const char *english) { return QCoreApplication::translate("FileProblems", english); }

QString typeText(const QString &field, FieldType type)
{
    const auto typed = [&](const char *english) { return say(english).arg(field); };
    switch (type) {
    case FieldType::Integer:
        return typed(QT_TRANSLATE_NOOP("FileProblems", "“%1” is a whole number."));
    case FieldType::Boolean:
        return typed(QT_TRANSLATE_NOOP("FileProblems", "“%1” is true or false."));
    case FieldType::Text:
        return typed(QT_TRANSLATE_NOOP("FileProblems", "“%1” is a text, in double quotes."));
    case FieldType::TextList:
        return typed(QT_TRANSLATE_NOOP("FileProblems",
            "“%1” is a list of texts with at least one, such as [\"web\", \"mail\"]."));
    case FieldType::Date:
        return typed(QT_TRANSLATE_NOOP(
            "FileProblems", "“%1” is a date without quotes, such as 2026-12-31."));
    case FieldType::Time:
        return typed(
            QT_TRANSLATE_NOOP("FileProblems", "“%1” is a time without quotes, such as 09:00:00."));
    case FieldType::Section:
        return typed(QT_TRANSLATE_NOOP("FileProblems", "“%1” holds fields of its own."));
    case FieldType::SectionList:
        return typed(QT_TRANSLATE_NOOP(
            "FileProblems", "“%1” is written as [[%1]], once for each, with fields of its own."));
    case FieldType::MonthMinutes:
        return typed(QT_TRANSLATE_NOOP("FileProblems",
            "“%1” holds whole minutes from 0 on by month, such as {\"2026-11\":30}."));
    case FieldType::Periods:
        return typed(QT_TRANSLATE_NOOP(
            "FileProblems", "“%1” is a list of [from, to], both instants with an offset."));
    }
    Q_UNREACHABLE();
}

const char *wordsFor(FileProblem::Kind kind)
{
    using Kind = FileProblem::Kind;
    switch (kind) {
    case Kind::Syntax: return QT_TRANSLATE_NOOP("FileProblems", "This cannot be read: %2.");
    case Kind::UnknownField: return QT_TRANSLATE_NOOP("FileProblems", "There is no field “%1”.");
    case Kind::MissingField: return QT_TRANSLATE_NOOP("FileProblems", "The field “%1” is missing.");
    case Kind::WrongType: break;
    case Kind::OutOfRange: return QT_TRANSLATE_NOOP("FileProblems", "“%1” lies within %2.");
    case Kind::NotOneOf: return QT_TRANSLATE_NOOP("FileProblems", "“%1” is one of: %2.");
    case Kind::NotText:
        return QT_TRANSLATE_NOOP("FileProblems",
            "“%1” is a text of one line that is neither empty nor longer than 200 characters.");
    case Kind::NoSuchZone:
        return QT_TRANSLATE_NOOP(
            "FileProblems", "“%1” is no time zone. Write one such as Europe/Paris.");
    case Kind::NotLater: return QT_TRANSLATE_NOOP("FileProblems", "“%1” must be later than “%2”.");
    case Kind::GivenTwice: return QT_TRANSLATE_NOOP("FileProblems", "“%1” is given twice.");
    case Kind::WorseThanBusiness:
        return QT_TRANSLATE_NOOP("FileProblems",
            "“%1” is worse than Business has it; Critical Business is never worse. (L2, E18)");
    case Kind::NotUtf8: return QT_TRANSLATE_NOOP("FileProblems", "This line is no UTF-8.");
    case Kind::NotObject: return QT_TRANSLATE_NOOP("FileProblems", "This is no JSON object.");
    case Kind::NoClosingDays:
        return QT_TRANSLATE_NOOP("FileProblems",
            "This is neither an iCalendar file nor a CSV with the header “date,name”.");
    case Kind::BadRow:
        return QT_TRANSLATE_NOOP("FileProblems",
            "This row cannot be read: its quotes or its number of columns are wrong.");
    case Kind::NoSuchDate:
        return QT_TRANSLATE_NOOP(
            "FileProblems", "“%2” is no date. Write year, month and day, such as 2026-12-31.");
    case Kind::NotEnded:
        return QT_TRANSLATE_NOOP(
            "FileProblems", "“%2” begins here but does not end: the file seems to be cut.");
    case Kind::EventTimed:
        return QT_TRANSLATE_NOOP(
            "FileProblems", "“%2” is left out: only events of whole days close support.");
    case Kind::EventWithoutDate:
        return QT_TRANSLATE_NOOP(
            "FileProblems", "“%2” is left out: it does not say on which day it begins.");
    case Kind::EventCancelled:
        return QT_TRANSLATE_NOOP("FileProblems", "“%2” is left out: it was cancelled.");
    case Kind::EventEndsOddly:
        return QT_TRANSLATE_NOOP("FileProblems",
            "“%2” is left out: its end cannot be told, lies before its beginning, or more than a "
            "year behind it.");
    case Kind::EventRepeats:
        return QT_TRANSLATE_NOOP("FileProblems",
            "“%2” repeats: only its first time is taken. List the others by themselves.");
    }
    Q_UNREACHABLE();
}

QString placeText(const QString &file, const FileProblem &problem)
{
    if (problem.line == 0)
        return file;
    if (problem.column == 0)
        return say(QT_TRANSLATE_NOOP("FileProblems", "%1, line %2"))
            .arg(file, QString::number(problem.line));
    return say(QT_TRANSLATE_NOOP("FileProblems", "%1, line %2, column %3"))
        .arg(file, QString::number(problem.line), QString::number(problem.column));
}

/// Fills in %1 and %2, whichever of them the sentence has.
QString filled(QString sentence, const QString &field, const QString &detail)
{
    for (qsizetype at = sentence.indexOf(u'%'); at >= 0; at = sentence.indexOf(u'%', at)) {
        const QString &value = sentence.mid(at + 1, 1) == u"1" ? field : detail;
        sentence.replace(at, 2, value);
        at += value.size();
    }
    return sentence;
}

} // namespace

QString fileProblemText(const FileProblem &problem)
{
    if (problem.kind == FileProblem::Kind::WrongType)
        return typeText(problem.field, *valueOf<FieldType>(problem.detail));
    return filled(say(wordsFor(problem.kind)), problem.field, problem.detail);
}

QString fileProblemAtText(const QString &file, const FileProblem &problem)
{
    return QCoreApplication::translate("FileProblems", "%1: %2")
        .arg(placeText(file, problem), fileProblemText(problem));
}

} // namespace vigie
