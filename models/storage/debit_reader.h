#pragma once

#include "domain/catalogue.h"
#include "domain/explain_hours.h"
#include "operations/terms_in_force.h"
#include "storage/last_booking.h"

namespace vigie {

class NameReader;

/// Gathers what explains an intervention's debit: the booking as the ledger has it, and what there
/// was to debit from before it. What `rows` and `names` fail at, they say.
class DebitReader
{
public:
    DebitReader(Connection &connection, Rows &rows, NameReader &names, const Catalogue &catalogue)
        : m_connection(connection)
        , m_rows(rows)
        , m_names(names)
        , m_catalogue(catalogue)
    {
    }

    /// Of one that was not undone.
    Result<DebitInputs> inputsOf(const Intervention &intervention);

private:
    HoursOf hoursOf(const Intervention &intervention, const Ticket &ticket);
    std::vector<GrantedPart> grantedParts(
        const Intervention &intervention, std::vector<Period> worked, const Subject &on);
    Result<void> addBooking(DebitInputs &inputs, const LastBooking &booking, const Subject &on);
    qint64 usedBefore(qint64 number, const Subject &on, Month month);
    Result<HourUnits> unitsOf(qint64 version);

    Connection &m_connection;
    Rows &m_rows;
    NameReader &m_names;
    const Catalogue &m_catalogue;
};

} // namespace vigie
