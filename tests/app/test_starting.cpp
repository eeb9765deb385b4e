#include "support/vigiectl.h"

#include <QTest>

using namespace vigie::test;

/// The console's own call, where there is no display.
class TestStarting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsOfItselfWithoutADisplay_data();
    void itTellsOfItselfWithoutADisplay();
    void anotherOptionOfOneDashIsNoHelp();
    void whatIsNoLinkIsTold();

private:
    static Answer called(const QStringList &arguments, const QString &platform);
};

Answer TestStarting::called(const QStringList &arguments, const QString &platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("VIGIE_BIN") + QStringLiteral("/vigie"), arguments);
    return ended(process);
}

void TestStarting::itTellsOfItselfWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("--database");
    QTest::newRow("h") << QStringLiteral("-h") << QByteArray("vigie://ticket/NUMBER");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray(VIGIE_VERSION);
}

void TestStarting::itTellsOfItselfWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, said);
    const Answer answer = called({option}, QStringLiteral("none-of-that-name"));
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(said), answer.out.constData());
}

/// Of Qt: read as letters it would ask for the version.
void TestStarting::anotherOptionOfOneDashIsNoHelp()
{
    const Answer answer = called({QStringLiteral("-reverse"), QStringLiteral("file:///etc/passwd")},
        QStringLiteral("offscreen"));
    QCOMPARE(answer.status, 2);
}

void TestStarting::whatIsNoLinkIsTold()
{
    const Answer answer
        = called({QStringLiteral("file:///etc/passwd")}, QStringLiteral("offscreen"));
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.err.contains("vigie://ticket/"), answer.err.constData());
}

QTEST_GUILESS_MAIN(TestStarting)
#include "test_starting.moc"
