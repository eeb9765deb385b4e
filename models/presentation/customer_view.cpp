#include "presentation/customer_view.h"

#include "presentation/contract_views.h"
#include "presentation/customer_words.h"
#include "presentation/domain_words.h"
#include "presentation/level_words.h"
#include "presentation/ticket_name.h"
#include "presentation/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

constexpr int monthsShown = 12;

WorkedShare shareOf(Coverage coverage)
{
    switch (coverage) {
    case Coverage::CustomerTime: return WorkedShare::Customer;
    case Coverage::FunctionalGuarantee: return WorkedShare::Guarantee;
    case Coverage::IncludedMaintenance: return WorkedShare::Maintenance;
    case Coverage::HardwareNetwork: return WorkedShare::Hardware;
    case Coverage::Gesture:
    case Coverage::Contract: return WorkedShare::Other;
    }
    Q_UNREACHABLE();
}

std::vector<MonthView> monthViews(const std::vector<MonthWorked> &worked, Month last)
{
    std::vector<MonthView> views;
    for (int before = monthsShown - 1; before >= 0; --before) {
        const Month month = monthBefore(last, before);
        views.push_back({month, shortMonthName(month), monthName(month), {}});
    }
    for (const MonthWorked &one : worked) {
        const auto view = std::ranges::find(views, one.month, &MonthView::month);
        if (view != views.end())
            view->worked[std::size_t(shareOf(one.coverage))] += one.minutes;
    }
    return views;
}

QString languageText(const QString &language)
{
    return language == u"fr"
        ? QCoreApplication::translate("CustomerWords", "is written to in French")
        : QCoreApplication::translate("CustomerWords", "is written to in English");
}

QString lowCreditText(const CustomerFile &file, const Catalogue &catalogue, Instant now)
{
    if (!file.creditLowSince)
        return {};
    return QCoreApplication::translate("CustomerWords", "Below %1 since %2")
        .arg(spanText(catalogue.lowCredit.count()),
            momentText(*file.creditLowSince, now, catalogue.calendar));
}

int countBlocks(const CustomerFile &file, BlockState state)
{
    return int(std::ranges::count_if(
        file.blocks, [state](const BlockFile &one) { return one.block.state == state; }));
}

void addBlocks(CustomerView &view, const CustomerFile &file, const BusinessCalendar &calendar)
{
    if (const int count = countBlocks(file, BlockState::ToConfirm))
        view.toConfirm = QCoreApplication::translate(
            "CustomerWords", "%n block(s) to confirm", nullptr, count);
    if (const int count = countBlocks(file, BlockState::Invoiceable))
        view.toInvoice = QCoreApplication::translate(
            "CustomerWords", "%n block(s) to invoice", nullptr, count);
    for (const BlockFile &one : file.blocks) {
        if (one.block.state != BlockState::ToConfirm)
            continue;
        QStringList parts{dayText(one.block.sold, calendar), spanText(one.block.minutes)};
        if (one.ticket)
            parts << u'#' + QString::number(*one.ticket);
        if (one.machine)
            parts << one.machine->name;
        view.blockChoices.emplace_back(
            one.block.id.uuid.toString(QUuid::WithoutBraces), parts.join(u"  ·  "_qs));
    }
}

void addContracts(
    CustomerView &view, const CustomerFile &file, const Catalogue &catalogue, Instant now)
{
    for (const ContractFile &one : file.contracts)
        view.contracts.push_back(contractView(one, catalogue, now));
    std::ranges::stable_partition(
        view.contracts, [](const ContractView &one) { return !one.isPast; });
    for (const ContractView &one : view.contracts) {
        if (one.inForce && one.allowance)
            view.allowances.push_back(*one.allowance);
        const auto choice = std::pair(one.id.toString(QUuid::WithoutBraces),
            u"%1  ·  %2  ·  %3"_qs.arg(one.title, levelWord(one.level), one.term));
        if (!one.isPast)
            view.contractChoices.push_back(choice);
        if (!one.isPast || one.isAdministered)
            view.administrationChoices.push_back(choice);
    }
}

QString outcomeText(const Study &study)
{
    return study.accepted ? QCoreApplication::translate("Forms", "accepted")
                          : QCoreApplication::translate("Forms", "declined");
}

void addStudies(CustomerView &view, const CustomerFile &file, const BusinessCalendar &calendar)
{
    for (auto one = file.studies.rbegin(); one != file.studies.rend(); ++one) {
        const Study &study = one->study;
        QStringList parts{outcomeText(study)};
        if (!study.technologies.isEmpty())
            parts << study.technologies.join(u", "_qs);
        parts << dayText(one->recorded, calendar);
        const QString words = parts.join(u"  ·  "_qs);
        view.studies.push_back({study.key, words});
        view.studyChoices.emplace_back(study.key, study.key + u"  ·  "_qs + words);
        if (study.accepted && view.acceptedStudy.isEmpty())
            view.acceptedStudy = study.key;
    }
}

QString panelText(Panel panel)
{
    switch (panel) {
    case Panel::None: return {};
    case Panel::PleskWebAdmin: return u"Plesk Web Admin"_qs;
    case Panel::PleskWebPro: return u"Plesk Web Pro"_qs;
    case Panel::PleskWebHost: return u"Plesk Web Host"_qs;
    }
    Q_UNREACHABLE();
}

QString serverText(const RentedServer &one)
{
    QStringList parts{levelWord(one.level),
        QCoreApplication::translate("CustomerWords", "ordered %1")
            .arg(QLocale().toString(one.server.ordered, u"d MMM yyyy"_qs))};
    if (one.platform)
        parts.prepend(
            QCoreApplication::translate("CustomerWords", "node of %1").arg(one.platform->name));
    if (const QString panel = panelText(one.server.panel); !panel.isEmpty())
        parts << panel;
    if (one.server.rentCents)
        parts << QCoreApplication::translate("CustomerWords", "%1 a month")
                     .arg(moneyText(*one.server.rentCents));
    return parts.join(u"  ·  "_qs);
}

/// (C1)
QString platformText(const RentedPlatform &one)
{
    return QStringList{levelWord(one.level),
        QCoreApplication::translate(
            "CustomerWords", "platform of %n server(s)", nullptr, int(one.nodes.size())),
        QCoreApplication::translate(
            "CustomerWords", "%n must be up", nullptr, int(one.platform.needed))}
        .join(u"  ·  "_qs);
}

void addMachines(CustomerView &view, const CustomerFile &file)
{
    for (const RentedPlatform &one : file.platforms) {
        view.level = std::max(view.level, one.level);
        view.machineChoices.emplace_back(u"platform:"_qs + one.platform.key, one.platform.name);
        view.servers.push_back({one.platform.name, platformText(one)});
    }
    for (const RentedServer &one : file.servers) {
        view.level = std::max(view.level, one.level);
        view.machineChoices.emplace_back(u"server:"_qs + one.server.key, one.server.name);
        if (!one.platform)
            view.nodeChoices.emplace_back(one.server.key, one.server.name);
        view.servers.push_back({one.server.name, serverText(one)});
    }
    view.machines = QCoreApplication::translate(
        "CustomerWords", "%n server(s)", nullptr, int(file.servers.size()));
}

QString contactText(const Contact &contact)
{
    QStringList parts;
    if (contact.email)
        parts << *contact.email;
    if (contact.phone)
        parts << *contact.phone;
    if (contact.mayCall)
        parts << QCoreApplication::translate("CustomerWords", "may call");
    if (contact.technical)
        parts << QCoreApplication::translate("CustomerWords", "is told of alerts");
    return parts.join(u"  ·  "_qs);
}

std::vector<LinkView> linksTo(const std::vector<QueueRow> &rows)
{
    std::vector<LinkView> links;
    for (const QueueRow &row : rows)
        links.push_back({ticketName(row.number, row.id.uuid), row.subject,
            domainWord(u"state"_qs, QString(wordOf(row.state))), row.id.uuid});
    return links;
}

void addPeopleAndTickets(CustomerView &view, const CustomerFile &file)
{
    for (const Contact &contact : file.contacts)
        view.contacts.push_back({contact.name, contactText(contact)});
    view.tickets = linksTo(file.queue);
    view.left = linksTo(file.left);
}

} // namespace

QString workedShareText(WorkedShare share)
{
    switch (share) {
    case WorkedShare::Customer: return domainWord(u"coverage"_qs, u"customer-time"_qs);
    case WorkedShare::Guarantee: return domainWord(u"coverage"_qs, u"functional-guarantee"_qs);
    case WorkedShare::Maintenance: return domainWord(u"coverage"_qs, u"included-maintenance"_qs);
    case WorkedShare::Hardware: return domainWord(u"coverage"_qs, u"hardware-network"_qs);
    case WorkedShare::Other:
        return QCoreApplication::translate("CustomerWords", "gesture or by contract");
    }
    Q_UNREACHABLE();
}

CustomerView customerView(const CustomerFile &file, const Catalogue &catalogue, Instant now)
{
    const BusinessCalendar &calendar = catalogue.calendar;
    CustomerView view;
    view.id = file.customer.id.uuid;
    view.key = file.customer.key;
    view.name = file.customer.name;
    view.manager = file.manager
        ? QCoreApplication::translate("CustomerWords", "account manager %1").arg(file.manager->name)
        : QCoreApplication::translate("CustomerWords", "nobody manages this account");
    view.language = languageText(file.customer.language);
    view.credit = file.credit;
    view.creditText = spanText(file.credit);
    view.lowCredit = lowCreditText(file, catalogue, now);
    view.months = monthViews(file.worked, calendar.monthOf(now));
    addMachines(view, file);
    addContracts(view, file, catalogue, now);
    addStudies(view, file, calendar);
    addBlocks(view, file, calendar);
    addPeopleAndTickets(view, file);
    return view;
}

} // namespace vigie
