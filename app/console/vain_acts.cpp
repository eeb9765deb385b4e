#include "app/console/vain_acts.h"

#include "app/console/look_ahead.h"
#include "presentation/forms.h"

namespace vigie {

VainActs::VainActs(
    const TicketPresenter &ticket, const QueuePresenter &queue, Acts &acts, LookAhead &lookAhead)
    : m_ticket(ticket)
    , m_queue(queue)
    , m_acts(acts)
    , m_lookAhead(lookAhead)
{
}

void VainActs::explain(ActionId act, const std::optional<Form> &form)
{
    if (m_ticket.id().isNull() || !m_ticket.isRead() || !m_queue.catalogue())
        return;
    if (const QString &survivor = m_ticket.view().goesOnIn; !survivor.isEmpty()) {
        m_lookAhead.tell(
            tr("%1: this ticket goes on in %2").arg(actionText(actionInfo(act)), survivor));
        return;
    }
    const auto asked = tried(act, form);
    if (!asked) {
        m_lookAhead.explain(act);
        return;
    }
    m_acts.preview(asked->operation, asked->fields)
        .then(this, [this, act, of = *asked, id = m_ticket.id()](const Result<Outcome> &outcome) {
            const auto *refusal = outcome ? std::get_if<Refusal>(&outcome->decision) : nullptr;
            if (id != m_ticket.id())
                return;
            if (refusal)
                Q_EMIT refused(of.operation, of.fields, *refusal);
            else
                m_lookAhead.explain(act);
        });
}

/// With something in place of what nobody typed.
std::optional<TicketPresenter::PlainAct> VainActs::tried(
    ActionId act, const std::optional<Form> &form) const
{
    if (form)
        return TicketPresenter::PlainAct{
            form->operation, fieldsToTry(*form, otherTicket(), m_queue.catalogue()->calendar)};
    if (act != ActionId::Reply && act != ActionId::Note)
        return m_ticket.plainAct(act);
    const FormValues message{
        {u"ticket"_qs, m_ticket.id().toString(QUuid::WithoutBraces)}, {u"text"_qs, u"…"_qs}};
    return TicketPresenter::PlainAct{QLatin1StringView(actionInfo(act).operation), message};
}

/// For acts that need one; empty where nothing else is open.
QString VainActs::otherTicket() const
{
    for (const SharedRow &row : m_queue.list().rows()) {
        if (row->id.uuid != m_ticket.id())
            return row->id.uuid.toString(QUuid::WithoutBraces);
    }
    return {};
}

} // namespace vigie
