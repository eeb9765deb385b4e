#pragma once

#include "domain/catalogue.h"
#include "domain/explanation.h"

#include <QString>

#include <vector>

namespace vigie {

/// An explanation in the user's words, and as text and JSON to take along.
struct WhyWords
{
    struct Step
    {
        QString title;
        QString subtitle;
        QString value;
        QString rule;
        bool isResult = false;
    };

    QString title;
    QString subtitle;
    std::vector<Step> steps;
    QString foot;
    QString text;
    QString json;
};

/// Puts the steps of an explanation under a title and what it is about.
WhyWords whyWords(const QString &title, const QString &subtitle, const Explanation &why,
    const Catalogue &catalogue, Instant now);

} // namespace vigie
