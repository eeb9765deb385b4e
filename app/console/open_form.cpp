#include "app/console/open_form.h"

#include "app/console/dialog_draft.h"
#include "app/console/refusal_words.h"
#include "app/console/sheets.h"
#include "presentation/booked_words.h"
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

constexpr int soonMs = 250; // however many write meanwhile

/// Whose draft a form is.
QUuid subjectOf(const Form &form)
{
    return form.subject.isNull() ? ticketOf(form.given) : form.subject;
}

std::vector<CardLine> debitLines(const DebitPreview &debit)
{
    std::vector<CardLine> lines;
    for (const DebitPreview::Part &part : debit.parts) {
        lines.push_back(CardValue{part.label, part.taken, true});
        lines.push_back(CardBar{{.left = part.share, .taken = part.takenShare}});
        lines.push_back(CardHint{part.left});
    }
    if (!debit.parts.empty() && !debit.lines.empty())
        lines.push_back(CardDivider{});
    for (const DebitPreview::Line &line : debit.lines)
        lines.push_back(CardValue{line.label, line.value, true});
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

RefusalWords differenceWords(const QString &booked, const QString &shown)
{
    RefusalWords words;
    words.title = OpenForm::tr("Booked: %1.").arg(booked);
    words.rule = QCoreApplication::translate("RefusalWords", "rule %1").arg(u"E43"_qs);
    words.reason = OpenForm::tr("Shown was: %1.").arg(shown);
    return words;
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
    m_looking.setSingleShot(true);
    m_looking.setInterval(soonMs);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_dialog && m_dialog->isVisible() && !m_isTold)
            look();
    });
    connect(&desk, &Desk::changed, this, &OpenForm::lookAgain);
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
    m_isTold = false;
    m_shown.clear();
    connect(m_dialog, &QObject::destroyed, this, &OpenForm::closed);
    Q_EMIT opened(m_dialog);
    keepDraftOf(*m_dialog, m_drafts, {subjectOf(form), form.operation}, m_desk.now(), calendar());
    connect(m_dialog, &ActDialog::edited, this, [this] {
        m_isTold = false;
        look();
    });
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
    m_submitted.push_back({form.operation, fields, subjectOf(form), m_shown, m_dialog});
    m_acts.submit(form.operation, fields);
}

void OpenForm::lookAgain()
{
    if (m_dialog && !m_looking.isActive())
        m_looking.start();
}

void OpenForm::look()
{
    const auto values = m_dialog->valuesToLookAt();
    if (!values) {
        m_shown.clear();
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
    m_shown.clear();
    m_dialog->setButton(m_dialog->form().button);
    if (!outcome)
        m_dialog->setPreview({CardHint{outcome.error().kind == Failure::Kind::Rejected
                ? outcome.error().detail
                : failureText(outcome.error())}});
    else if (const auto *refusal = std::get_if<Refusal>(&outcome->decision))
        refuse(*refusal);
    else
        showChanges(std::get<Changes>(outcome->decision), outcome->outlook);
}

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
    if (m_dialog->form().operation == u"report")
        showReport(changes, debit ? debit->debited : 0);
}

/// Its button says how much time it takes and what is debited.
void OpenForm::showReport(const Changes &changes, qint64 debited)
{
    m_shown = bookedText(changes);
    const auto worked = bookedMinutes(changes);
    if (!worked)
        return;
    const QString spent = spanText(*worked);
    m_dialog->setButton(debited > 0 ? tr("Report %1, debit %2").arg(spent, spanText(debited))
                                    : tr("Report %1").arg(spent));
}

/// The draft goes, even of a dialog that was closed before the answer came.
void OpenForm::finish(const QString &word, const FormValues &values, const Outcome &outcome)
{
    const Submitted *found = submitted(word, values);
    if (!found)
        return;
    const Submitted one = *found;
    forget(word, values);
    m_drafts.drop(one.subject, word);
    if (one.dialog)
        one.dialog->accept();
    const auto *changes = std::get_if<Changes>(&outcome.decision);
    const QString booked = changes ? bookedText(*changes) : QString();
    if (!one.shown.isEmpty() && booked != one.shown)
        Q_EMIT bookedOtherwise(word, values, differenceWords(booked, one.shown));
}

void OpenForm::leave() { m_dialog->reject(); }

void OpenForm::refuse(const Refusal &refusal)
{
    const Form &form = m_dialog->form();
    const FormValues values = m_dialog->values();
    m_dialog->setRefusal(refusalWords(
        {form.operation, fieldsOf(form, values, calendar()), form.about, filledIn(form, values)},
        refusal, *m_queue.catalogue()));
}

void OpenForm::say(const RefusalWords &words)
{
    m_isTold = true;
    m_dialog->setRefusal(words);
}

QUuid ticketOf(const FormValues &values) { return QUuid::fromString(values.value(u"ticket"_qs)); }

} // namespace vigie
