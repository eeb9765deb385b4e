#include "app/console/file_checker.h"

#include "presentation/sentences.h"
#include "storage/database_file.h"
#include "storage/file_check.h"

namespace vigie {

FileChecker::FileChecker(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, path] {
        auto file = DatabaseFile::open(path);
        const auto damage = file ? damageIn((*file)->connection(), m_stop)
                                 : Result<QStringList>(vigie::failed(file.error()));
        if (m_stop)
            return;
        if (damage)
            Q_EMIT checked(*damage);
        else
            Q_EMIT failed(failureText(damage.error()));
    }))
{
}

FileChecker::~FileChecker()
{
    m_stop = true;
    m_thread->wait();
    delete m_thread;
}

} // namespace vigie
