#pragma once

#include "app/vigiectl/call.h"

namespace vigie {

// Each command of `vigiectl`, in a file of its own and with a line in the table of commands;
// answers the status of the program.

Status runInit(Call call);
Status runDo(Call call);
Status runPreview(Call call);
Status runOperations(Call call);
Status runQueue(Call call);
Status runVerify(Call call);
Status runImport(Call call);
Status runTicket(Call call);
Status runCustomer(Call call);
Status runContract(Call call);
Status runWhy(Call call);
Status runInvoiceable(Call call);
Status runCatalogue(Call call);
Status runHelp(Call call);

/// `rule CALCULATOR …`: one rule of the shipped catalogue applied to what is given, without a
/// database. Always answers JSON; what is left out of a file of closing days is told on standard
/// error.
Status runRule(Call call);

} // namespace vigie
