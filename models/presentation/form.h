#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <utility>
#include <vector>

namespace vigie {

/// What a person fills in for an act, as data: each field is a field of the operation under its
/// own name, so that what was filled in is the operation.
struct FormField
{
    enum class Kind {
        Choice, ///< one of `choices`
        Several, ///< any of `choices`, joined by commas
        Line, ///< one line of text
        Text, ///< as many lines as it takes
        Minutes, ///< "90", "1 h 30", "1:30"
        Moment, ///< a date and time in the company's zone
        Day, ///< a date
        Money, ///< "89.00", "89,50 €"; its value is in cents
        Percent, ///< "99.95", "5 %"; its value is in hundredths
        Segments ///< worked time as JSON, [[from, to], …]; empty: as measured
    };

    /// What goes with what another field holds.
    struct Suggestion
    {
        QString field;
        QString held; ///< empty: anything that is not
        QString value;
    };

    QString name; ///< of the operation's field
    QString label;
    Kind kind = Kind::Line;
    std::vector<std::pair<QString, QString>> choices; ///< value and word
    QString value;
    QString hint; ///< muted, inside or below the field
    bool required = false;
    bool first = false; ///< where one begins to type
    QString requiredWith; ///< required as soon as that field is given
    QString standIn; ///< stands for what is not filled in yet, to look at what would come of it
    bool mayLack = false; ///< what would come of it without is looked at
    std::pair<QString, QString> onlyWith; ///< asked for while that field has that value
    bool leadsOn = false; ///< to others that are asked for then, and is no field of the operation
    QString around; ///< of segments: a moment to begin with where there is none yet
    QStringList madeOf; ///< a key made of what these fields hold, until somebody writes another
    std::vector<Suggestion> suggestions; ///< until somebody writes another: the first that fits
    std::vector<std::pair<QString, QString>> texts; ///< kept ready for it: name and text
    bool stays = false; ///< is part of a draft, though nobody changed it
};

struct Form
{
    QString operation; ///< its word
    QString title;
    QString about; ///< for whom: number, subject, customer
    QString button; ///< names its consequence
    std::vector<FormField> fields;
    QMap<QString, QString> given; ///< fields that nobody fills in: the ticket
    QUuid subject; ///< whose draft it is, where that is not the ticket
};

using FormValues = QMap<QString, QString>; ///< field to value; what is empty is not given

} // namespace vigie
