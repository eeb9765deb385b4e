#include "operations/sell_credit.h"

#include "operations/cover.h"
#include "operations/ledger.h"
#include "operations/waiting.h"

namespace vigie {

namespace {

constexpr qint64 mostBlocks = 1'000'000;

std::vector<Ticket> waitingForCredit(const Identifier<Customer> &customer, Rows &rows)
{
    auto tickets = rows.openTicketsOf(customer);
    std::erase_if(
        tickets, [](const Ticket &one) { return one.state != TicketState::WaitingCredit; });
    std::ranges::sort(tickets, {}, [](const Ticket &one) {
        return std::tuple(one.oldestAt, one.openedAt, one.id.uuid.toRfc4122());
    });
    return tickets;
}

/// Those that come back, oldest first, up to the first whose estimate does not fit. (E31)
void release(Writing &writing, const Identifier<Customer> &customer, qint64 credit, Rows &rows,
    const Circumstances &now)
{
    for (const Ticket &ticket : waitingForCredit(customer, rows)) {
        auto cover = coverOf(ticket, rows, now);
        const qint64 estimate = estimateLeft(ticket, rows, now.at);
        if (cover) {
            cover->credit = credit;
            if (cover->missingFor(estimate, now.catalogue->debitUnit.count()) > 0)
                return;
            if (!ticket.workSince) // else it is among what is under way already
                credit -= std::max(estimate - cover->allowance.left(), qint64(0));
        }
        Ticket back = ticket;
        endWaiting(back);
        writing.change(ticket, back);
    }
}

} // namespace

Decision decide(const SellCredit &operation, Rows &rows, const Circumstances &now)
{
    const auto customer = rows.find(operation.customer);
    if (!customer)
        return unknown(operation.customer);
    if (auto no = refusedToRole<SellCredit>(now))
        return *no;
    if (operation.blocks < 1 || operation.blocks > mostBlocks)
        return refused(u"H1"_qs, u"credit.blocks"_qs,
            {{u"blocks"_qs, operation.blocks}, {u"most"_qs, mostBlocks}});

    Writing writing(now);
    Ledger ledger(customer->id, writing, rows, now);
    const auto purchase = ledger.purchase(operation.blocks * now.catalogue->saleUnit.count());
    ledger.close();
    release(writing, customer->id, ledger.credit(), rows, now);
    return std::move(writing).done(purchase.uuid, {});
}

} // namespace vigie
