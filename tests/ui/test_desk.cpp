#include "ui/gallery/desk.h"
#include "ui/look/vigie_style.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QAccessible>
#include <QTest>

using namespace vigie;

/// The widgets together, in a window of made-up data.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everyControlHasAName_data();
    void everyControlHasAName();
    void noButtonIsCut_data();
    void noButtonIsCut();
    void everythingFollowsANewTextScale();
    void everythingFollowsANewScheme();
};

void TestDesk::cleanup()
{
    setBodySize(13);
    dress(*qApp, Scheme::Light);
    QCoreApplication::processEvents();
}

void TestDesk::everyControlHasAName_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    QTest::newRow("the queue and a ticket")
        << std::function<QWidget *()>([] { return mockDesk(false); });
    QTest::newRow("an explanation") << std::function<QWidget *()>([] { return mockWhy(false); });
    QTest::newRow("a refusal") << std::function<QWidget *()>([] { return mockRefusal(false); });
    QTest::newRow("a history and a note") << std::function<QWidget *()>(mockNote);
}

void TestDesk::everyControlHasAName()
{
    QFETCH(std::function<QWidget *()>, make);
    const std::unique_ptr<QWidget> desk(make());
    desk->show();
    int controls = 0;
    for (QWidget *widget : desk->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        ++controls;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 5);
}

void TestDesk::noButtonIsCut_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<int>("body");
    for (const int body : {11, 13, 19}) {
        QTest::addRow("English at %d", body) << false << body;
        QTest::addRow("French at %d", body) << true << body;
    }
}

void TestDesk::noButtonIsCut()
{
    QFETCH(bool, french);
    QFETCH(int, body);
    setBodySize(body);
    dress(*qApp, Scheme::Light);
    const std::unique_ptr<QWidget> desk(mockDesk(french));
    desk->show();
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    for (const QAbstractButton *button : desk->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

void TestDesk::everythingFollowsANewTextScale()
{
    const std::unique_ptr<QWidget> desk(mockDesk(false));
    desk->show();
    setBodySize(17);
    dress(*qApp, Scheme::Light);
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    for (const auto *button : desk->findChildren<ActionButton *>()) {
        if (button->isVisible())
            QVERIFY(button->height() == scaled(28)
                || button->height() == scaled(22)); // in a card's head
    }
    for (const auto *label : desk->findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            QCOMPARE(label->height(), label->sizeHint().height());
    }
}

void TestDesk::everythingFollowsANewScheme()
{
    const std::unique_ptr<QWidget> desk(mockDesk(false));
    desk->show();
    dress(*qApp, Scheme::Dark);
    QCoreApplication::processEvents();
    const QImage picture = desk->grab().toImage();
    const QColor lightest = tokensOf(Scheme::Dark).text;
    // No ground of the light scheme is left anywhere: sample a grid of pixels.
    int lit = 0;
    int seen = 0;
    for (int x = 0; x < picture.width(); x += 7) {
        for (int y = 0; y < picture.height(); y += 7, ++seen)
            lit += picture.pixelColor(x, y).lightness() >= lightest.lightness() ? 1 : 0;
    }
    QVERIFY2(lit * 100 < seen, qPrintable(u"%1 of %2"_qs.arg(lit).arg(seen)));
}

QTEST_MAIN(TestDesk)
#include "test_desk.moc"
