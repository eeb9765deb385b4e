#pragma once

#include "domain/business_calendar.h"
#include "domain/instant.h"
#include "domain/language.h"
#include "domain/service_level.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace vigie {

/// Who answers for a part of a server, or administers it. (L1)
enum class Party { Company, Customer };

template <>
struct Words<Party>
{
    static constexpr std::array all{
        std::pair{Party::Company, "company"},
        std::pair{Party::Customer, "customer"},
    };
};

/// What one service level gives. Money in cents, spans in minutes.
struct LevelTerms
{
    std::optional<qint64> feeCents; ///< a month; none: by contract
    std::optional<minutes> guarantee; ///< response guarantee for incidents, 24/7
    minutes allowance{0}; ///< a month
    bool phone = false; ///< calls are taken (K1)
    bool monitoring = false; ///< monitoring opens tickets (K1)
    bool premium = false; ///< band 1, incidents around the clock (Q1, K6)
    bool maintenance = false; ///< check-ups and updates every month (M1)
    bool functionalGuarantee = false; ///< restoring system and panel is not debited (H4)
    bool accountManager = false; ///< needs one to be complete (L4)
    bool referringEngineer = false; ///< needs one to be complete (L4)
    std::optional<int> availabilityTargetBp; ///< of a month, hundredths of a per cent (B4, B5)
    std::optional<int> penaltyBp; ///< of the rent, for each hour down when it is missed (B5)
    Party hardware = Party::Company; ///< answers for hardware and network
    Party system = Party::Customer; ///< answers for operating system and panel
    Party applications = Party::Customer; ///< answers for sites and applications
    Party administrator = Party::Customer;

    friend bool operator==(const LevelTerms &, const LevelTerms &) = default;
};

/// Where a text that is kept ready is offered.
enum class TemplateUse { Reply, Note, Report };

template <>
struct Words<TemplateUse>
{
    static constexpr std::array all{
        std::pair{TemplateUse::Reply, "reply"},
        std::pair{TemplateUse::Note, "note"},
        std::pair{TemplateUse::Report, "report"},
    };
};

/// A text kept ready. Placeholders in braces are filled with what the ticket says: {customer},
/// {contact}, {number}, {subject}, {server}, {agent}, {company}.
struct TextTemplate
{
    QString name;
    TemplateUse use = TemplateUse::Reply;
    Language language = Language::English;
    QString text;

    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

/// The service levels and every reading of the rules that is the company's choice. Data, versioned:
/// a file's first version ships with the program, later ones are rows of the database.
struct Catalogue
{
    int version = 0;
    QString company;
    BusinessCalendar calendar; ///< zone, working hours, holidays, closing days (T1, T2)
    std::array<LevelTerms, 5> levels; ///< by Level

    QDate levelsSince; ///< Serenity and above need a server ordered then or later (L2)
    int businessOrderDays = 0; ///< Business starts within so many local days of the order (E5, E57)
    int reopenDays = 0; ///< after closing (K2, E14)
    int closeAfterDays = 0; ///< a reported ticket closes by itself (E14, E74)
    minutes atRiskLeast{0}; ///< at risk from a share of the guarantee left or this, the longer (Q2)
    int atRiskShare = 0; ///< that share: one in so many (Q2)
    milliseconds undoStart{0}; ///< how long a start can be undone (E87)
    minutes callStart{0}; ///< how far back a call's start may lie (E62)
    minutes debitUnit{0}; ///< H3, E12
    minutes saleUnit{0}; ///< H3, E12
    minutes lowCredit{0}; ///< warn below this hour credit
    QStringList categories; ///< of tickets (E68)
    std::vector<TextTemplate> templates; ///< as the file lists them

    const LevelTerms &terms(Level level) const { return levels[std::size_t(level)]; }

    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

} // namespace vigie
