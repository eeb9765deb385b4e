#include "app/console/draft_keeper.h"

#include "storage/draft_file.h"

#include <QDir>

namespace vigie {

DraftKeeper::DraftKeeper(const QString &path, DraftOwner owner, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_owner(std::move(owner))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DraftKeeper::~DraftKeeper()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_file.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

Answer<std::vector<Draft>> DraftKeeper::read()
{
    Answer<std::vector<Draft>> answer;
    QMetaObject::invokeMethod(m_worker, [this, answer] {
        const auto opened = file();
        auto drafts = opened ? (*opened)->all(m_owner)
                             : Result<std::vector<Draft>>(vigie::failed(opened.error()));
        if (!drafts)
            Q_EMIT failed(drafts.error());
        QMetaObject::invokeMethod(
            this,
            [answer, known = drafts ? *std::move(drafts) : std::vector<Draft>()] {
                answer.give(known);
            },
            Qt::QueuedConnection);
    });
    return answer;
}

void DraftKeeper::keep(const Draft &draft)
{
    QMetaObject::invokeMethod(m_worker, [this, draft] {
        const auto opened = file();
        const auto kept = opened ? (*opened)->keep(m_owner, draft)
                                 : Result<void>(vigie::failed(opened.error()));
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

Result<DraftFile *> DraftKeeper::file()
{
    if (!m_file) {
        auto opened = DraftFile::open(m_path);
        if (!opened)
            return vigie::failed(opened.error());
        m_file = *std::move(opened);
    }
    return m_file.get();
}

QString DraftKeeper::usualPath()
{
    const QString told = qEnvironmentVariable("XDG_STATE_HOME");
    return (told.isEmpty() ? QDir::homePath() + u"/.local/state"_qs : told)
        + u"/vigie/drafts.sqlite"_qs;
}

} // namespace vigie
