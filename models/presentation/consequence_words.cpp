#include "presentation/consequence_words.h"

#include "presentation/fact_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct Label
{
    const char *what;
    const char *english;
    const char *wordsOf; ///< the domain's words its values are, or null
};

constexpr std::array labels{
    Label{"deadline", QT_TRANSLATE_NOOP("Consequences", "Deadline"), nullptr},
    Label{"verdict", QT_TRANSLATE_NOOP("Consequences", "Guarantee"), "verdict"},
    Label{"band", QT_TRANSLATE_NOOP("Consequences", "Place in the queue"), "band"},
    Label{"state", QT_TRANSLATE_NOOP("Consequences", "Ticket becomes"), "state"},
    Label{"kind", QT_TRANSLATE_NOOP("Consequences", "Kind"), "kind"},
    Label{"level", QT_TRANSLATE_NOOP("Consequences", "Level"), "level"},
    Label{"category", QT_TRANSLATE_NOOP("Consequences", "Category"), "category"},
    Label{"coverage", QT_TRANSLATE_NOOP("Consequences", "Coverage"), "coverage"},
    Label{"estimate_minutes", QT_TRANSLATE_NOOP("Consequences", "Estimate"), nullptr},
    Label{"wakes_at", QT_TRANSLATE_NOOP("Consequences", "Wakes at"), nullptr},
    Label{"closes_at", QT_TRANSLATE_NOOP("Consequences", "Closes by itself"), nullptr},
    Label{"contract.until_at", QT_TRANSLATE_NOOP("Consequences", "A contract ends"), nullptr},
    Label{"contract.administrator", QT_TRANSLATE_NOOP("Consequences", "Administrator"), "party"},
    Label{"block.state", QT_TRANSLATE_NOOP("Consequences", "Block becomes"), "block_state"},
    Label{"answered", QT_TRANSLATE_NOOP("Consequences", "Answered"), nullptr},
    Label{"intervention.worked_minutes", QT_TRANSLATE_NOOP("Consequences", "Time worked"), nullptr},
};

/// What is told by its number, or by the mere fact that it is new.
struct Thing
{
    const char *what;
    const char *english;
    bool isCounted;
};

constexpr std::array things{
    Thing{"customer", QT_TRANSLATE_NOOP("Consequences", "Customer"), false},
    Thing{"contact", QT_TRANSLATE_NOOP("Consequences", "Contact"), false},
    Thing{"server", QT_TRANSLATE_NOOP("Consequences", "Server"), false},
    Thing{"study", QT_TRANSLATE_NOOP("Consequences", "Study"), false},
    Thing{"contract", QT_TRANSLATE_NOOP("Consequences", "Contract"), false},
    Thing{"contract.account_manager", QT_TRANSLATE_NOOP("Consequences", "Account manager"), false},
    Thing{"contract.referring_engineer", QT_TRANSLATE_NOOP("Consequences", "Referring engineer"),
        false},
    Thing{"open_ticket", QT_TRANSLATE_NOOP("Consequences", "Tickets left open"), true},
    Thing{"unbilled_block", QT_TRANSLATE_NOOP("Consequences", "Blocks not yet invoiced"), true},
};

void addThings(std::vector<ConsequenceWords> &words, const std::vector<Consequence> &consequences)
{
    for (const Thing &thing : things) {
        const auto count = std::ranges::count(
            consequences, QString(QLatin1StringView(thing.what)), &Consequence::what);
        if (count == 0)
            continue;
        words.push_back({QCoreApplication::translate("Consequences", thing.english), u"–"_qs,
            thing.isCounted ? QString::number(count)
                            : QCoreApplication::translate("Consequences", "new")});
    }
}

} // namespace

std::vector<ConsequenceWords> consequenceWords(
    const std::vector<Consequence> &consequences, Instant now, const BusinessCalendar &calendar)
{
    std::vector<ConsequenceWords> words;
    for (const Label &label : labels) {
        const auto found = std::ranges::find(
            consequences, QString(QLatin1StringView(label.what)), &Consequence::what);
        if (found == consequences.end())
            continue;
        const QString of = QLatin1StringView(label.wordsOf ? label.wordsOf : label.what);
        words.push_back({QCoreApplication::translate("Consequences", label.english),
            factText(of, found->before, now, calendar), factText(of, found->after, now, calendar)});
    }
    addThings(words, consequences);
    return words;
}

} // namespace vigie
