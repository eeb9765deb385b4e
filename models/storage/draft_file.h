#pragma once

#include "book/draft.h"
#include "storage/connection.h"

#include <memory>
#include <vector>

namespace vigie {

/// The drafts of one login of the machine, in a file that nobody else may read. What was kept
/// survives the end of the process and of the power. Owned by one thread; processes share it.
class DraftFile
{
public:
    /// Opens it, or makes it and its folder. A file that is damaged is set aside under another
    /// name, for no draft in it is to be thrown away.
    static Result<std::unique_ptr<DraftFile>> open(const QString &path);

    ~DraftFile();
    Q_DISABLE_COPY_MOVE(DraftFile)

    Result<std::vector<Draft>> all(const DraftOwner &owner);
    /// In place of the draft of that ticket and kind; one without fields is taken away.
    Result<void> keep(const DraftOwner &owner, const Draft &draft);

private:
    explicit DraftFile(QString name);
    Result<void> connect(const QString &path);

    QString m_name; ///< of the Qt connection
    std::optional<Connection> m_connection;
};

} // namespace vigie
