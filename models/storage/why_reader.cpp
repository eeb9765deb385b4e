#include "storage/why_reader.h"

#include "domain/explain_deadline.h"
#include "domain/explain_position.h"
#include "storage/queue_reader.h"

namespace vigie {

Result<std::optional<Explanation>> WhyReader::deadline(const Reference<Ticket> &reference)
{
    std::optional<Explanation> why;
    if (const auto ticket = m_rows.find(reference)) {
        DeadlineInputs inputs;
        inputs.kind = ticket->kind;
        if (const auto declaration = m_rows.find(ticket->declaration)) {
            inputs.declared = declaration->at;
            inputs.level = declaration->level;
            if (declaration->guaranteeMinutes)
                inputs.guarantee = minutes(*declaration->guaranteeMinutes);
            if (const auto contract = m_rows.find(declaration->contract))
                inputs.contract = contract->key;
            inputs.movedAway = ticket->mergedInto && declaration->mark == DeclarationMark::Merged;
        }
        why = explainDeadline(inputs, m_catalogue);
    }
    if (m_rows.failure())
        return failed(*m_rows.failure());
    return why;
}

Result<std::optional<Explanation>> WhyReader::position(const Reference<Ticket> &reference)
{
    const auto ticket = m_rows.find(reference);
    if (m_rows.failure())
        return failed(*m_rows.failure());
    if (!ticket)
        return std::optional<Explanation>();
    const auto queue = QueueReader(m_connection).places();
    if (!queue)
        return failed(queue.error());
    return std::optional(explainPosition(*ticket, *queue));
}

} // namespace vigie
