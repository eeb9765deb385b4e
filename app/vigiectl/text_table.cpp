#include "app/vigiectl/text_table.h"

#include <algorithm>

namespace vigie {

namespace {

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return text;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QStringList tableLines(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[std::size_t(column)] = std::max(widths[std::size_t(column)], row[column].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += onOneLine(row[column]).leftJustified(widths[std::size_t(column)] + 2);
        lines << trimmedEnd(line);
    }
    return lines;
}

QString indented(const QString &text, int spaces)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << trimmedEnd(QString(spaces, u' ') + onOneLine(line));
    return lines.join(u'\n');
}

void Sheet::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_rows.push_back({label, value});
}

} // namespace vigie
