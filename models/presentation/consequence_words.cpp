#include "presentation/consequence_words.h"

#include "domain/agreed_terms.h"
#include "presentation/contract_views.h"
#include "presentation/customer_words.h"
#include "presentation/domain_words.h"
#include "presentation/fact_words.h"
#include "presentation/level_words.h"
#include "presentation/ticket_name.h"
#include "presentation/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

const QString nothing = u"–"_qs;

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
    Label{"owner", QT_TRANSLATE_NOOP("Consequences", "Owner"), nullptr},
    Label{"kind", QT_TRANSLATE_NOOP("Consequences", "Kind"), "kind"},
    Label{"server", QT_TRANSLATE_NOOP("Consequences", "Server"), nullptr},
    Label{"platform", QT_TRANSLATE_NOOP("Consequences", "Platform"), nullptr},
    Label{"level", QT_TRANSLATE_NOOP("Consequences", "Level"), "level"},
    Label{"category", QT_TRANSLATE_NOOP("Consequences", "Category"), "category"},
    Label{"coverage", QT_TRANSLATE_NOOP("Consequences", "Coverage"), "coverage"},
    Label{"estimate_minutes", QT_TRANSLATE_NOOP("Consequences", "Estimate"), nullptr},
    Label{"wakes_at", QT_TRANSLATE_NOOP("Consequences", "Wakes at"), nullptr},
    Label{"closes_at", QT_TRANSLATE_NOOP("Consequences", "Closes by itself"), nullptr},
    Label{"contract.until_at", QT_TRANSLATE_NOOP("Consequences", "A contract ends"), nullptr},
    Label{"contract.administrator", QT_TRANSLATE_NOOP("Consequences", "Administrator"), "party"},
    Label{"administration", QT_TRANSLATE_NOOP("Consequences", "Administration to hand back"),
        nullptr},
    Label{
        "contract.account_manager", QT_TRANSLATE_NOOP("Consequences", "Account manager"), nullptr},
    Label{"contract.referring_engineer", QT_TRANSLATE_NOOP("Consequences", "Referring engineer"),
        nullptr},
    Label{"contract.guarantee_minutes", QT_TRANSLATE_NOOP("Consequences", "Response guarantee"),
        nullptr},
    Label{"contract.allowance_minutes", QT_TRANSLATE_NOOP("Consequences", "Monthly allowance"),
        nullptr},
    Label{"contract.fee_cents", QT_TRANSLATE_NOOP("Consequences", "Monthly fee"), nullptr},
    Label{"contract.availability_target_bp",
        QT_TRANSLATE_NOOP("Consequences", "Availability promised"), nullptr},
    Label{"contract.penalty_bp",
        QT_TRANSLATE_NOOP("Consequences", "Penalty for an hour of unavailability"), nullptr},
    Label{"contract.technologies", QT_TRANSLATE_NOOP("Consequences", "Technologies"), nullptr},
    Label{"contract.application_maintenance",
        QT_TRANSLATE_NOOP("Consequences", "Application maintenance"), nullptr},
    Label{"block.state", QT_TRANSLATE_NOOP("Consequences", "Block becomes"), "block_state"},
    Label{"answered", QT_TRANSLATE_NOOP("Consequences", "Answered"), nullptr},
    Label{"message.struck_reason", QT_TRANSLATE_NOOP("Consequences", "Message struck"), nullptr},
    Label{"intervention.worked_minutes", QT_TRANSLATE_NOOP("Consequences", "Time worked"), nullptr},
};

/// What is told by its number, or by the mere fact that it is new.
struct Thing
{
    const char *what;
    Table table; ///< of what is meant: a ticket that gets a customer makes none
    const char *english;
    bool isCounted;
};

constexpr std::array things{
    Thing{"customer", Table::Customer, QT_TRANSLATE_NOOP("Consequences", "Customer"), false},
    Thing{"contact", Table::Contact, QT_TRANSLATE_NOOP("Consequences", "Contact"), false},
    Thing{"server", Table::Server, QT_TRANSLATE_NOOP("Consequences", "Server"), false},
    Thing{"platform", Table::Platform, QT_TRANSLATE_NOOP("Consequences", "Platform"), false},
    Thing{"study", Table::Study, QT_TRANSLATE_NOOP("Consequences", "Study"), false},
    Thing{
        "open_ticket", Table::Ticket, QT_TRANSLATE_NOOP("Consequences", "Tickets left open"), true},
    Thing{"unbilled_block", Table::Block,
        QT_TRANSLATE_NOOP("Consequences", "Blocks not yet invoiced"), true},
};

QString ticketText(const ReachedTicket &reached)
{
    const Ticket &ticket = reached.ticket;
    return QStringList{ticketName(ticket.number, ticket.id.uuid), ticket.subject, reached.customer}
        .join(u"  ·  "_qs);
}

QString lackingText(const MissingPeople &missing)
{
    if (missing.accountManager && missing.referringEngineer)
        return QCoreApplication::translate(
            "Consequences", "an account manager and a referring engineer");
    return missing.accountManager
        ? QCoreApplication::translate("Consequences", "an account manager")
        : QCoreApplication::translate("Consequences", "a referring engineer");
}

class Teller
{
public:
    Teller(const Changes &changes, const Outlook &outlook, const Catalogue &catalogue, Instant now)
        : m_changes(changes)
        , m_consequences(consequencesOf(changes))
        , m_outlook(outlook)
        , m_catalogue(catalogue)
        , m_now(now)
    {
    }

    std::vector<ConsequenceWords> words() &&
    {
        addOthers();
        for (const Label &label : labels)
            addLabelled(label);
        addClocks();
        addEstimate();
        addContract();
        addThings();
        return std::move(m_words);
    }

private:
    void add(const QString &label, const QString &after)
    {
        m_words.push_back({label, nothing, after});
    }

    void addOthers()
    {
        if (m_outlook.mergedInto)
            add(QCoreApplication::translate("Consequences", "Goes into"),
                ticketText(*m_outlook.mergedInto));
        for (const ReachedTicket &other : m_outlook.linked)
            add(QCoreApplication::translate("Consequences", "Linked with"), ticketText(other));
    }

    void addLabelled(const Label &label)
    {
        const QString what = QLatin1StringView(label.what);
        const auto found = std::ranges::find_if(m_consequences,
            [&](const Consequence &one) { return one.what == what && saysSomething(one); });
        if (found == m_consequences.end())
            return;
        const QString of = QLatin1StringView(label.wordsOf ? label.wordsOf : label.what);
        const QString after = isPerson(what) ? personAfter(*found) : text(of, found->after);
        m_words.push_back({QCoreApplication::translate("Consequences", label.english),
            text(of, found->before), after});
    }

    /// A new ticket is new, unanswered, and about what was chosen for it.
    bool saysSomething(const Consequence &one) const
    {
        if (one.what == u"server" || one.what == u"platform")
            return one.about.table == Table::Ticket && !isMade(one.about);
        return !isMade(one.about) || (one.what != u"state" && one.after != Fact(false));
    }

    bool isMade(const RowKey &key) const
    {
        return std::ranges::any_of(m_changes.rows,
            [&](const RowChange &change) { return change.key == key && !change.before; });
    }

    void addClocks()
    {
        for (const Consequence &one : m_consequences) {
            if (one.what != u"agent.running")
                continue;
            const QString whose = one.about.id == m_outlook.me
                ? QCoreApplication::translate("Consequences", "Your clock")
                : QCoreApplication::translate("Consequences", "The clock of %1")
                      .arg(nameOf(one.about.id));
            add(whose,
                one.after == Fact() ? QCoreApplication::translate("Consequences", "stops")
                                    : QCoreApplication::translate("Consequences", "runs"));
        }
    }

    static bool isPerson(const QString &what)
    {
        return what == u"owner" || what == u"contract.account_manager"
            || what == u"contract.referring_engineer";
    }

    QString personAfter(const Consequence &one) const
    {
        return one.after == Fact() ? QCoreApplication::translate("Consequences", "nobody")
                                   : text({}, one.after);
    }

    QString nameOf(const QUuid &id) const
    {
        if (!id.isNull() && id == m_outlook.me)
            return QCoreApplication::translate("Consequences", "you");
        const auto named = m_outlook.names.find(id);
        return named == m_outlook.names.end() ? QString() : named->second;
    }

    QString text(const QString &of, const Fact &fact) const
    {
        if (const auto *number = std::get_if<qint64>(&fact)) {
            if (of.endsWith(u"_cents"))
                return moneyText(*number);
            if (of.endsWith(u"_bp"))
                return percentText(*number);
        }
        if (const auto *word = std::get_if<QString>(&fact)) {
            if (word->isEmpty())
                return nothing;
            if (const QString name = nameOf(QUuid::fromString(*word)); !name.isEmpty())
                return name;
        }
        if (const auto *at = std::get_if<Instant>(&fact); at && isOfContract(of) && isMidnight(*at))
            return dayText(*at, m_catalogue.calendar);
        return factText(of, fact, m_now, m_catalogue.calendar);
    }

    /// Contracts go by the day. (E44)
    static bool isOfContract(const QString &what)
    {
        return what == u"contract.until_at" || what == u"administration";
    }

    bool isMidnight(Instant at) const
    {
        const BusinessCalendar &calendar = m_catalogue.calendar;
        return calendar.startOf(calendar.dateOf(at)) == at;
    }

    /// Held against what is left by the function that decides the start. (H6, E31)
    void addEstimate()
    {
        if (m_outlook.foreseen && m_outlook.foreseen->blocks > 0)
            add(QCoreApplication::translate("Consequences", "Needs more blocks, to be confirmed"),
                QString::number(m_outlook.foreseen->blocks));
        if (!m_outlook.estimate)
            return;
        const HeldEstimate &held = *m_outlook.estimate;
        add(QCoreApplication::translate("Consequences", "Allowance and credit left"),
            spanText(std::max(held.cover.minutes(), qint64(0))));
        if (held.blocks > 0)
            add(QCoreApplication::translate(
                    "Consequences", "Blocks needed before the work can start"),
                QString::number(held.blocks));
    }

    /// What a new contract gives and whom it lacks. (L4)
    void addContract()
    {
        for (const RowChange &change : m_changes.rows) {
            if (change.key.table != Table::Contract || change.before)
                continue;
            if (const auto contract = fromRow<Contract>(change.after))
                addTerms(*contract);
        }
    }

    void addTerms(const Contract &contract)
    {
        add(QCoreApplication::translate("Consequences", "Contract"), levelWord(contract.level));
        if (contract.until)
            add(QCoreApplication::translate("Consequences", "Ends"),
                text(QString(), Fact(*contract.until)));
        const LevelTerms terms = agreedTerms(contract, m_catalogue);
        std::vector<FactView> facts;
        addPromises(facts, terms);
        for (const FactView &fact : facts)
            add(fact.label, fact.value);
        add(QCoreApplication::translate("Consequences", "Administrator"),
            domainWord(u"party"_qs, QString(wordOf(terms.administrator))));
        addStaff(QCoreApplication::translate("Consequences", "Account manager"),
            contract.accountManager);
        addStaff(QCoreApplication::translate("Consequences", "Referring engineer"),
            contract.referringEngineer);
        if (const auto missing = missingPeople(contract, m_catalogue); missing.any())
            add(QCoreApplication::translate("Consequences", "Incomplete without"),
                lackingText(missing));
    }

    void addStaff(const QString &label, const std::optional<Identifier<Agent>> &person)
    {
        if (person)
            add(label, nameOf(person->uuid));
    }

    void addThings()
    {
        for (const Thing &thing : things) {
            const auto count = std::ranges::count_if(m_consequences, [&](const Consequence &one) {
                return one.about.table == thing.table && one.what == QLatin1StringView(thing.what);
            });
            if (count == 0)
                continue;
            add(QCoreApplication::translate("Consequences", thing.english),
                thing.isCounted ? QString::number(count)
                                : QCoreApplication::translate("Consequences", "new"));
        }
    }

    const Changes &m_changes;
    std::vector<Consequence> m_consequences;
    const Outlook &m_outlook;
    const Catalogue &m_catalogue;
    Instant m_now;
    std::vector<ConsequenceWords> m_words;
};

} // namespace

std::vector<ConsequenceWords> consequenceWords(
    const Changes &changes, const Outlook &outlook, const Catalogue &catalogue, Instant now)
{
    return Teller(changes, outlook, catalogue, now).words();
}

QString inOneLine(std::span<const ConsequenceWords> consequences)
{
    QStringList parts;
    for (const ConsequenceWords &one : consequences)
        parts << QCoreApplication::translate("Consequences", "%1: %2").arg(one.label, one.after);
    return parts.join(u"  ·  "_qs);
}

} // namespace vigie
