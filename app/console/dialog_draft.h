#pragma once

#include "presentation/desk.h"
#include "presentation/drafts.h"

namespace vigie {

class ActDialog;

/// Whose draft what is filled into a dialog is.
struct DraftKey
{
    QUuid subject;
    QString kind;
};

/// Gives a dialog what was typed before, and keeps from then on what is typed into it. So is what
/// makes room for something else, until the dialog is left with nothing written in it.
void keepDraftOf(ActDialog &dialog, Drafts &drafts, const DraftKey &key, Instant now,
    const BusinessCalendar &calendar);

} // namespace vigie
