#include "presentation/contract_views.h"

#include "presentation/customer_words.h"
#include "presentation/domain_words.h"
#include "presentation/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

QString nameText(const NameOf &name)
{
    return name ? name->name : QCoreApplication::translate("CustomerWords", "nobody");
}

QString partyText(Party party) { return domainWord(u"party"_qs, QString(wordOf(party))); }

QString termText(const Contract &contract, const BusinessCalendar &calendar)
{
    const QString from = dayText(contract.from, calendar);
    return contract.until
        ? u"%1 – %2"_qs.arg(from, dayText(*contract.until, calendar))
        : QCoreApplication::translate("CustomerWords", "since %1, open-ended").arg(from);
}

AllowanceView allowanceView(const AllowanceState &state, const QString &machine)
{
    AllowanceView view{machine, {}, 0};
    view.text = QCoreApplication::translate("Hours", "%1 left of %2")
                    .arg(spanText(state.left()), spanText(state.granted));
    if (state.granted > 0)
        view.left = double(state.left()) / double(state.granted);
    return view;
}

/// How the customer asks for work. (K1)
QString channelsText(const LevelTerms &terms)
{
    QStringList channels{domainWord(u"channel"_qs, u"customer-area"_qs)};
    if (terms.phone)
        channels << domainWord(u"channel"_qs, u"phone"_qs);
    if (terms.monitoring)
        channels << domainWord(u"channel"_qs, u"monitoring"_qs);
    return channels.join(u", "_qs);
}

/// What else the level gives; of what it does not give nothing is said.
void addServices(std::vector<FactView> &facts, const LevelTerms &terms)
{
    facts.push_back(
        {QCoreApplication::translate("CustomerWords", "Channels"), channelsText(terms)});
    facts.push_back({QCoreApplication::translate("CustomerWords", "In the queue"),
        terms.premium ? QCoreApplication::translate("CustomerWords", "before others")
                      : QCoreApplication::translate("CustomerWords", "in its turn")});
    if (terms.maintenance)
        facts.push_back({QCoreApplication::translate("CustomerWords", "Check-up and updates"),
            QCoreApplication::translate("CustomerWords", "every month")});
    if (terms.functionalGuarantee)
        facts.push_back({QCoreApplication::translate("CustomerWords", "Restoring system and panel"),
            QCoreApplication::translate("CustomerWords", "not debited")});
    if (terms.availabilityTargetBp)
        facts.push_back({QCoreApplication::translate("CustomerWords", "Availability a month"),
            percentText(*terms.availabilityTargetBp)});
    if (terms.penaltyBp)
        facts.push_back(
            {QCoreApplication::translate("CustomerWords", "For an hour of unavailability"),
                QCoreApplication::translate("CustomerWords", "%1 of the rent")
                    .arg(percentText(*terms.penaltyBp))});
}

/// Who answers for what, and who administers it, why. (L1)
void addParties(std::vector<FactView> &facts, const ContractFile &file)
{
    const LevelTerms &terms = file.terms;
    facts.push_back({});
    facts.push_back({QCoreApplication::translate("TicketWords", "Hardware, network"),
        partyText(terms.hardware)});
    facts.push_back(
        {QCoreApplication::translate("TicketWords", "System and panel"), partyText(terms.system)});
    facts.push_back({QCoreApplication::translate("TicketWords", "Sites, applications"),
        partyText(terms.applications)});
    facts.push_back({QCoreApplication::translate("TicketWords", "Administrator"),
        partyText(terms.administrator)});
    if (file.administrationReason)
        facts.push_back({QCoreApplication::translate("CustomerWords", "Administered so because"),
            *file.administrationReason});
}

void addPeople(std::vector<FactView> &facts, const ContractFile &file)
{
    if (!file.terms.accountManager && !file.terms.referringEngineer && !file.accountManager
        && !file.referringEngineer)
        return;
    facts.push_back({});
    facts.push_back({QCoreApplication::translate("TicketWords", "Account manager"),
        nameText(file.accountManager)});
    facts.push_back({QCoreApplication::translate("TicketWords", "Referring engineer"),
        nameText(file.referringEngineer)});
}

void addAgreed(std::vector<FactView> &facts, const ContractFile &file)
{
    const Contract &contract = file.contract;
    if (file.study)
        facts.push_back({QCoreApplication::translate("CustomerWords", "Study"), *file.study});
    if (!contract.technologies.isEmpty())
        facts.push_back({QCoreApplication::translate("CustomerWords", "Technologies"),
            contract.technologies.join(u", "_qs)});
    if (contract.applicationMaintenance)
        facts.push_back({QCoreApplication::translate("CustomerWords", "Application maintenance"),
            yesOrNo(true)});
    if (contract.exceptionReason)
        facts.push_back(
            {QCoreApplication::translate("CustomerWords", "Exception"), *contract.exceptionReason});
}

} // namespace

void addPromises(std::vector<FactView> &facts, const LevelTerms &terms)
{
    facts.push_back({QCoreApplication::translate("CustomerWords", "Monthly fee"),
        terms.feeCents ? moneyText(*terms.feeCents)
                       : QCoreApplication::translate("CustomerWords", "by contract")});
    facts.push_back({QCoreApplication::translate("TicketWords", "Response guarantee"),
        terms.guarantee ? spanText(terms.guarantee->count())
                        : QCoreApplication::translate("TicketWords", "best effort")});
    facts.push_back({QCoreApplication::translate("CustomerWords", "Monthly allowance"),
        terms.allowance.count() > 0 ? spanText(terms.allowance.count())
                                    : QCoreApplication::translate("CustomerWords", "none")});
}

QString missingPeopleText(const MissingPeople &missing)
{
    if (missing.accountManager && missing.referringEngineer)
        return QCoreApplication::translate(
            "TicketWords", "Incomplete: no account manager and no referring engineer");
    if (missing.accountManager)
        return QCoreApplication::translate("TicketWords", "Incomplete: no account manager");
    if (missing.referringEngineer)
        return QCoreApplication::translate("TicketWords", "Incomplete: no referring engineer");
    return {};
}

ContractView contractView(const ContractFile &file, const Catalogue &catalogue, Instant now)
{
    ContractView view;
    view.id = file.contract.id.uuid;
    view.title = file.server ? file.server->name : nameText(file.platform);
    view.level = file.contract.level;
    view.term = termText(file.contract, catalogue.calendar);
    view.inForce = file.inForce;
    view.isPast = file.contract.until && *file.contract.until <= now;
    view.isAdministered = file.contract.administrator == Party::Company;
    view.missing = view.isPast ? QString() : missingPeopleText(file.missing);
    if (file.allowance)
        view.allowance = allowanceView(*file.allowance, view.title);
    view.technologies = file.contract.technologies.join(u", "_qs);
    addPromises(view.facts, file.terms);
    addServices(view.facts, file.terms);
    addParties(view.facts, file);
    addPeople(view.facts, file);
    addAgreed(view.facts, file);
    return view;
}

} // namespace vigie
