#include "presentation/ticket_presenter.h"

namespace vigie {

TicketPresenter::TicketPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &TicketPresenter::read);
}

void TicketPresenter::show(const QUuid &ticket)
{
    if (m_id == ticket)
        return;
    m_id = ticket;
    read();
}

void TicketPresenter::read()
{
    if (m_id.isNull())
        return;
    m_view = {};
    m_view.id = m_id;
    Q_EMIT shown(m_view);
}

void TicketPresenter::tick() { }
void TicketPresenter::speak() { read(); }
bool TicketPresenter::isReported() const { return false; }
bool TicketPresenter::isSnoozed() const { return false; }
bool TicketPresenter::runsHere() const { return false; }
QString TicketPresenter::runningClock() const { return {}; }
void TicketPresenter::seeAll() { m_seen = m_view.lastMessage; }
void TicketPresenter::keepDraft(const QString &) { }
void TicketPresenter::setNoteMode(bool) { }
void TicketPresenter::dropDraft() { }
QFuture<WhyWords> TicketPresenter::explainDeadline()
{
    return QtFuture::makeReadyFuture(WhyWords{});
}

} // namespace vigie
