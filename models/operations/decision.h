#pragma once

#include "domain/catalogue.h"
#include "domain/explanation.h"
#include "domain/hours.h"
#include "domain/ticket.h"
#include "operations/row.h"

#include <memory>
#include <variant>
#include <vector>

namespace vigie {

struct Actor
{
    Identifier<Agent> id; ///< null: the program itself, for what falls due (E15)
    QString login;
    Role role = Role::Support;
    std::optional<Identifier<Customer>> customer; ///< of a portal login

    bool isSystem() const { return id.uuid.isNull(); }
};

/// Everything a rule may know besides the rows. No clock, locale or chance enters any other way.
struct Circumstances
{
    QUuid operation; ///< its key; ids made by a decision derive from it and an ordinal
    Instant at; ///< fixed when the person acts; never renewed by a re-run
    Actor actor;
    bool offline = false;
    std::shared_ptr<const Catalogue> catalogue; ///< the version in force
};

/// What a decision would write, once no rule refuses.
struct Changes
{
    std::vector<RowChange> rows; ///< at most one for each row
    std::optional<QUuid> made; ///< the thing made: a ticket, a message, an intervention …
    std::optional<Identifier<Ticket>> ticket; ///< which ticket it was about
    // What a contract that ends leaves behind: to be seen before it does (E39).
    std::vector<Ticket> leftOpen;
    std::vector<Block> leftOwed;
};

/// A rule's *no*: an answer, true at one instant, kept like a success.
struct Refusal
{
    RuleId rule;
    QString sentence; ///< the words presentation has for it ("claim.held")
    std::vector<Input> inputs; ///< what stands in the sentence
    std::vector<QString> lifts; ///< sentences of what would lift it ("lift.assign")
};

using Decision = std::variant<Changes, Refusal>;

} // namespace vigie
