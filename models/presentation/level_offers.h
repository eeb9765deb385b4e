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
    QString rule; ///< that refuses it
    QStringList reasons; ///< whole sentences
};

/// Whether each level could be taken, as the book explains it.
struct LevelAnswers
{
    std::vector<std::pair<Level, Explanation>> whys;
    QTimeZone zone; ///< the company's
};

/// All levels for a server or platform, by its key, from `at` on; none where there is no such
/// thing. For the book's thread. (L2)
Result<LevelAnswers> levelAnswersFrom(Book &book, const QString &machine, Instant at);
/// The same in words; for the windows' thread.
std::vector<LevelOffer> levelOffers(const LevelAnswers &answers);

/// The level's name, and that it is refused, by which rule.
QString offerText(const LevelOffer &offer);
/// A line for each level that is refused; empty where none is.
QString refusedOffersText(const std::vector<LevelOffer> &offers);

} // namespace vigie
