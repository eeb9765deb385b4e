#pragma once

#include "presentation/ticket_view.h"
#include "ui/widgets/clock_block.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/refusal_box.h"

#include <QUrl>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace vigie {

class ActionButton;
class Actions;
class Card;
class Conversation;
class ElidedLabel;
class EmptyState;
class IconLabel;
class LevelBadge;
class Paragraph;
class SegmentedControl;
class TextMenu;
class TimeLine;

/// One ticket, read and worked on: head with its acts, the guarantee's clock, conversation or
/// history, the contract beside it, the composer at the foot. Passive: shows what it is given.
class TicketPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPanel(Actions *actions, QWidget *parent = nullptr);

    /// The conversation keeps its place when it is the same ticket.
    void setTicket(const TicketView &view);
    /// Another ticket is still being read: nothing of the former one is left. What is not known of
    /// it is empty.
    void awaitTicket(const QString &number, const QString &subject);
    /// Nothing is chosen.
    void clear();
    bool showsTicket() const;
    void setClock(const std::optional<ClockView> &clock);
    /// A rule's no, above the conversation, until the next act or ticket.
    void setRefusal(const std::optional<RefusalWords> &refusal);
    /// As the refusal's *Why?* does; nothing where there is none.
    void askWhyRefused();
    /// Of the report that one stands on in the conversation, else of the last one.
    void askWhyDebit();

    /// Several are chosen: these acts alone are possible, on all of them. None: those of the ticket
    /// that is shown are.
    void setForSeveral(const std::optional<std::set<ActionId>> &acts);
    /// What an act would do that is looked at: one or two lines below the acts.
    void setOutlook(const QString &text);
    /// Other tickets of the customer of the one that is shown: open ones, and its last ended ones.
    void setOthers(const TicketView &view, const OpenOthers &open);

    /// What was written is held back (K7): what is new, just above it, and how to send it.
    void setHeld(const std::optional<RefusalWords> &news);

    Composer *composer() const { return m_composer; }
    /// Texts kept ready, at the composer.
    TextMenu *texts() const { return m_texts; }
    /// Where the explanations of the deadline and of the place in the queue open.
    QWidget *whyAnchor() const { return m_clock->why(); }
    QWidget *placeAnchor() const;
    QWidget *levelAnchor() const;
    QWidget *debitAnchor() const;
    /// In the language that is now in force.
    void speak();
    /// Goes into the conversation, whatever is shown in its place.
    void readConversation();
    void readHistory();
    void readContract();
    /// Which of conversation, history and contract is shown, to be kept and set again.
    int reading() const { return m_reading; }
    void setReading(int reading);

Q_SIGNALS:
    void whyRequested();
    void whyPlaceRequested();
    void whyLevelRequested();
    /// Of an intervention.
    void whyDebitRequested(const QUuid &work);
    /// The button of a way out of the refusal was pressed.
    void liftChosen(int lift);
    /// Of a refusal, under `anchor`.
    void whyRefusedRequested(const vigie::WhyWords &why, QWidget *anchor);
    void linkActivated(const QUuid &ticket);
    /// All that there is of a customer is wanted, by key.
    void customerActivated(const QString &customer);
    /// A link in a message; http, https, mailto and vigie alone.
    void urlActivated(const QUrl &link);
    /// The second yes.
    void sendAnyway();
    /// An act's button is pointed at or focused, and no longer.
    void lookedAt(vigie::ActionId id);
    void lookedAway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *head();
    QWidget *body();
    QWidget *context();
    void setActs(const TicketView &view);
    void enableActs();
    void showButtons(const std::vector<ActionId> &acts, ActionId primary);
    void fitActs();
    void setReadings();
    void foldContext(bool folded);
    /// The one that can say why; null: none.
    RefusalBox *explainedBox() const;
    void enableWhyRefused();

    Actions *m_actions;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    IconLabel *m_bolt;
    ElidedLabel *m_subject;
    ElidedLabel *m_number;
    ElidedLabel *m_kind;
    LevelBadge *m_level;
    ElidedLabel *m_about;
    ElidedLabel *m_declared;
    ElidedLabel *m_owner;
    QHBoxLayout *m_acts;
    Paragraph *m_outlook;
    QHBoxLayout *m_body;
    ClockBlock *m_clock;
    RefusalBox *m_refusal;
    RefusalBox *m_held;
    SegmentedControl *m_tabs;
    QStackedWidget *m_readings;
    Conversation *m_conversation;
    TimeLine *m_history;
    TextMenu *m_texts;
    Card *m_place;
    Card *m_contract;
    Card *m_links;
    Card *m_others;
    QWidget *m_context;
    QWidget *m_cards; ///< all that stands in it
    Composer *m_composer;
    std::vector<QUuid> m_works; ///< that the messages shown report; null: none
    std::vector<LinkView> m_linked;
    std::vector<QUuid> m_otherTickets; ///< of each line of others; null where it leads elsewhere
    QString m_customer; ///< key of whose they are
    std::vector<ActionButton *> m_buttons;
    std::map<QObject *, ActionId> m_buttonActs;
    std::vector<ActionId> m_shownActs;
    ActionId m_shownPrimary = ActionId::Claim;
    std::set<ActionId> m_possible; ///< on the ticket that is shown
    std::optional<std::set<ActionId>> m_forSeveral; ///< while several are chosen
    QUuid m_shown; ///< the ticket
    std::optional<std::size_t> m_said; ///< messages shown; unknown while it is being read
    std::optional<std::size_t> m_changed; ///< lines of history shown
    int m_reading = 0; ///< that is wanted; its page may be beside, for there is room
    bool m_folded = false; ///< the context is a tab, for there is no room beside
};

} // namespace vigie
