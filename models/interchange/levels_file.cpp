#include "interchange/levels_file.h"

#include "interchange/csv_columns.h"
#include "interchange/key_from.h"

namespace vigie {

namespace {

using Kind = RowNote::Kind;

enum Known : std::size_t { CustomerColumn, LevelColumn };

const QString everybody = u"*"_qs; // no key

const QStringList known{u"customer"_qs, u"level"_qs};

struct Line
{
    QString customer;
    Level level;
};

Readable<Line> lineFrom(const CsvReader &reader, const CsvColumns &columns)
{
    if (reader.fault())
        return tl::unexpected(reader.note(*reader.fault()));
    const QString customer = columns.text(reader, CustomerColumn);
    if (customer.isEmpty())
        return tl::unexpected(reader.note(Kind::ValueMissing, known[CustomerColumn]));
    const QString word = columns.text(reader, LevelColumn);
    const auto level = valueOf<Level>(word);
    if (!level)
        return tl::unexpected(reader.note(Kind::NotAWord, known[LevelColumn], word));
    return Line{customer, *level};
}

} // namespace

Readable<LevelsFile> LevelsFile::read(QByteArrayView bytes)
{
    CsvReader reader(bytes);
    const auto columns = readHeader(reader).and_then([&](const QStringList &header) {
        return CsvColumns::match(reader, header, known, known.size());
    });
    if (!columns)
        return tl::unexpected(columns.error());

    QHash<QString, Level> levels;
    while (reader.next()) {
        const auto line = lineFrom(reader, *columns);
        if (!line)
            return tl::unexpected(line.error());
        const QString key = line->customer == everybody ? everybody : keyFrom(line->customer);
        if (levels.contains(key))
            return tl::unexpected(
                reader.note(Kind::GivenTwice, known[CustomerColumn], line->customer));
        levels.insert(key, line->level);
    }
    return LevelsFile(std::move(levels));
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
