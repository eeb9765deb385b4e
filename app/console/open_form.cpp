#include "app/console/open_form.h"

#include "app/console/dialog_draft.h"
#include "app/console/refusal_words.h"
#include "app/console/sheets.h"
#include "operations/consequences.h"
#include "presentation/consequence_words.h"
#include "presentation/forms.h"
#include "presentation/hours_words.h"
#include "presentation/sentences.h"
#include "presentation/time_words.h"
#include "ui/console/act_dialog.h"
#include "ui/console/main_window.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace vigie {

namespace {

/// Whose draft a form is.
QUuid subjectOf(const Form &form)
{
    return form.subject.isNull() ? ticketOf(form.given) : form.subject;
}

std::vector<CardLine> debitLines(const DebitPreview &debit)
{
    std::vector<CardLine> lines;
    for (const DebitPreview::Line &line : debit.lines)
        lines.push_back(CardValue{line.label, line.value, true});
    if (!debit.blocks.isEmpty())
        lines.push_back(CardState{Mark::Due, debit.blocks});
    return lines;
}

std::vector<CardLine> linesOf(const std::vector<ConsequenceWords> &words)
{
    std::vector<CardLine> lines;
    for (const ConsequenceWords &one : words) {
        lines.push_back(
            CardValue{one.label, one.after == u"–" ? OpenForm::tr("none") : one.after, true});
        if (one.before != u"–")
            lines.push_back(CardHint{OpenForm::tr("instead of %1").arg(one.before)});
    }
    if (lines.empty())
        lines.push_back(CardHint{OpenForm::tr("Nothing that is shown changes.")});
    return lines;
}

/// Nothing where an act reports no work.
std::optional<qint64> workedMinutes(const std::vector<Consequence> &consequences)
{
    const auto worked
        = std::ranges::find(consequences, u"intervention.worked_minutes"_qs, &Consequence::what);
    const auto *spent
        = worked == consequences.end() ? nullptr : std::get_if<qint64>(&worked->after);
    return spent ? std::optional(*spent) : std::nullopt;
}

} // namespace

OpenForm::OpenForm(Acts &acts, Drafts &drafts, const QueuePresenter &queue, const Desk &desk,
    MainWindow &window, Sheets &sheets)
    : m_acts(acts)
    , m_drafts(drafts)
    , m_queue(queue)
    , m_desk(desk)
    , m_window(window)
    , m_sheets(sheets)
{
    connect(&acts, &Acts::done, this, &OpenForm::finish);
}

bool OpenForm::isOpen() const { return m_dialog; }

bool OpenForm::isOf(const QString &word, const FormValues &values) const
{
    const Submitted *one = submitted(word, values);
    return one && m_dialog && m_dialog->isVisible() && one->dialog.data() == m_dialog.data();
}

const OpenForm::Submitted *OpenForm::submitted(const QString &word, const FormValues &values) const
{
    const auto found = std::ranges::find_if(m_submitted,
        [&](const Submitted &one) { return one.word == word && one.values == values; });
    return found == m_submitted.end() ? nullptr : &*found;
}

void OpenForm::forget(const QString &word, const FormValues &values)
{
    std::erase_if(m_submitted,
        [&](const Submitted &one) { return one.word == word && one.values == values; });
}

const BusinessCalendar &OpenForm::calendar() const { return m_queue.catalogue()->calendar; }

void OpenForm::open(const Form &form)
{
    if (m_dialog || !m_queue.catalogue())
        return;
    m_dialog = new ActDialog(form, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, &OpenForm::closed);
    Q_EMIT opened(m_dialog);
    keepDraftOf(*m_dialog, m_drafts, {subjectOf(form), form.operation}, m_desk.now(), calendar());
    connect(m_dialog, &ActDialog::edited, this, &OpenForm::look);
    connect(m_dialog, &ActDialog::submitted, this, &OpenForm::submit);
    connect(m_dialog, &ActDialog::copyRequested, this,
        [](const QString &toSay) { QApplication::clipboard()->setText(toSay); });
    connect(m_dialog, &ActDialog::whyRequested, this,
        [this](const WhyWords &why, QWidget *anchor) { m_sheets.explain(why, anchor); });
    look();
    m_dialog->open();
}

void OpenForm::submit()
{
    const Form &form = m_dialog->form();
    const FormValues fields = fieldsOf(form, m_dialog->values(), calendar());
    forget(form.operation, fields); // asked again, it is answered here
    m_submitted.push_back({form.operation, fields, subjectOf(form), m_dialog});
    m_acts.submit(form.operation, fields);
}

void OpenForm::look()
{
    const auto values = m_dialog->valuesToLookAt();
    if (!values) {
        m_dialog->setPreview(
            {CardHint{tr("Told as soon as everything that is needed is filled in.")}});
        return;
    }
    const Form &form = m_dialog->form();
    m_acts.preview(form.operation, fieldsOf(form, *values, calendar()))
        .then(this, [this, asked = m_dialog](const Result<Outcome> &outcome) {
            if (asked)
                show(outcome);
        });
}

void OpenForm::show(const Result<Outcome> &outcome)
{
    if (!outcome)
        m_dialog->setPreview({CardHint{outcome.error().kind == Failure::Kind::Rejected
                ? outcome.error().detail
                : failureText(outcome.error())}});
    else if (const auto *refusal = std::get_if<Refusal>(&outcome->decision))
        refuse(*refusal);
    else
        showChanges(std::get<Changes>(outcome->decision), outcome->outlook);
}

/// A report's button says how much time it takes and what is debited.
void OpenForm::showChanges(const Changes &changes, const Outlook &outlook)
{
    const auto debit = debitPreview(changes, outlook);
    std::vector<CardLine> lines = debit ? debitLines(*debit) : std::vector<CardLine>();
    const auto words = consequenceWords(changes, outlook, *m_queue.catalogue(), m_desk.now());
    if (!debit || !words.empty()) {
        const auto others = linesOf(words);
        if (debit)
            lines.push_back(CardDivider{});
        lines.insert(lines.end(), others.begin(), others.end());
    }
    m_dialog->setPreview(lines, debit ? debit->figure : QString());
    const auto worked = workedMinutes(consequencesOf(changes));
    if (m_dialog->form().operation != u"report" || !worked)
        return;
    const QString spent = spanText(*worked);
    m_dialog->setButton(debit && debit->debited > 0
            ? tr("Report %1, debit %2").arg(spent, spanText(debit->debited))
            : tr("Report %1").arg(spent));
}

/// The draft goes, even of a dialog that was closed before the answer came.
void OpenForm::finish(const QString &word, const FormValues &values)
{
    const Submitted *found = submitted(word, values);
    if (!found)
        return;
    const Submitted one = *found;
    forget(word, values);
    m_drafts.drop(one.subject, word);
    if (one.dialog)
        one.dialog->accept();
}

void OpenForm::leave() { m_dialog->reject(); }

void OpenForm::refuse(const Refusal &refusal)
{
    const Form &form = m_dialog->form();
    const FormValues values = m_dialog->values();
    say(refusalWords(
        {form.operation, fieldsOf(form, values, calendar()), form.about, filledIn(form, values)},
        refusal, *m_queue.catalogue()));
}

void OpenForm::say(const RefusalWords &words) { m_dialog->setRefusal(words); }

QUuid ticketOf(const FormValues &values) { return QUuid::fromString(values.value(u"ticket"_qs)); }

} // namespace vigie
