#pragma once

#include "domain/row_note.h"

#include <QByteArrayView>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace vigie {

/// Reads CSV (RFC 4180: commas, double quotes, CRLF or LF, line breaks inside quotes, UTF-8 with or
/// without byte order mark) row by row. The first row is the header: its width is the width of all.
/// Nothing is copied but cells with doubled quotes; the bytes must outlive the reader.
///
/// A faulty row does not stop the reading: its fault is told, its cells are those before the fault,
/// and reading goes on with the line after the one that holds the fault, so that a stray quote
/// takes no later row along. After a faulty header nothing more is worth reading. Blank lines are
/// counted and passed over.
class CsvReader
{
public:
    static constexpr std::size_t mostColumns = 1000;

    explicit CsvReader(QByteArrayView bytes);

    /// Steps to the next row that is not blank. False at the end.
    bool next();

    qint64 row() const { return m_row; } ///< counted from 1, the header
    qint64 line() const { return m_line; } ///< where the row begins, counted from 1
    std::optional<RowNote::Kind> fault() const { return m_fault; }

    /// The raw bytes of the row's cells, valid until the next step; not checked to be UTF-8 when
    /// the row is faulty.
    const std::vector<QByteArrayView> &cells() const { return m_cells; }
    /// Empty when the row has no such cell.
    QString text(std::size_t cell) const;

    RowNote note(RowNote::Kind kind, QString column = {}, QString value = {}) const;

private:
    bool atEnd() const { return m_at == m_bytes.size(); }
    void readRow();
    bool readCell();
    bool readPlainCell();
    bool readQuotedCell();
    void addCell(QByteArrayView cell);
    bool endCell();
    bool give(RowNote::Kind fault);
    qsizetype lineEnd(qsizetype from) const;
    void checkText(QByteArrayView row);
    void checkWidth();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qint64 m_row = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    std::size_t m_width = 0; ///< 0 until the header is read
    std::size_t m_count = 0; ///< cells of this row, kept or not
    std::vector<QByteArrayView> m_cells;
    std::deque<QByteArray> m_unquoted; ///< cells of this row that had doubled quotes
    std::optional<RowNote::Kind> m_fault;
};

} // namespace vigie
