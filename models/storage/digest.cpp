#include "storage/digest.h"

namespace vigie {

namespace {

constexpr qint64 mouthful = 64 * 1024; // bytes

} // namespace

Digest::Digest(const LogEntry &entry)
    : m_stream(&m_bytes)
{
    m_bytes.open(QIODevice::WriteOnly);
    m_stream.setVersion(QDataStream::Qt_6_0);
    m_stream << entry.id;
    put(entry.kind);
    put(entry.actor);
    m_stream << entry.at.utcMs << entry.offline << entry.ruleSet << entry.catalogue;
    put(entry.parameters);
    put(entry.read);
    put(entry.answer);
}

void Digest::add(const ColumnChange &change)
{
    m_stream << change.at.utcMs;
    put(change.table);
    m_stream << change.id;
    put(change.column);
    put(change.before);
    put(change.after);
    if (m_bytes.size() >= mouthful)
        take();
}

QString Digest::text()
{
    take();
    return QString::fromLatin1(m_hash.result().toHex());
}

void Digest::put(const QString &text) { m_stream << (text.isNull() ? u""_qs : text); }

void Digest::put(const Value &value)
{
    m_stream << qint8(value.index());
    struct
    {
        Digest &digest;
        void operator()(std::monostate) const { }
        void operator()(qint64 number) const { digest.m_stream << number; }
        void operator()(const QString &text) const { digest.put(text); }
        void operator()(const QUuid &id) const { digest.m_stream << id; }
    } const held{*this};
    std::visit(held, value);
}

void Digest::take()
{
    m_hash.addData(m_bytes.data());
    m_bytes.buffer().clear();
    m_bytes.seek(0);
}

} // namespace vigie
