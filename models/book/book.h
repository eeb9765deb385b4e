#pragma once

#include "operations/operation.h"

namespace vigie {

/// The answer to an operation.
struct Outcome
{
    Decision decision;
    QUuid operation;
    std::optional<qint64> ticketNumber; ///< of the ticket it was about (E42)
};

/// The company's book: where operations are looked at before they are done, and done. One book is
/// the embedded file, another a replica of PostgreSQL; nobody above can tell which. Blocking: it
/// lives on a worker, never on the thread of the windows.
class Book
{
public:
    virtual ~Book() = default;

    /// What `submit` would do now. Writes nothing.
    virtual Result<Outcome> preview(const Envelope &envelope) = 0;
    /// Does it, durably, once, after what fell due before it (E52). Sent again it is answered as
    /// the first time, without the rows; another content under a key that was used is refused.
    virtual Result<Outcome> submit(const Envelope &envelope) = 0;
    /// Writes what has fallen due. (E15, E52)
    virtual Result<void> settle(Instant at) = 0;
};

} // namespace vigie
