#include "interchange/toml_reader.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype longestText = 200;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= longestText
        && std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

FileProblem problemAt(const toml::source_position &place)
{
    return {int(place.line), int(place.column), {}, {}, {}};
}

} // namespace

std::optional<FileProblem> TomlReader::finish()
{
    for (const auto &[key, node] : *m_table) {
        if (m_known.contains(key.str()))
            continue;
        FileProblem problem = problemAt(key.source().begin);
        problem.field = m_path + textOf(key.str());
        problem.kind = FileProblem::Kind::UnknownField;
        keep(problem);
    }
    return m_problem;
}

void TomlReader::require(
    bool holds, const char *name, FileProblem::Kind kind, const QString &detail)
{
    const toml::node *node = find(name);
    if (!holds && node)
        reject(name, *node, kind, detail);
}

const toml::node *TomlReader::find(const char *name)
{
    m_known.insert(name);
    return m_table->get(name);
}

const toml::node *TomlReader::required(const char *name)
{
    const toml::node *node = find(name);
    if (!node) {
        FileProblem problem = problemAt(m_table->source().begin);
        problem.field = path(name);
        problem.kind = FileProblem::Kind::MissingField;
        keep(problem);
    }
    return node;
}

void TomlReader::longText(const char *name, QString &value)
{
    constexpr qsizetype longest = 20'000;
    const toml::node *node = required(name);
    if (!node)
        return;
    const auto *string = node->as_string();
    if (!string)
        return wrongType(name, *node, FieldType::Text);
    const QString text = textOf(string->get());
    if (text.trimmed().isEmpty() || text.size() > longest)
        return reject(name, *node, FileProblem::Kind::OutOfRange, rangeText({1, longest}));
    value = text;
}

void TomlReader::keep(const FileProblem &problem)
{
    if (!m_problem || tellsMore(problem, *m_problem))
        m_problem = problem;
}

void TomlReader::reject(
    const char *name, const toml::node &node, FileProblem::Kind kind, const QString &detail)
{
    FileProblem problem = problemAt(node.source().begin);
    problem.field = path(name);
    problem.kind = kind;
    problem.detail = detail;
    keep(problem);
}

void TomlReader::wrongType(const char *name, const toml::node &node, FieldType expected)
{
    reject(name, node, FileProblem::Kind::WrongType, wordOf(expected));
}

void TomlReader::read(const char *name, const toml::node &node, qint64 &value, FieldRange range)
{
    const auto *number = node.as_integer();
    if (!number)
        return wrongType(name, node, FieldType::Integer);
    if (number->get() < range.least || number->get() > range.most)
        return reject(name, node, FileProblem::Kind::OutOfRange, rangeText(range));
    value = number->get();
}

void TomlReader::read(const char *name, const toml::node &node, bool &value, FieldRange)
{
    if (const auto *flag = node.as_boolean())
        value = flag->get();
    else
        wrongType(name, node, FieldType::Boolean);
}

void TomlReader::read(const char *name, const toml::node &node, QString &value, FieldRange)
{
    const auto *string = node.as_string();
    if (!string)
        return wrongType(name, node, FieldType::Text);
    const QString text = textOf(string->get());
    if (!isText(text))
        return reject(name, node, FileProblem::Kind::NotText);
    value = text;
}

void TomlReader::read(const char *name, const toml::node &node, QStringList &value, FieldRange)
{
    const auto *array = node.as_array();
    if (!array || !array->is_homogeneous(toml::node_type::string))
        return wrongType(name, node, FieldType::TextList);
    QStringList texts;
    for (const toml::node &element : *array) {
        QString text;
        read(name, element, text, {});
        if (texts.contains(text))
            return reject(name, element, FileProblem::Kind::GivenTwice);
        texts << text;
    }
    value = texts;
}

void TomlReader::read(const char *name, const toml::node &node, QDate &value, FieldRange)
{
    const auto *date = node.as_date();
    if (!date || date->get().year == 0)
        return wrongType(name, node, FieldType::Date);
    value = QDate(date->get().year, date->get().month, date->get().day);
}

void TomlReader::read(const char *name, const toml::node &node, QTime &value, FieldRange)
{
    const auto *time = node.as_time();
    if (!time)
        return wrongType(name, node, FieldType::Time);
    const toml::time &given = time->get();
    value = QTime(given.hour, given.minute, given.second, int(given.nanosecond / 1'000'000));
}

void TomlReader::read(const char *name, const toml::node &node, QTimeZone &value, FieldRange)
{
    QString id;
    read(name, node, id, {});
    const QTimeZone zone(id.toUtf8());
    if (zone.isValid())
        value = zone;
    else
        reject(name, node, FileProblem::Kind::NoSuchZone);
}

} // namespace vigie
