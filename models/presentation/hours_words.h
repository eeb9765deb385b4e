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
    bool isExhausted = false; ///< 100 %
};

HoursView hoursView(const Cover &cover, qint64 workedMinutes);

/// What an act would debit: "1 h 35 debited" and a line for each month's part, what is left and
/// what is sold. (H3)
struct DebitPreview
{
    struct Line
    {
        QString label;
        QString value;
    };

    qint64 debited = 0; ///< minutes
    QString figure;
    std::vector<Line> lines;
    QString blocks; ///< "2 blocks are sold, to be confirmed"; empty without
};

/// Nothing where an act books nothing. (H3, E4)
std::optional<DebitPreview> debitPreview(const Changes &changes, const Outlook &outlook);

} // namespace vigie
