#pragma once

#include <QString>

namespace vigie {

/// All that `help` and `operations` say, as a manual page in roff, in the language in force.
QString manualPage();

} // namespace vigie
