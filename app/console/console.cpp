#include "app/console/console.h"

#include "app/console/filter_doubts.h"
#include "app/console/refusal_words.h"
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

namespace {

bool wantsReason(const Refusal &refusal)
{
    return std::ranges::count(refusal.lifts, u"lift.reason"_qs) > 0;
}

} // namespace

Console::Console(Desk &desk, DraftKeeper &keeper, const QString &database, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_databaseName(database)
    , m_acts(desk)
    , m_drafts(
          [&desk] { return desk.now(); }, [&keeper](const Draft &draft) { keeper.keep(draft); })
    , m_queue(desk)
    , m_ticket(desk, m_drafts)
    , m_sending(m_ticket, *m_window.ticket(), m_acts)
    , m_links(desk)
    , m_pauseFirst(m_acts, *m_window.ticket(), m_queue)
    , m_lookAhead(m_ticket, *m_window.ticket(), m_acts, m_queue, desk)
    , m_several(m_acts, m_drafts, m_window, m_queue, desk)
    , m_filterHelp(*m_window.queue())
    , m_sheets(m_window)
    , m_form(m_acts, m_drafts, m_queue, desk, m_window, m_sheets)
    , m_idle(m_queue, desk, m_acts, m_form, m_window)
    , m_newTicket(m_directory)
    , m_customers(desk, m_acts, m_window, m_sheets)
    , m_palette(m_sheets, *m_window.actions(), m_queue, desk)
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
    connect(m_window.actions(), &Actions::triedInVain, &m_lookAhead, &LookAhead::explain);
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
        m_palette.tick();
    });
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
    connect(place, &QueuePlace::newsActivated, this, [this] {
        const QUuid newcomer = m_newcomer; // that is forgotten on the way
        choose(newcomer);
    });
    connect(&m_queue, &QueuePresenter::rowsChanged, this, &Console::showQueue);
    connect(&m_queue, &QueuePresenter::namesChanged, this, &Console::readDirectory);
    connect(&m_queue, &QueuePresenter::listChanged, this, &Console::readNextClosing);
    connect(&m_queue, &QueuePresenter::arrived, this,
        [this](const QString &number, const QString &subject, const QUuid &ticket) {
            tellNews(tr("New: %1 %2").arg(number, subject), ticket);
        });
    connect(&m_queue, &QueuePresenter::becameGuaranteed, this,
        [this](const QString &number, const QString &subject, const QUuid &ticket) {
            tellNews(tr("Guaranteed now: %1 %2").arg(number, subject), ticket);
        });
    connect(place->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &Console::followSelection);
}

void Console::connectTicket()
{
    TicketPanel *panel = m_window.ticket();
    connect(&m_ticket, &TicketPresenter::shown, this, &Console::showTicket);
    connect(panel, &TicketPanel::sendAnyway, &m_sending, &Sending::send);
    connect(&m_ticket, &TicketPresenter::clockMoved, panel, &TicketPanel::setClock);
    connect(panel, &TicketPanel::whyRequested, this, &Console::showWhy);
    connect(panel, &TicketPanel::whyPlaceRequested, this, &Console::showWhyPlace);
    connect(panel, &TicketPanel::whyLevelRequested, this, &Console::showWhyLevel);
    connect(panel, &TicketPanel::whyRefusedRequested, this,
        [this](const WhyWords &why, QWidget *anchor) { m_sheets.explain(why, anchor); });
    connect(panel, &TicketPanel::linkActivated, this, &Console::choose);
    connect(panel, &TicketPanel::urlActivated, &m_links, &Links::follow);
    connect(&m_links, &Links::ticketWanted, this, &Console::choose);
    connect(&m_links, &Links::missed, this, [this](const QString &name) {
        sayInQueue(failureWords(tr("There is no ticket %1.").arg(name)));
    });
    Composer *composer = panel->composer();
    connect(composer, &Composer::sendRequested, &m_sending, &Sending::send);
    connect(composer, &Composer::left, m_window.queue()->table(), qOverload<>(&QWidget::setFocus));
    connect(composer, &Composer::textEdited, &m_ticket, &TicketPresenter::write);
    connect(composer, &Composer::modeChosen, this,
        [this](Composer::Mode mode) { m_ticket.setNoteMode(mode == Composer::Mode::Note); });
    connect(&m_ticket, &TicketPresenter::draftRead, this,
        [this, composer](const QString &text, bool note) {
            offerTexts();
            composer->setMode(note ? Composer::Mode::Note : Composer::Mode::Reply);
            composer->setText(text);
        });
}

void Console::connectForms()
{
    connect(&m_customers, &Customers::formWanted, &m_form, &OpenForm::open);
    connect(&m_form, &OpenForm::opened, &m_customers, &Customers::follow);
    connect(&m_form, &OpenForm::opened, &m_newTicket, &NewTicketChoices::follow);
}

void Console::connectActs()
{
    connect(&m_acts, &Acts::done, this,
        [this](const QString &word, const FormValues &values, const Outcome &outcome) {
            if (ticketOf(values) == m_ticket.id())
                m_window.ticket()->setRefusal({});
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
    connect(&m_acts, &Acts::refused, this, &Console::showRefusal);
    connect(&m_acts, &Acts::failed, this,
        [this](const QString &word, const FormValues &values, const QString &message) {
            say(word, values, failureWords(message));
        });
    // After the two above, which tell it in the form.
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
}

/// Where it was asked from; beside another ticket it names its own.
void Console::say(const QString &word, const FormValues &values, RefusalWords words)
{
    if (m_form.isOf(word, values)) {
        m_form.say(words);
        return;
    }
    if (word == u"give-time") {
        sayInQueue(words); // it was asked for anywhere
        return;
    }
    const QUuid ticket = ticketOf(values);
    if (!ticket.isNull() && ticket != m_ticket.id())
        words.title = tr("%1: %2").arg(nameOf(ticket), words.title);
    m_window.ticket()->setRefusal(words);
}

/// Beside the ticket that is read, or in the status bar where none is.
void Console::sayInQueue(const RefusalWords &words)
{
    goToQueue();
    if (m_window.ticket()->showsTicket())
        m_window.ticket()->setRefusal(words);
    else
        m_window.addTrouble(words.title, words.reason);
}

/// As the list has it; the ticket may have left it.
QString Console::nameOf(const QUuid &ticket)
{
    const QueueRow *row = m_queue.model()->ticketAt(m_queue.model()->rowOf(ticket));
    if (row)
        return ticketName(row->number, ticket) + u"  ·  "_qs + row->subject;
    return m_ticket.view().id == ticket
        ? m_ticket.view().number + u"  ·  "_qs + m_ticket.view().subject
        : tr("another ticket");
}

void Console::perform(ActionId id)
{
    const ActionInfo &info = actionInfo(id);
    if (info.operation && !m_queue.catalogue())
        return; // nothing was read yet
    if (m_customers.perform(id))
        return;
    if (Several::takes(id) && m_window.queue()->table()->chosenRows().size() > 1) {
        m_several.open(id, chosen(), m_directory);
        return;
    }
    if (info.operation && info.menu == MenuId::Ticket && !m_ticket.isRead() && id != ActionId::Reply
        && id != ActionId::Note)
        return; // the ticket that was chosen is still being read
    QueueTable *table = m_window.queue()->table();
    Composer *composer = m_window.ticket()->composer();
    using enum ActionId;
    switch (id) {
    case Quit: m_window.close(); break;
    case Next: table->selectNext(1); break;
    case Previous: table->selectNext(-1); break;
    case ExtendNext: table->extendSelection(1); break;
    case ExtendPrevious: table->extendSelection(-1); break;
    case GoBack: goTo(m_visits.back()); break;
    case GoForward: goTo(m_visits.forward()); break;
    case Filters: m_filterHelp.showKept(); break;
    case Palette: m_palette.open(); break;
    case LargerText: Q_EMIT textScaleWanted(1); break;
    case SmallerText: Q_EMIT textScaleWanted(-1); break;
    case UsualText: Q_EMIT textScaleWanted(0); break;
    case QueuePlace: m_window.showPlace(MainWindow::Place::Queue); break;
    case Open: m_window.ticket()->readConversation(); break;
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
    case Qualify:
        m_form.open(qualifyForm(m_ticket.view(), *m_queue.catalogue(), m_directory));
        break;
    case Report: m_form.open(reporting()); break;
    case Templates: m_window.ticket()->texts()->offer(); break;
    case Snooze:
        m_form.open(snoozeForm(m_ticket.view(), m_desk.now(), m_queue.catalogue()->calendar));
        break;
    case Assign: m_form.open(assignForm(m_ticket.view(), m_directory)); break;
    case Merge:
    case Link: m_form.open(otherTicketForm(m_ticket.view(), id)); break;
    case Withdraw:
    case Reopen: m_form.open(reasonForm(m_ticket.view(), id)); break;
    case Close:
        if (m_ticket.plainAct(id))
            submitPlain(id);
        else
            m_form.open(reasonForm(m_ticket.view(), id));
        break;
    case Claim:
    case Release:
    case Start:
    case Pause:
    case UndoStart:
    case WaitCustomer:
    case WaitCredit:
    case Back: submitPlain(id); break;
    default: break; // of another place
    }
}

/// What needs nothing but the ticket. A rule that asks for a reason is given the chance to.
void Console::submitPlain(ActionId id)
{
    if (const auto act = m_ticket.plainAct(id))
        m_acts.submit(act->operation, act->fields);
}

std::vector<Several::Chosen> Console::chosen()
{
    std::vector<Several::Chosen> tickets;
    for (const int at : m_window.queue()->table()->chosenRows()) {
        if (const QueueRow *row = m_queue.model()->ticketAt(at))
            tickets.push_back({row->id.uuid, ticketName(row->number, row->id.uuid)});
    }
    return tickets;
}

void Console::goTo(const std::optional<QUuid> &ticket)
{
    if (ticket)
        choose(*ticket);
}

void Console::showRefusal(const QString &word, const FormValues &values, const Refusal &refusal)
{
    const Catalogue &catalogue = *m_queue.catalogue();
    const QUuid ticket = ticketOf(values);
    const QString about = ticket.isNull() ? QString() : nameOf(ticket);
    if (m_form.isOf(word, values) && m_pauseFirst.lifts(refusal))
        m_form.leave(); // the way out has its button beside the ticket
    if (!m_form.isOpen() && wantsReason(refusal))
        m_form.open(reasonForRuleForm(
            word, values, about, refusalText(refusal, catalogue.calendar.zone())));
    else if (m_form.isOf(word, values))
        m_form.refuse(refusal);
    else if (refusal.rule == u"K7" && ticket == m_ticket.id())
        m_sending.holdOvertaken();
    else {
        RefusalWords words = refusalWords({word, values, about, {}}, refusal, catalogue);
        m_pauseFirst.offer(words, word, values, refusal);
        say(word, values, std::move(words));
    }
}

void Console::showTicket(const TicketView &view)
{
    m_window.ticket()->setTicket(view);
    m_window.ticket()->setOthers(view.customer, m_queue.othersOf(view.customerKey, view.id));
    m_visits.see(view.id);
    if (view.id == m_newcomer)
        endNews();
    m_lookAhead.follow();
    m_sending.follow();
    offerTexts();
    Q_EMIT ticketShown();
    tellFilled();
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

void Console::goToQueue()
{
    if (m_window.place() != MainWindow::Place::Queue)
        m_window.showPlace(MainWindow::Place::Queue);
}

void Console::choose(const QUuid &ticket)
{
    goToQueue();
    endNews();
    select(ticket);
}

/// Not of the ticket that is being read.
void Console::tellNews(const QString &news, const QUuid &ticket)
{
    if (ticket == m_ticket.id())
        return;
    m_newcomer = ticket;
    m_window.queue()->setNews(news);
}

/// It was seen, or there is nothing to hurry for any more.
void Console::endNews()
{
    m_newcomer = {};
    m_window.queue()->setNews({});
}

/// Wherever somebody is by now.
void Console::select(const QUuid &ticket)
{
    const int row = m_queue.model()->rowOf(ticket);
    if (row >= 0)
        m_window.queue()->table()->setCurrentIndex(m_queue.model()->index(row, 0));
    else {
        m_window.queue()->table()->selectionModel()->clear(); // it is not in the list
        m_ticket.show(ticket);
    }
}

void Console::followSelection()
{
    const QModelIndex current = m_window.queue()->table()->currentIndex();
    const QueueRow *row = m_queue.model()->ticketAt(current.row());
    m_window.ticket()->setRefusal({});
    if (row)
        m_ticket.show(row->id.uuid);
}

void Console::showQueue()
{
    if (!m_queue.isFilled())
        return;
    if (!m_newcomer.isNull() && !m_queue.list().isGuaranteed(m_newcomer))
        endNews();
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
    m_customers.speak();
    readDirectory();
    readNextClosing();
    showQueue();
}

} // namespace vigie
