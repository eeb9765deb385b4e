#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

/// A text of the program as a .ts file has it.
struct Entry
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each number of a plural
    bool isFinished = false;
    bool isPlural = false;
};

Entry entryFrom(QXmlStreamReader &xml, const QString &context)
{
    Entry entry{context, {}, {}, true, xml.attributes().value(u"numerus"_qs) == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.isFinished = !xml.attributes().hasAttribute(u"type"_qs);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entry.translations
                = entry.isPlural ? text.split(u'\n', Qt::SkipEmptyParts) : QStringList{text};
        } else {
            xml.skipCurrentElement();
        }
    }
    entry.translations.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return entry;
}

std::vector<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            entries.push_back(entryFrom(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return entries;
}

/// What is put into a text: %1, %n, {level}.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%[0-9n]|\\{[a-z_]+\\}"_qs);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

QString inShort(const Entry &entry) { return entry.context + u": "_qs + entry.source; }

} // namespace

/// Every text for people is there in both languages.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void whatIsPutIntoATextIsPutIntoItsTranslation_data() { everyTextIsTranslated_data(); }
    void whatIsPutIntoATextIsPutIntoItsTranslation();
    void frenchSpacesItsSigns();

private:
    QTemporaryDir m_folder;
};

/// Brings copies up to date with the sources, so that a text without an entry is found as well.
void TestTranslations::initTestCase()
{
    const QDir source(qEnvironmentVariable("VIGIE_SOURCE"));
    for (const QString language : {u"en"_qs, u"fr"_qs}) {
        const QString name = u"vigie_%1.ts"_qs.arg(language);
        QVERIFY(QFile::copy(source.filePath(u"translations/"_qs + name), m_folder.filePath(name)));
        QStringList arguments{u"-silent"_qs, u"-locations"_qs, u"none"_qs, u"-no-obsolete"_qs,
            u"-I"_qs, u"."_qs, u"-I"_qs, u"models"_qs, u"models"_qs, u"ui"_qs, u"app"_qs};
        if (language == u"en")
            arguments << u"-pluralonly"_qs;
        QProcess lupdate;
        lupdate.setWorkingDirectory(source.path());
        lupdate.start(
            QStringLiteral(VIGIE_LUPDATE), arguments << u"-ts"_qs << m_folder.filePath(name));
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
    }
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("English plurals") << u"vigie_en.ts"_qs;
    QTest::newRow("French") << u"vigie_fr.ts"_qs;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const std::vector<Entry> entries = entriesOf(m_folder.filePath(file));
    QVERIFY(!entries.empty());
    QStringList missing;
    for (const Entry &entry : entries) {
        const qsizetype wanted = entry.isPlural ? 2 : 1;
        if (!entry.isFinished || entry.translations.size() != wanted)
            missing << inShort(entry);
    }
    QVERIFY2(missing.isEmpty(),
        qPrintable(
            u"not translated; “./dev translations” adds the entries:\n"_qs + missing.join(u'\n')));
}

void TestTranslations::whatIsPutIntoATextIsPutIntoItsTranslation()
{
    QFETCH(QString, file);
    for (const Entry &entry : entriesOf(m_folder.filePath(file))) {
        for (const QString &translation : entry.translations)
            QVERIFY2(placesOf(translation) == placesOf(entry.source), qPrintable(inShort(entry)));
    }
}

/// A sign that French sets apart has a space before it that no line ends at.
void TestTranslations::frenchSpacesItsSigns()
{
    static const QRegularExpression wrong(
        u"[^\\x{202f}\\x{a0}\\s:;?!»](?:[;?!»]|:(?=\\s|$))|«[^\\x{202f}\\x{a0}]"_qs);
    for (const Entry &entry : entriesOf(m_folder.filePath(u"vigie_fr.ts"_qs))) {
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.contains(wrong), qPrintable(translation));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "test_translations.moc"
