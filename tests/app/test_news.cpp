#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/queue/queue_table.h"
#include "ui/widgets/link_button.h"

#include <QTemporaryDir>

#include <memory>

using namespace vigie;
using namespace vigie::test;

/// Incidents that come in while somebody is at work, the first one the most urgent.
class TestNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingThatCameInIsForgotten();
    void whatHasNothingToHurryForIsNoNews();
    void theReferringEngineerIsToldWhichAreTheirs();

private:
    void comeIn(const QString &when, const QString &key);
    QUuid idOf(const QString &key);
    std::optional<qint64> numberOf(const QString &key);
    QString told() const;
    void go() { m_opened->console.window().actions()->action(ActionId::GoToNews)->trigger(); }

    QTemporaryDir m_home;
    std::unique_ptr<ToldBook> m_told;
    std::unique_ptr<OpenedConsole> m_opened;
};

void TestNews::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    m_told = std::make_unique<ToldBook>();
    m_told->tellAll(smallCompany);
    m_told->tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=request "
                     "subject=Here_before text=x key=before"_qs});
    m_opened = std::make_unique<OpenedConsole>(m_told->path());
}

void TestNews::cleanup()
{
    m_opened.reset();
    m_told.reset();
}

void TestNews::comeIn(const QString &when, const QString &key)
{
    m_told->tellAll({u"%1 awa open-ticket server=srv channel=staff kind=incident subject=%2 text=x "
                     "key=%2"_qs.arg(when, key)});
}

QUuid TestNews::idOf(const QString &key)
{
    const auto file = m_told->book().ticket(Reference<Ticket>(key), m_opened->desk.now());
    return (*file)->row.id.uuid;
}

std::optional<qint64> TestNews::numberOf(const QString &key)
{
    const auto file = m_told->book().ticket(Reference<Ticket>(key), m_opened->desk.now());
    return (*file)->row.number;
}

QString TestNews::told() const
{
    const QWidget *place = m_opened->console.window().queue();
    for (const LinkButton *link : place->findChildren<LinkButton *>()) {
        if (link->isVisible())
            return link->text();
    }
    return {};
}

void TestNews::nothingThatCameInIsForgotten()
{
    for (const QString &key : {u"one"_qs, u"two"_qs, u"three"_qs})
        comeIn(u"24/09:10"_qs, key);
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"3 new guaranteed: "), generousMs);
    QCOMPARE(told().count(u'#'), 3);
    QCOMPARE(m_opened->console.standing().ticket, idOf(u"before"_qs));
    QList<QUuid> gone;
    go();
    gone << m_opened->console.standing().ticket;
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"2 new guaranteed: "), generousMs);
    const QueueTable *table = m_opened->console.window().queue()->table();
    QCOMPARE(table->currentIndex().row(), 1); // the first of the queue
    go();
    gone << m_opened->console.standing().ticket;
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"New: #"), generousMs);
    go();
    gone << m_opened->console.standing().ticket;
    QTRY_COMPARE_WITH_TIMEOUT(told(), QString(), generousMs);
    for (const QString &key : {u"one"_qs, u"two"_qs, u"three"_qs})
        QVERIFY2(gone.contains(idOf(key)), qPrintable(key));
    go(); // leads nowhere
    QCOMPARE(m_opened->console.standing().ticket, gone.back());
}

/// Opened from the list, or requalified by a colleague.
void TestNews::whatHasNothingToHurryForIsNoNews()
{
    comeIn(u"24/09:10"_qs, u"one"_qs);
    comeIn(u"24/09:10"_qs, u"two"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"2 new guaranteed: "), generousMs);
    m_told->tellAll({u"24/09:30 awa qualify ticket=two kind=request category=mail "
                     "coverage=customer-time estimate_minutes=30 reason=asked"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"New: #"), generousMs);
    QueueTable *table = m_opened->console.window().queue()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_COMPARE_WITH_TIMEOUT(told(), QString(), generousMs);
    QCOMPARE(m_opened->console.standing().ticket, idOf(u"one"_qs));
}

/// C5.
void TestNews::theReferringEngineerIsToldWhichAreTheirs()
{
    m_told->tellAll({u"24/09:05 lea change-contract contract=c referring-engineer=paul"_qs});
    comeIn(u"24/09:10"_qs, u"one"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"For you, the referring engineer: #"), generousMs);
    QVERIFY(told().endsWith(u" one"));
    m_told->tellAll({u"24/09:11 lea change-contract contract=c referring-engineer=awa"_qs});
    comeIn(u"24/09:12"_qs, u"two"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"2 new guaranteed: "), generousMs);
    const QString first = u'#' + QString::number(*numberOf(u"one"_qs));
    QVERIFY2(told().endsWith(u", for you as referring engineer: "_qs + first), qPrintable(told()));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    TestNews test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_news.moc"
