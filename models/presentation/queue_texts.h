#pragma once

#include "book/queue_rows.h"

#include <string>
#include <string_view>

namespace vigie {

/// What is searched of each row of a queue, folded, in one block of memory: the rows' order is that
/// of the rows it was made from, and whoever changes those changes this.
class QueueTexts
{
public:
    enum class Field { Ticket, Customer, Server, Owner, Level };

    struct Arrival
    {
        std::size_t at;
        const QueueRow *row;
    };

    void assign(const std::vector<QueueRow> &rows);
    void append(const QueueRow &row);
    /// Lets go of the rows at these places, then takes in others, each at the place it has once all
    /// are in; both in ascending order. Every row is passed once, however many change.
    void exchange(const std::vector<std::size_t> &gone, const std::vector<Arrival> &arrivals);

    std::size_t size() const { return m_spans.size(); }
    /// Everything on the row. No text that is searched for reaches from one field into another.
    std::string_view row(std::size_t at) const;
    std::string_view field(std::size_t at, Field field) const;

private:
    struct Span
    {
        std::size_t at;
        std::size_t size;
    };

    Span write(const QueueRow &row);
    void tidy();

    std::string m_block;
    std::vector<Span> m_spans; ///< of each row
    std::size_t m_forgotten = 0; ///< bytes of the block that no row has any more
};

} // namespace vigie
