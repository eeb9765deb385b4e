#pragma once

#include "book/ticket_file.h"
#include "presentation/desk.h"
#include "presentation/ticket_view.h"

#include <map>

namespace vigie {

/// An explanation in the user's words, and as text and JSON to take along.
struct WhyWords
{
    struct Step
    {
        QString title;
        QString subtitle;
        QString value;
        QString rule;
        bool isResult = false;
    };

    QString title;
    QString subtitle;
    std::vector<Step> steps;
    QString foot;
    QString text;
    QString json;
};

/// One ticket as its panel shows it: read again whenever somebody writes, its clock told every
/// second. What is being typed about each ticket is kept while the console runs.
class TicketPresenter : public QObject
{
    Q_OBJECT

public:
    explicit TicketPresenter(Desk &desk, QObject *parent = nullptr);

    /// A late answer about a ticket that is no longer wanted is dropped.
    void show(const QUuid &ticket);
    void tick();
    /// In another language.
    void speak();

    const QUuid &id() const { return m_id; }
    const TicketView &view() const { return m_view; }
    bool isReported() const;
    bool isSnoozed() const;
    /// Whether one's own clock runs on this ticket.
    bool runsHere() const;
    /// The last message its reader has seen (K7).
    const QUuid &seen() const { return m_seen; }
    void seeAll();

    void keepDraft(const QString &text);
    void setNoteMode(bool note);
    void dropDraft();

    QFuture<WhyWords> explainDeadline();

Q_SIGNALS:
    void shown(const vigie::TicketView &view);
    void clockMoved(const std::optional<vigie::ClockView> &clock);
    void draftRead(const QString &text, bool note);

private:
    struct Draft
    {
        QString text;
        bool note = false;
    };

    void read();
    void take(TicketFile file, std::shared_ptr<const Catalogue> catalogue);
    std::optional<Instant> myRunSince() const;

    Desk &m_desk;
    QUuid m_id;
    std::optional<TicketFile> m_file; ///< nothing until it was read
    std::shared_ptr<const Catalogue> m_catalogue;
    TicketView m_view;
    QUuid m_seen;
    std::map<QUuid, Draft> m_drafts;
};

} // namespace vigie
