#include "ui/console/act_dialog.h"
#include "ui/look/vigie_style.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

FormField line(const QString &name, const QString &label, const QStringList &madeOf = {})
{
    FormField field;
    field.name = name;
    field.label = label;
    field.required = true;
    field.madeOf = madeOf;
    return field;
}

Form newcomer()
{
    Form form;
    form.operation = u"create-customer"_qs;
    form.title = u"New customer"_qs;
    form.button = u"Create"_qs;
    form.fields = {line(u"name"_qs, u"Name"_qs), line(u"key"_qs, u"Key"_qs, {u"name"_qs})};
    form.fields.front().first = true;
    return form;
}

} // namespace

class TestActDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }
    void init();
    void aKeyIsMadeOfTheName();
    void aKeyThatSomebodyWroteStays();
    void aKeyFollowsAgainOnceItIsEmpty();
    void nothingThatWasMadeCountsAsTypedBeforeAnybodyTypes();
    void aKeyThatWasMadeIsNoChange();
    void whatGoesWithAnotherFieldIsSuggested();
    void whatIsRestoredStays();
    void whatIsWrittenAndWhatWasPutAsideChangePlaces();
    void measuredTimeGoesOnUntilItIsEdited();
    void whatIsMissingIsNamed();
    void sendingTooEarlyGoesToWhatIsMissing();

private:
    QLineEdit *field(const QString &label) const;
    QAbstractButton *button(const QString &text) const;
    QString said() const;

    std::unique_ptr<QWidget> m_window;
    ActDialog *m_dialog = nullptr;
};

void TestActDialog::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_dialog = new ActDialog(newcomer(), m_window.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QLineEdit *TestActDialog::field(const QString &label) const
{
    for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == label)
            return edit;
    }
    return nullptr;
}

QAbstractButton *TestActDialog::button(const QString &text) const
{
    for (QAbstractButton *one : m_dialog->findChildren<QAbstractButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

/// All that its labels say.
QString TestActDialog::said() const
{
    QStringList texts;
    for (const ElidedLabel *label : m_dialog->findChildren<ElidedLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

void TestActDialog::aKeyIsMadeOfTheName()
{
    field(u"Name"_qs)->setText(u"Société Générale"_qs);
    QCOMPARE(field(u"Key"_qs)->text(), u"societe-generale"_qs);
    QCOMPARE(m_dialog->values()[u"key"_qs], u"societe-generale"_qs);
    field(u"Name"_qs)->clear();
    QCOMPARE(field(u"Key"_qs)->text(), QString());
}

void TestActDialog::aKeyThatSomebodyWroteStays()
{
    QTest::keyClicks(field(u"Name"_qs), u"Delmas"_qs);
    field(u"Key"_qs)->setText(u"dl"_qs);
    QTest::keyClicks(field(u"Name"_qs), u" et fils"_qs);
    QCOMPARE(field(u"Key"_qs)->text(), u"dl"_qs);
}

void TestActDialog::aKeyFollowsAgainOnceItIsEmpty()
{
    field(u"Key"_qs)->setText(u"dl"_qs);
    field(u"Key"_qs)->clear();
    QTest::keyClicks(field(u"Name"_qs), u"Delmas"_qs);
    QCOMPARE(field(u"Key"_qs)->text(), u"Delmas"_qs);
}

void TestActDialog::nothingThatWasMadeCountsAsTypedBeforeAnybodyTypes()
{
    Form form = newcomer();
    form.fields.front().value = u"Delmas"_qs;
    const ActDialog filled(form, m_window.get());
    QCOMPARE(filled.values()[u"key"_qs], u"Delmas"_qs);
    QVERIFY(filled.changes().isEmpty());
}

void TestActDialog::aKeyThatWasMadeIsNoChange()
{
    QTest::keyClicks(field(u"Name"_qs), u"Delmas"_qs);
    QCOMPARE(m_dialog->changes(), (FormValues{{u"name"_qs, u"Delmas"_qs}}));
    field(u"Name"_qs)->clear();
    QCOMPARE(m_dialog->changes(), FormValues());
}

void TestActDialog::whatGoesWithAnotherFieldIsSuggested()
{
    Form form = newcomer();
    form.fields.back().madeOf.clear();
    form.fields.back().suggestions
        = {{u"name"_qs, u"Critical"_qs, u"newest"_qs}, {u"name"_qs, {}, u"any"_qs}};
    m_dialog = new ActDialog(form, m_window.get());
    QCOMPARE(field(u"Key"_qs)->text(), QString());
    field(u"Name"_qs)->setText(u"Critical"_qs);
    QCOMPARE(field(u"Key"_qs)->text(), u"newest"_qs);
    QCOMPARE(m_dialog->changes(), (FormValues{{u"name"_qs, u"Critical"_qs}}));
    field(u"Name"_qs)->setText(u"Pro"_qs);
    QCOMPARE(field(u"Key"_qs)->text(), u"any"_qs);
    field(u"Name"_qs)->clear();
    QCOMPARE(field(u"Key"_qs)->text(), QString());
    field(u"Key"_qs)->setText(u"mine"_qs);
    field(u"Name"_qs)->setText(u"Critical"_qs);
    QCOMPARE(field(u"Key"_qs)->text(), u"mine"_qs);
}

void TestActDialog::whatIsRestoredStays()
{
    m_dialog->restore({{u"name"_qs, u"Delmas"_qs}, {u"key"_qs, u"dl"_qs}}, u"draft"_qs);
    QCOMPARE(field(u"Key"_qs)->text(), u"dl"_qs);
}

void TestActDialog::whatIsWrittenAndWhatWasPutAsideChangePlaces()
{
    const FormValues delmas{{u"name"_qs, u"Delmas"_qs}, {u"key"_qs, u"dl"_qs}};
    QVERIFY(!button(u"Start afresh"_qs));
    m_dialog->restore(delmas, u"draft"_qs);
    QSignalSpy aside(m_dialog, &ActDialog::putAside);
    button(u"Start afresh"_qs)->click();
    QCOMPARE(aside.takeFirst()[0].value<FormValues>(), delmas);
    QCOMPARE(m_dialog->changes(), FormValues());
    QTest::keyClicks(field(u"Name"_qs), u"Ferrand"_qs);
    const FormValues ferrand = m_dialog->changes();
    button(u"Bring back what was written"_qs)->click();
    QCOMPARE(aside.takeFirst()[0].value<FormValues>(), ferrand);
    QCOMPARE(m_dialog->changes(), delmas);
    button(u"Bring back what was written"_qs)->click();
    QCOMPARE(m_dialog->changes(), ferrand);
}

/// Then what is edited stands.
void TestActDialog::measuredTimeGoesOnUntilItIsEdited()
{
    const auto measuredTo = [](const QString &time) {
        FormField spent;
        spent.name = u"segments"_qs;
        spent.label = u"Time spent"_qs;
        spent.kind = FormField::Kind::Segments;
        spent.value
            = u"[[\"2026-11-24T09:00:00.000+01:00\",\"2026-11-24T%1.000+01:00\"]]"_qs.arg(time);
        spent.hint = u"until %1"_qs.arg(time);
        Form form;
        form.button = u"Report at %1"_qs.arg(time);
        form.fields = {spent};
        return form;
    };
    m_dialog = new ActDialog(measuredTo(u"09:58:00"_qs), m_window.get());
    m_dialog->show();
    m_dialog->renew(measuredTo(u"09:59:00"_qs));
    QVERIFY2(said().contains(u"09:00:00 – 09:59:00"_qs), qPrintable(said()));
    QVERIFY2(said().contains(u"until 09:59:00"_qs), qPrintable(said()));
    QCOMPARE(m_dialog->form().button, u"Report at 09:59:00"_qs);
    QCOMPARE(m_dialog->changes(), FormValues());
    button(u"Edit segments"_qs)->click();
    const auto ends = m_dialog->findChildren<QDateTimeEdit *>();
    ends.back()->setTime(QTime(9, 30));
    const FormValues edited = m_dialog->changes();
    m_dialog->renew(measuredTo(u"10:00:00"_qs));
    QCOMPARE(m_dialog->changes(), edited);
    QVERIFY2(said().contains(u"09:00:00 – 09:30:00"_qs), qPrintable(said()));
}

void TestActDialog::whatIsMissingIsNamed()
{
    QVERIFY2(said().contains(u"Needed: Name, Key"_qs), qPrintable(said()));
    QTest::keyClicks(field(u"Name"_qs), u"Delmas"_qs);
    QVERIFY2(!said().contains(u"Needed"_qs), qPrintable(said()));
    field(u"Key"_qs)->clear();
    QVERIFY2(said().contains(u"Needed: Key"_qs), qPrintable(said()));
}

void TestActDialog::sendingTooEarlyGoesToWhatIsMissing()
{
    QSignalSpy sent(m_dialog, &ActDialog::submitted);
    QTest::keyClicks(field(u"Name"_qs), u"Delmas"_qs);
    field(u"Key"_qs)->clear();
    QTest::keyClick(field(u"Name"_qs), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sent.isEmpty());
    QVERIFY(field(u"Key"_qs)->hasFocus());
    QTest::keyClicks(field(u"Key"_qs), u"dl"_qs);
    QTest::keyClick(field(u"Key"_qs), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
}

QTEST_MAIN(TestActDialog)
#include "test_act_dialog.moc"
