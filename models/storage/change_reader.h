#pragma once

#include "book/book.h"

namespace vigie {

class Connection;

/// Reads which rows changed, so that screens read those again and nothing else.
class ChangeReader
{
public:
    explicit ChangeReader(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<qint64> last();
    Result<ChangedRows> since(qint64 seq);

private:
    Connection &m_connection;
};

} // namespace vigie
