#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>

namespace vigie {

/// Checks a database file from end to end behind the windows, on a thread and a connection of its
/// own. Going away stops it.
class FileChecker : public QObject
{
    Q_OBJECT

public:
    explicit FileChecker(const QString &path, QObject *parent = nullptr);
    ~FileChecker() override;

    void start() { m_thread->start(); }

Q_SIGNALS:
    /// `damage` is empty where the file is sound.
    void checked(const QStringList &damage);
    /// It could not be read to its end.
    void failed(const QString &why);

private:
    std::atomic<bool> m_stop = false;
    QThread *m_thread;
};

} // namespace vigie
