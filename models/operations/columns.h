#pragma once

#include "domain/catalogue_version.h"
#include "domain/declaration.h"
#include "domain/foreign_change.h"
#include "domain/hours.h"
#include "domain/intervention.h"
#include "domain/link.h"
#include "domain/message.h"
#include "operations/row.h"

#include <tuple>

/// The one table of columns: names each entity's table and columns once, for the row statements of
/// both databases, the change log, and the test that holds it against both schemas. A column is
/// added here and in a migration, nowhere else.
namespace vigie {

template <class Entity, class Member>
struct Column
{
    const char *name;
    Member Entity::*member;
};

template <class Entity, class Member>
constexpr Column<Entity, Member> column(const char *name, Member Entity::*member)
{
    return {name, member};
}

template <class Entity>
struct Columns;

template <>
struct Columns<CatalogueVersion>
{
    static constexpr Table table = Table::CatalogueVersion;
    static constexpr const char *name = "catalogue_version";
    static constexpr auto all = std::tuple{
        column("id", &CatalogueVersion::id),
        column("number", &CatalogueVersion::number),
        column("text", &CatalogueVersion::text),
    };
};

template <>
struct Columns<Customer>
{
    static constexpr Table table = Table::Customer;
    static constexpr const char *name = "customer";
    static constexpr auto all = std::tuple{
        column("id", &Customer::id),
        column("key", &Customer::key),
        column("name", &Customer::name),
        column("language", &Customer::language),
        column("manager", &Customer::manager),
    };
};

template <>
struct Columns<Agent>
{
    static constexpr Table table = Table::Agent;
    static constexpr const char *name = "agent";
    static constexpr auto all = std::tuple{
        column("id", &Agent::id),
        column("key", &Agent::key),
        column("name", &Agent::name),
        column("role", &Agent::role),
        column("active", &Agent::active),
        column("customer", &Agent::customer),
        column("running", &Agent::running),
    };
};

template <>
struct Columns<Contact>
{
    static constexpr Table table = Table::Contact;
    static constexpr const char *name = "contact";
    static constexpr auto all = std::tuple{
        column("id", &Contact::id),
        column("key", &Contact::key),
        column("customer", &Contact::customer),
        column("name", &Contact::name),
        column("email", &Contact::email),
        column("phone", &Contact::phone),
        column("may_call", &Contact::mayCall),
        column("technical", &Contact::technical),
    };
};

template <>
struct Columns<Platform>
{
    static constexpr Table table = Table::Platform;
    static constexpr const char *name = "platform";
    static constexpr auto all = std::tuple{
        column("id", &Platform::id),
        column("key", &Platform::key),
        column("customer", &Platform::customer),
        column("name", &Platform::name),
        column("needed", &Platform::needed),
    };
};

template <>
struct Columns<Server>
{
    static constexpr Table table = Table::Server;
    static constexpr const char *name = "server";
    static constexpr auto all = std::tuple{
        column("id", &Server::id),
        column("key", &Server::key),
        column("customer", &Server::customer),
        column("name", &Server::name),
        column("ordered", &Server::ordered),
        column("panel", &Server::panel),
        column("rent_cents", &Server::rentCents),
        column("platform", &Server::platform),
        column("platform_since", &Server::platformSince),
    };
};

template <>
struct Columns<Study>
{
    static constexpr Table table = Table::Study;
    static constexpr const char *name = "study";
    static constexpr auto all = std::tuple{
        column("id", &Study::id),
        column("key", &Study::key),
        column("customer", &Study::customer),
        column("accepted", &Study::accepted),
        column("technologies", &Study::technologies),
    };
};

template <>
struct Columns<Contract>
{
    static constexpr Table table = Table::Contract;
    static constexpr const char *name = "contract";
    static constexpr auto all = std::tuple{
        column("id", &Contract::id),
        column("key", &Contract::key),
        column("customer", &Contract::customer),
        column("server", &Contract::server),
        column("platform", &Contract::platform),
        column("level", &Contract::level),
        column("from_at", &Contract::from),
        column("until_at", &Contract::until),
        column("account_manager", &Contract::accountManager),
        column("referring_engineer", &Contract::referringEngineer),
        column("study", &Contract::study),
        column("guarantee_minutes", &Contract::guaranteeMinutes),
        column("allowance_minutes", &Contract::allowanceMinutes),
        column("fee_cents", &Contract::feeCents),
        column("availability_target_bp", &Contract::availabilityTargetBp),
        column("penalty_bp", &Contract::penaltyBp),
        column("technologies", &Contract::technologies),
        column("application_maintenance", &Contract::applicationMaintenance),
        column("exception_reason", &Contract::exceptionReason),
        column("administrator", &Contract::administrator),
        column("imported", &Contract::imported),
        column("begun", &Contract::begun),
        column("ended", &Contract::ended),
    };
};

template <>
struct Columns<FormerTerms>
{
    static constexpr Table table = Table::FormerTerms;
    static constexpr const char *name = "former_terms";
    static constexpr auto all = std::tuple{
        column("id", &FormerTerms::id),
        column("contract", &FormerTerms::contract),
        column("until_at", &FormerTerms::until),
        column("guarantee_minutes", &FormerTerms::guaranteeMinutes),
        column("allowance_minutes", &FormerTerms::allowanceMinutes),
        column("application_maintenance", &FormerTerms::applicationMaintenance),
    };
};

template <>
struct Columns<CreditAccount>
{
    static constexpr Table table = Table::Credit;
    static constexpr const char *name = "credit";
    static constexpr auto all = std::tuple{
        column("id", &CreditAccount::id),
        column("customer", &CreditAccount::customer),
        column("minutes", &CreditAccount::minutes),
        column("credited", &CreditAccount::credited),
        column("entries", &CreditAccount::entries),
        column("low_since", &CreditAccount::lowSince),
    };
};

template <>
struct Columns<Allowance>
{
    static constexpr Table table = Table::Allowance;
    static constexpr const char *name = "allowance";
    static constexpr auto all = std::tuple{
        column("id", &Allowance::id),
        column("customer", &Allowance::customer),
        column("server", &Allowance::server),
        column("platform", &Allowance::platform),
        column("month", &Allowance::month),
        column("used", &Allowance::used),
    };
};

template <>
struct Columns<Ticket>
{
    static constexpr Table table = Table::Ticket;
    static constexpr const char *name = "ticket";
    static constexpr auto all = std::tuple{
        column("id", &Ticket::id),
        column("key", &Ticket::key),
        column("number", &Ticket::number),
        column("subject", &Ticket::subject),
        column("customer", &Ticket::customer),
        column("server", &Ticket::server),
        column("platform", &Ticket::platform),
        column("contact", &Ticket::contact),
        column("verified_by", &Ticket::verifiedBy),
        column("channel", &Ticket::channel),
        column("kind", &Ticket::kind),
        column("state", &Ticket::state),
        column("left_state", &Ticket::leftState),
        column("category", &Ticket::category),
        column("coverage", &Ticket::coverage),
        column("estimate_minutes", &Ticket::estimateMinutes),
        column("level", &Ticket::level),
        column("owner", &Ticket::owner),
        column("owned_since", &Ticket::ownedSince),
        column("opened_at", &Ticket::openedAt),
        column("declared_at", &Ticket::declaredAt),
        column("oldest_at", &Ticket::oldestAt),
        column("declaration", &Ticket::declaration),
        column("guarantee_minutes", &Ticket::guaranteeMinutes),
        column("deadline", &Ticket::deadline),
        column("verdict", &Ticket::verdict),
        column("first_start_at", &Ticket::firstStartAt),
        column("work_since", &Ticket::workSince),
        column("worked", &Ticket::worked),
        column("recovered", &Ticket::recovered),
        column("answered", &Ticket::answered),
        column("last_message", &Ticket::lastMessage),
        column("wakes_at", &Ticket::wakesAt),
        column("closes_at", &Ticket::closesAt),
        column("closed_on", &Ticket::closedOn),
        column("merged_into", &Ticket::mergedInto),
        column("open", &Ticket::open),
    };
};

template <>
struct Columns<Declaration>
{
    static constexpr Table table = Table::Declaration;
    static constexpr const char *name = "declaration";
    static constexpr auto all = std::tuple{
        column("id", &Declaration::id),
        column("ticket", &Declaration::ticket),
        column("at", &Declaration::at),
        column("level", &Declaration::level),
        column("contract", &Declaration::contract),
        column("guarantee_minutes", &Declaration::guaranteeMinutes),
        column("deadline", &Declaration::deadline),
        column("verdict", &Declaration::verdict),
        column("decided_at", &Declaration::decidedAt),
        column("decided_by", &Declaration::decidedBy),
        column("mark", &Declaration::mark),
    };
};

template <>
struct Columns<Message>
{
    static constexpr Table table = Table::Message;
    static constexpr const char *name = "message";
    static constexpr auto all = std::tuple{
        column("id", &Message::id),
        column("ticket", &Message::ticket),
        column("at", &Message::at),
        column("author", &Message::author),
        column("kind", &Message::kind),
        column("text", &Message::text),
        column("struck_reason", &Message::struckReason),
        column("previous", &Message::previous),
    };
};

template <>
struct Columns<Intervention>
{
    static constexpr Table table = Table::Intervention;
    static constexpr const char *name = "intervention";
    static constexpr auto all = std::tuple{
        column("id", &Intervention::id),
        column("ticket", &Intervention::ticket),
        column("started_at", &Intervention::startedAt),
        column("reported_at", &Intervention::reportedAt),
        column("reporter", &Intervention::reporter),
        column("report", &Intervention::report),
        column("coverage", &Intervention::coverage),
        column("worked_minutes", &Intervention::workedMinutes),
        column("debited_minutes", &Intervention::debitedMinutes),
        column("server", &Intervention::server),
        column("platform", &Intervention::platform),
        column("started_from", &Intervention::startedFrom),
        column("start_qualified", &Intervention::startQualified),
        column("start_claimed", &Intervention::startClaimed),
        column("start_was_first", &Intervention::startWasFirst),
        column("undone", &Intervention::undone),
    };
};

template <>
struct Columns<Segment>
{
    static constexpr Table table = Table::Segment;
    static constexpr const char *name = "segment";
    static constexpr auto all = std::tuple{
        column("id", &Segment::id),
        column("intervention", &Segment::intervention),
        column("agent", &Segment::agent),
        column("from_at", &Segment::from),
        column("to_at", &Segment::to),
        column("dropped", &Segment::dropped),
    };
};

template <>
struct Columns<LedgerEntry>
{
    static constexpr Table table = Table::LedgerEntry;
    static constexpr const char *name = "ledger_entry";
    static constexpr auto all = std::tuple{
        column("id", &LedgerEntry::id),
        column("customer", &LedgerEntry::customer),
        column("number", &LedgerEntry::number),
        column("allowance", &LedgerEntry::allowance),
        column("intervention", &LedgerEntry::intervention),
        column("ticket", &LedgerEntry::ticket),
        column("at", &LedgerEntry::at),
        column("author", &LedgerEntry::author),
        column("month", &LedgerEntry::month),
        column("kind", &LedgerEntry::kind),
        column("source", &LedgerEntry::source),
        column("allowance_minutes", &LedgerEntry::allowanceMinutes),
        column("credit_minutes", &LedgerEntry::creditMinutes),
        column("balance", &LedgerEntry::balance),
        column("undoes", &LedgerEntry::undoes),
        column("catalogue", &LedgerEntry::catalogue),
    };
};

template <>
struct Columns<Block>
{
    static constexpr Table table = Table::Block;
    static constexpr const char *name = "block";
    static constexpr auto all = std::tuple{
        column("id", &Block::id),
        column("customer", &Block::customer),
        column("server", &Block::server),
        column("platform", &Block::platform),
        column("intervention", &Block::intervention),
        column("entry", &Block::entry),
        column("sold_at", &Block::sold),
        column("minutes", &Block::minutes),
        column("position", &Block::position),
        column("state", &Block::state),
        column("owed", &Block::owed),
    };
};

template <>
struct Columns<Link>
{
    static constexpr Table table = Table::Link;
    static constexpr const char *name = "link";
    static constexpr auto all = std::tuple{
        column("id", &Link::id),
        column("ticket", &Link::ticket),
        column("other", &Link::other),
    };
};

template <>
struct Columns<ForeignChange>
{
    static constexpr Table table = Table::ForeignChange;
    static constexpr const char *name = "foreign_change";
    static constexpr auto all = std::tuple{
        column("id", &ForeignChange::id),
        column("ticket", &ForeignChange::ticket),
        column("at", &ForeignChange::at),
        column("who", &ForeignChange::who),
        column("fields", &ForeignChange::fields),
    };
};

/// Calls `visit(std::type_identity<Entity>{})` for every table's entity, in the order of `Table`.
template <class Visit>
void forEachTable(Visit visit)
{
    visit(std::type_identity<CatalogueVersion>{});
    visit(std::type_identity<Customer>{});
    visit(std::type_identity<Agent>{});
    visit(std::type_identity<Contact>{});
    visit(std::type_identity<Platform>{});
    visit(std::type_identity<Server>{});
    visit(std::type_identity<Study>{});
    visit(std::type_identity<Contract>{});
    visit(std::type_identity<FormerTerms>{});
    visit(std::type_identity<CreditAccount>{});
    visit(std::type_identity<Allowance>{});
    visit(std::type_identity<Ticket>{});
    visit(std::type_identity<Declaration>{});
    visit(std::type_identity<Message>{});
    visit(std::type_identity<Intervention>{});
    visit(std::type_identity<Segment>{});
    visit(std::type_identity<LedgerEntry>{});
    visit(std::type_identity<Block>{});
    visit(std::type_identity<Link>{});
    visit(std::type_identity<ForeignChange>{});
}

} // namespace vigie
