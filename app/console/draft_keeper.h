#pragma once

#include "book/draft.h"
#include "domain/result.h"
#include "presentation/answer.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace vigie {

class DraftFile;

/// Keeps the drafts of one person in their file, on a thread of its own. Says each time that it
/// could not, and tries again with the next draft.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const QString &path, DraftOwner owner, QObject *parent = nullptr);
    /// Everything that was to be kept is, before it goes.
    ~DraftKeeper() override;

    Answer<std::vector<Draft>> read();
    void keep(const Draft &draft);

    /// Where the drafts of this login of the machine are.
    static QString usualPath();

Q_SIGNALS:
    void failed(const vigie::Failure &failure);

private:
    Result<DraftFile *> file();

    QString m_path;
    DraftOwner m_owner;
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread, for the jobs that are posted to it
    std::unique_ptr<DraftFile> m_file; ///< touched on the thread alone
};

} // namespace vigie
