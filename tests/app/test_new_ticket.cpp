#include "app/console/dialog_draft.h"
#include "app/console/new_ticket_choices.h"
#include "app/opened_console.h"
#include "presentation/forms.h"
#include "ui/widgets/choice_box.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;

namespace {

const QString kind = u"open-ticket"_qs;
const QString aside = u"open-ticket-aside"_qs;

/// A call that began at 09:37 and is half written down.
const FormValues call{{u"about"_qs, u"server:srv"_qs}, {u"channel"_qs, u"phone"_qs},
    {u"contact"_qs, u"boss"_qs}, {u"declared"_qs, u"2026-11-24T09:37:00"_qs},
    {u"subject"_qs, u"Mail is refu"_qs}};

Instant now() { return ToldBook::clock(u"24/10:00"_qs); }

/// The form of a new ticket, as a console opens it.
struct Opened
{
    Opened(NewTicketChoices &choices, Drafts &drafts, const BusinessCalendar &calendar)
        : dialog(newTicketForm(choices.machines(), now(), calendar), &window)
    {
        choices.follow(&dialog);
        keepDraftOf(dialog, drafts, {{}, kind}, now(), calendar);
        window.show();
        dialog.show();
    }

    template <class Editor>
    Editor *field(const QString &label)
    {
        const auto all = dialog.findChildren<Editor *>();
        const auto found = std::ranges::find(all, label, &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }

    QAbstractButton *link(const QString &text)
    {
        const auto all = dialog.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(all,
            [&](const QAbstractButton *one) { return one->text() == text && !one->isHidden(); });
        return found == all.end() ? nullptr : *found;
    }

    QWidget window;
    ActDialog dialog;
};

} // namespace

class TestNewTicket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDraftThatIsOlderThanTheNamesKeepsThem();
    void whatIsChosenStaysWhileNamesAreReadAnew();
    void whatIsTypedStaysWhileNamesAreReadAnew();
    void anotherCustomerHasOtherCallers();
    void aRestoredCallSaysSinceWhen();
    void startingAfreshDestroysNothing();
    void whatWasPutAsideOutlivesTheNextTicket();
    void whatWasPutAsideGoesWithAnEmptyForm();

private:
    void read(const QStringList &more = {});

    std::unique_ptr<ToldBook> m_told;
    std::shared_ptr<const Catalogue> m_catalogue;
    Directory m_directory; ///< not read yet
    std::unique_ptr<NewTicketChoices> m_choices;
    std::unique_ptr<Drafts> m_drafts;
};

void TestNewTicket::init()
{
    m_told = std::make_unique<ToldBook>();
    m_told->tellAll(smallCompany
        + QStringList{u"02/09:00 lea create-contact key=boss customer=acme name=Odile_Breval "
                      "email=odile@acme.example may-call=true"_qs,
            u"02/09:00 lea create-customer key=other name=Other"_qs});
    m_catalogue = *m_told->book().catalogue();
    m_directory = {};
    m_choices = std::make_unique<NewTicketChoices>(m_directory);
    m_drafts = std::make_unique<Drafts>([] { return now(); }, [](const Draft &) {});
}

/// As the console reads who and what there is.
void TestNewTicket::read(const QStringList &more)
{
    m_told->tellAll(more);
    m_directory = *m_told->book().directory();
    m_choices->take(machinesOf(m_directory));
}

void TestNewTicket::aDraftThatIsOlderThanTheNamesKeepsThem()
{
    m_drafts->take({{{}, kind, call, now()}});
    Opened opened(*m_choices, *m_drafts, m_catalogue->calendar);
    QCOMPARE(opened.dialog.changes(), call);
    QTest::keyClicks(opened.field<QLineEdit>(u"Subject"_qs), u"sed"_qs);
    FormValues grown = call;
    grown[u"subject"_qs] += u"sed";
    QCOMPARE(m_drafts->find({}, kind)->fields, grown);
    read();
    QCOMPARE(opened.dialog.changes(), grown);
    QVERIFY(opened.field<ChoiceBox>(u"About"_qs)->currentText().startsWith(u"Acme"_qs));
    QCOMPARE(opened.field<ChoiceBox>(u"Caller"_qs)->currentText(), u"Odile Breval"_qs);
}

void TestNewTicket::whatIsChosenStaysWhileNamesAreReadAnew()
{
    read();
    Opened opened(*m_choices, *m_drafts, m_catalogue->calendar);
    opened.field<ChoiceBox>(u"About"_qs)->setValue(u"server:srv"_qs);
    opened.field<ChoiceBox>(u"How it came"_qs)->setValue(u"phone"_qs);
    opened.field<ChoiceBox>(u"Caller"_qs)->setValue(u"boss"_qs);
    const FormValues chosen = opened.dialog.changes();
    QCOMPARE(chosen[u"contact"_qs], u"boss"_qs);
    const QSignalSpy edited(&opened.dialog, &ActDialog::edited);
    read();
    read({u"24/10:00 lea create-server key=new customer=acme name=new ordered=2026-11-24"_qs});
    QCOMPARE(opened.dialog.changes(), chosen);
    QVERIFY(edited.isEmpty());
}

void TestNewTicket::whatIsTypedStaysWhileNamesAreReadAnew()
{
    QStringList servers;
    for (int one = 0; one < 20; ++one)
        servers << u"02/10:00 lea create-server key=s%1 customer=acme name=s%1 "
                   "ordered=2026-11-01"_qs.arg(one);
    read(servers);
    Opened opened(*m_choices, *m_drafts, m_catalogue->calendar);
    auto *about = opened.field<ChoiceBox>(u"About"_qs);
    QTest::keyClicks(about->lineEdit(), u"acme"_qs);
    about->lineEdit()->setCursorPosition(3);
    read({u"24/10:00 lea create-server key=new customer=acme name=new ordered=2026-11-24"_qs});
    QCOMPARE(about->currentText(), u"acme"_qs);
    QCOMPARE(about->lineEdit()->cursorPosition(), 3);
}

void TestNewTicket::anotherCustomerHasOtherCallers()
{
    read();
    Opened opened(*m_choices, *m_drafts, m_catalogue->calendar);
    opened.field<ChoiceBox>(u"About"_qs)->setValue(u"server:srv"_qs);
    opened.field<ChoiceBox>(u"Caller"_qs)->setValue(u"boss"_qs);
    opened.field<ChoiceBox>(u"About"_qs)->setValue(u"customer:other"_qs);
    QCOMPARE(opened.field<ChoiceBox>(u"Caller"_qs)->value(), QString());
}

/// E19
void TestNewTicket::aRestoredCallSaysSinceWhen()
{
    m_drafts->take({{{}, kind, call, ToldBook::clock(u"24/09:40"_qs)}});
    Opened opened(*m_choices, *m_drafts, m_catalogue->calendar);
    const auto labels = opened.dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == u"As you left it at 09:40. The call began at 09:37, 23 min ago.";
    }));
}

void TestNewTicket::startingAfreshDestroysNothing()
{
    read();
    m_drafts->take({{{}, kind, call, now()}});
    Opened opened(*m_choices, *m_drafts, m_catalogue->calendar);
    opened.link(u"Start afresh"_qs)->click();
    QCOMPARE(opened.dialog.changes(), FormValues());
    QVERIFY(!m_drafts->find({}, kind));
    QCOMPARE(m_drafts->find({}, aside)->fields, call);
    opened.link(u"Bring back what was written"_qs)->click();
    QCOMPARE(opened.dialog.changes(), call);
    QCOMPARE(m_drafts->find({}, kind)->fields, call);
    QVERIFY(!m_drafts->find({}, aside));
    QVERIFY(opened.link(u"Start afresh"_qs));
}

/// A second call comes while the first is half written down.
void TestNewTicket::whatWasPutAsideOutlivesTheNextTicket()
{
    read();
    m_drafts->take({{{}, kind, call, now()}});
    {
        Opened first(*m_choices, *m_drafts, m_catalogue->calendar);
        first.link(u"Start afresh"_qs)->click();
        QTest::keyClicks(first.field<QLineEdit>(u"Subject"_qs), u"Panel"_qs);
        first.dialog.reject();
    }
    Opened second(*m_choices, *m_drafts, m_catalogue->calendar);
    QCOMPARE(second.field<QLineEdit>(u"Subject"_qs)->text(), u"Panel"_qs);
    second.link(u"Bring back what was written"_qs)->click();
    QCOMPARE(second.dialog.changes(), call);
    QCOMPARE(m_drafts->find({}, aside)->fields[u"subject"_qs], u"Panel"_qs);
    m_drafts->drop({}, kind); // it was sent
    second.dialog.accept();
    QVERIFY(m_drafts->find({}, aside));
}

void TestNewTicket::whatWasPutAsideGoesWithAnEmptyForm()
{
    read();
    m_drafts->take({{{}, kind, call, now()}});
    Opened opened(*m_choices, *m_drafts, m_catalogue->calendar);
    opened.link(u"Start afresh"_qs)->click();
    opened.dialog.reject();
    QVERIFY(!m_drafts->find({}, kind));
    QVERIFY(!m_drafts->find({}, aside));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // the next test opens another
    dressForTest(application);
    TestNewTicket test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_new_ticket.moc"
