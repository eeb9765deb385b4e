#include "presentation/palette_lines.h"

#include "book/finding_words.h"
#include "domain/queue_clock.h"
#include "presentation/domain_words.h"
#include "presentation/ticket_name.h"
#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

constexpr std::size_t mostBesideOthers = 5;

using LineKind = PaletteLine::Kind;

struct Circumstances
{
    const PaletteSweep &sweep;
    Instant now;
    const Catalogue &catalogue;
};

PaletteLine named(
    LineKind kind, const QString &icon, const QString &text, const PaletteSweep &sweep)
{
    PaletteLine line;
    line.kind = kind;
    line.icon = icon;
    line.text = text;
    line.hits = paletteHits(text, sweep.query().words);
    return line;
}

PaletteLine ticketLine(const Circumstances &c, const QueueRow &row)
{
    PaletteLine line
        = named(LineKind::Ticket, row.clock.kind == Kind::Incident ? u"bolt"_qs : u"inbox"_qs,
            ticketNumberText(row.number, row.id.uuid) + u' ' + row.subject, c.sweep);
    line.more = row.customer ? row.customer->name : QString();
    line.ticket = row.id.uuid;
    if (const auto left = leftSeconds(row.clock, c.now); left && row.clock.band == Band::Guaranteed)
        line.countdown = countdownText(*left);
    if (isOver(row.clock, c.now))
        line.urgency = PaletteLine::Urgency::Over;
    else if (isAtRisk(row.clock, c.now, c.catalogue))
        line.urgency = PaletteLine::Urgency::AtRisk;
    return line;
}

PaletteLine leftLine(const Circumstances &c, const QueueRow &row)
{
    PaletteLine line = ticketLine(c, row);
    line.more += u"  ·  "_qs + domainWord(u"state"_qs, QString(wordOf(row.state)));
    return line;
}

PaletteLine nameLine(const Circumstances &c, LineKind kind, const PaletteNames::Name &name)
{
    PaletteLine line = named(
        kind, kind == LineKind::Customer ? u"customers"_qs : u"servers"_qs, name.text, c.sweep);
    line.more = name.more;
    line.key = name.key;
    return line;
}

PaletteLine actionLine(const Circumstances &c, std::size_t at)
{
    const PaletteAction &action = c.sweep.action(at);
    const char *icon = actionInfo(action.id).icon;
    PaletteLine line = named(LineKind::Action, icon ? QString(QLatin1StringView(icon)) : QString(),
        action.text, c.sweep);
    line.more = action.help;
    line.keys = action.keys;
    line.action = action.id;
    if (!action.locked.isEmpty()) {
        line.isLocked = true;
        line.icon = u"lock"_qs;
        line.more = action.locked;
    }
    return line;
}

PaletteLine caption(const QString &text)
{
    PaletteLine line;
    line.text = text;
    return line;
}

template <class Make>
void addGroup(std::vector<PaletteLine> &lines, const QString &name, const PaletteBest &best,
    int foundInAll, const Make &make)
{
    std::vector<std::size_t> places = best.places();
    if (places.empty())
        return;
    if (best.found() < foundInAll && places.size() > mostBesideOthers)
        places.resize(mostBesideOthers);
    lines.push_back(caption(name));
    for (const std::size_t at : places)
        lines.push_back(make(at));
}

void addLeft(std::vector<PaletteLine> &lines, const Circumstances &c)
{
    const auto &left = c.sweep.left();
    if (!left || left->empty())
        return;
    const bool isAlone = int(left->size()) == c.sweep.found();
    const std::size_t shown = isAlone ? left->size() : std::min(left->size(), mostBesideOthers);
    lines.push_back(caption(QCoreApplication::translate("Palette", "Reported and closed tickets")));
    for (std::size_t at = 0; at < shown; ++at)
        lines.push_back(leftLine(c, (*left)[at]));
}

bool isTooShort(const PaletteQuery &query)
{
    QStringList words;
    for (const std::string &word : query.words)
        words << QString::fromStdString(word);
    return findingWordsFrom(words.join(u' ')).findNothing();
}

QString nothingText(const PaletteSweep &sweep)
{
    if (sweep.left())
        return QCoreApplication::translate(
            "Palette", "No ticket, customer, server or action has all these words.");
    if (!sweep.query().actionsOnly && isTooShort(sweep.query()))
        return QCoreApplication::translate("Palette",
            "Nothing open has these words. Three letters find reported and closed tickets, too.");
    return QCoreApplication::translate(
        "Palette", "No open ticket, customer, server or action has all these words.");
}

} // namespace

QString PaletteLine::spoken() const
{
    QStringList parts{text, more, countdown, keys.toString(QKeySequence::NativeText)};
    parts.removeAll(QString());
    if (isLocked)
        parts.prepend(QCoreApplication::translate("Palette", "locked"));
    return parts.join(u", ");
}

bool leadsToSame(const PaletteLine &a, const PaletteLine &b)
{
    return a.kind == b.kind && a.ticket == b.ticket && a.key == b.key && a.action == b.action
        && (!a.isCaption() || a.text == b.text);
}

std::vector<PaletteLine> paletteLines(
    const PaletteSweep &sweep, Instant now, const Catalogue &catalogue)
{
    const Circumstances c{sweep, now, catalogue};
    const int all = sweep.found();
    std::vector<PaletteLine> lines;
    addGroup(lines, QCoreApplication::translate("Palette", "Tickets"), sweep.tickets(), all,
        [&](std::size_t at) { return ticketLine(c, sweep.ticket(at)); });
    addLeft(lines, c);
    addGroup(lines, QCoreApplication::translate("Palette", "Customers"), sweep.customers(), all,
        [&](std::size_t at) {
            return nameLine(c, LineKind::Customer, sweep.places().customers.name(at));
        });
    addGroup(lines, QCoreApplication::translate("Palette", "Servers"), sweep.servers(), all,
        [&](std::size_t at) {
            return nameLine(c, LineKind::Server, sweep.places().servers.name(at));
        });
    addGroup(lines, QCoreApplication::translate("Palette", "Actions"), sweep.actions(), all,
        [&](std::size_t at) { return actionLine(c, at); });
    if (lines.empty() && sweep.isDone())
        lines.push_back(caption(nothingText(sweep)));
    return lines;
}

} // namespace vigie
