#include "support/vigiectl.h"

#include <QJsonDocument>

#include <grp.h>
#include <unistd.h>

namespace vigie::test {

namespace {

constexpr uid_t nobody = 65534;
constexpr int patience = 300'000; // ms

Answer run(QProcess &process, const QStringList &arguments, const QByteArray &input)
{
    process.start(vigiectlPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return ended(process);
}

} // namespace

QJsonObject Answer::json() const { return QJsonDocument::fromJson(out).object(); }

QList<QJsonObject> Answer::lines() const
{
    QList<QJsonObject> all;
    for (const QByteArray &one : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
        if (!one.isEmpty())
            all << QJsonDocument::fromJson(one).object();
    }
    return all;
}

QString vigiectlPath() { return qEnvironmentVariable("VIGIE_BIN") + u"/vigiectl"_qs; }

Answer vigiectl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    return run(process, arguments, input);
}

Answer vigiectlAsNobody(const QStringList &arguments)
{
    QProcess process;
    if (::geteuid() == 0)
        process.setChildProcessModifier([] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(127);
        });
    return run(process, arguments, {});
}

Answer ended(QProcess &process)
{
    Answer answer;
    if (!process.waitForFinished(patience))
        return answer;
    if (process.exitStatus() == QProcess::NormalExit)
        answer.status = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

QByteArray line(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QJsonObject fields{{u"op"_qs, words.front()}};
    for (const QString &word : words.mid(1))
        fields[word.section(u'=', 0, 0)] = word.section(u'=', 1).replace(u'_', u' ');
    return QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
}

int countFrom(const char *variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}

} // namespace vigie::test
