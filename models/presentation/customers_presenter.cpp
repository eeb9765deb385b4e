#include "presentation/customers_presenter.h"

#include "domain/folding.h"
#include "presentation/customer_words.h"

#include <utility>

namespace vigie {

namespace {

constexpr int restMs = 500;

/// One text to search, a line a field, so that no word reaches from one into another.
std::string searchedText(const CustomerRow &row)
{
    std::string text = folded(row.customer.name) + '\n' + folded(row.customer.key);
    if (row.manager)
        text += '\n' + folded(row.manager->name) + '\n' + folded(row.manager->key);
    return text;
}

std::string searchedReasons(const CustomerRow &row)
{
    std::string text;
    for (const QString &reason : attentionTexts(row))
        text += folded(reason) + '\n';
    return text;
}

Result<std::vector<SharedCustomer>> listed(Book &book, Instant now)
{
    auto rows = book.customers(now);
    if (!rows)
        return failed(rows.error());
    std::vector<SharedCustomer> all;
    all.reserve(rows->size());
    for (CustomerRow &row : *rows) {
        std::string text = searchedText(row);
        std::string reasons = searchedReasons(row);
        all.push_back(std::make_shared<const ListedCustomer>(
            ListedCustomer{std::move(row), std::move(text), std::move(reasons)}));
    }
    return all;
}

} // namespace

CustomersPresenter::CustomersPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(restMs);
    connect(&m_pause, &QTimer::timeout, this, &CustomersPresenter::refresh);
    connect(&desk, &Desk::changed, this, [this] {
        m_again = true;
        refresh();
    });
}

void CustomersPresenter::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    refresh();
}

void CustomersPresenter::refresh()
{
    if (!m_lookedAt || !m_again || m_asking || m_pause.isActive())
        return;
    m_again = false;
    m_asking = true;
    m_desk.ask<std::vector<SharedCustomer>>(listed).then(
        this, [this](Result<std::vector<SharedCustomer>> customers) {
            m_asking = false;
            if (customers)
                take(*std::move(customers));
            else
                m_again = true; // tried again with the next change
            if (customers)
                m_pause.start();
        });
}

void CustomersPresenter::take(std::vector<SharedCustomer> customers)
{
    m_all = std::move(customers);
    m_filled = true;
    count();
    show();
}

void CustomersPresenter::count()
{
    m_counts = {};
    for (const SharedCustomer &one : m_all) {
        ++m_counts.all;
        m_counts.attention += !one->row.attention.empty();
        m_counts.mine += isManagedBy(one->row, m_desk.login());
    }
}

bool CustomersPresenter::isOfShare(const CustomerRow &row) const
{
    switch (m_share) {
    case CustomerShare::All: return true;
    case CustomerShare::Mine: return isManagedBy(row, m_desk.login());
    case CustomerShare::Attention: return !row.attention.empty();
    }
    Q_UNREACHABLE();
}

void CustomersPresenter::show()
{
    if (!m_filled)
        return;
    std::vector<SharedCustomer> shown;
    shown.reserve(m_all.size());
    for (const SharedCustomer &one : m_all) {
        if (isOfShare(one->row) && passes(*one, m_filter, m_desk.login()))
            shown.push_back(one);
    }
    m_counts.shown = int(shown.size());
    m_model.setCustomers(std::move(shown));
    Q_EMIT rowsChanged();
}

void CustomersPresenter::setShare(CustomerShare share)
{
    m_share = share;
    show();
}

void CustomersPresenter::setFilter(const QString &text)
{
    m_typed = text;
    m_filter = customerFilterFrom(text);
    show();
}

void CustomersPresenter::setOver(int guarantees)
{
    if (std::exchange(m_over, guarantees) == guarantees)
        return;
    m_again = true;
    refresh();
}

void CustomersPresenter::speak()
{
    m_model.speak();
    setFilter(m_typed); // words are looked for as they are read
    m_again = true;
    refresh();
}

} // namespace vigie
