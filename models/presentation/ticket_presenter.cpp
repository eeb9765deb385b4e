#include "presentation/ticket_presenter.h"

#include "presentation/ticket_words.h"

#include <QCoreApplication>

#include <utility>

namespace vigie {

namespace {

constexpr int patienceMs = 100; // what seems to be at once
constexpr int restMs = 300;

Reference<Ticket> referenceTo(const QUuid &id) { return Reference<Ticket>(Identifier<Ticket>{id}); }

struct Reading
{
    std::optional<TicketFile> file;
    std::shared_ptr<const Catalogue> catalogue;
};

Result<Reading> readingOf(Book &book, const QUuid &id, Instant at)
{
    const auto catalogue = book.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    auto file = book.ticket(referenceTo(id), at);
    if (!file)
        return failed(file.error());
    return Reading{*std::move(file), *catalogue};
}

} // namespace

TicketPresenter::TicketPresenter(Desk &desk, Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_drafts(drafts)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT awaited(m_id); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    connect(&drafts, &Drafts::taken, this, &TicketPresenter::showDraft);
    connect(&desk, &Desk::changed, this, &TicketPresenter::refresh);
    connect(&desk, &Desk::reached, this, &TicketPresenter::refresh);
}

void TicketPresenter::show(const QUuid &ticket)
{
    if (m_id == ticket)
        return;
    m_id = ticket;
    m_file.reset();
    m_view = {};
    m_missed = false;
    m_rest.stop();
    m_patience.stop();
    showDraft();
    if (m_id.isNull())
        return;
    m_patience.start();
    read();
}

/// Much that is shown of a ticket stands in other rows, its customer's other work among them, so
/// any change may be one of it.
void TicketPresenter::refresh()
{
    if (m_id.isNull())
        return;
    m_again = true;
    if (m_asking || m_rest.isActive())
        return;
    m_rest.start();
    read();
}

void TicketPresenter::read()
{
    m_again = false;
    m_asking = true;
    m_desk.ask<Reading>([id = m_id](Book &book, Instant now) { return readingOf(book, id, now); })
        .then(this, [this, id = m_id](Result<Reading> reading) {
            if (id != m_id)
                return;
            m_asking = false;
            if (!reading)
                miss(reading.error());
            else if (reading->file)
                take(*std::move(reading->file), std::move(reading->catalogue));
            if (m_again)
                refresh();
        });
}

void TicketPresenter::miss(const Failure &failure)
{
    if (std::exchange(m_missed, true))
        return;
    m_patience.stop();
    if (!m_file)
        Q_EMIT awaited(m_id);
    Q_EMIT unread(failure);
}

void TicketPresenter::take(TicketFile file, std::shared_ptr<const Catalogue> catalogue)
{
    m_file = std::move(file);
    m_catalogue = std::move(catalogue);
    m_takenAt = m_desk.now();
    m_missed = false;
    m_patience.stop();
    speak();
    if (seen().isNull())
        seeAll(); // written before the ticket was read
}

void TicketPresenter::speak()
{
    if (!m_file)
        return;
    m_view = ticketView(*m_file, *m_catalogue, m_desk.login(), m_desk.now());
    Q_EMIT shown(m_view);
}

void TicketPresenter::tick()
{
    // With each minute that is worked, what is left of the hours gets less.
    if (m_missed
        || (m_file && minutesWorked(*m_file, m_desk.now()) != minutesWorked(*m_file, m_takenAt)))
        refresh();
    if (!m_file || !isClockRunning(m_file->ticket))
        return;
    Q_EMIT clockMoved(clockView(*m_file, *m_catalogue, m_desk.now()));
}

std::optional<TicketPresenter::PlainAct> TicketPresenter::plainAct(ActionId id) const
{
    using enum ActionId;
    const auto state = m_file ? m_file->ticket.state : TicketState::New;
    PlainAct act{QLatin1StringView(actionInfo(id).operation),
        {{u"ticket"_qs, m_id.toString(QUuid::WithoutBraces)}}};
    switch (id) {
    case Claim:
    case Release:
    case Start:
    case UndoStart: return act;
    case Pause:
        if (!m_view.runsHere)
            act.operation = u"resume"_qs;
        return act;
    case Back:
        if (state == TicketState::Snoozed)
            act.operation = u"unsnooze"_qs;
        return act;
    case WaitCustomer: act.fields[u"for"_qs] = u"customer"_qs; return act;
    case WaitCredit: act.fields[u"for"_qs] = u"credit"_qs; return act;
    case Close: return state == TicketState::Reported ? std::optional(act) : std::nullopt;
    default: return {};
    }
}

/// The last message its reader has seen: all that is shown, unless a reply is under way.
QUuid TicketPresenter::seen() const
{
    const Draft *reply = m_drafts.find(m_id, u"reply"_qs);
    return reply ? QUuid::fromString(reply->fields.value(u"seen"_qs)) : m_view.lastMessage;
}

std::vector<SpokenMessage> TicketPresenter::unseen() const { return writtenSince(seen()); }

std::vector<SpokenMessage> TicketPresenter::writtenSince(const QUuid &message) const
{
    return m_file ? messagesSince(*m_file, message, *m_catalogue, m_desk.login(), m_desk.now())
                  : std::vector<SpokenMessage>();
}

void TicketPresenter::seeAll()
{
    const Draft *reply = m_drafts.find(m_id, u"reply"_qs);
    if (!reply)
        return;
    FormValues fields = reply->fields;
    fields[u"seen"_qs] = m_view.lastMessage.toString(QUuid::WithoutBraces);
    m_drafts.set(m_id, u"reply"_qs, fields);
}

void TicketPresenter::showDraft()
{
    m_note = m_drafts.find(m_id, u"note"_qs) && !m_drafts.find(m_id, u"reply"_qs);
    Q_EMIT draftRead(written(), m_note);
}

void TicketPresenter::setNoteMode(bool note)
{
    if (m_note == note)
        return;
    const QString begun = written();
    const QString from = kind();
    m_note = note;
    if (written().isEmpty() && !begun.isEmpty()) {
        write(begun);
        m_drafts.drop(m_id, from);
    }
    Q_EMIT draftRead(written(), m_note);
}

void TicketPresenter::write(const QString &text)
{
    FormValues fields;
    if (!text.isEmpty())
        fields[u"text"_qs] = text;
    if (!text.isEmpty() && !m_note)
        fields[u"seen"_qs] = seen().toString(QUuid::WithoutBraces);
    m_drafts.set(m_id, kind(), fields);
}

QString TicketPresenter::written() const
{
    const Draft *draft = m_drafts.find(m_id, kind());
    return draft ? draft->fields.value(u"text"_qs) : QString();
}

FormValues TicketPresenter::message() const
{
    FormValues fields{{u"ticket"_qs, m_id.toString(QUuid::WithoutBraces)}, {u"text"_qs, written()}};
    if (!m_note && !seen().isNull())
        fields[u"seen"_qs] = seen().toString(QUuid::WithoutBraces);
    return fields;
}

void TicketPresenter::sent(const QString &kind, const FormValues &message)
{
    const QUuid ticket = QUuid::fromString(message[u"ticket"_qs]);
    const Draft *draft = m_drafts.find(ticket, kind);
    if (!draft || draft->fields.value(u"text"_qs) != message[u"text"_qs])
        return;
    m_drafts.drop(ticket, kind);
    if (ticket == m_id && kind == this->kind())
        Q_EMIT draftRead({}, m_note);
}

Answer<WhyWords> TicketPresenter::explainDeadline()
{
    return explain(
        QCoreApplication::translate("TicketPresenter", "Why this deadline?"), &Book::whyDeadline);
}

Answer<WhyWords> TicketPresenter::explainPlace()
{
    return explain(QCoreApplication::translate("TicketPresenter", "Why this place in the queue?"),
        &Book::whyPosition);
}

Answer<WhyWords> TicketPresenter::explainLevel()
{
    return explain(
        QCoreApplication::translate("TicketPresenter", "Why this level?"), &Book::whyLevel);
}

Answer<WhyWords> TicketPresenter::explainDebit(const QUuid &work)
{
    return explained(QCoreApplication::translate("TicketPresenter", "Why this debit?"),
        [work](Book &book, Instant now) {
            return book.whyDebit(Reference<Intervention>(Identifier<Intervention>{work}), now);
        });
}

Answer<WhyWords> TicketPresenter::explain(const QString &title, Question question)
{
    return explained(title, [question, id = m_id](Book &book, Instant now) {
        return (book.*question)(referenceTo(id), now);
    });
}

Answer<WhyWords> TicketPresenter::explained(const QString &title, Asking asking)
{
    return m_desk.ask<std::optional<Explanation>>(std::move(asking))
        .then(this, [this, title, id = m_id](const Result<std::optional<Explanation>> &why) {
            if (id != m_id || !why || !*why || !m_catalogue)
                return WhyWords();
            return whyWords(title, m_view.number + u"  ·  "_qs + m_view.subject, **why,
                *m_catalogue, m_desk.now());
        });
}

} // namespace vigie
