#pragma once

#include "domain/catalogue.h"
#include "domain/file_problem.h"
#include "interchange/field_range.h"

#include <algorithm>
#include <vector>

namespace vigie {

struct ClosingDay
{
    QDate date;
    QString name;
};

/// A catalogue as its file lists it: what `BusinessCalendar` is made of stands beside the rest.
struct CatalogueParts
{
    Catalogue rest;
    QTimeZone zone;
    BusinessCalendar::Hours hours;
    std::vector<ClosingDay> closingDays;
};

inline constexpr FieldRange someDays{1, 3'650};
inline constexpr FieldRange someMinutes{1, 527'040}; ///< a year
inline constexpr FieldRange anyMinutes{0, 527'040};
inline constexpr FieldRange anyCents{0, 100'000'000};
inline constexpr FieldRange anyShare{0, 10'000};

template <class Io>
void describe(Io &io, LevelTerms &terms)
{
    io.comment("A month, in cents. None: by contract.");
    io.field("fee_cents", terms.feeCents, anyCents);
    io.comment(
        "Response guarantee for incidents, around the clock. None: best effort. For Critical");
    io.comment("Business, where a contract says nothing better. (L2, E70)");
    io.field("guarantee_minutes", terms.guarantee, someMinutes);
    io.comment("Work included every month, not carried over. (H2)");
    io.field("allowance_minutes", terms.allowance, anyMinutes);
    io.comment("Calls are taken. (K1)");
    io.field("phone", terms.phone);
    io.comment("Monitoring opens incidents by itself. (K1, B2)");
    io.field("monitoring", terms.monitoring);
    io.comment("Before others in the queue, incidents around the clock. (Q1, K6)");
    io.field("premium", terms.premium);
    io.comment("A check-up and updates of system and panel every month. (M1)");
    io.field("maintenance", terms.maintenance);
    io.comment("Restoring operating system and panel is not debited. (H4)");
    io.field("functional_guarantee", terms.functionalGuarantee);
    io.comment("Who must be named for the contract to be complete. (L4)");
    io.field("account_manager", terms.accountManager);
    io.field("referring_engineer", terms.referringEngineer);
    io.comment(
        "Availability promised for a month and, when it is missed, the part of the rent that is");
    io.comment(
        "paid back for each hour down, both in hundredths of a per cent. None: no promise. (B5)");
    io.field("availability_target_bp", terms.availabilityTargetBp, anyShare);
    io.field("penalty_bp", terms.penaltyBp, anyShare);
    io.comment("Who answers for what, company or customer. (L1)");
    io.field("hardware", terms.hardware);
    io.field("system", terms.system);
    io.field("applications", terms.applications);
    io.comment("Who administers the server.");
    io.field("administrator", terms.administrator);
}

template <class Io>
void describeTime(Io &io, CatalogueParts &parts)
{
    io.comment("Where the clocks on the company's walls are right. (T1)");
    io.field("zone", parts.zone);
    io.comment(
        "Working hours, Monday to Friday except public holidays; at closing time support is");
    io.comment("closed already. (T2, E29)");
    io.field("opens", parts.hours.opens);
    io.field("closes", parts.hours.closes);
    io.require(
        parts.hours.opens < parts.hours.closes, "closes", FileProblem::Kind::NotLater, u"opens"_qs);
}

template <class Io>
void describeRules(Io &io, Catalogue &rules)
{
    io.comment("Serenity and above need a server ordered on that day or later. (L2)");
    io.field("levels_since", rules.levelsSince);
    io.comment("Business starts at most so many local days after the order. (E5, E57)");
    io.field("business_order_days", rules.businessOrderDays, someDays);
    io.comment("A closed ticket can be reopened for so many days. (K2, E14)");
    io.field("reopen_days", rules.reopenDays, someDays);
    io.comment("A reported ticket closes by itself after so many days. (E14, E74)");
    io.field("close_after_days", rules.closeAfterDays, someDays);
    io.comment(
        "At risk: one in so many parts of the guarantee is left, or so many minutes, whichever");
    io.comment("is longer, but never more than half of it. (Q2)");
    io.field("at_risk_share", rules.atRiskShare, {1, 1'000});
    io.field("at_risk_least_minutes", rules.atRiskLeast, anyMinutes);
    io.comment("A start can be undone for so many milliseconds. (E87)");
    io.field("undo_start_ms", rules.undoStart, {0, 86'400'000});
    io.comment("A call began at most so long before its ticket was written. (E62)");
    io.field("call_start_minutes", rules.callStart, anyMinutes);
    io.comment(
        "What exceeds the allowance is debited in such units, what is missing is sold in such");
    io.comment("blocks. (H3, E12)");
    io.field("debit_unit_minutes", rules.debitUnit, someMinutes);
    io.field("sale_unit_minutes", rules.saleUnit, someMinutes);
    io.comment("Hour credit below this is shown as low.");
    io.field("low_credit_minutes", rules.lowCredit, anyMinutes);
}

template <class Io>
void describeLevels(Io &io, Catalogue &catalogue)
{
    for (const auto &[level, word] : Words<Level>::all) {
        LevelTerms &terms = catalogue.levels[std::size_t(level)];
        io.section(word, [&, level = level](Io &within) {
            describe(within, terms);
            const LevelTerms &business = catalogue.terms(Level::Business);
            const bool critical = level == Level::Critical;
            within.require(!critical || !business.guarantee
                    || terms.guarantee.value_or(minutes::max()) <= *business.guarantee,
                "guarantee_minutes", FileProblem::Kind::WorseThanBusiness);
            within.require(!critical || terms.allowance >= business.allowance, "allowance_minutes",
                FileProblem::Kind::WorseThanBusiness);
        });
    }
}

/// Every field of the file, once, for reading and for writing.
template <class Io>
void describe(Io &io, CatalogueParts &parts)
{
    Catalogue &catalogue = parts.rest;
    io.comment("The service levels and those readings of the rules that are the company's choice.");
    io.comment("Ids in brackets name the rule that reads a field.");
    io.field("version", catalogue.version, {1, 1'000'000});
    io.field("company", catalogue.company);
    io.section("time", [&](Io &within) { describeTime(within, parts); });
    io.section("rules", [&](Io &within) { describeRules(within, catalogue); });
    io.section("tickets", [&](Io &within) { within.field("categories", catalogue.categories); });
    io.section("levels", [&](Io &within) { describeLevels(within, catalogue); });
    io.comment(
        "Texts kept ready, each under its own [[template]]: name, use (reply, note, report),");
    io.comment(
        "language and text. {customer}, {contact}, {number}, {subject}, {server}, {agent} and");
    io.comment("{company} are filled in.");
    io.sections("template", catalogue.templates, [&](Io &within, TextTemplate &one) {
        within.field("name", one.name);
        within.field("use", one.use);
        within.field("language", one.language);
        within.longText("text", one.text);
    });
    io.comment("Days on which support is closed besides public holidays, each with its own");
    io.comment("[[closing]], date = 2026-12-31 and name = \"Stocktaking\". (T2)");
    io.sections("closing", parts.closingDays, [&](Io &within, ClosingDay &day) {
        within.field("date", day.date);
        within.require(std::ranges::count(parts.closingDays, day.date, &ClosingDay::date) == 1,
            "date", FileProblem::Kind::GivenTwice);
        within.field("name", day.name);
    });
}

} // namespace vigie
