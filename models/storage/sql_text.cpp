#include "storage/sql_text.h"

#include "resources/resources.h"

#include <map>
#include <mutex>

namespace vigie {

const QString &sqlText(const QString &path)
{
    static std::mutex guard;
    static std::map<QString, QString> texts;
    const std::lock_guard lock(guard);
    const auto known = texts.find(path);
    if (known != texts.end())
        return known->second;
    return texts.emplace(path, QString::fromUtf8(resource(u"sql/sqlite/"_qs + path))).first->second;
}

} // namespace vigie
