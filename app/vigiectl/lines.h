#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <optional>

namespace vigie {

/// The lines of a file, "-" is the standard input, each as soon as it is there. No line of any
/// length takes more memory than the longest that is allowed.
class Lines
{
public:
    static constexpr qsizetype longest = 16 * 1024 * 1024; ///< bytes: room for a text of 10 MB

    explicit Lines(const QString &path);
    ~Lines();
    Q_DISABLE_COPY_MOVE(Lines)

    bool isOpen() const { return m_stream; }
    /// Without its end; nothing at the end of the file, after a line that is too long and where
    /// reading failed.
    std::optional<QByteArray> next();

    // Asked once there is no next.
    bool isTooLong() const { return m_line.size() > longest; }
    bool isAtEnd() const { return !isTooLong() && !std::ferror(m_stream); }

private:
    std::FILE *m_stream;
    QByteArray m_line;
};

} // namespace vigie
