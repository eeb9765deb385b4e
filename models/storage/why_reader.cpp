#include "storage/why_reader.h"

#include "domain/explain_deadline.h"
#include "domain/explain_level.h"
#include "domain/explain_position.h"
#include "operations/eligibility_of.h"
#include "storage/queue_reader.h"

#include <algorithm>

namespace vigie {

Result<std::optional<Explanation>> WhyReader::deadline(const Reference<Ticket> &reference)
{
    std::optional<Explanation> why;
    if (const auto ticket = m_rows.find(reference)) {
        DeadlineInputs inputs;
        if (const auto declaration = m_rows.find(ticket->declaration)) {
            inputs.declared = declaration->at;
            inputs.level = declaration->level;
            if (declaration->guaranteeMinutes)
                inputs.guarantee = minutes(*declaration->guaranteeMinutes);
            if (const auto contract = m_rows.find(declaration->contract))
                inputs.contract = contract->key;
            inputs.mark = declaration->mark;
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

Result<std::optional<Explanation>> WhyReader::level(const Reference<Ticket> &reference)
{
    std::optional<Explanation> why;
    if (const auto ticket = m_rows.find(reference)) {
        const auto terms = termsOf(*ticket, m_at, m_rows, m_catalogue);
        const auto server = m_rows.find(ticket->server);
        LevelInputs inputs{ticket->server || ticket->platform, ticket->category.has_value(),
            server && server->platformAt(m_at), {}, {}, terms.level};
        if (terms.contract) {
            inputs.contract = terms.contract->key;
            inputs.since = terms.contract->from;
        }
        why = explainLevel(inputs);
    }
    if (m_rows.failure())
        return failed(*m_rows.failure());
    return why;
}

Result<std::optional<Explanation>> WhyReader::eligibility(
    const QString &serverOrPlatform, Level level)
{
    std::optional<Explanation> why;
    if (const auto subject = subjectNamed(serverOrPlatform)) {
        auto question = eligibilityOf(*subject, level, m_at, m_rows, m_catalogue);
        question.studyAccepted = hasAcceptedStudy(subject->customer);
        why = explainEligibility(question, m_catalogue);
    }
    if (m_rows.failure())
        return failed(*m_rows.failure());
    return why;
}

std::optional<Subject> WhyReader::subjectNamed(const QString &serverOrPlatform)
{
    const qsizetype colon = serverOrPlatform.indexOf(u':'); // no name holds one
    const QString name = serverOrPlatform.mid(colon + 1);
    const auto mayBe = [&](QStringView kind) {
        return colon < 0 || QStringView(serverOrPlatform).left(colon) == kind;
    };
    const auto server = m_rows.find(Reference<Server>(name));
    if (server && mayBe(u"server"))
        return Subject{server->customer, server->id, {}};
    const auto platform = m_rows.find(Reference<Platform>(name));
    if (platform && mayBe(u"platform"))
        return Subject{platform->customer, {}, platform->id};
    return {};
}

bool WhyReader::hasAcceptedStudy(const Identifier<Customer> &customer)
{
    return std::ranges::any_of(m_rows.childrenOf<Study>(customer), &Study::accepted);
}

} // namespace vigie
