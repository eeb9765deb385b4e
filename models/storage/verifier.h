#pragma once

#include "domain/result.h"
#include "operations/row.h"

#include <vector>

namespace vigie {

class Connection;

/// Something in the file that its operations do not explain. A row that is not there has nothing
/// `stored` as its id, one that should not be there nothing `expected`.
struct Unexplained
{
    QString table;
    QString key; ///< the row's id; of a change, its number
    QString field;
    Value stored;
    Value expected;
};

struct Verification
{
    qint64 operations = 0;
    qint64 checked = 0; ///< all but those of an older rule set
    qint64 rows = 0; ///< of all tables that operations write
    std::vector<Unexplained> unexplained;
};

/// Decides everything that was ever done again, on what the rows then were, and compares what it
/// read, answered and wrote with what is stored; then every row with what was written. What
/// somebody else's program wrote (imports) and operations of an older rule set are held to their
/// digest and to what stood before. The instant of receipt is nobody's to explain.
Result<Verification> verify(Connection &connection);

} // namespace vigie
