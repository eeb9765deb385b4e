#include "app/console/several.h"

#include "app/console/dialog_draft.h"
#include "presentation/consequence_words.h"
#include "presentation/forms.h"
#include "presentation/sentences.h"
#include "presentation/ticket_name.h"
#include "ui/console/act_dialog.h"
#include "ui/console/main_window.h"
#include "ui/console/ticket_panel.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int lookAfterMs = 300;
constexpr std::size_t mostAtOnce = 200; // what a person can look over
constexpr qsizetype mostListed = 10;
constexpr std::size_t firstOnes = 2; // consequences of each

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

void Several::choose(const std::vector<const QueueRow *> &tickets)
{
    m_count = tickets.size();
    m_possible = possibleForSeveral(tickets, m_desk.login());
    m_window.ticket()->setForSeveral(areChosen() ? std::optional(m_possible) : std::nullopt);
}

QString Several::lockOf(ActionId act) const
{
    if (m_possible.count(act))
        return {};
    return isForSeveral(act) ? tr("not possible on any of those that are chosen")
                             : tr("not for several at once");
}

std::optional<QString> Several::outlook() const
{
    if (!areChosen())
        return {};
    return tr(
        "%n chosen: claim, assign, wait and link are done on all of them", nullptr, int(m_count));
}

QString Several::outlookOf(ActionId act) const
{
    const QString lock = lockOf(act);
    return tr("%1: %2").arg(actionText(actionInfo(act)),
        lock.isEmpty()
            ? tr("on %n ticket(s); what becomes of each is shown first", nullptr, int(m_count))
            : lock);
}

void Several::open(
    ActionId act, const std::vector<const QueueRow *> &tickets, const Directory &directory)
{
    if (m_dialog)
        return;
    if (tickets.size() > mostAtOnce) {
        RefusalWords words;
        words.title = tr("Not done: at most %n ticket(s) at once.", nullptr, int(mostAtOnce));
        m_window.ticket()->setRefusal(words);
        return;
    }
    m_tickets.clear();
    QStringList numbers;
    for (const QueueRow *ticket : tickets) {
        numbers << ticketName(ticket->number, ticket->id.uuid);
        m_tickets.push_back({ticket->id.uuid, numbers.back()});
    }
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
    if (!m_dialog)
        return;
    if (!m_dialog->isComplete()) {
        ++m_looked;
        m_dialog->setPreview(
            {CardHint{tr("Told as soon as everything that is needed is filled in.")}});
        m_dialog->setRemark({});
        return;
    }
    askAll(&Acts::preview, [this, asked = m_dialog, look = ++m_looked](const Tally &tally) {
        if (!asked || look != m_looked)
            return;
        const auto tickets
            = [](const QStringList &told) { return tr("%n ticket(s)", nullptr, int(told.size())); };
        std::vector<CardLine> lines{CardValue{tr("Will be done"), tickets(tally.done), true}};
        if (!tally.refused.isEmpty())
            lines.push_back(CardValue{tr("Refused"), tickets(tally.refused), true});
        asked->setPreview(lines);
        asked->setRemark(listed(tally.refused + tally.done));
    });
}

void Several::perform()
{
    m_dialog->setEnabled(false); // a second yes would do it twice
    const DraftKey draft = draftOf(m_dialog->form());
    askAll(&Acts::perform, [this, asked = m_dialog, draft](const Tally &tally) {
        if (!tally.done.isEmpty())
            m_drafts.drop(draft.subject, draft.kind);
        if (asked)
            asked->accept();
        if (tally.refused.isEmpty()) {
            m_window.ticket()->setRefusal({});
            return;
        }
        RefusalWords words;
        words.title
            = tr("Done on %n ticket(s), refused on others.", nullptr, int(tally.done.size()));
        words.reason = listed(tally.refused);
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
    if (refusal)
        tally.refused
            << tr("%1: refused by %2. %3").arg(number, refusal->rule, refusalText(*refusal, zone));
    else if (outcome)
        tally.done << tr("%1: %2").arg(number, whatChanges(*outcome));
    else
        tally.refused << tr("%1: %2").arg(number, failureText(outcome.error()));
}

QString Several::whatChanges(const Outcome &outcome) const
{
    const auto words = consequenceWords(
        std::get<Changes>(outcome.decision), outcome.outlook, *m_queue.catalogue(), m_desk.now());
    const QString line = inOneLine(std::span(words).first(std::min(words.size(), firstOnes)));
    return line.isEmpty() ? tr("nothing that is shown changes") : line;
}

QString Several::listed(const QStringList &lines)
{
    QStringList shown = lines.mid(0, mostListed);
    if (const auto others = lines.size() - shown.size(); others > 0)
        shown << tr("and %n more", nullptr, int(others));
    return shown.join(u'\n');
}

} // namespace vigie
