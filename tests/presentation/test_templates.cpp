#include "presentation/templates.h"

#include <QLocale>
#include <QTest>

using namespace vigie;

namespace {

TicketView ticket()
{
    TicketView view;
    view.number = u"48213"_qs;
    view.subject = u"Mail {agent}"_qs;
    view.customer = u"Delmarc"_qs;
    view.contact = u"Rosa"_qs;
    view.server = u"web-14"_qs;
    return view;
}

Catalogue withText(const QString &text)
{
    Catalogue catalogue;
    catalogue.company = u"Magic"_qs;
    catalogue.templates = {{u"One"_qs, TemplateUse::Reply, Language::English, text}};
    return catalogue;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilledInOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("all of them") << u"{contact}, {customer}: {number} {server} {company}"_qs
                                     << u"Rosa, Delmarc: 48213 web-14 Magic"_qs;
        QTest::newRow("what is filled in is not searched again")
            << u"{subject} by {agent}"_qs << u"Mail {agent} by Paul"_qs;
        QTest::newRow("an unknown one stays as it is") << u"{rent} {agent}"_qs << u"{rent} Paul"_qs;
        QTest::newRow("a brace that does not close") << u"{agent} {"_qs << u"Paul {"_qs;
        QTest::newRow("none") << u"Hello."_qs << u"Hello."_qs;
    }

    void placeholdersAreFilledInOnce()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        const auto offered = offeredTexts(withText(text), TemplateUse::Reply, ticket(), u"Paul"_qs);
        QCOMPARE(offered.size(), std::size_t(1));
        QCOMPARE(offered.front().text, filled);
    }

    void onlyThoseForTheUseAreOffered()
    {
        QVERIFY(offeredTexts(withText(u"x"_qs), TemplateUse::Note, ticket(), u"Paul"_qs).empty());
    }

    void withoutAContactTheCustomerIsAddressed()
    {
        TicketView view = ticket();
        view.contact.clear();
        QCOMPARE(offeredTexts(withText(u"{contact}"_qs), TemplateUse::Reply, view, u"Paul"_qs)
                     .front()
                     .text,
            u"Delmarc"_qs);
    }

    void withoutAServerItsPlaceholderIsLeft()
    {
        TicketView view = ticket();
        view.server.clear();
        const auto offered = offeredTexts(
            withText(u"“{subject}” on {server}"_qs), TemplateUse::Reply, view, u"Paul"_qs);
        QCOMPARE(offered.front().text, u"“Mail {agent}” on {server}"_qs);
    }

    void thoseInTheCustomersLanguageComeFirst_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QLocale::Language>("screen");
        QTest::addColumn<QStringList>("names");
        const QStringList english{u"One"_qs, u"Un (fr)"_qs};
        const QStringList french{u"Un"_qs, u"One (en)"_qs};
        QTest::newRow("French, on an English screen") << u"fr"_qs << QLocale::English << french;
        QTest::newRow("French, on a French screen") << u"fr"_qs << QLocale::French << french;
        QTest::newRow("English, on a French screen") << u"en"_qs << QLocale::French << english;
        QTest::newRow("unknown, on a French screen") << QString() << QLocale::French << french;
        QTest::newRow("unknown, on an English screen") << QString() << QLocale::English << english;
    }

    void thoseInTheCustomersLanguageComeFirst()
    {
        QFETCH(QString, customer);
        QFETCH(QLocale::Language, screen);
        Catalogue catalogue = withText(u"x"_qs);
        catalogue.templates.push_back({u"Un"_qs, TemplateUse::Reply, Language::French, u"y"_qs});
        TicketView view = ticket();
        view.language = customer;
        QLocale::setDefault(QLocale(screen));
        QStringList names;
        for (const OfferedText &one : offeredTexts(catalogue, TemplateUse::Reply, view, u"Paul"_qs))
            names << one.name;
        QTEST(names, "names");
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
