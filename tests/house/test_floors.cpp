#include "house/source_tree.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace vigie::house;

namespace {

// For each floor of the arrow graph the floors it may include.
using Arrows = QMap<QString, QStringList>;

// A line is "ui → presentation, domain" or "domain → nothing".
QString floorOfLine(const QString &line) { return line.section(u'→', 0, 0).trimmed(); }

QStringList floorsBelow(const QString &line)
{
    QStringList below = line.section(u'→', 1).split(u',');
    for (QString &floor : below)
        floor = floor.trimmed();
    below.removeOne(u"nothing"_qs);
    return below;
}

QStringList drawnLines() { return fencedBlock(sourceText(u"ARCHITECTURE.md"_qs), u"arrows"_qs); }

Arrows drawnArrows()
{
    Arrows arrows;
    for (const QString &line : drawnLines())
        arrows.insert(floorOfLine(line), floorsBelow(line));
    return arrows;
}

QString floorOfFile(const QString &path)
{
    return path.startsWith(u"models/") ? path.section(u'/', 1, 1) : path.section(u'/', 0, 0);
}

bool mayInclude(const QString &floor, const QString &included, bool quoted, const Arrows &arrows)
{
    const QString above = included.section(u'/', 0, 0);
    if (included.endsWith(u".moc") || above == floor)
        return true;
    return arrows.contains(above) ? arrows[floor].contains(above) : !quoted;
}

QStringList wrongIncludes(const QString &floor, const QString &source, const Arrows &arrows)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_qs, QRegularExpression::MultilineOption);
    QStringList wrong;
    for (auto found = include.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        if (!mayInclude(floor, match.captured(2), match.captured(1) == u"\"", arrows))
            wrong << match.captured(2);
    }
    return wrong;
}

QStringList sourceFiles()
{
    QStringList files;
    for (const QString &folder : {u"app"_qs, u"ui"_qs, u"models"_qs, u"resources"_qs})
        files << filesUnder(folder, {u".h"_qs, u".cpp"_qs});
    return files;
}

} // namespace

class TestFloors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesAreHeldAgainstTheArrows_data();
    void includesAreHeldAgainstTheArrows();
    void arrowsPointDownward();
    void everyFolderIsAFloor();
    void everyIncludeFollowsAnArrow();
};

void TestFloors::includesAreHeldAgainstTheArrows_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("downward") << u"#include \"domain/instant.h\""_qs << false;
    QTest::newRow("the same floor") << u"#include \"operations/rows.h\""_qs << false;
    QTest::newRow("a library") << u"#include <QString>"_qs << false;
    QTest::newRow("a library's folder") << u"#include <toml++/toml.h>"_qs << false;
    QTest::newRow("what moc makes") << u"#include \"rows.moc\""_qs << false;
    QTest::newRow("upward") << u"#include \"ui/window.h\""_qs << true;
    QTest::newRow("upward as a library") << u"#include <ui/window.h>"_qs << true;
    QTest::newRow("upward with spaces") << u"  #  include  \"ui/window.h\""_qs << true;
    QTest::newRow("no floor named") << u"#include \"rows.h\""_qs << true;
    QTest::newRow("a way around") << u"#include \"../ui/window.h\""_qs << true;
}

void TestFloors::includesAreHeldAgainstTheArrows()
{
    QFETCH(QString, line);
    QFETCH(bool, wrong);
    const Arrows arrows{{u"ui"_qs, {u"operations"_qs, u"domain"_qs}},
        {u"operations"_qs, {u"domain"_qs}}, {u"domain"_qs, {}}};
    const QString source = u"#pragma once\n"_qs + line + u'\n';
    QCOMPARE(!wrongIncludes(u"operations"_qs, source, arrows).isEmpty(), wrong);
}

void TestFloors::arrowsPointDownward()
{
    const QStringList lines = drawnLines();
    QVERIFY(lines.size() > 1);
    QStringList atOrAbove;
    for (const QString &line : lines) {
        atOrAbove << floorOfLine(line);
        for (const QString &floor : floorsBelow(line)) {
            QVERIFY2(drawnArrows().contains(floor), qPrintable(line));
            QVERIFY2(!atOrAbove.contains(floor), qPrintable(line));
        }
    }
}

void TestFloors::everyFolderIsAFloor()
{
    QStringList floors{u"app"_qs, u"ui"_qs, u"resources"_qs};
    floors += QDir(sourceRoot() + u"/models"_qs).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    floors.sort();
    QCOMPARE(QStringList(drawnArrows().keys()), floors);
}

void TestFloors::everyIncludeFollowsAnArrow()
{
    const Arrows arrows = drawnArrows();
    const QStringList files = sourceFiles();
    QVERIFY(!files.isEmpty());
    QStringList faults;
    for (const QString &file : files) {
        for (const QString &included : wrongIncludes(floorOfFile(file), sourceText(file), arrows))
            faults << file + u" includes "_qs + included;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestFloors)
#include "test_floors.moc"
