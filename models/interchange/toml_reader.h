#pragma once

#include "domain/file_problem.h"
#include "domain/words.h"
#include "interchange/field_range.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <toml++/toml.h>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace vigie {

/// Reads the fields of a TOML file into values. A field that nobody asks for is a problem. Goes on
/// after one, leaving values as they were, and tells the first; yet an unknown field rather than a
/// missing one, for it is what the missing one was meant to be.
///
/// `TomlWriter` has the same shape, so that one description of a file's fields serves both.
class TomlReader
{
public:
    explicit TomlReader(const toml::table &root)
        : m_table(&root)
    {
    }

    /// The problem, if there is any. Call when all fields were asked for.
    std::optional<FileProblem> finish();

    void comment(const char *) { }

    /// A missing field is a problem, unless the value is optional. Numbers lie within the range.
    template <class T>
    void field(const char *name, T &value, FieldRange range = {})
    {
        if (const toml::node *node = required(name))
            read(name, *node, value, range);
    }

    template <class T>
    void field(const char *name, std::optional<T> &value, FieldRange range = {})
    {
        value.reset();
        if (const toml::node *node = find(name))
            read(name, *node, value.emplace(), range);
    }

    /// A text of many lines.
    void longText(const char *name, QString &value);

    /// The fields under `[name]`, for `body(reader)` to ask for.
    template <class Body>
    void section(const char *name, Body body)
    {
        const toml::node *node = required(name);
        if (!node)
            return;
        if (node->is_table())
            inside(*node->as_table(), path(name), body);
        else
            wrongType(name, *node, FieldType::Section);
    }

    /// Every `[[name]]`, for `body(reader, value)`; none is fine.
    template <class T, class Body>
    void sections(const char *name, std::vector<T> &values, Body body)
    {
        const toml::node *node = find(name);
        if (!node)
            return;
        const toml::array *array = node->as_array();
        if (!array || !(array->empty() || array->is_homogeneous(toml::node_type::table)))
            return wrongType(name, *node, FieldType::SectionList);
        for (const toml::node &element : *array) {
            T &value = values.emplace_back();
            inside(*element.as_table(), u"%1[%2]"_qs.arg(path(name)).arg(values.size()),
                [&](TomlReader &within) { body(within, value); });
        }
    }

    /// What must hold of a field that was read.
    void require(bool holds, const char *name, FileProblem::Kind kind, const QString &detail = {});

private:
    template <class Body>
    void inside(const toml::table &table, const QString &place, Body body)
    {
        TomlReader within(table);
        within.m_path = place + u'.';
        body(within);
        if (const auto problem = within.finish())
            keep(*problem);
    }

    const toml::node *find(const char *name);
    const toml::node *required(const char *name);
    QString path(const char *name) const { return m_path + QLatin1StringView(name); }
    void keep(const FileProblem &problem);
    void reject(const char *name, const toml::node &node, FileProblem::Kind kind,
        const QString &detail = {});
    void wrongType(const char *name, const toml::node &node, FieldType expected);

    void read(const char *name, const toml::node &node, qint64 &value, FieldRange range);
    void read(const char *name, const toml::node &node, bool &value, FieldRange);
    void read(const char *name, const toml::node &node, QString &value, FieldRange);
    void read(const char *name, const toml::node &node, QStringList &value, FieldRange);
    void read(const char *name, const toml::node &node, QDate &value, FieldRange);
    void read(const char *name, const toml::node &node, QTime &value, FieldRange);
    void read(const char *name, const toml::node &node, QTimeZone &value, FieldRange);

    void read(const char *name, const toml::node &node, int &value, FieldRange range)
    {
        qint64 number = value;
        read(name, node, number, range);
        value = int(number);
    }

    template <class Rep, class Ratio>
    void read(const char *name, const toml::node &node, std::chrono::duration<Rep, Ratio> &value,
        FieldRange range)
    {
        qint64 count = value.count();
        read(name, node, count, range);
        value = std::chrono::duration<Rep, Ratio>(count);
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    void read(const char *name, const toml::node &node, Enum &value, FieldRange)
    {
        QString word;
        read(name, node, word, {});
        if (const auto known = valueOf<Enum>(word))
            value = *known;
        else
            reject(name, node, FileProblem::Kind::NotOneOf, allWords<Enum>());
    }

    template <class Enum>
    static QString allWords()
    {
        QStringList words;
        for (const auto &[value, word] : Words<Enum>::all)
            words << QLatin1StringView(word);
        return words.join(u", "_qs);
    }

    const toml::table *m_table;
    QString m_path; ///< of this section, with the dot behind it
    std::set<std::string, std::less<>> m_known;
    std::optional<FileProblem> m_problem;
};

} // namespace vigie
