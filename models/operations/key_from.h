#pragma once

#include <QString>

namespace vigie {

/// A key made of a name that somebody else gave: the name itself where it is one, else in small
/// letters without accents, one `-` for what stands between its words: "Société Générale" is
/// societe-generale. The same name always gives the same key, and names that differ in more than
/// case, accents, spaces and punctuation give different ones. The name is not empty.
QString keyFrom(const QString &name);

} // namespace vigie
