#pragma once

#include "operations/operation.h"

namespace vigie {

class Connection;

/// The number of the rules that operations are decided with. Raised by hand when a result changes.
constexpr qint64 ruleSet = 1;

/// An operation's word and its parameters as the log keeps them.
QString kindOf(const Operation &operation);
QString parameterText(const Operation &operation);

/// The list of everything that was ever done or refused, and of what it changed. Only grows.
class OperationLog
{
public:
    explicit OperationLog(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The answer an operation got, if it was here before; another content under a key that was
    /// used is refused.
    Result<std::optional<Decision>> answerTo(const Envelope &envelope);
    Result<void> append(const Envelope &envelope, const Decision &decision, const ReadSet &read,
        Instant received, qint64 catalogue);

private:
    Result<void> append(const RowChange &change, const Envelope &envelope);

    Connection &m_connection;
};

} // namespace vigie
