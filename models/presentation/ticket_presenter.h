#pragma once

#include "book/ticket_file.h"
#include "presentation/desk.h"
#include "presentation/drafts.h"
#include "presentation/ticket_view.h"
#include "presentation/why_words.h"

#include <QTimer>

#include <functional>

namespace vigie {

/// One ticket as its panel shows it: read again when somebody writes, every 300 ms while they go
/// on, its clock told every second. Holds what its reader has seen against what others write
/// meanwhile (K7, E67): while nothing is being written, what is shown is seen; from the first
/// letter of a reply on, what arrives is not, until the writer says so.
class TicketPresenter : public QObject
{
    Q_OBJECT

public:
    TicketPresenter(Desk &desk, Drafts &drafts, QObject *parent = nullptr);

    /// A late answer about a ticket that is no longer wanted is dropped.
    void show(const QUuid &ticket);
    /// Time has passed. What could not be read is tried again.
    void tick();
    /// In another language.
    void speak();

    const QUuid &id() const { return m_id; }
    /// Empty until it was read.
    const TicketView &view() const { return m_view; }
    bool isRead() const { return m_view.id == m_id; }

    /// An act that needs nothing but the ticket, as its state makes of it: pause or resume, bring
    /// back or wake. Nothing for an act that asks for more.
    struct PlainAct
    {
        QString operation;
        FormValues fields;
    };
    std::optional<PlainAct> plainAct(ActionId id) const;

    const Catalogue *catalogue() const { return m_catalogue.get(); } ///< null until one was read

    /// What others wrote since the reply was begun.
    std::vector<SpokenMessage> unseen() const;
    /// What others wrote after that message.
    std::vector<SpokenMessage> writtenSince(const QUuid &message) const;
    /// All that is shown has been read.
    void seeAll();

    /// What is written is a note for staff, else a reply.
    bool writesNote() const { return m_note; }
    /// Text that was begun in one mode goes along into the other, if nothing is written there.
    void setNoteMode(bool note);
    /// What is written now.
    void write(const QString &text);
    QString written() const;
    /// The fields of the reply or note as it stands, with the last message that was seen.
    FormValues message() const;
    /// A reply or note was accepted: its draft goes, unless something else is written by now.
    void sent(const QString &kind, const FormValues &message);

    // Without a step where another ticket is shown by then, or there is nothing to explain.

    Answer<WhyWords> explainDeadline();
    /// Its place in the queue.
    Answer<WhyWords> explainPlace();
    Answer<WhyWords> explainLevel();
    /// What was debited for an intervention that was reported on it.
    Answer<WhyWords> explainDebit(const QUuid &work);

Q_SIGNALS:
    void shown(const vigie::TicketView &view);
    /// It is not read at once: what was shown last is another ticket.
    void awaited(const QUuid &ticket);
    /// It could not be read; told once, until it can.
    void unread(const vigie::Failure &failure);
    void clockMoved(const std::optional<vigie::ClockView> &clock);
    /// The composer is to show this.
    void draftRead(const QString &text, bool note);

private:
    using Question
        = Result<std::optional<Explanation>> (Book::*)(const Reference<Ticket> &, Instant);
    Answer<WhyWords> explain(const QString &title, Question question);
    using Asking = std::function<Result<std::optional<Explanation>>(Book &, Instant)>;
    Answer<WhyWords> explained(const QString &title, Asking asking);
    void refresh();
    void read();
    void take(TicketFile file, std::shared_ptr<const Catalogue> catalogue);
    void miss(const Failure &failure);

    QString kind() const { return m_note ? QStringLiteral("note") : QStringLiteral("reply"); }
    QUuid seen() const;
    void showDraft();

    Desk &m_desk;
    Drafts &m_drafts;
    QUuid m_id;
    std::optional<TicketFile> m_file; ///< nothing until it was read
    std::shared_ptr<const Catalogue> m_catalogue;
    TicketView m_view;
    Instant m_takenAt; ///< when it was read
    QTimer m_patience; ///< runs while a ticket is read for the first time
    QTimer m_rest; ///< between two readings of the same one
    bool m_asking = false;
    bool m_again = false; ///< somebody wrote since it was asked for
    bool m_missed = false; ///< it could not be read
    bool m_note = false;
};

} // namespace vigie
