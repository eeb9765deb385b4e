#include "app/console/several.h"

#include "app/console/dialog_draft.h"
#include "presentation/forms.h"
#include "presentation/sentences.h"
#include "ui/console/act_dialog.h"
#include "ui/console/main_window.h"
#include "ui/console/ticket_panel.h"

namespace vigie {

namespace {

constexpr int lookAfterMs = 300;
constexpr std::size_t mostAtOnce = 200; // what a person can look over

DraftKey draftOf(const Form &form) { return {{}, u"several-"_qs + form.operation}; }

} // namespace

Several::Several(
    Acts &acts, Drafts &drafts, MainWindow &window, const QueuePresenter &queue, const Desk &desk)
    : m_acts(acts)
    , m_drafts(drafts)
    , m_window(window)
    , m_queue(queue)
    , m_desk(desk)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookAfterMs);
    connect(&m_looking, &QTimer::timeout, this, &Several::look);
}

bool Several::takes(ActionId act)
{
    return act == ActionId::Claim || act == ActionId::Assign || act == ActionId::WaitCustomer
        || act == ActionId::Link;
}

void Several::open(ActionId act, const std::vector<Chosen> &tickets, const Directory &directory)
{
    if (m_dialog)
        return;
    if (tickets.size() > mostAtOnce) {
        RefusalWords words;
        words.title = tr("Not done: at most %n ticket(s) at once.", nullptr, int(mostAtOnce));
        m_window.ticket()->setRefusal(words);
        return;
    }
    m_tickets = tickets;
    QStringList numbers;
    for (const Chosen &one : tickets)
        numbers << one.number;
    m_dialog = new ActDialog(severalForm(act, numbers, directory), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepDraftOf(*m_dialog, m_drafts, draftOf(m_dialog->form()), m_desk.now(),
        m_queue.catalogue()->calendar);
    connect(m_dialog, &ActDialog::edited, &m_looking, qOverload<>(&QTimer::start));
    connect(m_dialog, &ActDialog::submitted, this, &Several::perform);
    look();
    m_dialog->open();
}

void Several::look()
{
    if (!m_dialog || !m_dialog->isComplete())
        return;
    askAll(&Acts::preview, [this, asked = m_dialog, look = ++m_looked](const Tally &tally) {
        if (!asked || look != m_looked)
            return;
        asked->setPreview(
            {CardValue{tr("Will be done"), tr("%n ticket(s)", nullptr, tally.fine), true}});
        asked->setRemark(tally.refused.join(u'\n'));
    });
}

void Several::perform()
{
    m_dialog->setEnabled(false); // a second yes would do it twice
    const DraftKey draft = draftOf(m_dialog->form());
    askAll(&Acts::perform, [this, asked = m_dialog, draft](const Tally &tally) {
        if (tally.fine > 0)
            m_drafts.drop(draft.subject, draft.kind);
        if (asked)
            asked->accept();
        if (tally.refused.isEmpty()) {
            m_window.ticket()->setRefusal({});
            return;
        }
        RefusalWords words;
        words.title = tr("Done on %n ticket(s), refused on others.", nullptr, tally.fine);
        words.reason = tally.refused.join(u'\n');
        m_window.ticket()->setRefusal(words);
    });
}

/// The book answers in the order asked, so the last answer completes the tally.
void Several::askAll(Ask ask, const std::function<void(const Tally &)> &told)
{
    const auto tally = std::make_shared<Tally>();
    tally->open = m_tickets.size();
    const BusinessCalendar &calendar = m_queue.catalogue()->calendar;
    FormValues fields = fieldsOf(m_dialog->form(), m_dialog->values(), calendar);
    for (const Chosen &one : m_tickets) {
        fields[u"ticket"_qs] = one.ticket.toString(QUuid::WithoutBraces);
        const auto answer = (m_acts.*ask)(m_dialog->form().operation, fields);
        answer.then(this, [this, tally, told, number = one.number](const Result<Outcome> &outcome) {
            count(*tally, number, outcome);
            if (--tally->open == 0)
                told(*tally);
        });
    }
}

void Several::count(Tally &tally, const QString &number, const Result<Outcome> &outcome) const
{
    const QTimeZone &zone = m_queue.catalogue()->calendar.zone();
    const auto *refusal = outcome ? std::get_if<Refusal>(&outcome->decision) : nullptr;
    if (outcome && !refusal)
        ++tally.fine;
    else
        tally.refused << tr("%1: %2").arg(
            number, refusal ? refusalText(*refusal, zone) : failureText(outcome.error()));
}

} // namespace vigie
