#include "storage/name_reader.h"

#include "storage/answer.h"
#include "storage/sql_text.h"

namespace vigie {

void NameReader::readAll()
{
    Statement select = m_connection.statement(sqlText(u"screens/names.sql"_qs));
    readInto(select);
}

NameOf NameReader::name(const QUuid &id)
{
    const auto known = m_names.constFind(id);
    if (known != m_names.constEnd())
        return *known;
    Statement select = m_connection.statement(sqlText(u"screens/name.sql"_qs));
    select.bind("id", id);
    readInto(select);
    return m_names.value(id);
}

void NameReader::readInto(Statement &select)
{
    const auto read = select.each([&]() -> Result<void> {
        Identifier<Named> id;
        QString key;
        QString name;
        if (auto sound = readAnswer(select, id, key, name); !sound)
            return sound;
        m_names.insert(id.uuid, std::make_shared<const Named>(Named{id.uuid, key, name}));
        return {};
    });
    if (!read && !m_failure)
        m_failure = read.error();
}

} // namespace vigie
