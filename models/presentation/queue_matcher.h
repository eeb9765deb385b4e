#pragma once

#include "domain/catalogue.h"
#include "presentation/queue_filter.h"
#include "presentation/queue_texts.h"

#include <memory>

namespace vigie {

/// By what a filter that speaks of time or of *me* is judged.
struct FilterCircumstances
{
    Instant now;
    std::shared_ptr<const Catalogue> catalogue;
    QString login; ///< whose tickets are *mine*
};

/// A filter, prepared to be held against many rows of one moment. What it was made from outlives
/// it. A row's times are held against the filter as they are shown, in whole seconds.
class QueueMatcher
{
public:
    QueueMatcher(
        const QueueFilter &filter, const QueueTexts &texts, const FilterCircumstances &now);

    /// Whether a row passes; `at` is its place among the texts.
    bool passes(const QueueRow &row, std::size_t at) const;

private:
    /// A bound on waiting, as instants: told once for all rows, for support time is dear.
    struct WaitedBound
    {
        bool atLeast = true; ///< else less than
        Instant bySupport; ///< what is older has waited as long in support time
        Instant byElapsed;
    };

    struct PreparedTerm
    {
        const FilterTerm *term;
        std::vector<WaitedBound> waited;
    };

    static WaitedBound waitedBound(const SpanBound &bound, const FilterCircumstances &now);
    bool fulfils(const PreparedTerm &prepared, const QueueRow &row, std::size_t at) const;
    bool isAny(quint32 words, const QueueRow &row) const;
    bool isDue(const std::vector<SpanBound> &bounds, const QueueRow &row) const;
    bool hasWaited(const std::vector<WaitedBound> &bounds, const QueueRow &row) const;

    const QueueTexts &m_texts;
    const FilterCircumstances &m_now;
    std::vector<PreparedTerm> m_terms;
};

/// The places of the rows that pass, in their order. `texts` are those of `rows`.
std::vector<std::size_t> matching(const QueueFilter &filter, const std::vector<QueueRow> &rows,
    const QueueTexts &texts, const FilterCircumstances &circumstances);

} // namespace vigie
