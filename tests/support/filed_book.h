#pragma once

#include "operations/operation_json.h"
#include "storage/embedded_book.h"
#include "storage/founding.h"
#include "support/instants.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace vigie::test {

/// A time in Paris on Tuesday 24 November 2026, "10:20", or on another day of that month,
/// "25/02:00".
inline Instant clock(const QString &when)
{
    const QStringList parts = when.split(u'/');
    const QString day = parts.size() > 1 ? parts.first() : u"24"_qs;
    return at(u"2026-11-%1T%2+01:00"_qs.arg(day, parts.last()));
}

/// The real book on a file of its own, with simulated time and `lea` as its lead.
class FiledBook
{
public:
    FiledBook()
    {
        auto made = DatabaseFile::create(folder.filePath(u"book.sqlite"_qs), true);
        if (!made)
            qFatal("no file: %s", qUtf8Printable(made.error().detail));
        file = *std::move(made);
        book = std::make_unique<EmbeddedBook>(*file, [] { return Instant{}; });
        if (!foundCompany(*book, u"lea"_qs, at(u"2026-11-01T00:00Z"_qs)))
            qFatal("not founded");
    }

    Decision decide(const QString &as, Instant when, const QString &word, const QJsonObject &fields)
    {
        const auto operation = operationFrom(word, fields);
        if (!operation)
            qFatal("no operation: %s %s", qUtf8Printable(word),
                qUtf8Printable(operation.error().field));
        const auto outcome = book->submit({*operation, QUuid::createUuid(), as, when});
        if (!outcome)
            qFatal("not submitted: %s", qUtf8Printable(outcome.error().detail));
        return outcome->decision;
    }

    /// Does it, and answers with the id of what was made.
    QUuid act(
        const QString &as, const QString &when, const QString &word, const QJsonObject &fields)
    {
        const Decision decision = decide(as, clock(when), word, fields);
        if (const auto *refusal = std::get_if<Refusal>(&decision))
            qFatal("refused: %s %s %s", qUtf8Printable(word), qUtf8Printable(refusal->rule),
                qUtf8Printable(refusal->sentence));
        return std::get<Changes>(decision).made.value_or(QUuid());
    }

    QTemporaryDir folder;
    std::unique_ptr<DatabaseFile> file;
    std::unique_ptr<EmbeddedBook> book;
};

} // namespace vigie::test
