#include "presentation/filter_completion.h"

#include "domain/folding.h"
#include "domain/service_level.h"
#include "domain/ticket.h"
#include "presentation/filter_terms.h"
#include "presentation/filter_words.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype enough = 30; // what fits below the field

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

std::vector<FilterKey> filterKeys(const FilterNames &names)
{
    std::vector<FilterKey> keys;
    for (const auto &[on, word] : Words<FilterTerm::On>::all)
        keys.push_back({QLatin1StringView(word), valuesOf(on, names)});
    return keys;
}

QStringList filterCompletions(const QString &upToCursor, const std::vector<FilterKey> &keys)
{
    const qsizetype start = startOfTerm(upToCursor);
    const QString term = upToCursor.mid(start);
    if (term.startsWith(u'"'))
        return {};
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0) {
        QStringList words;
        for (const FilterKey &one : keys)
            words << one.key + u':';
        return term.isEmpty() ? QStringList() : goingOn(upToCursor.left(start), term, words);
    }
    const QString key = QString::fromStdString(folded(term.left(colon)));
    const auto known = std::ranges::find(keys, key, &FilterKey::key);
    if (known == keys.end())
        return {};
    const qsizetype value = std::max(colon, term.lastIndexOf(u',')) + 1;
    return goingOn(upToCursor.left(start + value), term.mid(value), known->values);
}

} // namespace vigie
