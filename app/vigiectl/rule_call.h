#pragma once

#include "app/vigiectl/call.h"
#include "domain/file_problem.h"
#include "domain/words.h"
#include "operations/decision.h"

#include <QMap>

namespace vigie {

/// What stands behind a calculator's name: options `--name value` or `--name=value`, each at most
/// once, or one argument. Writes the first thing wrong as an error object and goes on with values
/// that mean nothing: look at `failed` before an answer is given.
class RuleCall
{
public:
    RuleCall(Call call, const QStringList &knownOptions);

    /// The status of what went wrong.
    const std::optional<Status> &failed() const { return m_failed; }

    bool has(const QString &option) const { return m_options.contains(option); }
    QString text(const QString &option);
    Instant instant(const QString &option);
    /// A whole number of minutes from 1 on.
    minutes wholeMinutes(const QString &option);

    /// `otherwise` stands in for an option that is not given.
    template <class Enum>
    Enum word(const QString &option, std::optional<Enum> otherwise = {})
    {
        if (otherwise && !has(option))
            return *otherwise;
        const QString given = text(option);
        if (const auto value = valueOf<Enum>(given))
            return *value;
        QStringList words;
        for (const auto &[value, word] : Words<Enum>::all)
            words << QLatin1StringView(word);
        notAWord(option, given, words);
        return {};
    }

    /// The one argument; `example` shows what it looks like.
    QString argument(const QString &example);
    /// There must be none.
    void noArgument();

    void refuseCall(const QString &message);
    void refuse(const Refusal &refusal, const QTimeZone &zone);
    void cannotOpen(const QString &file, const QString &reason);
    void cannotRead(const QString &file, const FileProblem &problem);

private:
    void read(const QStringList &arguments, const QStringList &knownOptions);
    void notAWord(const QString &option, const QString &given, const QStringList &words);

    Call m_call;
    QMap<QString, QString> m_options; ///< by name with its dashes
    QStringList m_arguments;
    std::optional<Status> m_failed;
};

} // namespace vigie
