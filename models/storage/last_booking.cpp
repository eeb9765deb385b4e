#include "storage/last_booking.h"

#include "storage/answer.h"
#include "storage/sql_text.h"

#include <algorithm>

namespace vigie {

LastBooking lastBookingOf(std::vector<LedgerEntry> entries)
{
    std::ranges::sort(entries, {}, &LedgerEntry::number);
    LastBooking booking;
    for (const LedgerEntry &entry : entries) {
        const bool undoes = entry.kind == EntryKind::Reversal;
        if (undoes && entry.source) { // a debit, not a block that is withdrawn
            booking.entries.clear();
            booking.rebooked = entry.at;
        } else if (!undoes) {
            booking.entries.push_back(entry);
        }
    }
    return booking;
}

Result<std::vector<Block>> blocksOf(const LastBooking &booking, Connection &connection)
{
    std::vector<Block> blocks;
    const auto sale = std::ranges::find(booking.entries, EntryKind::Block, &LedgerEntry::kind);
    if (sale == booking.entries.end())
        return blocks;
    Statement select = connection.statement(sqlText(u"screens/blocks_of_intervention.sql"_qs));
    select.bind("customer", sale->customer.uuid);
    select.bind("intervention", sale->intervention->uuid);
    const auto read = select.each([&]() -> Result<void> {
        Block block;
        if (auto sound = readAnswer(select, block.id, block.customer, block.server, block.platform,
                block.intervention, block.entry, block.sold, block.minutes, block.position,
                block.state, block.owed);
            !sound)
            return sound;
        if (std::ranges::count(booking.entries, block.entry, &LedgerEntry::id) > 0)
            blocks.push_back(block);
        return {};
    });
    if (!read)
        return failed(read.error());
    return blocks;
}

} // namespace vigie
