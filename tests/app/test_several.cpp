#include "app/opened_console.h"
#include "ui/console/actions.h"
#include "ui/console/queue_place.h"
#include "ui/queue/queue_table.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::test;

class TestSeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsTypedForSeveralIsKept();

private:
    QTemporaryDir m_home;
};

void TestSeveral::init()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_qs).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
}

/// Left without doing it, it is there again; once it was done, it is not.
void TestSeveral::whatIsTypedForSeveralIsKept()
{
    ToldBook told;
    told.tellAll(smallCompany);
    for (const QString &key : {u"a"_qs, u"b"_qs, u"c"_qs})
        told.tellAll({u"24/09:00 awa open-ticket server=srv channel=staff kind=request subject=%1 "
                      "text=x key=%1"_qs.arg(key)});
    OpenedConsole opened(told.path());
    Actions *actions = opened.console.window().actions();
    QueueTable *table = opened.console.window().queue()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    const auto other = [&]() -> QLineEdit * {
        table->selectionModel()->clearSelection();
        table->setCurrentIndex(table->model()->index(1, 0));
        actions->action(ActionId::ExtendNext)->trigger();
        actions->action(ActionId::Link)->trigger();
        return opened.dialog() ? opened.dialog()->findChild<QLineEdit *>() : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(actions->action(ActionId::Link)->isEnabled(), generousMs);
    QVERIFY(other());
    QTest::keyClicks(opened.dialog()->findChild<QLineEdit *>(), u"c"_qs);
    opened.dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog(), generousMs);

    QVERIFY(other());
    QCOMPARE(opened.dialog()->findChild<QLineEdit *>()->text(), u"c"_qs);
    QTest::keyClick(opened.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.dialog(), generousMs);

    QVERIFY(other());
    QCOMPARE(opened.dialog()->findChild<QLineEdit *>()->text(), QString());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    dressForTest(application);
    TestSeveral test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_several.moc"
