#pragma once

#include <QStringList>

#include <vector>

namespace vigie {

/// Rows of columns as lines: each column as wide as its widest text, two spaces between them.
/// Control characters, which somebody may have written to upset a terminal, become spaces.
QStringList tableLines(const std::vector<QStringList> &rows);

/// A text's own lines, each with so many spaces before it; control characters become spaces.
QString indented(const QString &text, int spaces);

/// What is said of a thing, one label and value a line; what has no value is left out.
class Sheet
{
public:
    void add(const QString &label, const QString &value);
    QStringList lines() const { return tableLines(m_rows); }

private:
    std::vector<QStringList> m_rows;
};

} // namespace vigie
