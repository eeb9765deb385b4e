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

/// The places of the rows that pass, in their order. `texts` are those of `rows`. A row's times are
/// held against the filter as they are shown, in whole seconds.
std::vector<std::size_t> matching(const QueueFilter &filter, const std::vector<QueueRow> &rows,
    const QueueTexts &texts, const FilterCircumstances &circumstances);

/// Whether one row passes.
bool passes(const QueueFilter &filter, const QueueRow &row, const QueueTexts &texts, std::size_t at,
    const FilterCircumstances &circumstances);

} // namespace vigie
