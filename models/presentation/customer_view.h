#pragma once

#include "book/customer_file.h"
#include "presentation/form_fields.h"
#include "presentation/ticket_view.h"

#include <array>

namespace vigie {

/// The month's allowance of one server or platform.
struct AllowanceView
{
    QString machine;
    QString text; ///< "1 h 05 left of 1 h 30"
    double left = 0; ///< a share, 0 to 1
};

struct ContractView
{
    QUuid id;
    QString title; ///< the server or platform
    Level level = Level::Standard;
    QString term; ///< "2 Nov 2026 – 1 Dec 2026"
    bool inForce = false;
    bool isPast = false;
    bool isAdministered = false; ///< the company is still its administrator (L1)
    QString missing; ///< whom it needs and does not name (L4); may be empty
    std::optional<AllowanceView> allowance;
    QString technologies; ///< "Varnish, Redis"; may be empty (C2)
    std::vector<FactView> facts; ///< what it gives, who answers for what; an empty label divides
};

/// What the bars of a month are made of, from the axis up.
enum class WorkedShare { Customer, Guarantee, Maintenance, Hardware, Other };
inline constexpr std::size_t workedShares = 5;
QString workedShareText(WorkedShare share);

struct MonthView
{
    Month month;
    QString shortName; ///< "Nov"
    QString name; ///< "November 2026"
    std::array<qint64, workedShares> worked{}; ///< minutes, by `WorkedShare`
};

/// Everything the panel shows of one customer but its statement, in the user's words.
struct CustomerView
{
    QUuid id;
    QString key;
    QString name;
    Level level = Level::Standard; ///< the highest in force
    QString manager; ///< "account manager Awa Sow", "nobody manages this account"
    QString language; ///< "is written to in French"
    QString machines; ///< "2 servers"
    qint64 credit = 0; ///< minutes
    QString creditText; ///< "3 h 20"
    QString lowCredit; ///< the warning; empty unless credit is low
    std::vector<AllowanceView> allowances; ///< of the contracts in force
    QString toConfirm; ///< "2 blocks to confirm"; may be empty
    QString toInvoice; ///< may be empty
    std::vector<ContractView> contracts; ///< in force and to come, by their beginning; then past
    std::vector<FactView> studies; ///< the newest in front (L2)
    std::vector<MonthView> months; ///< the last twelve, in order of time
    std::vector<FactView> servers;
    std::vector<FactView> contacts;
    std::vector<LinkView> tickets; ///< open
    std::vector<LinkView> left; ///< reported and closed: the last ones, the newest in front

    // What its forms offer.

    FormChoices contractChoices; ///< not past, by id
    /// The same, and past ones whose administration was not handed back (L1).
    FormChoices administrationChoices;
    FormChoices studyChoices; ///< the newest in front, by key
    QString acceptedStudy; ///< key of the newest that was accepted; may be empty
    FormChoices machineChoices; ///< "server:KEY", "platform:KEY"
    FormChoices nodeChoices; ///< servers that are no node yet, by key
    FormChoices blockChoices; ///< to confirm, by id
};

CustomerView customerView(const CustomerFile &file, const Catalogue &catalogue, Instant now);

} // namespace vigie
