#include "support/chance.h"

#include "operations/operation_json.h"

#include <QJsonArray>

namespace vigie::test {

namespace {

const QStringList servers{
    u"standard"_qs, u"serenity"_qs, u"pro"_qs, u"business"_qs, u"critical"_qs, u"node"_qs};
const QStringList staffed{u"paul"_qs, u"awa"_qs, u"max"_qs, u"lea"_qs};
const QStringList portals{u"pro"_qs, u"business"_qs};

/// What is done, the likelier the more often it stands here.
const QStringList lifelike
    = u"open-ticket open-ticket open-ticket open-ticket "
      "customer-message customer-message customer-message "
      "qualify qualify qualify qualify qualify claim claim assign release "
      "start start start start start pause pause resume resume resume "
      "undo-start undo-start undo-start give-time give-time report report report report "
      "reply reply note note strike wait wait snooze snooze unsnooze "
      "close close close reopen withdraw merge merge link"_qs.split(u' ');

} // namespace

template <class Enum>
QString Chance::anyWord()
{
    const auto &all = Words<Enum>::all;
    return QString::fromLatin1(all[std::size_t(m_random.bounded(int(all.size())))].second);
}

Chance::Act Chance::next()
{
    passTime();
    m_company.settle(m_now);
    if (oneIn(100))
        m_company.changeContract(any(servers.mid(0, 5)), Level(m_random.bounded(5)), m_now);
    if (m_last.word == u"start" && oneIn(8))
        return made(u"undo-start"_qs, m_last.who, {{u"ticket"_qs, m_lastTicket}});
    const QString word = any(lifelike);
    const bool outside = word == u"open-ticket" || word == u"customer-message" || oneIn(50);
    const QString who = outside && oneIn(2) ? any(portals)
        : outside && oneIn(3)               ? u"monitor"_qs
        : oneIn(4)                          ? any(staffed)
                                            : any(staffed.mid(0, 2));
    return made(word, who, fieldsOf(word, who));
}

Chance::Act Chance::made(const QString &word, const QString &who, const QJsonObject &fields)
{
    const auto operation = operationFrom(word, fields);
    if (!operation)
        qFatal("%s: %s", qUtf8Printable(word), qUtf8Printable(operation.error().field));
    m_lastTicket = fields[u"ticket"_qs].toString();
    return m_last = {word, who, m_now, *operation};
}

/// Mostly minutes, at times none, hours or days; and now and then right at a deadline.
void Chance::passTime()
{
    if (oneIn(5))
        return;
    qint64 most = 4 * 60'000;
    if (oneIn(25))
        most = 6 * 3'600'000;
    else if (oneIn(60))
        most = 10 * 86'400'000;
    Instant then = m_now + milliseconds(m_random.bounded(most));
    Rows rows(m_company.rows());
    const auto ticket = rows.find(Reference<Ticket>(anyTicket()));
    if (oneIn(10) && ticket && ticket->deadline && *ticket->deadline > m_now)
        then = *ticket->deadline + milliseconds(m_random.bounded(2));
    m_now = then;
}

QString Chance::anyTicket()
{
    const QStringList all = m_company.ticketKeys();
    if (all.isEmpty() || oneIn(200))
        return u"nothing"_qs;
    return any(all.mid(std::max<qsizetype>(0, all.size() - 10)));
}

/// Often one to which it can be done.
QString Chance::anyTicketFor(const QString &word, const QString &who)
{
    static const QStringList ofOnesWork{
        u"pause"_qs, u"undo-start"_qs, u"report"_qs, u"give-time"_qs, u"qualify"_qs};
    static const QHash<QString, QStringList> states{{u"unsnooze"_qs, {u"snoozed"_qs}},
        {u"resume"_qs, {u"waiting-customer"_qs, u"waiting-credit"_qs, u"in-progress"_qs}},
        {u"start"_qs, {u"qualified"_qs, u"in-progress"_qs}},
        {u"close"_qs, {u"qualified"_qs, u"reported"_qs}},
        {u"reopen"_qs, {u"reported"_qs, u"closed"_qs}}};
    if (oneIn(3))
        return anyTicket();
    if (ofOnesWork.contains(word) && staffed.contains(who)) {
        const QString running = m_company.look(who + u".running"_qs);
        return running == u"-" ? anyTicket() : running;
    }
    QString ticket = anyTicket();
    for (int tries = 0; tries < 10 && states.contains(word); ++tries) {
        if (ticket != u"nothing" && states[word].contains(m_company.look(ticket + u".state"_qs)))
            break;
        ticket = anyTicket();
    }
    return ticket;
}

QString Chance::anyMessage(const QString &ticket)
{
    Rows rows(m_company.rows());
    const auto found = rows.find(Reference<Ticket>(oneIn(20) ? anyTicket() : ticket));
    const auto messages = found ? rows.childrenOf<Message>(found->id) : std::vector<Message>();
    if (messages.empty())
        return u"nothing"_qs;
    const auto &one = messages[std::size_t(m_random.bounded(int(messages.size())))];
    return one.id.uuid.toString(QUuid::WithoutBraces);
}

QString Chance::anyIntervention(const QString &ticket)
{
    Rows rows(m_company.rows());
    const auto found = rows.find(Reference<Ticket>(ticket));
    const auto all = found ? rows.childrenOf<Intervention>(found->id) : std::vector<Intervention>();
    if (all.empty())
        return u"nothing"_qs;
    return all[std::size_t(m_random.bounded(int(all.size())))].id.uuid.toString(
        QUuid::WithoutBraces);
}

QJsonArray Chance::anyPeriod()
{
    const Instant to = m_now - milliseconds(oneIn(4) ? 0 : m_random.bounded(3'600'000));
    return {toJson(to - milliseconds(m_random.bounded(3'600'000))), toJson(to)};
}

QJsonObject Chance::openingBy(const QString &who)
{
    QJsonObject fields{{u"subject"_qs, u"subject"_qs}, {u"text"_qs, u"text"_qs},
        {u"kind"_qs, anyWord<Kind>()}, {u"key"_qs, u"r%1"_qs.arg(++m_opened)}};
    const QString own = portals.contains(who) ? who : any(servers);
    if (oneIn(8))
        fields[u"customer"_qs] = own == u"node" ? u"critical"_qs : own;
    else if (oneIn(8))
        fields[u"platform"_qs] = u"cluster"_qs;
    else
        fields[u"server"_qs] = own;
    const QString usual = portals.contains(who) ? u"customer-area"_qs
        : who == u"monitor"                     ? u"monitoring"_qs
        : oneIn(3)                              ? u"phone"_qs
                                                : u"staff"_qs;
    fields[u"channel"_qs] = oneIn(20) ? anyWord<Channel>() : usual;
    if (usual == u"phone" && !oneIn(5)) {
        fields[u"server"_qs] = u"pro"_qs;
        fields.remove(u"customer"_qs);
        fields.remove(u"platform"_qs);
        fields[u"contact"_qs] = oneIn(5) ? u"clerk"_qs : u"boss"_qs;
        fields[u"verified-by"_qs] = u"code"_qs;
    }
    if ((usual == u"phone" || usual == u"monitoring") && oneIn(2))
        fields[u"declared"_qs] = toJson(m_now - milliseconds(m_random.bounded(3'600'000)));
    return fields;
}

QJsonObject Chance::qualification(const QString &ticket)
{
    QJsonObject fields{{u"ticket"_qs, ticket}, {u"kind"_qs, anyWord<Kind>()},
        {u"category"_qs, oneIn(20) ? u"weather"_qs : u"web"_qs},
        {u"coverage"_qs, oneIn(3) ? anyWord<Coverage>() : u"customer-time"_qs}};
    if (!oneIn(5))
        fields[u"estimate_minutes"_qs] = m_random.bounded(100);
    if (oneIn(10))
        fields[u"server"_qs] = any(servers);
    return fields;
}

QJsonObject Chance::report(const QString &ticket)
{
    QJsonObject fields{{u"ticket"_qs, ticket}, {u"text"_qs, u"report"_qs}};
    if (oneIn(4))
        fields[u"coverage"_qs] = anyWord<Coverage>();
    if (oneIn(4))
        fields[u"segments"_qs] = QJsonArray{anyPeriod()};
    else if (oneIn(8))
        fields[u"segments"_qs] = QJsonArray{anyPeriod(), anyPeriod()};
    return fields;
}

QJsonObject Chance::giving(const QString &ticket)
{
    const QJsonArray period = anyPeriod();
    QJsonObject fields{{u"intervention"_qs, anyIntervention(ticket)}, {u"from"_qs, period[0]},
        {u"to"_qs, period[1]}};
    if (oneIn(2))
        fields[u"ticket"_qs] = anyTicket();
    return fields;
}

QJsonObject Chance::fieldsOf(const QString &word, const QString &who)
{
    if (word == u"open-ticket")
        return openingBy(who);
    const QString ticket = anyTicketFor(word, who);
    QJsonObject fields{{u"ticket"_qs, ticket}};
    if (word == u"qualify")
        fields = qualification(ticket);
    else if (word == u"report")
        fields = report(ticket);
    else if (word == u"give-time")
        return giving(ticket);
    else if (word == u"strike")
        fields = {{u"message"_qs, anyMessage(ticket)}};
    else if (word == u"assign")
        fields[u"agent"_qs] = any(staffed);
    else if (word == u"wait")
        fields[u"for"_qs] = oneIn(2) ? u"customer"_qs : u"credit"_qs;
    else if (word == u"snooze")
        fields[u"until"_qs]
            = toJson(m_now + milliseconds(m_random.bounded(86'400'000) - 1'000'000));
    else if (word == u"merge")
        fields[u"into"_qs] = anyTicket();
    else if (word == u"link")
        fields[u"to"_qs] = anyTicket();
    else if (word == u"customer-message" || word == u"reply" || word == u"note")
        fields[u"text"_qs] = u"text"_qs;
    if (word == u"customer-message" && oneIn(2))
        fields[u"declares-incident"_qs] = true;
    if ((word == u"reply" || word == u"note") && oneIn(2))
        fields[u"seen"_qs] = anyMessage(ticket);
    const QStringList unreasoned{
        u"undo-start"_qs, u"reply"_qs, u"note"_qs, u"merge"_qs, u"link"_qs};
    const QStringList reasoned{u"strike"_qs, u"snooze"_qs, u"reopen"_qs, u"withdraw"_qs};
    if (!unreasoned.contains(word) && (reasoned.contains(word) || oneIn(2)))
        fields[u"reason"_qs] = u"because"_qs;
    return fields;
}

} // namespace vigie::test
