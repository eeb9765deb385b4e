#include "operations/operation_json.h"

#include "operations/keys.h"

#include <QJsonDocument>

#include <functional>
#include <map>

namespace vigie {

namespace {

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;

template <class T>
struct Inner
{
    using Type = T;
};
template <class T>
struct Inner<std::optional<T>>
{
    using Type = T;
};

template <class T>
std::optional<FieldProblem> read(const QString &name, const QJsonObject &fields, T &out)
{
    using Problem = FieldProblem::Kind;
    const QJsonValue json = fields[name];
    if (json.isUndefined() || json.isNull()) {
        if constexpr (isOptional<T>)
            return {};
        else
            return FieldProblem{Problem::Missing, name, typeOf(std::type_identity<T>{})};
    }
    typename Inner<T>::Type value{};
    if (!fromJson(json, value))
        return FieldProblem{Problem::WrongType, name, typeOf(std::type_identity<T>{})};
    if constexpr (std::is_same_v<T, QString>) {
        if (value.trimmed().isEmpty())
            return FieldProblem{Problem::Empty, name, typeOf(std::type_identity<T>{})};
    }
    out = std::move(value);
    return {};
}

template <class Op>
QStringList namesOf()
{
    QStringList names;
    std::apply([&](const auto &...field) { ((names << QLatin1StringView(field.name)), ...); },
        Fields<Op>::all);
    return names;
}

template <class Op>
QStringList exactlyOneOf()
{
    QStringList names;
    if constexpr (requires { Fields<Op>::oneOf; }) {
        for (const char *name : Fields<Op>::oneOf)
            names << QLatin1StringView(name);
    }
    return names;
}

template <class Op>
std::optional<FieldProblem> problemWithNames(const QJsonObject &fields)
{
    const QStringList names = namesOf<Op>();
    for (const QString &field : fields.keys()) {
        if (!names.contains(field))
            return FieldProblem{FieldProblem::Kind::UnknownField, field, names.join(u", "_qs)};
    }
    const QStringList group = exactlyOneOf<Op>();
    const auto given = std::ranges::count_if(
        group, [&](const QString &name) { return !fields[name].isUndefined(); });
    if (!group.isEmpty() && given != 1)
        return FieldProblem{
            FieldProblem::Kind::NotExactlyOne, group.join(u'|'), group.join(u", "_qs)};
    return {};
}

template <class Op>
ParsedOperation parse(const QJsonObject &fields)
{
    if (auto problem = problemWithNames<Op>(fields))
        return tl::unexpected(*problem);
    Op operation;
    std::optional<FieldProblem> problem;
    const auto take = [&](const auto &field) {
        if (!problem)
            problem = read(QLatin1StringView(field.name), fields, operation.*field.member);
    };
    std::apply([&](const auto &...field) { (take(field), ...); }, Fields<Op>::all);
    if (problem)
        return tl::unexpected(*problem);
    return Operation(operation);
}

QJsonValue fromText(const QString &text, std::type_identity<QString>) { return text; }

template <class T>
QJsonValue fromText(const QString &text, std::type_identity<T>)
{
    if constexpr (std::is_same_v<T, qint64> || std::is_same_v<T, Amount>) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    } else if constexpr (std::is_same_v<T, bool>) {
        return text == u"true" ? QJsonValue(true)
            : text == u"false" ? QJsonValue(false)
                               : QJsonValue(text);
    } else if constexpr (requires(T list) { list.push_back(list.front()); }) {
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        if (json.isArray())
            return json.array();
        QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.trimmed();
        return QJsonArray::fromStringList(parts);
    } else {
        return text;
    }
}

template <class Op>
QJsonValue typed(const QString &name, const QString &text)
{
    QJsonValue value(QJsonValue::Undefined);
    const auto take = [&]<class Member>(const Column<Op, Member> &field) {
        if (name == QLatin1StringView(field.name))
            value = fromText(text, std::type_identity<typename Inner<Member>::Type>{});
    };
    std::apply([&](const auto &...field) { (take(field), ...); }, Fields<Op>::all);
    return value;
}

template <class Op>
OperationInfo infoOf()
{
    OperationInfo info{QLatin1StringView(Fields<Op>::kind), {}, exactlyOneOf<Op>(), {}};
    std::apply(
        [&]<class... Member>(const Column<Op, Member> &...field) {
            (info.fields.push_back({QLatin1StringView(field.name),
                 typeOf(std::type_identity<Member>{}), !isOptional<Member>}),
                ...);
        },
        Fields<Op>::all);
    for (const Role role : Fields<Op>::who)
        info.who << wordOf(role);
    return info;
}

struct Entry
{
    OperationInfo info;
    std::function<ParsedOperation(const QJsonObject &)> parse;
    std::function<QJsonValue(const QString &, const QString &)> typed;
};

template <class... Op>
std::vector<Entry> entriesOf(std::type_identity<std::variant<Op...>>)
{
    return {Entry{infoOf<Op>(), parse<Op>, typed<Op>}...};
}

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all = entriesOf(std::type_identity<Operation>{});
    return all;
}

const Entry *entryOf(const QString &word, bool dueToo)
{
    for (const Entry &entry : entries()) {
        if (entry.info.word == word && (dueToo || !entry.info.who.isEmpty()))
            return &entry;
    }
    return nullptr;
}

FieldProblem unknownOperation(const QString &word)
{
    return {FieldProblem::Kind::UnknownOperation, word, {}};
}

} // namespace

ParsedOperation operationFrom(const QString &word, const QJsonObject &fields, bool dueToo)
{
    const Entry *entry = entryOf(word, dueToo);
    if (!entry)
        return tl::unexpected(unknownOperation(word));
    auto operation = entry->parse(fields);
    const QJsonValue key = fields[u"key"];
    if (operation && !dueToo && key.isString() && !isKey(key.toString()))
        return tl::unexpected(
            FieldProblem{FieldProblem::Kind::WrongType, u"key"_qs, u"[A-Za-z0-9._-]{1,64}"_qs});
    return operation;
}

tl::expected<QJsonValue, FieldProblem> typedField(
    const QString &word, const QString &field, const QString &text)
{
    const Entry *entry = entryOf(word, false);
    if (!entry)
        return tl::unexpected(unknownOperation(word));
    const QJsonValue value = entry->typed(field, text);
    if (value.isUndefined())
        return tl::unexpected(FieldProblem{FieldProblem::Kind::UnknownField, field, {}});
    return value;
}

std::vector<OperationInfo> operationInfos()
{
    std::vector<OperationInfo> infos;
    for (const Entry &entry : entries()) {
        if (!entry.info.who.isEmpty())
            infos.push_back(entry.info);
    }
    return infos;
}

} // namespace vigie
