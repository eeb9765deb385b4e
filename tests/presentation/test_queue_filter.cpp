#include "presentation/queue_matcher.h"

#include "domain/folding.h"
#include "support/instants.h"

#include <QTest>

#include <algorithm>

using namespace vigie;
using test::at;
using On = FilterTerm::On;
using Holds = SpanBound::Holds;

namespace {

const Instant now = at(u"2026-11-24T12:00+01:00"_qs);

FilterCircumstances circumstances()
{
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->calendar = BusinessCalendar(QTimeZone("Europe/Paris"), {});
    catalogue->atRiskShare = 4;
    catalogue->atRiskLeast = minutes(15);
    return {now, catalogue, u"lea"_qs};
}

NameOf name(const char *key, const char *called)
{
    return std::make_shared<const Named>(Named{QUuid::createUuidV5({}, QByteArray(key)),
        QString::fromUtf8(key), QString::fromUtf8(called)});
}

QueueRow ticket(
    qint64 number, const char *subject, Kind kind = Kind::Request, Level level = Level::Standard)
{
    QueueRow row;
    row.id = {QUuid::createUuidV5({}, QByteArray::number(number))};
    row.number = number;
    row.subject = QString::fromUtf8(subject);
    row.clock.band = level >= Level::Pro ? Band::Premium
        : kind == Kind::Incident         ? Band::Incidents
                                         : Band::Requests;
    row.clock.kind = kind;
    row.clock.level = level;
    row.clock.oldest = now - minutes(30);
    row.customer = name("arbois", "Arbois SA");
    return row;
}

QueueRow guaranteed(qint64 number, const char *subject, int minutesLeft)
{
    QueueRow row = ticket(number, subject, Kind::Incident, Level::Pro);
    row.clock.band = Band::Guaranteed;
    row.clock.guaranteeMinutes = 240;
    row.clock.deadline = now + minutes(minutesLeft);
    return row;
}

/// Nine tickets that differ in whatever a filter can ask for.
std::vector<QueueRow> desk()
{
    std::vector<QueueRow> rows;
    rows.push_back(guaranteed(1, "Site down", -5));
    rows.push_back(guaranteed(2, "Mail refusé depuis 10:02", 40));
    rows.push_back(guaranteed(3, "Certificat expiré", 200));
    rows.push_back(ticket(4, "Install redis", Kind::Request, Level::Business));
    rows.push_back(ticket(5, "Panel slow", Kind::Incident, Level::Serenity));
    rows.push_back(ticket(6, "Nouveau domaine œuvre-d’art.example"));
    rows.push_back(ticket(7, "Invoice address"));
    rows.push_back(ticket(8, "Disk usage"));
    rows.push_back(ticket(9, "Backup site question"));
    rows[1].customer = name("hotel-sirene", "Hôtel de la Sirène");
    rows[1].server = name("web-14", "web-14.example");
    rows[2].owner = name("lea", "Léa Marchand");
    rows[3].owner = name("paul", "Paul Éloi");
    rows[3].platform = name("shop", "Shop platform");
    rows[4].clock.oldest = now - minutes(90);
    rows[5].number.reset();
    rows[6].key = u"INC0000045"_qs;
    rows[6].answered = true;
    rows[7].clock.band = Band::UnderWay;
    rows[7].state = TicketState::InProgress;
    rows[7].owner = name("lea", "Léa Marchand");
    rows[8].clock.band = Band::Waiting;
    rows[8].state = TicketState::WaitingCustomer;
    return rows;
}

QString found(const QString &typed, const std::vector<QueueRow> &rows)
{
    QueueTexts texts;
    texts.assign(rows);
    QString digits;
    for (const std::size_t place : matching(queueFilterFrom(typed), rows, texts, circumstances()))
        digits += QString::number(place + 1);
    return digits;
}

FilterTerm only(const QString &typed)
{
    const QueueFilter filter = queueFilterFrom(typed);
    return filter.terms.size() == 1 ? filter.terms.front() : FilterTerm{};
}

} // namespace

class TestQueueFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFolded_data();
    void textsAreFolded();
    void aFilterFindsTheTicketsItNames_data();
    void aFilterFindsTheTicketsItNames();
    void itsPlainWordsGoOnBeyondTheQueue();
    void anUnknownKeyIsPlainTextAndMarked();
    void anUnknownValueIsMarkedAndFindsNothing();
    void aKeyWithoutValueAsksNothingYet_data();
    void aKeyWithoutValueAsksNothingYet();
    void spansAreReadAsTheyAreTyped_data();
    void spansAreReadAsTheyAreTyped();
    void aSpanThatIsNoneIsMarked_data();
    void aSpanThatIsNoneIsMarked();
    void aTermKnowsWhereItStands();
    void anythingTypedIsUnderstoodSomehow();
    void boundsOnTimesAgreeWithTheTimesShown();
    void textsFollowTheirRows();
};

void TestQueueFilter::textsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("case") << u"Site DOWN"_qs << QByteArray("site down");
    QTest::newRow("accents") << u"Éléonore Ÿ ç Ñ"_qs << QByteArray("eleonore y c n");
    QTest::newRow("letters Unicode leaves whole")
        << u"Straße ŒUVRE København Łódź"_qs << QByteArray("strasse oeuvre kobenhavn lodz");
    QTest::newRow("the great sharp s") << u"STRAẞE"_qs << QByteArray("strasse");
    QTest::newRow("an accent of its own") << u"e\u0301te\u0301"_qs << QByteArray("ete");
    QTest::newRow("wide forms") << u"ＡＢ１２ ﬁn"_qs << QByteArray("ab12 fin");
    QTest::newRow("quotes and dashes") << u"l’été – 10\u00a0h"_qs << QByteArray("l'ete - 10 h");
    QTest::newRow("control characters") << u"a\tb\nc\x1f"_qs << QByteArray("a b c ");
    QTest::newRow("control characters beside accents") << u"é\tb\x1e"_qs << QByteArray("e b ");
    QTest::newRow("beyond the basic plane") << u"a😀B"_qs << QByteArray("a😀b");
    QTest::newRow("Greek") << u"Άθήνα"_qs << QByteArray("αθηνα");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestQueueFilter::textsAreFolded()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, plain);
    QCOMPARE(QByteArray::fromStdString(folded(text)), plain);
}

void TestQueueFilter::aFilterFindsTheTicketsItNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tickets");

    const auto newRow = [](const char *tag, const char *typed, const char *tickets) {
        QTest::newRow(tag) << QString::fromUtf8(typed) << QString::fromLatin1(tickets);
    };
    newRow("nothing typed", "", "123456789");
    newRow("spaces alone", "  \t ", "123456789");
    newRow("a word", "site", "19");
    newRow("a part of a word", "ite", "19");
    newRow("two words are both wanted", "site down", "1");
    newRow("words in any order", "down site", "1");
    newRow("a phrase", "\"site down\"", "1");
    newRow("a phrase in the wrong order", "\"down site\"", "");
    newRow("a phrase not finished yet", "\"site d", "1");
    newRow("not", "-site", "2345678");
    newRow("not a phrase", "-\"site down\"", "23456789");
    newRow("a dash alone asks nothing", "-", "123456789");
    newRow("a dash within a word", "web-14", "2");
    newRow("case", "SITE Down", "1");
    newRow("accents typed", "éxpîré", "3");
    newRow("accents left out", "refuse", "2");
    newRow("a letter that is two", "oeuvre-d'art", "6");
    newRow("by number", "#4", "4");
    newRow("by provisional name", "new-", "6");
    newRow("by key", "inc0000045", "7");
    newRow("by customer", "sirene", "2");
    newRow("by server", "web-14.example", "2");
    newRow("by platform", "\"shop platform\"", "4");
    newRow("by owner", "eloi", "4");
    newRow("by level", "serenity", "5");
    newRow("a phrase does not reach into the next field", "\"down arbois\"", "");
    newRow("level", "level:pro", "123");
    newRow("level, either", "level:pro,business", "1234");
    newRow("level, begun", "level:s", "56789");
    newRow("level, in capitals", "LEVEL:Pro", "123");
    newRow("level, not", "-level:standard", "12345");
    newRow("is incident", "is:incident", "1235");
    newRow("is request", "is:request", "46789");
    newRow("is answered", "is:answered", "7");
    newRow("E54 is at risk, over too", "is:at-risk", "12");
    newRow("E54 is over", "is:over", "1");
    newRow("is mine", "is:mine", "38");
    newRow("is unclaimed", "is:unclaimed", "125679");
    newRow("is waiting", "is:waiting", "9");
    newRow("is, either", "is:mine,answered", "378");
    newRow("is, both", "is:mine is:incident", "3");
    newRow("is, not", "-is:request -is:over", "235");
    newRow("customer by name", "customer:sirène", "2");
    newRow("customer by key", "customer:hotel-sirene", "2");
    newRow("customer, quoted", "customer:\"de la sirene\"", "2");
    newRow("customer, quoted with a comma", "customer:\"sa,x\"", "");
    newRow("customer, either", "customer:\"de la sirene\",arbois", "123456789");
    newRow("customer does not look at the subject", "customer:redis", "");
    newRow("server", "server:web-14", "2");
    newRow("server, a platform", "server:shop", "4");
    newRow("owner by login", "owner:paul", "4");
    newRow("owner by name", "owner:marchand", "38");
    newRow("state", "state:in-progress", "8");
    newRow("state, begun", "state:waiting", "9");
    newRow("state, either", "state:in-progress,waiting-customer", "89");
    newRow("E54 due in less than", "due:<1h", "12");
    newRow("E54 due in more than", "due:>1h", "3");
    newRow("due at most", "due:40m", "12");
    newRow("due at most, with a sign", "due:<=40m", "12");
    newRow("due in less than it is", "due:<40m", "1");
    newRow("due at least", "due:>=200m", "3");
    newRow("due, either", "due:<0m,>2h", "13");
    newRow("not due, and never was", "-due:<1h", "3456789");
    newRow("E55 waited more than", "waited:>30m", "5");
    newRow("E55 waited at least", "waited:30m", "4567");
    newRow("E55 waited less than", "waited:<1h", "467");
    newRow("E86 nothing waited in bands 0, 4 and 5", "waited:>=0m", "4567");
    newRow("a time is no key", "10:02", "2");
    newRow("everything at once", "is:incident -is:over level:pro \"mail refuse\" due:<1h", "2");
}

void TestQueueFilter::aFilterFindsTheTicketsItNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, tickets);
    QCOMPARE(found(typed, desk()), tickets);
}

void TestQueueFilter::itsPlainWordsGoOnBeyondTheQueue()
{
    const auto words = [](const QString &typed) { return plainWords(queueFilterFrom(typed)); };
    QCOMPARE(words(u"Mail level:pro \"refusé hier\" -spam"_qs), u"mail refuse hier"_qs);
    QCOMPARE(words(u"is:mine -spam"_qs), QString());
}

void TestQueueFilter::anUnknownKeyIsPlainTextAndMarked()
{
    const FilterTerm term = only(u"priority:High"_qs);
    QCOMPARE(term.on, On::Text);
    QCOMPARE(term.texts, std::vector<std::string>{"priority:high"});
    QCOMPARE(term.unknown, FilterDoubt::Key);

    std::vector<QueueRow> rows = desk();
    rows[0].subject = u"they want priority:high"_qs;
    QCOMPARE(found(u"priority:high"_qs, rows), u"1"_qs);
    QCOMPARE(only(u"10:02"_qs).unknown, FilterDoubt::Nothing);
    QCOMPARE(only(u"\"note:this\""_qs).unknown, FilterDoubt::Nothing);
}

void TestQueueFilter::anUnknownValueIsMarkedAndFindsNothing()
{
    QCOMPARE(only(u"level:gold"_qs).unknown, FilterDoubt::Word);
    QCOMPARE(found(u"level:gold"_qs, desk()), QString());
    QCOMPARE(found(u"-level:gold"_qs, desk()), u"123456789"_qs);
    QCOMPARE(only(u"level:gold,pro"_qs).unknown, FilterDoubt::Word);
    QCOMPARE(found(u"level:gold,pro"_qs, desk()), u"123"_qs);
}

void TestQueueFilter::aKeyWithoutValueAsksNothingYet_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"level:", "is:", "customer:", "customer:\"", "owner:,",
             "due:", "due:<", "waited:>=", "-state:"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestQueueFilter::aKeyWithoutValueAsksNothingYet()
{
    QFETCH(QString, typed);
    QCOMPARE(queueFilterFrom(typed), QueueFilter{});
}

void TestQueueFilter::spansAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SpanBound::Holds>("holds");
    QTest::addColumn<int>("wholeSeconds");

    const auto newRow = [](const char *typed, SpanBound::Holds holds, int wholeSeconds) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << holds << wholeSeconds;
    };
    newRow("due:<1h", Holds::Less, 3'600);
    newRow("due:>1h", Holds::More, 3'600);
    newRow("due:<=90s", Holds::AtMost, 90);
    newRow("due:>=2d", Holds::AtLeast, 172'800);
    newRow("due:1h30", Holds::AtMost, 5'400);
    newRow("due:1h30m", Holds::AtMost, 5'400);
    newRow("due:1d12", Holds::AtMost, 129'600);
    newRow("due:45", Holds::AtMost, 2'700);
    newRow("due:1m30", Holds::AtMost, 90);
    newRow("due:0s", Holds::AtMost, 0);
    newRow("DUE:<2H", Holds::Less, 7'200);
    newRow("waited:30m", Holds::AtLeast, 1'800);
}

void TestQueueFilter::spansAreReadAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(SpanBound::Holds, holds);
    QFETCH(int, wholeSeconds);
    const std::vector expected{SpanBound{holds, std::chrono::seconds(wholeSeconds)}};
    QCOMPARE(only(typed).spans, expected);
    QCOMPARE(only(typed).unknown, FilterDoubt::Nothing);
}

void TestQueueFilter::aSpanThatIsNoneIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"due:soon", "due:<h", "due:1x", "due:-5m", "due:1.5h", "due:<<1h",
             "due:99999999999999999999m", "waited:h1"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestQueueFilter::aSpanThatIsNoneIsMarked()
{
    QFETCH(QString, typed);
    QCOMPARE(only(typed).unknown, FilterDoubt::Word);
    QCOMPARE(found(typed, desk()), QString());
}

void TestQueueFilter::aTermKnowsWhereItStands()
{
    const QString typed = u"  site -foo:\"a b\"  due:<1h"_qs;
    const QueueFilter filter = queueFilterFrom(typed);
    QCOMPARE(filter.terms.size(), std::size_t(3));
    QStringList parts;
    for (const FilterTerm &term : filter.terms)
        parts << typed.mid(term.start, term.length);
    QCOMPARE(parts, (QStringList{u"site"_qs, u"-foo:\"a b\""_qs, u"due:<1h"_qs}));
}

/// Whatever stands there, terms lie within it, in order, and the search comes to an end.
void TestQueueFilter::anythingTypedIsUnderstoodSomehow()
{
    QRandomGenerator random = test::seeded();
    const QStringList pieces{u"level:"_qs, u"is:"_qs, u"due:"_qs, u"waited:"_qs, u"owner:"_qs,
        u"\""_qs, u"-"_qs, u","_qs, u":"_qs, u"<"_qs, u">="_qs, u" "_qs, u"1h"_qs, u"30"_qs,
        u"pro"_qs, u"é"_qs, u"\u0301"_qs, QString(QChar(0xd83d)), u"x"_qs, u"\n"_qs};
    const std::vector<QueueRow> rows = desk();
    for (int round = 0; round < 3'000; ++round) {
        QString typed;
        for (int piece = random.bounded(12); piece > 0; --piece)
            typed += pieces[random.bounded(pieces.size())];
        qsizetype end = 0;
        for (const FilterTerm &term : queueFilterFrom(typed).terms) {
            QVERIFY2(term.start >= end, qPrintable(typed));
            end = term.start + term.length;
            QVERIFY2(end <= typed.size(), qPrintable(typed));
        }
        const QString passed = found(typed, rows);
        QVERIFY2(std::ranges::is_sorted(passed), qPrintable(typed));
    }
}

/// `due` and `waited` against what each row shows, row by row.
void TestQueueFilter::boundsOnTimesAgreeWithTheTimesShown()
{
    QRandomGenerator random = test::seeded();
    std::vector<QueueRow> rows;
    for (int i = 0; i < 400; ++i) {
        QueueRow row = ticket(i, "x", i % 2 ? Kind::Incident : Kind::Request,
            Level(random.bounded(int(std::size(Words<Level>::all)))));
        row.clock.band = Band(random.bounded(int(std::size(Words<Band>::all))));
        row.clock.guaranteeMinutes = 240;
        row.clock.deadline = now + milliseconds(random.bounded(-20'000'000, 20'000'000));
        row.clock.oldest = now - milliseconds(random.bounded(400'000'000));
        rows.push_back(row);
    }
    QueueTexts texts;
    texts.assign(rows);
    const FilterCircumstances by = circumstances();
    const QStringList signs{u"<"_qs, u"<="_qs, u">"_qs, u">="_qs};
    for (int round = 0; round < 200; ++round) {
        const QueueRow &target = rows[std::size_t(random.bounded(400))];
        const bool due = round % 2;
        const auto shown = [&](const QueueRow &row) -> std::optional<qint64> {
            if (due)
                return leftSeconds(row.clock, now);
            const auto waited = timeWaited(row.clock, now, by.catalogue->calendar);
            return waited ? std::optional(waited->count() / 1000) : std::nullopt;
        };
        const qint64 bound
            = std::max<qint64>(0, shown(target).value_or(3'600) + random.bounded(3) - 1);
        const QString &sign = signs[random.bounded(4)];
        const QString typed
            = (due ? u"due:"_qs : u"waited:"_qs) + sign + QString::number(bound) + u's';
        std::vector<std::size_t> expected;
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const auto figure = shown(rows[place]);
            if (figure
                && (sign == u"<"        ? *figure < bound
                        : sign == u"<=" ? *figure <= bound
                        : sign == u">"  ? *figure > bound
                                        : *figure >= bound))
                expected.push_back(place);
        }
        QVERIFY2(matching(queueFilterFrom(typed), rows, texts, by) == expected, qPrintable(typed));
    }
}

void TestQueueFilter::textsFollowTheirRows()
{
    QRandomGenerator random = test::seeded();
    std::vector<QueueRow> rows;
    QueueTexts texts;
    for (int round = 0; round < 300; ++round) {
        std::vector<std::size_t> gone;
        std::vector<QueueRow> after;
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place <= rows.size(); ++place) {
            for (int arriving = place ? random.bounded(2) : 5; arriving > 0; --arriving) {
                places.push_back(after.size());
                after.push_back(ticket(round, "some subject", Kind::Request));
            }
            if (place == rows.size())
                break;
            if (random.bounded(2))
                gone.push_back(place);
            else
                after.push_back(rows[place]);
        }
        std::vector<QueueTexts::Arrival> arrivals;
        for (const std::size_t place : places)
            arrivals.push_back({place, &after[place]});
        texts.exchange(gone, arrivals);
        rows = after;
    }
    QueueTexts afresh;
    afresh.assign(rows);
    QCOMPARE(texts.size(), rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place) {
        QCOMPARE(texts.row(place), afresh.row(place));
        QCOMPARE(texts.field(place, QueueTexts::Field::Customer),
            afresh.field(place, QueueTexts::Field::Customer));
    }
}

QTEST_APPLESS_MAIN(TestQueueFilter)
#include "test_queue_filter.moc"
