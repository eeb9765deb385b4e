#pragma once

#include "book/ticket_file.h"
#include "operations/decision.h"

namespace vigie {

struct Outlook;

/// What a ticket's work can be debited from, in the user's words. (H2, H6, E31)
struct HoursView
{
    QString allowance; ///< "1 h 05 left of 1 h 30"; empty where its level has none
    double allowanceLeft = 0; ///< a share, 0 to 1
    qint64 credit = 0; ///< minutes
    QString creditText; ///< "3 h 20"
    QString reserved; ///< "30 min of it are for work under way"; empty without
    QString warning; ///< work has taken 80 or 100 % of what there is; empty before
    QString brief; ///< the same in a few words
    bool isExhausted = false; ///< 100 %
};

HoursView hoursView(const Cover &cover, qint64 workedMinutes);

/// What an act would debit: "1 h 35 debited", from where, what there was and what stays. (H3)
struct DebitPreview
{
    /// What it takes of a month's allowance, of hour credit, or of the blocks that it sells.
    struct Part
    {
        QString label;
        QString taken; ///< "−25 min"
        QString left; ///< "25 min left, then 0 min"
        double share = 0; ///< of a bar: what is left before, 0 to 1
        double takenShare = 0; ///< of which it takes this

        friend bool operator==(const Part &, const Part &) = default;
    };

    struct Line
    {
        QString label;
        QString value;

        friend bool operator==(const Line &, const Line &) = default;
    };

    qint64 debited = 0; ///< minutes
    QString figure;
    std::vector<Part> parts; ///< by month: its allowance; then credit, then blocks
    std::vector<Line> lines; ///< what is left or freed beside them; why nothing is debited
    QString blocks; ///< "2 blocks sold, to be confirmed"; empty without

    friend bool operator==(const DebitPreview &, const DebitPreview &) = default;
};

/// Nothing where an act neither books work nor reports any. (H3, H4, E4)
std::optional<DebitPreview> debitPreview(const Changes &changes, const Outlook &outlook);

} // namespace vigie
