#include "storage/write_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vigie {

Result<WriteLock> WriteLock::take(const QString &path)
{
    const int file
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0660);
    if (file < 0) {
        const auto kind
            = errno == ENOSPC || errno == EDQUOT ? Failure::Kind::NoSpace : Failure::Kind::ReadOnly;
        return failed({kind, path + u": "_qs + QString::fromLocal8Bit(std::strerror(errno))});
    }
    while (::flock(file, LOCK_EX) != 0) {
        if (errno != EINTR) {
            ::close(file);
            return failed({Failure::Kind::Busy, path});
        }
    }
    return WriteLock(file);
}

WriteLock::WriteLock(WriteLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

WriteLock::~WriteLock()
{
    if (m_file >= 0)
        ::close(m_file); // and with it the lock
}

} // namespace vigie
