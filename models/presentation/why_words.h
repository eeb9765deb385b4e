#pragma once

#include "domain/catalogue.h"
#include "domain/explanation.h"

#include <QString>

#include <vector>

class QJsonObject;

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

        friend bool operator==(const Step &, const Step &) = default;
    };

    QString title;
    QString subtitle;
    std::vector<Step> steps;
    QString foot;
    QString text;
    QString json;

    friend bool operator==(const WhyWords &, const WhyWords &) = default;
};

/// Puts the steps of an explanation under a title and what it is about.
WhyWords whyWords(const QString &title, const QString &subtitle, const Explanation &why,
    const Catalogue &catalogue, Instant now);

/// Adds, to title and steps, the foot and what is taken along: the steps as text, and `json`.
WhyWords completed(WhyWords why, const QJsonObject &json, const Catalogue &catalogue);

} // namespace vigie
