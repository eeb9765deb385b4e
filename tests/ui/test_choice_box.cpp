#include "ui/widgets/choice_box.h"

#include <QLineEdit>
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
    void aValueThatIsNotThereChangesNothing();
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

void TestChoiceBox::aValueThatIsNotThereChangesNothing()
{
    ChoiceBox box;
    box.setChoices(servers(3));
    box.setValue(u"server:1"_qs);
    box.setValue(u"server:9"_qs);
    QCOMPARE(box.value(), u"server:1"_qs);
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
