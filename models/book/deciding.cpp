#include "book/deciding.h"

namespace vigie {

Result<Decided> decideOn(
    RowSource &source, const Envelope &envelope, std::shared_ptr<const Catalogue> inForce)
{
    Rows rows(source);
    Circumstances now{envelope.key, envelope.at, {}, envelope.offline, std::move(inForce)};
    if (!envelope.as.isEmpty()) {
        const auto agent = rows.find(Reference<Agent>(envelope.as));
        if (rows.failure())
            return failed(*rows.failure());
        if (!agent || !agent->active)
            return Decided{unknown("agent", envelope.as), {}, false};
        now.actor = {agent->id, agent->key, agent->role, agent->customer};
    }
    Decided decided{decide(envelope.operation, rows, now), rows.readSet()};
    if (rows.failure())
        return failed(*rows.failure());
    return decided;
}

} // namespace vigie
