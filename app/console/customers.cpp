#include "app/console/customers.h"

#include "app/console/csv_file.h"
#include "app/console/filter_doubts.h"
#include "app/console/sheets.h"
#include "presentation/customer_forms.h"
#include "presentation/statement_csv.h"
#include "ui/console/act_dialog.h"
#include "ui/console/actions.h"
#include "ui/console/main_window.h"
#include "ui/customers/customer_panel.h"
#include "ui/customers/customers_place.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/search_field.h"

#include <QDir>

namespace vigie {

Customers::Customers(Desk &desk, Acts &acts, MainWindow &window, Sheets &sheets)
    : m_desk(desk)
    , m_window(window)
    , m_sheets(sheets)
    , m_list(desk)
    , m_customer(desk)
    , m_invoicing(desk, acts, window)
{
    connectList();
    connectPanel();
    connect(&window, &MainWindow::placeShown, this, [this](MainWindow::Place place) {
        m_list.setLookedAt(place == MainWindow::Place::Customers);
        m_customer.setLookedAt(place == MainWindow::Place::Customers);
    });
    connect(&acts, &Acts::done, this, [this](const QString &word, const FormValues &values) {
        if (word == u"create-customer")
            open(values.value(u"key"_qs));
    });
    m_window.customers()->panel()->clear();
    enableActs();
}

void Customers::connectList()
{
    CustomersPlace *place = m_window.customers();
    place->table()->setModel(m_list.model());
    connect(place, &CustomersPlace::filterEdited, this, [this, place](const QString &text) {
        m_list.setFilter(text);
        place->search()->setDoubts(doubtsOf(m_list.filter().terms));
    });
    connect(place->search(), &SearchField::typed, this, [this, place](const QString &upToCursor) {
        place->search()->offer(filterCompletions(upToCursor, m_filterKeys));
    });
    connect(place, &CustomersPlace::shareChosen, this,
        [this](int share) { m_list.setShare(CustomerShare(share)); });
    connect(&m_list, &CustomersPresenter::rowsChanged, this, &Customers::showCounts);
    connect(place->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &Customers::followSelection);
    connect(&m_desk, &Desk::unreachable, this, [place] {
        place->setEmpty(true, false, tr("The database could not be opened."),
            tr("The customers are shown as soon as it is reached."));
    });
    connect(&m_desk, &Desk::reached, this, &Customers::showCounts);
}

void Customers::connectPanel()
{
    CustomerPanel *panel = m_window.customers()->panel();
    panel->setStatement(m_customer.statement());
    panel->setMonthChoices(m_customer.monthChoices());
    connect(&m_customer, &CustomerPresenter::shown, this, &Customers::showCustomer);
    connect(&m_customer, &CustomerPresenter::statementShown, this, &Customers::showStatement);
    connect(panel, &CustomerPanel::monthsChosen, &m_customer, &CustomerPresenter::setMonths);
    connect(panel, &CustomerPanel::statementShareChosen, this, [this](int share) {
        m_customer.statement()->setShare(StatementShare(share));
        enableActs();
    });
    connect(panel->statement(), &PlainTable::chosenChanged, this, &Customers::enableActs);
    connect(panel->statement(), &PlainTable::opened, this, &Customers::openBooked);
    connect(
        panel, &CustomerPanel::whyRequested, this, [this] { show(m_customer.explainBalance()); });
    connect(panel, &CustomerPanel::ticketActivated, this, &Customers::ticketWanted);
}

bool Customers::perform(ActionId id)
{
    const bool isHere = m_window.place() == MainWindow::Place::Customers;
    if (isHere && performHere(id))
        return true;
    if (actionInfo(id).menu != MenuId::Customer && id != ActionId::CustomersPlace)
        return false;
    switch (id) {
    case ActionId::CustomersPlace: m_window.showPlace(MainWindow::Place::Customers); break;
    case ActionId::Invoicing: m_invoicing.open(); break;
    case ActionId::WhyBalance: explainChosen(); break;
    case ActionId::ExportStatement: exportStatement(); break;
    default: openForm(id); break;
    }
    return true;
}

/// The debit behind the entry that one stands on, else the balance.
void Customers::explainChosen()
{
    const bool isInStatement = m_window.customers()->panel()->statement()->hasFocus();
    if (const StatementRow *entry = isInStatement ? chosenEntry() : nullptr)
        show(m_customer.explainDebit(*entry));
    else
        show(m_customer.explainBalance());
}

void Customers::show(const Answer<WhyWords> &why)
{
    why.then(this, [this](const WhyWords &told) {
        m_sheets.explain(told, m_window.customers()->panel()->whyAnchor());
    });
}

/// The ticket on which an entry was booked; a purchase has none.
void Customers::openBooked(const QModelIndex &index)
{
    const StatementRow *entry = m_customer.entries().entryAt(index.row());
    if (entry && entry->entry.ticket)
        Q_EMIT ticketWanted(entry->entry.ticket->uuid);
}

/// Of the months that are shown, both accounts.
void Customers::exportStatement()
{
    const QByteArray csv
        = statementCsv(m_customer.entries().statement(), m_customer.catalogue()->calendar.zone());
    askCsvPath(
        &m_window, tr("Export statement as CSV"), tr("statement-%1.csv").arg(m_customer.view().key))
        .then(this, [this, csv](const QString &path) { write(path, csv); });
}

void Customers::write(const QString &path, const QByteArray &csv)
{
    writeCsv(path, csv).then(this, [this, path](const QString &problem) {
        if (!problem.isEmpty())
            m_window.addTrouble(tr("Not written: %1").arg(QDir::toNativeSeparators(path)), problem);
    });
}

/// What every place has: a list to walk along and to filter.
bool Customers::performHere(ActionId id)
{
    CustomersPlace *place = m_window.customers();
    switch (id) {
    case ActionId::Next: place->table()->selectNext(1); return true;
    case ActionId::Previous: place->table()->selectNext(-1); return true;
    case ActionId::Open: place->panel()->read(); return true;
    case ActionId::Filter: place->search()->setFocus(Qt::ShortcutFocusReason); return true;
    case ActionId::SortCustomers: place->table()->offerSorting(); return true;
    case ActionId::ExtendNext:
    case ActionId::ExtendPrevious:
    case ActionId::Filters: return true; // the queue's alone
    default: return false;
    }
}

void Customers::openForm(ActionId id)
{
    if (id == ActionId::NewCustomer) {
        Q_EMIT formWanted(newCustomerForm(m_directory));
        return;
    }
    if (!m_customer.isRead())
        return; // the customer that was chosen is still being read
    const CustomerView &view = m_customer.view();
    using enum ActionId;
    switch (id) {
    case SellCredit: Q_EMIT formWanted(sellForm(view, *m_customer.catalogue())); break;
    case NewContract: Q_EMIT formWanted(newContractForm(view, m_directory, today())); break;
    case ChangeContract: Q_EMIT formWanted(changeContractForm(view, m_directory, today())); break;
    case EndContract: Q_EMIT formWanted(endContractForm(view, today())); break;
    case HandOver: Q_EMIT formWanted(administrationForm(view)); break;
    case RecordStudy: Q_EMIT formWanted(studyForm(view)); break;
    case NewServer: Q_EMIT formWanted(newServerForm(view, today())); break;
    case NewPlatform: Q_EMIT formWanted(newPlatformForm(view)); break;
    case NewContact: Q_EMIT formWanted(newContactForm(view)); break;
    case ConfirmBlock: Q_EMIT formWanted(confirmBlockForm(view)); break;
    case CorrectWork:
        if (const StatementRow *entry = chosenEntry())
            Q_EMIT formWanted(correctionForm(view, *entry));
        break;
    default: break;
    }
}

QDate Customers::today() const { return m_customer.catalogue()->calendar.dateOf(m_desk.now()); }

/// The entry that is chosen in the statement, if there is work behind it.
const StatementRow *Customers::chosenEntry() const
{
    const auto rows = m_window.customers()->panel()->statement()->chosenRows();
    const StatementRow *entry = rows.empty() ? nullptr : m_customer.entries().entryAt(rows.front());
    return entry && entry->entry.intervention ? entry : nullptr;
}

/// What has nothing to be done on is greyed.
void Customers::enableActs()
{
    using enum ActionId;
    const bool isRead = m_customer.isRead();
    const CustomerView &view = m_customer.view();
    const auto enable = [this](ActionId id, bool enabled) {
        m_window.actions()->action(id)->setEnabled(enabled);
    };
    for (const ActionId id : {SellCredit, RecordStudy, NewServer, NewContact, WhyBalance})
        enable(id, isRead);
    enable(NewPlatform, isRead && !view.nodeChoices.empty());
    enable(NewContract, isRead && !view.machineChoices.empty());
    for (const ActionId id : {ChangeContract, EndContract})
        enable(id, isRead && !view.contractChoices.empty());
    enable(HandOver, isRead && !view.administrationChoices.empty());
    enable(ConfirmBlock, isRead && !view.blockChoices.empty());
    enable(CorrectWork, isRead && chosenEntry());
    enable(ExportStatement, isRead && !m_customer.entries().goesFurtherBack());
}

void Customers::followSelection()
{
    const int row = m_window.customers()->table()->currentIndex().row();
    if (const CustomerRow *chosen = m_list.model()->customerAt(row)) {
        m_customer.show(chosen->customer.id);
        m_wanted.clear(); // somebody went elsewhere, or it is there
        if (chosen->customer.key != m_sellTo)
            m_sellTo.clear();
    }
    enableActs();
}

void Customers::showCounts()
{
    if (!m_list.isFilled())
        return;
    const auto &counts = m_list.counts();
    CustomersPlace *place = m_window.customers();
    place->setCounts({counts.all, counts.attention, counts.mine,
        m_list.isFiltered() ? std::optional(counts.shown) : std::nullopt});
    const bool nothing = counts.shown == 0;
    const bool filtered = nothing && counts.all > 0;
    place->setEmpty(nothing, filtered,
        filtered ? tr("No customer is like this.") : tr("There is no customer yet."),
        filtered ? tr("Use fewer words, or show all of them.")
                 : tr("Enter the first one: its servers and contracts come next."));
    choose();
}

/// The one that is wanted; where none is chosen yet, the first.
void Customers::choose()
{
    PlainTable *table = m_window.customers()->table();
    const int row = m_wanted.isEmpty() ? -1 : m_list.model()->rowOfKey(m_wanted);
    if (row >= 0) {
        m_wanted.clear();
        table->setCurrentIndex(m_list.model()->index(row, 0));
        table->scrollTo(table->currentIndex());
    } else if (m_wanted.isEmpty() && m_customer.id().isNull()) {
        table->selectNext(1);
    }
}

void Customers::setOver(int guarantees) { m_list.setOver(guarantees); }

void Customers::open(const QString &key)
{
    m_wanted = key;
    m_window.showPlace(MainWindow::Place::Customers);
    if (m_list.isFiltered())
        m_window.customers()->showAll();
    else
        choose();
}

void Customers::sellTo(const QString &key)
{
    m_sellTo = key;
    open(key);
    sellIfRead();
}

void Customers::sellIfRead()
{
    if (m_sellTo.isEmpty() || !m_customer.isRead() || m_customer.view().key != m_sellTo)
        return;
    m_sellTo.clear();
    openForm(ActionId::SellCredit);
}

/// Of all that there is, forms here offer the staff alone.
void Customers::take(const Directory &directory)
{
    m_directory.staff = directory.staff;
    QStringList logins;
    for (const Directory::Person &person : directory.staff)
        logins << person.login;
    m_filterKeys = customerFilterKeys(logins);
}

void Customers::showCustomer(const CustomerView &view)
{
    m_window.customers()->panel()->setCustomer(view);
    m_window.customers()->panel()->setMonthChoices(m_customer.monthChoices());
    enableActs();
    sellIfRead();
}

void Customers::showStatement()
{
    const StatementModel &entries = m_customer.entries();
    CustomerPanel *panel = m_window.customers()->panel();
    if (entries.goesFurtherBack())
        panel->setStatementFacts({}, {});
    else
        panel->setStatementFacts(entries.creditBefore(), entries.rowCount());
    enableActs();
}

void Customers::speak()
{
    m_list.speak();
    m_customer.speak();
    m_window.customers()->panel()->setMonthChoices(m_customer.monthChoices());
}

void Customers::follow(ActDialog *dialog)
{
    if (dialog->form().operation != u"create-contract")
        return;
    m_contract = dialog;
    m_offersFor.clear();
    connect(dialog, &ActDialog::edited, this, &Customers::askOffers);
    askOffers();
}

/// Which levels can be taken, as soon as the server or the day is another. (L2)
void Customers::askOffers()
{
    if (!m_contract || !m_customer.catalogue())
        return;
    const FormValues values = m_contract->values();
    const QString about = values.value(u"about"_qs);
    const QDate day = QDate::fromString(values.value(u"from"_qs), Qt::ISODate);
    const QString asked = about + u' ' + day.toString(Qt::ISODate);
    if (about.isEmpty() || !day.isValid() || asked == m_offersFor)
        return;
    m_offersFor = asked;
    m_customer.levelOffers(about, m_customer.catalogue()->calendar.startOf(day))
        .then(this, [this, asked](const std::vector<LevelOffer> &offers) {
            if (m_contract && asked == m_offersFor)
                showOffers(offers);
        });
}

/// A level that is refused stays in the list, with its rule; why stands below what it would do.
void Customers::showOffers(const std::vector<LevelOffer> &offers)
{
    if (offers.empty())
        return;
    FormChoices levels;
    for (const LevelOffer &offer : offers)
        levels.emplace_back(QString(wordOf(offer.level)), offerText(offer));
    m_contract->setChoices(u"level"_qs, levels);
    m_contract->setRemark(refusedOffersText(offers));
}

} // namespace vigie
