#include "ui/customers/customer_panel.h"

#include "presentation/statement_model.h"
#include "presentation/time_words.h"
#include "ui/console/actions.h"
#include "ui/customers/contract_card.h"
#include "ui/customers/hours_chart.h"
#include "ui/look/level_badge.h"
#include "ui/look/measures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sheet_scroll.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr std::size_t mostLines = 500; // of a card: more is looked for by other ways
const std::vector<int> statementWidths{104, 0, 210, 120, 78, 78};

void onGround(QWidget *widget, QPalette::ColorRole role)
{
    widget->setBackgroundRole(role);
    widget->setAutoFillBackground(true);
}

template <class Layout>
Layout *spaced(Layout *layout, int inset, int gap)
{
    layout->setContentsMargins(scaled(inset), scaled(inset), scaled(inset), scaled(inset));
    layout->setSpacing(scaled(gap));
    return layout;
}

/// The first lines, and how many more there are.
void cutLines(std::vector<CardLine> &lines)
{
    if (lines.size() <= mostLines)
        return;
    const int more = int(lines.size() - mostLines);
    lines.resize(mostLines);
    lines.push_back(CardHint{CustomerPanel::tr("and %n more", nullptr, more)});
}

std::vector<CardLine> linesOf(const std::vector<LinkView> &tickets)
{
    std::vector<CardLine> lines;
    for (const LinkView &ticket : tickets)
        lines.push_back(CardEntry{ticket.number, ticket.subject, ticket.state});
    return lines;
}

std::vector<CardLine> linesOf(const std::vector<FactView> &facts, const QString &none)
{
    std::vector<CardLine> lines;
    for (const FactView &fact : facts)
        lines.push_back(CardValue{fact.label, fact.value});
    if (lines.empty())
        lines.push_back(CardHint{none});
    cutLines(lines);
    return lines;
}

} // namespace

CustomerPanel::CustomerPanel(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_readings(new QStackedWidget)
    , m_past(new Card)
    , m_studies(new Card)
    , m_tickets(new Card)
    , m_leftTickets(new Card)
    , m_servers(new Card)
    , m_contacts(new Card)
{
    onGround(this, QPalette::Window);
    auto *customer = new QWidget;
    auto *column = spaced(new QVBoxLayout(customer), 0, 0);
    column->addWidget(head(actions));
    m_readings->addWidget(hoursPage());
    m_readings->addWidget(contractsPage());
    m_readings->addWidget(cardPage({m_tickets, m_leftTickets}));
    m_readings->addWidget(cardPage({m_servers}));
    m_readings->addWidget(cardPage({m_contacts}));
    column->addWidget(m_readings, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_readings, &QStackedWidget::setCurrentIndex);
    leadTo(m_tickets, m_shownTickets);
    leadTo(m_leftTickets, m_shownLeft);
    m_empty->addButton(new ActionButton(actions->action(ActionId::NewCustomer)));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(customer);
    spaced(new QVBoxLayout(this), 0, 0)->addWidget(m_pages);
    speak();
}

QWidget *CustomerPanel::head(Actions *actions)
{
    auto *head = new QWidget;
    onGround(head, QPalette::Base);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(scaled(20), scaled(11), scaled(16), 0);
    column->setSpacing(scaled(5));
    auto *first = new QHBoxLayout;
    first->setSpacing(scaled(8));
    m_name = new ElidedLabel({TextRole::Title});
    first->addWidget(m_name, 1);
    first->addWidget(new ActionButton(actions->action(ActionId::NewContract)));
    first->addWidget(new ActionButton(actions->action(ActionId::SellCredit), ButtonKind::Primary));
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(scaled(10));
    m_level = new LevelBadge;
    m_facts = new ElidedLabel({TextRole::Small, Tone::Muted});
    second->addWidget(m_level);
    second->addWidget(m_facts, 1);
    column->addLayout(second);
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int page = Hours; page <= Contacts; ++page)
        m_tabs->addTab(QString());
    column->addSpacing(scaled(4));
    column->addWidget(m_tabs);
    return head;
}

QWidget *CustomerPanel::hoursPage()
{
    auto *page = new QWidget;
    auto *column = spaced(new QVBoxLayout(page), 16, 12);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(scaled(12));
    m_left = new Card;
    connect(m_left, &Card::linkClicked, this, &CustomerPanel::whyRequested);
    auto *lines = new QWidget;
    spaced(new QVBoxLayout(lines), 0, 0)->addWidget(m_left, 0, Qt::AlignTop);
    m_leftScroll = new SheetScroll(lines);
    m_chart = new HoursChart;
    m_leftScroll->setFixedHeight(m_chart->sizeHint().height());
    m_chart->setFixedHeight(m_chart->sizeHint().height());
    cards->addWidget(m_leftScroll, 5);
    cards->addWidget(m_chart, 6);
    column->addLayout(cards);
    column->addWidget(statementCard(), 1);
    return page;
}

QWidget *CustomerPanel::statementCard()
{
    auto *card = new QWidget;
    onGround(card, QPalette::Base);
    auto *column = spaced(new QVBoxLayout(card), 0, 0);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(6));
    first->setSpacing(scaled(10));
    m_statementTitle = new ElidedLabel({TextRole::SmallMedium, Tone::Text2});
    m_before = new ElidedLabel({TextRole::Small, Tone::Muted});
    m_months = new ChoiceBox;
    m_months->setMinimumWidth(scaled(180));
    m_statementTitle->setBuddy(m_months); // a screen reader takes a choice's name from its label
    m_share = new SegmentedControl;
    nameShares(); // now, so that Tab comes to them before the statement
    connect(m_months, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT monthsChosen(m_months->value()); });
    connect(m_share, &SegmentedControl::chosen, this, &CustomerPanel::statementShareChosen);
    first->addWidget(m_statementTitle);
    first->addWidget(m_before, 1);
    first->addWidget(m_months);
    first->addWidget(m_share);
    m_export = new LinkButton({}, TextRole::Small);
    connect(m_export, &LinkButton::clicked, m_actions->action(ActionId::ExportStatement),
        &QAction::trigger);
    first->addWidget(m_export);
    m_statement = new PlainTable(statementWidths, PlainTable::Rows::Statement);
    column->addLayout(first);
    column->addWidget(m_statement, 1);
    return card;
}

QWidget *CustomerPanel::contractsPage()
{
    auto *inside = new QWidget;
    m_contractColumn = spaced(new QVBoxLayout(inside), 16, 8);
    m_contractColumn->addWidget(m_past);
    m_contractColumn->addWidget(m_studies);
    m_contractColumn->addStretch();
    return new SheetScroll(inside);
}

/// The tickets are looked at when a line is chosen.
void CustomerPanel::leadTo(Card *card, const std::vector<LinkView> &tickets)
{
    connect(card, &Card::entryActivated, this, [this, &tickets](int line) {
        if (line >= 0 && line < int(tickets.size()))
            Q_EMIT ticketActivated(tickets[std::size_t(line)].id);
    });
}

QWidget *CustomerPanel::cardPage(const std::vector<Card *> &cards)
{
    auto *inside = new QWidget;
    auto *column = spaced(new QVBoxLayout(inside), 16, 8);
    for (Card *card : cards)
        column->addWidget(card);
    column->addStretch();
    return new SheetScroll(inside);
}

void CustomerPanel::speak()
{
    m_empty->setWords(u"customers"_qs, tr("No customer is chosen."),
        tr("Choose one in the list with J and K, or enter a new one."));
    m_tabs->setAccessibleName(tr("What is shown of the customer"));
    m_statement->setAccessibleName(tr("Statement of hours"));
    m_statementTitle->setText(tr("Statement of hours"));
    m_months->setAccessibleName(tr("Months of the statement"));
    m_share->setAccessibleName(tr("Which account"));
    m_export->setText(tr("CSV…"));
    m_export->setAccessibleName(m_actions->action(ActionId::ExportStatement)->text());
    m_export->setToolTip(m_actions->action(ActionId::ExportStatement)->toolTip());
    m_leftScroll->setAccessibleName(tr("Hour credit and allowances"));
    const int share = std::max(0, m_share->current());
    nameShares();
    m_share->setCurrent(m_pages->currentIndex() == 0 ? int(StatementShare::Both) : share);
    m_chart->speak();
    nameTabs();
}

void CustomerPanel::nameShares()
{
    m_share->setSegments({{tr("Credit"), {}}, {tr("Allowance"), {}}, {tr("Both"), {}}});
}

void CustomerPanel::nameTabs()
{
    m_tabs->setTabText(Hours, tr("Hours"));
    m_tabs->setTabText(Contracts, tr("Contracts"));
    m_tabs->setTabText(Tickets, tr("Tickets %1").arg(m_shownTickets.size()));
    m_tabs->setTabText(Servers, tr("Servers"));
    m_tabs->setTabText(Contacts, tr("Contacts"));
    for (int page = Hours; page <= Contacts; ++page)
        m_readings->widget(page)->setAccessibleName(m_tabs->tabText(page));
}

void CustomerPanel::setCustomer(const CustomerView &view)
{
    m_name->setText(view.name);
    m_level->setLevel(view.level);
    m_facts->setText(
        QStringList{view.key, view.machines, view.manager, view.language}.join(u"  ·  "_qs));
    showLeft(view);
    m_chart->setMonths(view.months);
    showContracts(view);
    showLists(view);
    nameTabs();
    m_pages->setCurrentIndex(1);
}

void CustomerPanel::clear() { m_pages->setCurrentIndex(0); }

void CustomerPanel::showLeft(const CustomerView &view)
{
    m_left->setTitle(tr("Hour credit, never expires"));
    m_left->setLink(tr("Why?"), m_actions->action(ActionId::WhyBalance)->toolTip());
    m_left->setFigure(view.creditText);
    std::vector<CardLine> lines;
    if (view.credit > 0)
        lines.push_back(CardBlocks{int(std::min(view.credit, qint64(1'000'000)))});
    if (!view.lowCredit.isEmpty())
        lines.push_back(CardState{Mark::AtRisk, view.lowCredit});
    for (const QString &blocks : {view.toConfirm, view.toInvoice}) {
        if (!blocks.isEmpty())
            lines.push_back(CardState{Mark::Due, blocks});
    }
    if (!view.allowances.empty())
        lines.push_back(CardDivider{});
    for (const AllowanceView &allowance : view.allowances)
        addAllowance(lines, allowance.machine, allowance);
    cutLines(lines);
    m_left->setLines(lines);
}

void CustomerPanel::showContracts(const CustomerView &view)
{
    std::size_t used = 0;
    for (const ContractView &contract : view.contracts) {
        if (contract.isPast || used == mostLines)
            break;
        if (used == m_contracts.size()) {
            m_contracts.push_back(new Card);
            m_contractColumn->insertWidget(int(used), m_contracts.back());
        }
        showContract(*m_contracts[used], contract);
        m_contracts[used++]->show();
    }
    for (std::size_t at = used; at < m_contracts.size(); ++at)
        m_contracts[at]->hide();
    std::vector<CardLine> past = pastLines(view.contracts);
    m_past->setVisible(!past.empty() || used == 0);
    m_past->setTitle(past.empty() ? tr("Contracts") : tr("Past contracts"));
    if (past.empty())
        past.push_back(CardHint{tr("No contract: every server is at Standard.")});
    cutLines(past);
    m_past->setLines(past);
    m_studies->setVisible(!view.studies.empty());
    m_studies->setTitle(tr("Pre-sales studies"));
    m_studies->setLines(linesOf(view.studies, {}));
}

void CustomerPanel::showLists(const CustomerView &view)
{
    m_shownTickets = view.tickets;
    m_shownLeft = view.left;
    std::vector<CardLine> tickets = linesOf(view.tickets);
    if (tickets.empty())
        tickets.push_back(CardHint{tr("No ticket of this customer is open.")});
    cutLines(tickets);
    m_tickets->setTitle(tr("Open tickets"));
    m_tickets->setLines(tickets);
    m_leftTickets->setTitle(tr("Reported and closed tickets"));
    m_leftTickets->setLines(linesOf(view.left));
    m_leftTickets->setVisible(!view.left.empty());
    m_servers->setTitle(tr("Servers and platforms"));
    m_servers->setLines(linesOf(view.servers, tr("No server yet.")));
    m_contacts->setTitle(tr("Contacts"));
    m_contacts->setLines(linesOf(view.contacts, tr("No contact yet.")));
}

void CustomerPanel::setStatement(QAbstractItemModel *model) { m_statement->setModel(model); }

void CustomerPanel::setStatementFacts(
    std::optional<qint64> creditBefore, std::optional<int> entries)
{
    const QString before = creditBefore.value_or(0) == 0
        ? QString()
        : tr("credit before: %1").arg(spanText(*creditBefore));
    m_before->setText(entries == 0 ? tr("No entry in these months.") : before);
    m_statement->setAccessibleDescription(m_before->text());
}

/// The choice stays; that is no news.
void CustomerPanel::setMonthChoices(const FormChoices &choices)
{
    if (choices == m_monthChoices)
        return; // an open list stays as it is
    m_monthChoices = choices;
    const QSignalBlocker silence(m_months);
    m_months->setChoices(choices);
    if (m_months->value().isEmpty() && !choices.empty())
        m_months->setValue(choices.front().first);
}

QWidget *CustomerPanel::whyAnchor() const { return m_left; }

int CustomerPanel::page() const { return m_tabs->currentIndex(); }

void CustomerPanel::setPage(int page) { m_tabs->setCurrentIndex(page); }

void CustomerPanel::read()
{
    if (m_pages->currentIndex() == 1)
        m_tabs->setFocus(Qt::OtherFocusReason);
}

} // namespace vigie
