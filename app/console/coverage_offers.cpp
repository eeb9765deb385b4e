#include "app/console/coverage_offers.h"

#include "presentation/coverage_offers.h"
#include "presentation/forms.h"
#include "ui/console/act_dialog.h"

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

const QString coverageField = u"coverage"_qs;

} // namespace

CoverageOffers::CoverageOffers(Acts &acts, const QueuePresenter &queue)
    : m_acts(acts)
    , m_queue(queue)
{
}

void CoverageOffers::follow(ActDialog *dialog)
{
    const auto &fields = dialog->form().fields;
    const auto coverage = std::ranges::find(fields, coverageField, &FormField::name);
    if (coverage == fields.end())
        return;
    m_dialog = dialog;
    m_choices = coverage->choices;
    m_askedFor.clear();
    connect(dialog, &ActDialog::edited, this, &CoverageOffers::ask);
    ask();
}

/// What is written for people decides nothing.
void CoverageOffers::ask()
{
    const auto values = m_dialog ? m_dialog->valuesToLookAt() : std::nullopt;
    if (!values || !m_queue.catalogue())
        return;
    FormValues wanted = *values;
    for (const QString &field : {coverageField, u"text"_qs, u"reason"_qs})
        wanted.remove(field);
    if (wanted == m_askedFor)
        return;
    m_askedFor = wanted;
    const Form &form = m_dialog->form();
    const auto refused = std::make_shared<std::map<QString, Refusal>>();
    for (const auto &[coverage, word] : m_choices) {
        FormValues tried = *values;
        tried[coverageField] = coverage;
        m_acts.preview(form.operation, fieldsOf(form, tried, m_queue.catalogue()->calendar))
            .then(this,
                [this, refused, wanted, asked = m_dialog, coverage = coverage,
                    isLast = &word == &m_choices.back().second](const Result<Outcome> &outcome) {
                    if (const auto no = outcome ? coverageRefusal(outcome->decision) : std::nullopt)
                        refused->emplace(coverage, *no);
                    if (isLast && asked && asked.data() == m_dialog.data() && wanted == m_askedFor)
                        tell(*refused);
                });
    }
}

/// The list is exchanged only where it is another: somebody may have it open.
void CoverageOffers::tell(const std::map<QString, Refusal> &refused)
{
    const FormChoices marked = markedCoverages(m_choices, refused);
    const auto &fields = m_dialog->form().fields;
    if (std::ranges::find(fields, coverageField, &FormField::name)->choices != marked)
        m_dialog->setChoices(coverageField, marked);
}

} // namespace vigie
