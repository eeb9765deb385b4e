#include "interchange/levels_file.h"

#include "interchange/csv_columns.h"
#include "interchange/imported_tickets.h"
#include "operations/key_from.h"

#include <QSet>

namespace vigie {

namespace {

using Note = RowNote::Kind;

enum Known : std::size_t { CustomerColumn, LevelColumn };

const QString everybody = u"*"_qs; // no key

const QStringList known{u"customer"_qs, u"level"_qs};

} // namespace

LevelsFile::LevelsFile(std::vector<Line> lines)
    : m_lines(std::move(lines))
{
    for (const Line &line : m_lines)
        m_levels.insert(line.key, line.level);
}

Readable<LevelsFile::Line> LevelsFile::lineFrom(const CsvReader &reader, const CsvColumns &columns)
{
    if (reader.fault())
        return tl::unexpected(reader.note(*reader.fault()));
    const QString customer = columns.text(reader, CustomerColumn);
    if (customer.isEmpty())
        return tl::unexpected(reader.note(Note::ValueMissing, known[CustomerColumn]));
    const QString word = columns.text(reader, LevelColumn);
    const auto level = valueOf<Level>(word);
    if (!level)
        return tl::unexpected(reader.note(Note::NotAWord, known[LevelColumn], word));
    return Line{customer == everybody ? everybody : keyFrom(customer), *level,
        reader.note(Note::CustomerUnused, known[CustomerColumn], customer)};
}

Readable<LevelsFile> LevelsFile::read(QByteArrayView bytes)
{
    CsvReader reader(bytes);
    const auto columns = readHeader(reader).and_then([&](const QStringList &header) {
        return CsvColumns::match(reader, header, known, known.size());
    });
    if (!columns)
        return tl::unexpected(columns.error());

    std::vector<Line> lines;
    QSet<QString> named;
    while (reader.next()) {
        auto line = lineFrom(reader, *columns);
        if (!line)
            return tl::unexpected(line.error());
        if (named.contains(line->key))
            return tl::unexpected(
                reader.note(Note::GivenTwice, known[CustomerColumn], line->note.value));
        named.insert(line->key);
        lines.push_back(*std::move(line));
    }
    return LevelsFile(std::move(lines));
}

std::vector<RowNote> LevelsFile::unused(const std::vector<ImportedCustomer> &customers) const
{
    QSet<QString> names{everybody};
    for (const ImportedCustomer &customer : customers)
        names << customer.key << keyFrom(customer.name);
    std::vector<RowNote> notes;
    for (const Line &line : m_lines) {
        if (!names.contains(line.key))
            notes.push_back(line.note);
    }
    return notes;
}

Level LevelsFile::levelOf(const QString &key, const QString &name) const
{
    for (const QString &candidate : {key, keyFrom(name), everybody}) {
        if (const auto level = m_levels.find(candidate); level != m_levels.end())
            return *level;
    }
    return Level::Standard;
}

} // namespace vigie
