#include "presentation/ticket_link.h"

#include <QTest>

using namespace vigie;

class TestTicketLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFormAloneLeadsToATicket_data();
    void oneFormAloneLeadsToATicket();
};

void TestTicketLink::oneFormAloneLeadsToATicket_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("ticket");
    const auto leads = [](const QString &link, const QString &ticket) {
        QTest::addRow("%s", qPrintable(link.left(60))) << link << ticket;
    };
    leads(u"vigie://ticket/48213"_qs, u"48213"_qs);
    leads(u"vigie://ticket/new-7F3A"_qs, u"new-7F3A"_qs);
    leads(u"vigie://ticket/999999999999999999"_qs, u"999999999999999999"_qs);
    for (const QString &other : {u"vigie://ticket/"_qs, u"vigie://ticket/0"_qs,
             u"vigie://ticket/-1"_qs, u"vigie://ticket/1/"_qs, u"vigie://ticket/1?x=2"_qs,
             u"vigie://ticket/ 1"_qs, u"vigie://ticket/1 "_qs, u"vigie://ticket/١"_qs,
             u"vigie://ticket/new-7F3"_qs, u"vigie://ticket/1000000000000000000"_qs,
             u"vigie://customer/1"_qs, u"file:///etc/passwd"_qs, u"48213"_qs})
        leads(other, {});
}

void TestTicketLink::oneFormAloneLeadsToATicket()
{
    QFETCH(QString, link);
    QFETCH(QString, ticket);
    QCOMPARE(ticketOfLink(link).value_or(QString()), ticket);
}

QTEST_APPLESS_MAIN(TestTicketLink)
#include "test_ticket_link.moc"
