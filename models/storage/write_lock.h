#pragma once

#include "domain/result.h"

#include <QString>

namespace vigie {

/// Writers of one file queue here before they ask the database: its own waiting is unfair. Held
/// from construction to destruction; processes and threads alike wait their turn.
class WriteLock
{
public:
    static Result<WriteLock> take(const QString &path);

    WriteLock(WriteLock &&other) noexcept;
    WriteLock &operator=(WriteLock &&) = delete;
    ~WriteLock();

private:
    explicit WriteLock(int file)
        : m_file(file)
    {
    }

    int m_file; ///< -1 once moved from
};

} // namespace vigie
