#include "ui/widgets/choice_box.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

std::vector<std::pair<QString, QString>> servers(int count)
{
    std::vector<std::pair<QString, QString>> choices;
    for (int one = 0; one < count; ++one)
        choices.emplace_back(
            u"server:%1"_qs.arg(one), u"Customer %1  ·  web-%2"_qs.arg(one % 7).arg(one));
    return choices;
}

} // namespace

class TestChoiceBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenByItself();
    void whatHasNothingToSayIsChosenFirst();
    void whatWasChosenStaysChosen();
    void theSameChoicesAreNothing();
    void otherChoicesTellNoChangeOfTheValue();
    void theChoicesBeforeAreGone();
    void whatIsTypedStaysWithItsCursor();
    void whatIsMarkedStaysMarked();
    void aValueWaitsForChoicesThatHaveIt();
    void anotherChoiceEndsTheWaiting();
    void nothingCanBeChosenAgain();
    void manyAreFoundByAPart();
    void whatMatchesNoneLeavesTheChoice();
};

void TestChoiceBox::nothingIsChosenByItself()
{
    ChoiceBox box;
    box.setChoices(servers(3));
    QCOMPARE(box.value(), QString());
    QCOMPARE(box.currentIndex(), -1);
    QVERIFY(!box.isEditable());
}

void TestChoiceBox::whatHasNothingToSayIsChosenFirst()
{
    ChoiceBox box;
    box.setChoices({{QString(), u"–"_qs}, {u"ann"_qs, u"Ann"_qs}});
    QCOMPARE(box.currentIndex(), 0);
}

void TestChoiceBox::whatWasChosenStaysChosen()
{
    ChoiceBox box;
    box.setChoices(servers(3));
    box.setValue(u"server:2"_qs);
    box.setChoices(servers(5));
    QCOMPARE(box.value(), u"server:2"_qs);
    box.setChoices(servers(2));
    QCOMPARE(box.value(), QString());
}

void TestChoiceBox::theSameChoicesAreNothing()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    const QAbstractItemModel *shown = box.model();
    box.setChoices(servers(60));
    QCOMPARE(box.model(), shown);
}

void TestChoiceBox::otherChoicesTellNoChangeOfTheValue()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    box.setValue(u"server:7"_qs);
    QSignalSpy changed(&box, &QComboBox::currentIndexChanged);
    QSignalSpy typed(&box, &QComboBox::editTextChanged);
    box.setChoices(servers(70));
    QCOMPARE(box.value(), u"server:7"_qs);
    QCOMPARE(box.currentText(), u"Customer 0  ·  web-7"_qs);
    QVERIFY(changed.isEmpty());
    QVERIFY(typed.isEmpty());
    box.setChoices(servers(5));
    QCOMPARE(box.value(), QString());
    QCOMPARE(changed.size(), 1);
}

void TestChoiceBox::theChoicesBeforeAreGone()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    const QPointer<QAbstractItemModel> before = box.model();
    box.setChoices(servers(70));
    QVERIFY(!before);
    QTest::keyClicks(box.lineEdit(), u"web-69"_qs);
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.value(), u"server:69"_qs);
}

void TestChoiceBox::whatIsTypedStaysWithItsCursor()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    box.setValue(u"server:7"_qs);
    box.lineEdit()->selectAll();
    QTest::keyClicks(box.lineEdit(), u"web-4"_qs);
    box.lineEdit()->setCursorPosition(2);
    box.setChoices(servers(70));
    QCOMPARE(box.currentText(), u"web-4"_qs);
    QCOMPARE(box.lineEdit()->cursorPosition(), 2);
    QCOMPARE(box.value(), QString());
    box.lineEdit()->end(false);
    QTest::keyClicks(box.lineEdit(), u"2"_qs);
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.value(), u"server:42"_qs);
}

/// The next key still replaces it.
void TestChoiceBox::whatIsMarkedStaysMarked()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    box.setValue(u"server:7"_qs);
    box.lineEdit()->selectAll();
    box.setChoices(servers(70));
    QTest::keyClicks(box.lineEdit(), u"x"_qs);
    QCOMPARE(box.currentText(), u"x"_qs);
}

void TestChoiceBox::aValueWaitsForChoicesThatHaveIt()
{
    ChoiceBox box;
    box.setValue(u"server:9"_qs);
    QCOMPARE(box.value(), u"server:9"_qs);
    QCOMPARE(box.currentIndex(), -1);
    box.setChoices({{QString(), u"–"_qs}, {u"server:1"_qs, u"One"_qs}});
    QCOMPARE(box.value(), u"server:9"_qs);
    QSignalSpy changed(&box, &QComboBox::currentIndexChanged);
    box.setChoices(servers(60));
    QCOMPARE(box.value(), u"server:9"_qs);
    QCOMPARE(box.currentText(), u"Customer 2  ·  web-9"_qs);
    QVERIFY(changed.isEmpty());
}

void TestChoiceBox::anotherChoiceEndsTheWaiting()
{
    ChoiceBox box;
    box.setChoices(servers(3));
    box.setValue(u"server:9"_qs);
    box.setCurrentIndex(1); // as the list does
    QCOMPARE(box.value(), u"server:1"_qs);
    box.setChoices({{u"server:2"_qs, u"Two"_qs}});
    QCOMPARE(box.value(), QString());
    box.setChoices(servers(12));
    QCOMPARE(box.value(), QString());
}

void TestChoiceBox::nothingCanBeChosenAgain()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    box.setValue(u"server:7"_qs);
    box.setValue({});
    QCOMPARE(box.value(), QString());
    QCOMPARE(box.currentText(), QString());
}

void TestChoiceBox::manyAreFoundByAPart()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    QVERIFY(box.isEditable());
    QTest::keyClicks(box.lineEdit(), u"WEB-42"_qs);
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.value(), u"server:42"_qs);
    QCOMPARE(box.currentText(), u"Customer 0  ·  web-42"_qs);
}

void TestChoiceBox::whatMatchesNoneLeavesTheChoice()
{
    ChoiceBox box;
    box.setChoices(servers(60));
    box.setValue(u"server:7"_qs);
    box.lineEdit()->selectAll();
    QTest::keyClicks(box.lineEdit(), u"nothing like it"_qs);
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.value(), u"server:7"_qs);
    QCOMPARE(box.currentText(), u"Customer 0  ·  web-7"_qs);
}

QTEST_MAIN(TestChoiceBox)
#include "test_choice_box.moc"
