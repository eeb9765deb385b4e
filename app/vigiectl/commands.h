#pragma once

#include "app/vigiectl/call.h"

namespace vigie {

// Each command of `vigiectl`, in a file of its own; answers the status of the program.

Status runInit(Call call);
Status runDo(Call call);
Status runPreview(Call call);
Status runOperations(Call call);

} // namespace vigie
