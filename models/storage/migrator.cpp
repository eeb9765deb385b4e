#include "storage/migrator.h"

#include "resources/resources.h"
#include "storage/connection.h"
#include "storage/finding_index.h"
#include "storage/transaction.h"

namespace vigie {

namespace {

constexpr qint64 withFindingIndex = 4; // they are folded, which SQL cannot do

QStringList migrations() { return resourcesIn(u"sql/sqlite/migrations"_qs); }

Result<qint64> number(Connection &connection, const QString &pragma)
{
    Statement statement = connection.statement(u"PRAGMA "_qs + pragma);
    const auto found = statement.first();
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed({Failure::Kind::Corrupt, pragma});
    return std::get<qint64>(statement.value(0, Storage::Integer));
}

Result<void> apply(Connection &connection, const QString &migration)
{
    for (const QString &text : QString::fromUtf8(resource(migration)).split(u"-- next\n"_qs)) {
        if (auto ran = connection.statement(text).run(); !ran)
            return failed({ran.error().kind, migration + u": "_qs + ran.error().detail});
    }
    return {};
}

} // namespace

Result<bool> isCurrent(Connection &connection)
{
    const auto application = number(connection, u"application_id"_qs);
    if (!application)
        return failed(application.error());
    const auto version = number(connection, u"user_version"_qs);
    if (!version)
        return failed(version.error());
    if (*application != applicationId)
        return failed({Failure::Kind::Corrupt, u"application_id"_qs});
    if (*version > migrations().size())
        return failed({Failure::Kind::TooNew, QString::number(*version)});
    return *version == migrations().size();
}

Result<void> migrate(Connection &connection)
{
    auto transaction = Transaction::toWrite(connection);
    if (!transaction)
        return failed(transaction.error());
    const auto version = number(connection, u"user_version"_qs);
    if (!version)
        return failed(version.error());
    for (qsizetype at = *version; at < migrations().size(); ++at) {
        if (auto applied = apply(connection, migrations().at(at)); !applied)
            return applied;
    }
    if (*version < withFindingIndex) {
        if (auto filled = FindingIndex(connection).fill(); !filled)
            return filled;
    }
    const QString marks[]{u"PRAGMA application_id=%1"_qs.arg(applicationId),
        u"PRAGMA user_version=%1"_qs.arg(migrations().size())};
    for (const QString &mark : marks) {
        if (auto marked = connection.statement(mark).run(); !marked)
            return marked;
    }
    return transaction->commit();
}

} // namespace vigie
