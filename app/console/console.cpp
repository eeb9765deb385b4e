#include "app/console/console.h"

#include "app/console/filter_doubts.h"
#include "app/console/refusal_words.h"
#include "presentation/customer_forms.h"
#include "presentation/domain_words.h"
#include "presentation/forms.h"
#include "presentation/language.h"
#include "presentation/sentences.h"
#include "presentation/templates.h"
#include "presentation/ticket_name.h"
#include "presentation/time_words.h"
#include "ui/console/act_dialog.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/console/ticket_panel.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_menu.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace vigie {

Console::Console(Desk &desk, DraftKeeper &keeper, const QString &database, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_databaseName(database)
    , m_acts(desk)
    , m_drafts(
          [&desk] { return desk.now(); }, [&keeper](const Draft &draft) { keeper.keep(draft); })
    , m_queue(desk)
    , m_runningHours(desk)
    , m_ticket(desk, m_drafts)
    , m_awaited(m_ticket, *m_window.ticket(), m_queue)
    , m_sending(m_ticket, *m_window.ticket(), m_acts)
    , m_links(desk)
    , m_lookAhead(m_ticket, *m_window.ticket(), m_acts, m_queue, desk)
    , m_vainActs(m_ticket, m_queue, m_acts, m_lookAhead)
    , m_several(m_acts, m_drafts, m_window, m_queue, desk)
    , m_news(desk, m_queue, *m_window.queue())
    , m_filterHelp(*m_window.queue())
    , m_sheets(m_window)
    , m_form(m_acts, m_drafts, m_queue, desk, m_window, m_sheets)
    , m_meanwhile(m_ticket, desk)
    , m_refusals(m_acts, m_ticket, m_queue, m_sending, m_form, m_window)
    , m_idle(m_queue, desk, m_acts, m_form, m_window)
    , m_newTicket(m_directory)
    , m_coverages(m_acts, m_queue)
    , m_customers(desk, m_acts, m_window, m_sheets)
    , m_palette(m_sheets, *m_window.actions(), m_several, m_queue, desk)
{
    keeper.read().then(this, [this](const std::vector<Draft> &kept) { m_drafts.take(kept); });
    connect(&keeper, &DraftKeeper::failed, this, [this](const Failure &failure) {
        m_window.addTrouble(tr("Drafts are not kept"), failureText(failure));
    });
    m_window.queue()->table()->setModel(m_queue.model());
    m_window.restoreLayout();
    connectQueue();
    connectTicket();
    connectForms();
    connectActs();
    connectPalette();
    connect(m_window.actions(), &Actions::triggered, this, &Console::perform);
    connect(m_window.actions(), &Actions::triedInVain, this, &Console::explainVain);
    connect(m_window.actions(), &Actions::lookedAt, this, &Console::lookAt);
    connect(m_window.actions(), &Actions::lookedAway, &m_lookAhead, &LookAhead::pointAway);
    connect(&m_palette, &PaletteWiring::triedInVain, this, &Console::explainVain);
    connect(&m_vainActs, &VainActs::refused, &m_refusals, &Refusals::show);
    connect(&m_window, &MainWindow::placeShown, this, [this] { m_sheets.close(); });
    connect(&m_customers, &Customers::ticketWanted, this, &Console::choose);
    connect(&m_window, &MainWindow::closeAsked, this, [this](bool *may) { *may = mayClose(); });
    connect(&m_desk, &Desk::unreachable, this, [this](const Failure &failure) {
        m_window.setDatabase(failureText(failure), false);
        m_window.queue()->setEmpty(
            true, false, tr("The database could not be opened."), failureText(failure));
    });
    connect(&m_desk, &Desk::reached, this, [this] {
        m_window.setDatabase(m_databaseName, true);
        showQueue();
    });
    connect(&m_ticker, &Ticker::ticked, this, [this] {
        if (!m_window.isVisible() || m_window.isMinimized())
            return;
        m_window.queue()->table()->tick();
        m_queue.tick(); // tells its rows, and so the status
        m_ticket.tick();
        m_runningHours.tick();
        m_palette.tick();
    });
    connect(&m_runningHours, &RunningHours::told, this, &Console::showRunningHours);
    connect(&m_window, &MainWindow::runningClockActivated, this, [this] {
        if (const auto &running = m_queue.running())
            choose(running->ticket);
    });
    m_ticker.setRunning(true);
    m_window.ticket()->clear();
    m_window.setDatabase(m_databaseName, true);
    connect(this, &Console::filled, this, &Console::readDirectory, Qt::SingleShotConnection);
}

void Console::connectQueue()
{
    QueuePlace *place = m_window.queue();
    connect(place, &QueuePlace::filterEdited, this, [this](const QString &text) {
        m_queue.setFilter(text);
        showDoubts();
    });
    connect(place, &QueuePlace::shareChosen, this,
        [this](int share) { m_queue.setShare(QueueShare(share)); });
    connect(place->table(), &QueueTable::opened, m_window.ticket(), &TicketPanel::readConversation);
    connect(place, &QueuePlace::furtherWanted, this,
        [this] { m_palette.open(plainWords(m_queue.filter())); });
    connect(&m_queue, &QueuePresenter::rowsChanged, this, &Console::showQueue);
    connect(&m_queue, &QueuePresenter::namesChanged, this, &Console::readDirectory);
    connect(&m_queue, &QueuePresenter::listChanged, this, &Console::readNextClosing);
    connect(&m_queue, &QueuePresenter::arrived, this,
        [this](const QString &, const QString &, const QUuid &ticket) { addNews(ticket, true); });
    connect(&m_queue, &QueuePresenter::becameGuaranteed, this,
        [this](const QString &, const QString &, const QUuid &ticket) { addNews(ticket, false); });
    connect(place->table(), &QueueTable::chosenChanged, this, &Console::followChosen);
    connect(place->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &Console::followSelection);
}

void Console::connectTicket()
{
    TicketPanel *panel = m_window.ticket();
    connect(&m_ticket, &TicketPresenter::shown, this, &Console::showTicket);
    connect(&m_ticket, &TicketPresenter::awaited, &m_lookAhead, &LookAhead::follow);
    connect(panel, &TicketPanel::sendAnyway, &m_sending, &Sending::send);
    connect(&m_ticket, &TicketPresenter::clockMoved, panel, &TicketPanel::setClock);
    connect(panel, &TicketPanel::whyRequested, this, &Console::showWhy);
    connect(panel, &TicketPanel::whyPlaceRequested, this, &Console::showWhyPlace);
    connect(panel, &TicketPanel::whyLevelRequested, this, &Console::showWhyLevel);
    connect(panel, &TicketPanel::whyDebitRequested, this, &Console::showWhyDebit);
    connect(panel, &TicketPanel::whyRefusedRequested, this,
        [this](const WhyWords &why, QWidget *anchor) { m_sheets.explain(why, anchor); });
    connect(panel, &TicketPanel::linkActivated, this, &Console::choose);
    connect(panel, &TicketPanel::customerActivated, &m_customers, &Customers::open);
    connect(panel, &TicketPanel::urlActivated, &m_links, &Links::follow);
    connect(&m_links, &Links::ticketWanted, this, &Console::choose);
    connect(&m_links, &Links::missed, this, [this](const QString &name) {
        m_refusals.say(failureWords(tr("There is no ticket %1.").arg(name)));
    });
    Composer *composer = panel->composer();
    connect(composer, &Composer::sendRequested, &m_sending, &Sending::send);
    connect(composer, &Composer::left, m_window.queue()->table(), qOverload<>(&QWidget::setFocus));
    connect(composer, &Composer::textEdited, &m_ticket, &TicketPresenter::write);
    connect(composer, &Composer::modeChosen, this,
        [this](Composer::Mode mode) { m_ticket.setNoteMode(mode == Composer::Mode::Note); });
    connect(&m_ticket, &TicketPresenter::draftRead, this,
        [this, composer](const QString &text, bool note) {
            if (m_ticket.isRead())
                offerTexts();
            else
                composer->setLocked({}); // whether it can be written to is not known yet
            composer->setMode(note ? Composer::Mode::Note : Composer::Mode::Reply);
            composer->setText(text);
        });
}

void Console::connectForms()
{
    connect(&m_customers, &Customers::formWanted, &m_form, &OpenForm::open);
    connect(&m_form, &OpenForm::opened, &m_customers, &Customers::follow);
    connect(&m_form, &OpenForm::opened, &m_newTicket, &NewTicketChoices::follow);
    connect(&m_form, &OpenForm::opened, &m_coverages, &CoverageOffers::follow);
    connect(&m_form, &OpenForm::opened, &m_meanwhile, &Meanwhile::follow);
    connect(&m_ticket, &TicketPresenter::shown, &m_form, &OpenForm::lookAgain);
    // After the act itself, which ends what is told beside its ticket.
    connect(
        &m_form, &OpenForm::bookedOtherwise, &m_refusals, &Refusals::tell, Qt::QueuedConnection);
    connect(&m_refusals, &Refusals::saleWanted, &m_customers, &Customers::sellTo);
}

void Console::connectActs()
{
    connect(&m_acts, &Acts::done, this,
        [this](const QString &word, const FormValues &values, const Outcome &outcome) {
            if (word == u"reply" || word == u"note") {
                m_ticket.sent(word, values);
                m_sending.endHold();
            } else {
                m_drafts.drop(ticketOf(values), word);
            }
            if (word == u"open-ticket") {
                goToQueue();
                m_wanted = std::get<Changes>(outcome.decision).made.value_or(QUuid());
                m_ticket.show(m_wanted);
            }
        });
    // After the refusals, which tell it in the form.
    connect(&m_acts, &Acts::refused, &m_form, &OpenForm::forget);
    connect(&m_acts, &Acts::failed, &m_form, &OpenForm::forget);
}

/// A server narrows the queue to what is open for it.
void Console::connectPalette()
{
    const auto narrow = [this](const QString &filter) {
        perform(ActionId::QueuePlace);
        m_window.queue()->setShare(QueuePlace::All);
        m_window.queue()->search()->setText(filter);
    };
    connect(&m_palette, &PaletteWiring::ticketChosen, this, [this](const QUuid &ticket) {
        perform(ActionId::QueuePlace);
        choose(ticket);
    });
    connect(&m_palette, &PaletteWiring::customerChosen, &m_customers, &Customers::open);
    connect(&m_palette, &PaletteWiring::serverChosen, this,
        [narrow](const QString &key) { narrow(u"server:%1"_qs.arg(key)); });
    connect(&m_palette, &PaletteWiring::lookedAt, this, &Console::lookAt);
    connect(&m_palette, &PaletteWiring::lookedAway, &m_lookAhead, &LookAhead::pointAway);
    connect(&m_lookAhead, &LookAhead::told, &m_palette, &PaletteWiring::tell);
}

void Console::perform(ActionId id)
{
    const ActionInfo &info = actionInfo(id);
    if (info.operation && !m_queue.catalogue())
        return; // nothing was read yet
    if (m_customers.perform(id))
        return;
    if (m_several.areChosen() && isForSeveral(id)) {
        m_several.open(id, chosen(), m_directory);
        return;
    }
    const bool asksTicket = isActOnTicket(info) || id == ActionId::Templates;
    if (asksTicket && !m_ticket.isRead()) {
        const bool writes = id == ActionId::Reply || id == ActionId::Note;
        m_awaited.keep(writes ? std::nullopt : std::optional(id));
        if (!writes)
            return; // it is done as soon as the ticket is read
    }
    QueueTable *table = m_window.queue()->table();
    Composer *composer = m_window.ticket()->composer();
    using enum ActionId;
    switch (id) {
    case Quit: m_window.close(); break;
    case Next: table->selectNext(1); break;
    case Previous: table->selectNext(-1); break;
    case ExtendNext: table->extendSelection(1); break;
    case ExtendPrevious: table->extendSelection(-1); break;
    case GoBack: goTo(m_visits.back(), tr("No ticket was read before this one.")); break;
    case GoForward: goTo(m_visits.forward(), tr("No ticket was read after this one.")); break;
    case GoToNews: goTo(m_news.next(), tr("Nothing new came in.")); break;
    case ShowAll: showShare(QueueShare::All); break;
    case ShowMine: showShare(QueueShare::Mine); break;
    case ShowUnclaimed: showShare(QueueShare::Unclaimed); break;
    case ShowAtRisk: showShare(QueueShare::AtRisk); break;
    case Filters: m_filterHelp.showKept(); break;
    case Palette: m_palette.open(); break;
    case LargerText: Q_EMIT textScaleWanted(1); break;
    case SmallerText: Q_EMIT textScaleWanted(-1); break;
    case UsualText: Q_EMIT textScaleWanted(0); break;
    case QueuePlace: m_window.showPlace(MainWindow::Place::Queue); break;
    case Open: m_window.ticket()->readConversation(); break;
    case ReadHistory: m_window.ticket()->readHistory(); break;
    case ReadContract: m_window.ticket()->readContract(); break;
    case Filter: m_window.queue()->search()->setFocus(Qt::ShortcutFocusReason); break;
    case Light: Q_EMIT schemeChosen(SchemeChoice::Light); break;
    case Dark: Q_EMIT schemeChosen(SchemeChoice::Dark); break;
    case AutoScheme: Q_EMIT schemeChosen(SchemeChoice::Auto); break;
    case English: setLanguage(u"en"_qs); break;
    case French: setLanguage(u"fr"_qs); break;
    case Keys: m_sheets.showKeys(*m_window.actions()); break;
    case Why: showWhy(); break;
    case WhyPlace: showWhyPlace(); break;
    case WhyLevel: showWhyLevel(); break;
    case WhyDebit: m_window.ticket()->askWhyDebit(); break;
    case WhyRefused: m_window.ticket()->askWhyRefused(); break;
    case Reply:
    case Note:
        m_ticket.setNoteMode(id == Note);
        composer->setFocus(Qt::ShortcutFocusReason);
        break;
    case NewTicket:
        m_form.open(
            newTicketForm(m_newTicket.machines(), m_desk.now(), m_queue.catalogue()->calendar));
        break;
    case Templates: m_window.ticket()->texts()->offer(); break;
    default: actOnTicket(id); break;
    }
}

/// In the form that it has, or at once where it needs nothing but the ticket.
void Console::actOnTicket(ActionId id)
{
    if (const auto form = formOf(id))
        m_form.open(*form);
    else if (const auto act = m_ticket.plainAct(id))
        m_acts.submit(act->operation, act->fields);
}

/// What is not possible now is tried all the same, so that a rule says why.
void Console::explainVain(ActionId id)
{
    if (m_several.areChosen() && isActOnTicket(actionInfo(id)))
        m_lookAhead.tell(m_several.outlookOf(id));
    else if (m_ticket.isRead())
        m_vainActs.explain(id, formOf(id));
    else
        perform(id); // it is the former ticket that does not allow it
}

/// Nothing for what needs none, and for what is done elsewhere.
std::optional<Form> Console::formOf(ActionId id) const
{
    if (!m_queue.catalogue())
        return {};
    const TicketView &ticket = m_ticket.view();
    const Catalogue &catalogue = *m_queue.catalogue();
    using enum ActionId;
    switch (id) {
    case Qualify: return qualifyForm(ticket, catalogue, m_directory);
    case Report: return reporting();
    case CustomerSaid: return customerSaidForm(ticket);
    case Strike: return strikeForm(ticket);
    case Correct: return correctionForm(ticket);
    case Snooze: return snoozeForm(ticket, m_desk.now(), catalogue.calendar);
    case Assign: return assignForm(ticket, m_directory);
    case Merge:
    case Link: return otherTicketForm(ticket, id);
    case Close:
        if (m_ticket.plainAct(id))
            return {};
        [[fallthrough]];
    case Withdraw:
    case Reopen: return reasonForm(ticket, id);
    default: return {};
    }
}

/// What an act would do, before it is done: to the ticket that is shown, or to all that are chosen.
void Console::lookAt(ActionId id)
{
    if (m_several.areChosen())
        m_lookAhead.tell(m_several.outlookOf(id));
    else
        m_lookAhead.point(id);
}

std::vector<const QueueRow *> Console::chosen()
{
    std::vector<const QueueRow *> tickets;
    for (const int at : m_window.queue()->table()->chosenRows()) {
        if (const QueueRow *row = m_queue.model()->ticketAt(at))
            tickets.push_back(row);
    }
    return tickets;
}

/// While several are chosen, acts are on all of them.
void Console::followChosen()
{
    m_several.choose(chosen());
    m_lookAhead.setInstead(m_several.outlook());
}

void Console::goTo(const std::optional<QUuid> &ticket, const QString &otherwise)
{
    if (ticket) {
        choose(*ticket);
        return;
    }
    goToQueue();
    m_lookAhead.tell(otherwise);
}

void Console::showShare(QueueShare share)
{
    goToQueue();
    m_window.queue()->setShare(int(share));
}

void Console::showTicket(const TicketView &view)
{
    m_window.ticket()->setTicket(view);
    m_window.ticket()->setOthers(view, m_queue.othersOf(view.customerKey, view.id));
    m_visits.see(view.id);
    m_news.see(view.id);
    m_lookAhead.follow();
    m_sending.follow();
    offerTexts();
    Q_EMIT ticketShown();
    tellFilled();
    doWhatWasKept();
}

/// What was asked of the ticket while it was being read.
void Console::doWhatWasKept()
{
    const auto act = m_awaited.arrive();
    if (!act)
        return;
    if (m_window.actions()->action(*act)->isEnabled())
        perform(*act);
    else
        explainVain(*act);
}

/// Texts kept ready, for what is being written now.
void Console::offerTexts()
{
    m_window.ticket()->texts()->setTexts(
        textsFor(m_ticket.writesNote() ? TemplateUse::Note : TemplateUse::Reply));
}

std::vector<std::pair<QString, QString>> Console::textsFor(TemplateUse use) const
{
    std::vector<std::pair<QString, QString>> texts;
    if (!m_queue.catalogue())
        return texts;
    for (OfferedText &one : offeredTexts(*m_queue.catalogue(), use, m_ticket.view(), ownName()))
        texts.emplace_back(std::move(one.name), std::move(one.text));
    return texts;
}

Form Console::reporting() const
{
    Form form = reportForm(m_ticket.view(), m_desk.now(), m_queue.catalogue()->calendar);
    const auto text = std::ranges::find(form.fields, u"text"_qs, &FormField::name);
    text->texts = textsFor(TemplateUse::Report);
    return form;
}

/// Null until the directory was read, and for who is not of the staff.
const Directory::Person *Console::me() const
{
    const auto found
        = std::ranges::find(m_directory.staff, m_desk.login(), &Directory::Person::login);
    return found == m_directory.staff.end() ? nullptr : &*found;
}

QString Console::ownName() const { return me() ? me()->name : m_desk.login(); }

void Console::tellFilled()
{
    if (!std::exchange(m_isFilled, true))
        Q_EMIT filled();
}

void Console::showWhy()
{
    m_ticket.explainDeadline().then(this,
        [this](const WhyWords &why) { m_sheets.explain(why, m_window.ticket()->whyAnchor()); });
}

void Console::showWhyPlace()
{
    m_ticket.explainPlace().then(this,
        [this](const WhyWords &why) { m_sheets.explain(why, m_window.ticket()->placeAnchor()); });
}

void Console::showWhyLevel()
{
    m_ticket.explainLevel().then(this,
        [this](const WhyWords &why) { m_sheets.explain(why, m_window.ticket()->levelAnchor()); });
}

void Console::showWhyDebit(const QUuid &work)
{
    m_ticket.explainDebit(work).then(this,
        [this](const WhyWords &why) { m_sheets.explain(why, m_window.ticket()->debitAnchor()); });
}

void Console::goToQueue()
{
    if (m_window.place() != MainWindow::Place::Queue)
        m_window.showPlace(MainWindow::Place::Queue);
}

void Console::choose(const QUuid &ticket)
{
    goToQueue();
    select(ticket);
}

/// Not of the ticket that is being read.
void Console::addNews(const QUuid &ticket, bool isNew)
{
    if (ticket != m_ticket.id())
        m_news.add(ticket, isNew);
}

/// Wherever somebody is by now.
void Console::select(const QUuid &ticket)
{
    const int row = m_queue.model()->rowOf(ticket);
    if (row >= 0)
        m_window.queue()->table()->setCurrentIndex(m_queue.model()->index(row, 0));
    else {
        m_window.queue()->table()->selectionModel()->clear(); // it is not in the list
        m_window.ticket()->setRefusal({});
        m_ticket.show(ticket);
    }
}

void Console::followSelection()
{
    const QModelIndex current = m_window.queue()->table()->currentIndex();
    const QueueRow *row = m_queue.model()->ticketAt(current.row());
    if (!row)
        return; // it left the list, and is still read
    m_window.ticket()->setRefusal({});
    m_ticket.show(row->id.uuid);
}

void Console::showQueue()
{
    if (!m_queue.isFilled())
        return;
    if (m_several.areChosen())
        followChosen(); // what is possible on them may be other now
    const auto counts = m_queue.counts();
    m_window.queue()->setCounts({counts.open, counts.mine, counts.unclaimed, counts.atRisk,
        m_queue.isFiltered() ? std::optional(counts.shown) : std::nullopt});
    m_window.setBreaches(counts.breached);
    m_customers.setOver(counts.breached);
    const bool nothing = m_queue.model()->rowCount() == 0;
    const bool filtered = nothing && counts.open > 0;
    const bool further = nothing && !plainWords(m_queue.filter()).isEmpty();
    m_window.queue()->setFurther(further);
    m_window.queue()->setEmpty(nothing, filtered,
        filtered ? tr("No open ticket passes the filter.") : tr("Nothing is open."),
        further        ? tr("Enter looks among reported and closed ones, Esc empties the filter.")
            : filtered ? tr("Esc empties the filter, too.")
            : !m_nextClosing.isEmpty()
            ? m_nextClosing
            : tr("New tickets appear here by themselves, the most urgent first."));
    QueueTable *table = m_window.queue()->table();
    if (m_ticket.id() != m_wanted)
        m_wanted = {}; // somebody went elsewhere meanwhile
    if (m_wanted.isNull() && !table->currentIndex().isValid())
        m_wanted = m_ticket.id(); // what is read is back in the list
    if (!m_wanted.isNull() && m_queue.model()->rowOf(m_wanted) >= 0)
        select(std::exchange(m_wanted, {}));
    else if (m_ticket.id().isNull() && counts.shown > 0)
        table->selectNext(1);
    else if (nothing)
        tellFilled();
    showStatus();
}

/// With nothing open nothing wakes: what is due by itself is a closing. (E15)
void Console::readNextClosing()
{
    using Next = std::optional<NextClosing>;
    if (!m_queue.list().rows().empty())
        return;
    m_desk.ask<Next>([](Book &book, Instant now) { return book.nextClosing(now); })
        .then(this, [this](const Result<Next> &next) {
            if (!next || !m_queue.catalogue())
                return;
            m_nextClosing = *next
                ? tr("Next, %1 is closed by itself: %2.")
                      .arg(ticketName((*next)->number, (*next)->ticket.uuid),
                          momentText((*next)->at, m_desk.now(), m_queue.catalogue()->calendar))
                : QString();
            showQueue();
        });
}

/// What of the filter was not understood.
void Console::showDoubts()
{
    m_window.queue()->search()->setDoubts(doubtsOf(m_queue.filter().terms));
}

void Console::showStatus()
{
    if (!m_queue.catalogue())
        return;
    const auto &calendar = m_queue.catalogue()->calendar;
    QString city = QString::fromLatin1(calendar.zone().id()).section(u'/', -1);
    m_window.setCompanyTime(
        city.replace(u'_', u' ') + u' ' + momentText(m_desk.now(), m_desk.now(), calendar));
    m_window.setRunningClock(runningClock());
    const auto &running = m_queue.running();
    m_runningHours.follow(running ? running->ticket : QUuid());
}

/// Beside the clock, whatever is looked at. (E31)
void Console::showRunningHours()
{
    const HoursView hours = m_runningHours.hours().value_or(HoursView());
    m_window.setHoursWarning(hours.brief, hours.warning, hours.isExhausted);
}

/// "#48165  23:17" wherever it runs; empty when it does not.
QString Console::runningClock() const
{
    const auto running = m_queue.running();
    if (!running)
        return {};
    const seconds spent = std::chrono::floor<seconds>(m_desk.now() - running->since);
    return u"%1  %2"_qs.arg(running->number, countdownText(spent.count()));
}

/// Leaving with a running clock asks first.
bool Console::mayClose()
{
    const QString running = runningClock();
    if (running.isEmpty())
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Vigie"), tr("Your clock runs: %1").arg(running),
        QMessageBox::NoButton, &m_window);
    question.setInformativeText(tr("It runs on while the console is closed."));
    QAbstractButton *leave = question.addButton(tr("Leave, it runs on"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("Stay"), QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == leave;
}

/// Behind the window, once there is something in it or it is known that nothing can be read.
void Console::checkFile(const QString &path)
{
    m_fileReport = std::make_unique<FileReport>(m_window, path);
    connect(
        this, &Console::filled, m_fileReport.get(), &FileReport::start, Qt::SingleShotConnection);
    connect(&m_desk, &Desk::unreachable, m_fileReport.get(), &FileReport::start,
        Qt::SingleShotConnection);
}

void Console::readDirectory()
{
    struct Read
    {
        Directory directory;
        FormChoices machines; ///< sorted where nobody waits for it
        PalettePlaces places; ///< folded there, too
    };
    m_desk
        .ask<Read>([](Book &book, Instant) -> Result<Read> {
            auto directory = book.directory();
            if (!directory)
                return failed(directory.error());
            FormChoices machines = machinesOf(*directory);
            PalettePlaces places(*directory);
            return Read{*std::move(directory), std::move(machines), std::move(places)};
        })
        .then(this, [this](Result<Read> read) {
            if (!read)
                return;
            m_directory = std::move(read->directory);
            m_newTicket.take(std::move(read->machines));
            m_filterHelp.take(m_directory);
            m_customers.take(m_directory);
            m_palette.take(std::move(read->places));
            m_refusals.setRole(me() ? std::optional(me()->role) : std::nullopt);
            showPerson();
        });
}

void Console::showPerson()
{
    m_window.setPerson(me()
            ? me()->name + u" · "_qs + domainWord(u"role"_qs, QString(wordOf(me()->role)))
            : m_desk.login());
}

Console::Standing Console::standing() const
{
    return {m_ticket.id(), m_window.queue()->search()->text(), m_window.queue()->share(),
        m_window.ticket()->composer()->isAncestorOf(QApplication::focusWidget())};
}

/// The ticket is shown, listed or not; whoever was writing goes on writing.
void Console::resume(const Standing &standing)
{
    m_window.queue()->search()->setText(standing.filter);
    m_window.queue()->setShare(standing.share);
    if (standing.ticket.isNull())
        return;
    m_wanted = standing.ticket;
    m_ticket.show(standing.ticket);
    if (standing.isWriting)
        m_window.ticket()->composer()->setFocus(Qt::OtherFocusReason);
}

void Console::showScheme(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Auto: m_window.actions()->check(ActionId::AutoScheme); break;
    case SchemeChoice::Light: m_window.actions()->check(ActionId::Light); break;
    case SchemeChoice::Dark: m_window.actions()->check(ActionId::Dark); break;
    }
}

void Console::keepNothing()
{
    m_window.leaveLayout();
    m_idle.keepNothing();
}

void Console::setLanguage(const QString &language)
{
    QSettings().setValue(u"language"_qs, language);
    m_sheets.close();
    useLanguage(language);
    m_window.speak();
    m_queue.model()->speak();
    m_ticket.speak();
    m_runningHours.speak();
    m_customers.speak();
    readDirectory();
    readNextClosing();
    showQueue();
}

} // namespace vigie
