#include "ui/console/ticket_panel.h"

#include "ui/console/actions.h"
#include "ui/look/level_badge.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/conversation.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sheet_scroll.h"
#include "ui/widgets/text_menu.h"
#include "ui/widgets/time_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

constexpr int contextFoldsBelow = 560; // at 13 px: conversation and context need this much

QVBoxLayout *bare(QVBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

void onGround(QWidget *widget, QPalette::ColorRole role)
{
    widget->setBackgroundRole(role);
    widget->setAutoFillBackground(true);
}

Bar barOf(const ClockView &clock)
{
    Bar bar;
    bar.left = clock.left;
    bar.tick = clock.riskFrom;
    switch (clock.state) {
    case ClockView::State::Calm: break;
    case ClockView::State::AtRisk: bar.alarm = Alarm::AtRisk; break;
    case ClockView::State::Breached:
    case ClockView::State::Missed: bar.alarm = Alarm::Breached; break;
    case ClockView::State::Met:
    case ClockView::State::Void: bar.met = true; break;
    }
    return bar;
}

/// What is left to debit from, above who answers for what.
void addHours(std::vector<CardLine> &lines, const TicketView &view)
{
    if (!view.incomplete.isEmpty())
        lines.push_back(CardState{Mark::AtRisk, view.incomplete});
    if (!view.hours)
        return;
    const HoursView &hours = *view.hours;
    if (!hours.allowance.isEmpty()) {
        lines.push_back(CardValue{TicketPanel::tr("Allowance"), hours.allowance, true});
        Bar bar;
        bar.left = hours.allowanceLeft;
        lines.push_back(CardBar{bar});
    }
    lines.push_back(CardValue{TicketPanel::tr("Hour credit"), hours.creditText, true});
    if (hours.credit > 0)
        lines.push_back(CardBlocks{int(std::min(hours.credit, qint64(1'000'000)))});
    if (!hours.reserved.isEmpty())
        lines.push_back(CardHint{hours.reserved});
    if (!hours.warning.isEmpty())
        lines.push_back(
            CardState{hours.isExhausted ? Mark::Breached : Mark::AtRisk, hours.warning});
    lines.push_back(CardDivider{});
}

CardEntry entryOf(const LinkView &ticket) { return {ticket.number, ticket.subject, ticket.state}; }

/// What says nothing parts what stands above from what stands below.
CardLine lineOf(const FactView &fact)
{
    return fact.label.isEmpty() ? CardLine(CardDivider{})
                                : CardLine(CardValue{fact.label, fact.value});
}

ConversationItem itemOf(const SpokenMessage &message)
{
    using Kind = SpokenMessage::Kind;
    const auto kind = message.kind == Kind::Note ? ConversationItem::Kind::Note
        : message.kind == Kind::Event            ? ConversationItem::Kind::Event
                                                 : ConversationItem::Kind::Reply;
    return {kind, message.author, message.role, message.time, message.text, false, message.debited};
}

} // namespace

TicketPanel::TicketPanel(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(new QStackedWidget)
{
    onGround(this, QPalette::Base);
    m_empty = new EmptyState;
    m_empty->addButton(new ActionButton(actions->action(ActionId::NewTicket)));
    auto *ticket = new QWidget;
    auto *column = bare(new QVBoxLayout(ticket));
    column->addWidget(head());
    m_clock = new ClockBlock;
    connect(m_clock, &ClockBlock::whyRequested, this, &TicketPanel::whyRequested);
    column->addWidget(m_clock);
    m_refusal = new RefusalBox;
    m_refusal->hide();
    connect(m_refusal, &RefusalBox::liftChosen, this, &TicketPanel::liftChosen);
    connect(m_refusal, &RefusalBox::whyRequested, this, &TicketPanel::whyRefusedRequested);
    connect(m_refusal, &RefusalBox::copyRequested, this,
        [](const QString &toSay) { QGuiApplication::clipboard()->setText(toSay); });
    column->addWidget(m_refusal);
    column->addWidget(body(), 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(ticket);
    bare(new QVBoxLayout(this))->addWidget(m_pages);
    speak();
}

void TicketPanel::speak()
{
    m_empty->setWords(u"inbox"_qs, tr("No ticket is chosen."),
        tr("Choose one in the queue with J and K, or open a new one."));
    m_bolt->setAccessibleName(tr("incident"));
    m_tabs->setAccessibleName(tr("Conversation or history"));
    m_conversation->setAccessibleName(tr("Conversation"));
    m_history->setAccessibleName(tr("History"));
    m_context->setAccessibleName(tr("Contract and other tickets"));
    m_texts->speak();
    const auto tip = [this](ActionId id) { return m_actions->action(id)->toolTip(); };
    m_texts->setToolTip(tip(ActionId::Templates));
    m_clock->why()->setToolTip(tip(ActionId::Why));
    m_composer->setModeTips(tip(ActionId::Reply), tip(ActionId::Note));
}

QWidget *TicketPanel::head()
{
    auto *head = new QWidget;
    onGround(head, QPalette::Base);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(scaled(16), scaled(11), scaled(12), scaled(10));
    column->setSpacing(scaled(5));

    auto *title = new QHBoxLayout;
    m_bolt = new IconLabel(u"bolt"_qs, 16, Tone::Text2);
    m_subject = new ElidedLabel({TextRole::Title});
    title->addWidget(m_bolt);
    title->addWidget(m_subject, 1);
    column->addLayout(title);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(scaled(7));
    m_number = new ElidedLabel({TextRole::Body, Tone::Muted});
    m_kind = new ElidedLabel({TextRole::Body, Tone::Text2});
    m_level = new LevelBadge;
    m_about = new ElidedLabel({TextRole::Body, Tone::Text2});
    m_declared = new ElidedLabel({TextRole::Body, Tone::Muted});
    for (ElidedLabel *whole : {m_number, m_kind})
        whole->keepWhole();
    facts->addWidget(m_number);
    facts->addWidget(m_kind);
    facts->addWidget(m_level);
    facts->addWidget(m_about);
    facts->addWidget(m_declared);
    facts->addStretch();
    column->addLayout(facts);

    auto *acts = new QWidget;
    acts->setMinimumWidth(1); // what has no room is left out
    m_acts = new QHBoxLayout(acts);
    m_acts->setContentsMargins(0, 0, 0, 0);
    m_acts->setSpacing(scaled(6));
    m_owner = new ElidedLabel({TextRole::Small, Tone::Muted, Qt::AlignRight});
    m_acts->addWidget(m_owner, 1);
    column->addWidget(acts);
    m_outlook = new Paragraph({TextRole::Small, Tone::Muted});
    m_outlook->setMostLines(2);
    column->addWidget(m_outlook);
    return head;
}

QWidget *TicketPanel::body()
{
    auto *body = new QWidget;
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);

    auto *reading = new QWidget;
    onGround(reading, QPalette::Base);
    auto *column = bare(new QVBoxLayout(reading));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(6));
    m_tabs = new SegmentedControl;
    setReadings(); // now, so that Tab comes to them in their place
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    column->addLayout(tabs);
    m_conversation = new Conversation;
    connect(m_conversation, &Conversation::linkActivated, this, &TicketPanel::urlActivated);
    connect(m_conversation, &Conversation::whyRequested, this, [this](int message) {
        const QUuid work = message < 0 ? QUuid() : m_works.at(std::size_t(message));
        if (!work.isNull())
            Q_EMIT whyDebitRequested(work);
    });
    m_history = new TimeLine;
    m_readings = new QStackedWidget;
    m_readings->addWidget(m_conversation);
    m_readings->addWidget(m_history);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int chosen) {
        m_reading = chosen;
        m_readings->setCurrentIndex(chosen);
    });
    column->addWidget(m_readings, 1);
    m_held = new RefusalBox;
    m_held->hide();
    connect(m_held, &RefusalBox::liftChosen, this, &TicketPanel::sendAnyway);
    connect(m_held, &RefusalBox::whyRequested, this, &TicketPanel::whyRefusedRequested);
    column->addWidget(m_held);
    m_composer = new Composer;
    m_texts = new TextMenu;
    m_composer->addTool(m_texts);
    connect(m_texts, &TextMenu::chosen, m_composer, &Composer::insert);
    column->addWidget(m_composer);
    m_body->addWidget(reading, 1);
    m_body->addWidget(context());
    return body;
}

QWidget *TicketPanel::context()
{
    m_cards = new QWidget;
    m_context = new SheetScroll(m_cards);
    onGround(m_context, QPalette::Window);
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    column->setSpacing(scaled(8));
    m_place = new Card;
    connect(m_place, &Card::linkClicked, this, &TicketPanel::whyPlaceRequested);
    column->addWidget(m_place);
    m_contract = new Card;
    connect(m_contract, &Card::linkClicked, this, &TicketPanel::whyLevelRequested);
    m_links = new Card;
    connect(m_links, &Card::entryActivated, this, [this](int line) {
        if (line >= 0 && std::size_t(line) < m_linked.size())
            Q_EMIT linkActivated(m_linked[std::size_t(line)].id);
    });
    column->addWidget(m_contract);
    column->addWidget(m_links);
    m_others = new Card;
    m_others->hide();
    connect(m_others, &Card::entryActivated, this, [this](int line) {
        if (const QUuid ticket = m_otherTickets.at(std::size_t(line)); !ticket.isNull())
            Q_EMIT linkActivated(ticket);
        else
            Q_EMIT customerActivated(m_customer);
    });
    column->addWidget(m_others);
    column->addStretch();
    return m_context;
}

void TicketPanel::setTicket(const TicketView &view)
{
    const bool isSame = std::exchange(m_shown, view.id) == view.id;
    m_level->show();
    m_cards->show();
    m_bolt->setVisible(view.isIncident);
    m_subject->setText(view.subject);
    m_number->setText(view.number);
    m_kind->setText(view.kind);
    m_level->setLevel(view.level);
    m_about->setText(
        view.server.isEmpty() ? view.customer : view.customer + u"  ·  "_qs + view.server);
    m_declared->setText(view.declared);
    m_owner->setText(view.owner);
    setActs(view);
    setClock(view.clock);
    m_said = view.conversation.size();
    m_changed = view.history.size();
    setReadings();

    std::vector<ConversationItem> items;
    m_works.clear();
    for (const SpokenMessage &message : view.conversation) {
        items.push_back(itemOf(message));
        m_works.push_back(message.work);
    }
    m_conversation->setEmptyText(view.goesOnIn.isEmpty()
            ? tr("Nothing was said on this ticket yet.")
            : tr("What is said of it stands on %1.").arg(view.goesOnIn));
    if (isSame)
        m_conversation->setMessages(items);
    else
        m_conversation->open(items);
    std::vector<HistoryEntry> history;
    for (const HistoryLineView &line : view.history)
        history.push_back({line.day, line.time, line.what, line.who});
    if (isSame)
        m_history->setEntries(history);
    else
        m_history->open(history);

    m_place->setTitle(view.isQueued ? tr("Queue") : tr("Ticket"));
    m_place->setLink(
        view.isQueued ? tr("Why?") : QString(), m_actions->action(ActionId::WhyPlace)->toolTip());
    std::vector<CardLine> standing;
    for (const FactView &fact : view.standing)
        standing.push_back(lineOf(fact));
    m_place->setLines(standing);
    m_contract->setTitle(tr("Contract"));
    m_contract->setLink(tr("Why?"), m_actions->action(ActionId::WhyLevel)->toolTip());
    m_contract->setLevel(view.level);
    std::vector<CardLine> lines;
    addHours(lines, view);
    for (const FactView &fact : view.contract)
        lines.push_back(lineOf(fact));
    m_contract->setLines(lines);
    m_linked = view.links;
    m_links->setVisible(!view.links.empty());
    m_links->setTitle(tr("Linked tickets"));
    std::vector<CardLine> linked;
    for (const LinkView &one : view.links)
        linked.push_back(entryOf(one));
    m_links->setLines(linked);
    m_pages->setCurrentIndex(1);
}

void TicketPanel::setOthers(const TicketView &view, const OpenOthers &open)
{
    m_customer = view.customerKey;
    m_otherTickets.clear();
    std::vector<CardLine> lines;
    const auto add = [&](const CardLine &line, const QUuid &ticket) {
        lines.push_back(line);
        m_otherTickets.push_back(ticket);
    };
    for (const LinkView &one : open.first)
        add(entryOf(one), one.id);
    if (std::size_t(open.count) > open.first.size())
        add(CardEntry{{}, tr("All %1 open ones…").arg(open.count), {}}, {});
    if (!lines.empty() && !view.ended.empty())
        add(CardDivider{}, {});
    for (const LinkView &one : view.ended)
        add(entryOf(one), one.id);
    m_others->setVisible(!lines.empty());
    m_others->setTitle(tr("Other tickets of %1").arg(view.customer));
    m_others->setLines(lines);
}

void TicketPanel::awaitTicket(const QString &number, const QString &subject)
{
    TicketView awaited;
    awaited.number = number;
    awaited.subject = subject;
    awaited.possible = {ActionId::Reply, ActionId::Note}; // what is written waits for it
    setTicket(awaited);
    m_level->hide();
    m_cards->hide();
    m_conversation->setEmptyText(tr("It is being read…"));
    m_said.reset();
    m_changed.reset();
    setReadings();
    setHeld({});
    setOutlook({});
    m_composer->setDraftState({});
}

void TicketPanel::setReadings()
{
    const auto count = [](const std::optional<std::size_t> &number) {
        return number ? QString::number(*number) : QString();
    };
    std::vector<Choice> readings{
        {tr("Conversation"), count(m_said)}, {tr("History"), count(m_changed)}};
    if (m_folded)
        readings.push_back({tr("Contract"), {}});
    m_tabs->setSegments(readings);
}

/// Beside the conversation while there is room, else behind a tab of its own.
void TicketPanel::foldContext(bool folded)
{
    if (!folded)
        m_context->setFixedWidth(measure::contextWidth());
    if (folded == m_folded)
        return;
    m_folded = folded;
    if (folded) {
        m_context->setMinimumWidth(0);
        m_context->setMaximumWidth(QWIDGETSIZE_MAX);
        m_readings->addWidget(m_context);
        m_readings->setCurrentIndex(m_reading);
    } else {
        m_readings->setCurrentIndex(std::min(m_readings->currentIndex(), 1));
        m_body->addWidget(m_context);
        m_context->show();
    }
    setReadings();
    m_tabs->setCurrent(m_readings->currentIndex());
}

void TicketPanel::setOutlook(const QString &text) { m_outlook->setText(text); }

/// What an act would do is told before it is done: of the button that is pointed at or focused.
bool TicketPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto act = m_buttonActs.find(watched);
    if (act == m_buttonActs.end())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
        Q_EMIT lookedAt(act->second);
    else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
        Q_EMIT lookedAway();
    return QWidget::eventFilter(watched, event);
}

/// The primary act first, then what the state allows of the everyday ones; all others are in the
/// menu.
void TicketPanel::setActs(const TicketView &view)
{
    std::vector<ActionId> acts;
    if (view.possible.count(view.primary))
        acts.push_back(view.primary);
    using enum ActionId;
    for (const ActionId id :
        {Claim, Qualify, Start, Pause, Report, Back, WaitCustomer, Snooze, Close, Reopen}) {
        if (id == Claim && view.isHeld)
            continue; // its key tells who has it
        if (id == Report && view.worked.isEmpty())
            continue; // possible, but not what comes next
        if (acts.size() < 4 && id != view.primary && view.possible.count(id))
            acts.push_back(id);
    }
    showButtons(acts, view.primary);
    m_possible = view.possible;
    enableActs();
    for (const ActionId id : {Why, WhyPlace, WhyLevel, ReadHistory, ReadContract})
        m_actions->action(id)->setEnabled(true);
    m_actions->action(WhyDebit)->setEnabled(std::ranges::any_of(
        view.conversation, [](const SpokenMessage &message) { return !message.work.isNull(); }));
    m_actions->action(Templates)->setEnabled(view.locked.isEmpty());
    m_texts->setEnabled(view.locked.isEmpty());
    m_composer->setLocked(view.locked);
    m_actions->action(Pause)->setText(
        view.runsHere || !view.possible.count(Pause) ? tr("Pause") : tr("Resume"));
    m_actions->action(UndoStart)->setText(view.undoUntil.isEmpty()
            ? actionText(actionInfo(UndoStart))
            : tr("Undo start, until %1").arg(view.undoUntil));
    fitActs();
}

void TicketPanel::enableActs()
{
    const std::set<ActionId> &possible = m_forSeveral ? *m_forSeveral : m_possible;
    for (const ActionInfo &info : actionTable()) {
        if (isActOnTicket(info))
            m_actions->action(info.id)->setEnabled(possible.count(info.id));
    }
}

void TicketPanel::setForSeveral(const std::optional<std::set<ActionId>> &acts)
{
    if (acts == m_forSeveral)
        return;
    m_forSeveral = acts;
    enableActs();
}

/// Buttons that stay keep the focus and the press that is on them.
void TicketPanel::showButtons(const std::vector<ActionId> &acts, ActionId primary)
{
    if (acts == m_shownActs && primary == m_shownPrimary)
        return;
    m_shownActs = acts;
    m_shownPrimary = primary;
    m_buttonActs.clear();
    for (ActionButton *button : m_buttons) {
        m_acts->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const ActionId id : acts) {
        auto *button = new ActionButton(
            m_actions->action(id), id == primary ? ButtonKind::Primary : ButtonKind::Plain);
        button->installEventFilter(this);
        m_acts->insertWidget(int(m_buttons.size()), button);
        m_buttons.push_back(button);
        m_buttonActs[button] = id;
    }
}

/// Who has the ticket is always said whole; acts that leave no room for it are in the menu.
void TicketPanel::fitActs()
{
    const int whole = width() - scaled(16 + 12);
    int taken = m_owner->sizeHint().width();
    for (ActionButton *button : m_buttons) {
        taken += button->sizeHint().width() + m_acts->spacing();
        button->setVisible(taken <= whole || button == m_buttons.front());
    }
}

void TicketPanel::clear()
{
    m_pages->setCurrentIndex(0);
    m_possible.clear();
    for (const ActionInfo &info : actionTable()) {
        if (info.menu == MenuId::Ticket)
            m_actions->action(info.id)->setEnabled(false);
    }
}

void TicketPanel::setClock(const std::optional<ClockView> &clock)
{
    m_clock->setVisible(clock.has_value());
    if (clock)
        m_clock->setClock({clock->countdown, clock->words, barOf(*clock)});
}

void TicketPanel::setRefusal(const std::optional<RefusalWords> &refusal)
{
    m_refusal->setVisible(refusal.has_value());
    m_refusal->setRefusal(refusal.value_or(RefusalWords()));
    enableWhyRefused();
}

RefusalBox *TicketPanel::explainedBox() const
{
    for (RefusalBox *box : {m_refusal, m_held}) {
        if (box->isExplained())
            return box;
    }
    return nullptr;
}

void TicketPanel::enableWhyRefused()
{
    m_actions->action(ActionId::WhyRefused)->setEnabled(explainedBox());
}

void TicketPanel::askWhyRefused()
{
    if (RefusalBox *box = explainedBox())
        box->askWhy();
}

void TicketPanel::setHeld(const std::optional<RefusalWords> &news)
{
    m_composer->setHeld(news.has_value());
    m_held->setVisible(news.has_value());
    m_held->setRefusal(news.value_or(RefusalWords()));
    enableWhyRefused();
}

QWidget *TicketPanel::placeAnchor() const { return m_place; }

QWidget *TicketPanel::levelAnchor() const { return m_contract; }

QWidget *TicketPanel::debitAnchor() const { return m_tabs; }

void TicketPanel::askWhyDebit()
{
    const int current = m_conversation->hasFocus() ? m_conversation->current() : -1;
    QUuid work = current < 0 ? QUuid() : m_works.at(std::size_t(current));
    for (auto one = m_works.rbegin(); work.isNull() && one != m_works.rend(); ++one)
        work = *one;
    if (!work.isNull())
        Q_EMIT whyDebitRequested(work);
}

void TicketPanel::readConversation()
{
    setReading(0);
    m_conversation->setFocus(Qt::OtherFocusReason);
}

void TicketPanel::readHistory()
{
    setReading(1);
    m_history->setFocus(Qt::OtherFocusReason);
}

void TicketPanel::readContract()
{
    if (m_folded)
        setReading(2);
    m_context->setFocus(Qt::OtherFocusReason);
}

bool TicketPanel::showsTicket() const { return m_pages->currentIndex() == 1; }

/// The contract is not among them while it has room beside the conversation, and wanted until it
/// is.
void TicketPanel::setReading(int reading)
{
    m_reading = std::clamp(reading, 0, 2);
    m_readings->setCurrentIndex(std::min(m_reading, m_readings->count() - 1));
    setReadings();
    m_tabs->setCurrent(m_readings->currentIndex());
}

void TicketPanel::resizeEvent(QResizeEvent *event)
{
    foldContext(event->size().width() < scaled(contextFoldsBelow));
    QWidget::resizeEvent(event);
    fitActs();
}

} // namespace vigie
