#include "storage/name_reader.h"

#include "storage/answer.h"
#include "storage/sql_text.h"

namespace vigie {

namespace {

Result<NameOf> nameFrom(const Statement &answer)
{
    Identifier<Named> id;
    QString key;
    QString name;
    if (auto read = readAnswer(answer, id, key, name); !read)
        return failed(read.error());
    return std::make_shared<const Named>(Named{id.uuid, key, name});
}

} // namespace

Result<void> NameReader::readAll()
{
    Statement select = m_connection.statement(sqlText(u"screens/names.sql"_qs));
    return select.each([&]() -> Result<void> {
        const auto name = nameFrom(select);
        if (!name)
            return failed(name.error());
        m_names.insert((*name)->id, *name);
        return {};
    });
}

Result<NameOf> NameReader::name(const QUuid &id)
{
    const auto known = m_names.constFind(id);
    if (known != m_names.constEnd())
        return *known;
    Statement select = m_connection.statement(sqlText(u"screens/name.sql"_qs));
    select.bind("id", id);
    if (auto ran = select.run(); !ran)
        return failed(ran.error());
    if (!select.next())
        return failed({Failure::Kind::Corrupt, u"nothing has this name: "_qs + id.toString()});
    const auto found = nameFrom(select);
    if (found)
        m_names.insert(id, *found);
    return found;
}

} // namespace vigie
