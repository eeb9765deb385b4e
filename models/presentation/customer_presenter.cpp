#include "presentation/customer_presenter.h"

#include "domain/instant_text.h"
#include "presentation/customer_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr int pauseMs = 500; // between what others write and reading again
constexpr int monthsInAYear = 12;
constexpr int monthsOffered = 24;
constexpr qint64 seenAtOnce = 200; // entries, more than a screen is high

Reference<Customer> referenceTo(const QUuid &id)
{
    return Reference<Customer>(Identifier<Customer>{id});
}

struct Reading
{
    std::optional<CustomerFile> file;
    std::shared_ptr<const Catalogue> catalogue;
};

Result<Reading> readingOf(Book &book, const QUuid &id, Instant at)
{
    const auto catalogue = book.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    auto file = book.customer(referenceTo(id), at);
    if (!file)
        return failed(file.error());
    return Reading{*std::move(file), *catalogue};
}

struct LedgerReading
{
    std::optional<LedgerStatement> statement;
    BusinessCalendar calendar;
};

Result<LedgerReading> ledgerOf(Book &book, const QUuid &id, const MonthsWanted &months,
    std::optional<qint64> newest, Instant at)
{
    const auto catalogue = book.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const BusinessCalendar &calendar = (*catalogue)->calendar;
    const std::optional<Month> month = monthFrom(months);
    StatementWanted wanted{month, month, newest};
    if (months == u"year")
        wanted.from = monthBefore(calendar.monthOf(at), monthsInAYear - 1);
    auto statement = book.statement(referenceTo(id), wanted, at);
    if (!statement)
        return failed(statement.error());
    return LedgerReading{*std::move(statement), calendar};
}

} // namespace

CustomerPresenter::CustomerPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_months(u"year"_qs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CustomerPresenter::refresh);
    connect(&desk, &Desk::changed, this, [this] {
        m_isStale = true;
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&desk, &Desk::reached, this, &CustomerPresenter::refresh);
}

void CustomerPresenter::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    refresh();
}

void CustomerPresenter::show(const QUuid &customer)
{
    if (m_id == customer)
        return;
    m_id = customer;
    m_file.reset();
    m_statement.clear();
    m_shownMonths.clear();
    Q_EMIT statementShown();
    m_isStale = true;
    refresh();
}

void CustomerPresenter::setMonths(const MonthsWanted &wanted)
{
    m_months = wanted;
    readStatement();
}

void CustomerPresenter::refresh()
{
    if (!m_lookedAt || !m_isStale || m_id.isNull())
        return;
    m_isStale = false;
    readStatement();
    readFile();
}

void CustomerPresenter::readFile()
{
    m_desk.ask<Reading>([id = m_id](Book &book, Instant now) { return readingOf(book, id, now); })
        .then(this, [this, id = m_id](Result<Reading> reading) {
            if (id == m_id && !reading)
                m_isStale = true; // once the book is reached again
            if (id == m_id && reading && reading->file)
                take(*std::move(reading->file), std::move(reading->catalogue));
        });
}

/// What is seen at once first where nothing is shown yet, or other months, then all.
void CustomerPresenter::readStatement()
{
    if (m_id.isNull())
        return;
    const auto newest
        = m_shownMonths == m_months ? std::optional<qint64>() : std::optional(seenAtOnce);
    const auto question = [id = m_id, months = m_months, newest](Book &book, Instant now) {
        return ledgerOf(book, id, months, newest, now);
    };
    m_desk.ask<LedgerReading>(question).then(
        this, [this, id = m_id, months = m_months](Result<LedgerReading> ledger) {
            if (id == m_id && !ledger)
                m_isStale = true; // once the book is reached again
            if (id != m_id || months != m_months || !ledger || !ledger->statement)
                return;
            m_shownMonths = months;
            m_statement.setStatement(*std::move(ledger->statement), std::move(ledger->calendar));
            Q_EMIT statementShown();
            if (m_statement.goesFurtherBack())
                readStatement();
        });
}

void CustomerPresenter::take(CustomerFile file, std::shared_ptr<const Catalogue> catalogue)
{
    m_file = std::move(file);
    m_catalogue = std::move(catalogue);
    speak();
}

void CustomerPresenter::speak()
{
    m_statement.speak();
    if (!m_file)
        return;
    m_view = customerView(*m_file, *m_catalogue, m_desk.now());
    Q_EMIT shown(m_view);
}

FormChoices CustomerPresenter::monthChoices() const
{
    FormChoices choices{
        {u"year"_qs, QCoreApplication::translate("Statement", "Last twelve months")},
        {u"all"_qs, QCoreApplication::translate("Statement", "All months")}};
    if (!m_catalogue)
        return choices;
    const Month last = m_catalogue->calendar.monthOf(m_desk.now());
    for (int before = 0; before < monthsOffered; ++before) {
        const Month month = monthBefore(last, before);
        choices.emplace_back(monthText(month), monthName(month));
    }
    return choices;
}

Answer<WhyWords> CustomerPresenter::explainBalance()
{
    return explain(QCoreApplication::translate("CustomerPresenter", "Why this hour credit?"),
        m_view.name,
        [id = m_id](Book &book, Instant now) { return book.whyBalance(referenceTo(id), now); });
}

Answer<WhyWords> CustomerPresenter::explainDebit(const StatementRow &entry)
{
    const QString ticket = entry.ticket ? u'#' + QString::number(*entry.ticket) : QString();
    return explain(QCoreApplication::translate("CustomerPresenter", "Why this debit?"),
        ticket.isEmpty() ? m_view.name : m_view.name + u"  ·  "_qs + ticket,
        [worked = entry.entry.intervention](
            Book &book, Instant now) -> Result<std::optional<Explanation>> {
            if (!worked)
                return std::optional<Explanation>();
            return book.whyDebit(Reference<Intervention>(*worked), now);
        });
}

Answer<WhyWords> CustomerPresenter::explain(
    const QString &title, const QString &about, Question question)
{
    return m_desk.ask<std::optional<Explanation>>(std::move(question))
        .then(this, [this, title, about, id = m_id](const Result<std::optional<Explanation>> &why) {
            if (id != m_id || !why || !*why || !m_catalogue)
                return WhyWords();
            return whyWords(title, about, **why, *m_catalogue, m_desk.now());
        });
}

Answer<std::vector<LevelOffer>> CustomerPresenter::levelOffers(const QString &machine, Instant at)
{
    return m_desk
        .ask<LevelAnswers>(
            [machine, at](Book &book, Instant) { return levelAnswersFrom(book, machine, at); })
        .then(this, [](const Result<LevelAnswers> &answers) {
            return answers ? vigie::levelOffers(*answers) : std::vector<LevelOffer>();
        });
}

} // namespace vigie
