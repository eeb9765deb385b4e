#pragma once

#include "book/book.h"
#include "domain/service_level.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace vigie {

/// Whether a level could be taken, and what speaks against it.
struct LevelOffer
{
    Level level = Level::Standard;
    bool possible = true;
    QStringList rules; ///< all that refuse it
    QStringList reasons; ///< a whole sentence for each
    QStringList lifts; ///< what would lift each, in whole sentences
};

/// Whether each level could be taken, as the book explains it.
struct LevelAnswers
{
    std::vector<std::pair<Level, Explanation>> whys;
    QTimeZone zone; ///< the company's
};

/// All levels for "server:KEY" or "platform:KEY", from `at` on; none where there is no such thing.
/// For the book's thread. (L2)
Result<LevelAnswers> levelAnswersFrom(Book &book, const QString &machine, Instant at);
/// The same in words; for the windows' thread.
std::vector<LevelOffer> levelOffers(const LevelAnswers &answers);

/// The level's name, and that it is refused, by which rules.
QString offerText(const LevelOffer &offer);
/// A line for each reason that refuses a level, and what would lift it; empty where none does.
QString refusedOffersText(const std::vector<LevelOffer> &offers);

} // namespace vigie
