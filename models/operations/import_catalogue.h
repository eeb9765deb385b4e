#pragma once

#include "operations/refusing.h"

namespace vigie {

/// Put a new version of the service levels in force. Whoever submits it has read the file and found
/// it sound.
struct ImportCatalogue
{
    QString text; ///< TOML
};

template <>
struct Fields<ImportCatalogue>
{
    static constexpr const char *kind = "import-catalogue";
    static constexpr auto &who = leads;
    static constexpr auto all = std::tuple{
        column("text", &ImportCatalogue::text),
    };
};

Decision decide(const ImportCatalogue &operation, Rows &rows, const Circumstances &now);

} // namespace vigie
