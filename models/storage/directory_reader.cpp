#include "storage/directory_reader.h"

#include "storage/answer.h"
#include "storage/sql_text.h"

namespace vigie {

namespace {

/// One row of a screen query into a new entry of a list, by `read`.
template <class Entry, class Read>
Result<void> readList(
    Connection &connection, const QString &screen, std::vector<Entry> &list, Read read)
{
    Statement select = connection.statement(sqlText(screen));
    if (auto ran = select.run(); !ran)
        return ran;
    while (select.next()) {
        if (auto entry = read(select, list.emplace_back()); !entry)
            return entry;
    }
    return {};
}

} // namespace

Result<Directory> readDirectory(Connection &connection)
{
    Directory all;
    const auto people = readList(connection, u"screens/staff.sql"_qs, all.staff,
        [](const Statement &row, Directory::Person &person) {
            return readAnswer(row, person.login, person.name, person.role);
        });
    if (!people)
        return failed(people.error());
    const auto customers = readList(connection, u"screens/customers.sql"_qs, all.customers,
        [](const Statement &row, Directory::Company &customer) {
            return readAnswer(row, customer.key, customer.name);
        });
    if (!customers)
        return failed(customers.error());
    const auto machines = readList(connection, u"screens/machines.sql"_qs, all.machines,
        [](const Statement &row, Directory::Machine &machine) {
            return readAnswer(row, machine.key, machine.name, machine.customer, machine.isPlatform);
        });
    if (!machines)
        return failed(machines.error());
    const auto callers = readList(connection, u"screens/callers.sql"_qs, all.callers,
        [](const Statement &row, Directory::Caller &caller) {
            return readAnswer(row, caller.key, caller.name, caller.customer);
        });
    if (!callers)
        return failed(callers.error());
    return all;
}

} // namespace vigie
