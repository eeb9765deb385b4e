#pragma once

#include "domain/service_level.h"
#include "domain/row_note.h"

#include <QByteArrayView>
#include <QHash>

namespace vigie {

/// Which service level each imported customer has: a CSV with the header `customer,level`, a line
/// `*` for all that are not named. Customers are named by key or by the name they have in what is
/// imported.
class LevelsFile
{
public:
    /// Refused at the first row that is faulty, names no customer or no level, or names a customer
    /// for the second time.
    static Readable<LevelsFile> read(QByteArrayView bytes);

    /// Standard for a customer that no line names.
    Level levelOf(const QString &key, const QString &name) const;

private:
    explicit LevelsFile(QHash<QString, Level> levels)
        : m_levels(std::move(levels))
    {
    }

    QHash<QString, Level> m_levels; ///< by key; `*`: all others
};

} // namespace vigie
