#include "app/console/dialog_draft.h"

#include "app/console/open_form.h"
#include "domain/instant_text.h"
#include "presentation/forms.h"
#include "presentation/time_words.h"
#include "ui/console/act_dialog.h"

namespace vigie {

namespace {

/// Nothing where nobody calls.
std::optional<Instant> callBegan(
    const Form &form, const FormValues &typed, const BusinessCalendar &calendar)
{
    if (typed.value(u"channel"_qs) != u"phone")
        return {};
    return instantFrom(fieldsOf(form, typed, calendar).value(u"declared"_qs));
}

/// A restored call goes on from when it began, which nobody may overlook. (E19)
QString noteOf(const Form &form, const Draft &draft, Instant now, const BusinessCalendar &calendar)
{
    const QString left
        = OpenForm::tr("As you left it at %1.").arg(momentText(draft.keptAt, now, calendar));
    const auto began = callBegan(form, draft.fields, calendar);
    if (!began)
        return left;
    return left + u' '
        + OpenForm::tr("The call began at %1, %2 ago.")
              .arg(momentText(*began, now, calendar),
                  spanText(std::chrono::floor<minutes>(now - *began).count()));
}

} // namespace

void keepDraftOf(ActDialog &dialog, Drafts &drafts, const DraftKey &key, Instant now,
    const BusinessCalendar &calendar)
{
    const DraftKey aside{key.subject, key.kind + u"-aside"_qs};
    if (const Draft *draft = drafts.find(key.subject, key.kind))
        dialog.restore(draft->fields, noteOf(dialog.form(), *draft, now, calendar));
    if (const Draft *draft = drafts.find(aside.subject, aside.kind))
        dialog.setAside(draft->fields);
    QObject::connect(&dialog, &ActDialog::edited, &drafts, [&dialog, &drafts, key] {
        const FormValues changes = dialog.changes();
        drafts.set(key.subject, key.kind, changes);
        dialog.setDraftState(
            changes.isEmpty() ? QString() : OpenForm::tr("Everything typed is kept as a draft."));
    });
    QObject::connect(
        &dialog, &ActDialog::putAside, &drafts, [&drafts, aside](const FormValues &typed) {
            drafts.set(aside.subject, aside.kind, typed);
        });
    QObject::connect(&dialog, &QDialog::rejected, &drafts, [&dialog, &drafts, aside] {
        if (dialog.changes().isEmpty())
            drafts.drop(aside.subject, aside.kind);
    });
}

} // namespace vigie
