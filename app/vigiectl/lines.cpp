#include "app/vigiectl/lines.h"

#include <QFile>

namespace vigie {

Lines::Lines(const QString &path)
    : m_stream(path == u"-" ? stdin : std::fopen(QFile::encodeName(path).constData(), "r"))
{
}

Lines::~Lines()
{
    if (m_stream && m_stream != stdin)
        std::fclose(m_stream);
}

std::optional<QByteArray> Lines::next()
{
    m_line.clear();
    int byte = ::getc_unlocked(m_stream);
    if (byte == EOF)
        return {};
    for (; byte != EOF && byte != '\n' && !isTooLong(); byte = ::getc_unlocked(m_stream))
        m_line.append(char(byte));
    if (isTooLong() || std::ferror(m_stream))
        return {};
    return m_line;
}

} // namespace vigie
