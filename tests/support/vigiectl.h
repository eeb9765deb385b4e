#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace vigie::test {

/// What a run of the command line left behind.
struct Answer
{
    int status = -1; ///< -1: it crashed or never ended
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    QJsonObject error() const { return json()[QStringLiteral("error")].toObject(); }
    /// One object a line, without a last one that was cut off.
    QList<QJsonObject> lines() const;
};

QString vigiectlPath();

/// Runs the command line to its end.
Answer vigiectl(const QStringList &arguments, const QByteArray &input = {});
/// The same without the rights of root, where the tests have them.
Answer vigiectlAsNobody(const QStringList &arguments);

/// Waits for a started command line.
Answer ended(QProcess &process);

/// A line for `do --file`: "create-customer key=acme name=Acme_Hosting"; `_` is a space.
QByteArray line(const QString &text);

/// A number that the environment may raise, for longer runs by hand.
int countFrom(const char *variable, int usual);

} // namespace vigie::test
