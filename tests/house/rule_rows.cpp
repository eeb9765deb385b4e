#include "house/rule_rows.h"

#include "house/source_tree.h"
#include "interchange/rule_book.h"

#include <QRegularExpression>

namespace vigie::house {

QStringList rowNamesIn(const QString &source)
{
    // Whatever could hide or feign a row comes first, so that it is passed over as a whole.
    static const QRegularExpression piece(uR"re((?x)
          R"([^(\s]*)\( .*? \)\1"
        | // [^\n]*
        | /\* .*? \*/
        | ' (?: [^'\\\n] | \\. )+ '
        | (?: (?: newRow | addRow ) \( | \{ ) \s* "(?<name> (?: [^"\\] | \\. )* )"
        | " (?: [^"\\] | \\. )* "
        )re"_qs,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList names;
    for (auto pieces = piece.globalMatch(source); pieces.hasNext();) {
        if (const QString name = pieces.next().captured(u"name"); !name.isEmpty())
            names << name;
    }
    return names;
}

QStringList leadingIds(const QString &rowName)
{
    static const QRegularExpression id(u"^(?:[TLKQHMBCE]\\d+(?:\\.[a-z]+)?|right|reference)$"_qs);
    QStringList ids;
    for (QString word : rowName.split(u' ')) {
        while (word.endsWith(u',') || word.endsWith(u':'))
            word.chop(1);
        if (!id.match(word).hasMatch())
            break;
        ids << word;
    }
    return ids;
}

QMap<QString, QStringList> filesByRuleId()
{
    QMap<QString, QStringList> files;
    for (const QString &path : filesUnder(u"tests"_qs, {u".cpp"_qs})) {
        for (const QString &name : rowNamesIn(sourceText(path))) {
            for (const QString &id : leadingIds(name)) {
                if (!files[id].contains(path))
                    files[id] << path;
            }
        }
    }
    return files;
}

std::vector<ExcusedRule> excusedRules()
{
    std::vector<ExcusedRule> excused;
    for (const QString &line :
        sourceText(u"tests/house/ids_of_later_capabilities.txt"_qs).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            excused.push_back({line.section(u' ', 0, 0), line.section(u' ', 1).trimmed()});
    }
    return excused;
}

QStringList excusedIds()
{
    QStringList ids;
    for (const ExcusedRule &rule : excusedRules())
        ids << rule.id;
    return ids;
}

QStringList rulesOfTheBook()
{
    QStringList ids;
    for (const RuleEntry &rule : ruleBook())
        ids << rule.id;
    return ids;
}

} // namespace vigie::house
