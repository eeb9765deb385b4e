#include "support/company.h"

#include "domain/instant_text.h"
#include "domain/queue_order.h"
#include "interchange/catalogue_file.h"
#include "operations/consequences.h"
#include "operations/ledger.h"
#include "operations/operation_json.h"
#include "operations/refusing.h"

#include <QTest>
#include <QTimeZone>

namespace vigie::test {

namespace {

const QTimeZone paris("Europe/Paris");
const QDate today(2026, 11, 24);
constexpr qint64 plenty = 100'000; ///< minutes: enough for any story that is not about hours

template <class Entity>
Identifier<Entity> idFor(const QString &key)
{
    return {QUuid::createUuidV5(QUuid(), QLatin1StringView(Columns<Entity>::name) + key)};
}

QString orNothing(const QString &text) { return text.isEmpty() ? u"-"_qs : text; }

const OperationInfo &infoOf(const QString &word)
{
    static const std::vector<OperationInfo> all = operationInfos();
    const auto found = std::ranges::find(all, word, &OperationInfo::word);
    if (found == all.end())
        qFatal("no operation %s", qUtf8Printable(word));
    return *found;
}

QJsonArray periods(const QString &text)
{
    QJsonArray list;
    for (const QString &period : text.split(u',', Qt::SkipEmptyParts)) {
        const auto dash = period.indexOf(u'-', period.indexOf(u':')); // not that of "12-08/00:00"
        list << QJsonArray{toJson(Company::clock(period.first(dash))),
            toJson(Company::clock(period.mid(dash + 1)))};
    }
    return list;
}

minutes &spanNamed(Catalogue &catalogue, const QString &field)
{
    if (field == u"debit_unit_minutes")
        return catalogue.debitUnit;
    if (field == u"sale_unit_minutes")
        return catalogue.saleUnit;
    if (field != u"low_credit_minutes")
        qFatal("no span %s", qUtf8Printable(field));
    return catalogue.lowCredit;
}

QString factText(const Fact &fact)
{
    if (const auto *yes = std::get_if<bool>(&fact))
        return *yes ? u"yes"_qs : u"no"_qs;
    if (const auto *number = std::get_if<qint64>(&fact))
        return QString::number(*number);
    if (const auto *instant = std::get_if<Instant>(&fact))
        return Company::clock(*instant);
    const auto *text = std::get_if<QString>(&fact);
    return text ? *text : QString();
}

} // namespace

struct Company::Line
{
    Instant at;
    QString who;
    QString word;
    QStringList plain; ///< what follows the word without a field's name
    QMap<QString, QString> fields;
    QString name; ///< under which the thing made is kept
    QString rule; ///< that refuses
};

Instant Company::clock(const QString &when)
{
    const QString day = when.contains(u'/') ? when.section(u'/', 0, 0) : u"24"_qs;
    const int month = day.contains(u'-') ? day.section(u'-', -2, -2).toInt() : today.month();
    const int year = day.count(u'-') == 2 ? day.section(u'-', 0, 0).toInt() : today.year();
    const QDate date(year, month, day.section(u'-', -1).toInt());
    const QString text = when.section(u'/', -1);
    const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
    const QDateTime local(date, time, paris);
    if (!local.isValid())
        qFatal("no time: %s", qUtf8Printable(when));
    return {local.toMSecsSinceEpoch()};
}

QString Company::clock(Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.utcMs, paris);
    const QTime time = local.time();
    const QString form = time.msec() ? u"HH:mm:ss.zzz"_qs
        : time.second()              ? u"HH:mm:ss"_qs
                                     : u"HH:mm"_qs;
    const QString day = local.date() == today   ? QString()
        : local.date().month() == today.month() ? local.toString(u"dd/"_qs)
                                                : local.toString(u"MM-dd/"_qs);
    return day + time.toString(form);
}

std::shared_ptr<const Catalogue> Company::catalogue()
{
    static const auto shipped = std::make_shared<const Catalogue>(shippedCatalogue());
    return shipped;
}

Company::Company()
{
    addPerson(u"paul"_qs, Role::Support);
    addPerson(u"awa"_qs, Role::Support);
    addPerson(u"max"_qs, Role::Manager);
    addPerson(u"lea"_qs, Role::Lead);
    addPerson(u"monitor"_qs, Role::Monitor);
    for (const auto &[level, word] : Words<Level>::all)
        addCustomer(level);
    addPlatform();
    const auto pro = idFor<Customer>(u"pro"_qs);
    put(Contact{
        idFor<Contact>(u"boss"_qs), u"boss"_qs, pro, u"boss"_qs, u"boss@pro.example"_qs, {}, true});
    put(Contact{
        idFor<Contact>(u"clerk"_qs), u"clerk"_qs, pro, u"clerk"_qs, u"clerk@pro.example"_qs});
}

void Company::addPerson(const QString &key, Role role, const QString &customer)
{
    Agent agent{idFor<Agent>(key), key, key, role};
    if (!customer.isEmpty())
        agent.customer = idFor<Customer>(customer);
    put(agent);
}

void Company::addCustomer(Level level)
{
    const QString key = wordOf(level);
    const auto customer = idFor<Customer>(key);
    put(Customer{customer, key, key, u"en"_qs});
    put(Server{idFor<Server>(key), key, customer, key, QDate(2020, 1, 1)});
    addPerson(key, Role::Portal, key);
    changeCredit(key, plenty);
    if (level != Level::Standard)
        changeContract(key, level, clock(u"01-01/00:00"_qs));
}

void Company::addPlatform()
{
    const auto customer = idFor<Customer>(u"critical"_qs);
    const auto cluster = idFor<Platform>(u"cluster"_qs);
    put(Platform{cluster, u"cluster"_qs, customer, u"cluster"_qs, 1});
    Server node{idFor<Server>(u"node"_qs), u"node"_qs, customer, u"node"_qs, QDate(2020, 1, 1)};
    node.platform = cluster;
    put(node);
    Contract contract{idFor<Contract>(u"cluster"_qs), u"cluster"_qs, customer};
    contract.platform = cluster;
    contract.level = Level::Critical;
    contract.from = clock(u"01-01/00:00"_qs);
    contract.guaranteeMinutes = 30;
    contract.begun = true;
    put(contract);
}

void Company::changeCredit(const QString &customer, qint64 count)
{
    const auto owner = idFor<Customer>(customer);
    CreditAccount account{{owner.uuid}, owner};
    account.minutes = account.credited = count;
    put(account);
}

void Company::changeContract(const QString &server, Level level, Instant at)
{
    const auto about = idFor<Server>(server);
    Rows rows(m_rows);
    for (Contract &old : rows.childrenOf<Contract>(about)) {
        if (old.until)
            continue;
        old.until = at;
        put(old);
    }
    const QString key = server + QString::number(at.utcMs);
    Contract contract{idFor<Contract>(key), key, rows.find(about)->customer, about};
    contract.level = level;
    contract.from = at;
    put(contract);
    settle(at);
}

void Company::import(const QStringList &words, Instant at)
{
    Ticket ticket;
    ticket.key = words.value(0);
    ticket.id = idFor<Ticket>(words.value(0));
    ticket.kind = *valueOf<Kind>(words.value(1));
    ticket.level = *valueOf<Level>(words.value(2));
    ticket.customer = idFor<Customer>(words.value(2));
    ticket.server = idFor<Server>(words.value(2));
    ticket.state = *valueOf<TicketState>(words.value(3));
    ticket.openedAt = ticket.declaredAt = ticket.oldestAt = at;
    ticket.open = ticket.state != TicketState::Closed;
    put(ticket);
    m_tickets << *ticket.key;
}

Company::Line Company::opening(const Line &line)
{
    Line open = line;
    open.word = u"open-ticket"_qs;
    open.plain.clear();
    open.fields[u"key"_qs] = line.plain.value(0);
    open.fields[u"kind"_qs] = line.plain.value(1);
    const auto who = find<Agent>(line.who);
    const Channel channel = who->role == Role::Portal ? Channel::CustomerArea
        : who->role == Role::Monitor                  ? Channel::Monitoring
                                                      : Channel::Staff;
    const auto orElse = [&](const QString &field, const QString &value) {
        if (!open.fields.contains(field))
            open.fields[field] = value;
    };
    orElse(u"channel"_qs, wordOf(channel));
    orElse(u"subject"_qs, u"subject"_qs);
    orElse(u"text"_qs, u"text"_qs);
    if (!open.fields.contains(u"platform"_qs) && !open.fields.contains(u"customer"_qs))
        orElse(u"server"_qs, who->role == Role::Portal ? line.who : u"business"_qs);
    return open;
}

Company::Line Company::qualifying(const Line &line)
{
    Line qualify = line;
    qualify.word = u"qualify"_qs;
    const auto ticket = find<Ticket>(line.plain.value(0));
    const QMap<QString, QString> otherwise{{u"category"_qs, u"web"_qs},
        {u"estimate_minutes"_qs, u"30"_qs},
        {u"kind"_qs, wordOf(ticket ? ticket->kind : Kind::Request)},
        {u"coverage"_qs,
            wordOf(ticket ? ticket->coverage.value_or(Coverage::CustomerTime)
                          : Coverage::CustomerTime)}};
    for (auto field = otherwise.begin(); field != otherwise.end(); ++field) {
        if (!qualify.fields.contains(field.key()))
            qualify.fields[field.key()] = field.value();
    }
    qualify.fields.removeIf([](const auto &field) { return field.value() == u"-"; });
    return qualify;
}

QString Company::play(const QString &text)
{
    Line line;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (const auto arrow = words.indexOf(u"->"_qs); arrow >= 0) {
        line.rule = words.value(arrow + 1);
        words.resize(arrow);
    }
    if (const auto as = words.indexOf(u"as"_qs); as >= 0) {
        line.name = words.value(as + 1);
        words.resize(as);
    }
    line.at = clock(words.value(0));
    line.who = words.value(1);
    line.word = words.value(2);
    for (const QString &word : words.mid(3)) {
        const QString value = word.section(u'=', -1);
        const QString meant = value.startsWith(u'$') ? m_names.value(value.mid(1)) : value;
        if (word.contains(u'='))
            line.fields[word.section(u'=', 0, 0)] = meant;
        else
            line.plain << meant;
    }
    settle(line.at);
    if (line.word == u"contract")
        changeContract(line.plain.value(0), *valueOf<Level>(line.plain.value(1)), line.at);
    else if (line.word == u"credit")
        changeCredit(line.plain.value(0), line.plain.value(1).toLongLong());
    else if (line.word == u"imported")
        import(line.plain, line.at);
    else if (line.word == u"brings")
        return bring(line);
    else
        return playOperation(line.word == u"opens" ? opening(line)
                : line.word == u"qualifies"        ? qualifying(line)
                                                   : line);
    return {};
}

QString Company::playOperation(Line line)
{
    const OperationInfo &info = infoOf(line.word);
    for (qsizetype at = 0; at < line.plain.size(); ++at)
        line.fields[info.fields[std::size_t(at)].name] = line.plain[at];
    for (const QString &field : {u"text"_qs, u"reason"_qs}) {
        const auto known = std::ranges::find(info.fields, field, &FieldInfo::name);
        if (known != info.fields.end() && known->required && !line.fields.contains(field))
            line.fields[field] = u"because"_qs;
    }
    const Decision decision = decide(operation(line.word, line.fields), line.who, line.at);
    const QString wrong = judged(line, decision);
    return wrong.isEmpty() ? apply(decision) : wrong;
}

QString Company::judged(const Line &line, const Decision &decision)
{
    if (const auto *refusal = std::get_if<Refusal>(&decision))
        return refusal->rule == line.rule
            ? QString()
            : u"refused by %1 (%2)"_qs.arg(refusal->rule, refusal->sentence);
    const Changes &changes = std::get<Changes>(decision);
    if (!line.name.isEmpty() && changes.made)
        m_names[line.name] = changes.made->toString(QUuid::WithoutBraces);
    if (!line.name.isEmpty())
        nameBlocks(line.name, changes);
    return line.rule.isEmpty() ? QString() : u"done"_qs;
}

/// What is then in force is read from the row that was made, as a book reads it.
QString Company::bring(const Line &line)
{
    Catalogue changed = *m_catalogue;
    for (auto field = line.fields.begin(); field != line.fields.end(); ++field)
        spanNamed(changed, field.key()) = minutes(field.value().toLongLong());
    const ImportCatalogue operation{QString::fromUtf8(catalogueText(changed))};
    const Decision decision = decide(operation, line.who, line.at);
    QString wrong = judged(line, decision);
    if (wrong.isEmpty())
        wrong = apply(decision);
    const auto *changes = std::get_if<Changes>(&decision);
    if (!wrong.isEmpty() || !changes)
        return wrong;
    const CatalogueVersion version = *fromRow<CatalogueVersion>(changes->rows.front().after);
    const auto read = catalogueFrom(version.text.toUtf8());
    if (!read)
        qFatal("the catalogue does not read back");
    changed = *read;
    changed.version = int(version.number);
    m_catalogue = std::make_shared<const Catalogue>(changed);
    return {};
}

void Company::nameBlocks(const QString &name, const Changes &changes)
{
    std::vector<Block> sold;
    for (const RowChange &change : changes.rows) {
        if (change.key.table == Table::Block && !change.before)
            sold.push_back(*fromRow<Block>(change.after));
    }
    std::ranges::sort(sold, {}, &Block::position);
    for (std::size_t at = 0; at < sold.size(); ++at)
        m_names[u"%1.%2"_qs.arg(name).arg(at + 1)]
            = sold[at].id.uuid.toString(QUuid::WithoutBraces);
}

Operation Company::operation(const QString &word, const QMap<QString, QString> &fields)
{
    const OperationInfo &info = infoOf(word);
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto known = std::ranges::find(info.fields, field.key(), &FieldInfo::name);
        if (known != info.fields.end() && known->type == u"instant")
            json[field.key()] = toJson(clock(field.value()));
        else if (known != info.fields.end() && known->type == u"list of [from,to]")
            json[field.key()] = periods(field.value());
        else if (const auto value = typedField(word, field.key(), field.value()))
            json[field.key()] = *value;
        else
            qFatal("%s has no %s", qUtf8Printable(word), qUtf8Printable(field.key()));
    }
    const auto parsed = operationFrom(word, json, true); // as the rules see it, form or not
    if (!parsed)
        qFatal("%s: wrong %s", qUtf8Printable(word), qUtf8Printable(parsed.error().field));
    return *parsed;
}

Decision Company::decide(const Operation &operation, const QString &who, Instant at)
{
    Rows rows(m_rows);
    return decide(operation, who, at, rows);
}

Decision Company::decide(const Operation &operation, const QString &who, Instant at, Rows &rows)
{
    Circumstances now;
    now.operation = QUuid::createUuidV5(QUuid(), u"operation"_qs + QString::number(m_operations));
    now.at = at;
    now.catalogue = m_catalogue;
    if (const auto agent = find<Agent>(who))
        now.actor = {agent->id, agent->key, agent->role, agent->customer};
    Decision decision = vigie::decide(operation, rows, now);
    if (rows.failure())
        qFatal("unreadable: %s", qUtf8Printable(rows.failure()->detail));
    return decision;
}

QString Company::apply(const Decision &decision)
{
    const int operation = m_operations++;
    const auto *changes = std::get_if<Changes>(&decision);
    if (!changes)
        return {};
    for (const RowChange &change : changes->rows) {
        const auto stored = m_rows.all().find(change.key);
        const bool there = stored != m_rows.all().end();
        if (there != change.before.has_value()
            || (there && stored->second.values != *change.before))
            return u"what was before in %1 is not what was stored"_qs.arg(
                QLatin1StringView(shapeOf(change.key.table).name));
        if (!there && change.key.table == Table::Ticket)
            m_tickets << fromRow<Ticket>(change.after)->key.value_or(QString());
    }
    m_rows.apply(changes->rows, QUuid::createUuidV5(QUuid(), QString::number(operation)));
    for (const RowChange &change : changes->rows)
        remember(change.key, change.after);
    return {};
}

void Company::remember(const RowKey &key, const Row &row)
{
    std::optional<Instant> at;
    if (key.table == Table::Ticket) {
        const Ticket ticket = *fromRow<Ticket>(row);
        at = ticket.wakesAt ? ticket.wakesAt : ticket.closesAt;
    } else if (key.table == Table::Contract) {
        const Contract contract = *fromRow<Contract>(row);
        if (!contract.begun)
            at = contract.from;
        else if (!contract.ended)
            at = contract.until;
    }
    if (at)
        m_due[key] = *at;
    else
        m_due.erase(key);
}

Operation Company::due(const RowKey &key)
{
    if (key.table == Table::Contract)
        return WriteLevel{Identifier<Contract>{key.id}};
    Rows rows(m_rows);
    const Identifier<Ticket> ticket{key.id};
    if (rows.find(ticket)->wakesAt)
        return WakeTicket{ticket};
    return CloseByItself{ticket};
}

void Company::settle(Instant at)
{
    const auto when = [](const auto &one) { return one.second; };
    for (;;) {
        const auto next = std::ranges::min_element(m_due, {}, when);
        if (next == m_due.end() || next->second > at)
            return;
        const auto [key, instant] = *next;
        m_due.erase(next);
        const Decision decision = decide(due(key), {}, instant);
        const QString wrong = apply(decision);
        if (std::holds_alternative<Refusal>(decision) || !wrong.isEmpty()
            || (m_due.contains(key) && m_due.at(key) == instant))
            qFatal("what fell due was not done: %s", qUtf8Printable(wrong));
    }
}

template <class Entity>
QString Company::keyOf(const QUuid &id)
{
    Rows rows(m_rows);
    const auto found = rows.find(Identifier<Entity>{id});
    if constexpr (std::is_same_v<Entity, Ticket>)
        return found ? found->key.value_or(QString()) : QString();
    else
        return found ? found->key : QString();
}

QString Company::nameOf(const QString &text) const
{
    const QUuid id(text);
    for (const auto &[key, row] : m_rows.all()) {
        const auto named = shapeOf(key.table).indexOf("key");
        if (key.id == id && named)
            return std::get<QString>(row.values[*named]);
    }
    return text;
}

QString Company::lookAtRow(const QString &tableName, const QString &key, const QString &column)
{
    const auto table = tableNamed(tableName);
    const auto row = table ? *m_rows.findNamed(*table, key) : std::nullopt;
    if (!row)
        return u"nowhere"_qs;
    const auto facts = factsOf(*table, row->values);
    const auto fact = std::ranges::find(facts, column, &Input::name);
    if (fact == facts.end())
        qFatal("no field %s", qUtf8Printable(column));
    return orNothing(nameOf(factText(fact->value)));
}

QString Company::look(const QString &what)
{
    if (what.contains(u':'))
        return lookAtRow(what.section(u':', 0, 0), what.section(u':', 1).section(u'.', 0, 0),
            what.section(u'.', -1));
    const QString named = what.contains(u'.') ? what.section(u'.', 0, 0) : u"t"_qs;
    const QString field = what.section(u'.', -1);
    if (field == u"running")
        return orNothing(runningOf(named));
    if (const auto hours = lookAtHours(named, field))
        return orNothing(*hours);
    const auto ticket = find<Ticket>(named);
    if (!ticket)
        qFatal("no ticket %s", qUtf8Printable(named));
    if (field == u"band") {
        const auto band = bandOf(*ticket);
        return band ? QString(wordOf(*band)) : u"-"_qs;
    }
    const QStringList seen = field == u"declarations" ? declarationsOf(*ticket)
        : field == u"segments"                        ? segmentsOf(*ticket)
        : field == u"work"                            ? workOf(*ticket)
        : field == u"debits"                          ? debitsOfTicket(*ticket)
        : field == u"conversation"                    ? conversationOf(*ticket)
        : field == u"links"                           ? linksOf(*ticket)
                                                      : QStringList(fieldOf(*ticket, field));
    return orNothing(seen.join(u", "_qs));
}

QString Company::runningOf(const QString &agent)
{
    Rows rows(m_rows);
    const auto segment = rows.find(find<Agent>(agent)->running);
    return segment ? keyOf<Ticket>(rows.find(segment->intervention)->ticket.uuid) : QString();
}

QStringList Company::declarationsOf(const Ticket &ticket)
{
    Rows rows(m_rows);
    auto all = rows.childrenOf<Declaration>(ticket.id);
    std::ranges::sort(all, {},
        [&](const Declaration &one) { return std::pair(one.at, one.id == ticket.declaration); });
    QStringList list;
    for (const Declaration &one : all)
        list << u"%1>%2%3%4"_qs.arg(clock(one.at), one.deadline ? clock(*one.deadline) : u"-"_qs,
            one.verdict ? u' ' + wordOf(*one.verdict) : QString(),
            one.mark == DeclarationMark::None ? QString() : u' ' + wordOf(one.mark));
    return list;
}

std::vector<Intervention> Company::interventionsOf(const Ticket &ticket)
{
    Rows rows(m_rows);
    auto all = rows.childrenOf<Intervention>(ticket.id);
    std::erase_if(all, &Intervention::undone);
    std::ranges::sort(all, {}, &Intervention::startedAt);
    return all;
}

QStringList Company::workOf(const Ticket &ticket)
{
    QStringList list;
    for (const Intervention &one : interventionsOf(ticket))
        list << clock(one.startedAt)
                + (one.reportedAt ? u" %1 %2"_qs.arg(*one.workedMinutes).arg(wordOf(*one.coverage))
                                  : QString());
    return list;
}

/// What stands of all its interventions.
QStringList Company::debitsOfTicket(const Ticket &ticket)
{
    Rows rows(m_rows);
    QStringList list;
    for (const Intervention &one : interventionsOf(ticket)) {
        const auto entries = standingEntries(rows.childrenOf<LedgerEntry>(one.id));
        for (const Debit &debit : debitsOf(entries))
            list << u"%1 %2 %3"_qs.arg(monthText(debit.month), wordOf(debit.source))
                        .arg(debit.minutes);
    }
    return list;
}

std::optional<QString> Company::lookAtHours(const QString &named, const QString &field)
{
    return field == u"credit"   ? std::optional(creditOfCustomer(named))
        : field == u"used"      ? std::optional(usedOf(named))
        : field == u"statement" ? std::optional(statementOf(named))
        : field == u"blocks"    ? std::optional(blocksOf(named))
        : field == u"low"       ? std::optional(lowOf(named))
                                : std::nullopt;
}

QString Company::creditOfCustomer(const QString &customer)
{
    Rows rows(m_rows);
    return QString::number(creditOf(find<Customer>(customer)->id, rows).minutes);
}

QString Company::usedOf(const QString &serverOrPlatform)
{
    Rows rows(m_rows);
    const auto server = find<Server>(serverOrPlatform);
    auto all = server ? rows.childrenOf<Allowance>(server->id)
                      : rows.childrenOf<Allowance>(find<Platform>(serverOrPlatform)->id);
    std::erase_if(all, [](const Allowance &one) { return one.used == 0; });
    std::ranges::sort(all, {}, &Allowance::month);
    QStringList list;
    for (const Allowance &one : all)
        list << u"%1 %2"_qs.arg(monthText(one.month)).arg(one.used);
    return list.join(u", "_qs);
}

QString Company::statementOf(const QString &customer)
{
    Rows rows(m_rows);
    auto all = rows.childrenOf<LedgerEntry>(find<Customer>(customer)->id);
    std::ranges::sort(all, {}, &LedgerEntry::number);
    QStringList list;
    for (const LedgerEntry &one : all)
        list << u"%1 %2 %3 = %4"_qs.arg(wordOf(one.kind), monthText(one.month))
                    .arg(one.minutes())
                    .arg(one.balance);
    return list.join(u"; "_qs);
}

QString Company::blocksOf(const QString &customer)
{
    Rows rows(m_rows);
    auto all = rows.childrenOf<Block>(find<Customer>(customer)->id);
    std::ranges::sort(all, {}, [](const Block &one) { return std::pair(one.sold, one.position); });
    QStringList list;
    for (const Block &one : all)
        list << u"%1 %2"_qs.arg(wordOf(one.state)).arg(one.minutes);
    return list.join(u", "_qs);
}

QString Company::lowOf(const QString &customer)
{
    Rows rows(m_rows);
    const auto since = creditOf(find<Customer>(customer)->id, rows).lowSince;
    return since ? clock(*since) : QString();
}

QStringList Company::segmentsOf(const Ticket &ticket)
{
    Rows rows(m_rows);
    std::multimap<std::pair<Instant, QString>, QString> ordered;
    for (const Intervention &intervention : interventionsOf(ticket)) {
        for (const Segment &one : rows.childrenOf<Segment>(intervention.id)) {
            const QString who = keyOf<Agent>(one.agent.uuid);
            const QString to = one.to ? clock(*one.to) : QString();
            if (!one.dropped)
                ordered.emplace(
                    std::pair(one.from, who), u"%1 %2-%3"_qs.arg(who, clock(one.from), to));
        }
    }
    QStringList list;
    for (const auto &[order, text] : ordered)
        list << text;
    return list;
}

QStringList Company::conversationOf(const Ticket &ticket)
{
    Rows rows(m_rows);
    QStringList list;
    for (auto one = rows.find(ticket.lastMessage); one; one = rows.find(one->previous))
        list.prepend(one->text);
    return list;
}

QStringList Company::linksOf(const Ticket &ticket)
{
    Rows rows(m_rows);
    QStringList list;
    for (const Link &one : rows.childrenOf<Link>(ticket.id))
        list << keyOf<Ticket>(one.other.uuid);
    list.sort();
    return list;
}

QString Company::fieldOf(const Ticket &ticket, const QString &field)
{
    const auto facts = factsOf(Table::Ticket, toRow(ticket));
    const auto fact = std::ranges::find(facts, field, &Input::name);
    if (fact == facts.end())
        qFatal("no field %s", qUtf8Printable(field));
    const QString text = factText(fact->value);
    const QUuid id(text);
    return field == u"owner" && !id.isNull()      ? keyOf<Agent>(id)
        : field == u"server" && !id.isNull()      ? keyOf<Server>(id)
        : field == u"platform" && !id.isNull()    ? keyOf<Platform>(id)
        : field == u"merged_into" && !id.isNull() ? keyOf<Ticket>(id)
                                                  : text;
}

void addStories(const std::vector<Story> &stories)
{
    const auto list = [](const std::vector<const char *> &texts) {
        QStringList all;
        for (const char *text : texts)
            all << QString::fromUtf8(text);
        return all;
    };
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("then");
    for (const Story &story : stories)
        QTest::newRow(story.name) << list(story.lines) << list(story.then);
}

void holdStory()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, then);
    Company company;
    for (const QString &line : lines) {
        const QString otherwise = company.play(line);
        QVERIFY2(otherwise.isEmpty(), qPrintable(line + u": "_qs + otherwise));
    }
    for (const QString &seen : then) {
        const QString what = seen.section(u' ', 0, 0);
        QCOMPARE(what + u' ' + company.look(what), seen);
    }
}

} // namespace vigie::test
