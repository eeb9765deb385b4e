#include "interchange/catalogue_file.h"

#include "resources/resources.h"
#include "support/instants.h"

#include <QTest>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::FileProblem)

namespace {

using Kind = FileProblem::Kind;

QByteArray shippedText() { return resource(u"catalogue/service-levels.toml"_qs); }

QByteArray shippedWith(const char *from, const char *to)
{
    QByteArray text = shippedText();
    Q_ASSERT(text.contains(from));
    return text.replace(text.indexOf(from), int(qstrlen(from)), to);
}

/// Line and column of a piece of text, counted by hand.
FileProblem problemAt(
    const QByteArray &text, const char *where, const QString &field, Kind kind, QString detail = {})
{
    const qsizetype at = text.indexOf(where);
    const QByteArray before = text.left(at);
    const int line = int(before.count('\n')) + 1;
    return {line, int(at - before.lastIndexOf('\n')), field, kind, std::move(detail)};
}

} // namespace

class TestCatalogueFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedLevelsAreThoseOfThePage()
    {
        const Catalogue catalogue = shippedCatalogue();

        const LevelTerms &standard = catalogue.terms(Level::Standard);
        QCOMPARE(standard.feeCents, 0);
        QVERIFY(!standard.guarantee && !standard.phone && !standard.premium);
        QCOMPARE(standard.allowance, minutes(0));
        QVERIFY(!standard.maintenance && !standard.monitoring);

        const LevelTerms &serenity = catalogue.terms(Level::Serenity);
        QCOMPARE(serenity.feeCents, 1500);
        QVERIFY(!serenity.guarantee && !serenity.phone && !serenity.premium);
        QVERIFY(serenity.maintenance && !serenity.monitoring);

        const LevelTerms &pro = catalogue.terms(Level::Pro);
        QCOMPARE(pro.feeCents, 4500);
        QCOMPARE(pro.guarantee, minutes(240));
        QCOMPARE(pro.allowance, minutes(90));
        QVERIFY(pro.phone && pro.premium && pro.maintenance && !pro.monitoring);
        QVERIFY(!pro.functionalGuarantee && !pro.availabilityTargetBp);
        QCOMPARE(pro.administrator, Party::Customer);

        const LevelTerms &business = catalogue.terms(Level::Business);
        QCOMPARE(business.feeCents, 9000);
        QCOMPARE(business.guarantee, minutes(45));
        QCOMPARE(business.allowance, minutes(90));
        QVERIFY(business.monitoring && business.functionalGuarantee && business.accountManager);
        QVERIFY(!business.referringEngineer);
        QCOMPARE(business.availabilityTargetBp, 9990);
        QCOMPARE(business.penaltyBp, 500);
        QCOMPARE(business.administrator, Party::Company);

        const LevelTerms &critical = catalogue.terms(Level::Critical);
        QVERIFY(!critical.feeCents && critical.referringEngineer);
        QCOMPARE(critical.guarantee, minutes(45));
        QCOMPARE(critical.allowance, minutes(90));
        for (const LevelTerms &terms : catalogue.levels)
            QCOMPARE(terms.hardware, Party::Company);
    }

    void theShippedReadingsAreThoseOfTheRules()
    {
        const Catalogue catalogue = shippedCatalogue();

        QCOMPARE(catalogue.version, 1);
        QCOMPARE(catalogue.calendar.zone(), QTimeZone("Europe/Paris"));
        QCOMPARE(catalogue.calendar.hours().opens, QTime(9, 0));
        QCOMPARE(catalogue.calendar.hours().closes, QTime(18, 0));
        QVERIFY(catalogue.calendar.closingDays().empty());
        QCOMPARE(catalogue.levelsSince, QDate(2014, 6, 20));
        QCOMPARE(catalogue.businessOrderDays, 30);
        QCOMPARE(catalogue.reopenDays, 14);
        QCOMPARE(catalogue.closeAfterDays, 7);
        QCOMPARE(catalogue.atRiskShare, 4);
        QCOMPARE(catalogue.atRiskLeast, minutes(15));
        QCOMPARE(catalogue.undoStart, milliseconds(300'000));
        QCOMPARE(catalogue.callStart, minutes(24 * 60));
        QCOMPARE(catalogue.debitUnit, minutes(1));
        QCOMPARE(catalogue.saleUnit, minutes(60));
        QCOMPARE(catalogue.categories,
            (QStringList{u"web"_qs, u"mail"_qs, u"database"_qs, u"dns"_qs, u"network"_qs,
                u"hardware"_qs, u"system"_qs, u"panel"_qs, u"security"_qs, u"application"_qs,
                u"account"_qs, u"other"_qs}));
    }

    void whatIsWrittenReadsBackEqual()
    {
        Catalogue catalogue = shippedCatalogue();
        catalogue.version = 12;
        catalogue.company = u"L’Œuvre \"& Cie\" \\ 日本 𝄞"_qs;
        catalogue.levels[1].feeCents.reset();
        catalogue.levels[4].guarantee = minutes(30);
        catalogue.categories = {u"only \"one\""_qs};
        catalogue.undoStart = milliseconds(0);
        catalogue.calendar
            = BusinessCalendar(QTimeZone("America/New_York"), {QTime(8, 30), QTime(17, 0, 0, 500)},
                {{QDate(2026, 12, 24), u"Réveillon"_qs}, {QDate(2027, 1, 2), u"Inventory"_qs}});

        const auto read = catalogueFrom(catalogueText(catalogue));

        QVERIFY(read);
        QCOMPARE(*read, catalogue);
    }

    void theShippedFileIsWrittenAsItWouldBeExported()
    {
        QCOMPARE(catalogueText(shippedCatalogue()), shippedText());
    }

    void aWrongFileIsToldByLineColumnAndField_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<FileProblem>("problem");

        const auto newRow
            = [](const char *name, const char *from, const char *to, const char *where,
                  const QString &field, Kind kind, const QString &detail = {}) {
                  const QByteArray text = shippedWith(from, to);
                  QTest::newRow(name) << text << problemAt(text, where, field, kind, detail);
              };
        newRow("unknown field", "reopen_days = 14", "reopen_day = 14",
            "reopen_day =", u"rules.reopen_day"_qs, Kind::UnknownField);
        newRow("unknown section", "[tickets]", "[billing]\n[tickets]", "billing]", u"billing"_qs,
            Kind::UnknownField);
        newRow("unknown level", "[levels.pro]", "[levels.gold]\n[levels.pro]", "gold]",
            u"levels.gold"_qs, Kind::UnknownField);
        newRow("missing field", "reopen_days = 14\n", "", "[rules]", u"rules.reopen_days"_qs,
            Kind::MissingField);
        newRow("text for a number", "reopen_days = 14", "reopen_days = \"14\"", "\"14\"",
            u"rules.reopen_days"_qs, Kind::WrongType, u"integer"_qs);
        newRow("fraction for a number", "fee_cents = 1500", "fee_cents = 15.0", "15.0",
            u"levels.serenity.fee_cents"_qs, Kind::WrongType, u"integer"_qs);
        newRow("number for a flag", "phone = false", "phone = 0", "0\n# Monitoring",
            u"levels.standard.phone"_qs, Kind::WrongType, u"boolean"_qs);
        newRow("number for a text", "company = \"Magic\"", "company = 7", "7\n", u"company"_qs,
            Kind::WrongType, u"text"_qs);
        newRow("text for a date", "2014-06-20", "\"2014-06-20\"", "\"2014-06-20\"",
            u"rules.levels_since"_qs, Kind::WrongType, u"date"_qs);
        newRow("text for a time", "opens = 09:00:00", "opens = \"9\"", "\"9\"", u"time.opens"_qs,
            Kind::WrongType, u"time"_qs);
        newRow("text for a list", "[\"web\", ", "\"web\" #", "\"web\"", u"tickets.categories"_qs,
            Kind::WrongType, u"text-list"_qs);
        newRow("field of another section", "[tickets]\n", "tickets = 1\n[x]\n", "tickets = 1",
            u"rules.tickets"_qs, Kind::UnknownField);
        const QByteArray numbered = "tickets = 1\n" + shippedWith("[tickets]", "[other]");
        QTest::newRow("number for a section")
            << numbered
            << problemAt(numbered, "1\n", u"tickets"_qs, Kind::WrongType, u"section"_qs);
        newRow("none at all", "reopen_days = 14", "reopen_days = 0", "0\n# A reported",
            u"rules.reopen_days"_qs, Kind::OutOfRange, u"1…3650"_qs);
        newRow("guarantee of nothing", "guarantee_minutes = 240", "guarantee_minutes = 0",
            "0\nallow", u"levels.pro.guarantee_minutes"_qs, Kind::OutOfRange, u"1…527040"_qs);
        newRow("negative fee", "fee_cents = 9000", "fee_cents = -1", "-1\n",
            u"levels.business.fee_cents"_qs, Kind::OutOfRange, u"0…100000000"_qs);
        newRow("nobody answers", "hardware = \"company\"", "hardware = \"nobody\"", "\"nobody\"",
            u"levels.standard.hardware"_qs, Kind::NotOneOf, u"company, customer"_qs);
        newRow("T1 no such zone", "Europe/Paris", "Europe/Lutetia", "\"Europe/L", u"time.zone"_qs,
            Kind::NoSuchZone);
        newRow("T1 empty zone", "\"Europe/Paris\"", "\"\"", "\"\"", u"time.zone"_qs, Kind::NotText);
        newRow("T2 closes before it opens", "closes = 18", "closes = 08", "08:00",
            u"time.closes"_qs, Kind::NotLater, u"opens"_qs);
        newRow("T2 closes as it opens", "closes = 18", "closes = 09", "09:00:00\n\n",
            u"time.closes"_qs, Kind::NotLater, u"opens"_qs);
        newRow("a category twice", "\"mail\"", "\"web\"", "\"web\", \"database\"",
            u"tickets.categories"_qs, Kind::GivenTwice);
        newRow("U+0000 in a text", "\"Magic\"", "\"Ma\\u0000gic\"", "\"Ma", u"company"_qs,
            Kind::NotText);
        newRow("line break in a text", "\"Magic\"", "\"Ma\\ngic\"", "\"Ma", u"company"_qs,
            Kind::NotText);
        newRow("critical slower than business",
            "[levels.critical]\n# fee_cents: none\nguarantee_minutes = 45",
            "[levels.critical]\nguarantee_minutes = 46", "46\n",
            u"levels.critical.guarantee_minutes"_qs, Kind::WorseThanBusiness);
        newRow("T2 a closing day twice", "# Days on which",
            "[[closing]]\ndate = 2026-12-31\nname = \"a\"\n[[closing]]\nname = \"b\"\n"
            "date  = 2026-12-31\n# Days on which",
            "2026-12-31\n# Days", u"closing[2].date"_qs, Kind::GivenTwice);
        newRow("closing day with more", "# Days on which",
            "[[closing]]\ndate = 2026-12-31\nname = \"a\"\ncolour = 1\n# Days on which", "colour",
            u"closing[1].colour"_qs, Kind::UnknownField);
        newRow("closing day is no table", "version = 1", "version = 1\nclosing = [2026-12-31]",
            "[2026", u"closing"_qs, Kind::WrongType, u"section-list"_qs);
    }

    void aWrongFileIsToldByLineColumnAndField()
    {
        QFETCH(QByteArray, text);
        QFETCH(FileProblem, problem);

        const auto read = catalogueFrom(text);

        QVERIFY(!read);
        QCOMPARE(read.error().field, problem.field);
        QCOMPARE(read.error().kind, problem.kind);
        QCOMPARE(read.error().detail, problem.detail);
        QCOMPARE(read.error().line, problem.line);
        QCOMPARE(read.error().column, problem.column);
    }

    void whatIsNoTomlIsToldWhereItEnds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");

        QTest::newRow("no value") << QByteArray("version = 1\ncompany =\n") << 2;
        QTest::newRow("a field twice") << QByteArray("version = 1\n\nversion = 2\n") << 3;
        QTest::newRow("no UTF-8") << QByteArray("version = 1\ncompany = \"\xff\"\n") << 2;
        QTest::newRow("no such date") << QByteArray("version = 1\nday = 2026-02-30\n") << 2;
        QTest::newRow("a zip") << QByteArray("PK\x03\x04") << 1;
        QTest::newRow("deep") << QByteArray("version = " + QByteArray(5000, '[')) << 1;
    }

    void whatIsNoTomlIsToldWhereItEnds()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);

        const auto read = catalogueFrom(text);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Syntax);
        QCOMPARE(read.error().line, line);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void aDamagedFileIsReadOrToldWhereItIsDamaged()
    {
        QRandomGenerator random = test::seeded();
        for (int i = 0; i < 300; ++i) {
            QByteArray text = shippedText();
            for (int damage = 0; damage < 3; ++damage)
                text[random.bounded(text.size())] = char(random.bounded(256));
            const auto read = catalogueFrom(text);
            QVERIFY(read || (read.error().line > 0 && read.error().column > 0));
        }
    }

    void anEmptyFileMissesItsFirstField()
    {
        QCOMPARE(catalogueFrom(QByteArray()).error().field, u"version"_qs);
        QCOMPARE(catalogueFrom(QByteArray()).error().kind, Kind::MissingField);
    }
};

QTEST_APPLESS_MAIN(TestCatalogueFile)
#include "test_catalogue_file.moc"
