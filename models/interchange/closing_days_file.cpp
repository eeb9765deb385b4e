#include "interchange/closing_days_file.h"

#include "domain/instant_text.h"
#include "interchange/calendar_closings.h"
#include "interchange/csv_columns.h"

namespace vigie {

namespace {

using Kind = FileProblem::Kind;

enum Known : std::size_t { DateColumn, NameColumn };

const QStringList known{u"date"_qs, u"name"_qs};

FileProblem problemOf(const RowNote &note)
{
    FileProblem problem{int(note.line), 0, note.column, Kind::BadRow, note.value};
    if (note.kind == RowNote::Kind::NotUtf8)
        problem.kind = Kind::NotUtf8;
    else if (note.kind == RowNote::Kind::NoHeader || note.kind == RowNote::Kind::ColumnMissing)
        return {int(note.line), 0, {}, Kind::NoClosingDays, {}};
    return problem;
}

FileResult<ClosingDays> readCsv(QByteArrayView bytes)
{
    CsvReader reader(bytes);
    const auto columns = readHeader(reader).and_then([&](const QStringList &header) {
        return CsvColumns::match(reader, header, known, known.size());
    });
    if (!columns)
        return tl::unexpected(problemOf(columns.error()));

    ClosingDays found;
    while (reader.next()) {
        if (reader.fault())
            return tl::unexpected(problemOf(reader.note(*reader.fault())));
        const QString text = columns->text(reader, DateColumn);
        const auto date = dateFrom(text);
        if (!date)
            return tl::unexpected(
                FileProblem{int(reader.line()), 0, known[DateColumn], Kind::NoSuchDate, text});
        found.days.emplace(*date, columns->text(reader, NameColumn).simplified());
    }
    return found;
}

bool isCalendar(QByteArrayView text)
{
    constexpr QByteArrayView begin("BEGIN:VCALENDAR");
    return text.first(std::min(text.size(), begin.size())).compare(begin, Qt::CaseInsensitive) == 0;
}

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

} // namespace

FileResult<ClosingDays> closingDaysFrom(QByteArrayView bytes)
{
    const QByteArrayView text = withoutMark(bytes);
    return isCalendar(text.trimmed()) ? calendarClosings(text) : readCsv(bytes);
}

} // namespace vigie
