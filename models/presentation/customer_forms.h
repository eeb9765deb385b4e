#pragma once

#include "book/directory.h"
#include "domain/catalogue.h"
#include "presentation/customer_view.h"
#include "presentation/statement_model.h"

namespace vigie {

// The forms of what account managers do. Each field bears the name of the operation's field it
// fills; drafts belong to the customer.

Form newCustomerForm(const Directory &directory);
Form newContactForm(const CustomerView &customer);
Form newServerForm(const CustomerView &customer, QDate today);
Form newPlatformForm(const CustomerView &customer);
Form studyForm(const CustomerView &customer);
Form sellForm(const CustomerView &customer, const Catalogue &catalogue);
Form confirmBlockForm(const CustomerView &customer);
/// Another coverage or time for the work behind an entry of the statement.
Form correctionForm(const CustomerView &customer, const StatementRow &entry);
/// The same for work that was reported on a ticket, debited or not; of several, for which one.
Form correctionForm(const TicketView &ticket);

/// A level for a server or platform; which levels can be taken is told in its field `level`.
Form newContractForm(const CustomerView &customer, const Directory &directory, QDate today);
Form endContractForm(const CustomerView &customer, QDate today);
Form changeContractForm(const CustomerView &customer, const Directory &directory, QDate today);
Form administrationForm(const CustomerView &customer);

} // namespace vigie
