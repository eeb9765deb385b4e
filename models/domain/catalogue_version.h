#pragma once

#include "domain/identifier.h"

namespace vigie {

/// A version of the service levels, as the file it came from. (Service levels)
struct CatalogueVersion
{
    Identifier<CatalogueVersion> id;
    qint64 number = 0;
    QString text; ///< TOML

    friend bool operator==(const CatalogueVersion &, const CatalogueVersion &) = default;
};

} // namespace vigie
