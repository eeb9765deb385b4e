#include "storage/change_reader.h"

#include "storage/answer.h"
#include "storage/sql_text.h"

namespace vigie {

Result<qint64> ChangeReader::last()
{
    Statement select = m_connection.statement(sqlText(u"screens/last_change.sql"_qs));
    if (auto ran = select.run(); !ran)
        return failed(ran.error());
    qint64 seq = 0;
    select.next(); // one row, always
    if (auto read = readAnswer(select, seq); !read)
        return failed(read.error());
    return seq;
}

Result<ChangedRows> ChangeReader::since(qint64 seq)
{
    const auto upTo = last();
    if (!upTo)
        return failed(upTo.error());
    Statement select = m_connection.statement(sqlText(u"screens/changed_rows.sql"_qs));
    select.bind("seq", seq);
    select.bind("upto", *upTo);
    ChangedRows changed{*upTo, {}};
    const auto read = select.each([&]() -> Result<void> {
        QString table;
        Identifier<Ticket> id;
        if (auto sound = readAnswer(select, table, id); !sound)
            return sound;
        if (const auto known = tableNamed(table))
            changed.rows.insert({*known, id.uuid});
        return {};
    });
    if (!read)
        return failed(read.error());
    return changed;
}

} // namespace vigie
