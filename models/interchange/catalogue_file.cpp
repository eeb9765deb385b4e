#include "interchange/catalogue_file.h"

#include "interchange/catalogue_fields.h"
#include "interchange/toml_reader.h"
#include "interchange/toml_writer.h"
#include "resources/resources.h"

namespace vigie {

namespace {

CatalogueParts partsOf(const Catalogue &catalogue)
{
    const BusinessCalendar &calendar = catalogue.calendar;
    CatalogueParts parts{catalogue, calendar.zone(), calendar.hours(), {}};
    for (const auto &[date, name] : calendar.closingDays())
        parts.closingDays.push_back({date, name});
    return parts;
}

Catalogue wholeOf(CatalogueParts parts)
{
    std::map<QDate, QString> closingDays;
    for (const ClosingDay &day : parts.closingDays)
        closingDays.emplace(day.date, day.name);
    parts.rest.calendar = BusinessCalendar(parts.zone, parts.hours, std::move(closingDays));
    return std::move(parts.rest);
}

FileResult<Catalogue> readCatalogue(const toml::table &root)
{
    TomlReader reader(root);
    CatalogueParts parts;
    describe(reader, parts);
    if (const auto problem = reader.finish())
        return tl::unexpected(*problem);
    return wholeOf(std::move(parts));
}

FileProblem syntaxProblem(const toml::parse_error &error)
{
    const toml::source_position &at = error.source().begin;
    const std::string_view words = error.description();
    return {int(at.line), int(at.column), {}, FileProblem::Kind::Syntax,
        QString::fromUtf8(words.data(), qsizetype(words.size()))};
}

} // namespace

FileResult<Catalogue> catalogueFrom(const QByteArray &text)
{
    try {
        const std::string_view utf8(text.constData(), std::size_t(text.size()));
        return readCatalogue(toml::parse(utf8));
    } catch (const toml::parse_error &error) {
        return tl::unexpected(syntaxProblem(error));
    }
}

QByteArray catalogueText(const Catalogue &catalogue)
{
    CatalogueParts parts = partsOf(catalogue);
    TomlWriter writer;
    describe(writer, parts);
    return writer.text();
}

Catalogue shippedCatalogue()
{
    const auto shipped = catalogueFrom(resource(u"catalogue/service-levels.toml"_qs));
    Q_ASSERT(shipped);
    return *shipped;
}

} // namespace vigie
