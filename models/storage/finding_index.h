#pragma once

#include "book/finding_words.h"
#include "domain/result.h"

namespace vigie {

class Connection;
class Statement;
struct RowChange;

/// What tickets that left the queue (reported, closed) are found by: number, key, subject, names
/// and keys of customer and server or platform as they were then, folded. Follows from the tickets'
/// rows, belongs to their transaction.
class FindingIndex
{
public:
    explicit FindingIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    /// A ticket's row was written. Whatever stood under its number gives way.
    Result<void> follow(const RowChange &change);
    /// Takes in every ticket, for a file that had none.
    Result<void> fill();
    /// Numbers of tickets in which each of these words stands, the newest in front, before them the
    /// number that was typed, whether there is such a ticket or not. Shorter words are looked for
    /// among the newest ten thousand of those that have the others.
    Result<std::vector<qint64>> numbersOf(const FindingWords &wanted, int limit);

private:
    Result<void> add(const Statement &one);

    Connection &m_connection;
};

} // namespace vigie
