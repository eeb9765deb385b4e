#include "presentation/ticket_presenter.h"

#include "presentation/explanation_words.h"
#include "presentation/ticket_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

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

QString textOf(const WhyWords &why)
{
    QStringList lines{why.title};
    for (const WhyWords::Step &step : why.steps)
        lines << u"%1. %2 %3 (%4)"_qs.arg(
            QString::number(lines.size()), step.title, step.value, step.rule);
    return lines.join(u'\n');
}

} // namespace

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
    m_file.reset();
    m_seen = {};
    const Draft draft = m_drafts[ticket];
    Q_EMIT draftRead(draft.text, draft.note);
    read();
}

void TicketPresenter::read()
{
    if (m_id.isNull())
        return;
    m_desk
        .ask<Reading>(
            [id = m_id, at = m_desk.now()](Book &book) { return readingOf(book, id, at); })
        .then(this, [this, id = m_id](Result<Reading> reading) {
            if (id == m_id && reading && reading->file)
                take(*std::move(reading->file), std::move(reading->catalogue));
        });
}

void TicketPresenter::take(TicketFile file, std::shared_ptr<const Catalogue> catalogue)
{
    const bool first = !m_file;
    m_file = std::move(file);
    m_catalogue = std::move(catalogue);
    speak();
    if (first)
        seeAll();
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
    if (!m_file || !isClockRunning(m_file->ticket))
        return;
    Q_EMIT clockMoved(clockView(*m_file, *m_catalogue, m_desk.now()));
}

bool TicketPresenter::isReported() const
{
    return m_file && m_file->ticket.state == TicketState::Reported;
}

bool TicketPresenter::isSnoozed() const
{
    return m_file && m_file->ticket.state == TicketState::Snoozed;
}

bool TicketPresenter::runsHere() const { return myRunSince().has_value(); }

std::optional<Instant> TicketPresenter::myRunSince() const
{
    if (!m_file)
        return {};
    for (const InterventionFile &intervention : m_file->interventions) {
        for (const WorkedSegment &worked : intervention.segments) {
            if (!worked.segment.to && worked.agent && worked.agent->key == m_desk.login())
                return worked.segment.from;
        }
    }
    return {};
}

void TicketPresenter::seeAll() { m_seen = m_view.lastMessage; }

void TicketPresenter::keepDraft(const QString &text) { m_drafts[m_id].text = text; }

void TicketPresenter::setNoteMode(bool note) { m_drafts[m_id].note = note; }

void TicketPresenter::dropDraft()
{
    m_drafts.erase(m_id);
    Q_EMIT draftRead({}, false);
}

QFuture<WhyWords> TicketPresenter::explainDeadline()
{
    return m_desk
        .ask<std::optional<Explanation>>([id = m_id, at = m_desk.now()](Book &book) {
            return book.whyDeadline(referenceTo(id), at);
        })
        .then(this, [this](const Result<std::optional<Explanation>> &why) {
            WhyWords words;
            words.title = QCoreApplication::translate("TicketPresenter", "Why this deadline?");
            words.subtitle = m_view.number + u"  ·  "_qs + m_view.subject;
            if (!why || !*why || !m_catalogue)
                return words;
            QJsonArray json;
            for (const Step &step : (*why)->steps) {
                words.steps.push_back({stepText(step, m_catalogue->calendar.zone()), {},
                    stepValue(step, m_desk.now(), m_catalogue->calendar), step.rule, false});
                json << QJsonObject{{u"rule"_qs, step.rule}, {u"text"_qs, words.steps.back().title},
                    {u"result"_qs, words.steps.back().value}};
            }
            words.foot = QCoreApplication::translate("TicketPresenter", "catalogue version %1")
                             .arg(m_catalogue->version);
            words.text = textOf(words);
            words.json = QString::fromUtf8(QJsonDocument(json).toJson());
            return words;
        });
}

} // namespace vigie
