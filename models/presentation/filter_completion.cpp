#include "presentation/filter_completion.h"

#include "domain/folding.h"
#include "domain/service_level.h"
#include "domain/ticket.h"
#include "presentation/filter_words.h"

namespace vigie {

namespace {

constexpr qsizetype enough = 30; // what fits below the field

template <class Enum>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, word] : Words<Enum>::all)
        words << QLatin1StringView(word);
    return words;
}

/// A filter for the others would find nothing: they are not in the queue. (E15)
QStringList statesInQueue()
{
    QStringList words = wordsOf<TicketState>();
    words.removeOne(QString(wordOf(TicketState::Reported)));
    words.removeOne(QString(wordOf(TicketState::Closed)));
    return words;
}

QStringList valuesOf(FilterTerm::On on, const FilterNames &names)
{
    switch (on) {
    case FilterTerm::On::Level: return wordsOf<Level>();
    case FilterTerm::On::Is: return wordsOf<Is>();
    case FilterTerm::On::State: return statesInQueue();
    case FilterTerm::On::Customer: return names.customers;
    case FilterTerm::On::Server: return names.servers;
    case FilterTerm::On::Owner: return names.owners;
    case FilterTerm::On::Due:
    case FilterTerm::On::Waited:
    case FilterTerm::On::Text: return {};
    }
    Q_UNREACHABLE();
}

/// Where the last term begins, past the minus that negates it.
qsizetype startOfTerm(const QString &typed)
{
    qsizetype start = 0;
    bool inQuotes = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (typed[at] == u'"')
            inQuotes = !inQuotes;
        else if (typed[at].isSpace() && !inQuotes)
            start = at + 1;
    }
    return start < typed.size() && typed[start] == u'-' ? start + 1 : start;
}

/// Those that begin with what was typed, behind what stands before it.
QStringList goingOn(const QString &before, const QString &begun, const QStringList &words)
{
    const std::string wanted = folded(begun);
    QStringList whole;
    for (const QString &word : words) {
        if (whole.size() < enough && folded(word).starts_with(wanted))
            whole << before + word;
    }
    if (whole.size() == 1 && whole.front() == before + begun)
        whole.clear();
    return whole;
}

} // namespace

QStringList filterCompletions(const QString &upToCursor, const FilterNames &names)
{
    const qsizetype start = startOfTerm(upToCursor);
    const QString term = upToCursor.mid(start);
    if (term.startsWith(u'"'))
        return {};
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0) {
        QStringList keys;
        for (const QString &key : wordsOf<FilterTerm::On>())
            keys << key + u':';
        return term.isEmpty() ? QStringList() : goingOn(upToCursor.left(start), term, keys);
    }
    const auto on = valueOf<FilterTerm::On>(QString::fromStdString(folded(term.left(colon))));
    if (!on)
        return {};
    const qsizetype value = std::max(colon, term.lastIndexOf(u',')) + 1;
    return goingOn(upToCursor.left(start + value), term.mid(value), valuesOf(*on, names));
}

} // namespace vigie
