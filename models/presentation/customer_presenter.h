#pragma once

#include "presentation/customer_view.h"
#include "presentation/desk.h"
#include "presentation/level_offers.h"
#include "presentation/statement_model.h"
#include "presentation/why_words.h"

#include <QTimer>

#include <functional>

namespace vigie {

/// Which months of the ledger are wanted, as it is chosen from a list: "year" for the last twelve,
/// "all", or one as "2026-11".
using MonthsWanted = QString;

/// One customer as its panel shows it, with its statement: read again whenever somebody writes
/// while it is looked at. A late answer about a customer that is no longer wanted is dropped.
class CustomerPresenter : public QObject
{
    Q_OBJECT

public:
    explicit CustomerPresenter(Desk &desk, QObject *parent = nullptr);

    void setLookedAt(bool lookedAt);
    void show(const QUuid &customer);
    void setMonths(const MonthsWanted &wanted);
    /// In another language.
    void speak();

    const QUuid &id() const { return m_id; }
    /// Of the customer that was read last; `isRead` says whether that is the one.
    const CustomerView &view() const { return m_view; }
    bool isRead() const { return m_file && m_view.id == m_id; }
    StatementModel *statement() { return &m_statement; }
    const StatementModel &entries() const { return m_statement; }
    const Catalogue *catalogue() const { return m_catalogue.get(); }
    /// What can be wanted of the months, and in which words.
    FormChoices monthChoices() const;

    /// Without a step where another customer is shown by then, or there is nothing to explain.
    Answer<WhyWords> explainBalance();
    /// What was debited for the intervention that an entry stands for.
    Answer<WhyWords> explainDebit(const StatementRow &entry);
    /// Whether each level could be taken for "server:KEY" or "platform:KEY", from `at` on (L2).
    Answer<std::vector<LevelOffer>> levelOffers(const QString &machine, Instant at);

Q_SIGNALS:
    void shown(const vigie::CustomerView &view);
    void statementShown();

private:
    void refresh();
    void readFile();
    void readStatement();
    void take(CustomerFile file, std::shared_ptr<const Catalogue> catalogue);
    using Question = std::function<Result<std::optional<Explanation>>(Book &book, Instant now)>;
    Answer<WhyWords> explain(const QString &title, const QString &about, Question question);

    Desk &m_desk;
    QUuid m_id;
    MonthsWanted m_months;
    MonthsWanted m_shownMonths; ///< of the statement that is shown; empty: none is
    std::optional<CustomerFile> m_file; ///< nothing until it was read
    std::shared_ptr<const Catalogue> m_catalogue;
    CustomerView m_view;
    StatementModel m_statement;
    QTimer m_pause;
    bool m_lookedAt = false;
    bool m_isStale = false; ///< something changed while nobody looked
};

} // namespace vigie
