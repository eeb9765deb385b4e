#include "app/console/refusals.h"

#include "app/console/open_form.h"
#include "app/console/refusal_words.h"
#include "app/console/sending.h"
#include "presentation/forms.h"
#include "presentation/ticket_name.h"
#include "ui/console/actions.h"
#include "ui/console/main_window.h"
#include "ui/console/ticket_panel.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

const QString leadStarts = u"lift.lead-starts"_qs;

bool wantsReason(const Refusal &refusal)
{
    return std::ranges::count(refusal.lifts, u"lift.reason"_qs) > 0;
}

} // namespace

Refusals::Refusals(Acts &acts, const TicketPresenter &ticket, QueuePresenter &queue,
    Sending &sending, OpenForm &form, MainWindow &window)
    : m_ticket(ticket)
    , m_queue(queue)
    , m_sending(sending)
    , m_form(form)
    , m_window(window)
    , m_pauseFirst(acts, *window.ticket(), queue)
{
    connect(&acts, &Acts::refused, this, &Refusals::answer);
    connect(&acts, &Acts::failed, this,
        [this](const QString &word, const FormValues &values, const QString &message) {
            tell(word, values, failureWords(message));
        });
    connect(&acts, &Acts::done, this, [this](const QString &, const FormValues &values) {
        if (ticketOf(values) == m_ticket.id())
            m_window.ticket()->setRefusal({});
    });
    connect(window.ticket(), &TicketPanel::liftChosen, this, &Refusals::takeLift);
}

/// A rule that asks for a reason is given the chance to.
void Refusals::answer(const QString &word, const FormValues &values, const Refusal &refusal)
{
    if (m_form.isOf(word, values) && m_pauseFirst.lifts(refusal))
        m_form.leave(); // the way out has its button beside the ticket
    if (!m_form.isOpen() && wantsReason(refusal))
        askReason(word, values);
    else if (m_form.isOf(word, values))
        m_form.refuse(refusal);
    else if (refusal.rule == u"K7" && ticketOf(values) == m_ticket.id())
        m_sending.holdOvertaken();
    else
        show(word, values, refusal);
}

void Refusals::show(const QString &word, const FormValues &values, const Refusal &refusal)
{
    m_shown = Refused{word, values, refusal};
    RefusalWords words
        = refusalWords({word, values, aboutOf(values), {}}, refusal, *m_queue.catalogue());
    offerLifts(words);
    m_pauseFirst.offer(words, word, values, refusal);
    tell(word, values, std::move(words));
}

void Refusals::tell(const QString &word, const FormValues &values, RefusalWords words)
{
    if (m_form.isOf(word, values)) {
        m_form.say(words);
        return;
    }
    if (word == u"give-time") {
        say(words); // it was asked for anywhere
        return;
    }
    const QUuid ticket = ticketOf(values);
    if (!ticket.isNull() && ticket != m_ticket.id())
        words.title = tr("%1: %2").arg(nameOf(ticket), words.title);
    m_window.ticket()->setRefusal(words);
}

void Refusals::say(const RefusalWords &words)
{
    if (m_window.place() != MainWindow::Place::Queue)
        m_window.showPlace(MainWindow::Place::Queue);
    if (m_window.ticket()->showsTicket())
        m_window.ticket()->setRefusal(words);
    else
        m_window.addTrouble(words.title, words.reason);
}

void Refusals::offerLifts(RefusalWords &words) const
{
    for (std::size_t at = 0; at < words.lifts.size(); ++at) {
        const QString &lift = m_shown->refusal.lifts[at];
        const auto act = liftingAct(lift);
        if (lift == leadStarts && m_role == Role::Lead)
            words.lifts[at].action = tr("Start all the same…");
        else if (act && canDo(*act))
            words.lifts[at] = liftBy(*act, words.lifts[at].text);
    }
}

/// On the ticket that was refused; those of another one are not offered beside this one.
bool Refusals::canDo(ActionId act) const
{
    if (act == ActionId::NewTicket)
        return true;
    if (ticketOf(m_shown->values) != m_ticket.id() || !m_ticket.isRead())
        return false;
    if (act == ActionId::SellCredit)
        return m_role == Role::Manager || m_role == Role::Lead;
    return m_ticket.view().possible.count(act) > 0;
}

void Refusals::takeLift(int lift)
{
    if (!m_shown)
        return;
    const Refused taken = *m_shown; // what is done may show another
    const QString &name = taken.refusal.lifts.at(std::size_t(lift));
    const auto act = liftingAct(name);
    if (name == leadStarts)
        askReason(taken.word, taken.values);
    else if (act == ActionId::SellCredit)
        Q_EMIT saleWanted(m_ticket.view().customerKey);
    else if (act)
        m_window.actions()->action(*act)->trigger();
}

void Refusals::askReason(const QString &word, const FormValues &values)
{
    m_form.open(reasonForRuleForm(word, values, aboutOf(values)));
}

/// As the list has it; the ticket may have left it.
QString Refusals::nameOf(const QUuid &ticket) const
{
    const QueueModel &shown = *m_queue.model();
    if (const QueueRow *row = shown.ticketAt(shown.rowOf(ticket)))
        return ticketName(row->number, ticket) + u"  ·  "_qs + row->subject;
    return m_ticket.view().id == ticket
        ? m_ticket.view().number + u"  ·  "_qs + m_ticket.view().subject
        : tr("another ticket");
}

QString Refusals::aboutOf(const FormValues &values) const
{
    const QUuid ticket = ticketOf(values);
    return ticket.isNull() ? QString() : nameOf(ticket);
}

} // namespace vigie
