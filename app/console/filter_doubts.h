#pragma once

#include "presentation/filter_terms.h"
#include "ui/widgets/search_field.h"

namespace vigie {

/// What of a filter was not understood, for the field it was typed into.
template <class Term>
std::vector<SearchField::Doubt> doubtsOf(const std::vector<Term> &terms)
{
    std::vector<SearchField::Doubt> doubts;
    for (const Term &term : terms) {
        if (term.unknown != FilterDoubt::Nothing)
            doubts.push_back({term.start, term.length, doubtText(term.unknown)});
    }
    return doubts;
}

} // namespace vigie
