#include "app/console/dialog_draft.h"

#include "app/console/open_form.h"
#include "presentation/time_words.h"
#include "ui/console/act_dialog.h"

namespace vigie {

void keepDraftOf(ActDialog &dialog, Drafts &drafts, const DraftKey &key, Instant now,
    const BusinessCalendar &calendar)
{
    if (const Draft *draft = drafts.find(key.subject, key.kind))
        dialog.restore(draft->fields,
            OpenForm::tr("As you left it at %1.").arg(momentText(draft->keptAt, now, calendar)));
    QObject::connect(&dialog, &ActDialog::edited, &drafts, [&dialog, &drafts, key] {
        const FormValues changes = dialog.changes();
        drafts.set(key.subject, key.kind, changes);
        dialog.setDraftState(
            changes.isEmpty() ? QString() : OpenForm::tr("Everything typed is kept as a draft."));
    });
}

} // namespace vigie
