#pragma once

#include "interchange/csv_reader.h"

#include <QStringList>

#include <vector>

namespace vigie {

/// Steps to the header and gives its names, without blanks around them. Refused when there is none
/// or it cannot be read.
Readable<QStringList> readHeader(CsvReader &reader);

/// Where the columns that a layout knows stand in a file.
class CsvColumns
{
public:
    /// `reader` stands on the header. Refused when one of the first `required` known columns is
    /// missing, or a known one stands there twice.
    static Readable<CsvColumns> match(const CsvReader &reader, const QStringList &header,
        const QStringList &known, qsizetype required);

    /// The cell in the known column of that index; a null view where the file has no such column.
    QByteArrayView cell(const CsvReader &reader, std::size_t known) const;
    /// The same as text, without blanks around it.
    QString text(const CsvReader &reader, std::size_t known) const;

    /// The names in the header that the layout does not know, in order.
    const std::vector<RowNote> &unknown() const { return m_unknown; }

private:
    std::vector<qsizetype> m_places; ///< by known column; -1: none
    std::vector<RowNote> m_unknown;
};

} // namespace vigie
