#include "storage/customer_list_reader.h"

#include "domain/folding.h"
#include "storage/answer.h"
#include "storage/sql_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vigie {

Result<std::vector<CustomerRow>> CustomerListReader::all()
{
    m_names.readAll();
    for (const Part read :
        {&CustomerListReader::readCustomers, &CustomerListReader::readOpenTickets,
            &CustomerListReader::readMissed, &CustomerListReader::readContracts,
            &CustomerListReader::readAdministration, &CustomerListReader::readBlocks}) {
        if (auto done = (this->*read)(); !done)
            return failed(done.error());
    }
    if (m_names.failure())
        return failed(*m_names.failure());
    std::ranges::stable_sort(
        m_rows, {}, [](const CustomerRow &row) { return folded(row.customer.name); });
    for (CustomerRow &row : m_rows) {
        note(&row, Attention::GuaranteeMissed, row.missed > 0);
        std::ranges::sort(row.attention);
        const auto twice = std::ranges::unique(row.attention);
        row.attention.erase(twice.begin(), twice.end());
    }
    return std::move(m_rows);
}

Result<void> CustomerListReader::readCustomers()
{
    Statement select = m_connection.statement(sqlText(u"screens/customer_list.sql"_qs));
    return select.each([&]() -> Result<void> {
        CustomerRow row;
        Identifier<Customer> id;
        std::optional<Identifier<Agent>> manager;
        bool hadCredit = false;
        bool isLow = false;
        if (auto sound = readAnswer(select, id, row.customer.key, row.customer.name, manager,
                row.credit, hadCredit, isLow);
            !sound)
            return sound;
        const bool isUsedUp = hadCredit && row.credit == 0;
        row.customer.id = id.uuid;
        row.manager = m_names.name(manager);
        m_places.insert(id.uuid, m_rows.size());
        m_rows.push_back(std::move(row));
        note(&m_rows.back(), Attention::CreditUsedUp, isUsedUp);
        note(&m_rows.back(), Attention::CreditLow, isLow && !isUsedUp);
        return {};
    });
}

Result<void> CustomerListReader::readOpenTickets()
{
    Statement select = m_connection.statement(sqlText(u"screens/open_tickets_by_customer.sql"_qs));
    select.bind("at", toValue(m_at));
    return select.each([&]() -> Result<void> {
        Identifier<Customer> id;
        qint64 open = 0;
        qint64 waiting = 0;
        qint64 over = 0;
        if (auto sound = readAnswer(select, id, open, waiting, over); !sound)
            return sound;
        CustomerRow *row = rowOf(id.uuid);
        if (!row)
            return {};
        row->open = open;
        row->missed += over;
        note(row, Attention::WaitingForCredit, waiting > 0);
        return {};
    });
}

Result<void> CustomerListReader::readMissed()
{
    Statement select = m_connection.statement(sqlText(u"screens/missed_by_customer.sql"_qs));
    select.bind("since", toValue(quarterBegin()));
    return select.each([&]() -> Result<void> {
        Identifier<Customer> id;
        qint64 missed = 0;
        if (auto sound = readAnswer(select, id, missed); !sound)
            return sound;
        if (CustomerRow *row = rowOf(id.uuid))
            row->missed += missed;
        return {};
    });
}

Result<void> CustomerListReader::readContracts()
{
    Statement select = m_connection.statement(sqlText(u"screens/contracts_in_force.sql"_qs));
    select.bind("at", toValue(m_at));
    return select.each([&]() -> Result<void> {
        Contract contract;
        if (auto sound = readAnswer(select, contract.customer, contract.level,
                contract.accountManager, contract.referringEngineer);
            !sound)
            return sound;
        CustomerRow *row = rowOf(contract.customer.uuid);
        if (!row)
            return {};
        row->level = std::max(row->level, contract.level);
        const MissingPeople missing = missingPeople(contract, m_catalogue);
        row->lacks.accountManager |= missing.accountManager;
        row->lacks.referringEngineer |= missing.referringEngineer;
        note(row, Attention::ContractIncomplete, missing.any());
        return {};
    });
}

Result<void> CustomerListReader::readAdministration()
{
    Statement select
        = m_connection.statement(sqlText(u"screens/administration_to_hand_back.sql"_qs));
    select.bind("at", toValue(m_at));
    select.bind("levels", administeredLevels());
    return select.each([&]() -> Result<void> {
        Identifier<Customer> id;
        if (auto sound = readAnswer(select, id); !sound)
            return sound;
        if (CustomerRow *row = rowOf(id.uuid))
            note(row, Attention::AdministrationToHandBack);
        return {};
    });
}

Result<void> CustomerListReader::readBlocks()
{
    Statement select = m_connection.statement(sqlText(u"screens/owed_blocks_by_customer.sql"_qs));
    return select.each([&]() -> Result<void> {
        Identifier<Customer> id;
        qint64 toConfirm = 0;
        qint64 invoiceable = 0;
        if (auto sound = readAnswer(select, id, toConfirm, invoiceable); !sound)
            return sound;
        if (CustomerRow *row = rowOf(id.uuid)) {
            note(row, Attention::BlocksToConfirm, toConfirm > 0);
            note(row, Attention::BlocksToInvoice, invoiceable > 0);
        }
        return {};
    });
}

CustomerRow *CustomerListReader::rowOf(const QUuid &customer)
{
    const auto place = m_places.constFind(customer);
    return place == m_places.constEnd() ? nullptr : &m_rows[*place];
}

/// The local midnight that begins the calendar quarter.
Instant CustomerListReader::quarterBegin() const
{
    const Month month = m_catalogue.calendar.monthOf(m_at);
    return m_catalogue.calendar.startOf(QDate(month.year, (month.month - 1) / 3 * 3 + 1, 1));
}

/// Those at which the company is the administrator from the beginning, as JSON. (L1)
QString CustomerListReader::administeredLevels() const
{
    QJsonArray levels;
    for (const auto &[level, word] : Words<Level>::all) {
        if (m_catalogue.terms(level).administrator == Party::Company)
            levels << QString::fromLatin1(word);
    }
    return QString::fromUtf8(QJsonDocument(levels).toJson(QJsonDocument::Compact));
}

void CustomerListReader::note(CustomerRow *row, Attention why, bool holds)
{
    if (holds)
        row->attention.push_back(why);
}

} // namespace vigie
