#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Refused for a key that is no name, or that another thing of its kind has.
template <class Entity>
std::optional<Refusal> refusedKey(const QString &key, Rows &rows);

/// 1 to 64 of letters, digits, `-`, `.`, `_`.
bool isKey(const QString &key);
Refusal noKey(const QString &key);

template <class Entity>
std::optional<Refusal> refusedKey(const QString &key, Rows &rows)
{
    if (!isKey(key))
        return noKey(key);
    if (rows.find(Reference<Entity>(key)))
        return keyTaken(key);
    return {};
}

} // namespace vigie
