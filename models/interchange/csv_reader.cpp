#include "interchange/csv_reader.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3);

/// Whether a cell may end at this place.
bool endsCell(QByteArrayView rest)
{
    return rest.isEmpty() || rest.startsWith(',') || rest.startsWith('\n')
        || rest.startsWith("\r\n");
}

bool isBlank(const std::vector<QByteArrayView> &cells)
{
    return cells.size() == 1 && cells.front().isNull();
}

} // namespace

CsvReader::CsvReader(QByteArrayView bytes)
    : m_bytes(bytes)
{
    if (bytes.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
}

bool CsvReader::next()
{
    while (!atEnd()) {
        readRow();
        if (m_fault || !isBlank(m_cells))
            return true;
    }
    return false;
}

QString CsvReader::text(std::size_t cell) const
{
    return cell < m_cells.size() ? QString::fromUtf8(m_cells[cell]) : QString();
}

RowNote CsvReader::note(RowNote::Kind kind, QString column, QString value) const
{
    return {m_row, m_line, kind, std::move(column), std::move(value)};
}

void CsvReader::readRow()
{
    m_cells.clear();
    m_unquoted.clear();
    m_fault.reset();
    ++m_row;
    m_line = m_nextLine;

    const qsizetype start = m_at;
    m_count = 0;
    while (readCell()) { }
    if (m_fault)
        m_at = lineEnd(m_at);

    const auto row = m_bytes.sliced(start, m_at - start);
    m_nextLine += std::count(row.begin(), row.end(), '\n');
    checkText(row);
    checkWidth();
}

bool CsvReader::readCell()
{
    const bool quoted = !atEnd() && m_bytes[m_at] == '"';
    return quoted ? readQuotedCell() : readPlainCell();
}

bool CsvReader::readPlainCell()
{
    const char *const first = m_bytes.data() + m_at;
    const char *const end = m_bytes.data() + m_bytes.size();
    const char *last = first;
    while (last != end && *last != ',' && *last != '\n' && *last != '"')
        ++last;
    m_at += last - first;
    if (last != end && *last == '"')
        return give(RowNote::Kind::QuoteInText);

    const bool endsRow = last == end || *last == '\n';
    if (endsRow && last != first && last[-1] == '\r')
        --last;
    // A null view, unlike an empty one, is a cell in which nothing was written.
    addCell(last == first ? QByteArrayView() : QByteArrayView(first, last - first));
    return endCell();
}

bool CsvReader::readQuotedCell()
{
    const qsizetype first = m_at + 1;
    qsizetype last = m_bytes.indexOf('"', first);
    bool doubled = false;
    while (last >= 0 && last + 1 < m_bytes.size() && m_bytes[last + 1] == '"') {
        doubled = true;
        last = m_bytes.indexOf('"', last + 2);
    }
    if (last < 0)
        return give(RowNote::Kind::QuoteNotClosed);
    if (!endsCell(m_bytes.sliced(last + 1)))
        return give(RowNote::Kind::TextAfterQuote);

    m_at = last + 1;
    QByteArrayView cell = m_bytes.sliced(first, last - first);
    if (doubled)
        cell = m_unquoted.emplace_back(cell.toByteArray().replace("\"\"", "\""));
    addCell(cell);
    return endCell();
}

void CsvReader::addCell(QByteArrayView cell)
{
    ++m_count;
    if (m_count <= (m_width ? m_width : mostColumns))
        m_cells.push_back(cell);
}

/// True when another cell of this row follows.
bool CsvReader::endCell()
{
    if (atEnd())
        return false;
    const char end = m_bytes[m_at];
    m_at += end == '\r' ? 2 : 1;
    return end == ',';
}

bool CsvReader::give(RowNote::Kind fault)
{
    m_fault = fault;
    return false;
}

qsizetype CsvReader::lineEnd(qsizetype from) const
{
    const qsizetype end = m_bytes.indexOf('\n', from);
    return end < 0 ? m_bytes.size() : end + 1;
}

void CsvReader::checkText(QByteArrayView row)
{
    if (m_fault)
        return;
    if (!row.isValidUtf8())
        m_fault = RowNote::Kind::NotUtf8;
    else if (row.contains('\0'))
        m_fault = RowNote::Kind::ZeroCharacter;
}

void CsvReader::checkWidth()
{
    if (m_fault || isBlank(m_cells))
        return;
    if (!m_width && m_count > mostColumns)
        m_fault = RowNote::Kind::TooManyColumns;
    else if (!m_width)
        m_width = m_count;
    else if (m_count != m_width)
        m_fault = m_count > m_width ? RowNote::Kind::TooWide : RowNote::Kind::TooNarrow;
}

} // namespace vigie
