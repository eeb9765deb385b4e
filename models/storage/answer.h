#pragma once

#include "storage/connection.h"

namespace vigie {

/// Reads an answer's columns, from the first on, into what they are. Corrupt, naming the column by
/// its place, if a value cannot be what it should.
template <class... Members>
Result<void> readAnswer(const Statement &answer, Members &...members)
{
    int column = 0;
    int broken = -1;
    const auto read = [&]<class Member>(Member &member) {
        const Value value = answer.value(column, storageOf(std::type_identity<Member>{}));
        if (!fromValue(value, member))
            broken = column;
        ++column;
    };
    (read(members), ...);
    if (broken >= 0)
        return failed({Failure::Kind::Corrupt, QStringLiteral("column %1").arg(broken)});
    return {};
}

} // namespace vigie
