#include "interchange/csv_columns.h"

namespace vigie {

Readable<QStringList> readHeader(CsvReader &reader)
{
    if (!reader.next())
        return tl::unexpected(RowNote{1, 1, RowNote::Kind::NoHeader});
    if (reader.fault())
        return tl::unexpected(reader.note(*reader.fault()));
    QStringList names;
    for (const auto cell : reader.cells())
        names << QString::fromUtf8(cell).trimmed();
    return names;
}

Readable<CsvColumns> CsvColumns::match(const CsvReader &reader, const QStringList &header,
    const QStringList &known, qsizetype required)
{
    CsvColumns columns;
    for (const QString &name : known) {
        const auto place = header.indexOf(name);
        if (place < 0 && qsizetype(columns.m_places.size()) < required)
            return tl::unexpected(reader.note(RowNote::Kind::ColumnMissing, name));
        if (place >= 0 && header.lastIndexOf(name) != place)
            return tl::unexpected(reader.note(RowNote::Kind::ColumnTwice, name));
        columns.m_places.push_back(place);
    }
    for (const QString &name : header) {
        if (!known.contains(name))
            columns.m_unknown.push_back(reader.note(RowNote::Kind::ColumnUnknown, name));
    }
    return columns;
}

QByteArrayView CsvColumns::cell(const CsvReader &reader, std::size_t known) const
{
    const auto place = std::size_t(m_places[known]);
    return place < reader.cells().size() ? reader.cells()[place] : QByteArrayView();
}

QString CsvColumns::text(const CsvReader &reader, std::size_t known) const
{
    return QString::fromUtf8(cell(reader, known)).trimmed();
}

} // namespace vigie
