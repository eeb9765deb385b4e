#pragma once

#include "domain/catalogue.h"
#include "domain/file_problem.h"

#include <QByteArray>

namespace vigie {

/// The catalogue that a TOML file describes, or the first thing wrong with it: its line, column and
/// field. Every field is there, none is unknown, each has its type and lies within its bounds.
FileResult<Catalogue> catalogueFrom(const QByteArray &text);

/// A file, with its fields explained, that reads back as an equal catalogue.
QByteArray catalogueText(const Catalogue &catalogue);

/// The first version, which ships with the program.
Catalogue shippedCatalogue();

} // namespace vigie
