#include "ui/console/main_window.h"
#include "ui/look/type.h"
#include "ui/look/vigie_style.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace vigie;

namespace {

constexpr int generousMs = 60'000;

int inkOf(const QString &text)
{
    QImage picture(100, 60, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(font(TextRole::Figure));
    painter.setPen(Qt::black);
    painter.drawText(picture.rect(), Qt::AlignCenter, text);
    painter.end();
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += picture.pixelColor(x, y) != QColor(Qt::white);
    }
    return ink;
}

/// Opens the window and says whether there is the program's font and which digits leave a trace.
int paint()
{
    MainWindow window;
    window.setCompanyTime(u"10:00:00"_qs);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window, generousMs) || window.grab().isNull())
        return 1;
    QString painted;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const QString text{QChar(digit)};
        if (textWidth(text, TextRole::Figure) > 0 && inkOf(text) > 0)
            painted += text;
    }
    std::printf("%s %s\n", hasOwnFont() ? "own" : "other", qPrintable(painted));
    return 0;
}

} // namespace

class TestWithoutFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStartsAndPaintsDigits();
};

/// In a process of its own, for which the system has no font at all.
void TestWithoutFonts::itStartsAndPaintsDigits()
{
    const QTemporaryDir home;
    QFile fonts(home.filePath(u"fonts.conf"_qs));
    QVERIFY(fonts.open(QFile::WriteOnly));
    fonts.write("<?xml version=\"1.0\"?>\n<fontconfig></fontconfig>\n");
    fonts.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_qs, fonts.fileName());
    environment.insert(u"XDG_CONFIG_HOME"_qs, home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"paint"_qs});
    QVERIFY(process.waitForFinished(generousMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), u"other 0123456789\n"_qs);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dress(application, Scheme::Light);
    if (QCoreApplication::arguments().value(1) == u"paint")
        return paint();
    TestWithoutFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_without_fonts.moc"
