#include "app/console/sending.h"

#include "app/console/refusal_words.h"
#include "ui/console/ticket_panel.h"

namespace vigie {

Sending::Sending(TicketPresenter &ticket, TicketPanel &panel, Acts &acts)
    : m_ticket(ticket)
    , m_panel(panel)
    , m_acts(acts)
{
}

void Sending::send()
{
    if (!m_ticket.isRead() || m_ticket.written().trimmed().isEmpty())
        return;
    const auto news = m_ticket.writesNote() ? std::vector<SpokenMessage>() : m_ticket.unseen();
    if (!news.empty() && m_heldAt != m_ticket.view().lastMessage) {
        hold(news);
        return;
    }
    if (!news.empty())
        m_ticket.seeAll();
    m_acts.submit(m_ticket.writesNote() ? u"note"_qs : u"reply"_qs, m_ticket.message());
}

void Sending::holdOvertaken()
{
    m_overtaken = true;
    m_heldTicket = m_ticket.id();
    if (const auto news = m_ticket.unseen(); !news.empty())
        hold(news);
}

void Sending::hold(const std::vector<SpokenMessage> &news)
{
    constexpr qsizetype enoughToRead = 280;
    m_heldTicket = m_ticket.id();
    m_heldAt = m_ticket.view().lastMessage;
    m_overtaken = false;
    QStringList lines;
    for (const SpokenMessage &message : news) {
        const QString text = message.text.simplified();
        lines << tr("%1, %2: %3")
                     .arg(message.author, message.time,
                         text.size() > enoughToRead ? text.left(enoughToRead) + u'…' : text);
    }
    RefusalWords words;
    words.title = tr("Not sent yet: %1 wrote while you were writing.").arg(news.back().author);
    words.rule = tr("rule %1").arg(u"K7"_qs);
    words.reason = lines.join(u'\n');
    words.lifts = {{tr("Your text stays. Read this, change what you like, then send it."),
        tr("Send all the same"), {}}};
    m_panel.setHeld(words);
    explain(std::move(words));
}

/// The book says why, as it would to the same reply.
void Sending::explain(RefusalWords words)
{
    const FormValues message = m_ticket.message();
    const QString about = m_ticket.view().number + u"  ·  "_qs + m_ticket.view().subject;
    m_acts.preview(u"reply"_qs, message)
        .then(this,
            [this, words, message, about, at = m_heldAt](const Result<Outcome> &outcome) mutable {
                const auto *refusal = outcome ? std::get_if<Refusal>(&outcome->decision) : nullptr;
                if (!refusal || !m_ticket.catalogue() || m_heldAt != at)
                    return;
                words.why = refusalWords(
                    {u"reply"_qs, message, about, {}}, *refusal, *m_ticket.catalogue())
                                .why;
                m_panel.setHeld(words);
            });
}

void Sending::endHold()
{
    m_heldAt = {};
    m_overtaken = false;
    m_panel.setHeld({});
}

void Sending::follow()
{
    if (m_heldTicket != m_ticket.id())
        endHold();
    const auto news = m_ticket.unseen();
    if (m_overtaken && !news.empty())
        hold(news);
    else if (news.empty())
        endHold();
    m_panel.composer()->setDraftState(
        news.empty() ? QString() : tr("%1 wrote meanwhile").arg(news.back().author));
}

} // namespace vigie
