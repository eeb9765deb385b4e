#pragma once

#include "domain/row_note.h"
#include "domain/service_level.h"

#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace vigie {

class CsvColumns;
class CsvReader;
struct ImportedCustomer;

/// Which service level each imported customer has: a CSV with the header `customer,level`, a line
/// `*` for all that are not named. Customers are named by key or by the name they have in what is
/// imported.
class LevelsFile
{
public:
    LevelsFile() = default; ///< names nobody

    /// Refused at the first row that is faulty, names no customer or no level, or names a customer
    /// for the second time.
    static Readable<LevelsFile> read(QByteArrayView bytes);

    /// Standard for a customer that no line names.
    Level levelOf(const QString &key, const QString &name) const;

    /// The lines that name none of these customers, by row: a slip of the pen would else give
    /// somebody the level of all others unseen.
    std::vector<RowNote> unused(const std::vector<ImportedCustomer> &customers) const;

private:
    struct Line
    {
        QString key; ///< `*`: all others
        Level level;
        RowNote note; ///< what it says if it is not used
    };

    explicit LevelsFile(std::vector<Line> lines);
    static Readable<Line> lineFrom(const CsvReader &reader, const CsvColumns &columns);

    std::vector<Line> m_lines; ///< by row
    QHash<QString, Level> m_levels; ///< by key
};

} // namespace vigie
